import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { build } from '../../tools/build/bundles.js';
import { deadLinks, pagesIn } from '../support/links.js';
import { type Outcome, PROJECT, run, Scratch } from './scratch.js';

const TYPESCRIPT = join(PROJECT, 'node_modules/typescript/bin/tsc');

const USE = `import { check, fix, type Finding, type Fixed, type Report, type Settings } from 'rapporteur';

const settings: Settings = { rules: { 'vague-link-text': 'off' }, require: ['date', 'agenda'], final: true };
const report: Report = check('See [here](#).\\n', settings, { path: 'minutes/24.md' });
const [first]: readonly Finding[] = report.findings;
const fixed: Fixed = fix('A **bold ** word.\\n');
const line: number | undefined = first?.fixes[0]?.edits[0]?.range.line;
console.log(JSON.stringify([first?.rule, first?.severity, line, fixed.text]));
`;

const PROMISED = JSON.stringify(['placeholder-link', 'error', 1, 'A **bold** word.\n']);

describe('the package for npm', () => {
	let scratch: Scratch;
	let tarball: string;
	before(async () => {
		if (!existsSync(join(PROJECT, 'dist/api.d.ts'))) await build(PROJECT);
		scratch = await Scratch.make();
		const pack = ['pack', PROJECT, '--pack-destination', scratch.folder, '--ignore-scripts', '--json'];
		const { stdout } = await run('npm', pack, { cwd: scratch.folder });
		tarball = join(scratch.folder, JSON.parse(stdout)[0].filename);
		await scratch.write('user/package.json', '{ "name": "user", "private": true }');
		const install = ['install', '--offline', '--no-audit', '--no-fund', tarball];
		const installed = await run('npm', install, { cwd: join(scratch.folder, 'user') });
		assert.equal(installed.code, 0, installed.stderr);
	});
	after(() => scratch?.dispose());

	const inUser = (...args: string[]): Promise<Outcome> => scratch.node(args, { cwd: join(scratch.folder, 'user') });

	it('can be published without a warning', async () => {
		// A registry that knows nothing yet, so that the test asks none on the network.
		const registry = createServer((_, answer) => answer.writeHead(404).end('{}')).listen(0, '127.0.0.1');
		await new Promise((resolve) => registry.once('listening', resolve));
		try {
			const address = `127.0.0.1:${(registry.address() as AddressInfo).port}`;
			const args = ['publish', '--dry-run', '--ignore-scripts', '--loglevel=notice', `--registry=http://${address}/`];
			const { code, stdout, stderr } = await run('npm', [...args, `--//${address}/:_authToken=none`], { cwd: PROJECT });
			assert.equal(code, 0, stderr);
			assert.match(stdout, /^\+ rapporteur@/m);
			assert.doesNotMatch(stderr, /npm (?:warn|error)/);
		} finally {
			registry.close();
		}
	});

	it('holds no page with a dead link, and no test or source', async () => {
		const folder = join(scratch.folder, 'user/node_modules/rapporteur');
		assert.deepEqual(deadLinks(folder, pagesIn(folder)), []);
		const names = await readdir(folder);
		for (const name of ['README.md', 'LICENSE', 'CHANGELOG.md', 'docs', 'dist']) assert.ok(names.includes(name), name);
		for (const name of ['server', 'client', 'test', 'tools', 'node_modules']) assert.ok(!names.includes(name), name);
	});

	it('brings every file that its manifest names, and needs no other package', async () => {
		const folder = join(scratch.folder, 'user/node_modules/rapporteur');
		const manifest = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'));
		const { import: forImport, require: forRequire } = manifest.exports['.'];
		for (const path of [manifest.bin.rapporteur, ...Object.values(forImport), ...Object.values(forRequire)]) {
			assert.ok(existsSync(join(folder, String(path))), String(path));
		}
		assert.ok(!('dependencies' in manifest) && manifest.private !== true);
	});

	it('gives programs what it promises, by import and by require, without a word on standard error', async () => {
		const written = `${USE.replace(/, type \w+/g, '').replace(/: (?:readonly )?[\w |[\]]+(?= =)/g, '')}`;
		await scratch.write('user/use.mjs', written);
		await scratch.write('user/use.cjs', written.replace(/import (\{.*\}) from (.*);/, 'const $1 = require($2);'));
		for (const name of ['use.mjs', 'use.cjs']) {
			assert.deepEqual(await inUser(name), { code: 0, stdout: `${PROMISED}\n`, stderr: '' }, name);
		}
	});

	for (const [module, ...names] of [
		['nodenext', 'use.mts', 'use.cts'],
		['node16', 'use.mts', 'use.cts'],
		['esnext', 'bundled.ts'],
	] as const) {
		it(`has types that hold under strict, in ${names.join(' and ')} with --module ${module}`, async () => {
			for (const name of names) await scratch.write(`user/${name}`, USE);
			const resolution = module === 'esnext' ? ['--moduleResolution', 'bundler'] : [];
			const options = ['--strict', '--noEmit', '--ignoreConfig', '--types', '', '--lib', 'es2023,dom'];
			const exact = ['--exactOptionalPropertyTypes', '--noUncheckedIndexedAccess', '--skipLibCheck', 'false'];
			const { code, stdout } = await inUser(
				TYPESCRIPT,
				...options,
				...exact,
				'--module',
				module,
				...resolution,
				...names,
			);
			assert.equal(code, 0, stdout);
		});
	}

	it('has types that refuse what cannot be set', async () => {
		await scratch.write('user/wrong.mts', "import { check } from 'rapporteur';\ncheck('', { reqire: ['date'] });\n");
		const options = ['--strict', '--noEmit', '--ignoreConfig', '--module', 'nodenext', '--types', ''];
		const { code, stdout } = await inUser(TYPESCRIPT, ...options, 'wrong.mts');
		assert.notEqual(code, 0);
		assert.match(stdout, /reqire/);
	});

	it('is a command that npx runs in an empty folder', async () => {
		const cwd = join(scratch.folder, 'empty');
		await mkdir(cwd);
		const npx = ['--yes', '--offline', `--package=${tarball}`, 'rapporteur'];
		const nothing = await run('npx', [...npx, 'check'], { cwd });
		assert.equal(nothing.code, 2);
		assert.match(nothing.stderr, /There are no Markdown files .* in this folder/);
		assert.deepEqual(await readdir(cwd), []);
	});

	it('is a command that works in a folder', async () => {
		const cwd = join(scratch.folder, 'reports');
		await mkdir(cwd);
		const command = (...args: string[]) =>
			run(join(scratch.folder, 'user/node_modules/.bin/rapporteur'), args, { cwd });

		const explained = await command('explain', 'missing-annex');
		assert.equal(explained.code, 0, explained.stderr);
		assert.match(explained.stdout, /^# Annex that is referred to but missing/);

		const written = await command('init');
		assert.equal(written.code, 0, written.stderr);
		assert.deepEqual(await readdir(cwd), ['.rapporteur.yaml']);

		await writeFile(join(cwd, 'a.md'), 'See [here](#).\n');
		const checked = await command('check', '--format', 'json');
		assert.equal(checked.code, 1, checked.stderr);
		assert.equal(JSON.parse(checked.stdout).files[0].findings[0].rule, 'placeholder-link');
		assert.deepEqual(await readdir(cwd), ['.rapporteur.yaml', 'a.md']);
	});
});
