/** A document of a word processor as Markdown. */
import { Account, type Loss } from './account.js';
import type { Content, Picture } from './blocks/block.js';
import { type DocxOptions, isDocx, readDocx } from './docx/index.js';
import { compose } from './markdown/compose.js';
import { isOdt, readOdt } from './odt/index.js';
import { noDocument, Zip } from './package/zip.js';
import { Unreadable } from './unreadable.js';

export interface ImportOptions {
	/** Folder for pictures, from the report, with `/`; without one, they are left out. */
	readonly pictures?: string;
	/** Where the document is, from the report, with `/`: its links to other files are seen from there. */
	readonly folder?: string;
	/** Comments become notes; else they are left out. */
	readonly comments?: boolean;
	/** The largest number that a note of the report has where the text goes. */
	readonly notes?: number;
}

export interface Imported {
	readonly markdown: string;
	/** To be written into the folder of `ImportOptions.pictures`. */
	readonly pictures: readonly Picture[];
	/** By line. */
	readonly losses: readonly Loss[];
}

/**
 * @param bytes of a `.docx`, `.docm`, `.dotx` or `.odt`.
 * @throws Unreadable if there is no text to be had from it.
 */
export function importDocument(
	bytes: Uint8Array,
	{ pictures, folder, comments = false, notes = 0 }: ImportOptions = {},
): Imported {
	if (bytes.length === 0) throw new Unreadable('The file is empty. Fetch or save the document again, and import that');
	const account = new Account();
	const content = read(new Zip(bytes), { pictures, comments, notes }, account);
	const { text, placeOf } = compose(content, folder);
	if (text === '') {
		throw new Unreadable('There is no text in it. If it shows some, copy that, and paste it into a report');
	}
	// Those of a letterhead are not shown.
	const shown = content.pictures.filter(({ name }) => text.includes(name));
	return { markdown: text, pictures: shown, losses: account.losses(placeOf) };
}

function read(zip: Zip, options: DocxOptions, account: Account): Content {
	if (isDocx(zip)) return readDocx(zip, options, account);
	if (isOdt(zip)) return readOdt(zip, options, account);
	throw noDocument();
}
