/** The beginnings and the ends of words by which sentences are looked up. */

const STEM = 5;
const ENDING = 3;

/** The first letters of a word; a shorter word is its own stem. */
export function stemOf(word: string): string {
	return word.slice(0, STEM);
}

/** Whether `letters` have a stem, whatever follows them. */
export function holdsStem(letters: string): boolean {
	return letters.length >= STEM;
}

/** What an ending is known by. */
export function signOfEnding(ending: string): string {
	return ending.slice(-ENDING);
}

/** The same of a word that may have one: two letters stand before it. */
export function endOf(word: string): string | undefined {
	return word.length > ENDING + 1 ? word.slice(-ENDING) : undefined;
}
