import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, diagnostics, find, open, quickFixes, until } from './editor.js';

const ADDRESS = 'https://example.org/minutes?year=2018';

describe('commands', () => {
	afterEach(closeAll);

	it('are there once a report is open', async () => {
		await diagnostics(await open('See [the summary](#).\n'), 1);
		const ours = (await vscode.commands.getCommands(true)).filter((each) => each.startsWith('rapporteur.'));
		assert.deepEqual(ours.sort(), [
			'rapporteur.changeKind',
			'rapporteur.fixAll',
			'rapporteur.openRule',
			'rapporteur.pasteLink',
			'rapporteur.restart',
		]);
	});

	it('rapporteur.fixAll applies what is certain', async () => {
		const document = await open('** Decision ** See [the summary](#).\n');
		await diagnostics(document, 2);
		await vscode.commands.executeCommand('rapporteur.fixAll');
		assert.equal(document.getText(), '**Decision** See [the summary](#).\n');
	});

	it('rapporteur.pasteLink fills the link at the cursor with the address on the clipboard', async () => {
		const document = await open('See [the summary](#).\n');
		const [found] = await diagnostics(document, 1);
		await vscode.env.clipboard.writeText(ADDRESS);
		vscode.window.activeTextEditor!.selection = new vscode.Selection(found!.range.start, found!.range.start);
		await vscode.commands.executeCommand('rapporteur.pasteLink');
		assert.equal(document.getText(), `See [the summary](${ADDRESS}).\n`);
		await diagnostics(document, 0);
	});

	it('rapporteur.pasteLink shows the way to the next: from then on a quick fix names the address', async () => {
		const document = await open('See [the slides]().\n\nSee [the summary]().\n');
		await diagnostics(document, 2);
		await vscode.env.clipboard.writeText(ADDRESS);
		await vscode.commands.executeCommand('rapporteur.pasteLink', document.uri, find(document, '[the slides]()'));
		const [left] = await diagnostics(document, 1);
		const [first] = await quickFixes(document, left!.range);
		assert.equal(first?.title, `Paste ${ADDRESS} from the clipboard`);
		await vscode.workspace.applyEdit(first.edit!);
		assert.equal(document.getText(), `See [the slides](${ADDRESS}).\n\nSee [the summary](${ADDRESS}).\n`);
	});

	it('rapporteur.pasteLink leaves the text alone where the clipboard holds no address, and no fix offers it', async () => {
		const document = await open('See [the summary](#).\n');
		await diagnostics(document, 1);
		await vscode.env.clipboard.writeText('some words');
		// It tells so, and the message waits to be closed.
		await vscode.commands.executeCommand('rapporteur.pasteLink');
		assert.equal(document.getText(), 'See [the summary](#).\n');
		const offered = await quickFixes(document, find(document, '#'));
		assert.deepEqual(
			offered.map(({ title }) => title).filter((title) => title.startsWith('Paste')),
			[],
		);
		await vscode.commands.executeCommand('notifications.clearAll');
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
