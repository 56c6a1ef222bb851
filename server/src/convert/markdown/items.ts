/** What is known of the items of lists only when all are there. */
import type { ListItem, RootContent } from 'mdast';
import type { Flow } from './flow.js';

/** Numbered paragraphs longer than this have blank lines between them, in characters. */
const LONG = 160;

/** The nodes without bullets that nothing stands behind or below. */
export function withoutEmptyItems<N extends RootContent>(nodes: readonly N[]): N[] {
	return nodes.filter((node: RootContent) => {
		if (node.type !== 'list' && node.type !== 'listItem' && node.type !== 'blockquote') return true;
		const children = withoutEmptyItems<RootContent>(node.children);
		Object.assign(node, { children });
		return children.length > 0;
	});
}

/** Gives the lists in `nodes` blank lines between their items where Markdown or readers need them. */
export function spread(nodes: readonly (Flow | ListItem)[]): void {
	for (const node of nodes) {
		if (node.type === 'list') {
			for (const item of node.children) {
				item.spread = item.children.some((child, i) => i > 0 && child.type !== 'list');
			}
			node.spread = node.children.some((item) => item.spread || (node.ordered === true && lengthOf(item) > LONG));
		}
		if ('children' in node && node.type !== 'paragraph' && node.type !== 'heading' && node.type !== 'table') {
			spread(node.children as readonly (Flow | ListItem)[]);
		}
	}
}

function lengthOf(item: ListItem): number {
	const [first] = item.children;
	if (first?.type !== 'paragraph') return 0;
	return first.children.reduce((sum, child) => sum + ('value' in child ? child.value.length : 20), 0);
}
