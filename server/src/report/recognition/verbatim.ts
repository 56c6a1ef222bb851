/** Whether a text holds what people said, word for word, as a machine or a patient listener takes it down. */
import { lowerCase } from '../../text/index.js';
import { collector } from '../collector.js';
import { derived } from '../derived.js';
import { anyOf, wholeWords } from '../words/index.js';

interface Said {
	readonly words: number;
	/** Words such as "um" and "you know". */
	readonly spoken: number;
}

/** Of so many spoken words, one in so many words: minutes that were written have a third of it at most. */
const FEWEST = 8;
const ONE_IN = 100;

let spoken: RegExp | undefined;

const saidIn = collector(({ prose }): Said | undefined => {
	let words = 0;
	let found = 0;
	spoken ??= wholeWords(
		anyOf(({ markup }) => markup.spoken),
		'g',
	);
	for (const { text, kind, container } of prose) {
		if (kind === 'heading' || container === 'quote') continue;
		words += text.match(BLANK)?.length ?? 0;
		found += lowerCase(text).match(spoken)?.length ?? 0;
	}
	return words > 0 ? { words, spoken: found } : undefined;
});

/** White space after a word: one more word. */
const BLANK = /(?<=\S)\s/g;

/** Several speakers' words as they came: whoever stutters there has stuttered. */
export const isVerbatim = derived((report): boolean => {
	let words = 0;
	let found = 0;
	for (const said of saidIn.values(report)) {
		words += said.words;
		found += said.spoken;
	}
	return found >= FEWEST && found * ONE_IN >= words;
});
