import type { Report } from '../../report/index.js';
import { countWhile, type Edit, lineStart, type Span } from '../../text/index.js';

/**
 * The edits that keep the content of a list item inside it when its marker grows: `9.` becomes `10.`, and content
 * indented by three must be indented by four. A shorter marker needs none.
 */
export function indentBody({ blocks, text }: Report, marker: Span, grown: number): Edit[] {
	if (grown <= 0) return [];
	const block = blocks[countWhile(blocks, ({ to }) => to <= marker.from)];
	if (!block) return [];
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
		if (indent >= content) edits.push({ span: { from: at, to: at }, insert: ' '.repeat(grown) });
	}
	return edits;
}

const ITEM = /^(?:[-+*]|\d{1,9}[.)])(?:\s|$)/;
