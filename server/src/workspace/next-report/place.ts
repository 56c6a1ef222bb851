/** Where a report says where its meeting was. */
import {
	anyOf,
	isDated,
	isRoutine,
	isSentence,
	meetingDate,
	namesPlace,
	namesRecordOrBody,
	participants,
	type Report,
	sentenceAt,
	tellsOfMeeting,
	titleBlock,
	titleSpan,
	type WrittenDate,
	weekdaysNamed,
	wholeWords,
} from '../../report/index.js';
import { type Edit, insertAt, lazily, narrowed, type Span, shift } from '../../text/index.js';
import { withWeekdays } from '../../writing/index.js';
import { labelledIn } from './series/label-value.js';
import { piecesOf, wordsIn } from './series/pieces.js';

/** Nobody names a place in more characters, but for its address. */
const LONGEST = 80;
const ADDRESS = /^https?:\/\/\S{1,300}$/;
const TIME = String.raw`\d{1,2} ?(?:[.:]|h(?=\d)) ?\d\d(?!\d)`;
/** "Town Hall, 19.30", with no more than "at" before the time. */
const BEFORE_TIME = lazily(() => narrowed(`^[^\\p{L}\\d]*(\\p{Lu}[^\\n]{2,80}?),\\s(?:\\p{L}{1,3}\\s)?${TIME}`, 'u'));
/** "Kivara, 5–7 March 2018". */
const BEFORE_DATE = lazily(() => narrowed(/^[^\p{L}\d]*(\p{Lu}[^\n]{2,80}),\s(?:\p{Ll}{1,3}\s)?$/u));
/** Behind a date, up to its place: ", 10:00–12:00, ", " · ", " at the ". */
const UP_TO_PLACE = lazily(() => {
	const sign = String.raw`(?:,\s|\s?\(|\s[·|–—-]\s)`;
	const at = anyOf(({ markup, grammar }) => [markup.atTime, ...grammar.within]);
	const the = anyOf(({ grammar }) => grammar.the);
	const hours = `(?:${sign}|\\s)(?:${at}\\s)?${TIME}(?:\\s?[–-]\\s?${TIME})?(?:\\s\\p{L}{1,3}(?!\\p{L}))?`;
	return narrowed(`^(?:${hours})?(${sign}|\\s${at}\\s(?:${the}\\s)?)(?=\\p{Lu})`, 'u');
});

/** A line that is labelled as the place of the meeting, with something on it. */
interface PlaceLine {
	readonly value: Span;
	/** What it says, if that can be asked for in one line. */
	readonly place?: string;
}

/** A place beside a date or time, in the document. */
interface PlaceBeside {
	readonly place: string;
	readonly span: Span;
	/** With what parts it from the date or time. */
	readonly whole: Span;
}

/** The place of a meeting as its report gives it; `undefined` if it does not. */
export function placeOf(report: Report): string | undefined {
	return lineOf(report)?.place ?? placeBeside(report)?.place ?? placeInFrontMatter(report);
}

function placeInFrontMatter({ frontMatter }: Report): string | undefined {
	const [, place] =
		Object.entries(frontMatter?.values ?? {}).find(([key, value]) => typeof value === 'string' && namesPlace(key)) ??
		[];
	return typeof place === 'string' && place.trim() !== '' ? place.trim() : undefined;
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

function placeBeside(report: Report): PlaceBeside | undefined {
	const { said } = meetingDate(report);
	const lines = titleBlock(report).filter(({ item }) => !item);
	const title = lines.find(({ heading }) => heading) ?? lines[0];
	for (const line of lines) {
		const { text } = line;
		const dated = said.find((one) => one.place === 'title' && one.text === text);
		// What stands before the date in the title is what the report is called.
		const before = line === title ? undefined : beforeIn(text, dated?.date);
		const found = (dated && afterIn(text, dated.date)) ?? before;
		if (!found || !isPlace(text.slice(found.span.from, found.span.to), report)) continue;
		const [span, whole] = [found.span, found.whole].map((plain) => titleSpan(line, plain)) as [Span, Span];
		return { place: text.slice(found.span.from, found.span.to), span, whole };
	}
	return undefined;
}

type Plain = Pick<PlaceBeside, 'span' | 'whole'>;

/** "Kivara, Monday, 5 March 2018", "Town Hall, 19.30". */
function beforeIn(text: string, date: WrittenDate | undefined): Plain | undefined {
	const place = (date ? BEFORE_DATE().exec(text.slice(0, withWeekdays(date).from)) : BEFORE_TIME().exec(text))?.[1];
	if (place === undefined) return undefined;
	const from = text.indexOf(place);
	const to = from + place.length;
	return { span: { from, to }, whole: { from, to: to + 2 } };
}

/** "5 March 2018, Town Hall", to the end of the line or bracket. */
function afterIn(text: string, date: WrittenDate): Plain | undefined {
	const { to } = withWeekdays(date);
	const start = text[to] === ')' ? to + 1 : to;
	const rest = text.slice(start, start + 2 * LONGEST);
	const [before, sign = ''] = UP_TO_PLACE().exec(rest) ?? [];
	if (before === undefined) return undefined;
	const words = rest.slice(before.length).trimEnd();
	const inBrackets = sign.endsWith('(');
	const length = inBrackets ? words.indexOf(')') : words.length;
	if (length < 0 || (inBrackets && length < words.length - 1)) return undefined;
	const span = shift({ from: before.length, to: before.length + length }, start);
	return { span, whole: { from: span.from - sign.length, to: span.to + (inBrackets ? 1 : 0) } };
}

const STATUS = lazily(() => wholeWords(anyOf(({ status }) => status)));

/** Whether words beside a date may be where the meeting was. */
function isPlace(words: string, report: Report): boolean {
	const isName = words.length <= LONGEST && !/[:\uFFFC]/.test(words) && !isSentence(words);
	if (!isName || isDated(words) || isRoutine(words) || namesRecordOrBody(words) || STATUS().test(words.toLowerCase()))
		return false;
	if ((words.toLowerCase().match(/\p{L}{4,}/gu) ?? []).some((word) => weekdaysNamed(word).length > 0)) return false;
	return !participants(report).some(({ name }) => words.includes(name));
}

/**
 * The edits that put another place where the report names its own; beside the date if it names none.
 *
 * @param place empty if it is not known yet: `blank` is written on the line for it.
 */
export function placeEdits(report: Report, place: string | undefined, blank: string): Edit[] {
	if (place === undefined) return [];
	const insert = place === '' ? blank : place;
	const line = lineOf(report);
	const beside = placeBeside(report);
	const before = line?.place ?? beside?.place ?? placeInFrontMatter(report);
	// A line with the place that was asked for stays, also if nothing else shows that it comes again.
	const own = line ? [{ span: line.value, insert: place === before ? textIn(report, line.value) : insert }] : [];
	if (before === undefined) return line || place === '' ? own : besideDate(report, place);
	if (place === before) return own;
	const isLine = !beside || line !== undefined;
	const other = isLine ? [] : [place === '' ? { span: beside.whole, insert: '' } : { span: beside.span, insert }];
	return [...own, ...other, ...elsewhere(report, before, [...own, ...other], insert)];
}

/** No report tells more often where it was held. */
const MOST = 100;

/** Where else it is told that this meeting was held there. */
function elsewhere(report: Report, before: string, edits: readonly Edit[], insert: string): Edit[] {
	const { text } = report;
	const dates = new Set(meetingDate(report).said.map(({ span }) => textIn(report, span)));
	const found: Edit[] = [];
	let left = MOST;
	for (let at = text.indexOf(before); at >= 0 && left > 0; at = text.indexOf(before, at + before.length), left--) {
		const span = { from: at, to: at + before.length };
		// "Port Town" is not in "Port Town Council".
		if (/[\p{L}\d]/u.test(text[at - 1] ?? '') || /^(?:[\p{L}\d-]| \p{Lu})/u.test(text.slice(span.to, span.to + 2)))
			continue;
		if (edits.some((edit) => edit.span.from < span.to && span.from < edit.span.to)) continue;
		const sentence = textIn(report, sentenceAt(text, span.from, span.to));
		const isOfMeeting = tellsOfMeeting(sentence.toLowerCase()) || [...dates].some((date) => sentence.includes(date));
		if (isOfMeeting) found.push({ span, insert });
	}
	return found;
}

function textIn({ text }: Report, { from, to }: Span): string {
	return text.slice(from, to);
}

/** What may stand behind a date and the place that is put beside it. */
const BEHIND = /^[*_]*\s*(?:$|[,()–—.]|- )/;

function besideDate(report: Report, place: string): Edit[] {
	const { text } = report;
	const right = meetingDate(report).said.find((one) => one.place === 'title');
	if (!right) return [];
	const { to } = right.spanOf(withWeekdays(right.date));
	const at = text[to] === ')' && !textIn(report, right.span).includes('(') && text[right.span.to] !== ')' ? to + 1 : to;
	const end = text.slice(at).search(/[\r\n]|$/) + at;
	return BEHIND.test(text.slice(at, end)) ? [insertAt(at, `, ${place}`)] : [];
}
