import { NOTHING } from './memo.js';

/** No report has more words worth remembering; after that it begins anew. */
const SIZE = 5_000;

/**
 * Makes a reading of words that remembers its answers. The same few words come again and again: speakers
 * before their colon, titles, affiliations.
 */
export function remember<T>(read: (words: string) => T): (words: string) => T {
	const known = new Map<string, T | typeof NOTHING>();
	return (words) => {
		const before = known.get(words);
		if (before !== undefined) return before === NOTHING ? (undefined as T) : before;
		if (known.size >= SIZE) known.clear();
		const answer = read(words);
		known.set(words, answer === undefined ? NOTHING : answer);
		return answer;
	};
}
