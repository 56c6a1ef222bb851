/** The rows of the view *Report*. */
import * as vscode from 'vscode';
import type { Entry, Summary } from './report-summary.js';

/** A row: the state of the report, a group of others, or one place in the text. */
export type Row =
	| { readonly is: 'state'; readonly summary: Summary }
	| { readonly is: 'group'; readonly id: string; readonly group: Group; readonly rows: readonly Row[] }
	| { readonly is: 'entry'; readonly entry: Entry; readonly uri: vscode.Uri; readonly finding: boolean };

interface Group {
	readonly title: string;
	readonly icon: string;
	readonly color?: string;
	readonly open?: true;
}

const FINDINGS: Readonly<Record<keyof Summary['findings'], Group>> = {
	must: { title: 'Must be corrected', icon: 'error', color: 'problemsErrorIcon.foreground', open: true },
	should: { title: 'Should be corrected', icon: 'warning', color: 'problemsWarningIcon.foreground', open: true },
	open: { title: 'Still to be filled in', icon: 'edit', color: 'problemsWarningIcon.foreground', open: true },
	remarks: { title: 'Worth a look', icon: 'info', color: 'problemsInfoIcon.foreground' },
};
const OUTLINE: Readonly<Record<keyof Summary['outline'], Group>> = {
	agenda: { title: 'Agenda', icon: 'list-ordered' },
	decisions: { title: 'Decisions', icon: 'law' },
	actions: { title: 'Action items', icon: 'tasklist' },
	annexes: { title: 'Annexes', icon: 'files' },
	participants: { title: 'Participants', icon: 'organization' },
	absent: { title: 'Absent', icon: 'circle-slash' },
};

/** The state first, then what there is to do, then what is in the report; nothing that is empty. */
export function rowsOf(summary: Summary, uri: vscode.Uri): Row[] {
	const groups = <K extends string>(
		all: Readonly<Record<K, Group>>,
		entries: Readonly<Record<K, readonly Entry[]>>,
		finding: boolean,
	) =>
		(Object.keys(all) as K[])
			.filter((id) => entries[id].length > 0)
			.map(
				(id): Row => ({
					is: 'group',
					id,
					group: all[id],
					rows: entries[id].map((entry): Row => ({ is: 'entry', entry, uri, finding })),
				}),
			);
	return [
		{ is: 'state', summary },
		...groups(FINDINGS, summary.findings, true),
		...groups(OUTLINE, summary.outline, false),
	];
}

export function itemOf(row: Row): vscode.TreeItem {
	switch (row.is) {
		case 'state':
			return stateItem(row.summary);
		case 'group':
			return groupItem(row.id, row.group, row.rows.length);
		case 'entry':
			return entryItem(row.entry, row.uri, row.finding);
	}
}

/** What is ready where it is no report: less is asked of it. */
const ONLY = { agenda: 'as the agenda of a meeting', other: 'but taken for no meeting report' } as const;

function stateItem({ ready, cutOff, findings, kind }: Summary): vscode.TreeItem {
	const item = new vscode.TreeItem(ready ? 'Ready' : 'Not ready');
	item.id = 'state';
	const { must, should, open, remarks } = findings;
	const wrong = must.length + should.length;
	const left = [
		wrong > 0 && `${wrong} to correct`,
		open.length > 0 && `${open.length} to fill in`,
		cutOff && 'too long to be checked to its end',
		ready && kind !== 'report' && ONLY[kind],
		ready && remarks.length > 0 && `${remarks.length} worth a look`,
	].filter((each) => typeof each === 'string');
	item.description = left.join(', ');
	item.iconPath = ready
		? new vscode.ThemeIcon('pass-filled', new vscode.ThemeColor('testing.iconPassed'))
		: new vscode.ThemeIcon('circle-large-outline');
	item.tooltip = ready
		? 'This report can be sent: nothing in it must or should be corrected, and nothing is open.'
		: 'Choose an entry below to go to its place in the text.';
	return item;
}

function groupItem(id: string, { title, icon, color, open }: Group, count: number): vscode.TreeItem {
	const { Collapsed, Expanded } = vscode.TreeItemCollapsibleState;
	const item = new vscode.TreeItem(title, open ? Expanded : Collapsed);
	item.id = id;
	item.description = String(count);
	item.iconPath = new vscode.ThemeIcon(icon, color === undefined ? undefined : new vscode.ThemeColor(color));
	return item;
}

function entryItem({ place, text, who = [], due }: Entry, uri: vscode.Uri, finding: boolean): vscode.TreeItem {
	// What to do is told at the place itself.
	const end = finding ? text.lastIndexOf('. ') : -1;
	const item = new vscode.TreeItem(end > 0 ? text.slice(0, end) : text);
	const line = `line ${place.start.line + 1}`;
	const by = [...who, ...(due === undefined ? [] : [due])].join(', ');
	if (finding) item.description = line;
	else if (by !== '') [item.label, item.description] = [by, text];
	item.tooltip = [text, by, line].filter((each) => each !== '').join('\n');
	const { start, end: last } = place;
	const selection = new vscode.Range(start.line, start.character, last.line, last.character);
	item.command = { title: 'Show', command: 'vscode.open', arguments: [uri, { selection }] };
	return item;
}
