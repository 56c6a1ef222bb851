/** People put on a list of the next report, in its form. */
import { lineBreakOf, type Participant, type ParticipantList } from '../../../report/index.js';
import { type Edit, insertAt, lineEnd, lineStart } from '../../../text/index.js';
import { entryFor, separatorOf } from '../../../writing/index.js';
import type { Draft } from './draft.js';
import type { Expectation, Newcomer } from './expectation.js';

type People = Expectation['people'];

/** The edit that puts somebody in the place of an entry. */
export function replacing(
	draft: Draft,
	list: ParticipantList,
	{ span }: Participant,
	newcomer: Newcomer,
	people: People,
): Edit {
	return { span, insert: entryOf(draft, list, newcomer, people) };
}

/** Adds people below those who stay on a list. @param staying in document order, at least one. */
export function addTo(
	draft: Draft,
	list: ParticipantList,
	staying: readonly Participant[],
	newcomers: readonly Newcomer[],
	people: People,
): void {
	if (newcomers.length === 0) return;
	const last = lastWithoutMore(draft, staying);
	const index = list.form === 'items' ? withBelow(draft, draft.at(last.span.from)).at(-1)! : draft.at(last.span.from);
	const piece = draft.pieces[index];
	const own = draft.pieces[draft.at(last.span.from)];
	if (!piece || !own) return;
	const { text } = draft.report;
	const eol = lineBreakOf(draft.report);
	const entries = newcomers.map((each) => entryOf(draft, list, each, people));
	const put = (at: number, insert: string): void => draft.keep(index, [insertAt(at, insert)]);
	const pieceEnd = piece.span.from + draft.source(index).length;
	const end = lineEnd(text, last.span.to);
	switch (list.form) {
		case 'cells':
			return;
		case 'items': {
			const marker = (own.marker ?? '').replace(/\[[xX]\]/, '[ ]');
			const numbered = (added: number): string => marker.replace(/\d+/, String(staying.length + 1 + added));
			put(pieceEnd, entries.map((entry, added) => eol + numbered(added) + entry).join(''));
			return;
		}
		case 'paragraphs':
			put(pieceEnd, entries.map((entry) => eol + eol + entry).join(''));
			return;
		case 'lines': {
			// A break of the line, of two blanks or a backslash.
			const tail = text.slice(last.span.to, end);
			put(last.span.to, entries.map((entry) => tail + eol + entry).join(''));
			return;
		}
		case 'rows': {
			const before = text.slice(lineStart(text, last.span.from), last.span.from);
			const after = text.slice(last.span.to, end);
			put(end, entries.map((entry) => eol + before + entry + after).join(''));
			return;
		}
		case 'inline':
			put(last.span.to, entries.map((entry) => separatorOf(text, list.entries) + entry).join(''));
	}
}

/** An item and those below it. */
export function withBelow({ pieces }: Draft, index: number): readonly number[] {
	const own = pieces[index]!;
	const end = pieces.findIndex(
		({ indent, depth, marker }, at) =>
			at > index && (depth !== undefined || marker === undefined || indent <= own.indent),
	);
	const last = own.marker === undefined ? index + 1 : end < 0 ? pieces.length : end;
	return Array.from({ length: last - index }, (_, at) => index + at);
}

/** The last of them that has no list of its own below it. */
function lastWithoutMore(draft: Draft, staying: readonly Participant[]): Participant {
	const hasMore = ({ span }: Participant): boolean => {
		const index = draft.at(span.from);
		return (draft.pieces[index + 1]?.indent ?? 0) > (draft.pieces[index]?.indent ?? 0);
	};
	return staying.findLast((entry) => !hasMore(entry)) ?? staying.at(-1)!;
}

const TEXT: ReadonlySet<ParticipantList['form']> = new Set(['items', 'paragraphs', 'lines']);

/** As the latest report has them, if its list has the same form; else as this list has the others. */
function entryOf(draft: Draft, list: ParticipantList, newcomer: Newcomer, people: People): string {
	const { name, known } = newcomer;
	const { text } = draft.report;
	const shapes = new Set(list.entries.map((entry) => shapeOf(entry, text)));
	// Beside those who were away stands why; or just what stands beside the others.
	const latest = known?.listings.find(
		({ list: { attendance }, entry, report }) => attendance !== 'absent' || shapes.has(shapeOf(entry, report.text)),
	);
	if (latest && TEXT.has(list.form) && TEXT.has(latest.list.form)) {
		const { entry, report } = latest;
		const { span, nameSpan, note } = entry;
		const source = report.text.slice(span.from, span.to);
		const isPlain = note === undefined && nameSpan.from >= span.from && !/[\r\n]/.test(source);
		if (isPlain && entry.name === name) return source.trim();
	}
	const { affiliation = newcomer.affiliation, role } = known ? people.detailsOf(known) : {};
	const beside = list.form === 'rows' ? affiliation : (affiliation ?? role);
	const write = (written: string): string =>
		entryFor(list, text, {
			name: written,
			...(beside !== undefined && { affiliation: beside }),
			...(role !== undefined && { role }),
		});
	const entry = write(name);
	const given = newcomer.affiliation;
	if (given === undefined) return entry;
	// In a line of names, what follows a comma is somebody else.
	if (list.form === 'inline' && entry.includes(`, ${given}`)) return `${name} (${given})`;
	// Where the list shows no place for it.
	return entry.includes(given) ? entry : write(`${name} (${given})`);
}

/** The signs beside a name: the same for "Ann Lee, City Council (chair)" and "Bo Day, Port Authority (secretary)". */
function shapeOf({ span, nameSpan }: Participant, text: string): string {
	return text
		.slice(nameSpan.to, span.to)
		.replace(/[\p{L}\p{N}]+/gu, 'w')
		.replace(/w(?:[ '’.&/-]+w)+/g, 'w')
		.trim();
}
