/**
 * What micromark reads more than once. If something is opened and never closed, it reads to the end of the block, goes
 * back and opens the next: quadratic, if repeated. If things are nested, each is read again with every one around it.
 * This counts the same in one pass, and stops at the limit.
 */
import { addTo } from '../text/index.js';

/** How often a block may be read on average; what people write is hardly read twice. */
const READINGS = 30;
/** This much is read in a few milliseconds, however short the block. */
const ALWAYS = 300_000;
/** A nested bracket is not only reread but resolved: this many times as expensive. */
const BRACKETS = 4;

/** What may open or close something, and what escapes it. */
const SIGN = /\\[\s\S]|`+|<(?:!--|!\[CDATA\[|[?!/a-z])|!?\[\^?|\](?:\([ \t]*<?)?|:\/\/[^\s<[\]]*/gi;

/** Whether micromark would read `block` many times over. Linear. */
export function isReadManyTimes(block: string): boolean {
	const allowed = Math.max(ALWAYS, READINGS * block.length);
	const ends = new Ends(block);
	/** Where the open brackets are. */
	const open: number[] = [];
	/** Signs since a bracket was last closed. */
	let loose = 0;
	let read = 0;
	SIGN.lastIndex = 0;
	for (let match = SIGN.exec(block); match && read <= allowed; match = SIGN.exec(block)) {
		const [sign] = match;
		const at = match.index;
		const after = at + sign.length;
		loose++;
		switch (sign[0]) {
			case '`': {
				const end = ends.ofCode(at, sign.length);
				read += (end ?? block.length) - at;
				if (end !== undefined) SIGN.lastIndex = end;
				break;
			}
			case '<':
				read += ends.ofHtml(at, sign) - at;
				break;
			case ':':
				read += trailing(sign);
				break;
			case '!':
			case '[':
				// A footnote mark is found from its end, by going back to the last link.
				if (!sign.endsWith('^')) open.push(at);
				break;
			case ']': {
				const start = open.pop();
				if (start === undefined) read += loose;
				else {
					read += BRACKETS * (at - start);
					loose = 0;
				}
				if (sign.endsWith('<')) read += ends.of('>', after) - at;
				else if (sign.length > 1) read += ends.ofTitle(after) - at;
				break;
			}
		}
	}
	return read > allowed;
}

/** Punctuation at the end of an address, at each of which micromark checks whether anything follows. */
function trailing(address: string): number {
	let end = address.length;
	while (TRAIL.includes(address[end - 1]!)) end--;
	return (address.length - end) ** 2;
}

const TRAIL = '!"\'*),.:;?_~&';

/** Where something in a text ends. Queried from left to right, it scans the text once. */
class Ends {
	readonly #text: string;
	/** By delimiter: its next occurrence after the place last queried. */
	readonly #next = new Map<string, number>();
	/** By length, where runs of backticks begin, the last first; built on first use. */
	#runs: Map<number, number[]> | undefined;

	constructor(text: string) {
		this.#text = text;
	}

	/** After the next `mark` from `at` on, or the end of the text. */
	of(mark: string, at: number): number {
		let next = this.#next.get(mark) ?? -1;
		if (next < at) {
			const found = this.#text.indexOf(mark, at);
			next = found < 0 ? this.#text.length : found + mark.length;
			this.#next.set(mark, next);
		}
		return next;
	}

	/** After the code span opened by `length` backticks at `at`; `undefined` if no run of that length closes it. */
	ofCode(at: number, length: number): number | undefined {
		this.#runs ??= runsOf(this.#text);
		const same = this.#runs.get(length) ?? [];
		while (same.length > 0 && same[same.length - 1]! <= at) same.pop();
		const close = same.pop();
		return close === undefined ? undefined : close + length;
	}

	/** How far micromark reads past the `<` at `at` until it knows what that is. */
	ofHtml(at: number, sign: string): number {
		if (sign === '<!--') return this.of('-->', at + 4);
		if (sign.length > 2) return this.of(']]>', at + sign.length);
		if (sign === '<?') return this.of('?>', at + 2);
		const end = Math.min(this.of('>', at + 1), this.of('<', at + 1));
		// A quoted value may contain both, over any number of lines.
		const quote = /=\s*["']/.exec(this.#text.slice(at, Math.min(end, at + TAG)));
		return quote ? Math.max(end, this.of(quote[0].slice(-1), at + quote.index + quote[0].length)) : end;
	}

	/** After what may be the title of a link whose address begins at `at`. */
	ofTitle(at: number): number {
		const opened = /^[^\s()]*[ \t\r\n]+(["'(])/.exec(this.#text.slice(at, at + TAG));
		if (!opened) return at;
		return this.of(opened[1] === '(' ? ')' : opened[1]!, at + opened[0].length);
	}
}

/** Longer than any tag name with an attribute, or address, that people write. */
const TAG = 200;

function runsOf(text: string): Map<number, number[]> {
	const runs = new Map<number, number[]>();
	for (const { index, 0: run } of [...text.matchAll(/`+/g)].reverse()) {
		addTo(runs, run.length, index);
	}
	return runs;
}
