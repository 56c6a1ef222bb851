/** A report as it comes back from Word: what a reader sees of it, written anew. */
import type { Nodes, Root, RootContent } from 'mdast';
import { write } from '../../../server/src/convert/markdown/write.js';
import { readTags } from '../../../server/src/convert/tags.js';
import { parseWhole } from '../../../server/src/syntax/index.js';

/** Without tags, comments, definitions and front matter; notes are numbered, and come last. */
export function asImported(markdown: string): string {
	const root = parseWhole(markdown.replace(/^\uFEFF/, ''));
	readTags(root);
	const addresses = new Map<string, string>();
	const labels: string[] = [];
	visit(root, (node) => {
		if (node.type === 'definition') addresses.set(node.identifier, addresses.get(node.identifier) ?? node.url);
		if (node.type === 'footnoteReference' && !labels.includes(node.identifier)) labels.push(node.identifier);
	});
	const nodes = seen(root, addresses, labels);
	const notes = nodes.filter((node) => node.type === 'footnoteDefinition');
	const rest = nodes.filter((node) => node.type !== 'footnoteDefinition');
	return write(divided(rest), notes).text;
}

function visit(node: Nodes, look: (node: Nodes) => void): void {
	look(node);
	if ('children' in node) for (const child of node.children) visit(child, look);
}

function seen(
	{ children }: Pick<Root, 'children'>,
	addresses: ReadonlyMap<string, string>,
	labels: readonly string[],
): RootContent[] {
	return children.flatMap((node): RootContent[] => {
		if (node.type === 'definition' || node.type === 'yaml') return [];
		if (node.type === 'html') return /^<br\b/.test(node.value) ? [node] : [];
		if (node.type === 'footnoteReference' || node.type === 'footnoteDefinition') {
			const number = labels.indexOf(node.identifier) + 1;
			// One that nothing refers to is lost.
			if (number === 0) return [];
			const label = { identifier: String(number), label: String(number) };
			if (node.type === 'footnoteReference') return [{ ...node, ...label }];
			return [{ ...node, ...label, children: seen(node as never, addresses, labels) as never }];
		}
		if (node.type === 'linkReference') {
			return [
				{
					type: 'link',
					url: addresses.get(node.identifier) ?? '',
					children: seen(node as never, addresses, labels) as never,
				},
			];
		}
		if (node.type === 'imageReference') {
			return [{ type: 'image', url: 'pictures/1.png', alt: node.alt ?? '' }];
		}
		if (node.type === 'image') return [{ ...node, url: 'pictures/1.png', title: null }];
		if (node.type === 'text') return [{ ...node, value: node.value.replace(/\s*\n\s*/g, ' ') }];
		if (!('children' in node)) return [node];
		const inside = seen(node as never, addresses, labels);
		if (node.type === 'listItem' && typeof node.checked === 'boolean' && inside[0]?.type === 'paragraph') {
			inside[0].children.unshift({ type: 'text', value: node.checked ? '☒ ' : '☐ ' });
		}
		const isFlow = node.type === 'listItem' || node.type === 'blockquote';
		return [{ ...node, children: isFlow ? divided(inside) : inside } as RootContent];
	});
}

/** Markdown would read two lists as one. */
function divided(nodes: readonly RootContent[]): RootContent[] {
	return nodes.flatMap((node, i) =>
		node.type === 'list' && nodes[i - 1]?.type === 'list' ? [{ type: 'html', value: '<!-- -->' }, node] : [node],
	);
}
