/**
 * XML of a part as a tree, without what nobody asks for. Entities are not expanded, apart from the five of XML itself:
 * the parser has no others, so a document type can do no harm.
 */
import { Parser } from 'htmlparser2';
import { Unreadable } from '../unreadable.js';

export interface Element {
	/** With the prefix that `Dialect` gives the namespace, whichever the document uses: `w:p`. */
	readonly name: string;
	readonly attributes: Readonly<Record<string, string>>;
	readonly children: readonly Node[];
}

export type Node = Element | string;

/** What is read of the parts of one kind of document. */
export interface Dialect {
	/** By namespace, the prefix that the rest of the code knows it by. */
	readonly prefixes: ReadonlyMap<string, string>;
	/** Elements that are dropped with all they contain. */
	readonly drops: ReadonlySet<string>;
	/** Whether an element contains text; elsewhere, it is the layout of the file. */
	readonly hasText: (name: string) => boolean;
	/** Elements that are handed out as soon as they end if they are the children of this one. */
	readonly parent?: string;
}

const NONE: Readonly<Record<string, string>> = Object.freeze({});
/** Word nests some twenty deep; a table in a table adds four. */
const DEEPEST = 400;
/** Elements held at a time: a table of ten thousand cells has some fifty thousand. */
const MOST_ELEMENTS = 100_000;

const NO_NODES: readonly Node[] = Object.freeze([]);

interface Open extends Element {
	children: readonly Node[];
}

function append(parent: Open, node: Node): void {
	if (parent.children.length === 0) parent.children = [node];
	else (parent.children as Node[]).push(node);
}

/**
 * @param pieces the bytes, in pieces.
 * @param emit gets the children of each `dialect.parent` as they end; the tree does not contain them then.
 * @returns the root, if there is any.
 * @throws Unreadable if it is nested too deep, or too much has to be held at a time.
 */
export function readXml(
	pieces: Iterable<Uint8Array>,
	dialect: Dialect,
	emit?: (element: Element) => void,
): Element | undefined {
	const stack: Open[] = [];
	/** Those in force in each element of `stack`. */
	const scopes: ReadonlyMap<string, string>[] = [];
	let root: Element | undefined;
	let skipped = 0;
	let held = 0;
	const parser = new Parser(
		{
			onopentag(written, given) {
				if (skipped > 0) {
					skipped++;
					return;
				}
				if (stack.length >= DEEPEST) throw new Unreadable('It is nested too deep to be a report');
				const above = scopes.at(-1) ?? NO_PREFIXES;
				const prefixes = declared(given, above, dialect);
				const name = renamed(written, prefixes, '');
				if (dialect.drops.has(name)) {
					skipped = 1;
					return;
				}
				if (++held > MOST_ELEMENTS) throw new Unreadable('It has a paragraph or table that is too large for a report');
				scopes.push(prefixes);
				stack.push({ name, attributes: attributesOf(given, prefixes), children: NO_NODES });
			},
			onclosetag() {
				if (skipped > 0) {
					skipped--;
					return;
				}
				const element = stack.pop();
				scopes.pop();
				if (!element) return;
				// An array that has grown keeps room for sixteen more.
				if (element.children.length > 1) element.children = element.children.slice();
				const parent = stack.at(-1);
				if (!parent) root ??= element;
				else if (emit && parent.name === dialect.parent) {
					emit(element);
					held = stack.length;
				} else append(parent, element);
			},
			ontext(text) {
				const parent = stack.at(-1);
				if (skipped > 0 || !parent || !dialect.hasText(parent.name)) return;
				const last = parent.children.at(-1);
				if (typeof last === 'string') (parent.children as Node[])[parent.children.length - 1] = last + text;
				else append(parent, text);
			},
		},
		{ xmlMode: true },
	);
	for (const text of decoded(pieces)) parser.write(text);
	parser.end();
	return root;
}

const NO_PREFIXES: ReadonlyMap<string, string> = new Map();

function declared(
	given: Readonly<Record<string, string>>,
	above: ReadonlyMap<string, string>,
	{ prefixes }: Dialect,
): ReadonlyMap<string, string> {
	let own: Map<string, string> | undefined;
	for (const name in given) {
		if (!name.startsWith('xmlns')) continue;
		own ??= new Map(above);
		const prefix = name.slice('xmlns:'.length);
		// What nobody knows must not be taken for what it is not.
		own.set(prefix, prefixes.get(given[name]!) ?? `?${prefix}`);
	}
	return own ?? above;
}

/** @param otherwise the prefix of a name without one, where a default namespace does not count. */
function renamed(name: string, prefixes: ReadonlyMap<string, string>, otherwise: string | undefined): string {
	const colon = name.indexOf(':');
	const prefix = colon < 0 ? otherwise : name.slice(0, colon);
	if (prefix === undefined) return name;
	const known = prefixes.get(prefix);
	if (known === undefined || known === prefix) return name;
	return known === '' ? name.slice(colon + 1) : `${known}:${name.slice(colon + 1)}`;
}

function attributesOf(
	given: Readonly<Record<string, string>>,
	prefixes: ReadonlyMap<string, string>,
): Readonly<Record<string, string>> {
	let own: Record<string, string> | undefined;
	for (const name in given) {
		// The identities of editing sessions are most of what Word writes.
		if (name.startsWith('xmlns') || name.startsWith('w:rsid') || name.startsWith('w14:')) continue;
		own ??= {};
		own[renamed(name, prefixes, undefined)] = given[name]!;
	}
	return own ?? NONE;
}

function* decoded(pieces: Iterable<Uint8Array>): Iterable<string> {
	let decoder: InstanceType<typeof TextDecoder> | undefined;
	for (const piece of pieces) {
		decoder ??= new TextDecoder(encodingOf(piece));
		yield decoder.decode(piece, { stream: true });
	}
	if (decoder) yield decoder.decode();
}

/** Office programs write UTF-8; the standard allows UTF-16 (ECMA-376 part 2, section 8.1.4). */
function encodingOf([first, second]: Uint8Array): string {
	if (first === 0xff && second === 0xfe) return 'utf-16le';
	if (first === 0xfe && second === 0xff) return 'utf-16be';
	return 'utf-8';
}

/** The first child of that name. */
export function child(element: Element | undefined, name: string): Element | undefined {
	if (element === undefined) return undefined;
	for (const each of element.children) if (typeof each !== 'string' && each.name === name) return each;
	return undefined;
}

export function* elements(element: Element): Iterable<Element> {
	for (const each of element.children) if (typeof each !== 'string') yield each;
}

/** All elements of that name inside, outermost only, in order. */
export function* within(element: Element, name: string): Iterable<Element> {
	for (const each of elements(element)) {
		if (each.name === name) yield each;
		else yield* within(each, name);
	}
}

/** The text directly inside. */
export function textIn({ children }: Element): string {
	const [only] = children;
	if (children.length === 1 && typeof only === 'string') return only;
	return children.filter((each) => typeof each === 'string').join('');
}
