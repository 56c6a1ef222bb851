/** Trees of Markdown, for comparing them. */
import type { Nodes } from 'mdast';

/**
 * What the tree says, with the offsets of places. Which blank lines behind a block that nothing closes are its own, is said otherwise;
 * with such a block, an item of the whole ends in the next.
 */
export function said(node: Nodes, text: string): unknown {
	const { position, ...rest } = node as Nodes & { readonly data?: unknown };
	const [from, end] = [position?.start.offset, position?.end.offset];
	const to = node.type === 'listItem' && isOpen(node) ? undefined : text.slice(0, end).trimEnd().length;
	const { children, data: _, ...own } = rest as typeof rest & { readonly children?: readonly Nodes[] };
	return {
		...own,
		...('value' in node && { value: node.value.trimEnd() }),
		...(node.type !== 'root' && { from, to }),
		...(children && { children: children.map((each) => said(each, text)) }),
	};
}

/** Whether it ends with what may go on to the end of the text. */
function isOpen(node: Nodes): boolean {
	const last = 'children' in node ? node.children.at(-1) : undefined;
	return node.type === 'html' || node.type === 'code' || (last !== undefined && isOpen(last));
}
