import assert from 'node:assert/strict';
import {
	type CodeAction,
	CodeActionRequest,
	CodeActionResolveRequest,
	CodeActionTriggerKind,
	type TextDocumentEdit,
	type TextEdit,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { type ClientOptions, LspClient } from '../support/lsp-client.js';

const URI = 'file:///minutes/a.md';
const REPORT = `# Minutes 🎉

5 February 2018

1. See ANNEX I and paragraph 1.

## ANNEX I

Ships.

## ANNEX II

Fees.
`;
const MOVED = REPORT.replace('See ANNEX I ', 'See ANNEX II ')
	.replace('Ships', 'Foos')
	.replace('Fees', 'Ships')
	.replace('Foos', 'Fees');
/** Too long for a menu to wait for all that could be done. */
const long = (text: string): string => text.replace('\n\n##', `\n\n${'Each boat has a berth. '.repeat(5_000)}\n\n##`);
/** A range whose annexes would no longer follow one another. */
const RANGE = REPORT.replace('See ANNEX I ', 'See ANNEXES I–II ').replace('Fees.', 'Fees.\n\n## ANNEX III\n\nTides.');
const LABEL = { line: 6, character: 5 };
const AT_LABEL = { start: LABEL, end: LABEL };
/** In a long report. */
const AT_LOW_LABEL = { start: { line: 8, character: 5 }, end: { line: 8, character: 5 } };

function applied({ edit }: CodeAction, text = REPORT): string {
	const { edits } = edit!.documentChanges![0] as TextDocumentEdit;
	return TextDocument.applyEdits(TextDocument.create('', '', 0, text), edits as TextEdit[]);
}

describe('refactoring over the protocol', () => {
	let client: LspClient;

	const start = async (text: string, options: ClientOptions = {}) => {
		client = await LspClient.start(options);
		await client.open(URI, text);
	};
	const resolve = (action: CodeAction) => client.connection.sendRequest(CodeActionResolveRequest.type, action);
	afterEach(() => client.stop());

	it('comes with its edits', async () => {
		await start(REPORT);
		const actions = await client.actions(URI, AT_LABEL, ['refactor.rewrite.rapporteur.annex']);
		const [action] = actions;
		assert.equal(action?.title, 'Move ANNEX I down');
		assert.equal(applied(action), MOVED);
		assert.deepEqual(
			actions.map(({ title }) => title),
			['Move ANNEX I down', 'Number the annexes 1, 2, 3', 'Number the annexes A, B, C'],
		);
	});

	it('computes the edits once an action is chosen where other reports may have to follow', async () => {
		await start(REPORT, { resolvesActions: true });
		const [action] = await client.actions(URI, AT_LABEL, ['refactor.rewrite.rapporteur.annex.down']);
		assert.equal(action?.edit, undefined);
		assert.equal(applied(await resolve(action!)), MOVED);
	});

	it('computes the edits of a long report once an action is chosen', async () => {
		await start(long(REPORT), { resolvesActions: true });
		const [action] = await client.actions(URI, AT_LOW_LABEL, ['refactor.rewrite.rapporteur.annex.down']);
		assert.equal(action?.edit, undefined);
		assert.ok(applied(await resolve(action!), long(REPORT)) === long(MOVED));
		await client.change(URI, { text: `${long(REPORT)}\n` });
		await assert.rejects(resolve(action!), /ask for the actions again/);
	});

	it('is disabled, or left out, where a reference could not follow', async () => {
		const titles = async () =>
			(await client.actions(URI, AT_LABEL, ['refactor.rewrite.rapporteur.annex'])).map(({ title }) => title);
		await start(RANGE, { disablesActions: true });
		const [down] = await client.actions(URI, AT_LABEL, ['refactor.rewrite.rapporteur.annex.down']);
		assert.match(down!.disabled!.reason, /cannot follow/);
		assert.equal(down!.edit, undefined);
		assert.equal((await titles())[0], 'Move ANNEX I down');
		await client.stop();
		await start(RANGE);
		assert.deepEqual(await titles(), ['Number the annexes 1, 2, 3', 'Number the annexes A, B, C']);
	});

	it('says what is in the way of one that is chosen in a long report', async () => {
		await start(long(RANGE), { resolvesActions: true });
		const [down] = await client.actions(URI, AT_LOW_LABEL, ['refactor.rewrite.rapporteur.annex.down']);
		assert.equal(down?.disabled, undefined);
		assert.equal((await resolve(down!)).edit, undefined);
		assert.match(client.asked[0]!.message, /^A reference .* cannot follow/);
	});

	it('is not offered to the light bulb, nor beside the thing', async () => {
		await start(REPORT, { resolvesActions: true });
		const asked = {
			textDocument: { uri: URI },
			range: AT_LABEL,
			context: { diagnostics: [], triggerKind: CodeActionTriggerKind.Automatic },
		};
		assert.deepEqual(await client.connection.sendRequest(CodeActionRequest.type, asked), []);
		assert.deepEqual(await client.actions(URI, AT_LABEL, ['quickfix']), []);
		const elsewhere = { line: 2, character: 0 };
		assert.deepEqual(
			await client.actions(URI, { start: elsewhere, end: elsewhere }, ['refactor.rewrite.rapporteur.annex']),
			[],
		);
	});
});
