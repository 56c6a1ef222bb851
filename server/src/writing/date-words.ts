import { englishEnding, languageOf, type Name, type WrittenDate, type WrittenWeekday } from '../report/index.js';
import { capitalised, type Edit, type Span } from '../text/index.js';

/** From the first to the last of its days, including adjacent weekdays. */
export function withWeekdays({ span, days }: WrittenDate): Span {
	let { from, to } = span;
	for (const { weekday } of days) {
		if (!weekday) continue;
		from = Math.min(from, weekday.span.from);
		to = Math.max(to, weekday.span.to);
	}
	return { from, to };
}

/** The name of another weekday in the language, length and letter case of `weekday`. */
export function weekdayLike(weekday: WrittenWeekday, value: number, text: string, { months }: WrittenDate): string {
	const written = text.slice(weekday.span.from, weekday.span.to);
	const beside = weekday.names.filter(({ language }) => months.some((month) => month.language === language));
	const name = likeliest(beside.length > 0 ? beside : weekday.names, text);
	const forms = name.language.weekdays[value - 1]!;
	const like = forms[name.form];
	const full = written.length > 4;
	const other =
		full && (like === undefined || like.length < 5 || name.form > 1) ? forms[0]! : (like ?? forms[1] ?? forms[0]!);
	return inCaseOf(written, other);
}

/** The one of `names` in the language of `text`. */
export function likeliest(names: readonly Name[], text: string): Name {
	const language = languageOf(
		text.slice(0, 2_000),
		names.map((name) => name.language),
	);
	return names.find((name) => name.language === language) ?? names[0]!;
}

/** `word` in capitals, or capitalised, like `model`. */
export function inCaseOf(model: string, word: string): string {
	if (model.length > 1 && model === model.toUpperCase() && model !== model.toLowerCase()) return word.toUpperCase();
	return /^\p{Lu}/u.test(model) ? capitalised(word) : word;
}

/**
 * Replaces the day of the month at `span`, with the ending that the new one takes: "31st", "1er", "1º".
 *
 * @param months what the name of the month beside it can be.
 */
export function writeDay(text: string, span: Span, day: number, months: readonly Name[] = []): Edit[] {
	const written = text.slice(span.from, span.to);
	const first = day === 1 && !written.startsWith('0') && months.length > 0 && likeliest(months, text).language.firstDay;
	const edits: Edit[] = [{ span, insert: first || keepZero(written, day) }];
	const ending = /^(?:(?:st|nd|rd|th|er)(?![a-z])|\.?[º°])/i.exec(text.slice(span.to, span.to + 3))?.[0];
	if (ending === undefined) return edits;
	edits[0] = { span, insert: keepZero(written, day) };
	const insert = /^[nrst][dht]$/i.test(ending) ? englishEnding(day) : day === 1 ? ending.toLowerCase() : '';
	if (insert !== ending)
		edits.push({ span: { from: span.to, to: span.to + ending.length }, insert: inCaseOf(ending, insert) });
	return edits;
}

function keepZero(written: string, day: number): string {
	return written.startsWith('0') ? String(day).padStart(2, '0') : String(day);
}
