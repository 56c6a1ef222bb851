import assert from 'node:assert/strict';
import { LspClient } from '../support/lsp-client.js';

describe('words that a fix puts in, where the report does not tell its language', () => {
	it('are in the language that the editor says at its start', async () => {
		const client = await LspClient.start({ locale: 'nl' });
		const uri = 'file:///2018-05-05.md';
		await client.open(uri, '---\ntype: report\n---\n\n# 2018-05-05\n\nBudget\n');
		const [diagnostic] = await client.pull(uri);
		const actions = await client.actions(uri, diagnostic!.range, undefined, [diagnostic!]);
		assert.match(JSON.stringify(actions), /Lijst van deelnemers/);
		await client.stop();
	});
});
