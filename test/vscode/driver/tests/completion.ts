import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, finding, open } from './editor.js';

/** What is offered at the end of `text`, besides the words that VS Code finds in the file. */
async function offered(text: string): Promise<vscode.CompletionItem[]> {
	const document = await open(`${text}\n\nA summary is [here](#).\n`);
	await finding(document, 'placeholder-link');
	const { items } = await vscode.commands.executeCommand<vscode.CompletionList>(
		'vscode.executeCompletionItemProvider',
		document.uri,
		document.positionAt(text.length),
	);
	return items.filter(({ kind }) => kind === vscode.CompletionItemKind.Snippet);
}

const label = (item: vscode.CompletionItem) => (typeof item.label === 'string' ? item.label : item.label.label);

describe('completion', () => {
	afterEach(closeAll);

	it('offers the agenda for the typed word, once, with places to fill in', async () => {
		const items = (await offered('# Report\n\nagenda')).filter((item) => label(item) === 'agenda');
		assert.equal(items.length, 1);
		const { insertText } = items[0]!;
		assert.ok(insertText instanceof vscode.SnippetString);
		assert.match(insertText.value, /^Agenda\n\n- .*\$\{1:/);
	});

	it('offers all parts of a report on an empty line', async () => {
		const labels = (await offered('# Report\n\n')).map(label);
		for (const part of ['agenda', 'participants', 'annex']) assert.ok(labels.includes(part), `${part} is missing`);
	});

	it('offers nothing in the middle of a sentence', async () => {
		assert.deepEqual((await offered('The agenda')).map(label), []);
	});
});
