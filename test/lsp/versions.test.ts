/** Another version of a document, which the client has, over the wire. */
import assert from 'node:assert/strict';
import { LspClient } from '../support/lsp-client.js';

const URI = 'file:///reports/2018-06-05.md';
const TEXT =
	'# Minutes of the Harbour Board 🎉\n\n5 June 2018\n\nPresent: Ann Lee, Bo Roe\n\n* The board\n  decided to wait.\n';

describe('another version of a document in the editor', () => {
	let client: LspClient;
	const ask = (method: string, params: object) =>
		client.connection.sendRequest(`rapporteur/${method}`, { textDocument: { uri: URI }, ...params });
	const names = { old: 'the saved file', now: 'a.md' };

	before(async () => {
		client = await LspClient.start();
		await client.open(URI, TEXT);
	});
	after(async () => assert.equal(await client.stop(), 0));

	it('is compared with it', async () => {
		const text = TEXT.replace('Bo Roe', 'Cy Dunn').replace('\n  decided', ' decided');
		assert.deepEqual(await ask('compare', { text, names }), {
			page: '# What has changed in a.md\n\nCompared with the saved file.\n\n## Participants\n\n- Gone: ~~Cy Dunn~~ *(was line 5)*\n- New: **Bo Roe** *(line 5)*\n',
			changes: 2,
		});
	});

	it('is taken over where it says something else', async () => {
		const text =
			'# Minutes of the Harbour Board 🎉\n\n5 June 2018\n\nPresent: Ann Lee, Bo Roe\n\n- The board decided to sing.\n';
		assert.deepEqual(await ask('merge', { text }), {
			version: 1,
			edits: [{ range: { start: { line: 7, character: 13 }, end: { line: 7, character: 18 } }, newText: 'sing.' }],
		});
		assert.deepEqual(await ask('merge', { text: TEXT }), { version: 1, edits: [] });
	});

	it('is of a document that is open, and has names', async () => {
		const textDocument = { uri: 'file:///reports/closed.md' };
		assert.equal(await ask('merge', { text: TEXT, textDocument }), null);
		assert.equal(await ask('compare', { text: TEXT, names, textDocument }), null);
		await assert.rejects(ask('merge', {}), /text is missing/);
		await assert.rejects(ask('compare', { text: TEXT, names: { old: 'x' } }), /names is missing/);
	});
});
