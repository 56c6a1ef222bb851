/** Paths, folders and globs to a sorted list of files. */
import fs from 'node:fs';
import { stat } from 'node:fs/promises';
import { resolve, sep } from 'node:path';
import { faultInGlob, type Glob, isGlob, readGlob, splitGlob } from '../text/glob.js';
import { inWords } from './faults.js';
import { shownPath } from './shown-path.js';

export interface FoundFiles {
	/** Relative to the working directory, with `/`, sorted, each once. */
	readonly paths: readonly string[];
	/** What was asked for and cannot be had, one sentence each. */
	readonly problems: readonly string[];
}

/** Other people's files and Git's own, and the locks that Emacs leaves beside a file it edits. */
const IGNORED = ['**/node_modules/**', '**/.git/**', '**/.#*'];

/** Stands in a name for what is not UTF-8, so that nothing is found under it. */
const REPLACED = '\uFFFD';

const MARKDOWN = '**/*.{[mM][dD],[mM][aA][rR][kK][dD][oO][wW][nN]}';

/**
 * A file is taken whatever its name; a folder gives its `.md` and `.markdown` files at any depth; a
 * glob gives what it matches, and one that starts with `!` takes away. What exists under the very
 * name is not read as a glob, so `[draft] report.md` needs no quoting.
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
		// A variable that was not set, most likely; "this folder" is not what was meant.
		problems.push('One of the paths is empty, name a file or a folder');
		return [];
	}
	const before = problems.length;
	const stats = await stat(resolve(cwd, path)).catch((error: NodeJS.ErrnoException) => error);
	let matches: readonly string[] = [];
	if (stats instanceof Error) {
		// What is too long for the name of a file may be a pattern all the same.
		if (['ENOENT', 'ENAMETOOLONG'].includes(stats.code ?? '') && isGlob(toGlob(path))) {
			const { folder, rest } = splitGlob(toGlob(path));
			if (!refuseFault(rest, problems))
				matches = await search('**', resolve(cwd, folder), cwd, problems, readGlob(rest, false));
			if (matches.length === 0 && problems.length === before)
				problems.push(`No file matches ${path}, correct the pattern`);
		} else problems.push(`${path} cannot be read: ${inWords(stats)}`);
	} else if (stats.isDirectory()) {
		matches = await search(MARKDOWN, resolve(cwd, path), cwd, problems);
		if (matches.length === 0 && problems.length === before) {
			problems.push(`There are no Markdown files in ${path === '.' ? 'this folder' : path}, name another place`);
		}
	} else matches = [shownPath(resolve(cwd, path), cwd)];
	return matches;
}

/** Tells what is wrong with a pattern, if anything is. */
function refuseFault(pattern: string, problems: string[]): boolean {
	const fault = faultInGlob(pattern);
	if (fault !== undefined) problems.push(`The pattern ${pattern.slice(0, 60)} ${fault}`);
	return fault !== undefined;
}

/**
 * @param pattern one of ours: it is made a regular expression.
 * @param only what is taken of it; folders that nothing of it lies in are not looked into.
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
	// The search goes on when a folder cannot be read, but the user must hear of it.
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
		// A link to a folder could lead in a circle; a link to a file is still found.
		followSymbolicLinks: false,
		fs: { readdir },
	});
	return matches.map((match) => shownPath(match, cwd));
}

function whyUnread(folder: string, error: NodeJS.ErrnoException): string | undefined {
	if (error.code !== 'ENOENT') return `The folder ${folder} cannot be read: ${inWords(error)}`;
	if (folder.includes(REPLACED))
		return `The folder ${folder} cannot be read: its name is not UTF-8, give it another one`;
	// Where a pattern begins with a folder that is not there, it matches nothing, as the caller says.
	return undefined;
}

/** On Windows people write `\` between folders; elsewhere it escapes the character that follows. */
function toGlob(path: string): string {
	return sep === '\\' ? path.replaceAll('\\', '/') : path;
}
