/** Tells what a reader sees from blank lines, comments and other lines that show nothing. */

const VISIBLE = /\S/g;
/** A definition, a rule, an anchor, a break, a blank that is spelt out: none of them shows anything to read. */
const EMPTY_LINE =
	/\[(?!\^)[^\]\r\n]{1,200}\]:[^\r\n]*|(?:(?:-[ \t]*){3,}|(?:_[ \t]*){3,}|(?:\*[ \t]*){3,})(?=[\r\n]|$)|<a\s[^<>\r\n]{0,200}>\s{0,5}(?:<\/a>)?|<\/a>|<br\s*\/?>|&nbsp;|\\(?=[\r\n]|$)/y;

/**
 * Where something to read first stands at or after `from`, not counting comments, link definitions and
 * rules; `text.length` if there is nothing more. It skips line by line, so that an end of a label that
 * is followed by its content costs nothing.
 */
export function firstContent(text: string, from: number): number {
	let at = from;
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

/** Where the line that holds `at` ends, its line ending not counted. */
export function lineEnd(text: string, at: number): number {
	LINE_END.lastIndex = at;
	return LINE_END.exec(text)?.index ?? text.length;
}

const LINE_END = /[\r\n]/g;

/** Where the line that holds `at` starts. */
export function lineStart(text: string, at: number): number {
	if (at === 0) return 0;
	const start = text.lastIndexOf('\n', at - 1) + 1;
	// Looked for in the line alone: most texts have no other line endings, and would be searched whole.
	return start + text.slice(start, at).lastIndexOf('\r') + 1;
}
