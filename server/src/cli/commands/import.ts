/** `rapporteur import`. */
import { existsSync } from 'node:fs';
import { basename, dirname, extname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import {
	type ImportOptions as ConvertOptions,
	type Imported,
	importDocument,
	inShort,
	Unreadable,
} from '../../convert/index.js';
import { inWords, UserError } from '../errors.js';
import { readBytes } from '../files/read-bytes.js';
import { shownPath } from '../files/shown-path.js';
import { taken, writeNew } from '../files/write-new.js';
import type { ImportOptions } from '../options.js';

export interface Outcome {
	/** What to tell the user, in lines. */
	readonly message: string;
	/** What goes to standard output as it is: the report, or a diff. */
	readonly text?: string;
}

/**
 * Writes a document of a word processor as Markdown, and its pictures into a folder beside it.
 *
 * @param path of the document, from `cwd`.
 * @throws UserError if the document cannot be read, or there is a file of that name.
 */
export function importFile(path: string, options: ImportOptions, cwd: string): Outcome {
	const name = shownPath(resolve(cwd, path), cwd);
	const comments = options.comments === true;
	if (options.output === '-') {
		const imported = convert(resolve(cwd, path), name, { comments });
		return { message: account(imported, '').join(''), text: imported.markdown };
	}
	const target = resolve(cwd, options.output ?? `${basename(path, extname(path))}.md`);
	const shown = shownPath(target, cwd);
	// Before anything is read, since that may take a while.
	if (existsSync(target)) throw taken(target, shown);
	const pictureFolder = freeFolder(target);
	const document = resolve(cwd, path);
	const folder = folderFrom(dirname(target), dirname(document));
	const imported = convert(document, name, { comments, pictures: basename(pictureFolder), folder });
	writeNew(target, imported.markdown, shown);
	const pictures = writePictures(imported.pictures, pictureFolder, cwd);
	return { message: [`Wrote ${shown}${pictures}.\n`, ...account(imported, `${shown}:`)].join('') };
}

/** @throws UserError if the document cannot be read. */
export function convert(file: string, name: string, options: ConvertOptions): Imported {
	try {
		return importDocument(readBytes(file), options);
	} catch (error) {
		if (error instanceof Unreadable) throw new UserError(`${name} cannot be imported. ${error.message}`);
		throw new UserError(`${name} cannot be read: ${inWords(error)}`);
	}
}

/** The way from one folder to another, with `/`; empty if there is none, as from one disk to another. */
function folderFrom(here: string, there: string): string {
	const path = relative(here, there);
	return isAbsolute(path) ? '' : path.replaceAll(sep, '/');
}

/** @returns how many and where, for the end of a sentence; empty if there are none. */
export function writePictures(pictures: Imported['pictures'], folder: string, cwd: string): string {
	for (const { name, bytes } of pictures) {
		const file = join(folder, name);
		writeNew(file, bytes, shownPath(file, cwd));
	}
	const count = pictures.length;
	return count === 0 ? '' : ` and ${count === 1 ? 'a picture' : `${count} pictures`} in ${shownPath(folder, cwd)}`;
}

/** One that is not there yet, so that nothing in it can be overwritten. */
export function freeFolder(target: string): string {
	const base = join(dirname(target), `${basename(target, extname(target))}-pictures`);
	for (let n = 1; ; n++) {
		const folder = n === 1 ? base : `${base}-${n}`;
		if (!existsSync(folder)) return folder;
	}
}

/** @param place what stands before a line. */
export function account({ losses }: Imported, place: string): string[] {
	return inShort(losses).map(({ what, lines }) => {
		const where = lines.length === 0 ? '' : `${place}${lines[0]}: `;
		const others =
			lines.length > 1 ? ` (also on ${lines.length === 2 ? 'line' : 'lines'} ${list(lines.slice(1))})` : '';
		return `${where}${what}${others}\n`;
	});
}

const MOST_LINES = 8;

function list(lines: readonly number[]): string {
	const more = lines.length - MOST_LINES;
	return more > 0 ? `${lines.slice(0, MOST_LINES).join(', ')} and ${more} more` : lines.join(', ');
}
