import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, configure, diagnosticsAt, open, remove, write } from './editor.js';

describe('checking all reports', () => {
	afterEach(async () => {
		await configure('rapporteur', 'checkAllReports', undefined);
		await closeAll();
		await remove('all');
	});

	it('lists what is wrong in those that are not open, keeps it when one is closed, and ends', async () => {
		const text = '# Minutes\n\n5 February 2018\n\nPresent: Ana Lund\n\nSee [the plan](plan.pdf).\n';
		const shut = await write('all/shut.md', text);
		await open('# Minutes\n\n5 February 2018\n');
		await vscode.commands.executeCommand('rapporteur.checkAll');
		const [found] = await diagnosticsAt(shut, 1);
		assert.match(found!.message, /plan\.pdf/);
		const document = await vscode.workspace.openTextDocument(shut);
		await vscode.window.showTextDocument(document);
		await diagnosticsAt(shut, 1);
		await closeAll();
		await diagnosticsAt(shut, 1);
		await vscode.commands.executeCommand('rapporteur.checkOpen');
		await diagnosticsAt(shut, 0);
	});
});

describe('pausing', () => {
	afterEach(closeAll);

	it('takes what is said away, and resuming brings it back', async () => {
		const { uri } = await open('See [the summary](#).\n');
		await diagnosticsAt(uri, 1);
		await vscode.commands.executeCommand('rapporteur.pause');
		await diagnosticsAt(uri, 0);
		await vscode.commands.executeCommand('rapporteur.resume');
		await diagnosticsAt(uri, 1);
	});
});
