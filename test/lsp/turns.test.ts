import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { DocumentSymbolRequest, PublishDiagnosticsNotification } from 'vscode-languageserver';
import { LspClient } from '../support/lsp-client.js';

const MANY = 12;

/** Takes some steps to check. */
const long = (which: number) =>
	`# Minutes of board ${which}\n\n[plan](plan.md) [here](#)\n\n${Array.from({ length: 100 }, (_, i) => `${which}.${i} Ann Lee reports on [pier ${i}](pier-${i % 9}.md) of ${which}.\n\n`).join('')}`;

describe('many documents that are opened at once', () => {
	let folder: string;
	let client: LspClient;
	const said: { uri: string; what: string }[] = [];
	const uri = (name: string) => pathToFileURL(join(folder, name)).href;

	beforeEach(async () => {
		folder = mkdtempSync(join(tmpdir(), 'rapporteur-turns-'));
		writeFileSync(join(folder, 'plan.md'), '# Plan\n');
		client = await LspClient.start({ pulls: false, folder: pathToFileURL(folder).href });
		said.length = 0;
		client.connection.onNotification(PublishDiagnosticsNotification.type, ({ uri, version, diagnostics }) => {
			said.push({ uri, what: JSON.stringify([version, diagnostics]) });
		});
		for (let i = 0; i < MANY; i++) void client.open(uri(`${i}.md`), long(i));
	});
	afterEach(async () => {
		await client.stop();
		rmSync(folder, { recursive: true });
	});

	it('keep nobody waiting who asks for something', async () => {
		void client.open(uri('short.md'), '# Minutes\n\n## Budget\n');
		const textDocument = { uri: uri('short.md') };
		const outline = await client.connection.sendRequest(DocumentSymbolRequest.type, { textDocument });
		assert.equal(outline?.length, 1);
		assert.deepEqual(
			said.filter((each) => each.uri !== textDocument.uri),
			[],
		);
		await client.change(uri('7.md'), { text: '[here](#)\n' });
		const typed = () => said.some((each) => each.uri === uri('7.md') && each.what.includes('placeholder-link'));
		while (!typed()) await new Promise((resolve) => setTimeout(resolve, 5));
		assert.ok(new Set(said.map((each) => each.uri)).size < MANY / 2);
	});

	it('are not told of what was said of them last', async function () {
		this.timeout(60_000);
		while (new Set(said.map((each) => each.uri)).size < MANY) await new Promise((resolve) => setTimeout(resolve, 50));
		for (let before = -1; before < said.length; ) {
			before = said.length;
			await new Promise((resolve) => setTimeout(resolve, 500));
		}
		const last = new Map<string, string>();
		for (const each of said) {
			assert.notEqual(last.get(each.uri), each.what);
			last.set(each.uri, each.what);
		}
	});
});

describe('a long report', () => {
	it('is told with what was looked up while it was being checked', async () => {
		const folder = mkdtempSync(join(tmpdir(), 'rapporteur-long-'));
		const client = await LspClient.start({ folder: pathToFileURL(folder).href });
		try {
			const uri = pathToFileURL(join(folder, 'long.md')).href;
			const more = Array.from({ length: 6_000 }, (_, i) => `${i} Ann Lee reports on pier ${i} of the board.\n\n`);
			await client.open(uri, `# Minutes of the board\n\n[plan](papers/plan.md)\n\n${more.join('')}`);
			const codes = (await client.pull(uri)).map(({ code }) => code);
			assert.ok(codes.includes('broken-link'));
		} finally {
			await client.stop();
			rmSync(folder, { recursive: true });
		}
	});
});
