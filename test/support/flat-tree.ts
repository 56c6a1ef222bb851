import type { Nodes, Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import remarkFrontmatter from 'remark-frontmatter';
import { unified } from 'unified';

type Syntax = ReturnType<typeof gfm>;

/** The extensions that `remark-frontmatter` adds to remark. */
const matter = unified().use(remarkFrontmatter).freeze().data();
// The transforms look for addresses in a second pass over the text, and their nodes have no positions.
const gfmTree = gfmFromMarkdown().map(({ transforms: _, ...extension }) => extension);

export interface Labels {
	readonly links: readonly string[];
	readonly notes: readonly string[];
}

const NO_LABELS: Labels = { links: [], notes: [] };

/**
 * Parses as remark does with `remark-gfm`, and `remark-frontmatter` if asked for.
 *
 * @param labels taken as defined from the start, without a definition that would be in the way.
 */
export function parse(text: string, frontMatter: boolean, labels = NO_LABELS): Root {
	return fromMarkdown(text, {
		extensions: [predefined(labels), gfm(), ...(frontMatter ? (matter.micromarkExtensions ?? []) : [])],
		mdastExtensions: [...gfmTree, ...(frontMatter ? (matter.fromMarkdownExtensions ?? []) : [])],
	});
}

/** Tells the parser the labels when it looks for its first container, and matches nothing. */
function predefined({ links, notes }: Labels): Syntax {
	let told = false;
	return {
		document: {
			null: {
				partial: true,
				tokenize(_effects, _ok, nok) {
					if (!told) this.parser.defined.push(...links);
					this.parser.gfmFootnotes ??= [];
					if (!told) this.parser.gfmFootnotes.push(...notes);
					told = true;
					return nok;
				},
			},
		},
	};
}

/** The labels defined in `root`, as the tokenizer writes them. */
export function labelsOf(root: Root): Labels {
	const links = new Set<string>();
	const notes = new Set<string>();
	const visit = (node: Nodes): void => {
		if (node.type === 'definition') links.add(node.identifier.toUpperCase());
		if (node.type === 'footnoteDefinition') notes.add(node.identifier.toUpperCase());
		if ('children' in node) node.children.forEach(visit);
	};
	visit(root);
	return { links: [...links], notes: [...notes] };
}

/**
 * All nodes below `root` in order, one line of text each: its place and what it says. Left out is what
 * changes where a list is cut between its items: the list itself, and whether it is loose. White space
 * at the end of a node is not counted, since a block has its blank lines, and an item has not.
 *
 * @param text the whole document.
 * @param from where in it the parsed part starts.
 */
export function flatten(root: Root, text: string, from: number): string[] {
	const result: string[] = [];
	// The parser drops a byte-order mark and does not count it.
	const shift = from === 0 && text.startsWith('\uFEFF') ? 1 : from;
	const startOf = (node: Nodes): number => node.position!.start.offset! + shift;
	// micromark lets an item that ends in open code overlap the next one: `limit` is where that starts.
	const visit = (node: Nodes, depth: number, limit: number): void => {
		const { position, ...said } = node;
		const start = startOf(node);
		let end = Math.min(position!.end.offset! + shift, limit);
		while (end > start && ' \t\r\n'.includes(text[end - 1]!)) end--;
		if (depth > 0 && !(depth === 1 && node.type === 'list')) {
			const written = JSON.stringify(said, (key, value) => {
				if (key === 'children' || key === 'spread') return undefined;
				// HTML and code that nothing closes end with or without a line ending, as chance has it.
				return key === 'value' ? String(value).trimEnd() : value;
			});
			result.push(`${depth} ${start}-${end} ${written}`);
		}
		if (!('children' in node)) return;
		node.children.forEach((child, index) => {
			const next = node.children[index + 1];
			visit(child, depth + 1, next ? startOf(next) : limit);
		});
	};
	visit(root, 0, text.length);
	return result;
}
