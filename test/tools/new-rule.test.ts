import assert from 'node:assert/strict';
import { faultOf } from '../../tools/new-rule/fault.js';
import { type Outcome, PROJECT, Scratch } from './scratch.js';

describe('new-rule', function () {
	this.timeout(120_000);
	let scratch: Scratch;
	before(async () => {
		scratch = await Scratch.copyOfProject();
	});
	after(() => scratch.dispose());

	const newRule = (...args: string[]): Promise<Outcome> =>
		scratch.node(['--import', 'tsx', 'tools/new-rule.ts', ...args]);

	it('begins a rule that works, with a test that passes', async () => {
		const { code, stderr } = await newRule('some-new-fault');
		assert.equal(code, 0, stderr);
		assert.match(await scratch.read('server/src/rules/all.ts'), /import \{ someNewFault \}/);
		assert.match(await scratch.read('README.md'), /some-new-fault/);
		assert.match(await scratch.read('docs/rules/some-new-fault.md'), /# Some new fault/);

		const files = ['server/src/rules/some-new-fault/some-new-fault.ts', 'test/rules/some-new-fault.test.ts'];
		const biome = await scratch.node(['node_modules/@biomejs/biome/bin/biome', 'ci', ...files]);
		assert.equal(biome.code, 0, biome.stdout + biome.stderr);
		// Its own tests, and what all rules are held to.
		const tests = ['rules/some-new-fault', 'rules/docs', 'rules/messages', 'engine/keystroke'].map(
			(name) => `test/${name}.test.ts`,
		);
		const names = ['--grep', 'some-new-fault|^messages |^a keystroke '];
		const options = ['--no-config', '--node-option', 'import=tsx', '--timeout', '100000', '--reporter', 'json'];
		const tested = await scratch.node(['node_modules/mocha/bin/mocha.js', ...options, ...names, ...tests]);
		assert.equal(tested.code, 0, tested.stdout + tested.stderr);
		const { passes } = JSON.parse(tested.stdout) as { passes: readonly { fullTitle: string }[] };
		const passed = (name: string) => passes.filter(({ fullTitle }) => fullTitle.includes(name)).length;
		assert.equal(passed('some-new-fault'), 8);
		for (const name of ['messages of placeholder-link', 'messages are', 'a keystroke does'])
			assert.ok(passed(name), name);
	});

	it('never writes over a rule, and fails', async () => {
		const before = await scratch.read('server/src/rules/placeholder-link/placeholder-link.ts');
		const { code, stderr } = await newRule('placeholder-link');
		assert.equal(code, 1);
		assert.equal(stderr, 'There is a rule "placeholder-link" already, choose another id\n');
		assert.equal(await scratch.read('server/src/rules/placeholder-link/placeholder-link.ts'), before);
	});

	for (const id of ['', 'fault', 'Some-Fault', 'some_fault', '../some-fault', 'some-fault-']) {
		it(`refuses ${JSON.stringify(id)} with an example of what is good`, () => {
			assert.match(faultOf(id, PROJECT) ?? '', /my-rule-id/);
		});
	}
});
