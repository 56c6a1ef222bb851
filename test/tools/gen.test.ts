import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { generate } from '../../tools/gen/generate.js';
import { Output } from '../../tools/gen/output.js';
import { type Outcome, Scratch } from './scratch.js';

/** What the generators read and write below the project's folder, but for the rules, which they import. */
const READ_OR_WRITTEN = [
	'server/src/rules',
	'server/src/report/words',
	'docs/rules',
	'docs/settings.md',
	'schemas',
	'syntaxes',
	'package.json',
	'biome.json',
	'.gitignore',
	'README.md',
	'client/README.md',
	'client/src/typing/list-words.ts',
	'client/src/preview/annex-words.ts',
	'ARCHITECTURE.md',
];

describe('gen', () => {
	/** As a first run leaves the project. */
	let generated: Scratch;
	let scratch: Scratch;
	/** As a program of its own, with the rules of the copy. */
	const program = (...args: string[]): Promise<Outcome> => generated.node(['--import', 'tsx', 'tools/gen.ts', ...args]);

	/** In this process, with the rules of the project. */
	async function gen(mode: 'check' | 'write' = 'write'): Promise<{ stale: number; told: string }> {
		let told = '';
		const tell = (line: string) => {
			told += `${line}\n`;
		};
		const output = new Output(scratch.folder, mode, { log: tell, error: tell });
		await generate(scratch.folder, output);
		return { stale: output.stale, told };
	}

	const LIST = 'server/src/rules/all.ts';
	let refused: Outcome;
	let first: Outcome;
	before(async () => {
		generated = await Scratch.copyOfProject();
		await generated.write(LIST, "import './no-such-rule.js';\n");
		refused = await program('--check');
		first = await program();
	});
	after(() => generated.dispose());
	beforeEach(async () => {
		scratch = await generated.copy(READ_OR_WRITTEN);
	});
	afterEach(() => scratch.dispose());

	it('writes the list of the rules even where the old one names a rule that is gone', async () => {
		assert.equal(refused.code, 1);
		assert.equal(refused.stderr, `${LIST} is out of date\nRun "npm run gen" and commit what it writes.\n`);
		assert.equal(first.code, 0, first.stderr);
		assert.match(first.stdout, /^wrote server\/src\/rules\/all\.ts$/m);
		assert.match(await generated.read(LIST), /import \{ placeholderLink \}/);
	});

	it('names the file and line of each phrase that cannot be read or was not meant so, and nothing else', async () => {
		const path = 'server/src/report/words/pt/speaking.txt';
		const before = await generated.read(path);
		const line = before.split('\n').indexOf('  disse') + 1;
		const wrong = ['disse (que', '!disse o', 'disse # said', 'diz'];
		await generated.write(path, before.replace('  disse\n', `  ${wrong.join('\n  ')}\n`));
		const { code, stderr } = await program();
		await generated.write(path, before);
		assert.equal(code, 1);
		assert.deepEqual(stderr.split('\n'), [
			'Some words cannot be read:',
			`${path}:${line}: disse (que: “)” is missing`,
			`${path}:${line + 1}: !disse o: a blank stands behind the “!” of what is not meant; “\\!” is the sign itself`,
			`${path}:${line + 2}: disse # said: a comment has a line of its own; “\\#” is the sign itself`,
			`${path}:${line + 4}: diz: line ${line + 3} says so already`,
			'',
		]);
	});

	it('has nothing to say after it has written', async () => {
		assert.deepEqual(await program('--check'), { code: 0, stdout: '', stderr: '' });
	});

	it('fails where it cannot generate, and says where what is no rule belongs', async () => {
		await generated.write('server/src/rules/helpers/words.ts', 'export const WORDS = [];\n');
		const { code, stderr } = await program();
		await generated.remove('server/src/rules/helpers');
		assert.notEqual(code, 0);
		assert.match(stderr, /helpers\/helpers\.ts must export the rule "helpers"; .* goes to server\/src\/rules\/shared/);
	});

	it('names what is out of date, and touches nothing', async () => {
		const page = await scratch.read('docs/rules/placeholder-link.md');
		await scratch.write('docs/rules/placeholder-link.md', 'old');
		await scratch.write('docs/rules/no-such-rule.md', 'old');
		const { stale, told } = await gen('check');
		assert.equal(stale, 2);
		assert.match(told, /placeholder-link\.md is out of date/);
		assert.match(told, /no-such-rule\.md belongs to no rule/);
		assert.equal(await scratch.read('docs/rules/placeholder-link.md'), 'old');

		await gen();
		assert.equal(await scratch.read('docs/rules/placeholder-link.md'), page);
		await assert.rejects(readFile(join(scratch.folder, 'docs/rules/no-such-rule.md')));
	});

	it('keeps what is written by hand around a generated part', async () => {
		const readme = await scratch.read('README.md');
		const table = /(?<=<!-- rules:start -->)[\s\S]*(?=<!-- rules:end -->)/;
		await scratch.write('README.md', `${readme.replace(table, '')}The end.\n`);
		await gen();
		assert.equal(await scratch.read('README.md'), `${readme}The end.\n`);
	});

	it('says what to do where the place for a generated part is gone', async () => {
		await scratch.write('README.md', '# Rapporteur\n');
		await assert.rejects(gen(), /README\.md needs the lines <!-- rules:start --> and <!-- rules:end -->/);
	});

	interface Manifest {
		repository: { type: string; url: string };
		homepage?: string;
		bugs?: { url: string };
		contributes: {
			configuration?: {
				title: string;
				order: number;
				properties: Record<string, { default: unknown; scope: string; order: number }>;
			}[];
		};
	}

	it('gives the manifest every setting with its default, in groups, and leaves the rest alone', async () => {
		const manifest = JSON.parse(await scratch.read('package.json')) as Manifest;
		delete manifest.contributes.configuration;
		await scratch.write('package.json', JSON.stringify(manifest));
		await gen();
		const written = JSON.parse(await scratch.read('package.json')) as Manifest;
		const { configuration = [], ...rest } = written.contributes;
		assert.deepEqual({ ...written, contributes: rest }, manifest);
		assert.deepEqual(
			configuration.map(({ order }) => order),
			configuration.map((_, index) => index),
		);
		const properties = Object.assign({}, ...configuration.map((group) => group.properties));
		assert.deepEqual(properties['rapporteur.reports'].default, []);
		assert.equal(properties['rapporteur.rules'].scope, 'resource');
		assert.equal(properties['rapporteur.trace.server'].default, 'off');
		for (const { properties: group } of configuration) {
			const orders = Object.values(group).map(({ order }) => order);
			assert.deepEqual(
				orders,
				orders.map((_, index) => index),
			);
		}
	});

	it('makes the addresses of the manifest from that of the repository, and takes them back with it', async () => {
		const before = await scratch.read('package.json');
		const manifest = JSON.parse(before) as Manifest;
		manifest.repository.url = 'https://github.com/harbour/rapporteur';
		await scratch.write('package.json', JSON.stringify(manifest));
		await gen();
		const { repository, homepage, bugs } = JSON.parse(await scratch.read('package.json')) as Manifest;
		assert.deepEqual(repository, { type: 'git', url: 'git+https://github.com/harbour/rapporteur.git' });
		assert.equal(homepage, 'https://github.com/harbour/rapporteur#readme');
		assert.deepEqual(bugs, { url: 'https://github.com/harbour/rapporteur/issues' });
		assert.deepEqual(await gen('check'), { stale: 0, told: '' });

		manifest.repository.url = '';
		await scratch.write('package.json', JSON.stringify({ ...manifest, homepage, bugs }));
		await gen();
		const after = JSON.parse(await scratch.read('package.json')) as Manifest;
		assert.ok(!('homepage' in after || 'bugs' in after));
	});

	it('says what to write where the address of the repository is none', async () => {
		const manifest = JSON.parse(await scratch.read('package.json')) as Manifest;
		manifest.repository.url = 'harbour/rapporteur';
		await scratch.write('package.json', JSON.stringify(manifest));
		await assert.rejects(gen('check'), /write it as https:\/\/github\.com\/owner\/name/);
	});

	it('does not pass over a rule whose export has another name than its file', async () => {
		const path = 'server/src/rules/placeholder-link/placeholder-link.ts';
		await scratch.write('server/src/rules/another-name/another-name.ts', await scratch.read(path));
		await assert.rejects(gen(), /another-name\.ts has the rule "placeholderLink", export it as "anotherName"/);
	});
});
