import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { CodeActionResolveRequest, RenameRequest, type TextDocumentEdit, type TextEdit } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { Asked } from '../support/asked-place.js';
import { LspClient } from '../support/lsp-client.js';

const RENAMED = new Asked(`# Minutes of the 12th meeting 🎉

5 March 2018

1. The scale is in Annex II, the boats are in Annex I.

## Annex I

Boats.

## Annex II – Scale

Six per cent.
`);

const minutes = (text: string): string => `# Minutes of the 13th meeting\n\n9 April 2018\n\n${text}\n`;

/** Each as it is, and where Annex II has become Annex IV. */
const OTHERS: Readonly<Record<string, readonly [before: string, after: string]>> = {
	'2018/13.md': [
		'🎉 See [Annex II – Scale](minutes%2012.md#annex-ii--scale) and Annex II.',
		'🎉 See [Annex IV – Scale](minutes%2012.md#annex-iv--scale) and Annex II.',
	],
	'14.md': [
		'[annex 2][scale], [the scale](</2018/minutes 12.md#annex-ii--scale>)\n\n[scale]: <2018/minutes 12.md#annex-ii--scale> "Scale"',
		'[annex 4][scale], [the scale](</2018/minutes 12.md#annex-iv--scale>)\n\n[scale]: <2018/minutes 12.md#annex-iv--scale> "Scale"',
	],
	'open.md': ['[Annex II](2018/minutes%2012.md#annex-ii--scale)', '[Annex IV](2018/minutes%2012.md#annex-iv--scale)'],
};
/** These lead somewhere else. */
const UNTOUCHED: Readonly<Record<string, string>> = {
	'15.md':
		'See [Annex I](2018/minutes%2012.md#annex-i), [all](2018/minutes%2012.md) and [Annex II](14.md#annex-ii--scale).',
	'16.md': 'See [Annex II](https://example.org/2018/minutes%2012.md#annex-ii--scale).',
};

describe('another number for an annex to which other reports link', () => {
	let folder: string;
	let client: LspClient;
	const uri = (name: string) => pathToFileURL(join(folder, name)).href;
	before(async () => {
		folder = mkdtempSync(join(tmpdir(), 'rapporteur-rename-'));
		const texts = { ...Object.fromEntries(Object.entries(OTHERS).map(([name, [text]]) => [name, text])), ...UNTOUCHED };
		for (const [name, text] of Object.entries(texts)) {
			mkdirSync(dirname(join(folder, name)), { recursive: true });
			writeFileSync(join(folder, name), minutes(text));
		}
		writeFileSync(join(folder, '2018/minutes 12.md'), RENAMED.text);
		client = await LspClient.start({ folder: pathToFileURL(folder).href });
		await client.open(uri('open.md'), minutes(OTHERS['open.md']![0]));
		await client.open(uri('2018/minutes 12.md'), RENAMED.text);
	});
	after(async () => {
		await client.stop();
		rmSync(folder, { recursive: true });
	});

	async function rename(newName: string): Promise<readonly TextDocumentEdit[]> {
		const params = {
			textDocument: { uri: uri('2018/minutes 12.md') },
			position: RENAMED.at('## Annex II', 'Annex'),
			newName,
		};
		return (await client.connection.sendRequest(RenameRequest.type, params))!.documentChanges as TextDocumentEdit[];
	}

	it('has their links and the numbers in them follow, and reads no other report', async () => {
		const changes = await rename('Annex IV');
		assert.deepEqual(
			changes.map(({ textDocument }) => [textDocument.uri.slice(uri('').length), textDocument.version]).sort(),
			[
				['/14.md', null],
				['/2018/13.md', null],
				['/2018/minutes%2012.md', 1],
				['/open.md', 1],
			],
		);
		for (const [path, text] of Object.entries(applied(changes.slice(1)))) {
			assert.equal(text, minutes(OTHERS[path]![1]));
		}
	});

	/** Each report as it is after the changes, by its path. */
	function applied(changes: readonly TextDocumentEdit[]): Readonly<Record<string, string>> {
		return Object.fromEntries(
			changes.map(({ textDocument, edits }) => {
				const path = fileURLToPath(textDocument.uri);
				const text = TextDocument.create('', '', 0, readFileSync(path, 'utf8'));
				return [path.slice(folder.length + 1), TextDocument.applyEdits(text, edits as TextEdit[])];
			}),
		);
	}

	for (const resolvesActions of [true, false]) {
		it(`has them follow a refactoring ${resolvesActions ? 'once it is chosen' : 'for a client that asks once'}`, async () => {
			const other = await LspClient.start({ folder: pathToFileURL(folder).href, resolvesActions });
			try {
				await other.open(uri('2018/minutes 12.md'), RENAMED.text);
				const at = RENAMED.at('## Annex II', 'Annex');
				const [up] = await other.actions(uri('2018/minutes 12.md'), { start: at, end: at }, [
					'refactor.rewrite.rapporteur.annex.up',
				]);
				assert.equal(up?.title, 'Move Annex II up');
				assert.equal(up.edit === undefined, resolvesActions);
				const { edit } = up.edit ? up : await other.connection.sendRequest(CodeActionResolveRequest.type, up);
				const link = (words: string, fragment: string) => `[${words}](2018/minutes%2012.md#${fragment})`;
				const after = applied(edit!.documentChanges as TextDocumentEdit[]);
				assert.equal(
					after['2018/13.md'],
					minutes('🎉 See [Annex I – Scale](minutes%2012.md#annex-i--scale) and Annex II.'),
				);
				assert.equal(
					after['15.md'],
					minutes(
						`See ${link('Annex II', 'annex-ii')}, [all](2018/minutes%2012.md) and [Annex II](14.md#annex-ii--scale).`,
					),
				);
				assert.match(after['14.md']!, /^\[annex 1\]\[scale\], .*minutes 12\.md#annex-i--scale> "Scale"$/ms);
				assert.match(after['2018/minutes 12.md']!, /## Annex I – Scale\n\nSix per cent\.\n\n## Annex II\n\nBoats\.\n$/);
				assert.deepEqual(Object.keys(after).sort(), ['14.md', '15.md', '2018/13.md', '2018/minutes 12.md', 'open.md']);
			} finally {
				await other.stop();
			}
		});
	}

	it('changes this report alone if the fragment stays the same', async () => {
		const [own, ...others] = await rename('ANNEX II');
		assert.equal(own?.textDocument.version, 1);
		assert.deepEqual(others, []);
	});
});
