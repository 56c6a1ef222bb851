/** What acronyms stand for, over the wire: in hovers, completions, findings, and as a list. */
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { CodeAction, CompletionItem } from 'vscode-languageserver/node';
import { type ClientOptions, LspClient } from '../support/lsp-client.js';
import { soon } from '../support/soon.js';

const report = (date: string, line: string) => `# Harbour Board, ${date}\n\nPresent: Ann Lee, Bo Roe\n\n${line}\n`;
const TEXT = report('5 June 2018', '🎉 The PBQ and *TVWS* are new. Ask the KLX, or the PBQ.\n\nThe TV');
const DOC = 'work/2018-06-05.md';

describe('acronyms in the editor', () => {
	let root: string;
	let client: LspClient;
	const uri = (name: string) => pathToFileURL(join(root, name)).href;
	const write = (name: string, text: string) => writeFileSync(join(root, name), text);
	const start = async (options: ClientOptions = {}) => {
		client = await LspClient.start({
			folder: uri('work'),
			watches: true,
			settings: { acronyms: { KLX: 'Kite Lift Exchange' } },
			...options,
		});
	};
	const hover = async (character: number): Promise<string> => {
		const { contents } = (await client.hover(uri(DOC), { line: 4, character })) ?? {};
		return contents && typeof contents === 'object' && 'value' in contents ? contents.value : '';
	};

	beforeEach(() => {
		root = mkdtempSync(join(tmpdir(), 'rapporteur-acronyms-'));
		mkdirSync(join(root, 'work'));
		write(
			'work/2018-01-05.md',
			report('5 January 2018', 'The Pilot Boat Quay (PBQ) and television white spaces (TVWS).'),
		);
		write('work/2018-02-05.md', report('5 February 2018', 'The Pilot Boat Quay (PBQ) met, [as](x) told.'));
	});
	afterEach(async () => {
		assert.equal(await client.stop(), 0);
		rmSync(root, { recursive: true });
	});

	it('are explained in a hover, before what a rule says', async () => {
		await start();
		await client.open(uri(DOC), TEXT);
		const value = await soon(
			() => hover(8),
			(said) => said.includes('never'),
		);
		assert.match(
			value,
			/^\*\*PBQ\*\*: Pilot Boat Quay \(in 2 earlier reports, last on 5 February 2018\)\n\n---\n\nAn acronym that running text uses/,
		);
		assert.equal(await hover(17), '**TVWS**: television white spaces (in the earlier report of 5 January 2018)');
		assert.equal(await hover(40), '**KLX**: Kite Lift Exchange (in the settings)');
		assert.equal(await hover(25), '');
	});

	it('are plain text for an editor that shows no other', async () => {
		write('work/2018-01-05.md', report('5 January 2018', 'The Pilot-Boat Quay (PBQ) met.'));
		write('work/2018-02-05.md', report('5 February 2018', 'The Pilot-Boat Quay (PBQ) met again.'));
		await start({ markdown: false });
		await client.open(uri(DOC), TEXT);
		const value = await soon(
			() => hover(8),
			(said) => said.includes('never'),
		);
		assert.match(
			value,
			/^PBQ: Pilot-Boat Quay \(in 2 earlier reports, last on 5 February 2018\)\n\nAn acronym that running text uses/,
		);
		assert.doesNotMatch(value, /[\\*`]/);
	});

	it('are completed alone behind a bracket, before which their words stand', async () => {
		await start();
		const line = 'The Pilot Boat Quay (PB';
		await client.open(uri(DOC), report('5 June 2018', line));
		const ask = () => client.complete(uri(DOC), { line: 4, character: line.length });
		const items = await soon<CompletionItem[]>(ask, (all) => all.length > 0);
		assert.deepEqual(
			items.map(({ label }) => label),
			['PBQ'],
		);
	});

	it('are completed, with their words where the report has not spelled them out', async () => {
		await start();
		await client.open(uri(DOC), TEXT);
		const ask = () => client.complete(uri(DOC), { line: 6, character: 6 });
		const items = await soon<CompletionItem[]>(ask, (all) => all.length > 0);
		assert.deepEqual(
			items.map(({ label, detail, filterText, textEdit }) => [label, detail, filterText, textEdit]),
			[
				['television white spaces (TVWS)', 'In the earlier report of 5 January 2018', 'TVWS'],
				['TVWS', 'television white spaces (in the earlier report of 5 January 2018)', 'TVWS'],
			].map(([label, detail, filter]) => [
				label,
				detail,
				filter,
				{ range: { start: { line: 6, character: 4 }, end: { line: 6, character: 6 } }, newText: label },
			]),
		);
		assert.deepEqual(await client.complete(uri(DOC), { line: 6, character: 5 }), []);
		assert.deepEqual(await client.complete(uri(DOC), { line: 4, character: 22 }), []);
	});

	it('are listed where the client asks for it', async () => {
		await start();
		await client.open(uri(DOC), TEXT);
		const at = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
		const kind = 'refactor.rewrite.rapporteur.acronyms';
		const ask = () => client.actions(uri(DOC), at, [kind]);
		const wanted =
			'\n## Acronyms\n\n- KLX: Kite Lift Exchange\n- PBQ: Pilot Boat Quay\n- TVWS: television white spaces\n';
		const textOf = ([action]: CodeAction[]) => {
			const [change] = action?.edit?.documentChanges ?? [];
			return change && 'edits' in change
				? change.edits.map((each) => ('newText' in each ? each.newText : '')).join('')
				: '';
		};
		const actions = await soon(ask, (all) => textOf(all) === wanted);
		assert.equal(textOf(actions), wanted);
		assert.deepEqual(
			actions.map(({ title, kind: made }) => [title, made]),
			[['Insert a list of acronyms as a section', `${kind}.section`]],
		);
		const usual = await client.actions(uri(DOC), at);
		assert.ok(usual.every(({ kind: made }) => !made?.startsWith(kind)));
	});

	for (const pulls of [true, false]) {
		it(`that stood for something else are reported once the others have been read (${pulls ? 'pulled' : 'pushed'})`, async () => {
			await start({ pulls });
			const text = report('5 June 2018', 'The Port Bus Quorum (PBQ) was heard about what it had seen.');
			await client.open(uri(DOC), text);
			const codes = pulls
				? await soon(
						async () => (await client.pull(uri(DOC))).map(({ code }) => code),
						(all) => all.length > 0,
					)
				: (await client.pushed(uri(DOC), ({ diagnostics }) => diagnostics.length > 0)).diagnostics.map(
						({ code }) => code,
					);
			assert.deepEqual(codes, ['expansion-changed']);
			// What is typed elsewhere counts too.
			await client.open(uri('work/2018-02-05.md'), report('5 February 2018', 'The Port Bus Quorum (PBQ) met.'));
			if (pulls) {
				await client.pull(uri('work/2018-02-05.md'));
				assert.deepEqual(
					await soon(
						() => client.pull(uri(DOC)),
						(all) => all.length === 0,
					),
					[],
				);
			} else await client.pushed(uri(DOC), ({ diagnostics }) => diagnostics.length === 0);
		});
	}
});
