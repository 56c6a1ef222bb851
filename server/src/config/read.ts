/** Reads values by their shape. Unusable values are reported as problems and left out; the rest holds. */
import type { Choice, List, Shape, Table, Text } from '../rules/index.js';
import type { Node } from '../syntax/yaml/node.js';
import { addUnspaced, type Problems } from '../syntax/yaml/problems.js';
import { faultInGlob, nearest, type Span, slipOf } from '../text/index.js';
import { shorten } from './shorten.js';

/** No name, word or pattern is this long. */
const LONGEST_TEXT = 1_000;

/** All patterns are tried on every file: this many characters take some milliseconds for the longest path. */
export const MOST_PATTERNS = 20_000;

/** One pass over a file, or over the settings of an editor. */
export class Reading {
	readonly problems: Problems;
	/** The total length of the patterns. */
	patterns: number;

	constructor(problems: Problems, patterns = 0) {
		this.problems = problems;
		this.patterns = patterns;
	}
}

/** @param name the key of `node`: `require`. */
function read(shape: Shape, node: Node, name: string, reading: Reading): unknown {
	switch (shape.is) {
		case 'flag':
			return readFlag(node, name, reading.problems);
		case 'text':
			return readText(shape, node, name, reading);
		case 'choice':
			return readChoice(shape, node, name, reading.problems);
		case 'list':
			return readList(shape, node, name, reading);
		case 'table':
			return readTable(shape, node, name, reading);
	}
}

function readText(shape: Text, node: Node, name: string, reading: Reading): string | undefined {
	const { kind, value } = node;
	if (kind !== 'text' && !(kind === 'number' && shape.orNumber)) {
		reading.problems.add(
			kind === 'nothing' ? `${name} is empty. Write something` : expected(name, 'words', node),
			node,
		);
		return undefined;
	}
	const text = String(value);
	// What editors send where no file is named.
	if (text === '' && shape.file) return text;
	const fault = text === '' ? `${name} is empty. Write something` : faultIn(text, shape, reading);
	if (fault === undefined) return text;
	if (fault !== '') reading.problems.add(fault, node);
	return undefined;
}

/** What is wrong and what to do; empty if it has already been reported. */
function faultIn(text: string, { pattern, folder, file }: Text, reading: Reading): string | undefined {
	const fault = pattern ? faultInGlob(text) : (folder || file) && faultInPath(text, file === true);
	if (fault !== undefined) return `"${shorten(text)}" ${fault}`;
	if (text.length > LONGEST_TEXT)
		return `"${shorten(text)}" is longer than ${LONGEST_TEXT} characters. Write it shorter`;
	if (!pattern) return undefined;
	const before = reading.patterns;
	reading.patterns += text.length;
	if (reading.patterns <= MOST_PATTERNS) return undefined;
	return before > MOST_PATTERNS
		? ''
		: `From here on there are more patterns than can be tried on every file (${MOST_PATTERNS} characters). Use fewer`;
}

/** A path that leads out of the folder that is open, or would on some system. */
function faultInPath(text: string, isFile: boolean): string | undefined {
	if (!/^[/~]|[\\:]|(?:^|\/)\.\.(?:\/|$)/.test(text)) return undefined;
	return isFile
		? 'is no file within the folder that is open. Write its path from there, such as .rapporteur/letterhead.dotx'
		: 'is no folder within the one that is open. Write its path from there, such as .rapporteur/templates';
}

function readList({ of, most }: List, node: Node, name: string, reading: Reading): unknown[] | undefined {
	if (node.kind === 'nothing') return [];
	if (node.kind === 'table' && of.is !== 'table') {
		reading.problems.add(expected(name, 'a list', node), node);
		return undefined;
	}
	const items = node.kind === 'list' ? node.items : [node];
	const first = items[most];
	if (first)
		reading.problems.add(
			`${name} has more than ${most} entries, those from here on do not count. Take some out`,
			first,
		);
	const values = items.slice(0, most).map((item) => read(of, item, name, reading));
	// A repeated word adds nothing.
	return [...new Set(values)].filter((value) => value !== undefined);
}

/** The usable values, by key. */
export function readTable(
	shape: Table,
	node: Node,
	name: string,
	reading: Reading,
): Record<string, unknown> | undefined {
	const { problems } = reading;
	if (node.kind === 'nothing') return {};
	if (node.kind !== 'table') {
		if (addUnspaced(node, problems)) return undefined;
		problems.add(expected(name, `a list of ${shape.noun}s, each with a colon and a value behind it`, node), node);
		return undefined;
	}
	const values = new Map<string, unknown>();
	for (const { key, keySpan: span, value: below } of node.entries) {
		const field = Object.hasOwn(shape.fields, key) ? shape.fields[key] : undefined;
		const inner = field?.shape ?? shape.others;
		if (values.has(key)) {
			problems.add(`"${shorten(key)}" stands here a second time. Put both together`, { span });
		} else if (inner) {
			values.set(key, read(inner, below, shorten(key), reading));
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

/** Reports that there is no `noun` called `given`, with the closest match. */
function addUnknown(
	noun: string,
	given: string,
	known: readonly string[],
	span: Span | undefined,
	problems: Problems,
): void {
	const suggestion = nearest(given, known);
	const all = known.length <= 12 ? `. Choose one of ${known.join(', ')}` : '. Correct it or take it out';
	const advice = suggestion === undefined ? all : `. Did you mean ${suggestion}?`;
	problems.add(`There is no ${noun} "${shorten(given)}"${advice}`, {
		span,
		...(suggestion !== undefined && { suggestion }),
	});
}

function readFlag(node: Node, name: string, problems: Problems): boolean | undefined {
	if (node.kind === 'flag') return node.value === true;
	// YAML 1.1 had more words for booleans, and people still write them.
	const word = node.kind === 'text' ? String(node.value).toLowerCase() : '';
	const meant = ['yes', 'on'].includes(word) ? 'true' : ['no', 'off'].includes(word) ? 'false' : undefined;
	const advice = meant ? `. Did you mean ${meant}?` : '';
	problems.add(`${name} must be true or false${advice}`, { span: node.span, ...(meant && { suggestion: meant }) });
	return undefined;
}

function readChoice({ noun, of, open }: Choice, node: Node, name: string, problems: Problems): string | undefined {
	if (node.kind === 'list' || node.kind === 'table' || node.kind === 'nothing') {
		// "type needs a type" would say nothing.
		const wanted = name === noun ? `${name} must be a single word` : `${name} needs a ${noun}`;
		const [only, another] = node.items;
		const suggestion = only && !another && Object.hasOwn(of, String(only.value)) ? String(only.value) : undefined;
		problems.add(`${wanted}. Choose one of ${few(Object.keys(of))}`, {
			span: node.span,
			...(suggestion !== undefined && { suggestion }),
		});
		return undefined;
	}
	if (open && (node.kind !== 'text' || node.value === '')) {
		const isEmpty = node.kind === 'text';
		problems.add(isEmpty ? `${name} is empty. Write something` : expected(name, `a ${noun} or a file`, node), node);
		return undefined;
	}
	// YAML 1.1 read `off` as false, and the program that wrote this may still do so.
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
