import assert from 'node:assert/strict';
import { rules } from '../../server/src/rules/index.js';
import { PROJECT, run } from './scratch.js';
import type { Noticed } from './spoilt-rules-main.js';

/** Each file of tests of one rule is to fail where that rule no longer says what users read. */
describe('the tests of the rules', function () {
	this.timeout(300_000); // all of them are run

	let noticed: Readonly<Record<string, Noticed>>;
	before(async () => {
		const files = rules.map(({ id }) => `test/rules/${id}.test.ts`);
		const program = ['--import', 'tsx', 'test/tools/spoilt-rules-main.ts', ...files];
		const { stdout, stderr } = await run(process.execPath, program, { cwd: PROJECT });
		assert.notEqual(stdout, '', stderr);
		noticed = JSON.parse(stdout);
	});

	it('notice another message', () => {
		const { spoilt, files } = noticed.message!;
		assert.deepEqual(
			spoilt,
			rules.map(({ id }) => id),
		);
		assert.deepEqual(files, spoilt);
	});

	it('notice that nothing is said of related places', () => {
		const { spoilt, files } = noticed.related!;
		assert.ok(spoilt.includes('duplicate-annex'));
		assert.deepEqual(files, spoilt);
	});
});
