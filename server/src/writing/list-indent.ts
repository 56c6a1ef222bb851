import type { Report } from '../report/index.js';
import { countWhile, type Edit, lineStart, type Span } from '../text/index.js';

/**
 * The edits that keep the content of a list item inside it when its marker gets `by` characters longer: `9.` becomes
 * `10.`, and content indented by three must be indented by four. A shorter marker needs none; with them, making it longer
 * again gives the same text.
 */
export function indentBody({ blocks, text }: Report, marker: Span, by: number): Edit[] {
	const block = blocks[countWhile(blocks, ({ to }) => to <= marker.from)];
	if (!block || by === 0) return [];
	const column = marker.from - lineStart(text, marker.from);
	const content = column + marker.to - marker.from + 1;
	const edits: Edit[] = [];
	const lines = /(?:\r\n|\r|\n)( *)(?=\S)/g;
	lines.lastIndex = marker.to;
	for (let line = lines.exec(text); line; line = lines.exec(text)) {
		const at = line.index + line[0].length;
		const indent = line[1]!.length;
		if (at >= block.to || (indent <= column && ITEM.test(text.slice(at, at + 12)))) break;
		// Less indented lines are lazy continuations, and stay in the paragraph.
		if (indent < content) continue;
		edits.push({ span: { from: Math.min(at, at + by), to: at }, insert: ' '.repeat(Math.max(0, by)) });
	}
	return edits;
}

const ITEM = /^(?:[-+*]|\d{1,9}[.)])(?:\s|$)/;
