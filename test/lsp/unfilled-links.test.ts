/** Links without an address, over the wire: in hovers, completions, all at once, and one after the other. */
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { CodeAction, Position } from 'vscode-languageserver/node';
import { type ClientOptions, LspClient } from '../support/lsp-client.js';
import { soon } from '../support/soon.js';

const LINES = [
	'# Harbour Board, 5 June 2018',
	'',
	'Present: Ann Lee, Bo Roe',
	'',
	'🎉 The [code of conduct](#) holds, see [rules][r-1] and [slides](TODO).',
	'',
	'## Any other business',
	'',
	'See [any other business](), the [code of conduct](x) and [insert link].',
	'',
	'**Annex I – Boats**',
	'',
	'Two.',
	'',
];
const TEXT = LINES.join('\n');
const DOC = 'work/2018-06-05.md';
const CONDUCT = 'https://example.org/conduct';
const FILL = 'source.fixAll.rapporteur.links';

interface Asked {
	readonly version: number;
	readonly links: readonly {
		readonly words: string;
		readonly fill: { readonly before: string; readonly after: string };
		readonly choices: readonly { readonly title: string; readonly preferred: boolean; readonly leadsTo?: string }[];
	}[];
}

describe('links without an address in the editor', () => {
	let root: string;
	let client: LspClient;
	const uri = (name: string) => pathToFileURL(join(root, name)).href;
	const start = async (options: ClientOptions = {}) => {
		client = await LspClient.start({ folder: uri('work'), watches: true, ...options });
		await client.open(uri(DOC), TEXT);
	};
	const ask = (doc = DOC) =>
		client.connection.sendRequest<Asked | null>('rapporteur/unfilledLinks', { textDocument: { uri: uri(doc) } });
	/** Once the earlier reports have been read. */
	const known = async () => {
		const areKnown = (asked: Asked | null) => asked?.links[0]?.choices[0]?.preferred === true;
		const asked = await soon(ask, areKnown);
		assert.ok(asked && areKnown(asked), 'the earlier reports are not read');
		return asked;
	};
	const hover = async (position: Position): Promise<string> => {
		const { contents } = (await client.hover(uri(DOC), position)) ?? {};
		return contents && typeof contents === 'object' && 'value' in contents ? contents.value : '';
	};
	const textOf = ([action]: CodeAction[]) => {
		const [change] = action?.edit?.documentChanges ?? [];
		return change && 'edits' in change ? change.edits.map((each) => ('newText' in each ? each.newText : '')) : [];
	};

	beforeEach(() => {
		root = mkdtempSync(join(tmpdir(), 'rapporteur-unfilled-'));
		mkdirSync(join(root, 'work'));
		for (const date of ['5 January 2018', '5 February 2018']) {
			writeFileSync(
				join(root, 'work', `${date}.md`),
				`# Harbour Board, ${date}\n\nPresent: Ann Lee, Bo Roe\n\nThe [code of conduct](${CONDUCT}), the [rules](https://example.org/rules), [slides](https://example.org/${date.length}).\n`,
			);
		}
	});
	afterEach(async () => {
		assert.equal(await client.stop(), 0);
		rmSync(root, { recursive: true });
	});

	it('are told with what they may lead to, and how any address is written', async () => {
		await start();
		const { version, links } = await known();
		assert.equal(version, 1);
		assert.deepEqual(
			links.map(({ words, fill, choices }) => [
				words,
				fill.before,
				fill.after,
				choices[0]?.leadsTo,
				choices[0]?.preferred,
			]),
			[
				['code of conduct', '', '', CONDUCT, true],
				['rules', '\n\n[r-1]: ', '', 'https://example.org/rules', true],
				['slides', '', '', undefined, false],
				['any other business', '', '', '#any-other-business', false],
				['', '<', '>', undefined, false],
			],
		);
		assert.deepEqual(
			links[2]!.choices.map(({ title }) => title),
			[
				'Remove the link, keep its words',
				'Link to https://example.org/15 again? (in the earlier report of 5 February 2018)',
				'Link to https://example.org/14 again? (in the earlier report of 5 January 2018)',
			],
		);
		assert.equal(await ask('work/closed.md'), null);
	});

	it('say in a hover where they may lead, with links that can be followed', async () => {
		await start();
		await known();
		const value = await hover({ line: 4, character: 25 });
		assert.match(
			value,
			/^\*\*Where this may lead\*\*\n\n- \[https:\/\/example\.org\/conduct\]\(<https:\/\/example\.org\/conduct>\) \\\(in 2 earlier reports, last on 5 February 2018\\\)\n\n---\n\nA link or image without an address/,
		);
		await client.stop();
		await start({ markdown: false });
		await known();
		assert.match(
			await hover({ line: 4, character: 25 }),
			/^Where this may lead\n\n- https:\/\/example\.org\/conduct \(in 2 earlier reports, last on 5 February 2018\)\n\nA link or image without an address/,
		);
	});

	it('are filled in all at once where that is most likely right, and only if asked for just that', async () => {
		await start();
		await known();
		const all = { start: { line: 0, character: 0 }, end: { line: 20, character: 0 } };
		const actions = await client.actions(uri(DOC), all, [FILL]);
		assert.deepEqual(
			actions.map(({ title, kind }) => [title, kind]),
			[['Fill in the 2 links that earlier reports know', FILL]],
		);
		assert.deepEqual(textOf(actions), [CONDUCT, '\n\n[r-1]: https://example.org/rules']);
		for (const only of ['source', 'source.fixAll', 'source.fixAll.rapporteur']) {
			const others = await client.actions(uri(DOC), all, [only]);
			assert.ok(
				others.every(({ kind }) => kind !== FILL),
				only,
			);
		}
	});

	it('are completed between the parentheses', async () => {
		await start();
		await known();
		// The names in the folder are looked up when they are first asked for.
		const position = { line: 4, character: 26 };
		const items = await soon(
			() => client.complete(uri(DOC), position),
			(each) => each.length > 4,
		);
		assert.deepEqual(
			items.map(({ label, detail }) => [label, detail]),
			[
				[CONDUCT, 'in 2 earlier reports, last on 5 February 2018'],
				['#harbour-board-5-june-2018', 'The heading “Harbour Board, 5 June 2018”'],
				['#any-other-business', 'The heading “Any other business”'],
				['#annex-i', 'Annex I'],
				['5%20February%202018.md', 'In this folder'],
				['5%20January%202018.md', 'In this folder'],
			],
		);
		assert.equal(items[0]!.preselect, true);
		// The stand-in is replaced.
		const range = { start: { line: 4, character: 25 }, end: { line: 4, character: 26 } };
		assert.deepEqual(items[0]!.textEdit, { range, newText: CONDUCT });
		assert.ok(items.every(({ filterText }) => filterText!.startsWith('# ')));
		assert.deepEqual(client.initialized.capabilities.completionProvider?.triggerCharacters, ['(']);
		for (const elsewhere of [
			{ line: 4, character: 10 },
			{ line: 4, character: 28 },
			{ line: 4, character: 53 },
		])
			assert.deepEqual(await client.complete(uri(DOC), elsewhere), []);
	});

	it('are completed without what an editor has itself', async () => {
		await start({ initializationOptions: { completesPaths: true } });
		await known();
		const labels = async (line: number, character: number) =>
			(await client.complete(uri(DOC), { line, character })).map(({ label }) => label);
		assert.deepEqual(await labels(4, 26), [CONDUCT, '#annex-i']);
		assert.deepEqual(await labels(8, 25), ['#any-other-business', '#annex-i']);
	});
});
