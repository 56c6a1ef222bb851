/** Tells what a reader sees from blank lines, comments and other lines that show nothing. */
import { isThematicBreak as isBreak } from '../../syntax/index.js';
import { lineEnd, type Text } from '../../text/index.js';
import type { Definition } from './model.js';

const VISIBLE = /\S/g;
/** A definition, a thematic break, an anchor, a `<br>`, a spelt-out blank: none of them shows anything to read. */
const EMPTY_LINE =
	/\[(?!\^)[^\]\r\n]{1,200}\]:[^\r\n]*|(?:(?:-[ \t]*){3,}|(?:_[ \t]*){3,}|(?:\*[ \t]*){3,})(?=[\r\n]|$)|<a\s[^<>\r\n]{0,200}>\s{0,5}(?:<\/a>)?|<\/a>|<br\s*\/?>|&nbsp;|\\(?=[\r\n]|$)/y;

/** `[//]: # (text)`, `[comment]: <> (text)`: how authors who avoid HTML write comments. */
export function isComment({ label, url }: Definition): boolean {
	return /^(?:\/\/|[_#.-])/.test(label) || (label.startsWith('comment') && (url === '' || url === '#'));
}

/** Whether a block is a thematic break. */
export function isThematicBreak(source: string): boolean {
	return isBreak({ text: source, at: /^ {0,3}/.exec(source)![0].length, to: source.trimEnd().length });
}

/** How much of a text is looked at first; then four times as much, and so on. */
const NEAR = 50;

/**
 * Where the first readable content is at or after `from`, not counting comments, link definitions and thematic breaks;
 * `text.length` if there is none.
 */
export function firstContent(text: Text, from: number): number {
	for (let length = NEAR; ; length *= 4) {
		const part = text.slice(from, from + length);
		const at = contentIn(part);
		if (from + length >= text.length || isSure(part, at)) return from + at;
	}
}

/** What can open a comment or a line that shows nothing. */
const MAY_BE_EMPTY = /[[\-_*<&\\]/;

/** Whether the text at `at` shows something, however `part` continues. */
function isSure(part: string, at: number): boolean {
	if (at === part.length) return false;
	return !MAY_BE_EMPTY.test(part[at]!) || (lineEnd(part, at) < part.length && !part.startsWith('<!--', at));
}

/** Skips line by line, so that a label followed at once by its content costs nothing. */
function contentIn(text: string): number {
	let at = 0;
	for (;;) {
		VISIBLE.lastIndex = at;
		const visible = VISIBLE.exec(text)?.index;
		if (visible === undefined) return text.length;
		if (text.startsWith('<!--', visible)) {
			const end = text.indexOf('-->', visible + 4);
			if (end < 0) return visible;
			at = end + 3;
			continue;
		}
		EMPTY_LINE.lastIndex = visible;
		const empty = EMPTY_LINE.exec(text)?.[0].length;
		if (!empty) return visible;
		at = visible + empty;
	}
}
