import type { Root } from 'mdast';
import type { CompileContext, Extension, Token } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { remark } from 'remark';
import remarkFrontmatter, { type Options as FrontMatterOptions } from 'remark-frontmatter';
import type { Processor } from 'unified';
import type { Span } from '../text/index.js';
import { lastLineStart } from './front-matter.js';
import { frontMatterEnd } from './front-matter-end.js';

/** What our extension adds to links, images and definitions. */
export interface Destination {
	/** The destination as written, `<>` included; absent if nothing is written: `[x]()`. */
	readonly destination?: Span;
}

declare module 'mdast' {
	interface LinkData extends Destination {}
	interface ImageData extends Destination {}
	interface DefinitionData extends Destination {}
}

/** mdast keeps what a destination means but not where it is; a mark needs the place. */
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
 * GFM without the second pass over the tree that `mdast-util-gfm-autolink-literal` makes: its nodes have no positions,
 * and GitHub leaves as text what it adds to the tokenizer's own autolinks.
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
const withFrontMatter = closedBy('---');
/** YAML and Pandoc may end it like this. */
const withDots = closedBy('...');

function closedBy(close: string) {
	const matter: FrontMatterOptions = { type: 'yaml', fence: { open: '---', close } };
	return remark().use(places).use(github).use(remarkFrontmatter, matter).freeze();
}

/**
 * Without one of these, GFM parses a text as CommonMark does, in twice the time: tables, strikethrough, bare URLs,
 * footnotes, checkboxes.
 */
const GITHUB = /[|~@]|:-|-:|:\/\/|www\.|\[(?:\^|[\sx]\])/i;

/**
 * Parses a whole document without its byte-order mark, front matter included: the reference for reading by blocks.
 *
 * If front matter is opened and never closed, its extension is left out: the failed attempt changes how micromark reads
 * the line after the `---` (`---\n-  ` loses its list item).
 */
export function parseWhole(text: string): Root {
	const end = frontMatterEnd(text);
	const closed = text.startsWith('...', lastLineStart(text, end)) ? withDots : withFrontMatter;
	return (end > 0 ? closed : gitHub).parse(keepMark(text));
}

/**
 * Parses one block as if it stood in its document.
 *
 * @param definitions from `definitionsFor`: definitions in other blocks that this one could use. They are appended, so
 * that no position moves; anything past `text` must be dropped.
 */
export function parseBlock(text: string, definitions: string): Root {
	const parser = GITHUB.test(text) ? gitHub : commonMark;
	return parser.parse(keepMark(definitions === '' ? text : `${text}\n\n${definitions}`));
}

/**
 * The parser drops one U+FEFF at the start and does not count it. Callers strip a document's own byte-order mark; one
 * at the start of a later block is text and must stay.
 */
function keepMark(text: string): string {
	return text.startsWith('\uFEFF') ? `\uFEFF${text}` : text;
}
