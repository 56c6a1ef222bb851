import assert from 'node:assert/strict';
import { execFile, fork } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { addressesOf } from '../../server/src/repository.js';
import { build } from '../../tools/build/bundles.js';
import { forExtensionPage } from '../../tools/build/stage.js';
import { packVsix } from '../../tools/build/vsix.js';
import { deadLinks, linksOf, pagesIn } from '../support/links.js';
import { LspClient } from '../support/lsp-client.js';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const STAGE = join(ROOT, 'dist/vsix/extension');
const run = promisify(execFile);

// biome-ignore lint/suspicious/noExplicitAny: a manifest, of which each test reads what it looks at
function settingsOf(manifest: any): any {
	return Object.assign(
		{},
		...manifest.contributes.configuration.map((group: { properties: object }) => group.properties),
	);
}

describe('the extension as it is shipped', () => {
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
		for (const key of ['type', 'scripts', 'devDependencies', 'exports']) assert.ok(!(key in manifest), key);
	});

	it('has a readme for somebody who has it, without pictures and pages that VS Code could not show beside it', async () => {
		const readme = await readFile(join(STAGE, 'README.md'), 'utf8');
		assert.match(readme, /^# Rapporteur\n/);
		assert.doesNotMatch(readme, /\bnpm\b|\bgit\b|\.vsix/);
		assert.ok(linksOf('README.md', readme).every(({ to }) => to.startsWith('https://')));
	});

	it('has a readme whose pictures and pages stand on the web, once that is known', async () => {
		const readme = forExtensionPage(
			await readFile(join(ROOT, 'client/README.md'), 'utf8'),
			addressesOf('https://github.com/harbour/rapporteur'),
		);
		const links = linksOf('README.md', readme).map(({ to }) => to);
		assert.ok(links.includes('https://github.com/harbour/rapporteur/raw/HEAD/docs/pictures/problems-light.png'));
		assert.ok(links.includes('https://github.com/harbour/rapporteur/blob/HEAD/CHANGELOG.md'));
		for (const link of links) {
			const [, path] = /^https:\/\/github\.com\/harbour\/rapporteur\/(?:raw|blob)\/HEAD\/([^#]+)/.exec(link) ?? [];
			assert.ok(path && existsSync(join(ROOT, path)), link);
		}
	});

	it('imports and exports documents with a script that is soon loaded', async () => {
		const { size } = await stat(join(STAGE, 'dist/office.js'));
		assert.ok(size <= 165_000, `${size} bytes`);
	});

	it('has no page with a dead link', () => {
		// The example is there for its faults.
		const pages = pagesIn(STAGE).filter((page) => !page.startsWith('examples'));
		assert.deepEqual(deadLinks(STAGE, pages), []);
	});

	it('says what the Marketplace asks for', async () => {
		const manifest = JSON.parse(await readFile(join(STAGE, 'package.json'), 'utf8'));
		assert.deepEqual(manifest.categories, ['Linters', 'Snippets', 'Other']);
		assert.equal(manifest.pricing, 'Free');
		assert.equal(manifest.qna, 'marketplace');
		assert.match(manifest.galleryBanner.color, /^#[0-9a-f]{6}$/);
		assert.ok(!('repository' in manifest) || manifest.repository.url.startsWith('https://'));
	});

	it('has a page for every rule that can be set', async () => {
		const manifest = JSON.parse(await readFile(join(STAGE, 'package.json'), 'utf8'));
		const rules = Object.keys(settingsOf(manifest)['rapporteur.rules'].properties);
		assert.ok(rules.length > 0);
		for (const id of rules) assert.ok(existsSync(join(STAGE, 'docs/rules', `${id}.md`)), id);
	});

	it('names a command for each that the palette shows', async () => {
		const { contributes } = JSON.parse(await readFile(join(STAGE, 'package.json'), 'utf8'));
		const script = await readFile(join(STAGE, 'dist/extension.js'), 'utf8');
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

	it('refuses to be packed by vsce where it would pack the wrong folder, and says what to do', async () => {
		const vsce = join(ROOT, 'node_modules/@vscode/vsce/vsce');
		const out = join(scratch, 'wrong.vsix');
		const args = [vsce, 'package', '--no-dependencies', '--allow-missing-repository', '--out', out];
		await assert.rejects(run(process.execPath, args, { cwd: ROOT }), /run npm run package/);
		assert.ok(!existsSync(out));
	});

	for (const [what, command] of [
		['the command line', ['dist/cli.js', 'lsp', '--stdio']],
		['the extension', ['dist/vsix/extension/dist/server.js', '--stdio']],
	] as const) {
		it(`has a server in ${what}`, async () => {
			const client = await LspClient.start({ command });
			await client.open('file:///minutes/a.md', 'See [here](#).\n');
			assert.equal((await client.pull('file:///minutes/a.md')).length, 1);
			assert.equal(await client.stop(), 0);
		});
	}

	it('has a server that speaks to the process which forked it, and ends with it', async () => {
		const server = fork(join(STAGE, 'dist/server.js'), ['--node-ipc'], { execArgv: [] });
		const params = { processId: process.pid, rootUri: null, capabilities: {} };
		server.send({ jsonrpc: '2.0', id: 1, method: 'initialize', params });
		const [answer] = await once(server, 'message');
		assert.equal(answer.result.serverInfo.name, 'rapporteur');
		server.disconnect();
		const [code] = await once(server, 'exit');
		assert.equal(code, 1);
	});
});
