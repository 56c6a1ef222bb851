import { lazily } from '../../text/index.js';
import { allWords } from './index.js';

const places = lazily(() =>
	allWords(({ places }) =>
		Object.values(places)
			.flat()
			.map((each) => each.toLowerCase()),
	),
);

/** Whether the words, which stand in brackets, are those of a place that is to be filled in: "[what was decided]". */
export function isToBeFilledIn(words: string): boolean {
	return places().has(words.toLowerCase());
}
