import { isReadManyTimes } from './rereading.js';

/**
 * What a block costs to parse. micromark is quadratic within one block on some inputs that no person
 * writes (thousands of stars, `<!--` or backtick runs in one paragraph, a list in a list a hundred
 * times over); elsewhere it is linear.
 */

/** Each character that can open inline syntax, and how many of it one block may hold. */
const LIMITS: readonly (readonly [characters: RegExp, most: number])[] = [
	// Where a run ends, since one of five million overflows the stack of the whole run's expression.
	[/[*_~](?![*_~])/g, 5_000],
	[/</g, 2_000],
	[/>/g, 10_000],
	[/[[\]]/g, 20_000],
	[/`/g, 50_000],
	// `[words][label]`
	[/\]\[/g, 2_000],
];

/**
 * A list within as many others as no reader could follow: markers in a row, or a marker far to the right. Quotations
 * within quotations cost less, the square of their number all the same.
 */
const DEEP =
	/(?:^|[\r\n])(?:(?:[ \t>]*(?:[-+*]|\d{1,9}[.)])(?=[ \t])){100}|(?: {200}|\t{50})[ \t>]*(?:[-+*]|\d{1,9}[.)])[ \t]|(?:[ \t]*>){1500})/;

/** Shorter than the smallest limit: nothing to count. */
const SURELY_CHEAP = 2_000;
/** As short as a line can be that {@link DEEP} finds. */
const SURELY_SHALLOW = 200;

/** Code between fences and HTML hold no inline syntax, however long they are. */
const LITERAL = /^ {0,3}(?:```|~~~|<[a-z/!?])/i;

/** Whether parsing `block` could take seconds. Linear. */
export function isTooIntricate(block: string): boolean {
	if (block.length < SURELY_SHALLOW || LITERAL.test(block)) return false;
	if (DEEP.test(block)) return true;
	if (block.length < SURELY_CHEAP) return false;
	const many = LIMITS.some(([characters, most]) => {
		let count = 0;
		characters.lastIndex = 0;
		while (characters.test(block)) if (++count > most) return true;
		return false;
	});
	return many || isReadManyTimes(block);
}

/** Characters by which text stops being only text, anywhere in a paragraph. */
const ACTIVE = /[\\`*_[\]<&~|@\0\uFEFF]|:\/\/|www\.|[ \t](?:[\r\n]|$)|[\r\n][ \t]/i;
/** What a line can open with that is not a paragraph. */
const OPENS = /(?:^|[\r\n])(?:[-+=>#:\t ]|\d{1,9}[.)])/;

/** Where the line endings at the end of `block` begin. */
function endOfText(block: string): number {
	let end = block.length;
	while (end > 0 && (block[end - 1] === '\n' || block[end - 1] === '\r')) end--;
	return end;
}

/**
 * The text of the paragraph that `block` is, where that needs no parser: no character in it means
 * anything to CommonMark or GFM, and no line opens with one that does. Nothing where it may.
 */
export function plainParagraph(block: string): string | undefined {
	const end = endOfText(block);
	const text = block.slice(0, end);
	return text === '' || ACTIVE.test(text) || OPENS.test(text) ? undefined : text;
}
