import GithubSlugger from 'github-slugger';
import {
	collectLabels,
	cutBlocks,
	type DefinedLabels,
	definitionsFor,
	type FrontMatter,
	isTooIntricate,
	mayDefine,
	parseBlock,
	plainParagraph,
	readFrontMatter,
} from '../syntax/index.js';
import type { Span } from '../text/index.js';
import { annexLabelReader } from './annex-labels.js';
import { annexReferenceReader } from './annex-references.js';
import { annexVocabulary } from './annex-words.js';
import { type Facts, NO_FACTS, plainFacts, readFacts, UNREAD } from './facts.js';
import { isAgendaLabel, isParticipantsLabel, kindByFrontMatter, recogniseKind } from './kind.js';
import type { Annex, AnnexReference, Heading, Kind, Prose, ReadBlock, Report } from './model.js';
import { annexKey, readAnnexNumber } from './numerals.js';

export interface ReadOptions {
	readonly annexWords?: readonly string[];
	/** As written: `Annex II`. */
	readonly externalAnnexes?: readonly string[];
	/** Decides the document's kind; without it the document itself does. */
	readonly kind?: Kind;
	readonly kindReason?: string;
}

/** A block's text and where it stands. */
interface Source extends Span {
	readonly source: string;
}

/**
 * The blocks as the parser is to see them: a byte-order mark, which it drops and does not count, and
 * front matter are no part of them.
 */
function cutSources(text: string): { sources: Source[]; frontMatter: FrontMatter | undefined } {
	const sources: Source[] = [];
	let frontMatter: FrontMatter | undefined;
	for (const block of cutBlocks(text)) {
		let { from } = block;
		if (block.kind === 'front-matter') {
			frontMatter = readFrontMatter(text.slice(from, block.to));
			from = frontMatter.span.to;
		} else if (from === 0 && text.startsWith('\uFEFF')) from = 1;
		sources.push({ from, to: block.to, source: text.slice(from, block.to) });
	}
	return { sources, frontMatter };
}

/** What the facts of a block depend on besides its text: the definitions that it uses. */
type FactsKey = string;

/** Characters of block texts that the cache keeps before it starts anew. */
const CACHE_LIMIT = 20_000_000;

/** Reads texts; keeps the facts of every block, so that a keystroke costs one block. */
export class ReportReader {
	readonly #facts = new Map<FactsKey, Facts>();
	readonly #labels = new Map<string, DefinedLabels>();
	#size = 0;

	/** Pure but for the cache, which changes no result. Never throws. */
	read(text: string, options: ReadOptions = {}): Report {
		const { sources, frontMatter } = cutSources(text);
		const labels = this.#definedLabels(sources);
		const blocks = sources.map(({ from, to, source }) => ({ from, to, facts: this.#read(source, labels) }));
		return assemble(text, blocks, frontMatter, options);
	}

	#definedLabels(sources: readonly Source[]): DefinedLabels {
		const links = new Set<string>();
		const notes = new Set<string>();
		for (const { source } of sources) {
			if (!mayDefine(source) || isTooIntricate(source)) continue;
			let known = this.#labels.get(source);
			if (!known) {
				const own = { links: new Set<string>(), notes: new Set<string>() };
				// Nearly always it needs no label of another block, and this is its only parse.
				const facts = withinStack(() => {
					const tree = parseBlock(source, '');
					collectLabels(tree, own.links, own.notes);
					return readFacts(tree, source);
				});
				known = own;
				this.#keep(2 * source.length);
				this.#labels.set(source, known);
				this.#facts.set(source, facts);
			}
			for (const label of known.links) links.add(label);
			for (const label of known.notes) notes.add(label);
		}
		return { links, notes };
	}

	#read(source: string, labels: DefinedLabels): Facts {
		if (!/[^ \t\r\n]/.test(source)) return NO_FACTS;
		const definitions = definitionsFor(source, labels, this.#labels.get(source));
		// NUL cannot stand in the definitions, so the two parts cannot be confused.
		const key = definitions === '' ? source : `${source}\0${definitions}`;
		const known = this.#facts.get(key);
		if (known) return known;
		const facts = readBlock(source, definitions);
		this.#keep(key.length);
		this.#facts.set(key, facts);
		return facts;
	}

	#keep(length: number): void {
		this.#size += length;
		if (this.#size <= CACHE_LIMIT) return;
		this.#facts.clear();
		this.#labels.clear();
		this.#size = length;
	}
}

function readBlock(source: string, definitions: string): Facts {
	const plain = plainParagraph(source);
	if (plain !== undefined) return plainFacts(plain);
	if (isTooIntricate(source)) return UNREAD;
	return withinStack(() => readFacts(parseBlock(source, definitions), source));
}

/** Trees are walked by recursion, and thousands of quotes within quotes are deeper than any stack. */
function withinStack(read: () => Facts): Facts {
	try {
		return read();
	} catch (error) {
		if (error instanceof RangeError) return UNREAD;
		throw error;
	}
}

function assemble(
	text: string,
	blocks: readonly ReadBlock[],
	frontMatter: FrontMatter | undefined,
	options: ReadOptions,
): Report {
	const vocabulary = annexVocabulary(options.annexWords ?? []);
	const readLabel = annexLabelReader(vocabulary);
	const readReferences = annexReferenceReader(vocabulary);
	const slugger = new GithubSlugger();
	const comments = [];
	const headings: Heading[] = [];
	const annexes: Annex[] = [];
	const references: AnnexReference[] = [];
	let hasAgenda = false;
	let hasParticipants = false;

	for (const { from, facts } of blocks) {
		for (const comment of facts.comments) comments.push({ ...comment, span: shift(comment.span, from) });
		for (const prose of facts.prose) {
			if (prose.kind === 'heading') headings.push(readHeading(prose, from, slugger));
			hasAgenda ||= isAgendaLabel(prose);
			hasParticipants ||= isParticipantsLabel(prose);
			const label = readLabel(prose);
			if (label) annexes.push({ ...label, span: shift(label.span, from), label: shift(label.label, from) });
			else {
				for (const reference of readReferences(prose)) {
					const { span, numberSpan } = reference;
					references.push({ ...reference, span: shift(span, from), numberSpan: shift(numberSpan, from) });
				}
			}
		}
	}
	hasParticipants ||= annexes.some(({ title }) => isParticipantsLabel(asLabel(title)));
	hasAgenda ||= annexes.some(({ title }) => isAgendaLabel(asLabel(title)));

	const signs = { agenda: hasAgenda, participants: hasParticipants, annex: annexes.length > 0 };
	const byFrontMatter = kindByFrontMatter(frontMatter);
	const given = options.kind && { kind: options.kind, kindReason: options.kindReason ?? '' };
	return {
		text,
		...(byFrontMatter ?? given ?? recogniseKind(blocks, frontMatter, text, signs)),
		...(frontMatter && { frontMatter }),
		blocks,
		comments,
		headings,
		...agree(annexes, references),
		externalAnnexes: readExternal(options.externalAnnexes ?? [], frontMatter, references),
		hasAgenda,
		hasParticipants,
	};
}

export function shift({ from, to }: Span, by: number): Span {
	return { from: from + by, to: to + by };
}

function readHeading(prose: Prose, from: number, slugger: GithubSlugger): Heading {
	return { span: shift(prose.span, from), rank: prose.rank ?? 1, text: prose.text, slug: slugger.slug(prose.text) };
}

/** A title read as if it stood alone on its line. */
function asLabel(text: string): Prose {
	return {
		kind: 'paragraph',
		container: 'document',
		span: { from: 0, to: 0 },
		text,
		map: [],
		marks: [],
		literal: [],
		stars: [],
	};
}

/**
 * `Annex I` is the ninth of A, B, C … where the report's annexes have letters, else the first.
 * Only the whole report can tell, so it is settled here.
 */
function agree(
	annexes: readonly Annex[],
	annexReferences: readonly AnnexReference[],
): Pick<Report, 'annexes' | 'annexReferences'> {
	const lettered = new Set(annexes.filter(({ number }) => number?.style === 'letter').map(({ family }) => family));
	if (lettered.size === 0) return { annexes, annexReferences };
	const settle = <T extends Annex | AnnexReference>(one: T): T => {
		const { number } = one;
		if (!lettered.has(one.family) || number?.style !== 'roman' || number.suffix !== '') return one;
		const letter = { 1: 'I', 5: 'V', 10: 'X' }[number.value];
		const read = letter && readAnnexNumber(letter, true);
		return read ? { ...one, number: read } : one;
	};
	return { annexes: annexes.map(settle), annexReferences: annexReferences.map(settle) };
}

function readExternal(
	named: readonly string[],
	frontMatter: FrontMatter | undefined,
	references: readonly AnnexReference[],
): ReadonlySet<string> {
	const own = frontMatter?.values.externalAnnexes;
	const all = [...named, ...(Array.isArray(own) ? own.filter((each) => typeof each === 'string') : [])];
	const keys = new Set<string>();
	for (const name of all) {
		const [, word = '', numeral = ''] = /^\s*(\S+)\s*(.*?)\s*$/.exec(name) ?? [];
		const family = annexVocabulary([]).words.get(word.toLowerCase())?.family ?? word.toLowerCase();
		for (const letters of [false, true]) keys.add(annexKey(family, readAnnexNumber(numeral, letters)));
	}
	// One link to an annex that is a file of its own answers every other mention of it.
	for (const { elsewhere, family, number } of references) {
		if (elsewhere === 'link') keys.add(annexKey(family, number));
	}
	return keys;
}
