/**
 * Reads word lists, with the place of each word. The package's main file loads its parts in a way that bundlers do not follow,
 * so that of ECMAScript modules is named.
 */
import {
	createScanner,
	findNodeAtLocation,
	getNodeValue,
	type Node as JsonNode,
	type ParseError,
	parseTree,
} from 'jsonc-parser/lib/esm/main.js';
import { plainValue } from '../syntax/yaml/node.js';
import { Problems } from '../syntax/yaml/problems.js';
import { readYaml } from '../syntax/yaml/yaml.js';
import type { Span } from '../text/index.js';

/** Where a list stands, and what is in it. */
export interface WordList {
	/** In order; something that is no word has an empty one. */
	readonly items: readonly Item[];
	/** From bracket to bracket; absent if it has none. */
	readonly brackets?: Span;
	/** Of its name, if nothing else is there yet. */
	readonly name?: Span;
	/** What the list may come after, if it is not there: what is written last, within brackets. */
	readonly last?: { readonly span: Span; readonly within: Span };
	/** Whether the text has a list at all. */
	readonly isThere: boolean;
	/** What the text says besides. */
	readonly rest: unknown;
}

export interface Item {
	readonly word: string;
	readonly span: Span;
}

/** What Code Spell Checker calls its list. */
export const WORDS = 'words';

/**
 * `undefined` for a text that has other mistakes than its reader forgives, or something else than a list there.
 *
 * @param path the keys that lead to the list, in JSON.
 */
export type ReadList = (text: string, path: readonly string[]) => WordList | undefined;

/** Settings have a few levels. The parser recurses at each. */
const DEEPEST = 100;

export const readJson: ReadList = (text, path) => {
	if (depthOf(text) > DEEPEST) return undefined;
	const errors: ParseError[] = [];
	const root = parseTree(text, errors, { allowTrailingComma: true, allowEmptyContent: true });
	if (errors.length > 0 || (root && root.type !== 'object')) return undefined;
	const value: unknown = root ? getNodeValue(root) : {};
	const list = root && findNodeAtLocation(root, [...path]);
	if (!list) {
		const last = root?.children?.at(-1);
		return {
			items: [],
			isThere: false,
			rest: value,
			...(root && last && { last: { span: spanOf(last), within: spanOf(root) } }),
		};
	}
	if (list.type !== 'array') return undefined;
	const items = (list.children ?? []).map((node) => ({ word: wordOf(node.value), span: spanOf(node) }));
	return { items, brackets: spanOf(list), isThere: true, rest: without(value, path) };
};

function depthOf(text: string): number {
	const scanner = createScanner(text, true);
	let depth = 0;
	let most = 0;
	for (scanner.scan(); scanner.getTokenOffset() < text.length; scanner.scan()) {
		const first = text[scanner.getTokenOffset()];
		if (first === '{' || first === '[') most = Math.max(most, ++depth);
		if (first === '}' || first === ']') depth--;
	}
	return most;
}

function spanOf({ offset, length }: JsonNode): Span {
	return { from: offset, to: offset + length };
}

export const readYamlList: ReadList = (text) => {
	const problems = new Problems();
	const root = readYaml(text, problems);
	if (problems.all.length > 0 || (root.kind !== 'table' && root.kind !== 'nothing')) return undefined;
	const rest = without(plainValue(root), [WORDS]);
	const [entry, ...others] = root.entries.filter(({ key }) => key === WORDS);
	if (others.length > 0 || (root.span && text[root.span.from] === '{')) return undefined;
	if (!entry) return { items: [], isThere: false, rest };
	const { kind, items, span } = entry.value;
	if (kind === 'nothing') return { items: [], isThere: true, rest, ...(entry.keySpan && { name: entry.keySpan }) };
	if (kind !== 'list' || !span || items.some((item) => !item.span)) return undefined;
	return {
		items: items.map((item) => ({ word: wordOf(item.value), span: item.span! })),
		...(text[span.from] === '[' && { brackets: span }),
		isThere: true,
		rest,
	};
};

/** A word a line. */
export const readLines: ReadList = (text) => {
	const items = [...text.matchAll(/\S[^\r\n]*/g)].map(({ 0: line, index }) => {
		const word = line.trimEnd();
		return { word, span: { from: index, to: index + word.length } };
	});
	return { items, isThere: true, rest: undefined };
};

function wordOf(value: unknown): string {
	return typeof value === 'string' ? value : '';
}

function without(value: unknown, [key, ...below]: readonly string[]): unknown {
	if (typeof value !== 'object' || value === null || key === undefined) return {};
	const { [key]: found, ...rest } = value as Record<string, unknown>;
	return below.length === 0 ? rest : { ...rest, [key]: without(found, below) };
}
