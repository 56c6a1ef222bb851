/** Merges two entries for the same person into one that says what both say. */
import { fold, type Participant, type ParticipantList, type Report } from '../../report/index.js';
import { contains, type Edit, insertAt, lineEnd, lineStart, narrowed, type Span } from '../../text/index.js';
import { removal } from '../../writing/index.js';
import { signsOf } from '../shared/people/name-fixes.js';

/** What `entry` says about the person that `other` does not: an office, a body. */
export function saidOnlyBy(entry: Participant, other: Participant): string | undefined {
	const there = toldOf(other).map(fold);
	return toldOf(entry).find((words) => !there.some((each) => each.includes(fold(words))));
}

function toldOf({ role, affiliation, handle, note }: Participant): string[] {
	return [role, affiliation, handle, note].filter((each) => each !== undefined);
}

/** All details of `entry` that the other has otherwise: “Sea Bank, Chair”, and not half of it. */
export function unlike(entry: Participant, other: Participant): string {
	const there = new Set(toldOf(other).map(fold));
	const { affiliation, role, handle, note } = entry;
	return [affiliation, role, handle, note].filter((words) => words !== undefined && !there.has(fold(words))).join(', ');
}

/** How much of the name would be lost with an entry: its accents, and lower-case letters. */
export function wealthOf({ name }: Participant): number {
	return signsOf(name) * 10 + (/\p{Ll}/u.test(name) ? 5 : 0);
}

/** The tick box of an item: whether it is ticked, and where its sign is; `undefined` if it has none. */
function boxOf(text: string, { span }: Participant): { readonly ticked: boolean; readonly span: Span } | undefined {
	const found = BOX.exec(text.slice(lineStart(text, span.from), span.from));
	const at = span.from - (found?.[0].length ?? 0) + 1;
	return found ? { ticked: found[1] !== ' ', span: { from: at, to: at + 1 } } : undefined;
}

const BOX = /\[([ xX])\][ \t]+[*_~]*$/;

/** Whether `entry` alone has a tick. */
export function isTickedOnly({ text }: Report, entry: Participant, other: Participant): boolean {
	return boxOf(text, entry)?.ticked === true && boxOf(text, other)?.ticked !== true;
}

export interface Merged {
	/** The merged entry. */
	readonly written: string;
	readonly edits: readonly Edit[];
}

/**
 * The earlier entry with the details of the later one added, and the later one removed; `undefined` if that is not
 * clear-cut.
 */
export function merged(report: Report, list: ParticipantList, before: number, index: number): Merged | undefined {
	const { text } = report;
	const [first, entry] = [list.entry(before), list.entry(index)];
	const removed = removal(report, list, index);
	if (removed.length === 0) return undefined;
	if (list.form === 'rows') {
		const row = mergedRow(text, first, entry);
		return row && { ...row, edits: [...row.edits, ...removed] };
	}
	const gains = isTickedOnly(report, entry, first);
	const box = boxOf(text, first);
	if (gains && !box) return undefined;
	const [own, other] = [first, entry].map(({ nameSpan, span }) => text.slice(nameSpan.to, span.to)) as [string, string];
	const added = ABOUT.exec(other)
		?.slice(1)
		.find((words) => words !== undefined)
		?.trimEnd();
	const lost = saidOnlyBy(entry, first);
	if (lost !== undefined && added === undefined) return undefined;
	const name = wealthOf(first) < wealthOf(entry) ? text.slice(entry.nameSpan.from, entry.nameSpan.to) : undefined;
	const at = lost === undefined ? undefined : placeIn(own);
	if (lost !== undefined && at === undefined) return undefined;
	const edits: Edit[] = gains ? [{ span: box!.span, insert: 'x' }] : [];
	let written = (name ?? text.slice(first.nameSpan.from, first.nameSpan.to)) + own;
	if (name !== undefined) edits.push({ span: first.nameSpan, insert: name });
	if (at !== undefined) {
		const place = first.nameSpan.to + at;
		const insert = at === 0 || !ABOUT.test(own) ? ` (${added})` : `, ${added}`;
		edits.push(insertAt(place, insert));
		const to = written.length - own.length + at;
		written = written.slice(0, to) + insert + written.slice(to);
	}
	const tick = gains || isTickedOnly(report, first, entry) ? '[x] ' : '';
	return { written: tick + written.replace(/[*_]+/g, '').trim(), edits: joinedTo(edits, removed) };
}

/** "(treasurer)", ", treasurer", "– treasurer" after a name that may be in bold. */
const ABOUT = narrowed(/^[*_]*\s*(?:\(([^()]+)\)[\s.]*|[,–—-]\s?([^\s,;()][^,;()\n\r]*))$/u);
const BARE = narrowed(/^([*_]*)(?:[^\p{L}\d(*_][^\p{L}\d(]*)?$/u);

/** Where more details go after a name: before a closing parenthesis, at the end, or right after the name. */
function placeIn(own: string): number | undefined {
	if (ABOUT.test(own)) return own.includes(')') ? own.lastIndexOf(')') : own.trimEnd().length;
	return BARE.exec(own)?.[1]?.length;
}

/** An insertion and a removal at one place become a single edit. */
function joinedTo(edits: readonly Edit[], removed: readonly Edit[]): Edit[] {
	const [first, ...others] = removed;
	const last = edits[edits.length - 1];
	if (!first || !last || last.span.to !== first.span.from || last.span.to !== last.span.from)
		return [...edits, ...removed];
	return [...edits.slice(0, -1), { span: first.span, insert: last.insert + first.insert }, ...others];
}

const CELL = /(?<!\\)\|/;

/** Cell by cell: the one that is filled in, or both where they differ. */
function mergedRow(text: string, first: Participant, entry: Participant): Merged | undefined {
	const start = lineStart(text, first.span.from);
	const rows = [first, entry].map(({ span }) =>
		text.slice(lineStart(text, span.from), lineEnd(text, span.to)).split(CELL),
	);
	const [own, other] = rows as [string[], string[]];
	if (own.length !== other.length) return undefined;
	const edits: Edit[] = [];
	const said: string[] = [];
	let at = start;
	for (const [column, cell] of own.entries()) {
		const [mine, theirs] = [cell.trim(), other[column]!.trim()];
		const whole = { from: at, to: at + cell.length };
		at = whole.to + 1;
		if (contains(whole, first.nameSpan)) {
			const better = wealthOf(first) < wealthOf(entry);
			if (better) edits.push({ span: whole, insert: other[column]! });
			said.push(better ? theirs : mine);
			continue;
		}
		// The number of the row stays.
		const number = /^\d+\.?$/.test(mine);
		if (theirs === '' || number || fold(mine).includes(fold(theirs))) {
			if (mine !== '' && !number) said.push(mine);
			continue;
		}
		const both = mine === '' ? theirs : `${mine}, ${theirs}`;
		edits.push({ span: whole, insert: ` ${both} ` });
		said.push(both);
	}
	return { written: said.join(', ').replace(/[*_]+/g, ''), edits };
}
