/** Going from where a report names another meeting to that report. */
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { DefinitionRequest, type Location, type LocationLink } from 'vscode-languageserver';
import { Asked } from '../support/asked-place.js';
import { LspClient } from '../support/lsp-client.js';
import { soon } from '../support/soon.js';

const minutes = (number: string, day: string, said: string, body = 'Pier Board') =>
	new Asked(
		`# Minutes of the ${number} meeting of the ${body}\n\n${day} 2018\n\nPresent: Ann Lee, Bo Roe\n\n${said}\n`,
	);

const OPEN = minutes(
	'12th',
	'9 April',
	'🎉 At the 11th meeting, on 5 March 2018, and on 6 March 2018, we said so. The 12th meeting of 9 April 2018 agreed. The 44th meeting is far. The Quay Board met on 8 January 2018.',
);

describe('going to another meeting', () => {
	let folder: string;
	let client: LspClient;
	const uri = (name: string) => pathToFileURL(join(folder, name)).href;
	const goTo = async (context: string, marked: string) => {
		const params = { textDocument: { uri: uri('12.md') }, position: OPEN.at(context, marked) };
		const found = (await client.connection.sendRequest(DefinitionRequest.type, params)) as LocationLink[] | null;
		return found?.map(({ targetUri, originSelectionRange }) => [targetUri, OPEN.said(originSelectionRange!)]);
	};
	before(async () => {
		folder = mkdtempSync(join(tmpdir(), 'rapporteur-meetings-'));
		writeFileSync(join(folder, '11.md'), minutes('11th', '5–6 March', 'All went.').text);
		writeFileSync(join(folder, 'quay.md'), minutes('3rd', '8 February', 'All went.', 'Quay Board').text);
		client = await LspClient.start({ folder: pathToFileURL(folder).href, definitionLinks: true });
		await client.open(uri('12.md'), OPEN.text);
		await soon(
			() => goTo('the 11th meeting,', '11|th'),
			(found) => found !== undefined,
		);
	});
	after(async () => {
		await client.stop();
		rmSync(folder, { recursive: true });
	});

	it('leads there from its number, and from each of its days', async () => {
		assert.deepEqual(await goTo('the 11th meeting,', '11th mee|ting'), [[uri('11.md'), '7: 11th meeting']]);
		assert.deepEqual(await goTo('on 5 March 2018', '5 Ma|rch'), [[uri('11.md'), '7: 5 March 2018']]);
		assert.deepEqual(await goTo('on 6 March 2018', '6 Ma|rch'), [[uri('11.md'), '7: 6 March 2018']]);
	});

	it('leads nowhere from its own, or from one that nobody has reported on', async () => {
		assert.equal(await goTo('The 12th meeting of 9', '12|th'), undefined);
		assert.equal(await goTo('of 9 April 2018 agreed', '9 Ap|ril'), undefined);
		assert.equal(await goTo('The 44th meeting is', '44|th'), undefined);
		assert.equal(await goTo('8 January 2018', 'Jan|uary'), undefined);
		assert.equal(await goTo('we said so', 'sa|id'), undefined);
	});

	it('gives whole places to a client that takes no links', async () => {
		const plain = await LspClient.start({ folder: pathToFileURL(folder).href });
		await plain.open(uri('12.md'), OPEN.text);
		const params = { textDocument: { uri: uri('12.md') }, position: OPEN.at('the 11th meeting,', '11|th') };
		const found = await soon(
			() => plain.connection.sendRequest(DefinitionRequest.type, params) as Promise<Location[] | null>,
			(found) => found !== null,
		);
		assert.deepEqual(found, [
			{ uri: uri('11.md'), range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } } },
		]);
		await plain.stop();
	});
});
