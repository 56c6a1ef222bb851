/**
 * YAML to values with their places. A mistake in the YAML costs only the entry that it is in.
 */

import {
	type Document,
	isAlias,
	isMap,
	isScalar,
	isSeq,
	parseDocument,
	type YAMLError,
	type Node as YamlNode,
} from 'yaml';
import type { Span } from '../../text/index.js';
import { addAll, clipped } from '../../text/index.js';
import { type Entry, type Node, scalarNode } from './node.js';
import { addUnspaced, type Problems } from './problems.js';

/** Larger than a glossary of thousands of words, yet read in an instant. */
export const LONGEST_YAML = 500_000;
/** Far more levels than anybody writes. The parser recurses at each, and V8 may crash if it runs out of stack. */
const DEEPEST = 100;
/** Each takes a search through the document. */
const MOST_ALIASES = 100;
const MOST_NODES = 100_000;

/**
 * @param at where `text` starts in the document that it is part of.
 * @returns the value; if the YAML is broken, whatever can still be read.
 */
export function readYaml(text: string, problems: Problems, at = 0): Node {
	if (text.length > LONGEST_YAML) {
		const span = { from: at, to: at + /^[^\r\n]*/.exec(text.slice(0, 200))![0].length };
		const message = `This is too long to be read (more than ${LONGEST_YAML / 1000} kB), leave out what belongs elsewhere`;
		problems.add(message, { span });
		return scalarNode(undefined);
	}
	// We count a byte-order mark, the parser does not.
	const mark = text.startsWith('\uFEFF') ? 1 : 0;
	const source = text.slice(mark);
	const deep = tooDeep(source);
	if (deep !== undefined) {
		const from = at + mark + deep;
		problems.add(TOO_DEEP, { span: { from, to: from + 1 } });
		return scalarNode(undefined);
	}
	const document = parse(source);
	const reader = new Reader(document, at + mark, problems);
	const [first] = document.errors;
	if (!first) return reader.root();
	if (first.code === 'MULTIPLE_DOCS' || first.code === 'RESOURCE_EXHAUSTION' || /^\s*[{[]/.test(source)) {
		tell(first, source, at + mark, problems);
		return first.code === 'MULTIPLE_DOCS' ? reader.root() : scalarNode(undefined);
	}
	return salvage(source, first, at + mark, problems);
}

const TOO_DEEP = 'This is nested too deeply to be read. Write it with fewer levels';
const MARKS = new RegExp(`(?:[-?:][ \\t]+){${DEEPEST}}`);

/** Where `source` may have more levels than are read: brackets, indentation, or list markers on one line. */
function tooDeep(source: string): number | undefined {
	let open = 0;
	/** A line indented no further ends what was opened. */
	let floor = -1;
	const indents: number[] = [];
	for (const { 0: line, index } of source.matchAll(/[^\r\n]+/g)) {
		const indent = line.search(/[^ \t]|$/);
		while ((indents.at(-1) ?? -1) >= indent) indents.pop();
		indents.push(indent);
		const marks = MARKS.exec(line);
		if (marks) return index + marks.index;
		if (indent <= floor) open = 0;
		for (const { 0: bracket, index: at } of line.matchAll(/[[\]{}]/g)) {
			if (open === 0) floor = at === 0 ? -1 : indent;
			open = bracket === '[' || bracket === '{' ? open + 1 : Math.max(0, open - 1);
			if (open + indents.length > DEEPEST) return index + at;
		}
		if (open + indents.length > DEEPEST) return index + indent;
	}
	return undefined;
}

function parse(source: string): Document.Parsed {
	return parseDocument(source, { uniqueKeys: false, logLevel: 'error', prettyErrors: false });
}

/** Of many mistakes, the first ones suffice: they are fixed one by one. */
const MOST_MISTAKES = 10;

/**
 * A top-level entry runs from the start of a line to the next entry, whatever it contains: each is read alone, so that
 * a mistake costs only its own entry.
 */
function salvage(source: string, whole: YAMLError, at: number, problems: Problems): Node {
	const starts = [...source.matchAll(/^(?![ \t\r\n#]|-(?:[ \t]|$))/gm)].map(({ index }) => index);
	const bounds = [...(starts[0] === 0 ? [] : [0]), ...starts, source.length];
	const entries: Entry[] = [];
	let mistakes = 0;
	const told = problems.all.length;
	for (const [index, from] of bounds.slice(0, -1).entries()) {
		const piece = source.slice(from, bounds[index + 1]);
		if (mistakes >= MOST_MISTAKES || /^---|^\.\.\./.test(piece)) continue;
		const document = parse(piece);
		const [first] = document.errors;
		if (first) {
			tell(first, piece, at + from, problems);
			mistakes++;
		} else addAll(entries, new Reader(document, at + from, problems).root().entries);
	}
	// Each is valid alone, but not together with the others.
	if (mistakes === 0 && problems.all.length === told) tell(whole, source, at, problems);
	return { kind: 'table', items: [], entries };
}

function tell(error: YAMLError, source: string, at: number, problems: Problems): void {
	// What is missing at the end is missing on the last non-blank line.
	const place = Math.min(error.pos[0], Math.max(source.trimEnd().length - 1, 0));
	const line = lineAt(source, place);
	const from = Math.max(place, line.from);
	const word = /^\S*/.exec(source.slice(from, line.to))![0].length;
	const usual = {
		from,
		to: Math.min(Math.max(Math.min(error.pos[1], line.to), from + Math.max(word, 1)), source.length),
	};
	const { message, span = usual } = describe(error, source, line, usual);
	problems.add(message, { span: { from: span.from + at, to: span.to + at } });
}

class Reader {
	readonly #document: Document.Parsed;
	readonly #at: number;
	readonly #problems: Problems;
	#aliases = 0;
	#nodes = 0;

	constructor(document: Document.Parsed, at: number, problems: Problems) {
		this.#document = document;
		this.#at = at;
		this.#problems = problems;
	}

	root(): Node {
		const { contents } = this.#document;
		const root = this.#node(contents);
		if (root.kind === 'table' || root.kind === 'nothing') return root;
		if (addUnspaced(root, this.#problems)) return scalarNode(undefined);
		const [from, to] = contents?.range ?? [0, 0];
		const word = root.kind === 'text' ? `"${shorten(String(root.value))}"` : 'this';
		this.#problems.add(`A name with a colon is missing before ${word}. Write it as in "rules:"`, {
			span: this.#place(from, to),
		});
		return scalarNode(undefined);
	}

	#place(from: number, to: number): Span {
		return { from: from + this.#at, to: to + this.#at };
	}

	#node(node: YamlNode | null | undefined): Node {
		// References may multiply what is written.
		if (!node || ++this.#nodes > MOST_NODES) return scalarNode(undefined);
		const [from, to] = node.range ?? [0, 0];
		const span = this.#place(from, to);
		if (isAlias(node)) {
			if (++this.#aliases <= MOST_ALIASES) {
				const meant = node.resolve(this.#document);
				if (meant) return { ...this.#node(meant), span };
			}
			const name = `*${shorten(node.source)}`;
			if (this.#aliases <= MOST_ALIASES) {
				const message = `${name} without quotes stands for a value of that name, and there is none. Put it in quotes`;
				this.#problems.add(message, { span, suggestion: `"*${node.source}"` });
			} else if (this.#aliases === MOST_ALIASES + 1) {
				// Reported once, however many more there are.
				const message = `There are more than ${MOST_ALIASES} references such as ${name}. Write the values out`;
				this.#problems.add(message, { span });
			}
			// Most likely what was meant.
			return scalarNode(`*${node.source}`, span);
		}
		if (isScalar(node)) return scalarNode(node.value, span);
		if (isSeq(node)) {
			const items = node.items.map((item) => this.#node(item as YamlNode | null));
			return { kind: 'list', span, items, entries: [] };
		}
		if (isMap(node)) {
			const entries = node.items.map(({ key, value }): Entry => {
				const name = this.#node(key as YamlNode | null);
				const below = this.#node(value as YamlNode | null);
				const at = name.span ? { keySpan: name.span } : {};
				// If the value is missing, the name can be shown.
				const shown = below.kind === 'nothing' && name.span ? { ...below, span: name.span } : below;
				return { key: String(name.value ?? ''), ...at, value: shown };
			});
			return { kind: 'table', span, items: [], entries };
		}
		return scalarNode(undefined, span);
	}
}

interface Described {
	readonly message: string;
	/** A better place to show it than where the parser noticed it. */
	readonly span?: Span;
}

/** The parser addresses people who know YAML; our users do not. */
function describe({ code, message }: YAMLError, source: string, line: Span, at: Span): Described {
	const written = source.slice(line.from, line.to);
	const indent = /^[ \t]*/.exec(written)![0];
	if (code === 'TAB_AS_INDENT' || indent.includes('\t')) {
		return {
			message: 'The line begins with a tab. Indent it with spaces',
			span: { from: line.from, to: line.from + Math.max(indent.length, 1) },
		};
	}
	switch (code) {
		case 'BLOCK_AS_IMPLICIT_KEY':
			return isFurtherIn(source, line)
				? { message: 'The next line is indented further than this one. Indent it as this one is' }
				: { message: 'A colon with a space behind it stands inside the value. Put the value in quotes' };
		case 'BAD_SCALAR_START':
			return { message: 'A value cannot begin with this character. Put the value in quotes' };
		case 'TAG_RESOLVE_FAILED':
		case 'MULTIPLE_TAGS':
			return { message: 'A value that begins with "!" means something else here. Put it in quotes' };
		case 'MULTIPLE_DOCS':
			return { message: 'A second text begins here. Take out the line "---" or "..."' };
		case 'RESOURCE_EXHAUSTION':
			return { message: TOO_DEEP };
		case 'MULTILINE_IMPLICIT_KEY':
			return { message: 'A colon, or the space behind it, is missing here. Add it' };
		case 'MISSING_CHAR':
		case 'BAD_INDENT':
		case 'BLOCK_IN_FLOW': {
			if (message.includes('quote')) return { message: 'A quotation mark is never closed. Close it' };
			const bracket = /(?:end|ending) with a? ?([\]}])$/.exec(message)?.[1];
			if (bracket) return { message: `A bracket is never closed. Add "${bracket}"` };
			return code === 'MISSING_CHAR'
				? { message: 'A colon, or the space behind it, is missing here. Add it' }
				: { message: 'The line does not begin where those do that it belongs to. Indent it as they are' };
		}
		default:
			return { message: unexpected(source.slice(at.from, at.to)) };
	}
}

/** Whether the next line is an entry of its own, taken for more of the value in this one. */
function isFurtherIn(source: string, line: Span): boolean {
	const [, next, name] = /^\s*?\r?\n([ \t]*)([^\s:]+:(?=\s))?/.exec(source.slice(line.to)) ?? [];
	const own = /^[ \t]*/.exec(source.slice(line.from, line.to))![0];
	return name !== undefined && next!.length > own.length;
}

function unexpected(found: string): string {
	return found.trim() === ''
		? 'The YAML cannot be read from here on, compare the line with those around it'
		: `"${shorten(found.trim())}" cannot be read here. Put it in quotes or take it out`;
}

function shorten(text: string): string {
	return text.length > 40 ? `${clipped(text, 37)}…` : text;
}

/** The line that contains `offset`; for a line break, the line before it. */
function lineAt(text: string, offset: number): Span {
	let from = Math.min(offset, text.length);
	while (from > 0 && !isBreak(text, from - 1)) from--;
	let to = Math.min(offset, text.length);
	while (to < text.length && !isBreak(text, to)) to++;
	return { from, to };
}

function isBreak(text: string, at: number): boolean {
	return text[at] === '\n' || text[at] === '\r';
}
