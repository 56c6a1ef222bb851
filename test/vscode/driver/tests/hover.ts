import assert from 'node:assert/strict';
import { closeAll, finding, hover, open } from './editor.js';

describe('the hover', () => {
	afterEach(closeAll);

	it('says in short what the rule behind a finding is about', async () => {
		const document = await open('A summary 🎉 is [here](#).\n');
		await finding(document, 'placeholder-link');
		const [shown = '', ...others] = (await hover(document, '#')).filter((text) => text.includes('Link that was'));
		assert.deepEqual(others, []);
		assert.match(shown, /^\*\*Link that was never filled in\*\*\n\nA link or image without .*\n\n\*Why:\* The reader/);
		assert.deepEqual(await hover(document, 'summary'), []);
	});
});
