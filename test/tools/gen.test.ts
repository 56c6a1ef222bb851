import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Outcome, Scratch } from './scratch.js';

describe('gen', () => {
	/** As the first run leaves the project. */
	let generated: Scratch;
	let first: Outcome;
	let scratch: Scratch;
	const genIn = (where: Scratch, ...args: string[]): Promise<Outcome> =>
		where.node(['--import', 'tsx', 'tools/gen.ts', ...args]);
	const gen = (...args: string[]): Promise<Outcome> => genIn(scratch, ...args);

	before(async () => {
		generated = await Scratch.copyOfProject();
		first = await genIn(generated);
	});
	after(() => generated.dispose());
	beforeEach(async () => {
		scratch = await generated.copy();
	});
	afterEach(() => scratch.dispose());

	it('has nothing to say after it has written', async () => {
		assert.equal(first.code, 0, first.stderr);
		assert.deepEqual(await gen('--check'), { code: 0, stdout: '', stderr: '' });
	});

	it('names what is out of date, touches nothing, and fails', async () => {
		const page = await scratch.read('docs/rules/placeholder-link.md');
		await scratch.write('docs/rules/placeholder-link.md', 'old');
		await scratch.write('docs/rules/no-such-rule.md', 'old');
		const { code, stderr } = await gen('--check');
		assert.equal(code, 1);
		assert.match(stderr, /placeholder-link\.md is out of date/);
		assert.match(stderr, /no-such-rule\.md belongs to no rule/);
		assert.match(stderr, /npm run gen/);
		assert.equal(await scratch.read('docs/rules/placeholder-link.md'), 'old');

		await gen();
		assert.equal(await scratch.read('docs/rules/placeholder-link.md'), page);
		await assert.rejects(readFile(join(scratch.folder, 'docs/rules/no-such-rule.md')));
	});

	it('writes the index of the rules even where the old one names a rule that is gone', async () => {
		const before = await scratch.read('server/src/rules/index.ts');
		await scratch.write('server/src/rules/index.ts', "import './no-such-rule.js';\n");
		const { code, stderr } = await gen('--check');
		assert.equal(code, 1);
		assert.match(stderr, /server\/src\/rules\/index\.ts is out of date/);
		await gen();
		assert.equal(await scratch.read('server/src/rules/index.ts'), before);
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
		const { code, stderr } = await gen();
		assert.notEqual(code, 0);
		assert.match(stderr, /README\.md needs the lines <!-- rules:start --> and <!-- rules:end -->/);
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
		assert.equal((await gen('--check')).code, 0);

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
		const { code, stderr } = await gen('--check');
		assert.notEqual(code, 0);
		assert.match(stderr, /write it as https:\/\/github\.com\/owner\/name/);
	});

	it('does not pass over a rule whose export has another name than its file', async () => {
		const path = 'server/src/rules/placeholder-link/placeholder-link.ts';
		await scratch.write('server/src/rules/another-name/another-name.ts', await scratch.read(path));
		const { code, stderr } = await gen();
		assert.notEqual(code, 0);
		assert.match(stderr, /another-name\.ts has the rule "placeholderLink", export it as "anotherName"/);
	});

	it('says where what is no rule belongs', async () => {
		await scratch.write('server/src/rules/helpers/words.ts', 'export const WORDS = [];\n');
		const { code, stderr } = await gen();
		assert.notEqual(code, 0);
		assert.match(stderr, /helpers\/helpers\.ts must export the rule "helpers"; .* goes to server\/src\/rules\/shared/);
	});
});
