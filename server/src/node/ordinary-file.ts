/**
 * Reads files that a stranger may have named or created: only ordinary files, and none reached through a symbolic link
 * that leads out of the folders where reading is allowed.
 */
import fs from 'node:fs';
import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { promisify } from 'node:util';

// `node:fs/promises` takes a millisecond to load, for its streams and watchers.
const [fstat, lstat, open] = [promisify(fs.fstat), promisify(fs.lstat), promisify(fs.open)];
const [readFile, readlink, realpath] = [promisify(fs.readFile), promisify(fs.readlink), promisify(fs.realpath)];

/** Why an existing file is not read, for people. */
class Refusal extends Error {
	override readonly name = 'Refusal';
}

/** As many as Linux follows. */
const MOST_LINKS = 40;

/** Whether `path` is `folder` or inside it, both absolute and without `..`. */
export function isWithin(folder: string, path: string): boolean {
	const way = relative(folder, path);
	return way === '' || (way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way));
}

/**
 * The bytes of the file at `path`; `undefined` if there is none.
 *
 * @param within folders, absolute.
 * @throws Refusal if it isn't an ordinary file, is too large, or is elsewhere; and the errors of the system.
 */
export async function readOrdinaryFile(
	path: string,
	within: readonly string[],
	largest: number,
): Promise<Buffer | undefined> {
	let fd: number;
	try {
		// Opening a pipe blocks until somebody writes to it.
		fd = await open(await followLinks(path, within), fs.constants.O_RDONLY | (fs.constants.O_NONBLOCK ?? 0));
	} catch (error) {
		if (isMissing(error)) return undefined;
		throw error;
	}
	try {
		const stats = await fstat(fd);
		if (stats.isDirectory()) throw new Refusal('it is a folder, not a file');
		if (!stats.isFile()) throw new Refusal('it is not an ordinary file');
		if (stats.size > largest)
			throw new Refusal(`it is larger than ${largest / 1_000_000} MB, leave out what belongs elsewhere`);
		return await readFile(fd);
	} finally {
		fs.closeSync(fd);
	}
}

/**
 * Where `path` leads. Each link is checked before it is followed: resolving the whole path in one go would connect to
 * another computer if a link on Windows says so.
 */
async function followLinks(path: string, within: readonly string[]): Promise<string> {
	const folders = [...within, ...(await Promise.all(within.map((folder) => realpath(folder).catch(() => folder))))];
	let at = resolve(path);
	const check = (): string => {
		const folder = folders.find((each) => isWithin(each, at));
		if (folder === undefined) throw new Refusal('it leads to a place outside of the folder that it is for');
		return folder;
	};
	let links = 0;
	for (let known = check(); known !== at; ) {
		const step = join(known, relative(known, at).split(sep)[0]!);
		if (!(await lstat(step)).isSymbolicLink()) {
			known = step;
			continue;
		}
		if (++links > MOST_LINKS) throw new Refusal('its symbolic links go round in a circle');
		const target = resolve(dirname(step), await readlink(step));
		at = join(target, relative(step, at));
		known = check();
	}
	return at;
}

function isMissing(error: unknown): boolean {
	const { code } = error as NodeJS.ErrnoException;
	return code === 'ENOENT' || code === 'ENOTDIR';
}
