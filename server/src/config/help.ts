/**
 * What can be written at a place in YAML, and what the words there mean. Half-written YAML is the norm here, so this
 * looks at lines and their indentation instead of parsing.
 */
import type { Field, Shape, Table } from '../rules/index.js';
import type { Span } from '../text/index.js';

export interface Suggestion {
	readonly label: string;
	/** What to write over `span`. */
	readonly insert: string;
	readonly span: Span;
	/** Markdown. */
	readonly what: string;
	readonly kind: 'key' | 'value';
}

export interface Explanation {
	readonly span: Span;
	/** Markdown. */
	readonly what: string;
}

/** One line, split into its parts. */
interface Line {
	readonly from: number;
	/** The indentation of its first word; list dashes count as indentation, as in YAML. */
	readonly indent: number;
	/** The indentation of each dash. */
	readonly dashes: readonly number[];
	readonly key?: Span & { readonly name: string };
	/** After the colon, or the whole line if there is no key. */
	readonly value: Span;
}

const LINE = /^((?:[ ]|-(?=[ ]|$))*)(?:(?:(?:"([^"]*)"|'([^']*)')[ ]*|([^\s:#"'[{][^:#\r\n]*)):(?=[ ]|$))?/;

/** @param span the YAML in `text`. */
export function suggest(text: string, offset: number, shape: Table, span: Span): Suggestion[] {
	const lineFrom = Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1)) + 1;
	const before = text.slice(Math.max(lineFrom, span.from), offset);
	if (/(?:^|\s)#/.test(before)) return [];
	const line = readLine(before, Math.max(lineFrom, span.from));
	const rest = /^[^\r\n]*/.exec(text.slice(offset))![0];
	const above = linesIn(text, span).filter(({ from }) => from < lineFrom);
	const around = shapeAround(above, line, shape);
	if (!around) return [];
	if (line.key) {
		const field = fieldIn(around, line.key.name);
		return field ? valuesIn(field, text.slice(line.value.from, offset), line.value.from, offset) : [];
	}
	const typed = text.slice(line.value.from, offset);
	const { from } = line.value;
	if (around.is === 'table') {
		if (!/^[\w-]*$/.test(typed) || /^[\w-]*[ ]*:/.test(rest)) return [];
		const there = new Set(siblings(linesIn(text, span), line));
		return Object.entries(around.fields)
			.filter(([key]) => !there.has(key))
			.map(([key, field]) => ({
				label: key,
				insert: key + opening(field, line.indent),
				span: { from, to: offset },
				what: describe(field),
				kind: 'key',
			}));
	}
	// A list needs its dashes, unless it is in brackets.
	if (around.is === 'list' && line.dashes.length === 0) return [];
	const inner = around.is === 'list' ? around.of : around;
	return words(inner, from, offset);
}

/** What the word at `offset` means: a key, or one of the values allowed under it. */
export function explain(text: string, offset: number, shape: Table, span: Span): Explanation | undefined {
	const lines = linesIn(text, span);
	const index = lines.findLastIndex(({ from }) => from <= offset);
	const line = lines[index];
	if (!line) return undefined;
	const around = shapeAround(lines.slice(0, index), line, shape);
	if (!around) return undefined;
	const { key } = line;
	const field = key && fieldIn(around, key.name);
	if (key && key.from <= offset && offset <= key.to)
		return field && { span: { from: key.from, to: key.to }, what: describe(field) };
	const [word = '', from] = wordAt(text, offset, line.value);
	const here = field?.shape ?? (key ? undefined : around);
	const inner = here?.is === 'list' ? here.of : here;
	if (inner?.is !== 'choice' || !Object.hasOwn(inner.of, word)) return undefined;
	return { span: { from, to: from + word.length }, what: `\`${word}\`: ${inner.of[word]}` };
}

function linesIn(text: string, { from, to }: Span): Line[] {
	const lines: Line[] = [];
	let at = from;
	for (const written of text.slice(from, to).split(/(?<=\r\n|\n|\r(?!\n))/)) {
		const content = written.replace(/(?:\r\n|\r|\n)$/, '');
		if (content.trim() !== '' && !/^\s*#/.test(content)) lines.push(readLine(content, at));
		at += written.length;
	}
	return lines;
}

function readLine(content: string, from: number): Line {
	const [whole, indent, ...names] = LINE.exec(content)!;
	const name = names.find((each) => each !== undefined)?.trimEnd();
	const start = indent!.length;
	const quoted = /["']/.test(content[start] ?? '') ? 1 : 0;
	const value = name === undefined ? start : whole.length + /^ */.exec(content.slice(whole.length))![0].length;
	return {
		from,
		indent: start,
		dashes: [...indent!.matchAll(/-/g)].map(({ index }) => index),
		...(name !== undefined && { key: { name, from: from + start + quoted, to: from + start + quoted + name.length } }),
		value: { from: from + value, to: from + content.length },
	};
}

/** The context of the first word on `line`, from the lines above and the dashes before it. */
function shapeAround(above: readonly Line[], line: Line, shape: Table): Shape | undefined {
	/** What is open: keys, and `-` for list items, each with its column. */
	const open: { readonly step: string; readonly at: number }[] = [];
	const close = (at: number, dash: boolean): void => {
		for (let last = open.at(-1); last && last.at >= at; last = open.at(-1)) {
			// List items may be at the same column as their key.
			if (dash && last.at === at && last.step !== '-') return;
			open.pop();
		}
	};
	const { key: _, ...here } = line;
	for (const { dashes, key, indent } of [...above, here] as readonly Line[]) {
		for (const at of dashes) {
			close(at, true);
			open.push({ step: '-', at });
		}
		close(indent, false);
		if (key) open.push({ step: key.name, at: indent });
	}
	return walk(
		shape,
		open.map(({ step }) => step),
	);
}

function walk(shape: Shape, path: readonly string[]): Shape | undefined {
	let at: Shape = shape;
	for (const step of path) {
		const inner: Shape | undefined = step === '-' ? (at.is === 'list' ? at.of : undefined) : fieldIn(at, step)?.shape;
		if (!inner) return undefined;
		at = inner;
	}
	return at;
}

function fieldIn(shape: Shape, key: string): Field | undefined {
	return shape.is === 'table' && Object.hasOwn(shape.fields, key) ? shape.fields[key] : undefined;
}

/** The values allowed after the colon. */
function valuesIn({ shape }: Field, typed: string, from: number, offset: number): Suggestion[] {
	const start = typed.startsWith('[') ? Math.max(typed.lastIndexOf('['), typed.lastIndexOf(',')) + 1 : 0;
	const gap = /^\s*/.exec(typed.slice(start))![0].length;
	if (typed.startsWith('[') && shape.is !== 'list') return [];
	return words(shape.is === 'list' ? shape.of : shape, from + start + gap, offset);
}

function words(shape: Shape, from: number, offset: number): Suggestion[] {
	const of = shape.is === 'choice' ? shape.of : shape.is === 'flag' ? { true: 'Yes.', false: 'No.' } : {};
	return Object.entries(of).map(([word, what]) => ({
		label: word,
		insert: word,
		span: { from, to: offset },
		what,
		kind: 'value',
	}));
}

/** The sibling keys of `line`. */
function siblings(lines: readonly Line[], line: Line): string[] {
	const here = lines.findIndex(({ from }) => from === line.from);
	const found: string[] = [];
	const look = (some: readonly Line[], up: boolean): void => {
		for (const { indent, key, dashes } of some) {
			if (indent < line.indent) return;
			if (indent === line.indent && !up && dashes.length > 0) return;
			if (indent === line.indent && key) found.push(key.name);
			if (indent === line.indent && dashes.length > 0) return;
		}
	};
	const [above, below] =
		here < 0
			? [lines.filter(({ from }) => from < line.from), lines.filter(({ from }) => from > line.from)]
			: [lines.slice(0, here), lines.slice(here + 1)];
	if (line.dashes.length === 0) look([...above].reverse(), true);
	look(below, false);
	return found;
}

function opening({ shape }: Field, indent: number): string {
	const next = ' '.repeat(indent + 2);
	if (shape.is === 'table') return `:\n${next}`;
	if (shape.is === 'list' && shape.of.is === 'table') return `:\n${next}- `;
	return shape.is === 'list' ? ': []' : ': ';
}

/** What a setting is about, and its default. */
function describe({ what, shape, default: value }: Field): string {
	const usual =
		value === undefined || (typeof value === 'object' && Object.keys(value as object).length === 0)
			? ''
			: `\n\nWithout it: \`${Array.isArray(value) ? value.join(', ') : String(value)}\`.`;
	const inner = shape.is === 'list' ? shape.of : shape;
	const choices = inner.is === 'choice' ? Object.entries(inner.of) : [];
	// There are too many rules to list.
	const list = choices.length > 10 ? '' : choices.map(([word, each]) => `\n- \`${word}\`: ${each}`).join('');
	return `${what}${usual}${list === '' ? '' : `\n${list}`}`;
}

function wordAt(text: string, offset: number, { from, to }: Span): [word: string, from: number] {
	let start = Math.min(offset, to);
	while (start > from && /[\w:-]/.test(text[start - 1]!)) start--;
	return [/^[\w:-]*/.exec(text.slice(start, to))![0], start];
}
