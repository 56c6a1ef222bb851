import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, completions, finding, open } from './editor.js';

/** The parts of a report that are offered at the end of `text`. */
async function offered(text: string): Promise<Map<string, vscode.CompletionItem>> {
	const document = await open(`${text}\n\nA summary is [here](#).\n`);
	await finding(document, 'placeholder-link');
	const items = await completions(document, text.length);
	return new Map([...items].filter(([, { kind }]) => kind === vscode.CompletionItemKind.Snippet));
}

describe('completion', () => {
	afterEach(closeAll);

	it('offers the agenda for the typed word, with places to fill in', async () => {
		const insertText = (await offered('# Report\n\nagenda')).get('agenda')?.insertText;
		assert.ok(insertText instanceof vscode.SnippetString);
		assert.match(insertText.value, /^## Agenda\n\n1\. \$\{1:/);
	});

	it('offers all parts of a report on an empty line', async () => {
		const items = await offered('# Report\n\n');
		for (const part of ['agenda', 'participants', 'annex']) assert.ok(items.has(part), `${part} is missing`);
	});

	it('offers nothing in the middle of a sentence', async () => {
		assert.deepEqual([...(await offered('The agenda')).keys()], []);
	});

	it('offers what a report can say about itself at its top', async () => {
		const document = await open('---\n\n---\n\nA summary is [here](#).\n');
		await finding(document, 'placeholder-link');
		const items = await completions(document, 4);
		for (const entry of ['type', 'date', 'allow']) assert.ok(items.has(entry), `${entry} is missing`);
		assert.ok(!items.has('agenda'), 'parts of a report are offered, too');
	});
});
