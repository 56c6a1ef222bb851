import { parseDocument } from 'yaml';
import type { Span } from '../text/index.js';
import { frontMatterEnd } from './front-matter-end.js';

/** The YAML between `---` lines at the very start of a document. */
export interface FrontMatter {
	/** From the first `---` to the end of the line of the last, line ending included. */
	readonly span: Span;
	/** Where a new line of YAML can be inserted: the start of the closing `---`. */
	readonly end: number;
	/** Top-level keys and their values; empty where the YAML is broken. */
	readonly values: Readonly<Record<string, unknown>>;
}

/** Reads front matter at the start of `block`, the document's first. Broken YAML gives no values. */
export function readFrontMatter(block: string): FrontMatter {
	const to = frontMatterEnd(block);
	const open = (/^[^\r\n]*(?:\r\n|\r|\n)/.exec(block)?.[0] ?? '').length;
	const end = to - (/[^\r\n]*(?:\r\n|\r|\n)?$/.exec(block.slice(0, to))?.[0] ?? '').length;
	return { span: { from: 0, to }, end, values: readYaml(block.slice(open, end)) };
}

function readYaml(yaml: string): Record<string, unknown> {
	try {
		const document = parseDocument(yaml, { uniqueKeys: false, logLevel: 'silent' });
		const value: unknown = document.errors.length > 0 ? undefined : document.toJS({ maxAliasCount: 100 });
		return typeof value === 'object' && value !== null && !Array.isArray(value)
			? (value as Record<string, unknown>)
			: {};
	} catch {
		// Too many aliases: `toJS` refuses them, and so do we.
		return {};
	}
}
