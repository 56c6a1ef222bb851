/**
 * A report that somebody has edited in Word, taken over into its source: blocks that read the same stay as they are written, and so
 * does what only Markdown has (definitions, comments, front matter, tags), where it stands.
 */
import { cutBlocks, isTooIntricate } from '../../syntax/index.js';
import type { Edit } from '../../text/index.js';
import { Unreadable } from '../unreadable.js';
import { BlockMerger } from './blocks.js';
import { withOwnNames } from './own-names.js';
import { read } from './read.js';

const MARK = '\uFEFF';

/**
 * The edits to `original` after which it reads like `imported`.
 *
 * @param imported Markdown of the document, as `importDocument` writes it.
 * @throws Unreadable if one of them would take too long to read.
 */
export function mergeBlocks(original: string, imported: string): readonly Edit[] {
	if (isTooMuch(original) || isTooMuch(imported)) {
		throw new Unreadable('It has a paragraph that takes too long to read. Divide that, and try again');
	}
	const skipped = original.startsWith(MARK) ? MARK.length : 0;
	const given = read(imported);
	const whole = read(original.slice(skipped));
	// A document has no notes to notes, unless it is from another program.
	const old = whole.deeper.size > 0 && given.deeper.size === 0 ? read(whole.text, whole.deeper) : whole;
	const now = read(withOwnNames(old, given));
	const lineBreak = /\r\n/.test(original) ? '\r\n' : '\n';
	return new BlockMerger(old, now).run().map(({ span, insert }) => ({
		span: { from: span.from + skipped, to: span.to + skipped },
		insert: insert.replace(/\r?\n/g, lineBreak),
	}));
}

function isTooMuch(text: string): boolean {
	return cutBlocks(text).some(({ from, to }) => isTooIntricate(text.slice(from, to)));
}

/** Whether a report shows the picture at `address`: most of a document's are those that it had before. */
export function needsPicture(report: string, address: string): boolean {
	return report.includes(`(${address})`) || report.includes(`(<${address}>)`);
}
