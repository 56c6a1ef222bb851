import type { Span } from '../../text/index.js';

/** A value as written in YAML, or as JSON from an editor. */
export interface Node {
	readonly kind: 'nothing' | 'flag' | 'number' | 'text' | 'list' | 'table';
	/** Of a boolean, number or string. */
	readonly value?: boolean | number | string;
	/** Where it is, if it comes from a text. */
	readonly span?: Span;
	/** Of a list. */
	readonly items: readonly Node[];
	/** Of a table, in document order; keys may repeat. */
	readonly entries: readonly Entry[];
}

export interface Entry {
	readonly key: string;
	readonly keySpan?: Span;
	readonly value: Node;
}

const NONE: readonly never[] = [];

/** A scalar; anything that is not a boolean, number or string counts as its text. */
export function scalarNode(value: unknown, span?: Span): Node {
	const at = span ? { span } : {};
	if (value === null || value === undefined) return { kind: 'nothing', ...at, items: NONE, entries: NONE };
	const kind = typeof value === 'boolean' ? 'flag' : typeof value === 'number' ? 'number' : 'text';
	const kept = typeof value === 'boolean' || typeof value === 'number' ? value : String(value);
	return { kind, value: kept, ...at, items: NONE, entries: NONE };
}

/** No setting has more levels, and recursion into more could overflow the stack. */
const DEEPEST = 20;

/** A JSON value; anything nested too deeply counts as nothing. */
export function jsonNode(value: unknown, depth = 0): Node {
	if (depth > DEEPEST) return scalarNode(undefined);
	if (Array.isArray(value))
		return { kind: 'list', items: value.map((each) => jsonNode(each, depth + 1)), entries: NONE };
	if (typeof value !== 'object' || value === null) return scalarNode(value);
	const entries = Object.entries(value).map(([key, each]) => ({ key, value: jsonNode(each, depth + 1) }));
	return { kind: 'table', items: NONE, entries };
}

/** The value of `node`, as JSON would have it. */
export function plainValue({ kind, value, items, entries }: Node): unknown {
	if (kind === 'list') return items.map(plainValue);
	if (kind !== 'table') return value ?? null;
	return Object.fromEntries(entries.map((entry) => [entry.key, plainValue(entry.value)]));
}
