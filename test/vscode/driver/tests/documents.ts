import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { apply, closeAll, diagnostics, openBytes, quickFixes } from './editor.js';

const FAULTY = '** Decision 🎉 ** Agreed.\n\nA summary is [here](#).\n\n- I. Opening**\n';
const MARKED = ['** Decision 🎉 **', '[here](#)', '**'];

const utf8 = (text: string) => new TextEncoder().encode(text);

describe('documents of all kinds', () => {
	afterEach(closeAll);

	it('may have the line ends of Windows, which a fix keeps', async () => {
		const document = await openBytes(utf8(FAULTY.replaceAll('\n', '\r\n')));
		const found = await diagnostics(document, 3);
		assert.deepEqual(
			found.map(({ range }) => document.getText(range)),
			MARKED,
		);
		await apply(await quickFixes(document, found[2]!.range), 'Do not report “Bold marker without a partner” here');
		await document.save();
		const saved = new TextDecoder().decode(await vscode.workspace.fs.readFile(document.uri));
		assert.doesNotMatch(saved, /[^\r]\n/);
		await diagnostics(document, 2);
	});

	it('may begin with a byte-order mark, which stays', async () => {
		const document = await openBytes(utf8(`\uFEFF${FAULTY}`));
		const [first] = await diagnostics(document, 3);
		assert.equal(document.getText(first!.range), MARKED[0]);
		assert.equal(first!.range.start.character, 0);
		await apply(await quickFixes(document, first!.range), 'Remove the space inside the bold markers');
		await document.save();
		const saved = await vscode.workspace.fs.readFile(document.uri);
		assert.deepEqual([...saved.slice(0, 5)], [0xef, 0xbb, 0xbf, 0x2a, 0x2a]);
	});

	it('may be in another encoding than UTF-8', async () => {
		// VS Code reads it as UTF-8 with a sign for each byte that is none, and that is what we see.
		const document = await openBytes(Buffer.from('Caf\u00e9 and na\u00efve: [here](#).\n', 'latin1'));
		const [found] = await diagnostics(document, 1);
		assert.equal(document.getText(found!.range), '[here](#)');
		assert.match(document.getText(), /^Caf\uFFFD/);
	});

	it('may be half typed', async () => {
		// Brackets lack their partners.
		for (const [half, count] of [
			['[', 2],
			['[here](', 2],
			['**', 1],
			['- **', 1],
			['```', 1],
			['---\n', 1],
			['[here]: ', 1],
			['<!-- ', 1],
			['![](', 2],
			['| a |\n|', 1],
		] as const) {
			const document = await openBytes(utf8(`A summary is [here](#).\n\n${half}`));
			assert.equal((await diagnostics(document, count)).length, count, half);
			await closeAll();
		}
	});

	it('may have five megabytes', async () => {
		const line =
			'The meeting took note of the report of the **Secretariat** and [approved](https://example.org/x) it.\n\n';
		const document = await openBytes(utf8(`${line.repeat(50_000)}A summary is [here](#).\n`));
		const [found] = await diagnostics(document, 1);
		assert.equal(document.getText(found!.range), '[here](#)');
		assert.equal(found!.range.start.line, 100_000);
	});
});
