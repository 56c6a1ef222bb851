import { lineStart, type Span } from '../../text/index.js';
import { frontMatterEnd } from '../blocks/front-matter-end.js';
import { type Node, plainValue } from './node.js';
import { type Problem, Problems } from './problems.js';
import { readYaml } from './yaml.js';

/** The YAML between `---` lines at the very start of a document. */
export interface FrontMatter {
	/** From the first `---` to the end of the last one's line, line ending included. */
	readonly span: Span;
	/** Where a new line of YAML can be inserted: the start of the closing `---`. */
	readonly end: number;
	/** Top-level keys and their values, except those affected by broken YAML. */
	readonly values: Readonly<Record<string, unknown>>;
	/** Likewise, with their places. */
	readonly root: Node;
	/** What is wrong with the YAML. */
	readonly problems: readonly Problem[];
}

/** Reads front matter at the start of `block`, the document's first. Of broken YAML, it keeps the intact entries. */
export function readFrontMatter(block: string): FrontMatter {
	const to = frontMatterEnd(block);
	const open = (/^[^\r\n]*(?:\r\n|\r|\n)/.exec(block)?.[0] ?? '').length;
	const end = lastLineStart(block, to);
	const problems = new Problems();
	const root = readYaml(block.slice(open, end), problems, open);
	// Text between two thematic breaks looks the same, and is not an error.
	const values = root.kind === 'table' ? (plainValue(root) as Record<string, unknown>) : {};
	return { span: { from: 0, to }, end, values, root, problems: problems.all };
}

/** Where the last line before `end` begins; its line ending is before `end`, too. */
export function lastLineStart(text: string, end: number): number {
	const ending = /(?:\r\n|\r|\n)?$/.exec(text.slice(Math.max(0, end - 2), end))![0].length;
	return lineStart(text, end - ending);
}
