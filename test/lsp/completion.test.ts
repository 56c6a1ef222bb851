import assert from 'node:assert/strict';
import type { CompletionItem, TextEdit } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { completions, snippetWords } from '../../server/src/lsp/completion.js';
import { LspClient } from '../support/lsp-client.js';

const NOW = new Date(2018, 1, 5);

/** `$0` is the cursor. */
function complete(marked: string, snippets = true): CompletionItem[] {
	const offset = marked.indexOf('$0');
	const document = TextDocument.create('file:///r.md', 'markdown', 1, marked.replace('$0', ''));
	return completions(document, document.positionAt(offset), { snippets, labelDetails: true }, NOW);
}

const labels = (marked: string) => complete(marked).map(({ label }) => label);

function insert(marked: string, label: string, snippets?: boolean): string {
	const item = complete(marked, snippets).find((each) => each.label === label);
	assert.ok(item, `no "${label}" is offered`);
	const document = TextDocument.create('file:///r.md', 'markdown', 1, marked.replace('$0', ''));
	return TextDocument.applyEdits(document, [item.textEdit as TextEdit]);
}

describe('completions', () => {
	it('come for the beginning of a word on a line of its own, in any case', () => {
		for (const text of ['agenda$0', 'Agen$0\n', '# Title\r\n\r\n  AGENDA$0  \r\nmore', '🎉\n\nag$0']) {
			assert.deepEqual(labels(text), ['agenda'], text);
		}
	});

	it('come for several words', () => assert.deepEqual(labels('Next mee$0\n'), ['next meeting']));

	it('are all that there is on an empty line', () => {
		assert.ok(labels('Title\n\n$0\n').length > 1);
		assert.ok(labels('$0').length > 1);
	});

	it('do not come in running text', () => {
		for (const text of ['the agenda$0', 'agenda$0 of', '- agenda$0', 'agendas$0', '    agenda$0', '> agenda$0']) {
			assert.deepEqual(labels(text), [], text);
		}
	});

	it('replace what was typed', () => {
		const text = insert('🎉\r\n  Agenda$0\r\nend\r\n', 'agenda');
		assert.match(text, /^🎉\r\n {2}\S/);
		assert.doesNotMatch(text, /Agenda.*Agenda/);
		assert.ok(text.endsWith('\r\nend\r\n'));
	});

	it('have tab stops where the client knows them, else plain words', () => {
		assert.match(insert('agenda$0', 'agenda'), /\$\{?1/);
		assert.doesNotMatch(insert('agenda$0', 'agenda', false), /\$/);
	});

	it('show what they insert, with the date of today', () => {
		const items = complete('$0');
		for (const { documentation, detail } of items) {
			assert.ok(detail);
			assert.doesNotMatch(JSON.stringify(documentation), /\$\{?\w/);
		}
		const next = items.find(({ label }) => label === 'next meeting');
		assert.doesNotMatch(next?.textEdit?.newText ?? '', /CURRENT_/);
	});

	it('name in advance the words that they come for', () => {
		for (const word of snippetWords()) assert.ok(labels(`${word}$0`).includes(word), word);
	});

	it('come over the wire, and not for unknown documents', async () => {
		const client = await LspClient.start();
		const ask = (uri: string) =>
			client.connection.sendRequest<CompletionItem[]>('textDocument/completion', {
				textDocument: { uri },
				position: { line: 0, character: 6 },
			});
		await client.open('file:///minutes/a.md', 'agenda');
		assert.equal((await ask('file:///minutes/a.md'))[0]?.label, 'agenda');
		assert.deepEqual(await ask('file:///nowhere.md'), []);
		await client.stop();
	});
});
