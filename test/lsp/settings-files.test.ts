import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import type { CodeAction, CreateFile, Diagnostic, TextDocumentEdit } from 'vscode-languageserver';
import { type ClientOptions, LspClient } from '../support/lsp-client.js';

const LINK = '[here](#)\n';
const here = { start: { line: 0, character: 7 }, end: { line: 0, character: 7 } };
const severities = (found: readonly Diagnostic[]) => found.map(({ code, severity }) => `${code} ${severity}`);

describe('settings files in the editor', () => {
	let root: string;
	let client: LspClient;
	const uri = (name: string) => pathToFileURL(join(root, name)).href;
	const write = (name: string, text: string) => {
		mkdirSync(dirname(join(root, name)), { recursive: true });
		writeFileSync(join(root, name), text);
	};
	const start = async (options: ClientOptions = {}) => {
		client = await LspClient.start({ folder: uri('work'), watches: true, ...options });
	};
	/** What is shown of the settings file `name`, once `accept` takes it. */
	const shown = async (name: string, accept: (messages: readonly string[]) => boolean) => {
		const messages = (found: readonly Diagnostic[]) =>
			found.map(({ message, range: { start } }) => `${start.line}:${start.character} ${message}`);
		const { diagnostics } = await client.pushed(uri(name), (params) => accept(messages(params.diagnostics)));
		return messages(diagnostics);
	};

	beforeEach(() => {
		root = mkdtempSync(join(tmpdir(), 'rapporteur-settings-'));
		mkdirSync(join(root, 'work'));
	});
	afterEach(async () => {
		assert.equal(await client.stop(), 0);
		rmSync(root, { recursive: true });
	});

	it('hold over what the client says, and change at once', async () => {
		write('work/.rapporteur.yaml', 'rules:\n  placeholder-link: error\n');
		await start({ settings: { rules: { 'placeholder-link': 'hint' } } });
		const doc = uri('work/sub/a.md');
		await client.open(doc, LINK);
		assert.deepEqual(severities(await client.pull(doc)), ['placeholder-link 1']);
		write('work/.rapporteur.yaml', 'rules: {}\n');
		await client.touch(uri('work/.rapporteur.yaml'));
		await client.until(() => client.refreshes === 1);
		assert.deepEqual(severities(await client.pull(doc)), ['placeholder-link 4']);
		write('work/sub/.rapporteur.yaml', 'ignore: a.md\n');
		await client.touch(uri('work/sub/.rapporteur.yaml'));
		await client.until(() => client.refreshes === 2);
		assert.deepEqual(await client.pull(doc), []);
		rmSync(join(root, 'work/sub/.rapporteur.yaml'));
		await client.touch(uri('work/sub/.rapporteur.yaml'), uri('work/other.yaml'));
		await client.until(() => client.refreshes === 3);
		assert.deepEqual(severities(await client.pull(doc)), ['placeholder-link 4']);
	});

	it('are obeyed as they are typed, and from the disk again when they are closed', async () => {
		write('work/.rapporteur.yaml', 'final: true\n');
		await start();
		const doc = uri('work/a.md');
		const file = uri('work/.rapporteur.yaml');
		await client.open(doc, LINK);
		await client.open(file, 'rules:\n  placeholder-link: hint\n', 'yaml');
		await client.until(() => client.refreshes > 0);
		assert.deepEqual(severities(await client.pull(doc)), ['placeholder-link 4']);
		assert.deepEqual(await client.pull(file), []);
		await client.change(file, { text: 'rules:\n  placeholder-link: information\n' });
		await client.until(() => client.refreshes > 1);
		assert.deepEqual(severities(await client.pull(doc)), ['placeholder-link 3']);
		await client.close(file);
		await client.until(() => client.refreshes > 2);
		assert.deepEqual(severities(await client.pull(doc)), ['placeholder-link 1']);
	});

	it('no longer hold once the file is gone, though the editor still has it open, until somebody goes on with it', async () => {
		await start();
		const doc = uri('work/a.md');
		const file = uri('work/.rapporteur.yaml');
		const hint = 'rules:\n  placeholder-link: hint\n';
		write('work/.rapporteur.yaml', hint);
		await client.open(doc, LINK);
		await client.open(file, hint, 'yaml');
		const level = async () => severities(await client.pull(doc));
		/** What is said of the report once the server has heard of it. */
		const saidAfter = async (tell: () => Promise<unknown>) => {
			const { refreshes } = client;
			await tell();
			await client.until(() => client.refreshes > refreshes);
			return level();
		};
		await client.until(() => client.refreshes > 0);
		assert.deepEqual(await level(), ['placeholder-link 4']);
		rmSync(join(root, 'work/.rapporteur.yaml'));
		assert.deepEqual(await saidAfter(() => client.remove(file)), ['placeholder-link 2']);
		assert.deepEqual(await saidAfter(() => client.change(file, { text: `${hint}\n` })), ['placeholder-link 4']);
		assert.deepEqual(await saidAfter(() => client.remove(file)), ['placeholder-link 2']);
		write('work/.rapporteur.yaml', hint);
		assert.deepEqual(await saidAfter(() => client.touch(file)), ['placeholder-link 4']);
	});

	it('are looked for again when a folder has gone or come, of which alone an editor tells', async () => {
		write('work/.rapporteur.yaml', 'extends: house/style.yaml\n');
		write('work/house/style.yaml', 'rules:\n  placeholder-link: hint\n');
		await start();
		const doc = uri('work/a.md');
		await client.open(doc, LINK);
		assert.deepEqual(severities(await client.pull(doc)), ['placeholder-link 4']);
		rmSync(join(root, 'work/house'), { recursive: true });
		await client.remove(uri('work/house'));
		await client.until(() => client.refreshes === 1);
		assert.deepEqual(severities(await client.pull(doc)), ['placeholder-link 2']);
	});

	it('show what is wrong with them, also of those that they extend', async () => {
		write('work/sub/.rapporteur.yaml', 'extends: ../house/style.yaml\n# 📎\nrules:\n  missing-anex: off # 📎\n');
		write('work/house/style.yaml', 'final: perhaps\nrules: { placeholder-link: hint }\n');
		await start();
		const doc = uri('work/sub/a.md');
		await client.open(doc, LINK);
		assert.deepEqual(await shown('work/sub/.rapporteur.yaml', (all) => all.length > 0), [
			'3:2 There is no rule "missing-anex". Did you mean missing-annex?',
		]);
		assert.deepEqual(await shown('work/house/style.yaml', (all) => all.length > 0), [
			'0:7 final must be true or false',
		]);
		// The rest holds.
		assert.deepEqual(severities(await client.pull(doc)), ['placeholder-link 4']);

		write('work/house/style.yaml', 'final: true\n');
		await client.touch(uri('work/house/style.yaml'));
		assert.deepEqual(await shown('work/house/style.yaml', (all) => all.length === 0), []);
		assert.deepEqual(severities(await client.pull(doc)), ['placeholder-link 1']);

		await client.open(uri('work/sub/.rapporteur.yaml'), 'extends: ../none.yaml\n', 'yaml');
		assert.deepEqual(await shown('work/sub/.rapporteur.yaml', (all) => all.some((each) => /none/.test(each))), [
			'0:9 ../none.yaml is not there. Correct the name',
		]);
		await client.change(uri('work/sub/.rapporteur.yaml'), { text: '' });
		assert.deepEqual(await shown('work/sub/.rapporteur.yaml', (all) => all.length === 0), []);
	});

	it('are helped with: words, what they mean, and corrections', async () => {
		await start();
		const file = uri('work/.rapporteur.yaml');
		await client.open(file, 'rules:\n  missing-anex: off\n  placeholder-link: \n', 'yaml');
		const offered = await client.complete(file, { line: 2, character: 20 });
		assert.deepEqual(
			offered.map(({ label }) => label),
			['error', 'warning', 'information', 'hint', 'off'],
		);
		const hover = await client.hover(file, { line: 0, character: 2 });
		assert.match(JSON.stringify(hover), /How much each rule matters/);
		const at = { line: 1, character: 5 };
		const [action] = await client.actions(file, { start: at, end: at });
		assert.equal(action?.title, 'Write missing-annex');
		assert.deepEqual(action?.edit?.changes?.[file], [
			{ range: { start: { line: 1, character: 2 }, end: { line: 1, character: 14 } }, newText: 'missing-annex' },
		]);
	});

	it('are helped with in front matter, and nowhere else in a report', async () => {
		await start();
		const doc = uri('work/a.md');
		await client.open(doc, '\uFEFF---\r\ntype: \r\nallow: [pl]\r\n---\r\n\r\nt\r\n');
		const labels = async (line: number, character: number) =>
			(await client.complete(doc, { line, character })).map(({ label }) => label);
		assert.deepEqual(await labels(1, 6), ['report', 'minutes', 'agenda', 'other']);
		assert.ok((await labels(2, 10)).includes('placeholder-link'));
		assert.ok(!(await labels(5, 1)).includes('type'));
		assert.match(JSON.stringify(await client.hover(doc, { line: 1, character: 1 })), /What the document is/);
		assert.equal(await client.hover(doc, { line: 5, character: 0 }), null);
		await client.open(uri('work/b.md'), '---\nallow: [pl\n');
		assert.ok((await client.complete(uri('work/b.md'), { line: 1, character: 10 })).length > 3);
	});

	const inWorkspace = (actions: readonly CodeAction[]) =>
		actions.find(({ title }) => /^Do not report “.*” in this workspace$/.test(title))?.edit?.documentChanges;

	it('are made where a rule is turned off for good', async () => {
		await start();
		const doc = uri('work/sub/a.md');
		await client.open(doc, LINK);
		const [create, change] = inWorkspace(await client.actions(doc, here)) as [CreateFile, TextDocumentEdit];
		assert.deepEqual(create, { kind: 'create', uri: uri('work/.rapporteur.yaml'), options: { ignoreIfExists: true } });
		assert.equal(change.textDocument.uri, uri('work/.rapporteur.yaml'));
		assert.deepEqual(
			change.edits.map((edit) => 'newText' in edit && edit.newText),
			['rules:\n  placeholder-link: off\n'],
		);
	});

	it('are changed where they are there, as they stand in the editor', async () => {
		write('work/.rapporteur.yaml', 'final: true\n');
		await start();
		const doc = uri('work/a.md');
		await client.open(doc, LINK);
		const onDisk = inWorkspace(await client.actions(doc, here)) as TextDocumentEdit[];
		assert.deepEqual(onDisk[0]?.textDocument, { uri: uri('work/.rapporteur.yaml'), version: null });
		assert.deepEqual(onDisk[0]?.edits[0]?.range.start, { line: 1, character: 0 });
		await client.open(uri('work/.rapporteur.yaml'), '# one\n# two\n', 'yaml');
		await client.until(() => client.refreshes > 0);
		const [open] = inWorkspace(await client.actions(doc, here)) as TextDocumentEdit[];
		assert.equal(open?.textDocument.version, 1);
		assert.deepEqual(open?.edits[0]?.range.start, { line: 2, character: 0 });
		// Where it would change nothing, it is not offered.
		await client.change(uri('work/.rapporteur.yaml'), {
			text: 'overrides:\n  - files: a.md\n    rules: { placeholder-link: hint }\n',
		});
		await client.until(() => client.refreshes > 1);
		assert.equal(inWorkspace(await client.actions(doc, here)), undefined);
	});

	it('are read again after a save where the client watches no files', async () => {
		await start({ watches: false, pulls: false });
		const doc = uri('work/a.md');
		await client.open(doc, LINK);
		await client.pushed(doc, ({ diagnostics }) => diagnostics[0]?.severity === 2);
		write('work/.rapporteur.yaml', 'rules: { placeholder-link: hint }\n');
		await client.save(doc);
		await client.pushed(doc, ({ diagnostics }) => diagnostics[0]?.severity === 4);
		write('work/.rapporteur.yaml', 'ignore: a.md\n');
		await client.save(doc);
		await client.pushed(doc, ({ diagnostics }) => diagnostics.length === 0);
	});

	it('are read once for documents that are opened together, and again for one that is opened later', async () => {
		await start({ watches: false });
		const names = Array.from({ length: 30 }, (_, index) => uri(`work/${index}.md`));
		await Promise.all(names.map((name) => client.open(name, LINK)));
		for (const name of names) assert.deepEqual(severities(await client.pull(name)), ['placeholder-link 2']);
		assert.ok(client.refreshes < names.length);
		write('work/.rapporteur.yaml', 'rules:\n  placeholder-link: error\n');
		await setTimeout(300);
		await client.open(uri('work/later.md'), LINK);
		assert.deepEqual(severities(await client.pull(uri('work/later.md'))), ['placeholder-link 1']);
		assert.deepEqual(severities(await client.pull(names[0]!)), ['placeholder-link 1']);
	});

	it('come from the client where there is no disk', async () => {
		client = await LspClient.start({
			folder: 'memfs://host/minutes',
			initializationOptions: { readsFiles: true },
		});
		const asked: string[] = [];
		client.connection.onRequest('rapporteur/readFile', ({ uri: wanted }: { uri: string }) => {
			asked.push(wanted);
			return wanted === 'memfs://host/minutes/.rapporteur.yaml' ? { text: 'final: true\n' } : null;
		});
		await client.open('memfs://host/minutes/sub/a.md', LINK);
		assert.deepEqual(severities(await client.pull('memfs://host/minutes/sub/a.md')), ['placeholder-link 1']);
		assert.deepEqual(asked.slice(0, 2), [
			'memfs://host/minutes/sub/.rapporteur.yaml',
			'memfs://host/minutes/.rapporteur.yaml',
		]);
		await client.open('memfs://host/elsewhere/a.md', LINK);
		assert.deepEqual(severities(await client.pull('memfs://host/elsewhere/a.md')), ['placeholder-link 2']);
		assert.ok(!asked.includes('memfs://host/.rapporteur.yaml') || asked.length < 10);
	});

	it('hold for what was never saved', async () => {
		write('work/.rapporteur.yaml', 'final: true\n');
		await start();
		await client.open('untitled:Untitled-1', LINK);
		assert.deepEqual(severities(await client.pull('untitled:Untitled-1')), ['placeholder-link 1']);
	});
});
