/** What is defined anywhere in a text, and used elsewhere: addresses of links, notes. */
import type { Definition, FootnoteDefinition, Image, ImageReference, Link, LinkReference, Nodes, Root } from 'mdast';

export interface Definitions {
	/** The first of each label counts (CommonMark, section 4.7). */
	readonly links: ReadonlyMap<string, Definition>;
	readonly notes: ReadonlyMap<string, FootnoteDefinition>;
	/** Labels of the notes that are referred to more than once. */
	readonly repeated: ReadonlySet<string>;
}

/** Where a link or picture leads. */
export function addressOf(node: Link | LinkReference | Image | ImageReference, { links }: Definitions): string {
	return 'url' in node ? node.url : (links.get(node.identifier)?.url ?? '');
}

export function definitionsIn(root: Root): Definitions {
	const links = new Map<string, Definition>();
	const notes = new Map<string, FootnoteDefinition>();
	const referred = new Set<string>();
	const repeated = new Set<string>();
	const visit = (node: Nodes): void => {
		if (node.type === 'definition' && !links.has(node.identifier)) links.set(node.identifier, node);
		if (node.type === 'footnoteDefinition' && !notes.has(node.identifier)) notes.set(node.identifier, node);
		if (node.type === 'footnoteReference') (referred.has(node.identifier) ? repeated : referred).add(node.identifier);
		if ('children' in node) for (const each of node.children) visit(each);
	};
	visit(root);
	return { links, notes, repeated };
}
