/** `rapporteur/names`: what a client writes to the dictionary of a spelling checker. */
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { LspClient } from '../support/lsp-client.js';

interface Names {
	readonly names: readonly { readonly word: string; readonly of?: string; readonly meant?: string }[];
	readonly language?: string;
}

const minutes = (date: string, text: string) =>
	`# Minutes of the Harbour Board, ${date}\n\n## Participants\n\n- Ann Zorrow (Tidewick)\n- Bo Roe (Quayle)\n\n## Talk\n\n${text}\n`;
const TEXT = minutes(
	'5 June 2018',
	'🎉 The board asked Ann Zorow for the map of the quay, and thanked her for it. It was seen by all who had come.',
);

describe('the names of a series', () => {
	let root: string;
	let client: LspClient;
	const uri = (name: string) => pathToFileURL(join(root, name)).href;
	const ask = (name: string) =>
		client.connection.sendRequest<Names | null>('rapporteur/names', { textDocument: { uri: uri(name) } });

	before(async () => {
		root = mkdtempSync(join(tmpdir(), 'rapporteur-names-'));
		mkdirSync(join(root, 'work'));
		writeFileSync(
			join(root, 'work/1.md'),
			minutes('5 May 2018', 'The Quay Relief Fund (QRF) was set up.').replace('Bo Roe', 'Cy Dunnock'),
		);
		writeFileSync(join(root, 'work/2.md'), minutes('6 May 2018', 'It was short.').replace('Zorrow', 'Zorow'));
		client = await LspClient.start({
			folder: uri('work'),
			watches: true,
			settings: { acronyms: { HRBX: 'Harbour Exchange' } },
		});
		await client.open(uri('work/9.md'), TEXT);
	});
	after(async () => {
		assert.equal(await client.stop(), 0);
		rmSync(root, { recursive: true });
	});

	it('are those of the report, of earlier ones that nobody has opened, and of the settings', async () => {
		const answer = await ask('work/9.md');
		assert.deepEqual(
			answer?.names.map(({ word }) => word),
			['Ann', 'Bo', 'Cy', 'Dunnock', 'HRBX', 'QRF', 'Quayle', 'Roe', 'Tidewick', 'Zorow', 'Zorrow'],
		);
		assert.equal(answer?.language, 'en');
		assert.deepEqual(
			answer?.names.find(({ word }) => word === 'Dunnock'),
			{ word: 'Dunnock', of: 'Cy Dunnock' },
		);
	});

	it('come with what is meant where the report has a slip', async () => {
		const answer = await ask('work/9.md');
		assert.equal(answer?.names.find(({ word }) => word === 'Zorow')?.meant, 'Zorrow');
		assert.equal(answer?.names.find(({ word }) => word === 'Zorrow')?.meant, undefined);
	});

	it('are nothing for what is not open, and a request without an address is refused', async () => {
		assert.equal(await ask('work/none.md'), null);
		await assert.rejects(client.connection.sendRequest('rapporteur/names', {}), /textDocument.uri is missing/);
	});

	it('are added to a list of words, in the format of that list', async () => {
		const add = (params: object) => client.connection.sendRequest('rapporteur/addWords', params);
		const at = { line: 1, character: 0 };
		assert.deepEqual(await add({ form: 'yaml', text: 'words:\n  - Bo 🎉\n', words: ['Bo 🎉', 'Ann'] }), {
			edits: [{ range: { start: at, end: at }, newText: '  - Ann\n' }],
			added: ['Ann'],
		});
		assert.equal(await add({ form: 'json', text: '{', words: ['Ann'] }), null);
		await assert.rejects(add({ form: 'toml', text: '', words: [] }), /form is missing/);
	});
});
