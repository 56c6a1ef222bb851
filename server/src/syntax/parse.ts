import type { Root } from 'mdast';
import type { CompileContext, Extension, Token } from 'mdast-util-from-markdown';
import { gfmAutolinkLiteralFromMarkdown } from 'mdast-util-gfm-autolink-literal';
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote';
import { gfmStrikethroughFromMarkdown } from 'mdast-util-gfm-strikethrough';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTaskListItemFromMarkdown } from 'mdast-util-gfm-task-list-item';
import { gfmAutolinkLiteral } from 'micromark-extension-gfm-autolink-literal';
import { gfmFootnote } from 'micromark-extension-gfm-footnote';
import { gfmStrikethrough } from 'micromark-extension-gfm-strikethrough';
import { gfmTable } from 'micromark-extension-gfm-table';
import { gfmTaskListItem } from 'micromark-extension-gfm-task-list-item';
import { remark } from 'remark';
import remarkFrontmatter, { type Options as FrontMatterOptions } from 'remark-frontmatter';
import type { Processor } from 'unified';
import type { Span } from '../text/index.js';
import { frontMatterEnd } from './blocks/front-matter-end.js';
import { parseSimple } from './simple/simple.js';
import { lastLineStart } from './yaml/front-matter.js';

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

/** A part of GFM. */
interface Part {
	/** A text without it means the same with and without this part, which takes time. */
	readonly sign: RegExp;
	readonly syntax: typeof gfmTable;
	readonly tree: () => Extension;
}

const PARTS: readonly Part[] = [
	{ sign: /@|:\/\/|www\./i, syntax: gfmAutolinkLiteral, tree: gfmAutolinkLiteralFromMarkdown },
	{ sign: /\[\^/, syntax: gfmFootnote, tree: gfmFootnoteFromMarkdown },
	{ sign: /~/, syntax: gfmStrikethrough, tree: gfmStrikethroughFromMarkdown },
	{ sign: /\||:-|-:/, syntax: gfmTable, tree: gfmTableFromMarkdown },
	{ sign: /\[[\sx]\]/i, syntax: gfmTaskListItem, tree: gfmTaskListItemFromMarkdown },
];

function withParts(this: Processor, parts: readonly Part[]): undefined {
	const data = this.data();
	data.micromarkExtensions = parts.map(({ syntax }) => syntax());
	// Without the second pass over the tree that autolinks make: its nodes have no positions, and GitHub leaves as text
	// what it adds to the tokenizer's own autolinks.
	const trees = parts.map(({ tree }) => tree()).map(({ transforms: _, ...extension }) => extension);
	data.fromMarkdownExtensions = [destinations, ...trees];
}

function parserFor(parts: readonly Part[]) {
	return remark().use(withParts, parts).freeze();
}

type Parser = ReturnType<typeof parserFor>;

const gitHub = parserFor(PARTS);
const withFrontMatter = closedBy('---');
/** YAML and Pandoc may end it like this. */
const withDots = closedBy('...');

function closedBy(close: string) {
	const matter: FrontMatterOptions = { type: 'yaml', fence: { open: '---', close } };
	return remark().use(withParts, PARTS).use(remarkFrontmatter, matter).freeze();
}

/** By the parts of GFM that they know, a bit for each. */
const parsers: Parser[] = [];

function parserOf(text: string): Parser {
	const needed = PARTS.filter(({ sign }) => sign.test(text));
	const key = needed.reduce((bits, part) => bits | (1 << PARTS.indexOf(part)), 0);
	parsers[key] ??= parserFor(needed);
	return parsers[key];
}

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
 * Parses one block as if it stood in its document. Only offsets are filled in, and no line.
 *
 * @param definitions from `definitionsFor`: definitions in other blocks that this one could use. They are appended, so
 * that no position moves; anything past `text` must be dropped.
 */
export function parseBlock(text: string, definitions: string): Root {
	// Brackets are text if no label for them is defined.
	return (definitions === '' ? parseSimple(text) : undefined) ?? parseByRemark(text, definitions);
}

/** The same without the scanner that spares remark what is simple. */
export function parseByRemark(text: string, definitions: string): Root {
	return parserOf(text).parse(keepMark(definitions === '' ? text : `${text}\n\n${definitions}`));
}

/**
 * The parser drops one U+FEFF at the start and does not count it. Callers strip a document's own byte-order mark; one
 * at the start of a later block is text and must stay.
 */
function keepMark(text: string): string {
	return text.startsWith('\uFEFF') ? `\uFEFF${text}` : text;
}
