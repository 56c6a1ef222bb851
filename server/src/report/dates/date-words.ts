import { addTo, lazily, lowerCase } from '../../text/index.js';
import { LANGUAGES, type Words } from '../words/index.js';

/** What a word means as the name of a month or of a day of the week. */
export interface Name {
	/** January is 1; Monday is 1. */
	readonly value: number;
	readonly language: Words;
	/** Which of the language's forms it is: 0 for the full name. */
	readonly form: number;
}

type Names = ReadonlyMap<string, readonly Name[]>;

function namesOf(pick: (words: Words) => readonly (readonly string[])[]): Names {
	const names = new Map<string, Name[]>();
	for (const language of LANGUAGES) {
		pick(language).forEach((forms, index) => {
			forms.forEach((word, form) => {
				addTo(names, word, { value: index + 1, language, form });
			});
		});
	}
	return names;
}

const months = lazily(() => namesOf((words) => words.months));
const weekdays = lazily(() => namesOf((words) => words.weekdays));

/** The months that `word`, in lower case and without full stop, names; one for each language that has it. */
export function monthsNamed(word: string): readonly Name[] {
	return months().get(word) ?? [];
}

export function weekdaysNamed(word: string): readonly Name[] {
	return weekdays().get(word) ?? [];
}

/** January is 1. "May" is a month, and "may" is none, as English writes months with a capital. */
export function monthNamed(word: string): number | undefined {
	const isCapital = /^\p{Lu}/u.test(word);
	return monthsNamed(lowerCase(word)).find(
		({ form, language }) => form === 0 && (isCapital || !writesCapital(language.code)),
	)?.value;
}

const capitals = new Map<string, boolean>();

/** Whether a language writes months with a capital. */
function writesCapital(code: string): boolean {
	let known = capitals.get(code);
	if (known === undefined) {
		const written = new Intl.DateTimeFormat(code, { month: 'long', timeZone: 'UTC' }).format(0);
		known = /^\p{Lu}/u.test(written);
		capitals.set(code, known);
	}
	return known;
}
