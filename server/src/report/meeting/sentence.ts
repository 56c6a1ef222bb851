/** What a sentence in running text says about the meeting: its number, and when it was held. */
import { lazily, lowerCase, matchesOf, narrowed, type Span } from '../../text/index.js';
import { readDates } from '../dates/read-dates.js';
import type { DigitOrder, WrittenDate } from '../dates/written-date.js';
import { anyOf, latin, wholeWords } from '../words/index.js';
import { OPENING, opensRecord } from './legal-opening.js';
import { readNouns } from './nouns.js';
import { readMeetingNumbers } from './numbers.js';
import type { Passage } from './passages.js';
import { type Said, statement } from './said.js';
import { verbs } from './verbs.js';

function compile() {
	return {
		future: wholeWords(anyOf((words) => words.meeting.future)),
		putOff: wholeWords(anyOf((words) => words.meeting.putOff)),
		definite: new RegExp(latin(`^\\P{L}*${anyOf((words) => words.meeting.definite)}(?:['’]|\\s)`)),
		gathered: wholeWords(anyOf((words) => words.meeting.gathered)),
	};
}

const patterns = lazily(compile);

/** Subordinate clauses are about something else. */
const CLAUSE = lazily(
	() =>
		new RegExp(
			`,\\s${anyOf(({ subordinate }) => subordinate)}\\s|[:;]\\s|\\S\\s${anyOf(({ grammar }) => grammar.that)}\\s`,
		),
);
/** What may precede this meeting's number at the start of a sentence, besides articles. */
const NOT_A_SUBJECT = narrowed(`(?<!\\p{L})${anyOf(({ besides }) => besides)}(?!\\p{L})`, 'u');
/** The verb before its object: "held its eighth session", "opened the session", "welcomed all to the". */
const OBJECT = lazily(
	() =>
		new RegExp(`^\\s$|\\s${anyOf(({ meeting }) => meeting.object)}\\s$|\\s${anyOf(({ grammar }) => grammar.elided)}$`),
);
const YEAR = /(?<![\d./-])(?:19|20)\d\d(?![\d./-])/g;

export function fromSentence(passage: Passage, order: DigitOrder | undefined, { numbers, dates }: Said): void {
	const { place, text, first = false } = passage;
	const low = lowerCase(text);
	if (first && opensRecord(low)) {
		const [date] = readDates(text.slice(0, OPENING), order);
		if (date && !verbs().elsewhen.test(low.slice(0, date.span.from)))
			dates.push({ place, text, date, first, subject: 'we' });
		return;
	}
	const held = matchesOf(low, verbs().held).map(({ index, 0: verb }) => ({ from: index, to: index + verb.length }));
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
	if (!date || hasOtherObject(low.slice(end, date.days[0].weekday?.span.from ?? date.span.from))) return;
	if (date.span.from - end > 90 || verbs().elsewhen.test(low.slice(end, date.span.from))) return;
	if (number) {
		dates.push({ place, text, date, first, number });
		return;
	}
	const subject = noun ? subjectOf(low, noun, verb) : body!.subject;
	const kind = nouns.find(({ from }) => from === noun?.from)?.kind;
	if (kind === 'call' && OPENS().test(low.slice(verb.from, verb.to))) return;
	dates.push({ place, text, date, first, ...(subject !== undefined && { subject }), ...(kind && { kind }) });
}

/**
 * Whether a sentence, in lower case, says that a body met or that a meeting was held, and not at another time; its date may come
 * first: "Le 5 mars, le conseil s'est réuni".
 */
export function tellsOfMeeting(low: string): boolean {
	if (verbs().elsewhen.test(low)) return false;
	return patterns().gathered.test(low) || (low.match(verbs().held) !== null && readNouns(low).length > 0);
}

/** Whoever "opened its consultation" did not meet then, though that may be called a plenary. */
function hasOtherObject(between: string): boolean {
	const object = OTHER_OBJECT().exec(between)?.[1];
	return object !== undefined && readNouns(object).length === 0;
}

const OTHER_OBJECT = lazily(() =>
	narrowed(
		`^\\s${anyOf(({ meeting }) => meeting.otherObject)}\\s((?!${anyOf(({ meeting }) => meeting.days)})\\p{L}{3,}[^,]*)`,
	),
);
/** "The call opened" may be about a call for papers. */
const OPENS = lazily(() => narrowed(`(?<!\\p{L})${anyOf(({ meeting }) => meeting.opens)}`, 'u'));

/** Before the verb of another clause. */
const NEW_CLAUSE = narrowed(
	`(?:[,)]|(?<!\\p{L})${anyOf(({ butAlso }) => butAlso)})\\s(?:${anyOf(({ beforeVerb }) => beforeVerb)}\\s)?$`,
	'u',
);

/** "had been put off by a week and": what precedes the verb is about the original date. */
function isPutOff(between: string): boolean {
	return patterns().putOff.test(between) && NEW_CLAUSE.test(between.slice(-20));
}

/** Whether the sentence says that it was planned for then, or mentions another time before its verb. */
function isElsewhen(low: string, noun: Span, verb: Span): boolean {
	const between = low.slice(Math.min(noun.to, verb.to), verb.from);
	if (noun.to <= verb.from && isPutOff(between)) return verbs().elsewhen.test(low.slice(0, noun.to));
	return (
		patterns().future.test(low.slice(Math.min(noun.to, verb.to), verb.to)) ||
		verbs().elsewhen.test(low.slice(0, Math.max(noun.to, verb.to)))
	);
}

const purpose = lazily(() => new RegExp(`\\s${anyOf(({ inOrderTo }) => inOrderTo)}\\s`));

/** Not what somebody met on another day for: "met on 3 March to prepare the meeting". */
function isItself(low: string, noun: Span, said: readonly WrittenDate[]): boolean {
	const before = said.findLast(({ span }) => span.to <= noun.from);
	return !before || !purpose().test(low.slice(before.span.to, noun.from));
}

/** "The meeting was held", with the words around the noun; `undefined` if it does not say which meeting. */
function subjectOf(low: string, noun: Span, verb: Span): string | undefined {
	const lead = low.slice(0, noun.from);
	const article = patterns().definite.exec(lead)?.[0];
	if (article === undefined || verb.from < noun.to) return undefined;
	const after = low.slice(noun.to, verb.from);
	return `${lead.slice(article.length)} ${isPutOff(after) ? '' : after}`.trim();
}

interface BodyThatMet {
	readonly subject: string;
	readonly verb: Span;
}

const WE = /^we\s/;
const NAME = narrowed(/^[\p{L}\s’'-]{1,90}$/u);

/** "The harbour board met at 9 a.m." */
function bodyThatMet(low: string, held: readonly Span[]): BodyThatMet | undefined {
	const met = patterns().gathered.exec(low);
	const verb = met && held.find(({ from, to }) => from >= met.index && to <= met.index + met[0].length);
	if (!verb) return undefined;
	if (WE.test(low) && met.index === 3) return { subject: 'we', verb };
	const article = patterns().definite.exec(low)?.[0];
	const subject = article === undefined ? '' : low.slice(article.length, met.index).trim();
	return NAME.test(subject) ? { subject, verb } : undefined;
}

/** Whether the meeting mentioned there is the one the sentence says was held. */
function isSubject(low: string, name: Span, held: readonly Span[]): boolean {
	const lead = low.slice(0, name.from);
	if (held.some(({ to }) => to <= name.from && name.from - to < 120 && OBJECT().test(lead.slice(to)))) return true;
	if (lead.trim().split(/\s+/).length > 3 || NOT_A_SUBJECT.test(lead)) return false;
	const verb = held.find(({ from }) => from >= name.to);
	if (!verb || verb.from - name.to >= 200) return false;
	const between = low.slice(name.to, verb.from);
	return !CLAUSE().test(between) || isPutOff(between);
}
