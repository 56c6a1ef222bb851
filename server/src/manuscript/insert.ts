/** Puts markers between the words of a tree. */
import type { Heading, Nodes, Paragraph, Parents, PhrasingContent, Root, Text } from 'mdast';
import type { Marker } from '../convert/export/index.js';
import type { Span } from '../text/index.js';

/** Begin and end. */
export type Markers = readonly [Marker, Marker];

export function target(name: string): Markers {
	return [
		{ type: 'marker', role: 'target', name },
		{ type: 'marker', role: 'target-end', name },
	];
}

export function reference(name: string): Markers {
	return [
		{ type: 'marker', role: 'reference', name },
		{ type: 'marker', role: 'reference-end', name },
	];
}

/** The paragraph or heading around a place; `undefined` if there is none, as in a table. */
export function lineAt(root: Root, at: number): Paragraph | Heading | undefined {
	let node: Nodes | undefined = root;
	while (node && 'children' in node) {
		if (node.type === 'paragraph' || node.type === 'heading') return node;
		node = (node.children as Nodes[]).find((each) => holds(each, at));
	}
	return undefined;
}

/** All that a line says. */
export function aroundLine(line: Paragraph | Heading, [begin, end]: Markers): void {
	line.children = [begin, ...line.children, end];
}

/**
 * Around words of the source, if they stand in one text.
 *
 * @param words as the source has them.
 * @returns whether they do.
 */
export function aroundWords(root: Root, { from, to }: Span, words: string, [begin, end]: Markers): boolean {
	const found = textAt(root, { from, to });
	if (!found) return false;
	const { text, parent } = found;
	const start = placeIn(text, from, words);
	if (start < 0) return false;
	const [before, after] = [text.value.slice(0, start), text.value.slice(start + words.length)];
	const behind = to;
	const parts: PhrasingContent[] = [
		...piece(before, text.position?.start.offset, from),
		begin,
		...piece(words, from, behind),
		end,
		...piece(after, behind, text.position?.end.offset),
	];
	const siblings = parent.children as PhrasingContent[];
	siblings.splice(siblings.indexOf(text), 1, ...parts);
	return true;
}

/** With its place, for the next marker in the same text. */
function piece(value: string, from: number | undefined, to: number | undefined): Text[] {
	if (value === '') return [];
	const at = (offset: number | undefined) => ({ line: 1, column: 1, ...(offset !== undefined && { offset }) });
	return [{ type: 'text', value, position: { start: at(from), end: at(to) } }];
}

function textAt(root: Root, { from, to }: Span): { readonly text: Text; readonly parent: Parents } | undefined {
	let parent: Parents = root;
	for (;;) {
		const next: Nodes | undefined = (parent.children as Nodes[]).find((each) => holds(each, from) && holds(each, to));
		if (next?.type === 'text') return { text: next, parent };
		if (!next || !('children' in next)) return undefined;
		parent = next;
	}
}

/** Where the words stand in the value; where there are escapes, it is shorter than its source. */
function placeIn({ value, position }: Text, from: number, words: string): number {
	const at = from - (position?.start.offset ?? 0);
	if (value.startsWith(words, at)) return at;
	const found = value.indexOf(words);
	return found === value.lastIndexOf(words) ? found : -1;
}

function holds({ position }: Nodes, at: number): boolean {
	const { start, end } = position ?? {};
	return start?.offset !== undefined && end?.offset !== undefined && start.offset <= at && at <= end.offset;
}
