import assert from 'node:assert/strict';
import type { CompletionItem, TextEdit } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { completions, placeOf, readAlone, typedWord } from '../../server/src/lsp/features/help/completion.js';
import { LspClient } from '../support/lsp-client.js';

const NOW = new Date(2018, 1, 5);

/** `$0` is the cursor. */
function complete(marked: string, snippets = true, labelDetails = true): CompletionItem[] {
	const offset = marked.indexOf('$0');
	const document = TextDocument.create('file:///r.md', 'markdown', 1, marked.replace('$0', ''));
	const word = typedWord(document, document.positionAt(offset));
	const place = word && placeOf(word, readAlone(document, {}));
	return word && place
		? completions(document, place, {
				word,
				abilities: { snippets, labelDetails },
				language: 'en',
				now: NOW,
				offer: () => undefined,
				templates: [],
			})
		: [];
}

const labels = (marked: string) => complete(marked).map(({ label }) => label);

/** The text after the part has been put in. */
function insert(marked: string, label: string, snippets = false): string {
	const item = complete(marked, snippets, false).find((each) => each.label === label);
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

	it('come for a word without its accents, which the editor compares with what was typed', () => {
		const [item] = complete('# Protokoll der Sitzung\n\nDie Mitglieder waren alle da.\n\nnachste$0');
		assert.deepEqual([item?.label, item?.filterText], ['nächste sitzung', 'nachste nächste sitzung']);
	});

	it('come in a list item for what can be one', () => {
		assert.deepEqual(labels('- act$0'), ['action']);
		assert.deepEqual(labels('- [ ] act$0'), ['action']);
		assert.deepEqual(labels('12) paragraph$0'), ['paragraph']);
		assert.deepEqual(labels('- agenda$0'), []);
	});

	it('are all that there is on an empty line', () => {
		assert.ok(labels('Title\n\n$0\n').length > 5);
		assert.ok(labels('$0').length > 5);
	});

	it('do not come in running text, code and front matter', () => {
		for (const text of [
			'the agenda$0',
			'agenda$0 of',
			'agendas$0',
			'    agenda$0',
			'> agenda$0',
			'```\nagenda$0',
			'~~~\nx\n\nagenda$0\n~~~\n',
			'---\nagenda$0\n---\n',
			`${'agenda '.repeat(20)}$0`,
		]) {
			assert.deepEqual(labels(text), [], text);
		}
		assert.deepEqual(labels('```\nx\n```\nagenda$0'), ['agenda']);
	});

	it('replace what was typed', () => {
		const text = insert('🎉\r\n\r\n  Agenda$0\r\nend\r\n', 'agenda');
		assert.match(text, /^🎉\r\n\r\n {2}\S/);
		assert.doesNotMatch(text, /Agenda.*Agenda/);
		assert.ok(text.endsWith('\r\nend\r\n'));
	});

	it('have tab stops where the client knows them, else plain words', () => {
		assert.match(insert('agenda$0', 'agenda', true), /\$\{?1/);
		assert.doesNotMatch(insert('agenda$0', 'agenda'), /\$/);
	});

	it('show what they insert, with the date of today', () => {
		for (const { documentation, detail } of complete('$0')) {
			assert.ok(detail);
			assert.doesNotMatch(JSON.stringify(documentation), /\$\{?\w/);
		}
		assert.match(insert('minutes$0', 'minutes'), /^# .* 5 February 2018\n/);
	});

	it('tell those apart that have one word', () => {
		const details = complete('# Title\n\nparticipants$0').map(({ labelDetails }) => labelDetails?.description);
		assert.deepEqual(details, ['A bullet for each', 'A table', 'A paragraph for each']);
	});

	it('offer the items of the agenda that no paragraph takes up', () => {
		const report =
			'# Minutes\n\n## Agenda\n\n1. Opening\n2. Rural roads\n3. Rent [draft] of the hall\n\n## Rural roads\n\nNothing.\n\n';
		assert.deepEqual(
			complete(`${report}paragraph$0`).map(({ filterText }) => filterText),
			['paragraph', 'paragraph Rent [draft] of the hall'],
		);
		assert.ok(
			insert(`${report}rent$0`, 'Rent [draft] of the hall').endsWith(
				'## Rent \\[draft\\] of the hall\n\n[what was said or agreed]\n\n',
			),
		);
	});

	it('show a template as text, whatever it holds', () => {
		const text = '`````\n![x](https://stranger.example/x.png)\n`````\n';
		const document = TextDocument.create('file:///r.md', 'markdown', 1, 'x');
		const word = typedWord(document, { line: 0, character: 1 })!;
		const templates = [{ name: 'x', summary: '', text }];
		const abilities = { snippets: true, labelDetails: true };
		const place = placeOf(word, readAlone(document, {}))!;
		const [item] = completions(document, place, {
			word,
			abilities,
			language: 'en',
			now: NOW,
			templates,
			offer: () => undefined,
		});
		const { value } = item!.documentation as { readonly value: string };
		assert.equal(value, `\`\`\`\`\`\`markdown\n${text}\n\`\`\`\`\`\``);
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
