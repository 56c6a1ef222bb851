/** What a reader sees of Markdown. */
import type { Nodes, Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';

export interface Character {
	readonly text: string;
	readonly strong: boolean;
	readonly emphasis: boolean;
	readonly link: string | undefined;
}

export function parse(markdown: string): Root {
	return fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
}

/** The characters of all text, with how they look. */
export function* charactersOf(
	node: Nodes,
	look: Omit<Character, 'text'> = { strong: false, emphasis: false, link: undefined },
): Iterable<Character> {
	if (node.type === 'text' || node.type === 'inlineCode') for (const text of node.value) yield { ...look, text };
	if (node.type === 'break') yield { ...look, text: '\n' };
	if (!('children' in node)) return;
	const inside = {
		strong: look.strong || node.type === 'strong',
		emphasis: look.emphasis || node.type === 'emphasis',
		link: node.type === 'link' ? node.url : look.link,
	};
	for (const child of node.children) yield* charactersOf(child, inside);
}
