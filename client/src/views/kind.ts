/** Shows next to the language what the open document is taken for, and why, and lets the user override it. */
import * as vscode from 'vscode';
import { isRunning, reportInFront, type Server } from '../server/command.js';
import { setContext } from '../server/context-key.js';
import { asPlainText } from '../server/plain-text.js';
import { writeInto } from '../server/write-into.js';

const CHANGE_KIND = 'rapporteur.changeKind';

/** What the server says about a document, whenever that changes. */
interface Told {
	readonly uri: string;
	readonly kind: 'report' | 'agenda' | 'other' | 'ignored';
	/** Lower-case first letter, no full stop. */
	readonly reason: string;
}

const NAMES = {
	report: 'Meeting report',
	agenda: 'Meeting agenda',
	other: 'Not a meeting report',
	ignored: 'Not checked',
} as const;
const TAKEN = {
	report: 'This is taken for a meeting report',
	agenda: 'This is taken for the agenda of a meeting',
	other: 'This is not taken for a meeting report',
} as const;
const IGNORED = 'The settings name this file under “ignore”';

/** By the kinds of the server's code actions. */
const CHOICES = [
	{ kind: 'report', label: 'A meeting report', detail: 'Every rule looks at it. “type: report” at its top says so.' },
	{
		kind: 'agenda',
		label: 'The agenda of a meeting',
		detail: 'Rules about what happened at the meeting keep quiet. “type: agenda” at its top says so.',
	},
	{
		kind: 'other',
		label: 'Not a meeting report',
		detail: 'Only the rules for every Markdown file look at it. “type: other” at its top says so.',
	},
	{
		kind: 'auto',
		label: 'Let Rapporteur tell',
		detail: 'It goes by title, file name and what stands in it. “type” at its top is taken away.',
	},
];
const REFACTOR = 'refactor.rewrite.rapporteur';

/** @param inFront is told what the document in front is taken for, whenever that may have changed. */
export function showKind(server: Server, inFront: (kind: Told['kind'] | undefined) => void): vscode.Disposable {
	const { client } = server;
	const known = new Map<string, Told>();
	let item: vscode.LanguageStatusItem | undefined;
	const ofActive = (): Told | undefined => {
		const uri = vscode.window.activeTextEditor?.document.uri;
		return uri && known.get(uri.toString());
	};
	const update = () => {
		// For menus and views of reports only. A window on a remote machine has another address for a file, but its path.
		const reports = [...known]
			.filter(([, { kind }]) => kind === 'report')
			.flatMap(([uri]) => [uri, vscode.Uri.parse(uri).fsPath]);
		setContext('rapporteur.reports', reports);
		// Once there, the view stays: it would close whenever another file comes to the front.
		if (reports.length > 0) setContext('rapporteur.hasReports', true);
		const told = ofActive();
		const isReport = told?.kind === 'report';
		setContext('rapporteur.isReport', isReport);
		inFront(told?.kind);
		if (!told) {
			item?.dispose();
			item = undefined;
			return;
		}
		item ??= vscode.languages.createLanguageStatusItem('rapporteur.kind', { language: 'markdown' });
		write(told, item);
	};
	return vscode.Disposable.from(
		client.onNotification('rapporteur/documentKind', (told: Told) => {
			known.set(client.protocol2CodeConverter.asUri(told.uri).toString(), told);
			update();
		}),
		// A restarted server sends everything again.
		client.onDidChangeState(() => {
			if (client.isRunning()) return;
			known.clear();
			update();
		}),
		vscode.window.onDidChangeActiveTextEditor(update),
		vscode.workspace.onDidCloseTextDocument(({ uri }) => {
			known.delete(uri.toString());
			update();
		}),
		vscode.commands.registerCommand(CHANGE_KIND, () => changeKind(server, ({ uri }) => known.get(uri.toString()))),
		{ dispose: () => item?.dispose() },
	);
}

function write(told: Told, item: vscode.LanguageStatusItem): void {
	item.name = 'Rapporteur: Meeting Report';
	item.text = NAMES[told.kind];
	item.detail = asPlainText(shorten(reasonOf(told)));
	item.command = { title: 'Change', command: CHANGE_KIND };
}

function reasonOf({ kind, reason }: Told): string {
	return kind === 'ignored' && reason === '' ? IGNORED : reason.slice(0, 1).toUpperCase() + reason.slice(1);
}

/** A status row is as wide as its text, and a long text pushes the command out of the window. */
function shorten(text: string): string {
	return text.length > 50 ? `${text.slice(0, 50).replace(/(?<![ ,])[ ,]+(?![ ,])[^ ]*$/, '')} …` : text;
}

/** @param known what a document is taken for, once the server has said it. */
async function changeKind(server: Server, known: (document: vscode.TextDocument) => Told | undefined): Promise<void> {
	const document = reportInFront()?.document;
	if (!document || !(await isRunning(server))) return;
	const told = known(document);
	if (told?.kind === 'ignored') {
		const advice = told.reason === '' ? 'Take it off that list first.' : 'Move it to another folder first.';
		void vscode.window.showInformationMessage(`${reasonOf(told)}, so it is not checked. ${advice}`);
		return;
	}
	const { version } = document;
	const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
		'vscode.executeCodeActionProvider',
		document.uri,
		new vscode.Range(0, 0, 0, 0),
		REFACTOR,
	);
	const offered = CHOICES.flatMap(({ kind, ...item }) => {
		const edit = actions.find((each) => each.kind?.value === `${REFACTOR}.${kind}`)?.edit;
		return edit ? [{ ...item, edit }] : [];
	});
	if (offered.length === 0) {
		void vscode.window.showInformationMessage(
			'This cannot be said at the top of this file, where there is something else. Name the file under “reports” in the settings.',
		);
		return;
	}
	const chosen = await vscode.window.showQuickPick(offered, {
		title: TAKEN[told?.kind === 'report' || told?.kind === 'agenda' ? told.kind : 'other'],
		placeHolder: told ? reasonOf(told) : '',
	});
	if (chosen) await writeInto(document, async () => ({ version, edit: chosen.edit }));
}
