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
import { LspClient } from '../support/lsp-client.js';

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
const LABEL = { line: 6, character: 5 };
const AT_LABEL = { start: LABEL, end: LABEL };

function applied({ edit }: CodeAction): string {
	const { edits } = edit!.documentChanges![0] as TextDocumentEdit;
	return TextDocument.applyEdits(TextDocument.create('', '', 0, REPORT), edits as TextEdit[]);
}

describe('refactoring over the protocol', () => {
	let client: LspClient;

	const start = async (resolvesActions = false) => {
		client = await LspClient.start({ resolvesActions });
		await client.open(URI, REPORT);
	};
	const resolve = (action: CodeAction) => client.connection.sendRequest(CodeActionResolveRequest.type, action);
	afterEach(() => client.stop());

	it('comes with its edits for a client that does not ask for them later', async () => {
		await start();
		const actions = await client.actions(URI, AT_LABEL, ['refactor.rewrite.rapporteur.annex']);
		const [action] = actions;
		assert.equal(action?.title, 'Move ANNEX I down');
		assert.equal(applied(action), MOVED);
		assert.deepEqual(
			actions.map(({ title }) => title),
			['Move ANNEX I down', 'Number the annexes 1, 2, 3', 'Number the annexes A, B, C'],
		);
	});

	it('computes the edits once an action is chosen', async () => {
		await start(true);
		const [action] = await client.actions(URI, AT_LABEL, ['refactor.rewrite.rapporteur.annex.down']);
		assert.equal(action?.edit, undefined);
		assert.equal(applied(await resolve(action!)), MOVED);
		await client.change(URI, { text: `${REPORT}\n` });
		await assert.rejects(resolve(action!), /ask for the actions again/);
	});

	it('is not offered to the light bulb, nor beside the thing', async () => {
		await start(true);
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
