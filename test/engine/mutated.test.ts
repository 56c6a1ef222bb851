import assert from 'node:assert/strict';
import { SEED } from '../support/seed.js';
import { withinSeconds } from '../support/watchdog.js';

describe('examples of the rules, cut and marked at random', () => {
	it('are read to their end, and no rule fails', async function () {
		this.timeout(200_000);
		const code = `process.env.RAPPORTEUR_SEED = '${SEED}'; await import('./test/engine/mutated-main.ts');`;
		const said = await withinSeconds(180, code);
		assert.equal(said.trimEnd().split('\n').at(-1), 'done');
	});
});
