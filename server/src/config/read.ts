/**
 * Reads values by their shape. What cannot be used is named as a problem and left out; the rest holds.
 */
import type { Node } from '../syntax/node.js';
import type { Problems } from '../syntax/problems.js';
import { nearest, type Span, slipOf } from '../text/index.js';
import type { Choice, Shape, Table } from './shape.js';

/** @param name what `node` stands under: `require`. */
function read(shape: Shape, node: Node, name: string, problems: Problems): unknown {
	switch (shape.is) {
		case 'flag':
			return readFlag(node, name, problems);
		case 'text':
			if (node.kind === 'text' && node.value !== '') return node.value;
			if (node.kind === 'number' && shape.orNumber) return String(node.value);
			problems.add(
				node.kind === 'text' || node.kind === 'nothing'
					? `${name} is empty, write something`
					: expected(name, 'words', node),
				node,
			);
			return undefined;
		case 'choice':
			return readChoice(shape, node, name, problems);
		case 'list': {
			if (node.kind === 'nothing') return [];
			if (node.kind === 'table' && shape.of.is !== 'table') {
				problems.add(expected(name, 'a list', node), node);
				return undefined;
			}
			const items = node.kind === 'list' ? node.items : [node];
			return items.map((item) => read(shape.of, item, name, problems)).filter((value) => value !== undefined);
		}
		case 'table':
			return readTable(shape, node, name, problems);
	}
}

/** The values that could be read, by key. */
export function readTable(
	shape: Table,
	node: Node,
	name: string,
	problems: Problems,
): Record<string, unknown> | undefined {
	if (node.kind === 'nothing') return {};
	if (node.kind !== 'table') {
		problems.add(expected(name, `a list of ${shape.noun}s, each with a colon and a value behind it`, node), node);
		return undefined;
	}
	const values = new Map<string, unknown>();
	for (const { key, keySpan: span, value: below } of node.entries) {
		const field = Object.hasOwn(shape.fields, key) ? shape.fields[key] : undefined;
		const inner = field?.shape ?? shape.others;
		if (values.has(key)) {
			problems.add(`"${shorten(key)}" stands here a second time, put both together`, { span });
		} else if (inner) {
			values.set(key, read(inner, below, key, problems));
		} else if (!shape.shared) unknown(shape, key, span, problems);
	}
	return Object.fromEntries([...values].filter(([, value]) => value !== undefined));
}

function unknown(
	{ noun, fields, misplaced = {} }: Table,
	key: string,
	span: Span | undefined,
	problems: Problems,
): void {
	const advice = Object.hasOwn(misplaced, key) ? misplaced[key] : undefined;
	if (advice !== undefined) problems.add(advice, { span });
	else addUnknown(noun, key, Object.keys(fields), span, problems);
}

/** Says that there is no `noun` called `given`, with the nearest that there is. */
function addUnknown(
	noun: string,
	given: string,
	known: readonly string[],
	span: Span | undefined,
	problems: Problems,
): void {
	const suggestion = nearest(given, known);
	const all = known.length <= 10 ? `, choose one of ${known.join(', ')}` : ', correct it or take it out';
	const advice = suggestion === undefined ? all : `, did you mean ${suggestion}?`;
	problems.add(`There is no ${noun} "${shorten(given)}"${advice}`, {
		span,
		...(suggestion !== undefined && { suggestion }),
	});
}

function readFlag(node: Node, name: string, problems: Problems): boolean | undefined {
	if (node.kind === 'flag') return node.value === true;
	// YAML 1.1 had more words for these, and people still write them.
	const word = node.kind === 'text' ? String(node.value).toLowerCase() : '';
	const meant = ['yes', 'on'].includes(word) ? 'true' : ['no', 'off'].includes(word) ? 'false' : undefined;
	const advice = meant ? `, did you mean ${meant}?` : '';
	problems.add(`${name} must be true or false${advice}`, { span: node.span, ...(meant && { suggestion: meant }) });
	return undefined;
}

function readChoice({ noun, of, open }: Choice, node: Node, name: string, problems: Problems): string | undefined {
	if (node.kind === 'list' || node.kind === 'table' || node.kind === 'nothing') {
		problems.add(`${name} needs a ${noun}, choose one of ${few(Object.keys(of))}`, node);
		return undefined;
	}
	// YAML 1.1 read `off` as false, and what wrote this may still do.
	const given = node.value === false && Object.hasOwn(of, 'off') ? 'off' : String(node.value);
	if (Object.hasOwn(of, given)) return given;
	if (!open || slipOf(given, Object.keys(of)) !== undefined)
		addUnknown(noun, given, Object.keys(of), node.span, problems);
	return undefined;
}

function few(words: readonly string[]): string {
	return words.length <= 10 ? words.join(', ') : `${words.slice(0, 8).join(', ')} and others`;
}

const KINDS: Readonly<Record<Node['kind'], string>> = {
	nothing: 'nothing',
	flag: 'true or false',
	number: 'a number',
	text: 'a word',
	list: 'a list',
	table: 'a list of names and values',
};

function expected(name: string, what: string, { kind }: Node): string {
	return `${name} must be ${what}, not ${KINDS[kind]}`;
}

function shorten(text: string): string {
	const line = text.replace(/\s+/g, ' ');
	return line.length > 60 ? `${line.slice(0, 57)}…` : line;
}
