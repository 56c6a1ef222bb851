import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, configure, diagnostics, open, place } from './editor.js';

describe('correcting on save', () => {
	afterEach(async () => {
		await configure('rapporteur', 'fixOnSave', undefined);
		await closeAll();
	});

	const typed = async () => {
		const document = await open('** Decision ** See [the summary](#).\n');
		await diagnostics(document, 2);
		const edit = new vscode.WorkspaceEdit();
		edit.insert(document.uri, new vscode.Position(1, 0), '🎉 The end.\n');
		await vscode.workspace.applyEdit(edit);
		return document;
	};

	it('corrects what is certain, and nothing else', async () => {
		await configure('rapporteur', 'fixOnSave', true);
		const document = await typed();
		assert.ok(await document.save());
		assert.equal(document.getText(), '**Decision** See [the summary](#).\n🎉 The end.\n');
		assert.equal(document.isDirty, false);
	});

	it('is off unless it was ticked', async () => {
		const document = await typed();
		assert.ok(await document.save());
		assert.equal(document.getText(), '** Decision ** See [the summary](#).\n🎉 The end.\n');
	});
});

describe('rapporteur.createSettings', () => {
	afterEach(async () => {
		await closeAll();
		// So that VS Code forgets what it said.
		const edit = new vscode.WorkspaceEdit();
		edit.deleteFile(place('.rapporteur.yaml'));
		await vscode.workspace.applyEdit(edit);
	});

	it('begins a file with everything explained, and opens it when it is there', async () => {
		await vscode.commands.executeCommand('rapporteur.createSettings');
		const uri = place('.rapporteur.yaml');
		const front = () => vscode.window.activeTextEditor?.document;
		assert.equal(front()?.uri.toString(), uri.toString());
		assert.match(front()!.getText(), /^# Settings of Rapporteur/);
		const document = front()!;
		const edit = new vscode.WorkspaceEdit();
		edit.replace(uri, new vscode.Range(0, 0, document.lineCount, 0), 'final: true\n');
		await vscode.workspace.applyEdit(edit);
		assert.ok(await document.save());
		await closeAll();
		await vscode.commands.executeCommand('rapporteur.createSettings');
		assert.equal(front()?.getText(), 'final: true\n');
	});
});
