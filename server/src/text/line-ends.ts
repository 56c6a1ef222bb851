/** Where a line starts and ends, found without scanning the rest of the text. */
import type { Text } from './rope.js';

/** How much of a text is looked at first; then four times as much, and so on. */
const NEAR = 400;
const LINE_END = /[\r\n]/;

/** Where the line that contains `at` starts. */
export function lineStart(text: Text, at: number): number {
	for (let length = NEAR; ; length *= 4) {
		const from = Math.max(0, at - length);
		const part = text.slice(from, at);
		const end = Math.max(part.lastIndexOf('\n'), part.lastIndexOf('\r'));
		if (end >= 0 || from === 0) return from + end + 1;
	}
}

/** How far a place is from the start of its line. */
export function indentAt(text: Text, at: number): number {
	return at - lineStart(text, at);
}

/** Where the line that contains `at` ends, without its line ending. */
export function lineEnd(text: Text, at: number): number {
	for (let length = NEAR; ; length *= 4) {
		const end = text.slice(at, at + length).search(LINE_END);
		if (end >= 0) return at + end;
		if (at + length >= text.length) return text.length;
	}
}

/** Where the line after that of `at` begins; `undefined` if there is none. */
export function nextLineStart(text: Text, at: number): number | undefined {
	const end = lineEnd(text, at);
	if (end === text.length) return undefined;
	return end + (text.slice(end, end + 2) === '\r\n' ? 2 : 1);
}
