import { isReadManyTimes } from './rereading.js';

/**
 * What a block costs to parse. micromark is quadratic within one block on some inputs that nobody writes (thousands of
 * asterisks, `<!--` or backtick runs in one paragraph, thousands of items in one item, lists nested a hundred deep);
 * otherwise it is linear.
 */

/** What opens a construct, and how many of it one block may hold. */
const LIMITS: readonly (readonly [opening: RegExp, most: number])[] = [
	// At the end of a run, since a run of five million overflows the stack of an expression for whole runs.
	[/[*_~](?![*_~])/g, 5_000],
	[/</g, 2_000],
	[/>/g, 10_000],
	[/[[\]]/g, 20_000],
	[/`/g, 50_000],
	// Each may begin a cell of a table.
	[/\|/g, 100_000],
	// `[words][label]`
	[/\]\[/g, 2_000],
	// An item inside another or inside a quotation: where one ends, everything read of the block is copied.
	[/[\r\n](?=[ \t>])[ \t>]*(?:[-+*]|\d{1,9}[.)])[ \t]/g, 2_000],
];

/**
 * A list nested deeper than any reader could follow: markers in a row, or a marker far to the right. Nested quotations
 * cost less, but still the square of their number.
 */
const DEEP =
	/(?:^|[\r\n])(?:(?:[ \t>]*(?:[-+*]|\d{1,9}[.)])(?=[ \t])){100}|(?: {200}|\t{50})[ \t>]*(?:[-+*]|\d{1,9}[.)])[ \t]|(?:[ \t]*>){1500})/;

/**
 * A run of this many asterisks or underscores before something, and one after something: as many nested levels of bold,
 * each rebuilt with all its content.
 */
const RUN_BEFORE = /[^\s*_](?<=(?:\*{1000}|_{1000}).)/su;
const RUN_BEHIND = /[^\s*_](?:\*{1000}|_{1000})/u;

/** A link as the address of a link as the address of a link …: this many, and as many of their ends in a row. */
const LINK_IN_ADDRESS = /\]\(\[/g;
const LINKS_IN_LINKS = 1_000;
const ENDS = /(?!\))(?<=\){1000})/;

/**
 * Brackets within a bracket: at each word, the parser looks back over all of them to see whether it is in a link. One
 * paragraph may hold this many.
 */
const BRACKETS_IN_BRACKET = 150;
/** A bracket, what is none, or a line at which another paragraph or item may begin. */
const BRACKET = /\\.|[[\]]|[\r\n](?=[ \t]*(?:[\r\n]|[-+*>|#]|\d{1,9}[.)]))/g;

/** Shorter than the smallest limit: nothing to count. */
const SURELY_CHEAP = 2_000;
/** The shortest line that {@link DEEP} can match. */
const SURELY_SHALLOW = 200;

/** Fenced code and HTML contain no inline syntax, however long they are. */
const LITERAL = /^ {0,3}(?:```|~~~|<[a-z/!?])/i;

/** Whether parsing `block` could take seconds. Linear. */
export function isTooIntricate(block: string): boolean {
	if (block.length < SURELY_SHALLOW || LITERAL.test(block)) return false;
	if (DEEP.test(block)) return true;
	if (block.length < SURELY_CHEAP) return false;
	return (
		LIMITS.some(([opening, most]) => hasMore(block, opening, most)) ||
		(RUN_BEFORE.test(block) && RUN_BEHIND.test(block)) ||
		(ENDS.test(block) && hasMore(block, LINK_IN_ADDRESS, LINKS_IN_LINKS)) ||
		hasNestedBrackets(block) ||
		isReadManyTimes(block)
	);
}

function hasNestedBrackets(block: string): boolean {
	let depth = 0;
	let inner = 0;
	for (const [sign] of block.matchAll(BRACKET)) {
		if (sign === '[') depth++;
		else if (sign === ']' && depth > 0) {
			depth--;
			if (depth > 0 && ++inner > BRACKETS_IN_BRACKET) return true;
		} else if (sign === '\r' || sign === '\n') [depth, inner] = [0, 0];
	}
	return false;
}

function hasMore(block: string, opening: RegExp, most: number): boolean {
	let count = 0;
	opening.lastIndex = 0;
	while (opening.test(block)) if (++count > most) return true;
	return false;
}
