/** What is written to the dictionaries of spelling checkers, and what is said of it. Pure: no `vscode`. */

const ORDER = new Intl.Collator('en');

/** A list with further words, which come to their places if it is sorted; else they come last. */
export function withWords(known: readonly string[], words: readonly string[]): string[] {
	const added = words.filter((word) => !known.includes(word)).sort(ORDER.compare);
	const isSorted = known.every((word, i) => i === 0 || ORDER.compare(known[i - 1]!, word) <= 0);
	const all = [...known, ...added];
	return isSorted ? all.sort(ORDER.compare) : all;
}

/** In the order in which Code Spell Checker looks for its settings; those that are programs are for their writers. */
const IN_FOLDER = [
	'.cspell.json',
	'cspell.json',
	'.cSpell.json',
	'cSpell.json',
	'.cspell.jsonc',
	'cspell.jsonc',
	'.vscode/cspell.json',
	'.vscode/cSpell.json',
	'.vscode/.cspell.json',
	...['.cspell.config', 'cspell.config'].flatMap((name) =>
		['json', 'jsonc', 'yaml', 'yml'].map((end) => `${name}.${end}`),
	),
	'.cspell.yaml',
	'.cspell.yml',
	'cspell.yaml',
	'cspell.yml',
	...['.cspell.json', 'cspell.json', '.cspell.jsonc', 'cspell.jsonc'].map((name) => `.config/${name}`),
	...['cspell.config', '.cspell.config'].flatMap((name) =>
		['json', 'jsonc', 'yaml', 'yml'].map((end) => `.config/${name}.${end}`),
	),
	'.config/cspell.yaml',
	'.config/cspell.yml',
];

/** The folders below one that may hold the settings of Code Spell Checker. */
export const CSPELL_FOLDERS = ['.vscode', '.config'] as const;

/** Which of the files of a folder Code Spell Checker takes its settings from; paths from there. */
export function cspellFileAmong(paths: ReadonlySet<string>): string | undefined {
	return IN_FOLDER.find((path) => paths.has(path));
}

/** What LanguageTool calls the languages of reports, where it has no dictionary for the plain code. */
const VARIANTS: Readonly<Record<string, string>> = { en: 'en-US', de: 'de-DE', pt: 'pt-PT' };

/**
 * The languages whose dictionaries LTeX consults for a report.
 *
 * @param setting `ltex.language`.
 * @param language of the report: `en`.
 * @param known those for which it has words already.
 */
export function ltexLanguages(
	setting: string | undefined,
	language: string | undefined,
	known: readonly string[],
): readonly string[] {
	const set = setting === undefined || setting === '' || setting === 'auto' ? undefined : setting;
	const isOf = (code: string | undefined): boolean => code !== undefined && code.split('-')[0] === language;
	if (language === undefined || isOf(set)) return [set ?? 'en-US'];
	// A report can say in which language it is checked.
	const own = known.find(isOf) ?? VARIANTS[language] ?? language;
	return set === undefined ? [own] : [set, own];
}

/** Where Harper keeps the dictionary of a folder, seen from there; `undefined` if that is outside. */
export function harperPath(setting: string | undefined): string | undefined {
	const path = (setting ?? '').trim().replaceAll('\\', '/').replace(/^\.\//, '');
	if (path === '') return '.harper-dictionary.txt';
	const isOutside = /^[/~]|^[a-z]:|(?:^|\/)\.\.(?:\/|$)/i.test(path);
	return isOutside ? undefined : path;
}

export interface Added {
	/** Of the checker. */
	readonly name: string;
	readonly count: number;
}

/** "Added 34 names to the dictionary of Code Spell Checker." */
export function saidOf(all: readonly Added[]): string {
	const [first, ...others] = all;
	if (!first) return 'No name was added.';
	if (others.every(({ count }) => count === first.count)) {
		return `Added ${names(first.count)} to the ${dictionaries(all)}.`;
	}
	const rest = others.map(({ name, count }) => `${count} to that of ${name}`);
	return `Added ${inWords([`${names(first.count)} to the dictionary of ${first.name}`, ...rest])}.`;
}

/** "dictionary of LTeX" or "dictionaries of LTeX and Harper". */
export function dictionaries(all: readonly { readonly name: string }[]): string {
	return `${all.length === 1 ? 'dictionary' : 'dictionaries'} of ${inWords(all.map(({ name }) => name))}`;
}

/** "A, B and C". */
function inWords(items: readonly string[]): string {
	return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
}

function names(count: number): string {
	return count === 1 ? 'one name' : `${count} names`;
}
