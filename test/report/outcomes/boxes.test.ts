import assert from 'node:assert/strict';
import { minutes } from './in-minutes.js';

describe('a box below a task', () => {
	it('is a task of whoever the one above is', () => {
		for (const who of ['Ana', 'ana']) {
			const items = `- [ ] ${who}: talk to the shop\n  - [ ] Compare prices\n  - They are high\n`;
			assert.deepEqual(minutes(`## Action items\n\n${items}`), [
				`action: ${who}: talk to the shop (${who})`,
				`action: Compare prices (${who})`,
			]);
		}
	});
});
