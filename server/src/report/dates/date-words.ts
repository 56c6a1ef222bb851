import { lazily } from '../../text/index.js';
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
				const all = names.get(word) ?? [];
				all.push({ value: index + 1, language, form });
				names.set(word, all);
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
