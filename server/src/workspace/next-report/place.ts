/** Where a report says where its meeting was. */
import { isDated, isRoutine, meetingDate, namesPlace, type Report, titleBlock } from '../../report/index.js';
import { type Edit, insertAt, lazily, type Span } from '../../text/index.js';
import { labelledIn } from './series/label-value.js';
import { piecesOf, wordsIn } from './series/pieces.js';

/** Nobody names a place in more characters, but for its address. */
const LONGEST = 80;
const ADDRESS = /^https?:\/\/\S{1,300}$/;
/** "Kivara, 5–7 March 2018". */
const BEFORE_DATE = lazily(() => /^[^\p{L}]*(\p{Lu}[\p{L}\s.'’()-]{2,60}),\s/u);
/** "Town Hall, 19.30", with no more than "at" before the time. */
const BEFORE_TIME = lazily(
	() => /^[^\p{L}]*(\p{Lu}[\p{L}\s.'’()-]{2,60}),\s(?:\p{L}{1,3}\s)?\d{1,2} ?[.:h] ?\d\d(?!\d)/u,
);
/** "5 March 2018, Town Hall", to the end of the line. */
const AFTER_DATE = lazily(() => /^,\s(\p{Lu}[\p{L}\s.'’()-]{2,60})$/u);

/** A line that is labelled as the place of the meeting, with something on it. */
interface PlaceLine {
	readonly value: Span;
	/** What it says, if that can be asked for in one line. */
	readonly place?: string;
}

/** The place of a meeting as its report gives it; `undefined` if it does not. */
export function placeOf(report: Report): string | undefined {
	return lineOf(report)?.place ?? placeInTitle(report);
}

function lineOf(report: Report): PlaceLine | undefined {
	let unread: PlaceLine | undefined;
	for (const piece of piecesOf(report)) {
		const { label, rest = '', value } = labelledIn(piece, wordsIn(piece)) ?? {};
		if (!value || !namesPlace(label!)) continue;
		const place = rest.trim();
		const isRead = ADDRESS.test(place) || (place.length <= LONGEST && !/\uFFFC|:\/\//.test(place));
		if (isRead) return { value, place };
		unread ??= { value };
	}
	return unread;
}

function placeInTitle(report: Report): string | undefined {
	const { said } = meetingDate(report);
	for (const { text, item } of titleBlock(report)) {
		if (item) continue;
		const dated = said.find((one) => one.text === text);
		const after = dated && AFTER_DATE().exec(text.slice(dated.date.span.to));
		const place = (dated ? BEFORE_DATE() : BEFORE_TIME()).exec(text)?.[1] ?? after?.[1];
		if (place !== undefined && !isDated(place) && !isRoutine(place)) return place.trim();
	}
	return undefined;
}

/**
 * The edits that put another place wherever the report names its own; beside the date if it names none.
 *
 * @param place empty if it is not known yet: `blank` is written on the line for it.
 */
export function placeEdits(report: Report, place: string | undefined, blank: string): Edit[] {
	if (place === undefined) return [];
	const insert = place === '' ? blank : place;
	const line = lineOf(report);
	const before = placeOf(report);
	// A line with the place that was asked for stays, also if nothing else shows that it comes again.
	const own = line ? [{ span: line.value, insert: place === before ? textIn(report, line.value) : insert }] : [];
	if (before === undefined) return line || place === '' ? own : besideDate(report, place);
	if (place === before) return own;
	const edits: Edit[] = [...own];
	const { text } = report;
	for (let at = text.indexOf(before); at >= 0; at = text.indexOf(before, at + before.length)) {
		const span = { from: at, to: at + before.length };
		if (/[\p{L}\d]/u.test(text[at - 1] ?? '') || /[\p{L}\d]/u.test(text[span.to] ?? '')) continue;
		if (line && line.value.from < span.to && at < line.value.to) continue;
		edits.push(place === '' ? withoutPlace(text, span, blank) : { span, insert });
	}
	return edits;
}

/** "Kivara, 5 March 2018" and "5 March 2018, Kivara" without the place and its comma. */
function withoutPlace(text: string, { from, to }: Span, blank: string): Edit {
	if (text.startsWith(', ', to)) return { span: { from, to: to + 2 }, insert: '' };
	if (text.startsWith(', ', from - 2)) return { span: { from: from - 2, to }, insert: '' };
	return { span: { from, to }, insert: blank };
}

function textIn({ text }: Report, { from, to }: Span): string {
	return text.slice(from, to);
}

function besideDate(report: Report, place: string): Edit[] {
	const { text } = report;
	const right = meetingDate(report).said.find((one) => one.place === 'title');
	if (!right) return [];
	const end = text.slice(right.span.to).search(/[\r\n]|$/) + right.span.to;
	const rest = text.slice(right.span.to, end);
	return /[\p{L}\d|]/u.test(rest) ? [] : [insertAt(right.span.to, `, ${place}`)];
}
