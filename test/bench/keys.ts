/** A letter typed, or one deleted where there is no text, as an editor tells it: lines and characters from 0. */
export interface Key {
	readonly line: number;
	readonly character: number;
	readonly text: string;
}

/** The golden ratio: its multiples fill an interval evenly, however many there are. */
const STRIDE = 0.6180339887498949;

/** Keys all over a text, each within a word of running text: one types a letter, the next deletes it. */
export function keys(text: string, count: number): Key[] {
	const words = text
		.split('\n')
		.flatMap((content, line) =>
			content.length < 80
				? []
				: [...content.matchAll(/[a-z]{5,}/g)].map(({ index }) => ({ line, character: index + 2 })),
		);
	return Array.from({ length: count }, (_, i) => {
		const place = words[Math.floor((((i >> 1) * STRIDE) % 1) * words.length)]!;
		return { ...place, text: i % 2 === 0 ? 'x' : '' };
	});
}
