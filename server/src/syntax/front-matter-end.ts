import { isBlank, Line } from './line.js';

/**
 * Offset behind the front matter at the start of `text`, its last line included; 0 if there is none.
 *
 * As micromark-extension-frontmatter reads it: a first line `---`, and another that closes it.
 */
export function frontMatterEnd(text: string): number {
	const line = new Line(text);
	line.moveTo(0);
	if (!isFence(line)) return 0;
	while (line.next < text.length) {
		line.moveTo(line.next);
		if (isFence(line)) return line.next;
	}
	return 0;
}

function isFence({ text, from, to }: Line): boolean {
	return text.startsWith('---', from) && isBlank(text, from + 3, to);
}
