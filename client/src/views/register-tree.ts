/** The rows of the view *Actions and Decisions*. */
import * as vscode from 'vscode';
import type { WorkspaceSymbol } from 'vscode-languageclient';
import { dayInWords } from '../new-report/begin-next.js';
import { taskRow } from './task-row.js';

/** The answer to `rapporteur/register`. */
export interface Register {
	readonly entries: readonly Entry[];
}

interface Report {
	readonly uri: string;
	readonly title: string;
	/** In ISO 8601. */
	readonly date?: string;
}

interface Entry {
	readonly part: Part;
	readonly text: string;
	readonly who: readonly string[];
	/** As the language of the report writes a day. */
	readonly due?: string;
	readonly report: Report;
	readonly since?: Report;
	/** For the server to say where it stands. */
	readonly symbol: WorkspaceSymbol;
}

type Part = 'open' | 'done' | 'decisions';

/** Shows where an entry stands; takes its symbol. */
export const SHOW_OUTCOME = 'rapporteur.showOutcome';

/** A row: one of the parts, a meeting that decided something, or one action or decision. */
export type Row =
	| { readonly is: 'part'; readonly part: Part; readonly count: number; readonly rows: readonly Row[] }
	| { readonly is: 'meeting'; readonly report: Report; readonly rows: readonly Row[] }
	| { readonly is: 'entry'; readonly entry: Entry };

const PARTS: Readonly<Record<Part, { readonly title: string; readonly icon: string }>> = {
	open: { title: 'Open actions', icon: 'tasklist' },
	done: { title: 'Done', icon: 'check-all' },
	decisions: { title: 'Decisions', icon: 'law' },
};

/** In the order of the server: what is open first. Nothing that is empty. */
export function rowsOf({ entries }: Register): Row[] {
	return (Object.keys(PARTS) as Part[]).flatMap((part): Row[] => {
		const own = entries.filter((entry) => entry.part === part);
		const rows = part === 'decisions' ? meetingRows(own) : own.map((entry): Row => ({ is: 'entry', entry }));
		return own.length > 0 ? [{ is: 'part', part, count: own.length, rows }] : [];
	});
}

/** @param entries the latest first; those of a meeting are shown in its order. */
function meetingRows(entries: readonly Entry[]): Row[] {
	const meetings = new Map(entries.map(({ report }) => [report.uri, report]));
	return [...meetings.values()].map((report): Row => {
		const own = entries.filter((entry) => entry.report.uri === report.uri).reverse();
		return { is: 'meeting', report, rows: own.map((entry) => ({ is: 'entry', entry })) };
	});
}

export function itemOf(row: Row): vscode.TreeItem {
	switch (row.is) {
		case 'part':
			return partItem(row.part, row.count);
		case 'meeting':
			return meetingItem(row.report, row.rows.length);
		case 'entry':
			return entryItem(row.entry);
	}
}

const { Collapsed, Expanded } = vscode.TreeItemCollapsibleState;

function partItem(part: Part, count: number): vscode.TreeItem {
	const { title, icon } = PARTS[part];
	const item = new vscode.TreeItem(title, part === 'open' ? Expanded : Collapsed);
	item.id = part;
	item.description = String(count);
	item.iconPath = new vscode.ThemeIcon(icon);
	return item;
}

function meetingItem(report: Report, count: number): vscode.TreeItem {
	const item = new vscode.TreeItem(meetingOf(report), Collapsed);
	item.id = report.uri;
	item.description = String(count);
	item.tooltip = [report.title, nameOf(report)].filter((each) => each !== '').join('\n');
	return item;
}

function entryItem({ part, text, who, due, report, since, symbol }: Entry): vscode.TreeItem {
	const { by, what } = taskRow({ text, who, ...(due !== undefined && { due }) });
	const item = new vscode.TreeItem(by === '' ? text : by);
	if (by !== '') item.description = what;
	const said = `In the report of ${meetingOf(report)} (${nameOf(report)})`;
	const first = since && `First in the report of ${meetingOf(since)} (${nameOf(since)})`;
	item.tooltip = [text, by, part === 'decisions' ? '' : said, first ?? ''].filter((each) => each !== '').join('\n');
	item.command = { title: 'Show', command: SHOW_OUTCOME, arguments: [symbol] };
	return item;
}

/** By its day, else by what its report is called. */
function meetingOf({ date, ...report }: Report): string {
	return date === undefined ? nameOf(report) : dayInWords(date);
}

function nameOf({ uri }: Pick<Report, 'uri'>): string {
	return vscode.workspace.asRelativePath(vscode.Uri.parse(uri));
}
