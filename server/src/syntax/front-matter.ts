import { parseDocument } from 'yaml';
import type { Span } from '../text/index.js';

/** The YAML between `---` lines at the very start of a document. */
export interface FrontMatter {
	/** From the first `---` to the end of the line of the last. */
	readonly span: Span;
	/** Where a new line of YAML can be inserted: the start of the closing `---`. */
	readonly end: number;
	/** Top-level keys and their values; empty where the YAML is broken. */
	readonly values: Readonly<Record<string, unknown>>;
}

const FENCED = /^(\uFEFF?---[ \t]*(?:\r\n|\r|\n))([\s\S]*?)^---[ \t]*(?:\r\n|\r|\n|$(?![\s\S]))/m;

/** Reads front matter out of `block`, the document's first block. Broken YAML gives no values. */
export function readFrontMatter(block: string): FrontMatter {
	const [whole = block, open = '', yaml = ''] = FENCED.exec(block) ?? [];
	return { span: { from: 0, to: whole.length }, end: open.length + yaml.length, values: readYaml(yaml) };
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
