import type { Root } from 'mdast';
import type { CompileContext, Extension, Token } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { remark } from 'remark';
import remarkFrontmatter from 'remark-frontmatter';
import type { Processor } from 'unified';
import type { Span } from '../text/index.js';
import { frontMatterEnd } from './front-matter-end.js';

/** What our extension adds to links, images and definitions. */
export interface Destination {
	/** The written destination, `<>` included; absent where nothing is written: `[x]()`. */
	readonly destination?: Span;
}

declare module 'mdast' {
	interface LinkData extends Destination {}
	interface ImageData extends Destination {}
	interface DefinitionData extends Destination {}
}

/** mdast keeps what a destination means but not where it stands; a mark needs the place. */
const destinations: Extension = {
	enter: { resourceDestination: keepPlace, definitionDestination: keepPlace },
};

function keepPlace(this: CompileContext, { start, end }: Token): undefined {
	const node = this.stack[this.stack.length - 1];
	if (node?.type === 'link' || node?.type === 'image' || node?.type === 'definition') {
		node.data = { ...node.data, destination: { from: start.offset, to: end.offset } };
	}
}

/**
 * GFM, without the second pass over the tree that `mdast-util-gfm-autolink-literal` makes: its nodes
 * have no positions, and what it adds to the tokenizer's own autolinks is what GitHub leaves as text.
 */
function github(this: Processor): undefined {
	const data = this.data();
	const withoutTransforms = gfmFromMarkdown().map(({ transforms: _, ...extension }) => extension);
	data.micromarkExtensions = [...(data.micromarkExtensions ?? []), gfm()];
	data.fromMarkdownExtensions = [...(data.fromMarkdownExtensions ?? []), ...withoutTransforms];
}

function places(this: Processor): undefined {
	const data = this.data();
	data.fromMarkdownExtensions = [...(data.fromMarkdownExtensions ?? []), destinations];
}

const commonMark = remark().use(places).freeze();
const gitHub = remark().use(places).use(github).freeze();
const withFrontMatter = remark().use(places).use(github).use(remarkFrontmatter).freeze();

/**
 * Without one of these, GFM reads a text as CommonMark does, at twice the time: tables, strikethrough,
 * addresses that are links by themselves, footnotes, checkboxes.
 */
const GITHUB = /[|~@]|:-|-:|:\/\/|www\.|\[(?:\^|[\sx]\])/i;

/**
 * Parses a whole document without its byte-order mark, front matter included: the authority that reading by blocks must equal.
 *
 * Where front matter is opened and never closed, the extension for it is left out: its failed
 * attempt changes how micromark reads the line after the `---` (`---\n-  ` loses its list item).
 */
export function parseWhole(text: string): Root {
	return (frontMatterEnd(text) > 0 ? withFrontMatter : gitHub).parse(keepMark(text));
}

/**
 * Parses one block as if it stood in its document.
 *
 * @param definitions what `definitionsFor` gives: definitions of other blocks that this one could
 * use. They are appended, so that no position moves; whatever lies past `text` must be dropped.
 */
export function parseBlock(text: string, definitions: string): Root {
	const parser = GITHUB.test(text) ? gitHub : commonMark;
	return parser.parse(keepMark(definitions === '' ? text : `${text}\n\n${definitions}`));
}

/**
 * The parser drops one U+FEFF at the start and does not count it. Callers take a document's own
 * byte-order mark away; one that stands at the start of a later block is text and must stay.
 */
function keepMark(text: string): string {
	return text.startsWith('\uFEFF') ? `\uFEFF${text}` : text;
}
