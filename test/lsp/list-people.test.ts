/** A table of people that is pasted into a list of participants, over the wire. */
import assert from 'node:assert/strict';
import { LspClient } from '../support/lsp-client.js';

const URI = 'file:///reports/2018-06-05.md';
const TEXT =
	'# Minutes of the Harbour Board 🎉, 5 June 2018\n\n## Participants\n\n- Ann Lee (Harbour Office)\n\n## Talk\n\nThe board decided to wait.\n';
const TABLE = 'Name\tOrganisation\tE-mail\r\nBo Roe\tCity\tbo@example.org\r\n"Cy Dunn"\t"Guild\nof [all] Boats"\t\r\n';

interface Made {
	readonly version: number;
	readonly range: unknown;
	readonly newText: string;
	readonly people: number;
}

describe('a table of people in the editor', () => {
	let client: LspClient;
	const ask = (params: object) =>
		client.connection.sendRequest<Made | null>('rapporteur/listPeople', { textDocument: { uri: URI }, ...params });
	const line = (at: number) => ({ line: at, character: 0 });

	before(async () => {
		client = await LspClient.start();
		await client.open(URI, TEXT);
	});
	after(async () => assert.equal(await client.stop(), 0));

	it('is written as the list at the cursor is', async () => {
		const end = { line: 4, character: 26 };
		assert.deepEqual(await ask({ position: line(5), text: TABLE }), {
			version: 1,
			range: { start: end, end },
			newText: '\n- Bo Roe (City)\n- Cy Dunn (Guild of \\[all\\] Boats)',
			people: 2,
		});
	});

	it('fills the column of roles that a table has', async () => {
		const uri = 'file:///reports/2018-07-05.md';
		const table = '| Name | Role | From |\n|---|---|---|\n| Ann Lee | Chair | Docks |\n';
		await client.open(uri, `# Minutes of the Harbour Board, 5 July 2018\n\n## Participants\n\n${table}`);
		const text = 'Name\tOrganisation\tRole\nBo Roe\tCity\tTreasurer\nCy Dunn\tGuild\t\n';
		const made = await ask({ textDocument: { uri }, position: line(7), text });
		assert.equal(made?.newText, '\n| Bo Roe | Treasurer | City |\n| Cy Dunn |  | Guild |');
	});

	it('is left alone elsewhere, and so is any other table', async () => {
		assert.equal(await ask({ position: line(8), text: TABLE }), null);
		assert.equal(await ask({ position: line(5), text: 'Item\tCosts\nPaint\t20\n' }), null);
		assert.equal(await ask({ position: line(5), text: 'Bo "Roe\tCity\n"Cy\tGuild' }), null);
		assert.equal(
			await ask({ textDocument: { uri: 'file:///reports/closed.md' }, position: line(5), text: TABLE }),
			null,
		);
	});

	it('is asked about with a place and a text', async () => {
		await assert.rejects(ask({ text: TABLE }), /position is missing/);
		await assert.rejects(ask({ position: line(5) }), /text is missing/);
	});
});
