import { LANGUAGES, LETTER } from '../words/index.js';

let sign: RegExp | undefined;

/** As far from a digit as the sign reaches: "september. the 5", "5ème  of  jan". */
const BEFORE = 20;
const AFTER = 16;

/** Whether a number stands beside what begins like a month, or like `2018-02`: most texts end here. */
export function mayHoldDate(text: string): boolean {
	NUMBER.lastIndex = 0;
	for (let found = NUMBER.exec(text); found; found = NUMBER.exec(text)) {
		sign ??= makeSign();
		// In lower case, since an expression that ignores case takes four times as long to compile.
		const near = text.slice(Math.max(0, found.index - BEFORE), NUMBER.lastIndex + AFTER).toLowerCase();
		if (sign.test(near)) return true;
	}
	return false;
}

const NUMBER = /\d+/g;

function makeSign(): RegExp {
	const all = LANGUAGES.flatMap((words) => words.months.flat()).map((word) => word.slice(0, 3));
	const stems = `(?:${[...new Set(all)].join('|')})`;
	const after = `(?:st|nd|rd|th|er|ème|e|ste|de|\\.?[ºª°.])?[\\s-]{0,3}(?:(?:of|del?|di)\\s{1,2}|d['’])?${stems}`;
	const before = `${stems}[${LETTER}]{0,7}\\.?[\\s-]{1,2}(?:the\\s)?`;
	// A digit comes first, since there are few, and the search for one is fast.
	return new RegExp(`\\d(?:${after}|(?<=${before}\\d)|(?<=\\d{4})[-/]\\d\\d[-/])`);
}
