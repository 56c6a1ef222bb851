import assert from 'node:assert/strict';
import { type Outcome, Scratch } from './scratch.js';

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
		assert.match(await scratch.read('server/src/rules/index.ts'), /import \{ someNewFault \}/);
		assert.match(await scratch.read('README.md'), /some-new-fault/);
		assert.match(await scratch.read('docs/rules/some-new-fault.md'), /# Some new fault/);

		const files = ['server/src/rules/some-new-fault/some-new-fault.ts', 'test/rules/some-new-fault.test.ts'];
		const biome = await scratch.node(['node_modules/@biomejs/biome/bin/biome', 'ci', ...files]);
		assert.equal(biome.code, 0, biome.stdout + biome.stderr);
		const mocha = [
			'node_modules/mocha/bin/mocha.js',
			'--no-config',
			'--node-option',
			'import=tsx',
			'--timeout',
			'100000',
		];
		const own = ['test/rules/some-new-fault.test.ts', 'test/rules/docs.test.ts', 'test/rules/messages.test.ts'];
		const tested = await scratch.node([...mocha, ...own, '--grep', 'some-new-fault']);
		assert.equal(tested.code, 0, tested.stdout + tested.stderr);
		assert.match(tested.stdout, /8 passing/);
		// What all rules are held to.
		const all = ['test/engine/keystroke.test.ts', 'test/rules/messages.test.ts'];
		const held = await scratch.node([...mocha, ...all]);
		assert.equal(held.code, 0, held.stdout + held.stderr);
	});

	it('never writes over a rule', async () => {
		const before = await scratch.read('server/src/rules/placeholder-link/placeholder-link.ts');
		const { code, stderr } = await newRule('placeholder-link');
		assert.equal(code, 1);
		assert.equal(stderr, 'There is a rule "placeholder-link" already, choose another id\n');
		assert.equal(await scratch.read('server/src/rules/placeholder-link/placeholder-link.ts'), before);
	});

	for (const id of ['', 'fault', 'Some-Fault', 'some_fault', '../some-fault', 'some-fault-']) {
		it(`refuses ${JSON.stringify(id)} with an example of what is good`, async () => {
			const { code, stderr } = await newRule(id);
			assert.equal(code, 1);
			assert.match(stderr, /my-rule-id/);
		});
	}
});
