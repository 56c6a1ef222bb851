import assert from 'node:assert/strict';
import { faultOf } from '../../tools/new-rule/fault.js';
import { type Outcome, PROJECT, Scratch } from './scratch.js';

/** The rule that `rule` begins, with an option and what it does with it. */
function withOption(rule: string): string {
	const [head = ''] = rule.split('\tcheckBlock(');
	const option = `import { option } from '../option.js';

const UNWANTED = option({
	name: 'unwantedWords',
	shape: { is: 'list', of: { is: 'text' }, most: 10 },
	what: 'Words that are not to stand in a report.',
	default: ['misteak'],
	example: '- misteak',
});
`;
	const check = `	options: [UNWANTED],
	*check({ text }, context) {
		for (const word of context.option(UNWANTED)) {
			const from = text.indexOf(word);
			if (from >= 0) yield { message: word, span: { from, to: from + word.length }, fixes: [] };
		}
	},
};
`;
	return option + head + check;
}

describe('new-rule', () => {
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
		const groups = [
			'some-new-fault ',
			'docs of some-new-fault ',
			'messages of placeholder-link ',
			'messages are ',
			'a keystroke does ',
		];
		for (const group of groups)
			assert.ok(
				passes.some(({ fullTitle }) => fullTitle.startsWith(group)),
				group,
			);
	});

	it('leaves room for an option, which users can set once it is generated', async () => {
		const begun = await newRule('some-other-fault');
		assert.equal(begun.code, 0, begun.stderr);
		const file = 'server/src/rules/some-other-fault/some-other-fault.ts';
		await scratch.write(file, withOption(await scratch.read(file)));
		const generated = await scratch.node(['--import', 'tsx', 'tools/gen.ts']);
		assert.equal(generated.code, 0, generated.stderr);
		const row = /^\| `unwantedWords` \| Words that are not to stand in a report\. \|/m;
		for (const table of ['README.md', 'client/README.md', 'docs/settings.md'])
			assert.match(await scratch.read(table), row, table);
		const page = await scratch.read('docs/rules/some-other-fault.md');
		assert.match(page, /^- `unwantedWords`: Words that are not to stand in a report\.$/m);
		const { contributes } = JSON.parse(await scratch.read('package.json')) as {
			contributes: { configuration: { title: string; properties: Record<string, { default: unknown }> }[] };
		};
		const group = contributes.configuration.find(({ title }) => title === 'Rules');
		assert.deepEqual(group?.properties['rapporteur.unwantedWords']?.default, ['misteak']);
		const schema = JSON.parse(await scratch.read('schemas/rapporteur.schema.json')) as { properties: object };
		assert.ok('unwantedWords' in schema.properties);

		await scratch.write(
			'found.ts',
			`import { check } from './server/src/api/index.js';
const found = (settings: object) =>
	check('🎉 A misteak and a blunder.', settings)
		.findings.filter(({ rule }) => rule === 'some-other-fault')
		.map(({ message }) => message);
console.log(JSON.stringify([found({}), found({ unwantedWords: 'blunder' })]));
`,
		);
		const { stdout, stderr } = await scratch.node(['--import', 'tsx', 'found.ts']);
		assert.equal(stdout.trim(), '[["misteak"],["blunder"]]', stderr);
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
