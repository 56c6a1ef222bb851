import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { actions, apply, closeAll, configure, diagnostics, find, open, quickFixes } from './editor.js';

const FIX_ALL = 'source.fixAll.rapporteur';
const MIXED = '** Decision ** A summary is [here](#).\n\n- I. Opening**\n\n** Note ** Agreed.\n';
const MIXED_FIXED = '**Decision** A summary is [here](#).\n\n- I. Opening**\n\n**Note** Agreed.\n';

describe('code actions', () => {
	afterEach(closeAll);

	it('prefer a fix that is certain or the only one likely, and never a guess', async () => {
		const document = await open(MIXED);
		await diagnostics(document, 4);
		const preferred = async (words: string) =>
			(await quickFixes(document, find(document, words))).filter(({ isPreferred }) => isPreferred).map((a) => a.title);
		assert.deepEqual(await preferred('Decision'), ['Remove the space inside the bold markers']);
		assert.deepEqual(await preferred('(#'), []);
		// It can begin at one place only.
		assert.deepEqual(await preferred('Opening**'), ['Start the bold at “I. Opening”']);
	});

	it('are none that VS Code resolves first if they run a command, which it would forget meanwhile', async () => {
		const document = await open(MIXED);
		await diagnostics(document, 4);
		const offered = await quickFixes(document, find(document, '(#'));
		const commands = offered.filter(({ command }) => command);
		assert.ok(commands.some(({ title }) => title === 'Write the address …'));
		assert.deepEqual(
			commands.filter(({ edit }) => !edit).map(({ title }) => title),
			[],
		);
	});

	it('settle the finding when one is chosen', async () => {
		const document = await open('Paragraph 🎉\n\n- I. Opening**\n');
		const [found] = await diagnostics(document, 1);
		await apply(await quickFixes(document, found!.range), 'Start the bold at “I. Opening”');
		assert.equal(document.getText(), 'Paragraph 🎉\n\n- **I. Opening**\n');
		await diagnostics(document, 0);
	});

	it('fix all that is certain, and nothing else, by one action', async () => {
		const document = await open(MIXED);
		await diagnostics(document, 4);
		const offered = await actions(document, new vscode.Range(0, 0, 0, 0), FIX_ALL);
		assert.deepEqual(
			offered.map(({ kind }) => kind?.value),
			[FIX_ALL],
		);
		await apply(offered, 'Fix all safely fixable problems');
		assert.equal(document.getText(), MIXED_FIXED);
	});

	it('fix all on save where the user has set it', async () => {
		await configure('editor', 'codeActionsOnSave', { [FIX_ALL]: 'explicit' });
		try {
			const document = await open(MIXED);
			await diagnostics(document, 4);
			// A file without changes is not saved.
			const edit = new vscode.WorkspaceEdit();
			edit.insert(document.uri, new vscode.Position(document.lineCount, 0), '\nEnd.\n');
			await vscode.workspace.applyEdit(edit);
			assert.ok(await document.save());
			assert.equal(document.getText(), `${MIXED_FIXED}\nEnd.\n`);
			const saved = await vscode.workspace.fs.readFile(document.uri);
			assert.equal(new TextDecoder().decode(saved), `${MIXED_FIXED}\nEnd.\n`);
		} finally {
			await configure('editor', 'codeActionsOnSave', undefined);
		}
	});
});
