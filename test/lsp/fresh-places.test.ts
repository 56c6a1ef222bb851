/** What is shown of a report that has just been begun, over the protocol. */
import assert from 'node:assert/strict';
import type { CodeAction, Position, TextDocumentEdit, TextEdit } from 'vscode-languageserver';
import type { BegunReport } from '../../server/src/lsp/features/begun-report.js';
import { type ClientOptions, LspClient } from '../support/lsp-client.js';
import { StillClock } from '../support/still-clock.js';

const DRAFT = 'untitled:/board/2018-03-05.md';
const START = { line: 0, character: 0 };

describe('a report that has just been begun', () => {
	let client: LspClient;
	let told: unknown[];
	let version = 1;
	const start = async (options: ClientOptions = {}) => {
		told = [];
		client = await LspClient.start({
			initializationOptions: { tellsCursors: true },
			// Nothing waits for a pause in typing.
			server: { time: new StillClock() },
			...options,
		});
		client.connection.onNotification('rapporteur/fresh', (params) => void told.push(params));
	};
	/** Its text, put into an empty draft. */
	const begin = async (): Promise<BegunReport> => {
		const begun = await client.connection.sendRequest<BegunReport>('rapporteur/beginKind', {
			...{ uri: 'file:///board', kind: 'minutes', date: '2018-03-05', title: 'Pier Board 🎉' },
		});
		await client.open(DRAFT, '');
		version = await client.change(DRAFT, { range: { start: START, end: START }, text: begun.text });
		return begun;
	};
	const cursor = (...places: Position[]) =>
		client.connection.sendNotification('rapporteur/cursors', {
			textDocument: { uri: DRAFT, version },
			ranges: places.map((at) => ({ start: at, end: at })),
		});
	const shown = async (uri = DRAFT) => (await client.pull(uri)).map(({ range: { start } }) => start);
	/** Of "[name of the chair]". */
	const place = ({ places }: BegunReport, index = 0) => places[index]!.start;

	afterEach(async () => assert.equal(await client.stop(), 0));

	it('has no problem before the writer has been somewhere and left it as it was', async () => {
		await start();
		const begun = await begin();
		assert.deepEqual(await shown(), []);
		assert.deepEqual(told, [{ uri: DRAFT }]);
		await cursor(place(begun));
		assert.deepEqual(await shown(), []);
		await cursor(place(begun, 2));
		assert.deepEqual(await shown(), [place(begun)]);
		// What has been seen does not hide again.
		await cursor(place(begun));
		assert.deepEqual(await shown(), [place(begun), place(begun, 2)]);
	});

	it('counts what is asked twice as one place', async () => {
		await start();
		const begun = await begin();
		const first = begun.text.split('\n').flatMap((text, line) => {
			const character = text.indexOf('[first topic]');
			return character < 0 ? [] : [{ line, character }];
		});
		assert.equal(first.length, 2);
		await shown();
		await cursor(...first);
		await cursor(START);
		assert.deepEqual(await shown(), first);
	});

	it('is looked at where somebody writes', async () => {
		await start();
		const begun = await begin();
		await shown();
		const at = place(begun);
		version = await client.change(DRAFT, {
			range: { start: at, end: { ...at, character: at.character + 1 } },
			text: '',
		});
		await client.save(DRAFT);
		await shown();
		// Not even the others once it is saved.
		version = await client.change(DRAFT, { range: { start: at, end: at }, text: '[' });
		await client.save(DRAFT);
		assert.deepEqual(await shown(), [at]);
	});

	it('shows all that is open to whoever asks whether it is ready', async () => {
		await start();
		await begin();
		const summary = (more: object) =>
			client.connection.sendRequest('rapporteur/summary', { textDocument: { uri: DRAFT }, ...more });
		await summary({});
		assert.deepEqual(await shown(), []);
		await summary({ asked: true });
		assert.ok((await shown()).length > 6);
	});

	it('keeps quiet when the draft becomes a file, and no longer when that is opened another time', async () => {
		await start();
		const { text } = await begin();
		const file = DRAFT.replace('untitled:', 'file://');
		await client.open(file, text);
		assert.deepEqual(await shown(file), []);
		await client.close(file);
		await client.open(file, text);
		assert.ok((await shown(file)).length > 3);
	});

	it('is shown as it is on saving in an editor that does not tell where the writer is', async () => {
		await start({ initializationOptions: {} });
		await begin();
		assert.deepEqual([await shown(), told], [[], []]);
		await client.save(DRAFT);
		assert.ok((await shown()).length > 3);
	});

	it('is no text that somebody else has written', async () => {
		await start();
		await client.open(DRAFT, '');
		await client.change(DRAFT, {
			range: { start: START, end: START },
			text: '# Minutes\n\nChair: [name of the chair]\n',
		});
		assert.equal((await shown()).length, 1);
	});

	it('takes no words for places', async () => {
		await start();
		await begin();
		await shown();
		for (const params of [
			undefined,
			{},
			{ textDocument: { uri: DRAFT, version } },
			{ textDocument: {}, ranges: [4] },
		]) {
			await client.connection.sendNotification('rapporteur/cursors', params);
		}
		await cursor({ line: 9_000, character: 9 });
		assert.deepEqual(await shown(), []);
	});

	it('is a part that is inserted by its word, too', async () => {
		await start();
		await client.open(DRAFT, '# Minutes\n\n5 March 2018\n\nparticipants');
		const end = { line: 4, character: 12 };
		await client.complete(DRAFT, end);
		const text =
			'## Participants\n\n- [name of the chair] (Chair)\n- [name of the secretary] (Minutes)\n- [name of a participant] ([affiliation])\n\n';
		version = await client.change(DRAFT, { range: { start: { line: 4, character: 0 }, end }, text });
		assert.deepEqual(await shown(), []);
		const first = { line: 6, character: 2 };
		await cursor(first);
		await cursor({ line: 7, character: 2 });
		assert.deepEqual(await shown(), [first]);
	});

	it('is what a correction has put in, too', async () => {
		await start();
		const text =
			'# Minutes of the board\n\n5 March 2018\n\nPresent: Ana Lund, Bo Berg\n\nThe list is attached as Annex 3.\n';
		await client.open(DRAFT, text);
		const at = { line: 6, character: 26 };
		const actions = await client.connection.sendRequest<CodeAction[]>('textDocument/codeAction', {
			textDocument: { uri: DRAFT },
			range: { start: at, end: at },
			context: { diagnostics: [], only: ['quickfix'] },
		});
		const added = actions.find(({ title }) => title.startsWith('Add Annex 3'))!;
		const edits = (added.edit!.documentChanges as TextDocumentEdit[]).flatMap((change) => change.edits as TextEdit[]);
		assert.ok(edits.some(({ newText }) => newText.includes('[text of the annex]')));
		const fromBelow = edits.toSorted((a, b) => b.range.start.line - a.range.start.line);
		version = await client.change(DRAFT, ...fromBelow.map(({ range, newText }) => ({ range, text: newText })));
		assert.deepEqual(await shown(), []);
		await client.connection.sendRequest('rapporteur/summary', { textDocument: { uri: DRAFT }, asked: true });
		assert.equal((await shown()).length, 1);
	});

	it('is a part whose word is written within a report that has just been begun', async () => {
		await start();
		const { text } = await begin();
		const line = text.split('\n').findIndex((each) => each.startsWith('- **Action:**'));
		const from = { line, character: 0 };
		const whole = text.split('\n')[line]!;
		version = await client.change(DRAFT, { range: { start: from, end: { line, character: whole.length } }, text: '' });
		for (const [character, letter] of [...'action'].entries()) {
			const at = { line, character };
			version = await client.change(DRAFT, { range: { start: at, end: at }, text: letter });
		}
		const end = { line, character: 6 };
		await client.complete(DRAFT, end);
		version = await client.change(DRAFT, { range: { start: from, end }, text: `${whole}\n` });
		assert.deepEqual(await shown(), []);
		const [name, task] = [whole.indexOf('['), whole.indexOf('[', whole.indexOf('[') + 1)];
		await cursor({ line, character: name });
		await cursor({ line, character: task });
		assert.deepEqual(await shown(), [{ line, character: name }]);
	});
});
