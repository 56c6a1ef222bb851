import { addAll, lazily, lowerCase, narrowed, type Span } from '../../text/index.js';
import { fromRoman, toRoman } from '../annexes/numerals.js';
import { digitOrder } from '../dates/digit-order.js';
import { readDates } from '../dates/read-dates.js';
import type { DigitOrder } from '../dates/written-date.js';
import { query } from '../facts/queries.js';
import { input } from '../facts/report.js';
import { anyOf, latin, wholeWords } from '../words/index.js';
import { DATE_LABEL, labelsDate, namesPaper } from './date-label.js';
import { readNouns } from './nouns.js';
import { readMeetingNumbers, type WrittenNumber } from './numbers.js';
import { keepZeros } from './numeral.js';
import { type Passage, passages, placeOf } from './passages.js';
import { type DateStatement, type NumberStatement, type Read, type Said, statement } from './said.js';
import { fromSentence } from './sentence.js';
import { verbs } from './verbs.js';

function compile() {
	return {
		verb: wholeWords(`${anyOf((words) => words.meeting.held)}|${anyOf((words) => words.meeting.will)}`),
		record: wholeWords(anyOf((words) => words.record)),
		numberedRecord: narrowed(
			`^\\P{L}*(?!${anyOf(({ kind }) => kind.shared)}\\s)${anyOf((words) => words.record)}\\s(\\d{1,3})(?=\\s*(?:$|[–—:|,]|-\\s)(?!\\s*\\d))`,
			'u',
		),
		oneDay: new RegExp(latin(`^\\P{L}*${anyOf((words) => words.meeting.oneDay)}(?!\\p{L})`)),
	};
}

const patterns = lazily(compile);

/** The index of the passage that makes a statement. */
interface InPassage {
	readonly passage: number;
}

/** Without places, so that it is only reread when a passage changes, and then only that passage. */
const said = query([passages, digitOrder], (passages, order) => {
	const numbers: (Read<NumberStatement> & InPassage)[] = [];
	const dates: (Read<DateStatement> & InPassage)[] = [];
	for (const [index, passage] of passages.entries()) {
		const read = saidIn(passage, order);
		for (const each of read.numbers) numbers.push({ ...each, passage: index });
		for (const each of read.dates) dates.push({ ...each, passage: index });
	}
	return { numbers, dates };
});

/** What the report says about its meeting, in the order of `passages`. */
export const statements = query([said, passages, input.blocks], ({ numbers, dates }, passages, blocks) => ({
	numbers: numbers.map(
		(each): NumberStatement => ({ ...each, span: placeOf(blocks, passages[each.passage]!, each.number.span) }),
	),
	dates: dates.map((each): DateStatement => {
		const spanOf = (plain: Span): Span => placeOf(blocks, passages[each.passage]!, plain);
		return { ...each, spanOf, span: spanOf(each.date.span) };
	}),
}));

function keyOf({ place, key, item, heading, first, text }: Passage, order: DigitOrder | undefined): string {
	return `${order} ${place} ${key} ${item} ${heading} ${first} ${text}`;
}

const known = new Map<string, Said>();
/** No report has more passages, and only a few change at a time. */
const KNOWN = 500;

function saidIn(passage: Passage, order: DigitOrder | undefined): Said {
	const key = keyOf(passage, order);
	const before = known.get(key);
	if (before) return before;
	const read: Said = { numbers: [], dates: [] };
	if (passage.place === 'text') fromSentence(passage, order, read);
	else if (passage.key === 'number') addAll(read.numbers, fromNumberKey(passage));
	else fromLine(passage, order, read);
	if (known.size >= KNOWN) known.clear();
	known.set(key, read);
	return read;
}

/** `number: 24`, `number: XXIV`. */
function fromNumberKey(passage: Passage): Said['numbers'] {
	const { text } = passage;
	const roman = /^[ivxlc]+$/i.test(text);
	const value = roman ? fromRoman(text) : /^\d{1,4}$/.test(text) ? Number(text) : undefined;
	const span = { from: 0, to: text.length };
	if (value === undefined) {
		return readMeetingNumbers(text).map((number) => statement(passage, number));
	}
	const write = (other: number): string => (roman ? toRoman(other) : String(other));
	return [statement(passage, { value, span, name: span, qualifiers: [], ofPeriod: false, write })];
}

function fromLine(passage: Passage, order: DigitOrder | undefined, { numbers, dates }: Said): void {
	const { place, text, item, key, heading } = passage;
	// "5 and 12 February" is a list; of two dates in one line, neither counts.
	const [date, another] = readDates(text, order);
	const named = readMeetingNumbers(text);
	const written = place === 'title' && heading && !date && named.length === 0 ? numberOfRecord(text) : named;
	if (!date && written.length === 0) return;
	if (key === 'date' && TO_THE_SECOND.test(text)) return;
	if (key !== 'date' && verbs().elsewhen.test(lowerCase(text))) return;
	if (key !== 'date' && !item) {
		// "Proxies: no. 3 to Mrs Miller" gives the number of a flat.
		const own = isLabelled(passage) ? written.filter(({ kind }) => kind !== undefined) : written;
		const said = own.filter(({ ofPeriod }) => !ofPeriod);
		// "Joint fifth and sixth meeting": nobody can say which is meant.
		const kinds = new Set(said.map(({ kind }) => kind));
		if (kinds.size === said.length) for (const number of said) numbers.push(statement(passage, number));
	}
	// "Day 2: 6 March" is a day of the meeting, and may be the only date that the report gives.
	if (!date || another || patterns().oneDay.test(lowerCase(text)) || (item ? !labelsDate(text) : isLabelled(passage)))
		return;
	const number = place === 'annex' ? written[0] : undefined;
	dates.push({ place, text, date, ...(key !== undefined && { key }), ...(number && { number }) });
}

/** "# Minutes 03 – Board": the number of the record is that of the meeting. */
function numberOfRecord(title: string): readonly WrittenNumber[] {
	const found = patterns().numberedRecord.exec(lowerCase(title));
	if (!found) return [];
	const [{ length: to }, digits = ''] = found;
	const span = { from: to - digits.length, to };
	const write = (other: number): string => keepZeros(digits, other);
	return [{ value: Number(digits), span, name: span, qualifiers: [], ofPeriod: false, write }];
}

/** Programs that publish pages use such a timestamp for when a page was written or last changed. */
const TO_THE_SECOND = /\d:\d\d:\d\d/;

const LABEL = narrowed(/^\P{L}*([\p{L}\s/&’'-]{2,40}?)\P{L}{0,3}[:：]/u);

/** "Excursion: 3 February 2018" is a line below the title, not the date of the meeting. */
function isLabelled({ text, place, heading }: Passage): boolean {
	const label = place === 'title' && !heading ? LABEL.exec(text)?.[1] : undefined;
	if (label === undefined) return false;
	if (DATE_LABEL().test(label)) return !labelsDate(label);
	const low = lowerCase(label);
	return (
		namesPaper(low) || (readNouns(low).length === 0 && !patterns().record.test(low) && low.match(verbs().held) === null)
	);
}

/** Whether a sentence, in lower case, says that something takes place, and not at another time. */
export function tellsTime(low: string): boolean {
	return patterns().verb.test(low) && !verbs().elsewhen.test(low);
}
