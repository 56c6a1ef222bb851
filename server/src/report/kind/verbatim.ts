/** Whether a text records what people said word for word, as a machine or a patient listener takes it down. */
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
	for (const { text, kind, container } of prose) {
		if (kind === 'heading' || container === 'quote') continue;
		words += text.match(BLANK)?.length ?? 0;
		found += lowerCase(text).match(spoken())?.length ?? 0;
	}
	return words > 0 ? { words, spoken: found } : undefined;
});

/** White space after a word: one more word. */
const BLANK = /(?<=\S)\s/g;

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
