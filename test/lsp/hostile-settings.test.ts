/** Settings of strangers, and what they name, in a real server. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { LspClient } from '../support/lsp-client.js';

const LINK = '[here](#)\n';
const STARS = `${'*a'.repeat(30)}b`;

describe('settings of strangers in the editor', () => {
	let root: string;
	let client: LspClient;
	const uri = (name: string) => pathToFileURL(join(root, name)).href;
	const write = (name: string, text: string) => writeFileSync(join(root, name), text);
	const start = async (settings?: unknown) => {
		client = await LspClient.start({ folder: uri('work'), watches: true, settings, asProcess: true });
	};
	const name = `work/${'a'.repeat(200)}.md`;
	const codes = async (doc: string) => {
		await client.open(doc, LINK);
		return (await client.pull(doc)).map(({ code }) => code);
	};
	const told = async (file: string) => {
		const { diagnostics } = await client.pushed(uri(file), (params) => params.diagnostics.length > 0);
		return diagnostics.map(({ message, range: { start } }) => `${start.line}:${start.character} ${message}`);
	};

	beforeEach(() => {
		root = mkdtempSync(join(tmpdir(), 'rapporteur-strangers-'));
		mkdirSync(join(root, 'work'));
	});
	afterEach(async () => {
		// A server that hangs would never answer.
		const timer = setTimeout(() => client.process.kill('SIGKILL'), 10_000);
		assert.equal(await client.stop(), 0);
		clearTimeout(timer);
		rmSync(root, { recursive: true });
	});

	it('cost no more than others, and are told of where they stand', async () => {
		write(
			'work/.rapporteur.yaml',
			`ignore:\n  - "${STARS}"\n  - "${'!('.repeat(3_000)}"\n  - "${'('.repeat(30_000)}"\n`,
		);
		await start();
		assert.deepEqual(await codes(uri(name)), ['placeholder-link']);
		const messages = await told('work/.rapporteur.yaml');
		assert.deepEqual(
			messages.map((each) => /^\S+/.exec(each)![0]),
			['2:4', '3:4'],
		);
		for (const message of messages) assert.match(message, /is longer than 500 characters. Write it shorter$/);
	});

	it('of a workspace cost no more than others, and are told of in few words', async () => {
		await start({
			ignore: [STARS, ...Array(200).fill('('.repeat(3_000))],
			reports: '!('.repeat(3_000),
			rules: { x: 1 },
		});
		assert.deepEqual(await codes(uri(name)), ['placeholder-link']);
		await client.until(() => client.shown.length > 0);
		assert.match(client.shown[0]!, /There are \d+ more mistakes. Put these right first\.$/);
		assert.ok(client.shown[0]!.length < 2_000);
	});

	it('name nothing outside of it, by no way, and nothing of it is shown', async () => {
		write('secret.yaml', 'token: hunter2\n[ root:x:0\n');
		symlinkSync('../secret.yaml', join(root, 'work/link.yaml'));
		execFileSync('mkfifo', [join(root, 'work/pipe.yaml')]);
		const names = [
			'../secret.yaml',
			'link.yaml',
			'pipe.yaml',
			'/dev/zero',
			'//server/x.yaml',
			'\\\\server\\x.yaml',
			'file://server/x',
		];
		write('work/.rapporteur.yaml', `extends: ${JSON.stringify(names)}\n`);
		await start();
		// As it stands in the editor, neither.
		await client.open(uri('secret.yaml'), 'token: hunter2\n', 'yaml');
		assert.deepEqual(await codes(uri(name)), ['placeholder-link']);
		const messages = await told('work/.rapporteur.yaml');
		assert.equal(messages.length, names.length);
		assert.match(messages.join('\n'), /lies outside.*\n.*leads to a place outside.*\n.*not an ordinary file/);
		assert.doesNotMatch(messages.join('\n') + client.logged.join('\n'), /hunter|root:/);
	});

	it('are not looked for above the folder that is open, or beside others', async () => {
		write('.rapporteur.yaml', 'rules: { placeholder-link: off }\n');
		mkdirSync(join(root, 'loose/sub'), { recursive: true });
		write('loose/.rapporteur.yaml', 'rules: { placeholder-link: off }\n');
		await start();
		assert.deepEqual(await codes(uri(name)), ['placeholder-link']);
		assert.deepEqual(await codes(uri('loose/sub/a.md')), ['placeholder-link']);
		assert.deepEqual(await codes(uri('loose/a.md')), []);
	});
});
