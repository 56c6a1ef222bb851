/**
 * Names of countries, which look like names of people: "New Zealand", "Chad".
 */
import { lazily } from '../../text/index.js';
import { LANGUAGES } from '../words/index.js';
import { fold } from './names.js';

const known = lazily(() => new Set(LANGUAGES.flatMap(({ countries }) => Object.values(countries).flat().map(fold))));

/**
 * Whether `name` is a country's name in one of our languages. The runtime has such names too (`Intl.DisplayNames`), but
 * they differ between versions and take ten times as long to look up.
 */
export function isCountry(name: string): boolean {
	return known().has(fold(name));
}
