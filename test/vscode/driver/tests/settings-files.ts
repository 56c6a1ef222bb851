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
	place,
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

	it('no longer holds once it is deleted or renamed, also where a correction has made it', async () => {
		const document = await report();
		const [link] = await diagnostics(document, 2);
		// Where there is none above the report, it is made at the top of the workspace.
		const made = place('.rapporteur.yaml');
		const turnOff = async () => {
			const offered = async () =>
				(await quickFixes(document, link!.range)).find(({ title }) => title.endsWith('in this workspace'));
			let action = await offered();
			// A file that has gone may be closed after what it said has been forgotten; until then it turns the rule off.
			while (!action) {
				await new Promise((resolve) => setTimeout(resolve, 50));
				action = await offered();
			}
			assert.ok(action.edit && action.command);
			assert.ok(await vscode.workspace.applyEdit(action.edit));
			await vscode.commands.executeCommand(action.command.command, ...(action.command.arguments ?? []));
			await diagnostics(document, 1);
		};
		const edit = async (change: (all: vscode.WorkspaceEdit) => void) => {
			const all = new vscode.WorkspaceEdit();
			change(all);
			assert.ok(await vscode.workspace.applyEdit(all));
		};
		await turnOff();
		await edit((all) => all.deleteFile(made));
		await diagnostics(document, 2);
		await turnOff();
		await edit((all) => all.renameFile(made, place('old.yaml')));
		await diagnostics(document, 2);
		await remove('old.yaml');
		await turnOff();
		// By another program, while it is open here: VS Code keeps the tab, and crosses its name out.
		await openAt(made);
		await remove('.rapporteur.yaml');
		await diagnostics(document, 2);
	});

	it('is followed by hovers when it goes', async () => {
		await write(settingsFile, 'acronyms:\n  ZUL: Zinc Urn Lane\n');
		const document = await openAt(await write(`${house}/report.md`, 'The ZUL met. It is [here](#).\n'));
		await diagnostics(document, 1);
		assert.match((await hover(document, 'ZUL')).join(), /Zinc Urn Lane/);
		await remove(settingsFile);
		while ((await hover(document, 'ZUL')).length > 0) await new Promise((resolve) => setTimeout(resolve, 50));
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
