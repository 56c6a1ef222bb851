import assert from 'node:assert/strict';
import type { CodeAction, TextDocumentEdit, TextEdit } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { LspClient } from '../support/lsp-client.js';

const URI = 'file:///minutes/a.md';
const TOP = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
const KIND = 'refactor.rewrite.rapporteur';

describe('what a document is taken for', () => {
	let client: LspClient;
	const told: unknown[] = [];

	before(async () => {
		client = await LspClient.start({ initializationOptions: { showsKind: true } });
		client.connection.onNotification('rapporteur/documentKind', (params) => void told.push(params));
	});
	after(() => client.stop());

	const toldBy = async (ask: () => Promise<unknown>) => {
		told.length = 0;
		await ask();
		return [...told];
	};

	it('is told with its reason, again only when it changes, and anew when the document is opened anew', async () => {
		const pull = () => client.pull(URI);
		const other = { uri: URI, kind: 'other' };
		// The folder is called “minutes”.
		const reason = 'it has no date';
		await client.open(URI, '# Shopping\n');
		assert.deepEqual(await toldBy(pull), [{ ...other, reason }]);
		await client.change(URI, { text: '# Shopping list\n' });
		assert.deepEqual(await toldBy(pull), []);
		await client.change(URI, { text: '# Minutes\n\n5 February 2018\n' });
		assert.deepEqual(await toldBy(pull), [
			{
				uri: URI,
				kind: 'report',
				reason: 'its title says “Minutes”, its file or folder is called “minutes” and it has a date',
			},
		]);
		await client.changeSettings({ ignore: ['*.md'] });
		assert.deepEqual(await toldBy(pull), [{ uri: URI, kind: 'ignored', reason: '' }]);
		await client.changeSettings({ reports: ['b.md'] });
		assert.deepEqual(await toldBy(pull), [{ ...other, reason: '“reports” in the settings does not name it' }]);
		await client.changeSettings({ reports: ['*.md'] });
		assert.deepEqual(await toldBy(pull), [
			{ uri: URI, kind: 'report', reason: '“reports” in the settings names it by “*.md”' },
		]);
		await client.changeSettings(null);
		await client.close(URI);
		await client.open(URI, '# Shopping\n');
		assert.deepEqual(await toldBy(pull), [{ ...other, reason }]);
		await client.close(URI);
	});

	it('is told to nobody who did not ask', async () => {
		const quiet = await LspClient.start();
		let count = 0;
		quiet.connection.onNotification('rapporteur/documentKind', () => void count++);
		await quiet.open(URI, '# Minutes\n\n5 February 2018\n');
		await quiet.pull(URI);
		await quiet.stop();
		assert.equal(count, 0);
	});

	/** What each choice that is offered makes of `text`, by the last word of its kind. */
	async function choices(text: string): Promise<Record<string, string>> {
		await client.open(URI, text);
		const actions = await client.actions(URI, TOP, [KIND]);
		await client.close(URI);
		return Object.fromEntries(actions.map((action) => [action.kind!.slice(KIND.length + 1), apply(text, action)]));
	}

	function apply(text: string, { edit }: CodeAction): string {
		const { edits } = edit!.documentChanges![0] as TextDocumentEdit;
		return TextDocument.applyEdits(TextDocument.create(URI, 'markdown', 1, text), edits as TextEdit[]);
	}

	it('is written to the top of a document that says nothing', async () => {
		assert.deepEqual(await choices('\uFEFF# Notes 🎉\r\n'), {
			report: '\uFEFF---\r\ntype: report\r\n---\r\n\r\n# Notes 🎉\r\n',
			agenda: '\uFEFF---\r\ntype: agenda\r\n---\r\n\r\n# Notes 🎉\r\n',
			other: '\uFEFF---\r\ntype: other\r\n---\r\n\r\n# Notes 🎉\r\n',
		});
		assert.deepEqual(await choices(''), {
			report: '---\ntype: report\n---\n\n',
			agenda: '---\ntype: agenda\n---\n\n',
			other: '---\ntype: other\n---\n\n',
		});
	});

	it('is written among other entries, over what is said already, and taken away again', async () => {
		assert.deepEqual(await choices('---\ntitle: Notes\n---\n'), {
			report: '---\ntitle: Notes\ntype: report\n---\n',
			agenda: '---\ntitle: Notes\ntype: agenda\n---\n',
			other: '---\ntitle: Notes\ntype: other\n---\n',
		});
		assert.deepEqual(await choices('---\ntype: "report" # for now\ntitle: Notes\n---\n'), {
			agenda: '---\ntype: agenda # for now\ntitle: Notes\n---\n',
			other: '---\ntype: other # for now\ntitle: Notes\n---\n',
			auto: '---\ntitle: Notes\n---\n',
		});
		assert.deepEqual(await choices('---\ntype:\n---\n\n# Notes\n'), {
			report: '---\ntype: report\n---\n\n# Notes\n',
			agenda: '---\ntype: agenda\n---\n\n# Notes\n',
			other: '---\ntype: other\n---\n\n# Notes\n',
			auto: '# Notes\n',
		});
		assert.deepEqual(await choices('---\ntype: minutes\n---\n# Notes\n'), {
			agenda: '---\ntype: agenda\n---\n# Notes\n',
			other: '---\ntype: other\n---\n# Notes\n',
			auto: '# Notes\n',
		});
		assert.deepEqual(await choices('---\n# nothing yet\n---\n'), {
			report: '---\n# nothing yet\ntype: report\n---\n',
			agenda: '---\n# nothing yet\ntype: agenda\n---\n',
			other: '---\n# nothing yet\ntype: other\n---\n',
		});
	});

	it('leaves alone what is broken, what belongs to others, and what may be no front matter', async () => {
		assert.deepEqual(await choices('---\ntype: post\n---\n'), {});
		assert.deepEqual(await choices('---\ntype: [report]\n---\n'), {});
		assert.deepEqual(await choices('---\ntitle: "Notes\n---\n'), {});
		assert.deepEqual(await choices('---\n{ type: report, title: Notes }\n---\n'), {
			agenda: '---\n{ type: agenda, title: Notes }\n---\n',
			other: '---\n{ type: other, title: Notes }\n---\n',
		});
		assert.deepEqual(await choices('---\nThe meeting was opened.\n---\n'), {});
	});

	it('is offered only where it is asked for', async () => {
		await client.open(URI, '# Minutes\n\n5 February 2018\n');
		const kinds = async (only?: string[]) => (await client.actions(URI, TOP, only)).map(({ kind }) => kind);
		assert.deepEqual(
			(await kinds()).filter((kind) => kind?.startsWith('refactor')),
			[],
		);
		assert.deepEqual(await kinds(['refactor']), [`${KIND}.agenda`, `${KIND}.other`]);
		assert.deepEqual(await kinds([`${KIND}.other`]), [`${KIND}.other`]);
		await client.close(URI);
	});
});
