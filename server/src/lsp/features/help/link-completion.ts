/** Completion inside the parentheses of a link: where its words lead elsewhere, and what is there to lead to. */
import type { CompletionItem, Position } from 'vscode-languageserver';
import type { Report } from '../../../report/index.js';
import { earlierGoals, type Goal, plainWords, type Target, targetsOf } from '../../../rules/index.js';
import { capitalised } from '../../../text/index.js';
import type { InformedReading } from '../../documents/checks.js';
import { toOffset } from '../../protocol/convert.js';
import { CompletionItemKind } from '../../protocol/library.js';
import type { Document } from '../../protocol/open-document.js';

/** A destination that is being typed. */
export interface BegunLink {
	/** Where the link starts. */
	readonly at: number;
	readonly words: string;
	/** What stands before the cursor. */
	readonly typed: string;
	/** What stands after it, up to the closing parenthesis. */
	readonly rest: string;
}

/** How much of a line is looked at. */
const AROUND = 1_000;
const MOST_FILES = 200;
const MOST_TARGETS = 200;

/** `undefined` if the place is not in the destination of a link. */
export function begunLink(document: Document, position: Position): BegunLink | undefined {
	const { line, character } = position;
	const from = Math.max(0, character - AROUND);
	const before = document.getText({ start: { line, character: from }, end: position });
	const middle = before.lastIndexOf('](');
	if (middle < 0) return undefined;
	const typed = before.slice(middle + 2);
	const open = openingBracket(before, middle);
	if (/[()\s<>]/.test(typed) || open === undefined || before[open - 1] === '!') return undefined;
	const after = document.getText({ start: position, end: { line, character: character + AROUND } });
	const rest = /^[^()\s<>]*(?=\))/.exec(after)?.[0] ?? '';
	const at = toOffset(document, position) - (before.length - open);
	return { at, words: before.slice(open + 1, middle), typed, rest };
}

/** The `[` that the `]` at `close` closes. */
function openingBracket(text: string, close: number): number | undefined {
	let depth = 0;
	for (let i = close - 1; i >= 0; i--) {
		if (text[i] === ']') depth++;
		else if (text[i] === '[' && depth-- === 0) return i;
	}
	return undefined;
}

/** @param completesPaths the editor offers headings and files itself. */
export function linkCompletions(
	reading: InformedReading,
	{ line, character }: Position,
	begun: BegunLink,
	completesPaths: boolean,
): CompletionItem[] {
	const { report, earlier, files } = reading;
	const range = {
		start: { line, character: character - begun.typed.length },
		end: { line, character: character + begun.rest.length },
	};
	const items: CompletionItem[] = [];
	const add = (address: string, detail: string, kind: CompletionItemKind, words = ''): void => {
		if (items.some(({ label }) => label === address)) return;
		items.push({
			label: address,
			kind,
			detail,
			// What was typed may be a stand-in, such as `#`.
			filterText: `${begun.typed} ${address} ${words}`,
			sortText: String(items.length).padStart(4, '0'),
			textEdit: { range, newText: address },
		});
	};
	const goals = earlierGoals(earlier?.addresses(report, plainWords(begun.words), begun.at) ?? []);
	const addEarlier = (wanted: readonly Goal[]): void => {
		for (const { address, title, preferred } of wanted) {
			add(address, title.slice(title.lastIndexOf('(') + 1, -1), CompletionItemKind.Reference);
			if (preferred && items.length === 1) items[0]!.preselect = true;
		}
	};
	addEarlier(goals.filter(({ anew }) => !anew));
	for (const { fragment, title } of goalsWithin(report, begun, completesPaths)) {
		add(fragment, capitalised(title), CompletionItemKind.Reference, title);
	}
	const names = completesPaths ? [] : [...(files?.names('') ?? [])].sort().slice(0, MOST_FILES);
	for (const name of names) if (!name.startsWith('.')) add(asAddress(name), 'In this folder', CompletionItemKind.File);
	addEarlier(goals.filter(({ anew }) => anew));
	return items;
}

/** Those that the words name first. Headings are left to an editor that offers them, but for those. */
function goalsWithin(report: Report, { words, at }: BegunLink, completesPaths: boolean): readonly Target[] {
	const targets = targetsOf(report);
	const named = targets.named(words, at);
	const isOffered = ({ fragment, title }: Target): boolean =>
		!completesPaths || !title.startsWith('the heading') || named.some((each) => each.fragment === fragment);
	return [...named, ...targets.all().slice(0, MOST_TARGETS)].filter(isOffered);
}

function asAddress(name: string): string {
	return encodeURI(name).replace(/[()#?]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
}
