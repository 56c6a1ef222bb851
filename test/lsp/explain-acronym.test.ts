/** Corrections that need an answer of the author, and those that say what they have written. Over stdio. */
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { TextEdit } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { setAcronym } from '../../server/src/config/index.js';
import type { ExplainAcronymResult } from '../../server/src/lsp/features/actions/explain-acronym.js';
import { applyEdits } from '../../server/src/text/index.js';
import { LspClient } from '../support/lsp-client.js';

const REPORT =
	'# Minutes\n\n5 February 2018\n\nPresent: Ana Lund\n\n🎉 The TVWS pilots were slow. Ana asked for new TVWS tests. The Rural Roads Group (RRG) agreed.\n';
const AT = { line: 6, character: 8 };
const RANGE = { start: AT, end: AT };

describe('corrections that ask', () => {
	let root: string;
	let client: LspClient;
	let uri: string;

	const start = async (commands: readonly string[]) => {
		const folder = pathToFileURL(join(root, 'work')).href;
		client = await LspClient.start({ folder, initializationOptions: { commands } });
		await client.open(uri, REPORT);
	};
	const explain = (words: string, where: 'here' | 'workspace', position = AT): Promise<ExplainAcronymResult> =>
		client.connection.sendRequest('rapporteur/explainAcronym', { textDocument: { uri }, position, words, where });
	const applied = (before: string, answer: ExplainAcronymResult) => {
		const change = answer?.edit.documentChanges?.find((each) => 'edits' in each);
		assert.ok(change && 'edits' in change);
		return TextDocument.applyEdits(TextDocument.create('', '', 0, before), change.edits as TextEdit[]);
	};

	beforeEach(() => {
		root = mkdtempSync(join(tmpdir(), 'rapporteur-ask-'));
		mkdirSync(join(root, 'work'));
		uri = pathToFileURL(join(root, 'work/a.md')).href;
	});
	afterEach(async () => {
		assert.equal(await client.stop(), 0);
		rmSync(root, { recursive: true });
	});

	it('are offered to a client that can ask, before the explanation and the silence', async () => {
		await start(['rapporteur.openRule', 'rapporteur.explainAcronym']);
		const actions = await client.actions(uri, RANGE, ['quickfix']);
		assert.deepEqual(
			actions.map(({ title }) => title),
			[
				'Write it out here …',
				'Add TVWS to the acronyms of this workspace …',
				'Explain: Acronym that is never expanded',
				'Do not report “Acronym that is never expanded” here',
				'Do not report “Acronym that is never expanded” in this document',
				'Do not report “Acronym that is never expanded” in this workspace',
			],
		);
		const first = { line: 6, character: 7 };
		assert.deepEqual(actions[0]?.command?.arguments, [uri, first, 'TVWS', 'here']);
	});

	it('write the acronym out where it is first used', async () => {
		await start([]);
		assert.deepEqual(
			(await client.actions(uri, RANGE, ['quickfix'])).filter(({ title }) => title.endsWith('…')),
			[],
		);
		const answer = await explain('television white spaces', 'here');
		assert.equal(applied(REPORT, answer), REPORT.replace('TVWS', 'television white spaces (TVWS)'));
		assert.equal(answer?.settings, undefined);
		assert.equal(await explain('tele [vision]', 'here'), null);
		assert.equal(await explain('television white spaces', 'here', { line: 0, character: 0 }), null);
	});

	it('note it in a settings file that is made for it, or beside what is there', async () => {
		await start([]);
		const file = pathToFileURL(join(root, 'work/.rapporteur.yaml')).href;
		const made = await explain('television white spaces', 'workspace');
		assert.deepEqual(made?.settings, { uri: file, before: null });
		assert.deepEqual(made.edit.documentChanges?.[0], { kind: 'create', uri: file, options: { ignoreIfExists: true } });
		assert.equal(applied('', made), 'acronyms:\n  TVWS: television white spaces\n');
		const before = 'final: true\nacronyms:\n  IGF: Internet Governance Forum\n';
		writeFileSync(join(root, 'work/.rapporteur.yaml'), before);
		await client.touch(file);
		await client.changeSettings({});
		const added = await explain('television: white spaces', 'workspace');
		assert.deepEqual(added?.settings, { uri: file, before });
		assert.equal(
			applied(before, added),
			'final: true\nacronyms:\n  TVWS: "television: white spaces"\n  IGF: Internet Governance Forum\n',
		);
	});

	it('say what was written in the settings, where the client can tell', async () => {
		await start(['rapporteur.settingsWritten']);
		const [action] = (await client.actions(uri, RANGE, ['quickfix'])).filter(({ title }) =>
			title.endsWith('in this workspace'),
		);
		assert.deepEqual(action?.command?.arguments, [
			pathToFileURL(join(root, 'work/.rapporteur.yaml')).href,
			null,
			'“Acronym that is never expanded” is no longer reported in this workspace.',
		]);
	});
});

describe('setAcronym', () => {
	const set = (text: string, name: string, words: string) => {
		const edit = setAcronym(text, name, words);
		return edit && applyEdits(text, [edit]);
	};

	it('quotes what YAML would take for something else', () => {
		assert.equal(set('', 'NO', 'Nordic Office'), 'acronyms:\n  "NO": Nordic Office\n');
		assert.equal(set('', 'R&D', 'Research and Development'), 'acronyms:\n  R&D: Research and Development\n');
		assert.equal(set('', 'X1', 'a # b'), 'acronyms:\n  X1: "a # b"\n');
	});

	it('replaces what was said before, keeps the form of the table, and leaves broken files alone', () => {
		assert.equal(set('acronyms:\n  "NO": Old\n', 'NO', 'New'), 'acronyms:\n  "NO": New\n');
		assert.equal(set('acronyms: {A: B}\n', 'CD', 'See Dee'), 'acronyms: { CD: See Dee,A: B}\n');
		assert.equal(set('acronyms:\r\nfinal: true\r\n', 'CD', 'See Dee'), 'acronyms:\r\n  CD: See Dee\r\nfinal: true\r\n');
		assert.equal(set('acronyms: [\n', 'CD', 'See Dee'), undefined);
	});
});
