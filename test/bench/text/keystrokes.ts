import { Random } from './random.js';

/** One character typed or deleted, as an editor tells it: lines and characters from 0. */
export interface Keystroke {
	readonly line: number;
	readonly character: number;
	/** What is typed; empty where the character at this place is deleted. */
	readonly text: string;
}

/** The golden ratio: its multiples fill an interval evenly, however many there are. */
const STRIDE = 0.6180339887498949;

/**
 * Keystrokes all over the text, each amid the letters of a word in a long line, so that none makes or
 * breaks a line. Typing and deleting take turns.
 */
export function keystrokes(text: string, count: number, seed: number): Keystroke[] {
	const lines = text.split('\n');
	const places = lines.flatMap((line, index) => (line.length >= 80 ? [index] : []));
	if (places.length === 0) throw new RangeError('the text has no long line to type in');
	const random = new Random(seed);
	const made: Keystroke[] = [];
	for (let i = 0; i < count; i++) {
		const at = places[Math.floor(((i * STRIDE) % 1) * places.length)]!;
		const line = lines[at]!;
		const character = withinWord(line, random.between(10, line.length - 10));
		const typed = i % 2 === 0 ? random.pick('abcdefghijklmnopqrstuvwxyz'.split('')) : '';
		made.push({ line: at, character, text: typed });
		lines[at] = line.slice(0, character) + typed + line.slice(character + (typed ? 0 : 1));
	}
	return made;
}

/** The text after all of them. */
export function typed(text: string, keys: readonly Keystroke[]): string {
	const lines = text.split('\n');
	for (const { line, character, text: key } of keys) {
		const old = lines[line] ?? '';
		lines[line] = old.slice(0, character) + key + old.slice(character + (key ? 0 : 1));
	}
	return lines.join('\n');
}

/** The next place from `from` on, around the end if need be, whose three characters are letters. */
function withinWord(line: string, from: number): number {
	const place = /[a-z](?=[a-z]{2})/g;
	place.lastIndex = from;
	const found = place.exec(line) ?? place.exec(line);
	return found ? found.index + 1 : from;
}

/** For texts that have no words: a letter typed in the middle of a line, then deleted, in lines all over the text. */
export function keystrokesAnywhere(text: string, count: number): Keystroke[] {
	const lines = text.split('\n');
	return Array.from({ length: count }, (_, i) => {
		const at = Math.floor(((Math.floor(i / 2) * STRIDE) % 1) * lines.length);
		return { line: at, character: Math.floor(lines[at]!.length / 2), text: i % 2 === 0 ? 'x' : '' };
	});
}
