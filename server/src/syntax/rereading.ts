/**
 * What micromark reads more than once. Where something is opened and never closed, it reads to the end of the
 * block, goes back and opens the next: the square of the length, if that is repeated. Where things nest, each is
 * read once more with every one around it. Here the same is counted in one pass, and no further than allowed.
 */

/** How often a block may be read on average; what people write is read hardly twice. */
const READINGS = 30;
/** So much is read in a few milliseconds, however short the block. */
const ALWAYS = 300_000;
/** A bracket within brackets is not only read again, but resolved: so many times dearer. */
const BRACKETS = 4;

/** What may open or close something, and what takes that from it. */
const SIGN = /\\[\s\S]|`+|<(?:!--|!\[CDATA\[|[?!/a-z])|!?\[\^?|\](?:\([ \t]*<?)?|:\/\/[^\s<[\]]*/gi;

/** Whether micromark would read `block` many times over. Linear. */
export function isReadManyTimes(block: string): boolean {
	const allowed = Math.max(ALWAYS, READINGS * block.length);
	const ends = new Ends(block);
	/** Where brackets stand that are open. */
	const open: number[] = [];
	/** Signs since a bracket last had its other half. */
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
				// The mark of a note is found from its end, by going back to the last link.
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

/** Stops and the like at the end of an address, from each of which micromark looks whether anything follows. */
function trailing(address: string): number {
	let end = address.length;
	while (TRAIL.includes(address[end - 1]!)) end--;
	return (address.length - end) ** 2;
}

const TRAIL = '!"\'*),.:;?_~&';

/** Where something in a text ends. Asked from left to right, it looks through the text once. */
class Ends {
	readonly #text: string;
	/** By what ends it: where that stands next, behind the place last asked for. */
	readonly #next = new Map<string, number>();
	/** By length, where runs of backticks begin, the last first; made when first asked for. */
	#runs: Map<number, number[]> | undefined;

	constructor(text: string) {
		this.#text = text;
	}

	/** Behind the next `mark` from `at` on, or the end of the text. */
	of(mark: string, at: number): number {
		let next = this.#next.get(mark) ?? -1;
		if (next < at) {
			const found = this.#text.indexOf(mark, at);
			next = found < 0 ? this.#text.length : found + mark.length;
			this.#next.set(mark, next);
		}
		return next;
	}

	/** Behind the code that so many backticks at `at` open; nothing where no such run closes it. */
	ofCode(at: number, length: number): number | undefined {
		this.#runs ??= runsOf(this.#text);
		const same = this.#runs.get(length) ?? [];
		while (same.length > 0 && same[same.length - 1]! <= at) same.pop();
		const close = same.pop();
		return close === undefined ? undefined : close + length;
	}

	/** How far micromark reads on from the `<` at `at` until it knows what that is. */
	ofHtml(at: number, sign: string): number {
		if (sign === '<!--') return this.of('-->', at + 4);
		if (sign.length > 2) return this.of(']]>', at + sign.length);
		if (sign === '<?') return this.of('?>', at + 2);
		const end = Math.min(this.of('>', at + 1), this.of('<', at + 1));
		// A value in quotes may hold both, over any number of lines.
		const quote = /=\s*["']/.exec(this.#text.slice(at, Math.min(end, at + TAG)));
		return quote ? Math.max(end, this.of(quote[0].slice(-1), at + quote.index + quote[0].length)) : end;
	}

	/** Behind what may be the title of a link whose address begins at `at`. */
	ofTitle(at: number): number {
		const opened = /^[^\s()]*[ \t\r\n]+(["'(])/.exec(this.#text.slice(at, at + TAG));
		if (!opened) return at;
		return this.of(opened[1] === '(' ? ')' : opened[1]!, at + opened[0].length);
	}
}

/** Longer than the name of a tag and an attribute, or an address, as far as anybody writes them. */
const TAG = 200;

function runsOf(text: string): Map<number, number[]> {
	const runs = new Map<number, number[]>();
	for (const { index, 0: run } of [...text.matchAll(/`+/g)].reverse()) {
		const same = runs.get(run.length);
		if (same) same.push(index);
		else runs.set(run.length, [index]);
	}
	return runs;
}
