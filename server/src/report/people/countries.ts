/**
 * Names of countries, which look like names of people: "New Zealand", "Chad".
 */
import { LANGUAGES } from '../words/index.js';
import { fold } from './names.js';

let known: ReadonlySet<string> | undefined;

/** Whether `name` is what one of our languages calls a country. Made when first asked for, in a few milliseconds. */
export function isCountry(name: string): boolean {
	known ??= new Set(LANGUAGES.flatMap(({ tag }) => countriesIn(tag)));
	return known.has(fold(name));
}

/** Every pair of letters that the runtime's own tables (ISO 3166) have a name for. */
function countriesIn(language: string): string[] {
	const names = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
	const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
	return letters.flatMap((first) =>
		letters.flatMap((second) => {
			const name = names.of(first + second);
			return name === undefined ? [] : [fold(name)];
		}),
	);
}
