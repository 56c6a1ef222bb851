import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import {
	apply,
	closeAll,
	completions,
	diagnostics,
	diagnosticsAt,
	find,
	hover,
	openAt,
	quickFixes,
	remove,
	until,
	write,
} from './editor.js';

describe('a .rapporteur.yaml', () => {
	let count = 0;
	// One for each test: of a file that was open a moment ago, the editor shows the old text first.
	let house: string;
	let settingsFile: string;

	beforeEach(() => {
		house = `house-${++count}`;
		settingsFile = `${house}/.rapporteur.yaml`;
	});
	afterEach(async () => {
		await closeAll();
		await remove(house);
	});

	/** A report with a link and a bold that are reported, beside settings of `text`. */
	async function report(text?: string): Promise<vscode.TextDocument> {
		if (text !== undefined) await write(settingsFile, text);
		return openAt(await write(`${house}/report.md`, 'A summary is [here](#).\n\n- I. Opening**\n'));
	}

	it('holds at once when it comes, changes and goes', async () => {
		const document = await report();
		await diagnostics(document, 2);
		await write(settingsFile, 'rules: { placeholder-link: off }\n');
		await diagnostics(document, 1);
		await write(settingsFile, 'rules: { placeholder-link: off, unbalanced-bold: off }\n');
		await diagnostics(document, 0);
		await remove(settingsFile);
		await diagnostics(document, 2);
	});

	it('holds as it is typed, before it is saved', async () => {
		const document = await report('rules:\n  placeholder-link: error\n');
		const link = () => vscode.languages.getDiagnostics(document.uri)[0];
		await until(vscode.languages.onDidChangeDiagnostics, () => link()?.severity === vscode.DiagnosticSeverity.Error);
		const settings = await openAt(vscode.Uri.joinPath(document.uri, '../.rapporteur.yaml'));
		const edit = new vscode.WorkspaceEdit();
		edit.replace(settings.uri, find(settings, 'error'), 'off');
		await vscode.workspace.applyEdit(edit);
		await diagnostics(document, 1);
		assert.ok(settings.isDirty);
	});

	it('has its mistakes shown where they stand, also unopened, and corrected by a quick fix', async () => {
		const document = await report('# Ours\nrules:\n  placeholder-lnk: off\n');
		const uri = vscode.Uri.joinPath(document.uri, '../.rapporteur.yaml');
		const [mistake] = await diagnosticsAt(uri, 1);
		assert.equal(mistake?.message, 'There is no rule "placeholder-lnk". Did you mean placeholder-link?');
		const settings = await openAt(uri);
		assert.deepEqual(mistake?.range, find(settings, 'placeholder-lnk'));
		await apply(await quickFixes(settings, mistake!.range), 'Write placeholder-link');
		assert.equal(settings.getText(), '# Ours\nrules:\n  placeholder-link: off\n');
		await diagnosticsAt(uri, 0);
		await diagnostics(document, 1);
	});

	it('is helped with: what can be written, and what it means', async () => {
		const document = await report('rules:\n  placeholder-link: \n\n');
		await diagnostics(document, 2);
		const settings = await openAt(vscode.Uri.joinPath(document.uri, '../.rapporteur.yaml'));
		const { length } = settings.getText();
		const names = await completions(settings, length);
		for (const name of ['reports', 'acronyms', 'final']) assert.ok(names.has(name), `${name} is missing`);
		const levels = await completions(settings, length - 2);
		for (const level of ['error', 'hint', 'off']) assert.ok(levels.has(level), `${level} is missing`);
		const [shown = ''] = await hover(settings, 'placeholder-link');
		assert.match(shown, /^Link that was never filled in\./);
	});
});
