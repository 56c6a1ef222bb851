import assert from 'node:assert/strict';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { parse } from 'yaml';
import { LspClient } from '../support/lsp-client.js';
import { Clone } from './clone.js';
import { type Outcome, PROJECT, run, Scratch } from './scratch.js';

const ADDRESS = 'https://github.com/harbour/rapporteur';

/** The commands of a workflow from a tag, but for the tests, of which this is one, and what needs GitHub itself. */
function commandsOnGitHub(): string[] {
	const { jobs } = parse(readFileSync(join(PROJECT, '.github/workflows/release.yml'), 'utf8'));
	const commands: string[] = jobs.release.steps.flatMap(({ run: command }: { run?: string }) => command ?? []);
	return commands.filter((command) => !command.startsWith('gh '));
}

function commandsOnGitLab(): string[] {
	return parse(readFileSync(join(PROJECT, '.gitlab-ci.yml'), 'utf8')).release.script;
}

interface Upload {
	readonly path: string;
	readonly body: Buffer;
}

/** Takes whatever is uploaded, and says what Open VSX and npm say then. */
async function service(uploads: Upload[]): Promise<Server> {
	const server = createServer((request, answer) => {
		const parts: Buffer[] = [];
		request.on('data', (part: Buffer) => parts.push(part));
		request.on('end', () => {
			if (request.method === 'GET') answer.writeHead(404).end('{}');
			else {
				uploads.push({ path: request.url ?? '', body: Buffer.concat(parts) });
				answer.writeHead(201, { 'content-type': 'application/json' });
				answer.end(JSON.stringify({ namespace: 'rapporteur', name: 'rapporteur', version: '0.1.0' }));
			}
		});
	}).listen(0, '127.0.0.1');
	await new Promise((resolve) => server.once('listening', resolve));
	return server;
}

describe('a release', () => {
	let scratch: Scratch;
	let clone: Clone;
	let server: Server;
	const uploads: Upload[] = [];
	before(async function () {
		if (process.platform === 'win32') this.skip();
		scratch = await Scratch.make('release');
		clone = new Clone(join(scratch.folder, 'clone'));
		clone.install();
		server = await service(uploads);
	});
	after(async () => {
		server?.close();
		await scratch?.dispose();
	});

	function shell(command: string, env: Record<string, string> = {}): Promise<Outcome> {
		const { VSCE_PAT: _, OVSX_PAT: __, NPM_TOKEN: ___, ...rest } = process.env;
		return run(
			'env',
			['-i', ...Object.entries({ ...rest, ...env }).map(([k, v]) => `${k}=${v}`), 'bash', '-ec', command],
			{ cwd: clone.folder },
		);
	}

	it('is made by the same commands on GitHub and on GitLab, after the tests', () => {
		assert.deepEqual(commandsOnGitHub(), [
			'npm ci --ignore-scripts',
			'npm run release',
			'npm run release -- --publish',
		]);
		assert.deepEqual(commandsOnGitLab(), commandsOnGitHub());
		const workflow = parse(readFileSync(join(PROJECT, '.github/workflows/release.yml'), 'utf8'));
		assert.equal(workflow.jobs.release.needs, 'test');
		assert.ok(workflow.jobs.test.steps.some(({ run: command }: { run?: string }) => command === 'bash .ci/run'));
		assert.deepEqual(parse(readFileSync(join(PROJECT, '.gitlab-ci.yml'), 'utf8')).stages, ['test', 'release']);
	});

	it('says all that is missing, and makes nothing', async () => {
		clone.write('notes.txt', 'not in any commit');
		const { code, stderr } = await shell('npm run --silent release');
		assert.equal(code, 1);
		assert.match(stderr, /^This commit has no tag v\d+\.\d+\.\d+: "git tag v/m);
		assert.match(stderr, /^There are changes that are in no commit/m);
		assert.match(stderr, /^"repository\.url" in package\.json is empty/m);
		assert.match(stderr, /^CHANGELOG\.md does not say when/m);
		assert.ok(!existsSync(join(clone.folder, 'dist')));
		clone.git('clean', '-fq', 'notes.txt');
	});

	it('is made from a tag, up to the upload', async () => {
		const manifest = JSON.parse(readFileSync(join(clone.folder, 'package.json'), 'utf8'));
		clone.write('package.json', JSON.stringify({ ...manifest, repository: { type: 'git', url: ADDRESS } }));
		const changes = readFileSync(join(clone.folder, 'CHANGELOG.md'), 'utf8');
		clone.write('CHANGELOG.md', changes.replace(/^## (\S+) – .*$/m, '## $1 – 2026-01-31'));
		assert.equal((await shell('node --import tsx tools/gen.ts')).code, 0);
		clone.commit('Prepare the release');
		clone.git('tag', `v${manifest.version}`);

		const [, make] = commandsOnGitHub();
		const { code, stdout, stderr } = await shell(make!);
		assert.equal(code, 0, stderr);
		for (const warning of [/warn/i, /allow-/]) assert.doesNotMatch(stderr + stdout, warning);
		assert.match(stdout, /^Nothing has been uploaded/m);
		for (const name of [`rapporteur-${manifest.version}.vsix`, `rapporteur-${manifest.version}.tgz`]) {
			assert.ok(existsSync(join(clone.folder, 'dist/release', name)), name);
		}
		const { url, ...entry } = JSON.parse(
			readFileSync(join(clone.folder, 'dist/release/schemastore-entry.json'), 'utf8'),
		);
		assert.deepEqual(entry.fileMatch, ['.rapporteur.yaml']);
		assert.ok(existsSync(join(PROJECT, url.replace(`${ADDRESS}/raw/HEAD/`, ''))), url);
	});

	it('packs an extension with vsce alone and without permissions, whose page links to the web', async () => {
		const stage = join(clone.folder, 'dist/vsix/extension');
		const vsce = join(clone.folder, 'node_modules/.bin/vsce');
		const out = join(scratch.folder, 'plain.vsix');
		const { code, stderr } = await run(vsce, ['package', '--out', out], { cwd: stage });
		assert.equal(code, 0, stderr);
		assert.doesNotMatch(stderr, /warn/i);
		const readme = readFileSync(join(stage, 'README.md'), 'utf8');
		assert.ok(readme.includes(`](${ADDRESS}/raw/HEAD/docs/pictures/`));
		const { repository, homepage, bugs } = JSON.parse(readFileSync(join(stage, 'package.json'), 'utf8'));
		assert.deepEqual(repository, { type: 'git', url: `${ADDRESS}.git` });
		assert.deepEqual([homepage, bugs.url], [`${ADDRESS}#readme`, `${ADDRESS}/issues`]);
	});

	it('names the pages of the rules on the web, in SARIF and to editors', async () => {
		writeFileSync(join(scratch.folder, 'a.md'), 'See [here](#).\n');
		const cli = join(clone.folder, 'dist/cli.js');
		const { stdout } = await scratch.node([cli, 'check', '--format', 'sarif', 'a.md']);
		const { rules, ...driver } = JSON.parse(stdout).runs[0].tool.driver;
		assert.equal(driver.informationUri, ADDRESS);
		for (const { id, helpUri } of rules) {
			assert.equal(helpUri, `${ADDRESS}/blob/HEAD/docs/rules/${id}.md`);
			assert.ok(existsSync(join(PROJECT, 'docs/rules', `${id}.md`)));
		}
		const href = async (options: { initializationOptions?: object }) => {
			const client = await LspClient.start({ command: [cli, 'lsp', '--stdio'], ...options });
			await client.open('file:///minutes/a.md', 'See [here](#).\n');
			const [found] = await client.pull('file:///minutes/a.md');
			await client.stop();
			return found?.codeDescription?.href;
		};
		assert.equal(await href({}), `${ADDRESS}/blob/HEAD/docs/rules/placeholder-link.md`);
		// Our own client has the pages.
		assert.equal(await href({ initializationOptions: { commands: ['rapporteur.openRule'] } }), undefined);
	});

	it('is uploaded by the programs of each place, to those whose key is there', async () => {
		const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
		const places = { OVSX_REGISTRY_URL: address, npm_config_registry: address };
		const [, , upload] = commandsOnGitHub();
		const none = await shell(upload!, places);
		assert.equal(none.code, 1);
		assert.match(none.stderr, /^There is no key to any place/m);
		assert.equal(uploads.length, 0);

		const { code, stdout, stderr } = await shell(upload!, { ...places, OVSX_PAT: 'open', NPM_TOKEN: 'sesame' });
		assert.equal(code, 0, stderr + stdout);
		assert.match(stdout, /^Left out Visual Studio Marketplace: VSCE_PAT is not set\.$/m);
		assert.deepEqual(
			uploads.map(({ path }) => path),
			['/api/-/publish?token=open', '/rapporteur'],
		);
		const [openVsx, npm] = uploads;
		assert.deepEqual(openVsx?.body, readFileSync(join(clone.folder, 'dist/release/rapporteur-0.1.0.vsix')));
		assert.equal(JSON.parse(npm!.body.toString())._id, 'rapporteur');
	});
});
