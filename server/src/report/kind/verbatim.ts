/** Whether a text records what people said word for word, as a machine or a patient listener takes it down. */
import { sameValue } from '../../incremental/index.js';
import { lazily, lowerCase } from '../../text/index.js';
import { blockQuery, query } from '../facts/queries.js';
import { anyOf, wholeWords } from '../words/index.js';

interface Said {
	readonly words: number;
	/** Words such as "um" and "you know". */
	readonly spoken: number;
}

/** At least this many spoken words, and one in this many words: written minutes have a third of that at most. */
const LONG = { fewest: 8, oneIn: 100 };
/** In a short text, fewer suffice if they are closer together. */
const SHORT = { fewest: 3, oneIn: 25 };

const spoken = lazily(() =>
	wholeWords(
		anyOf(({ markup }) => markup.spoken),
		'g',
	),
);

const saidIn = blockQuery(({ prose }): Said | undefined => {
	let words = 0;
	let found = 0;
	for (const { text, kind, within } of prose) {
		if (kind === 'heading' || within === 'quote') continue;
		words += blanksIn(text);
		found += lowerCase(text).match(spoken())?.length ?? 0;
	}
	return words > 0 ? { words, spoken: found } : undefined;
}, sameValue);

/** How many words end: white space after anything else. */
function blanksIn(text: string): number {
	let [count, inWord] = [0, false];
	for (let at = 0; at < text.length; at++) {
		const code = text.charCodeAt(at);
		const isBlank = code <= SPACE || code === NO_BREAK_SPACE;
		if (isBlank && inWord) count++;
		inWord = !isBlank;
	}
	return count;
}

const SPACE = 0x20;
const NO_BREAK_SPACE = 0xa0;

/** Several speakers' words verbatim: repeated words there are real stutters. */
export const isVerbatim = query([saidIn.values], (all): boolean => {
	let words = 0;
	let found = 0;
	for (const said of all) {
		words += said.words;
		found += said.spoken;
	}
	return [LONG, SHORT].some(({ fewest, oneIn }) => found >= fewest && found * oneIn >= words);
});
