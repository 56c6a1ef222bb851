import { isBlank, Line } from './line.js';

/**
 * Offset after the front matter at the start of `text`, including its last line; 0 if there is none.
 *
 * As in micromark-extension-frontmatter: a first line `---`, closed by another one or by `...`, with which YAML and
 * Pandoc end a document.
 */
export function frontMatterEnd(text: string): number {
	const line = new Line(text);
	line.moveTo(0);
	if (!isFence(line)) return 0;
	while (line.next < text.length) {
		line.moveTo(line.next);
		if (isFence(line) || isFence(line, '...')) return line.next;
	}
	return 0;
}

function isFence({ text, from, to }: Line, sign = '---'): boolean {
	return text.startsWith(sign, from) && isBlank(text, from + sign.length, to);
}
