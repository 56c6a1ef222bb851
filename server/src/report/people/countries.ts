/**
 * Names of countries, which look like names of people: "New Zealand", "Chad".
 */
import { LANGUAGES } from '../words/index.js';
import { fold } from './names.js';

let known: ReadonlySet<string> | undefined;

/**
 * Whether `name` is what one of our languages calls a country. The runtime has such names too
 * (`Intl.DisplayNames`), but not the same ones in each version, and needs ten times as long to tell them.
 */
export function isCountry(name: string): boolean {
	known ??= new Set(LANGUAGES.flatMap(({ countries }) => Object.values(countries).flat().map(fold)));
	return known.has(fold(name));
}
