import type { Nodes, Root } from 'mdast';
import { normalizeIdentifier } from 'micromark-util-normalize-identifier';

/** The labels that a document defines, normalised by `normalizeIdentifier` (CommonMark 4.7). */
export interface DefinedLabels {
	readonly links: ReadonlySet<string>;
	readonly notes: ReadonlySet<string>;
}

/** Whether `text` could hold a definition: only such blocks must be read before all others. */
export function mayDefine(text: string): boolean {
	return text.includes(']:');
}

/** Adds the labels that `tree` defines, at any depth, to `links` and `notes`. */
export function collectLabels(tree: Root, links: Set<string>, notes: Set<string>): void {
	const visit = (node: Nodes): void => {
		if (node.type === 'definition') links.add(normalizeIdentifier(node.identifier));
		else if (node.type === 'footnoteDefinition') notes.add(normalizeIdentifier(node.identifier));
		if ('children' in node) for (const child of node.children) visit(child);
	};
	visit(tree);
}

/** A bracketed text that could be a label: no unescaped bracket inside, at most 999 characters. */
const LABEL = /\[((?:\\[\s\S]|[^[\]\\]){1,999})\]/g;
/** What a container puts at the start of each line; it is not part of a label. */
const LINE_PREFIX = /(\r\n|\r|\n)[ \t>]+/g;

/**
 * The defined labels that `text` could use, as definitions to append to it. Including too many is harmless, since they
 * are all defined; equal needs give equal strings, which can serve as a cache key.
 *
 * @param own the labels that `text` defines itself, which need no second definition.
 */
export function definitionsFor(text: string, { links, notes }: DefinedLabels, own?: DefinedLabels): string {
	if ((links.size === 0 && notes.size === 0) || !text.includes('[')) return '';
	const found = new Set<string>();
	for (const [, raw] of text.matchAll(LABEL)) {
		for (const label of [raw!, raw!.replace(LINE_PREFIX, '$1')]) {
			const link = normalizeIdentifier(label);
			if (links.has(link) && !own?.links.has(link))
				found.add(`${label.startsWith('^') ? NOT_A_NOTE : ''}[${flat(label)}]: x`);
			if (!label.startsWith('^')) continue;
			const note = normalizeIdentifier(label.slice(1));
			if (notes.has(note) && !own?.notes.has(note)) found.add(`[${flat(label)}]: x`);
		}
	}
	return [...found].sort().join('\n\n');
}

/**
 * `[^a]: x` at the start of a paragraph defines a footnote; further on it defines a link called `^a`. Nobody means
 * that, but micromark reads it so. The label before it occurs in no document.
 */
const NOT_A_NOTE = '[\uE000]: x\n    ';

function flat(label: string): string {
	return label.replace(/\s+/g, ' ');
}
