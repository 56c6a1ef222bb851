/** People of earlier meetings, over the wire: in hovers and completions, and put on the list. */
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { TextEdit } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { LspClient } from '../support/lsp-client.js';
import { soon } from '../support/soon.js';

const earlier = (date: string) =>
	`# Minutes of the Harbour Board, ${date}\n\n## Participants\n\n- Ann Lee (Harbour Office)\n- Bo Roe (City of Lund)\n- Cy Dunn (Guild)\n\n## Talk\n\nThe board decided to wait for SeaBridge.\n`;
const TEXT =
	'# Minutes of the Harbour Board, 5 June 2018\n\n## Participants\n\n- Cy Dunn (Guild)\n- Di Ford (Port)\n- Le\n\n## Talk\n\n🎉 Then Ann Lee asked Cy Dunn, and Ro\n';
const KIND = 'refactor.rewrite.rapporteur.participants';

describe('people of earlier meetings in the editor', () => {
	let root: string;
	let client: LspClient;
	const uri = (name: string) => pathToFileURL(join(root, name)).href;
	const roster = () =>
		client.connection.sendRequest<{ people: { name: string; regular: boolean }[] } | null>('rapporteur/roster', {
			textDocument: { uri: uri('work/9.md') },
		});

	before(async () => {
		root = mkdtempSync(join(tmpdir(), 'rapporteur-people-'));
		mkdirSync(join(root, 'work'));
		for (const [i, date] of ['5 January 2018', '5 February 2018'].entries()) {
			writeFileSync(join(root, `work/${i}.md`), earlier(date));
		}
		client = await LspClient.start({ folder: uri('work'), watches: true });
		await client.open(uri('work/9.md'), TEXT);
		await soon(roster, (answer) => answer?.people.length === 2);
	});
	after(async () => {
		assert.equal(await client.stop(), 0);
		rmSync(root, { recursive: true });
	});

	it('are told of in a hover: who they are, and at which meetings they were', async () => {
		const hover = async (character: number) => {
			const { contents } = (await client.hover(uri('work/9.md'), { line: 10, character })) ?? {};
			return contents && typeof contents === 'object' && 'value' in contents ? contents.value.split('\n\n---')[0] : '';
		};
		assert.equal(
			await hover(10),
			'**Ann Lee**\n\n- In 2 other reports, last on 5 February 2018 and 5 January 2018: Harbour Office',
		);
		assert.equal(
			await hover(25),
			'**Cy Dunn**\n\n- On the list of this report: Guild\n- In 2 other reports, last on 5 February 2018 and 5 January 2018: Guild',
		);
		assert.equal(await hover(18), '');
	});

	it('are completed: on the list with the whole entry, in running text by name', async () => {
		const complete = async (line: number, character: number) =>
			(await client.complete(uri('work/9.md'), { line, character })).map(({ label, detail }) => [label, detail]);
		assert.deepEqual(await complete(6, 4), [
			['Ann Lee (Harbour Office)', 'In 2 other reports, last on 5 February 2018 and 5 January 2018'],
		]);
		assert.deepEqual(await complete(10, 37), [
			['Bo Roe', 'In 2 other reports, last on 5 February 2018 and 5 January 2018'],
		]);
	});

	/** The text after the first completion at `¦`, in the line where that is. */
	const completed = async (marked: string): Promise<string> => {
		const at = marked.indexOf('¦');
		const text = marked.replace('¦', '');
		const line = marked.slice(0, at).split('\n').length - 1;
		await client.open(uri('work/10.md'), text);
		const position = { line, character: at - (marked.lastIndexOf('\n', at) + 1) };
		const [item] = await client.complete(uri('work/10.md'), position);
		await client.close(uri('work/10.md'));
		const document = TextDocument.create('file:///10.md', 'markdown', 1, text);
		const changed = item ? TextDocument.applyEdits(document, [item.textEdit as TextEdit]) : text;
		return changed.split('\n')[line]!;
	};
	const TOP = '# Minutes of the Harbour Board, 5 June 2018\n\n';
	const LISTED = `${TOP}## Participants\n\n- Cy Dunn (Guild)\n- Maart van den Bos (Wharf)\n`;

	it('are completed with all that stands there of their names', async () => {
		const inText = async (line: string) => completed(`${LISTED}\n## Talk\n\n${line}\n`);
		assert.equal(await inText('🎉 Then Ann Le¦ spoke.'), '🎉 Then Ann Lee spoke.');
		assert.equal(await inText('Then Mr Du¦nn spoke.'), 'Then Mr Cy Dunn spoke.');
		assert.equal(await inText("Du¦'s boat"), "Cy Dunn's boat");
		assert.equal(await inText('An¦ Lee spoke.'), 'Ann Lee spoke.');
		assert.equal(await inText('Then Maa¦ van den Bos'), 'Then Maart van den Bos');
		assert.equal(await inText('De heer Van den Bo¦'), 'De heer Maart van den Bos');
		assert.equal(await completed(`${LISTED}- Ann Le¦\n`), '- Ann Lee (Harbour Office)');
	});

	it('are completed without what stands behind them in the list already', async () => {
		assert.equal(await completed(`${LISTED}- Le¦ (Office)\n`), '- Ann Lee (Office)');
		const table = `${TOP}## Participants\n\n| Name | Affiliation |\n|---|---|\n| Cy Dunn | Guild |\n| Di Ford | Port |\n`;
		assert.equal(await completed(`${table}| Ann Le¦ |  |\n`), '| Ann Lee | Harbour Office |');
		assert.equal(await completed(`${table}| Le¦ | Office |\n`), '| Ann Lee | Office |');
		const line = `${TOP}Present: Le¦, Cy Dunn (Guild), Di Ford (Port)\n`;
		assert.equal(await completed(line), 'Present: Ann Lee (Harbour Office), Cy Dunn (Guild), Di Ford (Port)');
	});

	it('have their affiliation from the first entry on, unless the others have none', async () => {
		const list = (entries: string) => completed(`${TOP}## Participants\n\n${entries}- Le¦\n`);
		assert.equal(await list(''), '- Ann Lee (Harbour Office)');
		assert.equal(await list('- Cy Dunn (Chair, Guild)\n'), '- Ann Lee (Harbour Office)');
		assert.equal(await list('- Cy Dunn, Chair, Guild\n'), '- Ann Lee, Harbour Office');
		assert.equal(await list('- Cy Dunn (Chair), Guild\n'), '- Ann Lee, Harbour Office');
		assert.equal(await list('- Cy Dunn\n'), '- Ann Lee');
	});

	it('are not completed in code, comments and front matter', async () => {
		for (const line of ['`Ann Le¦`', '<!-- Ann Le¦ -->', '```\nAnn Le¦\n```', '    Ann Le¦']) {
			const text = `${LISTED}\n## Talk\n\n${line}\n`;
			assert.equal(
				await completed(text),
				line
					.split('\n')
					.find((each) => each.includes('¦'))!
					.replace('¦', ''),
			);
		}
	});

	it('are set in a new file as in the report before', async () => {
		const table = (date: string) =>
			`# Notulen van de havenraad, ${date}\n\n## Deelnemers\n\n| Naam | Organisatie |\n|---|---|\n| Ann Lee | Haven |\n| Bo Roe | Gemeente |\n\n## Gesprek\n\nDe raad besluit te wachten.\n`;
		mkdirSync(join(root, 'work/raad'));
		for (const [i, date] of ['5 januari 2018', '5 februari 2018'].entries()) {
			writeFileSync(join(root, `work/raad/${i}.md`), table(date));
			await client.touch(uri(`work/raad/${i}.md`));
		}
		await client.open(uri('work/raad/2.md'), 'deelnemers');
		const first = async () => (await client.complete(uri('work/raad/2.md'), { line: 0, character: 10 }))[0]?.detail;
		const wanted = 'Participants: A table';
		assert.equal(await soon(first, (detail) => detail === wanted), wanted);
	});

	it('are put on the list: those whom the user chooses, or all regulars', async () => {
		assert.deepEqual(
			(await roster())?.people.map(({ name, regular }) => [name, regular]),
			[
				['Ann Lee', true],
				['Bo Roe', true],
			],
		);
		const add = (...names: string[]) =>
			client.connection.sendRequest<{ newText: string; range: { start: { line: number } } } | null>(
				'rapporteur/addPeople',
				{ textDocument: { uri: uri('work/9.md') }, names },
			);
		const made = await add('Bo Roe', 'Nobody Known');
		assert.equal(made!.newText, '\n- Bo Roe (City of Lund)');
		assert.equal(await add('Nobody Known'), null);
		const at = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
		const [action] = await client.actions(uri('work/9.md'), at, [KIND]);
		assert.equal(action!.title, 'Add the 2 who are there regularly');
		const [change] = action!.edit!.documentChanges!;
		assert.ok('edits' in change!);
		assert.deepEqual(
			change.edits.map((each) => ('newText' in each ? each.newText : '')),
			['\n- Ann Lee (Harbour Office)\n- Bo Roe (City of Lund)'],
		);
	});
});
