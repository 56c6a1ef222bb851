import { type Expansion, languageOf, type Words } from '../../report/index.js';
import type { Text } from '../../text/index.js';
import { isSameMeaning, meaningOf } from '../shared/acronyms/meaning.js';

/** The text around an expansion, which reveals its language. */
const AROUND = 300;

/** Only this many are compared with others. Nobody means more by one acronym. */
const MOST = 30;

/** The meanings of an acronym in a report, each once, however it is written. */
export class Meanings {
	readonly #text: Text;
	readonly #known: Meaning[] = [];
	/** All words of each, joined. */
	readonly #written = new Set<string>();

	constructor(text: Text, first: Expansion) {
		this.#text = text;
		this.add(first);
	}

	/** Adds the meaning of an expansion unless it is known, be it in another spelling or language. */
	add({ words: all, span }: Expansion): boolean {
		const words = meaningOf(all);
		if (this.#written.has(words.join(''))) return false;
		const around = this.#text.slice(Math.max(0, span.from - AROUND), span.to + AROUND);
		const meaning: Meaning = { words, language: languageOf(around) };
		if (this.#known.some((other) => isSameMeaning(other.words, meaning.words) || other.language !== meaning.language))
			return false;
		this.#written.add(words.join(''));
		if (this.#known.length < MOST) this.#known.push(meaning);
		return true;
	}
}

interface Meaning {
	readonly words: readonly string[];
	/** Of the text around it. */
	readonly language: Words | undefined;
}
