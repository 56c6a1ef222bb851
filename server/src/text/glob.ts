/**
 * Patterns for paths. Their authors may be strangers: `minimatch` follows stars without trying one way after the other
 * (picomatch compiles them to expressions that do), so with so many choices at most, matching takes time proportional to
 * the path.
 *
 *     *        any part of a name          {a,b}    one of these
 *     **       any folders                 [a-z]    one of these characters; not these: [!a-z]
 *     ?        any character of a name     \        the next character as it is
 */
import { Minimatch, type MinimatchOptions } from 'minimatch';

export interface Glob {
	/** Whether it matches the file at `path`, with `/`. */
	readonly matches: (path: string) => boolean;
	/** Whether it may match something in `folder`. */
	readonly reaches: (folder: string) => boolean;
}

/** Longer than any path that people type. */
export const LONGEST_GLOB = 500;
/** Patterns that one with braces stands for. */
const MOST_CHOICES = 200;

/** The same on every system, and nothing but what is listed above. */
const OPTIONS: MinimatchOptions = {
	platform: 'linux',
	dot: true,
	noext: true,
	nocomment: true,
	nonegate: true,
	braceExpandMax: MOST_CHOICES + 1,
};

/** What is wrong with a pattern and what to do; `undefined` if it is valid. */
export function faultInGlob(pattern: string): string | undefined {
	if (pattern.length > LONGEST_GLOB) return `is longer than ${LONGEST_GLOB} characters. Write it shorter`;
	// Bash and others support these; here a parenthesis is literal, as in "Minutes (draft).md".
	if (/[!@+?*]\([^()|]*\|/.test(pattern))
		return 'has a choice in round brackets. Write it as {a,b} or as several patterns';
	if (pattern.includes('{') && new Minimatch(pattern, OPTIONS).set.length > MOST_CHOICES)
		return `has more than ${MOST_CHOICES} choices. Write it as several patterns`;
	return undefined;
}

/** Whether any of its characters is special. */
export function isGlob(pattern: string): boolean {
	return /[*?[{\\]/.test(pattern);
}

/** The literal folders at the beginning, and what comes after them. */
export function splitGlob(pattern: string): { readonly folder: string; readonly rest: string } {
	const magic = pattern.search(/[*?[{\\]/);
	const end = pattern.lastIndexOf('/', magic < 0 ? pattern.length : magic) + 1;
	return { folder: pattern.slice(0, end), rest: pattern.slice(end) };
}

/**
 * Never throws; an invalid pattern matches nothing.
 *
 * @param below whether a folder's name matches everything in it.
 */
export function readGlob(pattern: string, below = true): Glob {
	if (faultInGlob(pattern) !== undefined) return { matches: () => false, reaches: () => false };
	const tidy = pattern
		.replaceAll('\\/', '/')
		.replace(/^(?:\.?\/)+/, '')
		.replace(/(?<!\/)\/+$/, '');
	if (tidy === '' || tidy === '.') return { matches: () => true, reaches: () => true };
	const own = new Minimatch(tidy, OPTIONS);
	const within = below ? new Minimatch(`${tidy}/**`, OPTIONS) : undefined;
	// Of the folders that ** stands for, one may be above the one that paths begin in.
	const known = (path: string): string => (tidy.startsWith('**') ? path.replace(/^(?:\.\.\/)+/, '') : path);
	const matches = (path: string): boolean => own.match(known(path)) || within?.match(known(path)) === true;
	return { matches, reaches: (folder) => matches(folder) || own.match(known(folder), true) };
}
