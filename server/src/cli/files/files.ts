/** Paths, folders and globs to a sorted list of files. */
import fs from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { resolve, sep } from 'node:path';
import { faultInGlob, type Glob, isGlob, readGlob, splitGlob } from '../../text/glob.js';
import { inWords } from '../errors.js';
import { shownPath } from './shown-path.js';

export interface FoundFiles {
	/** Relative to the working directory, with `/`, sorted, each once. */
	readonly paths: readonly string[];
	/** Requested paths that cannot be checked, one sentence each. */
	readonly problems: readonly string[];
}

/** Third-party files and Git's own, and the locks that Emacs leaves next to a file being edited. */
const IGNORED = ['**/node_modules/**', '**/.git/**', '**/.#*'];

const MARKDOWN = '**/*.{[mM][dD],[mM][aA][rR][kK][dD][oO][wW][nN]}';

/**
 * A file is taken whatever its name is; a folder gives its `.md` and `.markdown` files at any depth; a glob gives what
 * it matches, and one that starts with `!` excludes. A pattern that is the name of an existing file is not read as a
 * glob, so `[draft] report.md` needs no quoting.
 */
export async function findFiles(wanted: readonly string[], cwd: string): Promise<FoundFiles> {
	const isExclusion = (path: string) => path.startsWith('!') && !fs.existsSync(resolve(cwd, path));
	const exclusions = wanted.filter(isExclusion).map((path) => toGlob(path.slice(1)));
	const included = wanted.filter((path) => !isExclusion(path));
	const problems: string[] = [];
	for (const exclusion of exclusions) refuseFault(exclusion, problems);
	const excluded = exclusions.map((exclusion) => readGlob(exclusion));
	const isExcluded = (path: string) => excluded.some((glob) => glob.matches(path));
	const found = new Set<string>();
	for (const path of included.length > 0 ? included : ['.']) {
		const matches = await expand(path, cwd, problems);
		for (const match of matches) if (!isExcluded(match)) found.add(match);
	}
	if (found.size === 0 && problems.length === 0) problems.push('Nothing is left to check, take away less');
	return { paths: [...found].sort((a, b) => (a < b ? -1 : 1)), problems };
}

async function expand(path: string, cwd: string, problems: string[]): Promise<readonly string[]> {
	if (path === '') {
		// Most likely an unset variable; "this folder" is not what was meant.
		problems.push('One of the paths is empty, name a file or a folder');
		return [];
	}
	const before = problems.length;
	const stats = await stat(resolve(cwd, path)).catch((error: NodeJS.ErrnoException) => error);
	let matches: readonly string[] = [];
	if (stats instanceof Error) {
		// Something too long for a file name may still be a pattern.
		if (['ENOENT', 'ENAMETOOLONG'].includes(stats.code ?? '') && isGlob(toGlob(path))) {
			const { folder, rest } = splitGlob(toGlob(path));
			if (!refuseFault(rest, problems))
				matches = await search('**', resolve(cwd, folder), cwd, problems, readGlob(rest, false));
			if (matches.length === 0 && problems.length === before)
				problems.push(`No file matches ${path}, correct the pattern`);
		} else problems.push(`${path} cannot be read: ${inWords(stats, path)}${await meant(path, cwd)}`);
	} else if (stats.isDirectory()) {
		matches = await search(MARKDOWN, resolve(cwd, path), cwd, problems);
		if (matches.length === 0 && problems.length === before) {
			problems.push(
				`There are no Markdown files (.md, .markdown) in ${path === '.' ? 'this folder' : path}, name another folder or a file`,
			);
		}
	} else matches = [shownPath(resolve(cwd, path), cwd)];
	return matches;
}

/** What exists in place of the first missing part of `path`: only one misspelt name can be guessed at. */
async function meant(path: string, cwd: string): Promise<string> {
	const parts = toGlob(path).split('/');
	for (const [index, part] of parts.entries()) {
		const folder = parts.slice(0, index).join('/');
		const names = await readdir(resolve(cwd, folder || (path.startsWith('/') ? '/' : '.'))).catch((): string[] => []);
		if (names.includes(part) || part === '' || part === '.' || part === '..') continue;
		const { nearest } = await import('../../text/nearest.js');
		const name = nearest(part, names.slice(0, MOST_NAMES));
		return name === undefined
			? ''
			: `. Did you mean ${[...parts.slice(0, index), name, ...parts.slice(index + 1)].join('/')}?`;
	}
	return '';
}

/** Nobody has typed more names than this by hand, and comparing takes time. */
const MOST_NAMES = 10_000;

/** What is wrong with a pattern, if anything. */
function refuseFault(pattern: string, problems: string[]): boolean {
	const fault = faultInGlob(pattern);
	if (fault !== undefined) problems.push(`The pattern ${pattern.slice(0, 60)} ${fault}`);
	return fault !== undefined;
}

/**
 * @param pattern one of ours: it is turned into a regular expression.
 * @param only restricts the matches; folders outside it are not searched.
 */
async function search(
	pattern: string,
	folder: string,
	cwd: string,
	problems: string[],
	only?: Glob,
): Promise<string[]> {
	const isTaken = (path: string, entry: fs.Dirent) => {
		const name = shownPath(resolve(path, entry.name), folder);
		return only === undefined || (entry.isDirectory() ? only.reaches(name) : only.matches(name));
	};
	// The search continues if a folder cannot be read, but the user must know.
	const readdir = ((
		path: string,
		options: { withFileTypes: true },
		done: (error: NodeJS.ErrnoException | null, entries: fs.Dirent[]) => void,
	) =>
		fs.readdir(path, options, (error, entries) => {
			const problem = error && whyUnread(shownPath(path, cwd), error);
			if (problem) problems.push(problem);
			done(error, only && entries ? entries.filter((entry) => isTaken(path, entry)) : entries);
		})) as typeof fs.readdir;
	const { glob } = await import('tinyglobby');
	const matches = await glob(pattern, {
		cwd: folder,
		ignore: IGNORED,
		dot: true,
		absolute: true,
		expandDirectories: false,
		// A link to a folder could form a cycle; a link to a file is still found.
		followSymbolicLinks: false,
		fs: { readdir },
	});
	return matches.map((match) => shownPath(match, cwd));
}

function whyUnread(folder: string, error: NodeJS.ErrnoException): string | undefined {
	// A pattern whose leading folder does not exist matches nothing, and the caller says so.
	if (error.code === 'ENOENT' && inWords(error) === inWords(error, folder)) return undefined;
	return `The folder ${folder} cannot be read: ${inWords(error, folder)}`;
}

/** On Windows people write `\` between folders; elsewhere it escapes the next character. */
function toGlob(path: string): string {
	return sep === '\\' ? path.replaceAll('\\', '/') : path;
}
