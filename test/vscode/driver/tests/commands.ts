import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, diagnostics, find, open, quickFixes, until } from './editor.js';

describe('commands', () => {
	afterEach(closeAll);

	it('are there once a report is open', async () => {
		await diagnostics(await open('See [the summary](#).\n'), 1);
		// VS Code adds some for each view.
		const ours = (await vscode.commands.getCommands(true)).filter((each) =>
			/^rapporteur\.(?!report\.|register\.)/.test(each),
		);
		assert.deepEqual(ours.sort(), [
			'rapporteur.acceptChanges',
			'rapporteur.addNames',
			'rapporteur.changeKind',
			'rapporteur.checkAll',
			'rapporteur.checkOpen',
			'rapporteur.checkReady',
			'rapporteur.compare',
			'rapporteur.correctNext',
			'rapporteur.correctOnSave',
			'rapporteur.createSettings',
			'rapporteur.endList',
			'rapporteur.explainAcronym',
			'rapporteur.exportReport',
			'rapporteur.fillLinks',
			'rapporteur.fixAll',
			'rapporteur.importDocument',
			'rapporteur.indentItem',
			'rapporteur.insertAcronyms',
			'rapporteur.insertAgenda',
			'rapporteur.insertParticipants',
			'rapporteur.newReport',
			'rapporteur.newReportFromPrevious',
			'rapporteur.nextCell',
			'rapporteur.nextRow',
			'rapporteur.openExample',
			'rapporteur.openRule',
			'rapporteur.outdentItem',
			'rapporteur.pasteLink',
			'rapporteur.pause',
			'rapporteur.previousCell',
			'rapporteur.restart',
			'rapporteur.resume',
			'rapporteur.settingsWritten',
			'rapporteur.showCorrections',
			'rapporteur.showFault',
			'rapporteur.showNext',
			'rapporteur.showOutcome',
			'rapporteur.showParts',
			'rapporteur.showReady',
			'rapporteur.showReferences',
			'rapporteur.takeOver',
			'rapporteur.writeAddress',
			'rapporteur.writeWords',
		]);
	});

	it('rapporteur.fixAll applies what is certain', async () => {
		const document = await open('** Decision ** See [the summary](#).\n');
		await diagnostics(document, 2);
		await vscode.commands.executeCommand('rapporteur.fixAll');
		assert.equal(document.getText(), '**Decision** See [the summary](#).\n');
	});

	it('rapporteur.fixAll corrects the text as it is, whenever somebody types before it is done', async () => {
		// So long that it takes the server some hundreds of milliseconds.
		const rest = `See [the summary](#).\n${'\nNobody said a word.\n'.repeat(4_000)}`;
		for (let wait = 0; wait <= 320; wait += 40) {
			const document = await open(`** Decision ** ${rest}`);
			const corrected = vscode.commands.executeCommand('rapporteur.fixAll');
			await new Promise((resolve) => setTimeout(resolve, wait));
			await vscode.commands.executeCommand('type', { text: 'Good news: ' });
			await corrected;
			assert.equal(document.lineAt(0).text, 'Good news: **Decision** See [the summary](#).', `after ${wait} ms`);
		}
	});

	it('rapporteur.pasteLink leaves the text alone where the clipboard holds no address, and no fix offers it', async () => {
		const document = await open('See [the summary](#).\n');
		await diagnostics(document, 1);
		await vscode.env.clipboard.writeText('some words');
		// It tells so, and the message waits to be closed.
		await vscode.commands.executeCommand('rapporteur.pasteLink');
		assert.equal(document.getText(), 'See [the summary](#).\n');
		const pasting = async () => {
			const offered = await quickFixes(document, find(document, '#'));
			return offered.map(({ title }) => title).filter((title) => title.startsWith('Paste'));
		};
		// Where the clipboard is slow, it is read only when this is chosen.
		let offered = await pasting();
		while (offered.includes('Paste the address from the clipboard')) offered = await pasting();
		assert.deepEqual(offered, []);
		await vscode.commands.executeCommand('notifications.clearAll');
	});

	it('rapporteur.insertAcronyms lists them, and adds to the list', async () => {
		const text = '# Minutes\n\n5 March 2018\n\nPresent: Ann Lee, Bo Roe\n\nThe Quiet Box Yard (QBY) met.\n';
		const document = await open(text);
		await vscode.commands.executeCommand('rapporteur.insertAcronyms');
		assert.equal(document.getText(), `${text}\n## Acronyms\n\n- QBY: Quiet Box Yard\n`);
		const edit = new vscode.WorkspaceEdit();
		edit.insert(document.uri, find(document, ' met.').start, ' and the Port Lamp Works (PLW)');
		await vscode.workspace.applyEdit(edit);
		await vscode.commands.executeCommand('rapporteur.insertAcronyms');
		assert.ok(document.getText().endsWith('\n## Acronyms\n\n- PLW: Port Lamp Works\n- QBY: Quiet Box Yard\n'));
	});

	it('rapporteur.openRule shows the page of a rule as a preview, which stays on that page', async () => {
		await diagnostics(await open('See [the summary](#).\n'), 1);
		await vscode.commands.executeCommand('rapporteur.openRule', 'unbalanced-bold');
		const { tabGroups } = vscode.window;
		const label = () => tabGroups.activeTabGroup.activeTab?.label ?? '';
		await until(tabGroups.onDidChangeTabs, () => label().includes('unbalanced-bold'));
		const input = tabGroups.activeTabGroup.activeTab?.input;
		assert.ok(input instanceof vscode.TabInputCustom, 'the page is shown as text, not as a preview');
		assert.equal(input.uri.path, '/unbalanced-bold.md');
	});
});
