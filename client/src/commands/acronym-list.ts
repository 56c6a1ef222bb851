/** The command that inserts a list of the report's acronyms, or brings it up to date. */
import * as vscode from 'vscode';
import { isRunning, reportInFront, type Server } from '../server/command.js';
import { writeInto } from '../server/write-into.js';

export const INSERT_ACRONYMS = 'rapporteur.insertAcronyms';

const KIND = 'refactor.rewrite.rapporteur.acronyms';

const PLACES = [
	{ kind: `${KIND}.update`, label: 'Bring the list up to date' },
	{ kind: `${KIND}.section`, label: 'As a section', detail: 'Before the annexes, or at the end.' },
	{ kind: `${KIND}.annex`, label: 'As an annex', detail: 'After the last one, with the next number.' },
];

export async function insertAcronyms(server: Server): Promise<void> {
	const document = reportInFront()?.document;
	if (!document || !(await isRunning(server))) return;
	const { version } = document;
	const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
		'vscode.executeCodeActionProvider',
		document.uri,
		new vscode.Range(0, 0, 0, 0),
		KIND,
	);
	const offered = PLACES.flatMap(({ kind, ...item }) => {
		const edit = actions.find((each) => each.kind?.value === kind)?.edit;
		return edit ? [{ ...item, edit }] : [];
	});
	const [first, second] = offered;
	if (!first) {
		void vscode.window.showInformationMessage(
			'There is no acronym to list: none whose words are known from this report, the settings or earlier reports.',
		);
		return;
	}
	const chosen = second
		? await vscode.window.showQuickPick(offered, { title: 'Insert a list of acronyms', placeHolder: 'Where?' })
		: first;
	if (!chosen || !(await writeInto(document, async () => ({ version, edit: chosen.edit })))) return;
	const [, [change] = []] = chosen.edit.entries()[0] ?? [];
	const editor = vscode.window.activeTextEditor;
	// The list may be far below.
	if (change && editor?.document === document) editor.revealRange(change.range, vscode.TextEditorRevealType.InCenter);
}
