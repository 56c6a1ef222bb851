import { addAll, lean, lowerCase, matchesOf, type Span } from '../../text/index.js';
import { digitOrder } from '../dates/digit-order.js';
import type { DigitOrder } from '../dates/digits.js';
import { readDates, type WrittenDate } from '../dates/read-dates.js';
import { derived, derivedFrom } from '../derived.js';
import { fromRoman, toRoman } from '../numerals.js';
import { anyOf, latin, type MeetingKind, wholeWords } from '../words/index.js';
import { readMeetingNumbers, readNouns, type WrittenNumber } from './numbers.js';
import { DATE_LABEL, type Passage, passages, placeOf } from './passages.js';

/** Where a report says the number of its meeting. */
export interface NumberStatement extends Pick<Passage, 'place' | 'first'> {
	readonly number: WrittenNumber;
	/** In the document. */
	readonly span: Span;
	/** Of a sentence: the dates that it gives, and years without a day. */
	readonly dates: readonly WrittenDate[];
	readonly years: readonly number[];
}

/** Where a report says the date of its meeting. */
export interface DateStatement extends Pick<Passage, 'place' | 'text' | 'first'> {
	/** Where a stretch of `text` stands in the document. */
	readonly spanOf: (plain: Span) => Span;
	readonly date: WrittenDate;
	/** In the document, without days of the week. */
	readonly span: Span;
	/** Of a sentence: the number of the meeting that it says was then. */
	readonly number?: WrittenNumber;
	/**
	 * Of a sentence that gives no number: what it says of the meeting or body beside its name, in lower case. It is this
	 * one if the title says so too.
	 */
	readonly subject?: string;
	/** What that sentence calls the meeting; absent where it names the body. */
	readonly kind?: MeetingKind;
}

let patterns: ReturnType<typeof compile> | undefined;

function compile() {
	return {
		held: wholeWords(
			anyOf((words) => words.meeting.held),
			'g',
		),
		verb: wholeWords(`${anyOf((words) => words.meeting.held)}|${anyOf((words) => words.meeting.will)}`),
		record: wholeWords(anyOf((words) => words.record)),
		future: wholeWords(anyOf((words) => words.meeting.future)),
		elsewhen: wholeWords(anyOf((words) => words.meeting.elsewhen)),
		putOff: wholeWords(anyOf((words) => words.meeting.putOff)),
		definite: new RegExp(latin(`^\\P{L}*${anyOf((words) => words.meeting.definite)}(?:['’]|\\s)`)),
		gathered: wholeWords(anyOf((words) => words.meeting.gathered)),
		oneDay: new RegExp(latin(`^\\P{L}*${anyOf((words) => words.meeting.oneDay)}(?!\\p{L})`)),
	};
}

/** A statement without its place. */
type Read<T extends NumberStatement | DateStatement> = Omit<T, 'span' | 'spanOf'>;

interface Said {
	readonly numbers: Read<NumberStatement>[];
	readonly dates: Read<DateStatement>[];
}

/** The number of the passage that makes a statement. */
interface InPassage {
	readonly passage: number;
}

/** What the report says of its meeting, in the order of `passages`. */
export const statements = derived((report) => {
	const { numbers, dates } = said(report);
	const all = passages(report);
	return {
		numbers: numbers.map(
			(each): NumberStatement => ({
				...each,
				span: placeOf(report, all[each.passage]!, each.number.span),
			}),
		),
		dates: dates.map((each): DateStatement => {
			const spanOf = (plain: Span): Span => placeOf(report, all[each.passage]!, plain);
			return { ...each, spanOf, span: spanOf(each.date.span) };
		}),
	};
});

/** Read again only when one of the passages has changed, and then only that one. */
const said = derivedFrom(
	(report): readonly unknown[] => [passages(report), digitOrder(report)],
	(_, report) => {
		const order = digitOrder(report);
		const numbers: (Read<NumberStatement> & InPassage)[] = [];
		const dates: (Read<DateStatement> & InPassage)[] = [];
		for (const [index, passage] of passages(report).entries()) {
			const read = saidIn(passage, order);
			for (const each of read.numbers) numbers.push({ ...each, passage: index });
			for (const each of read.dates) dates.push({ ...each, passage: index });
		}
		return { numbers, dates };
	},
);

function keyOf({ place, key, item, heading, first, text }: Passage, order: DigitOrder | undefined): string {
	return `${order} ${place} ${key} ${item} ${heading} ${first} ${text}`;
}

const known = new Map<string, Said>();
/** No report has more passages, and few are written at a time. */
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

function statement({ place }: Passage, number: WrittenNumber): Read<NumberStatement> {
	return { place, number, dates: [], years: [] };
}

function fromLine(passage: Passage, order: DigitOrder | undefined, { numbers, dates }: Said): void {
	const { place, text, item, key } = passage;
	const written = readMeetingNumbers(text);
	// "5 and 12 February" is a list; two dates in one line are no one's date.
	const [date, another] = readDates(text, order);
	if (!date && written.length === 0) return;
	patterns ??= compile();
	if (key !== 'date' && patterns.elsewhen.test(lowerCase(text))) return;
	if (key !== 'date' && !item) {
		const said = written.filter(({ ofPeriod }) => !ofPeriod);
		// "Joint fifth and sixth meeting": nobody can say which is meant.
		const kinds = new Set(said.map(({ kind }) => kind));
		if (kinds.size === said.length) for (const number of said) numbers.push(statement(passage, number));
	}
	// "Day 2: 6 March" is a day of the meeting, and may be all that the report says of when it was.
	if (
		!date ||
		another ||
		patterns.oneDay.test(lowerCase(text)) ||
		(item ? !DATE_LABEL.test(text) : isLabelled(passage))
	)
		return;
	const number = place === 'annex' ? written[0] : undefined;
	dates.push({ place, text, date, ...(number && { number }) });
}

const LABEL = lean(/^\P{L}*([\p{L}\s/&’'-]{2,40}?)\P{L}{0,3}[:：]/u);

/** "Excursion: 3 February 2018" is a line below the title, and no date of the meeting. */
function isLabelled({ text, place, heading }: Passage): boolean {
	const label = place === 'title' && !heading ? LABEL.exec(text)?.[1] : undefined;
	if (label === undefined || DATE_LABEL.test(label)) return false;
	const low = lowerCase(label);
	patterns ??= compile();
	return readNouns(low).length === 0 && !patterns.record.test(low) && low.match(patterns.held) === null;
}

/** Subordinate clauses speak of something else. */
const CLAUSE = /,\s(?:which|that|whose|qui|dont|que|die|welche|che|cuya|waarin)\s|[:;]\s/;
/** What may stand before the number of this meeting at the start of a sentence, besides articles. */
const NOT_A_SUBJECT = lean(
	/(?<!\p{L})(?:at|in|during|since|after|before|of|à|lors|en|bei|in|auf|op|na|em|na|nel|alla|à|report|minutes|from)(?!\p{L})/u,
);
/** The verb before its object: "held its eighth session", "opened the session", "welcomed all to the". */
const OBJECT =
	/^\s$|\s(?:for )?(?:its|their|the|our|his|her|sa|leur|su|sus|seine|ihre|zu seiner|zu ihrer|haar|zijn|hun|a sua|la sua|sua|la|le|el|il|de|het|die|den|das|a|o)\s$|\sl['’]$/;
const YEAR = /(?<![\d./-])(?:19|20)\d\d(?![\d./-])/g;

function fromSentence(passage: Passage, order: DigitOrder | undefined, { numbers, dates }: Said): void {
	const { place, text, first = false } = passage;
	const low = lowerCase(text);
	patterns ??= compile();
	const held = matchesOf(low, patterns.held).map(({ index, 0: verb }) => ({ from: index, to: index + verb.length }));
	if (held.length === 0) return;
	const written = readMeetingNumbers(text);
	const number = written.find(({ name }) => isSubject(low, name, held));
	if (number?.ofPeriod) return;
	const said = readDates(text, order);
	const nouns = readNouns(low);
	const noun: Span | undefined =
		number?.name ?? nouns.find((name) => isSubject(low, name, held) && isItself(low, name, said));
	const body = noun ? undefined : bodyThatMet(low, held);
	if (!noun && !body) return;
	const verb = noun
		? (held.find(({ from }) => from >= noun.to) ?? held.findLast(({ to }) => to <= noun.from)!)
		: body!.verb;
	const end = Math.max(noun?.to ?? 0, verb.to);
	if (noun && isElsewhen(low, noun, verb)) return;
	if (number) {
		const years = [...text.matchAll(YEAR)].map(([year]) => Number(year));
		numbers.push({ ...statement(passage, number), first, dates: said, years });
	}
	const date = said.find(({ span }) => span.from >= verb.to);
	if (!date || date.span.from - end > 90 || patterns.elsewhen.test(low.slice(end, date.span.from))) return;
	if (number) {
		dates.push({ place, text, date, first, number });
		return;
	}
	const subject = noun ? subjectOf(low, noun, verb) : body!.subject;
	const kind = nouns.find(({ from }) => from === noun?.from)?.kind;
	if (first || subject !== undefined) {
		dates.push({ place, text, date, first, ...(subject !== undefined && { subject }), ...(kind && { kind }) });
	}
}

/** Before the verb of another clause. */
const NEW_CLAUSE = lean(
	/(?:[,)]|(?<!\p{L})(?:and|but|und|et|mais|y|pero|en|maar|e|ma|mas))\s(?:it\s|only\s|finally\s)?$/u,
);

/** "had been put off by a week and": what stands before the verb speaks of when it was to be. */
function isPutOff(between: string): boolean {
	patterns ??= compile();
	return patterns.putOff.test(between) && NEW_CLAUSE.test(between.slice(-20));
}

/** Whether the sentence says that it was to be then, or speaks of another time before it comes to its verb. */
function isElsewhen(low: string, noun: Span, verb: Span): boolean {
	patterns ??= compile();
	const between = low.slice(Math.min(noun.to, verb.to), verb.from);
	if (noun.to <= verb.from && isPutOff(between)) return patterns.elsewhen.test(low.slice(0, noun.to));
	return (
		patterns.future.test(low.slice(Math.min(noun.to, verb.to), verb.to)) ||
		patterns.elsewhen.test(low.slice(0, Math.max(noun.to, verb.to)))
	);
}

/** Not what somebody met for on another day: "met on 3 March to prepare the meeting". */
function isItself(low: string, noun: Span, said: readonly WrittenDate[]): boolean {
	const before = said.findLast(({ span }) => span.to <= noun.from);
	return !before || !/\s(?:to|for|um|zu|zur|pour|para|om|per)\s/.test(low.slice(before.span.to, noun.from));
}

/** "The meeting was held", with what stands around the noun; nothing where it does not say which meeting. */
function subjectOf(low: string, noun: Span, verb: Span): string | undefined {
	patterns ??= compile();
	const lead = low.slice(0, noun.from);
	const article = patterns.definite.exec(lead)?.[0];
	if (article === undefined || verb.from < noun.to) return undefined;
	const after = low.slice(noun.to, verb.from);
	return `${lead.slice(article.length)} ${isPutOff(after) ? '' : after}`.trim();
}

interface BodyThatMet {
	readonly subject: string;
	readonly verb: Span;
}

const WE = /^we\s/;
const NAME = lean(/^[\p{L}\s’'-]{1,90}$/u);

/** "The harbour board met at 9 a.m." */
function bodyThatMet(low: string, held: readonly Span[]): BodyThatMet | undefined {
	patterns ??= compile();
	const met = patterns.gathered.exec(low);
	const verb = met && held.find(({ from, to }) => from >= met.index && to <= met.index + met[0].length);
	if (!verb) return undefined;
	if (WE.test(low) && met.index === 3) return { subject: 'we', verb };
	const article = patterns.definite.exec(low)?.[0];
	const subject = article === undefined ? '' : low.slice(article.length, met.index).trim();
	return NAME.test(subject) ? { subject, verb } : undefined;
}

/** Whether the meeting named there is what the sentence says was held. */
function isSubject(low: string, name: Span, held: readonly Span[]): boolean {
	const lead = low.slice(0, name.from);
	if (held.some(({ to }) => to <= name.from && name.from - to < 120 && OBJECT.test(lead.slice(to)))) return true;
	if (lead.trim().split(/\s+/).length > 3 || NOT_A_SUBJECT.test(lead)) return false;
	const verb = held.find(({ from }) => from >= name.to);
	if (!verb || verb.from - name.to >= 200) return false;
	const between = low.slice(name.to, verb.from);
	patterns ??= compile();
	return !CLAUSE.test(between) || isPutOff(between);
}

/** Whether a sentence, in lower case, says that something takes place, and not that it did at another time. */
export function tellsTime(low: string): boolean {
	patterns ??= compile();
	return patterns.verb.test(low) && !patterns.elsewhen.test(low);
}
