/**
 * `workspace/symbol`: meetings, annexes, people, action items and decisions of all reports that are known: of open ones
 * from their text, of others from the index, which has no places. `workspaceSymbol/resolve` finds the place in the one
 * that somebody chooses.
 */
import type { Location, WorkspaceSymbol } from 'vscode-languageserver';
import {
	annexEntries,
	fold,
	meetingsIn,
	outcomes,
	participants,
	type Report,
	titleBlock,
	titleSpan,
} from '../../../report/index.js';
import type { Span } from '../../../text/index.js';
import { type Digest, digestOf } from '../../../workspace/index.js';
import { toRange } from '../../protocol/convert.js';
import { SymbolKind } from '../../protocol/library.js';
import type { Document } from '../../protocol/open-document.js';

/** A report of the workspace. */
export interface KnownReport {
	readonly uri: string;
	/** What is kept of one that is not open. */
	readonly digest?: Digest;
	readonly open?: { readonly document: Document; readonly report: Report };
}

type What = 'meeting' | 'annex' | 'person' | 'decision' | 'action';

/** By what a symbol is found again in its report. */
interface Found {
	readonly what: What;
	readonly name: string;
}

interface Named extends Found {
	/** What stands beside it: a title, an affiliation. */
	readonly more?: string;
	readonly span?: Span;
}

const KINDS: Readonly<Record<What, SymbolKind>> = {
	meeting: SymbolKind.Namespace,
	annex: SymbolKind.File,
	person: SymbolKind.Object,
	decision: SymbolKind.Constant,
	action: SymbolKind.Event,
};

/** Nobody scrolls through a longer list. */
const MOST = 500;
/** The beginning of the text: for an editor that takes no symbol without a range, and of a report that is not open. */
export const BEGINNING = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };

/**
 * Those with all words of `query` in their names, of the latest reports first. An empty query asks for the meetings.
 *
 * @param resolves whether the editor asks for the place of the one that is chosen.
 */
export function workspaceSymbols(query: string, reports: readonly KnownReport[], resolves: boolean): WorkspaceSymbol[] {
	const words = fold(query.slice(0, 200))
		.split(' ')
		.filter((word) => word !== '');
	const known = reports.map((each) => ({ ...each, digest: each.open ? digestOf(each.open.report) : each.digest! }));
	known.sort((a, b) => ((a.digest.date ?? '') < (b.digest.date ?? '') ? 1 : -1));
	const symbols: WorkspaceSymbol[] = [];
	for (const { uri, digest, open } of known) {
		const where = [digest.title, digest.date].filter((each) => each !== undefined && each !== '').join(', ');
		for (const { what, name, more, span } of open ? namesIn(open.report) : namesOf(digest)) {
			if (name === '' || (words.length === 0 && what !== 'meeting')) continue;
			const folded = fold(`${name} ${more ?? ''}`);
			if (!words.every((word) => folded.includes(word))) continue;
			const range = open && span ? toRange(open.document, span) : resolves ? undefined : BEGINNING;
			symbols.push({
				name: more === undefined || more === '' ? name : `${name} – ${more}`,
				kind: KINDS[what],
				...(what !== 'meeting' && where !== '' && { containerName: where }),
				location: range ? { uri, range } : { uri },
				...(!range && { data: { what, name } satisfies Found }),
			});
			if (symbols.length === MOST) return symbols;
		}
	}
	return symbols;
}

function* namesOf({ title, date, annexes, people, outcomes = [] }: Digest): Iterable<Named> {
	yield { what: 'meeting', name: title, ...(date !== undefined && { more: date }) };
	for (const { label, title: more } of annexes) yield { what: 'annex', name: label, more };
	for (const { name, affiliation: more } of people) yield { what: 'person', name, ...(more !== undefined && { more }) };
	for (const { kind, text } of outcomes) yield { what: kind, name: text };
}

function* namesIn(report: Report): Iterable<Named> {
	const { title, date } = digestOf(report);
	const [line] = titleBlock(report);
	const span = line && titleSpan(line, { from: 0, to: line.text.length });
	yield { what: 'meeting', name: title, ...(date !== undefined && { more: date }), ...(span && { span }) };
	for (const meeting of meetingsIn(report)) {
		for (const { annex, role } of annexEntries(meeting)) {
			const { span, title: more } = annex;
			if (role === 'annex') yield { what: 'annex', name: report.rope.slice(span.from, span.to), more, span };
		}
		for (const { name, affiliation: more, nameSpan } of participants(meeting)) {
			yield { what: 'person', name, span: nameSpan, ...(more !== undefined && { more }) };
		}
		for (const { kind, text, span } of outcomes(meeting)) yield { what: kind, name: text, span };
	}
}

/** A decision or a task in a report that may not be open, whose place is asked for with `workspaceSymbol/resolve`. */
export function outcomeSymbol(what: 'decision' | 'action', name: string, uri: string): WorkspaceSymbol {
	return { name, kind: KINDS[what], location: { uri }, data: { what, name } satisfies Found };
}

/** Where a symbol of the index stands; at the beginning of its report if it is no longer there. */
export function placeOf(symbol: WorkspaceSymbol, document: Document, report: Report): Location {
	const { uri } = symbol.location;
	const wanted = symbol.data as Partial<Found> | undefined;
	for (const { what, name, span } of wanted ? namesIn(report) : []) {
		// The index cuts long texts.
		const isIt = what === wanted!.what && span !== undefined && name.startsWith(wanted!.name ?? name);
		if (isIt) return { uri, range: toRange(document, span) };
	}
	return { uri, range: BEGINNING };
}
