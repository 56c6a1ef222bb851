import assert from 'node:assert/strict';
import type { Range } from 'vscode-languageserver';
import { Asked } from '../support/asked-place.js';
import { LspClient } from '../support/lsp-client.js';

const URI = 'file:///minutes/parts.md';
const REPORT = new Asked(`# Minutes of the Pier Board 🎉

5 February 2018

## Participants

- Ana Lund (Harbour Office)
- Bo Roe
- Cy Dunn

## Talk

1. Ana Lund and Bo Roe 🎉 were late. Ms Lund said why.
2. Nobody else was.

Lund: I came by boat.

Bo Roe left, and @nobody came.
`);

describe('who has a part in a report', () => {
	let client: LspClient;
	const ask = (uri = URI) =>
		client.connection.sendRequest<{
			readonly people: readonly { readonly name: string; readonly affiliation?: string; readonly ranges: Range[] }[];
		} | null>('rapporteur/parts', { textDocument: { uri } });
	before(async () => {
		client = await LspClient.start({
			markdown: true,
			initializationOptions: { commands: ['rapporteur.showParts'] },
		});
		await client.open(URI, REPORT.text);
	});
	after(() => client.stop());

	it('is told once for each paragraph and turn, without the list', async () => {
		const { people } = (await ask())!;
		assert.deepEqual(
			people.map(({ name, affiliation, ranges }) => [name, affiliation, ...ranges.map((each) => REPORT.said(each))]),
			[
				['Ana Lund', 'Harbour Office', '13: Ana Lund', '16: Lund'],
				['Bo Roe', undefined, '13: Bo Roe', '18: Bo Roe'],
			],
		);
	});

	it('is unknown of what is not open, and asked with an address', async () => {
		assert.equal(await ask('file:///minutes/other.md'), null);
		await assert.rejects(client.connection.sendRequest('rapporteur/parts', {}), /textDocument\.uri is missing/);
	});

	it('is a link in the hover on somebody who is listed', async () => {
		const { contents } = (await client.hover(URI, REPORT.at('Roe 🎉', 'R|oe')))!;
		const value = typeof contents === 'object' && 'value' in contents ? contents.value : '';
		const link = /\[Show what they said\]\(command:rapporteur\.showParts\?([^()]+)\)/.exec(value);
		assert.deepEqual(JSON.parse(decodeURIComponent(link![1]!)), [URI, 'Bo Roe']);
	});
});
