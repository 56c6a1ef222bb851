/** Code lenses and inlay hints, over the wire. */
import assert from 'node:assert/strict';
import { type CodeLens, CodeLensRequest, CodeLensResolveRequest, InlayHintRequest } from 'vscode-languageserver';
import { Asked } from '../support/asked-place.js';
import { LspClient } from '../support/lsp-client.js';

const URI = 'file:///minutes/beside.md';
const LONG = 'The fees of all boats that come from the other side of the harbour 🎉';
const REPORT = new Asked(`# Minutes of the Pier Board 🎉

5 February 2018

## Participants

- Ana Lund (Harbour Office)
- Bo Roe

Apologies: Cy Dunn

## Talk

1. Ana Lund 🎉 spoke of Annex I, and of [Annex I](#annex-i--scale-of-fees). Ana Lund left.
2. Annex I, “Scale of fees”, and Annex II are new.

## Annex I – Scale of fees

Six.

## Annex II – ${LONG}

Seven.

## Annex III

Eight.
`);

describe('what is shown between the words', () => {
	let client: LspClient;
	const textDocument = { uri: URI };
	const whole = { start: { line: 0, character: 0 }, end: { line: 100, character: 0 } };
	const begin = async (settings: unknown) => {
		client = await LspClient.start({
			settings,
			initializationOptions: { commands: ['rapporteur.showReferences'] },
		});
		await client.open(URI, REPORT.text);
	};
	const lenses = () => client.connection.sendRequest(CodeLensRequest.type, { textDocument });
	const hints = (range = whole) => client.connection.sendRequest(InlayHintRequest.type, { textDocument, range });
	const resolved = (lens: CodeLens) => client.connection.sendRequest(CodeLensResolveRequest.type, lens);
	afterEach(() => client.stop());

	it('is nothing unless it is switched on', async () => {
		await begin({});
		assert.deepEqual([await lenses(), await hints()], [null, null]);
		await client.configure({ codeLens: true, inlayHints: true });
		assert.equal((await lenses())?.length, 5);
		assert.equal((await hints())?.length, 3);
	});

	it('is how often a report refers to its annexes, and how many are on its lists', async () => {
		await begin({ codeLens: true });
		const found = await Promise.all((await lenses())!.map((each) => (each.command ? each : resolved(each))));
		assert.deepEqual(
			found.map(({ range, command }) => `${REPORT.said(range)} | ${command?.title}`),
			[
				'17: Annex I | 3 references',
				'21: Annex II | 1 reference',
				'25: Annex III | not referred to',
				'5: Participants | 2 participants',
				'10: Apologies | 1 absent',
			],
		);
		const [uri, , locations] = found[0]!.command!.arguments!;
		assert.equal(uri, URI);
		assert.equal(locations.length, 3);
		assert.equal(found[2]!.command!.command, '');
	});

	it('is the title of an annex, and an affiliation at the first mention, unless the text says so', async () => {
		await begin({ inlayHints: true });
		const shown = ({ position, label }: { position: { line: number; character: number }; label: unknown }) =>
			`${position.line + 1}:${position.character} ${label}`;
		const found = (await hints())!;
		assert.deepEqual(found.map(shown).sort(), [
			'14:11 Harbour Office',
			'14:31 Scale of fees',
			`15:41 ${LONG.slice(0, 40)}…`,
		]);
		assert.equal(found.find(({ position }) => position.line === 14)!.tooltip, LONG);
		const line = { start: { line: 14, character: 0 }, end: { line: 15, character: 0 } };
		assert.equal((await hints(line))?.length, 1);
	});
});
