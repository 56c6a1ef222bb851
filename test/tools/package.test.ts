import assert from 'node:assert/strict';
import { execFile, fork } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { build } from '../../tools/build/bundles.js';
import { packVsix } from '../../tools/build/vsix.js';
import { LspClient } from '../support/lsp-client.js';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const STAGE = join(ROOT, 'dist/vsix/extension');
const run = promisify(execFile);

describe('what is shipped', function () {
	// Packing starts npm and reads every file for secrets.
	this.timeout(120_000);
	let scratch: string;
	before(async () => {
		scratch = await mkdtemp(join(tmpdir(), 'rapporteur-package-'));
		// `npm test` has built already; a test file that is run alone may be the first to want it.
		if (!existsSync(join(STAGE, 'package.json'))) await build(ROOT);
	});
	after(() => rm(scratch, { recursive: true, force: true }));

	it('is an extension that holds every file its manifest names', async () => {
		const manifest = JSON.parse(await readFile(join(STAGE, 'package.json'), 'utf8'));
		const { main, browser, icon, contributes } = manifest;
		const named = [main, browser, icon, ...[...contributes.snippets, ...contributes.grammars].map(({ path }) => path)];
		for (const path of named) assert.ok(existsSync(join(STAGE, path)), path);
		for (const key of ['type', 'scripts', 'devDependencies', 'private']) assert.ok(!(key in manifest), key);
	});

	it('has a readme without pictures and pages that VS Code could not show beside it', async () => {
		const readme = await readFile(join(STAGE, 'README.md'), 'utf8');
		assert.match(readme, /^# Rapporteur\n/);
		assert.deepEqual(readme.match(/\]\((?!https?:)[^)]*\)/g), null);
	});

	it('has a page for every rule that can be set', async () => {
		const manifest = JSON.parse(await readFile(join(STAGE, 'package.json'), 'utf8'));
		const rules = Object.keys(manifest.contributes.configuration.properties['rapporteur.rules'].properties);
		assert.ok(rules.length > 0);
		for (const id of rules) assert.ok(existsSync(join(STAGE, 'docs/rules', `${id}.md`)), id);
	});

	it('names a command for each that the palette shows', async () => {
		const { contributes } = JSON.parse(await readFile(join(STAGE, 'package.json'), 'utf8'));
		const script = await readFile(join(STAGE, 'dist/extension.cjs'), 'utf8');
		for (const { command, category } of contributes.commands) {
			assert.equal(category, 'Rapporteur');
			assert.ok(script.includes(command), command);
		}
	});

	it('carries the licences of what it contains', async () => {
		const text = await readFile(join(STAGE, 'dist/THIRD-PARTY-LICENSES.txt'), 'utf8');
		for (const name of ['vscode-languageclient', 'vscode-languageserver', 'remark-parse', 'micromark', 'yaml']) {
			assert.match(text, new RegExp(`^${name} \\d`, 'm'));
		}
		assert.doesNotMatch(text, /^(?:esbuild|typescript|mocha) \d/m);
	});

	it('packs into a VSIX', async () => {
		const path = join(scratch, 'test.vsix');
		await packVsix(ROOT, path);
		assert.ok((await stat(path)).size > 100_000);
	});

	it('packs into a command that npx runs in an empty folder', async () => {
		const pack = ['pack', ROOT, '--pack-destination', scratch, '--ignore-scripts', '--json'];
		const [{ filename }] = JSON.parse((await run('npm', pack)).stdout);
		const folder = await mkdtemp(join(scratch, 'empty-'));
		await writeFile(join(folder, 'a.md'), 'See [here](#).\n');
		const npx = [
			'--yes',
			'--offline',
			`--package=${join(scratch, filename)}`,
			'rapporteur',
			'check',
			'--format',
			'json',
		];
		const { code, stdout } = await run('npx', npx, { cwd: folder }).then(
			() => ({ code: 0, stdout: '' }),
			(error: { code: number; stdout: string }) => error,
		);
		assert.equal(code, 1);
		assert.equal(JSON.parse(stdout).files[0].findings[0].rule, 'placeholder-link');
		assert.deepEqual(await readdir(folder), ['a.md']);
	});

	for (const [what, command] of [
		['the command line', ['dist/cli.js', 'lsp', '--stdio']],
		['the extension', ['dist/vsix/extension/dist/server.cjs', '--stdio']],
	] as const) {
		it(`has a server in ${what}`, async () => {
			const client = await LspClient.start({ command });
			await client.open('file:///minutes/a.md', 'See [here](#).\n');
			assert.equal((await client.pull('file:///minutes/a.md')).length, 1);
			assert.equal(await client.stop(), 0);
		});
	}

	it('has a server that speaks to the process which forked it, and ends with it', async () => {
		const server = fork(join(STAGE, 'dist/server.cjs'), ['--node-ipc'], { execArgv: [] });
		const params = { processId: process.pid, rootUri: null, capabilities: {} };
		server.send({ jsonrpc: '2.0', id: 1, method: 'initialize', params });
		const [answer] = await once(server, 'message');
		assert.equal(answer.result.serverInfo.name, 'rapporteur');
		server.disconnect();
		const [code] = await once(server, 'exit');
		assert.equal(code, 1);
	});
});
