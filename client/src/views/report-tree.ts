/** The rows of the view *Report*. */
import * as vscode from 'vscode';
import { ADD_NAMES } from '../dictionaries/add-names.js';
import { type Checker, GET_CHECKER } from '../dictionaries/spelling-checkers.js';
import type { Entry, Summary } from './report-summary.js';
import { countOf, together } from './same-entries.js';
import { taskRow } from './task-row.js';

/**
 * A row: the state of the report, a group of others, what is said of several places, one place in the text, or what is left
 * to others, and to whom.
 */
export type Row =
	| { readonly is: 'state'; readonly summary: Summary }
	| {
			readonly is: 'group';
			readonly id: string;
			readonly group: Group;
			readonly count: number;
			readonly rows: readonly Row[];
	  }
	| { readonly is: 'same'; readonly id: string; readonly text: string; readonly rows: readonly Row[] }
	| { readonly is: 'entry'; readonly entry: Entry; readonly uri: vscode.Uri; readonly finding: boolean }
	| { readonly is: 'place'; readonly place: Entry['place']; readonly line: string; readonly uri: vscode.Uri }
	| { readonly is: 'left'; readonly rows: readonly Row[] }
	| { readonly is: 'checker'; readonly checker: Checker | undefined };

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

/**
 * The state first, then what there is to do, what is not checked, and what is in the report; nothing that is empty.
 *
 * @param checkers of spelling, those that are there.
 */
export function rowsOf(summary: Summary, document: vscode.TextDocument, checkers: readonly Checker[]): Row[] {
	const groups = <K extends string>(
		all: Readonly<Record<K, Group>>,
		entries: Readonly<Record<K, readonly Entry[]>>,
		rows: (entries: readonly Entry[]) => Row[],
	) =>
		(Object.keys(all) as K[])
			.filter((id) => entries[id].length > 0)
			.map((id): Row => ({ is: 'group', id, group: all[id], count: countOf(entries[id]), rows: rows(entries[id]) }));
	const { uri } = document;
	return [
		{ is: 'state', summary },
		...groups(FINDINGS, summary.findings, (entries) => findingRows(entries, document)),
		{
			is: 'left',
			rows: (checkers.length > 0 ? checkers : [undefined]).map((checker): Row => ({ is: 'checker', checker })),
		},
		...groups(OUTLINE, summary.outline, (entries) =>
			entries.map((entry): Row => ({ is: 'entry', entry, uri, finding: false })),
		),
	];
}

function findingRows(entries: readonly Entry[], document: vscode.TextDocument): Row[] {
	const { uri } = document;
	return together<Entry['place'], Entry>(entries).map(({ entry, places }): Row => {
		if (places.length === 1) return { is: 'entry', entry, uri, finding: true };
		const rows = places.map((place): Row => {
			const { line } = place.start;
			return { is: 'place', place, line: line < document.lineCount ? document.lineAt(line).text.trim() : '', uri };
		});
		return { is: 'same', id: `${entry.rule} ${entry.text}`, text: entry.text, rows };
	});
}

export function itemOf(row: Row): vscode.TreeItem {
	switch (row.is) {
		case 'state':
			return stateItem(row.summary);
		case 'group':
			return groupItem(row.id, row.group, row.count);
		case 'same':
			return sameItem(row.id, row.text, row.rows.length);
		case 'entry':
			return entryItem(row.entry, row.uri, row.finding);
		case 'place':
			return placeItem(row.place, row.line, row.uri);
		case 'left':
			return leftItem();
		case 'checker':
			return checkerItem(row.checker);
	}
}

/** What is ready where it is no report: less is asked of it. */
const ONLY = { agenda: 'as the agenda of a meeting', other: 'but taken for no meeting report' } as const;

function stateItem({ ready, cutOff, findings, kind }: Summary): vscode.TreeItem {
	const item = new vscode.TreeItem(ready ? 'Ready' : 'Not ready');
	item.id = 'state';
	const { must, should, open, remarks } = findings;
	const [wrong, toFill] = [countOf([...must, ...should]), countOf(open)];
	const left = [
		wrong > 0 && `${wrong} to correct`,
		toFill > 0 && `${toFill} to fill in`,
		cutOff && 'too long to be checked to its end',
		ready && kind !== 'report' && ONLY[kind],
		ready && remarks.length > 0 && `${countOf(remarks)} worth a look`,
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

function entryItem(entry: Entry, uri: vscode.Uri, finding: boolean): vscode.TreeItem {
	const { place, text } = entry;
	const item = new vscode.TreeItem(finding ? whatIsWrong(text) : text);
	const line = `line ${place.start.line + 1}`;
	const { by, what } = taskRow(entry);
	if (finding) item.description = line;
	else if (by !== '') [item.label, item.description] = [by, what];
	if (entry.done) item.iconPath = new vscode.ThemeIcon('check');
	item.tooltip = [text, by, entry.done ? 'done' : '', line].filter((each) => each !== '').join('\n');
	item.command = commandTo(place, uri);
	return item;
}

/** Of what is said of several places. */
function sameItem(id: string, text: string, times: number): vscode.TreeItem {
	const item = new vscode.TreeItem(whatIsWrong(text), vscode.TreeItemCollapsibleState.Collapsed);
	item.id = id;
	item.description = `${times} times`;
	item.tooltip = text;
	return item;
}

function placeItem(place: Entry['place'], line: string, uri: vscode.Uri): vscode.TreeItem {
	const number = `line ${place.start.line + 1}`;
	const item = new vscode.TreeItem(line === '' ? number : line);
	if (line !== '') item.description = number;
	item.tooltip = [line, number].filter((each) => each !== '').join('\n');
	item.command = commandTo(place, uri);
	return item;
}

/** A report can be ready and still misspelt. */
function leftItem(): vscode.TreeItem {
	const item = new vscode.TreeItem('Not checked here', vscode.TreeItemCollapsibleState.Expanded);
	item.id = 'left';
	item.description = 'spelling and grammar';
	item.iconPath = new vscode.ThemeIcon('book');
	item.tooltip = 'Words that are misspelt, or missing, are left to a spelling and grammar checker.';
	return item;
}

function checkerItem(checker: Checker | undefined): vscode.TreeItem {
	if (!checker) {
		const item = new vscode.TreeItem('No spelling checker is installed');
		item.description = 'see one';
		item.tooltip = 'Choose this to see a spelling checker that you can install.';
		item.command = GET_CHECKER;
		return item;
	}
	const { name, checksGrammar } = checker;
	const item = new vscode.TreeItem(name);
	item.description = `is installed for ${checksGrammar ? 'it' : 'spelling'}`;
	item.tooltip = 'Choose this to add the names of this series to the dictionary.';
	item.command = { title: 'Add Names to the Dictionary', command: ADD_NAMES };
	return item;
}

/** What to do is told at the place itself. */
function whatIsWrong(text: string): string {
	const end = text.lastIndexOf('. ');
	return end > 0 ? text.slice(0, end) : text;
}

function commandTo({ start, end }: Entry['place'], uri: vscode.Uri): vscode.Command {
	const selection = new vscode.Range(start.line, start.character, end.line, end.character);
	return { title: 'Show', command: 'vscode.open', arguments: [uri, { selection }] };
}
