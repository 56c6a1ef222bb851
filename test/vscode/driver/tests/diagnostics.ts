import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, diagnostics, find, open, ruleOf, show } from './editor.js';

const REPORT = `# Summary report

5 February 2018

1. The agenda 🎉 (**ANNEX I**) was adopted. A summary is [here](#).

- I. Opening**

Participants

- Ilse Maarand
- Jonas Feld
`;

describe('diagnostics', () => {
	afterEach(closeAll);

	it('come as soon as a Markdown file is opened, for the extension starts with it', async () => {
		const document = await open('A summary is [here](#).\n');
		await diagnostics(document, 1);
		assert.equal(vscode.extensions.getExtension('rapporteur.rapporteur')?.isActive, true);
	});

	it('have the source, rule, severity and message, at exactly the place, also after an emoji', async () => {
		const document = await open(REPORT);
		const found = await diagnostics(document, 3);
		const severity = vscode.DiagnosticSeverity;
		assert.deepEqual(
			found.map((each) => [ruleOf(each), each.severity, document.getText(each.range)]),
			[
				['missing-annex', severity.Error, 'ANNEX I'],
				['placeholder-link', severity.Warning, '[here](#)'],
				['unbalanced-bold', severity.Warning, '**'],
			],
		);
		assert.deepEqual(found[0]?.range, find(document, 'ANNEX I'));
		assert.deepEqual(found[1]?.range.start, find(document, '[here](#)').start);
		for (const { message } of found) assert.match(message, /^[A-Z“].*\. [A-Z].*[^.]$/);
	});

	it('lead from the rule to its page', async () => {
		const document = await open('A summary is [here](#).\n');
		const [found] = await diagnostics(document, 1);
		assert.ok(typeof found?.code === 'object', 'the code has no link');
		const page = await vscode.workspace.openTextDocument(found.code.target);
		assert.match(page.getText(), /`placeholder-link` · warning/);
	});

	it('follow what is typed', async () => {
		const document = await open('A summary is here.\n');
		await diagnostics(document, 0);
		const edit = new vscode.WorkspaceEdit();
		edit.replace(document.uri, find(document, 'here'), '[here](TODO) and [there](TBD)');
		await vscode.workspace.applyEdit(edit);
		const found = await diagnostics(document, 2);
		assert.deepEqual(
			found.map(({ range }) => document.getText(range)),
			['[here](TODO)', '[there](TBD)'],
		);
	});

	it('come for a document that was never saved', async () => {
		const document = await show(
			await vscode.workspace.openTextDocument({ language: 'markdown', content: 'A summary is [here](#).\n' }),
		);
		assert.equal(document.uri.scheme, 'untitled');
		const [found] = await diagnostics(document, 1);
		assert.equal(document.getText(found?.range), '[here](#)');
	});

	it('keep away from the cells of a notebook', async () => {
		const { Markup } = vscode.NotebookCellKind;
		const cell = new vscode.NotebookCellData(Markup, 'A summary is [here](#).', 'markdown');
		const notebook = await vscode.workspace.openNotebookDocument('jupyter-notebook', new vscode.NotebookData([cell]));
		await vscode.window.showNotebookDocument(notebook);
		// Opened later, and checked.
		await diagnostics(await open('A summary is [here](#).\n'), 1);
		const found = vscode.languages.getDiagnostics(notebook.cellAt(0).document.uri);
		assert.deepEqual(
			found.filter(({ source }) => source === 'rapporteur'),
			[],
		);
	});

	it('keep away from what is not Markdown', async () => {
		const other = await show(
			await vscode.workspace.openTextDocument({ language: 'plaintext', content: 'A summary is [here](#).\n' }),
		);
		// By the time that a report opened later has its findings, the other would have them too.
		await diagnostics(await open('A summary is [here](#).\n'), 1);
		assert.deepEqual(vscode.languages.getDiagnostics(other.uri), []);
	});
});
