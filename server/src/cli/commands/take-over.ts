/** `rapporteur import --into`: a report that was edited in Word takes over what is said otherwise there. */
import { basename, resolve } from 'node:path';
import { mergeBlocks, needsPicture } from '../../convert/merge/merge.js';
import { Unreadable } from '../../convert/unreadable.js';
import { applyEdits } from '../../text/index.js';
import { UserError } from '../errors.js';
import { readSource } from '../files/read.js';
import { shownPath } from '../files/shown-path.js';
import { replaceFile } from '../files/write.js';
import type { ImportOptions } from '../options.js';
import { unifiedDiff } from '../output/diff.js';
import { account, convert, freeFolder, type Outcome, writePictures } from './import.js';

/**
 * Writes into a report what a document says otherwise, and its new pictures into a folder beside it.
 *
 * @param path of the document, from `cwd`.
 * @param into path of the report.
 * @throws UserError if one of them cannot be read, or the report cannot be written.
 */
export async function takeOver(path: string, into: string, options: ImportOptions, cwd: string): Promise<Outcome> {
	const target = resolve(cwd, into);
	const [name, shown] = [shownPath(resolve(cwd, path), cwd), shownPath(target, cwd)];
	const { bytes, text } = readSource(target, shown);
	const folder = freeFolder(target);
	const pictures = basename(folder);
	const imported = convert(resolve(cwd, path), name, { comments: options.comments === true, pictures });
	const merged = mergedWith(text, imported.markdown, name);
	// Their lines are those of no file.
	const losses = account({ ...imported, losses: imported.losses.map(({ what }) => ({ what })) }, '');
	if (merged === text) return { message: [`${shown} says the same as ${name}.\n`, ...losses].join('') };
	const needed = imported.pictures.filter((picture) => needsPicture(merged, `${pictures}/${picture.name}`));
	const written = writePictures(needed, folder, cwd);
	await replaceFile(target, cwd, shown, bytes, merged);
	return {
		message: [`Changed ${shown}${written.replace(/^ and/, ', and wrote')}.\n`, ...losses].join(''),
		text: unifiedDiff(shown, text, merged),
	};
}

function mergedWith(text: string, imported: string, name: string): string {
	try {
		return applyEdits(text, mergeBlocks(text, imported));
	} catch (error) {
		if (error instanceof Unreadable) throw new UserError(`${name} cannot be taken over. ${error.message}`);
		throw error;
	}
}
