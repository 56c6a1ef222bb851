import type { Definition, RootContent } from 'mdast';
import { normalizeIdentifier } from 'micromark-util-normalize-identifier';
import { placed } from './tokens.js';

/** A link definition without escapes, character references, title or nesting; a footnote begins with `^`. */
const DEFINITION = /^\[([^[\]\\&^\s][^[\]\\&\r\n]{0,200})\]: {1,4}([^\s\\&<>()"'\x00-\x20]+)$/;

/** Only link definitions, one per line, from the start of `block` to `end`. */
export function readDefinitions(block: string, end: number): RootContent[] | undefined {
	if (block[0] !== '[') return undefined;
	const found: Definition[] = [];
	for (let from = 0; from < end; ) {
		const line = block.slice(from, lineEnd(block, from, end));
		const [, label, url] = DEFINITION.exec(line) ?? [];
		if (label === undefined || url === undefined || label.trim() !== label) return undefined;
		const to = from + line.length;
		const destination = { from: to - url.length, to };
		found.push({
			type: 'definition',
			identifier: normalizeIdentifier(label).toLowerCase(),
			label,
			title: null,
			url,
			data: { destination },
			position: placed(from, to),
		});
		from = to + (block.startsWith('\r\n', to) ? 2 : 1);
	}
	return found;
}

function lineEnd(block: string, from: number, end: number): number {
	for (let at = from; at < end; at++) if (block[at] === '\n' || block[at] === '\r') return at;
	return end;
}
