/** Numbers that are named together: "2, 3 and 5", "4–9". */
import { lazily } from '../../text/index.js';
import { anyOf } from '../words/index.js';

export interface ListedNumber {
	readonly from: number;
	readonly to: number;
	readonly written: string;
	/** What joins it to the one before: ", and ". Empty for the first. */
	readonly joint: string;
	/** It ends a range that began with the one before. */
	readonly endsRange: boolean;
	/** Where all that belongs to it ends, as in "1er". */
	readonly end: number;
}

const JOINT = lazily(() => {
	const [and, or] = [anyOf(({ grammar }) => grammar.and), anyOf(({ grammar }) => grammar.or)];
	const until = anyOf(({ grammar }) => grammar.until);
	const joining = `(?:${and}/${or}|${and}|${or})`;
	return new RegExp(`(\\s*[–—-]\\s*|\\s+${until}\\s+)|\\s*[,;&/]\\s*(?:${joining} )?|\\s+${joining}\\s+`, 'uy');
});

/**
 * @param low the text in lower case.
 * @param at where the first number stands, if one does.
 * @param number a sticky expression whose first group is the number.
 */
export function listedNumbers(text: string, low: string, at: number, number: RegExp): readonly ListedNumber[] {
	const found: ListedNumber[] = [];
	let from = at;
	let joint: RegExpExecArray | null = null;
	do {
		from += joint?.[0].length ?? 0;
		number.lastIndex = from;
		const [whole = '', written = ''] = number.exec(text) ?? [];
		if (written === '') break;
		const end = from + whole.length;
		const endsRange = joint?.[1] !== undefined;
		found.push({ from, to: from + written.length, written, joint: joint?.[0] ?? '', endsRange, end });
		from = end;
		const sticky = JOINT();
		sticky.lastIndex = from;
		joint = sticky.exec(low);
	} while (joint);
	return found;
}
