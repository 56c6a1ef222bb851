/** Dates with a slip in a word: "Novemeber 28th, 2019", "May 28st". What is meant is plain. */
import {
	anyOf,
	blockQueryWith,
	clearLanguage,
	datesWhere,
	endingFor,
	type FoundDate,
	LANGUAGES,
	markAround,
	monthNamed,
	monthsNamed,
	type Prose,
	readDates,
	type Words,
	type WrittenDate,
} from '../../report/index.js';
import { capitalised, isOneEdit, lazily, narrowed, type Span } from '../../text/index.js';
import { isNotOurs, isNotOursIn } from '../shared/not-ours.js';

/** The places are relative to the text of `prose`. */
export interface MisspeltDate {
	readonly prose: Prose;
	readonly span: Span;
	readonly written: string;
	readonly meant: string;
}

/** Words beside a day that may be the name of a month. */
const WORD = lazily(() => {
	const [ending, of] = [anyOf(({ dayEnding }) => dayEnding), anyOf(({ ofMonth }) => ofMonth)];
	const after = `(?<=\\d(?:${ending}|\\.)?(?: ${of})? )\\p{L}{4,11}(?=,?(?: ${of})? \\d)`;
	return narrowed(`(?<![\\p{L}\\p{N}])(?:${after}|\\p{L}{4,11}(?=\\.? \\d))`, 'gu');
});
const CAPITAL = narrowed(/^\p{Lu}/u);
/** Of fewer letters, too many words are one letter away. */
const SHORTEST = 4;
/** From so many on, a day with its ending is enough, else the year has to stand there, too. */
const LONG = 6;
/** So much of the text around decides how a date is read. */
const NEAR = 40;

export const misspeltMonths = blockQueryWith(
	[clearLanguage],
	({ facts: { prose } }, language): readonly MisspeltDate[] | undefined => {
		const found = prose.flatMap((each) => (each.within === 'quote' ? [] : inProse(each, language)));
		return found.length > 0 ? found : undefined;
	},
);

function inProse(prose: Prose, language: Words | undefined): MisspeltDate[] {
	const { text } = prose;
	return [...text.matchAll(WORD())].flatMap(({ index, 0: written }): MisspeltDate[] => {
		const month = monthNear(written.toLowerCase(), language);
		const name = month !== undefined && CAPITAL.test(written) ? capitalised(month) : month;
		if (month === undefined || name === undefined || monthNamed(name) === undefined) return [];
		const [start, to] = [Math.max(0, index - NEAR), index + written.length];
		const corrected = text.slice(start, index) + name + text.slice(to, to + NEAR);
		const date = readDates(corrected).find(({ days: [day] }) => day.monthSpan?.from === index - start);
		const [day] = date?.days ?? [];
		if (!date || !day?.monthSpan || isNotOursIn(corrected, date)) return [];
		const hasEnding = /^\p{Ll}/u.test(corrected.slice(day.daySpan.to));
		if (day.yearSpan === undefined && !(hasEnding && month.length >= LONG)) return [];
		// The ending of the day is told with it, or correcting the one would show the other.
		const { from, to: end, meant } = withEnding(corrected, date, day.monthSpan);
		const span = { from: start + from, to: start + end + written.length - name.length };
		if (markAround(prose, span, 'delete')) return [];
		return [{ prose, span, written: text.slice(span.from, span.to), meant }];
	});
}

function withEnding(text: string, date: WrittenDate, month: Span): Span & { readonly meant: string } {
	const ending = wrongEnding(text, date);
	if (!ending) return { ...month, meant: text.slice(month.from, month.to) };
	const [from, to] = [Math.min(ending.from, month.from), Math.max(ending.to, month.to)];
	return { from, to, meant: text.slice(from, ending.from) + ending.meant + text.slice(ending.to, to) };
}

/** The month that a word in small letters is a slip for. */
function monthNear(word: string, language: Words | undefined): string | undefined {
	if (monthsNamed(word).length > 0) return undefined;
	const near = (language ? [language] : LANGUAGES).flatMap(({ months }) =>
		months.flatMap(([name = '']) =>
			name.length >= SHORTEST && name[0] === word[0] && isOneEdit(word, name) ? [name] : [],
		),
	);
	return near[0];
}

export const wrongEndings = datesWhere(
	(found) => wrongEnding(found.prose.text, found.date) !== undefined && !isNotOurs(found),
);

export function misspeltEnding({ prose, date }: FoundDate): MisspeltDate {
	const { from, to, meant } = wrongEnding(prose.text, date)!;
	return { prose, span: { from, to }, written: prose.text.slice(from, to), meant };
}

/** The first day of a date with its ending, if another belongs to that number. */
function wrongEnding(text: string, { days, months }: WrittenDate): (Span & { readonly meant: string }) | undefined {
	const languages = months.map(({ language }) => language);
	for (const { day, daySpan } of days) {
		const [ending] = ENDING.exec(text.slice(daySpan.to, daySpan.to + 3)) ?? [];
		const meant = ending === undefined ? undefined : endingFor(ending, day, languages);
		if (ending !== meant) return { from: daySpan.from, to: daySpan.to + ending!.length, meant: `${day}${meant}` };
	}
	return undefined;
}

const ENDING = narrowed(/^\p{Ll}{2}(?!\p{L})/u);
