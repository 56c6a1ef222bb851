import assert from 'node:assert/strict';
import { join } from 'node:path';
import { rules } from '../../server/src/rules/index.js';
import { PROJECT, run, Scratch } from './scratch.js';
import type { Noticed } from './spoilt-rules.js';

/** Each file of tests of one rule is to fail where that rule no longer says what users read. */
describe('the tests of the rules', function () {
	this.timeout(300_000); // all of them are run

	let scratch: Scratch;
	before(async () => {
		scratch = await Scratch.make();
	});
	after(() => scratch.dispose());

	/** What is noticed where all rules are spoilt in this way. */
	async function spoil(way: string): Promise<Noticed> {
		const path = join(scratch.folder, `${way}.json`);
		const options = ['--require', 'test/tools/spoilt-rules.ts', '--reporter', 'dot', '--timeout', '120000'];
		const files = rules.map(({ id }) => `test/rules/${id}.test.ts`);
		const { code, stderr } = await run(process.execPath, ['node_modules/mocha/bin/mocha.js', ...options, ...files], {
			cwd: PROJECT,
			env: { SPOIL: way, NOTICED: path },
		});
		assert.notEqual(code, 0, stderr);
		return JSON.parse(await scratch.read(`${way}.json`));
	}

	it('notice another message', async () => {
		const { spoilt, files } = await spoil('message');
		assert.deepEqual(
			spoilt,
			rules.map(({ id }) => id),
		);
		assert.deepEqual(files, spoilt);
	});

	it('notice that nothing is said of related places', async () => {
		const { spoilt, files } = await spoil('related');
		assert.ok(spoilt.includes('duplicate-annex'));
		assert.deepEqual(files, spoilt);
	});
});
