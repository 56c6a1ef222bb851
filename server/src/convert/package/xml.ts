/**
 * XML of a part as a tree, without what nobody asks for. Entities are not expanded, apart from the five of XML itself:
 * the parser has no others, so a document type can do no harm.
 */
import sax from 'sax';
import { Unreadable } from '../unreadable.js';
import type { Element, Node } from './element.js';

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
 * @returns the root, if there is any and it has an end.
 * @throws Unreadable if it is nested too deep, or too much has to be held at a time.
 */
export function readXml(
	pieces: Iterable<Uint8Array>,
	dialect: Dialect,
	emit?: (element: Element) => void,
): Element | undefined {
	const tree = new Tree(dialect, emit);
	// Its types do not know the option without which it has the names of HTML as well.
	const parser = sax.parser(true, { position: false, strictEntities: true } as sax.SAXOptions);
	parser.onerror = () => {
		// What cannot be understood is passed over: a text without one of its signs is better than none.
		parser.error = null as never;
	};
	parser.onopentag = ({ name, attributes }) => tree.open(name, attributes as Readonly<Record<string, string>>);
	parser.onclosetag = () => tree.close();
	parser.ontext = (text) => tree.text(text);
	parser.oncdata = (text) => tree.text(text);
	for (const text of decoded(pieces)) parser.write(text);
	parser.close();
	return tree.root;
}

class Tree {
	root: Element | undefined;
	readonly #dialect: Dialect;
	readonly #emit: ((element: Element) => void) | undefined;
	readonly #open: Open[] = [];
	/** The prefixes in force in each element of `#open`. */
	readonly #scopes: ReadonlyMap<string, string>[] = [];
	/** How many elements are open in one that is dropped, with it. */
	#dropped = 0;
	#held = 0;

	constructor(dialect: Dialect, emit: ((element: Element) => void) | undefined) {
		this.#dialect = dialect;
		this.#emit = emit;
	}

	open(written: string, given: Readonly<Record<string, string>>): void {
		if (this.#dropped > 0) {
			this.#dropped++;
			return;
		}
		if (this.#open.length >= DEEPEST) throw new Unreadable('It is nested too deep to be a report');
		const prefixes = declared(given, this.#scopes.at(-1) ?? NO_PREFIXES, this.#dialect);
		const name = renamed(written, prefixes, '');
		if (this.#dialect.drops.has(name)) {
			this.#dropped = 1;
			return;
		}
		if (++this.#held > MOST_ELEMENTS) {
			throw new Unreadable('It has a paragraph or table that is too large for a report');
		}
		this.#scopes.push(prefixes);
		this.#open.push({ name, attributes: attributesOf(given, prefixes), children: NO_NODES });
	}

	close(): void {
		if (this.#dropped > 0) {
			this.#dropped--;
			return;
		}
		const element = this.#open.pop();
		this.#scopes.pop();
		if (!element) return;
		// An array that has grown keeps room for sixteen more.
		if (element.children.length > 1) element.children = element.children.slice();
		const parent = this.#open.at(-1);
		if (!parent) this.root ??= element;
		else if (this.#emit && parent.name === this.#dialect.parent) {
			this.#emit(element);
			this.#held = this.#open.length;
		} else append(parent, element);
	}

	text(text: string): void {
		const parent = this.#open.at(-1);
		if (this.#dropped > 0 || !parent || !this.#dialect.hasText(parent.name)) return;
		const last = parent.children.at(-1);
		if (typeof last === 'string') (parent.children as Node[])[parent.children.length - 1] = last + text;
		else append(parent, text);
	}
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
