import { sameValue } from '../../incremental/index.js';
import { addAll, hasLetterOrDigit, lazily, narrowed, type Span } from '../../text/index.js';
import type { Facts, Mark, Prose } from '../facts/model.js';
import { sourceSpan } from '../facts/prose.js';
import { blockQuery, blockQueryWith, ofBlock } from '../facts/queries.js';
import { isTitle } from '../people/vocabulary.js';
import { anyOf } from '../words/index.js';
import { namesInAddress } from './addresses.js';
import { bracketed, type Expansion } from './bracketed.js';
import { isExplained } from './explained.js';
import { entryAt, type GlossaryEntry, isGlossaryLabel } from './glossary-line.js';
import { isNamed, isPartOfName, isTitleOfWork } from './names.js';
import { readTokens, type Token } from './tokens.js';

/** One occurrence of an acronym, without its place. */
export interface Use {
	/** Without plural. */
	readonly name: string;
	/** Equal for spellings of one acronym. */
	readonly key: string;
	/** The acronyms that it joins with hyphens. */
	readonly parts?: readonly string[];
	/** It is in running text, not in a heading, table, quotation or label line. */
	readonly running: boolean;
	/** It opens its line, as entries of a glossary do. */
	readonly opens: boolean;
	/** "Mr. SMITH": the family name of somebody. */
	readonly titled: boolean;
	/** "Met Office, UK [UKMO]": in brackets after words set off by a comma. */
	readonly bracketed: boolean;
	/** "the YOLO testnet", "Casper FFG": a name, not short for anything a reader would miss. */
	readonly named: boolean;
	/** It follows an article, as names and verbs do not: "the UNFCCC", "la CDPENAF". */
	readonly article: boolean;
}

/** Where it stands, relative to the block. */
export interface UsePlace {
	/** With its plural `s`. */
	readonly span: Span;
	/** Of its parts, if it has any. */
	readonly parts: readonly Span[];
}

/** What a block says of acronyms, wherever in the block: typing elsewhere in it changes nothing of this. */
export interface Sayings {
	readonly uses: readonly Use[];
	readonly expansions: readonly Pick<Expansion, 'name' | 'words'>[];
	/** Names that are explained in another way: linked, in code, "LF stands for Long Form". */
	readonly explained: readonly string[];
	/** Names that a quotation or the title of a work spells out. */
	readonly cited: readonly string[];
	/** Names before a colon at the start of a line, as speakers' names are. */
	readonly labels: readonly string[];
	/** The keys of names in the addresses of links. */
	readonly addresses: readonly string[];
}

export interface BlockAcronyms {
	readonly said: Sayings;
	/** Of `said.uses`. */
	readonly usePlaces: readonly UsePlace[];
	/** Those of `said`, with their places relative to the block. */
	readonly expansions: readonly Expansion[];
	/** Lines that would be entries if they were in a glossary. */
	readonly entries: readonly GlossaryEntry[];
}

export const acronymsOf = ofBlock(({ prose, links }: Facts, source: string): BlockAcronyms | undefined => {
	let draft: Draft | undefined;
	for (let index = 0; index < prose.length; index++) {
		const each = prose[index]!;
		const tokens = readTokens(each.text);
		if (tokens.length > 0) {
			draft ??= newDraft();
			addTokens(tokens, each, prose[index - 1], prose[index + 1], source, draft);
		}
		const names = namesInCode(each, source);
		if (names.length > 0) {
			draft ??= newDraft();
			addAll(draft.said.explained, names);
		}
	}
	for (const { url } of links) {
		const names = namesInAddress(url);
		if (names.length === 0) continue;
		draft ??= newDraft();
		addAll(draft.said.addresses, names.map(acronymKey));
	}
	return draft;
});

export const readAcronyms = blockQueryWith([], acronymsOf);

/** Of the same blocks as {@link readAcronyms}. */
export const sayings = blockQueryWith([], (block) => acronymsOf(block)?.said, sameValue);

/** Where labels of glossaries stand in each block. */
export const glossaryLabels = blockQuery(({ prose }): readonly number[] | undefined => {
	const labels = prose.filter(isGlossaryLabel);
	return labels.length > 0 ? labels.map(({ span }) => span.from) : undefined;
});

/** Equal for spellings of one acronym: `MOU` and `MoU`. */
export function acronymKey(name: string): string {
	return name.toUpperCase();
}

function newDraft(): Draft {
	return {
		said: { uses: [], expansions: [], explained: [], cited: [], labels: [], addresses: [] },
		usePlaces: [],
		expansions: [],
		entries: [],
	};
}

/** What appears in code is a name from the code, wherever else it appears. */
function namesInCode({ marks }: Prose, source: string): readonly string[] {
	let names: string[] | undefined;
	for (const { kind, span } of marks) {
		if (kind !== 'code') continue;
		names ??= [];
		for (const { name } of readTokens(source.slice(span.from, span.to).replaceAll('`', ' '))) names.push(name);
	}
	return names ?? NONE;
}

const NONE: readonly string[] = [];
const NOWHERE: readonly Span[] = [];

interface Draft {
	readonly said: { readonly [K in keyof Sayings]: Sayings[K][number][] };
	readonly usePlaces: UsePlace[];
	readonly expansions: Expansion[];
	readonly entries: GlossaryEntry[];
}

function addTokens(
	tokens: readonly Token[],
	prose: Prose,
	before: Prose | undefined,
	after: Prose | undefined,
	source: string,
	{ said, usePlaces, expansions, entries }: Draft,
): void {
	const { text } = prose;
	const running = isRunning(prose);
	const linkAt = linksIn(prose);
	/** Where the last expansion ends: an acronym inside it does not count as a use. */
	let end = 0;
	for (const token of tokens) {
		const { from, to, name, parts } = token;
		const link = linkAt(token);
		if (link && /:\/\/|^www\./.test(text.slice(link.plain.from, link.plain.to))) continue;
		// A link or a note at the acronym says what it is.
		if (link && to - from >= link.plain.to - link.plain.from - 1 && !isUnfilled(link.url)) said.explained.push(name);
		if (text[withPlural(text, to)] === '\uFFFC') said.explained.push(name);

		const opens = opensLine(text, from);
		const labels = opens && (isLabel(text, to) || isDashed(text, to));
		if (labels) said.labels.push(name);
		const entry = opens ? entryAt(token, prose, after, labels) : undefined;
		if (entry) entries.push(entry);

		const expansion = bracketed(token, prose, running, source, end);
		if (expansion && isTitleOfWork(prose, expansion.plain)) {
			said.cited.push(name);
			end = expansion.plain.to;
		} else if (expansion) {
			expansions.push(expansion.found);
			said.expansions.push({ name: expansion.found.name, words: expansion.found.words });
			end = expansion.plain.to;
		} else if (from < end) continue;
		else if (isExplained(token, prose, before, after)) said.explained.push(name);
		usePlaces.push({
			span: sourceSpan(prose, { from, to }),
			parts: parts ? parts.map((part) => sourceSpan(prose, part)) : NOWHERE,
		});
		said.uses.push(useOf(token, text, opens, running && token.plain && !isOfTitle(token, link)));
	}
}

/** The link that an acronym stands in, for those of a paragraph in their order. */
function linksIn({ marks }: Prose): (token: Token) => Mark | undefined {
	const links = marks.filter(({ kind }) => kind === 'link');
	let next = 0;
	return ({ from, to }) => {
		while (next < links.length && links[next]!.plain.to < to) next++;
		return (links[next]?.plain.from ?? to) <= from ? links[next] : undefined;
	};
}

function opensLine(text: string, from: number): boolean {
	const start = lineStart(text, from);
	return (start === 0 || /[\r\n]/.test(text[start - 1]!)) && !hasLetterOrDigit(text.slice(start, from));
}

/** @param own it is the words of the writer, in running text. */
function useOf({ from, to, name, parts }: Token, text: string, opens: boolean, own: boolean): Use {
	return {
		name,
		key: acronymKey(name),
		running: own && !isPartOfName(text, from) && !isRemark(text, from, to),
		opens,
		titled: isTitled(text, from),
		bracketed: isBracketed(text, from, to),
		named: isNamed(text, to),
		article: HAS_ARTICLE().test(text.slice(Math.max(0, from - 8), from).toLowerCase()),
		...(parts && { parts: parts.map((part) => part.name) }),
	};
}

/** "The final recommendation [CUT].": a note on a recording by a program or a scribe. */
function isRemark(text: string, from: number, to: number): boolean {
	return text[from - 1] === '[' && text[to] === ']';
}

/** In the words of a link to someone else's page, issue or paper, which are its title: not the writer's choice. */
function isOfTitle({ from, to }: Token, link: Mark | undefined): boolean {
	if (!link || !/^https?:/.test(link.url ?? '')) return false;
	return link.plain.to - link.plain.from > to - from + LONGEST_REST;
}

/** "the TVWS call" is no title. */
const LONGEST_REST = 12;

const HAS_ARTICLE = lazily(() => narrowed(`(?<!\\p{L})${anyOf((words) => words.articles)} $|[ld]['’]$`));

const WORD_BEFORE = narrowed(/(?<![\p{L}\p{N}])(\p{L}{1,12})\.?[ \u00A0]$/u);

function isTitled(text: string, from: number): boolean {
	if (text.charCodeAt(from - 1) !== 32 && text.charCodeAt(from - 1) !== 0xa0) return false;
	const word = WORD_BEFORE.exec(text.slice(Math.max(0, from - 15), from))?.[1];
	const low = word?.toLowerCase();
	return low !== undefined && low[0] !== word![0] && isTitle(low);
}

/** Where the acronym ends, including the plural `(s)`. */
function withPlural(text: string, to: number): number {
	return text.startsWith('(s)', to) ? to + 3 : to;
}

function isUnfilled(url: string | undefined): boolean {
	return url === undefined || url === '' || url === '#' || !/[./#:]/.test(url);
}

/** Looks back only as far as the opening of a line can reach. */
function lineStart(text: string, at: number): number {
	const from = Math.max(0, at - 40);
	const near = text.slice(from, at);
	return from + Math.max(near.lastIndexOf('\n'), near.lastIndexOf('\r')) + 1;
}

/** "RB: we should", "RB, TK: no", "<RB> yes", "[RB] yes". */
function isLabel(text: string, to: number): boolean {
	return LABEL().test(text.slice(to, to + 80));
}

const LABEL = lazily(
	() =>
		new RegExp(
			`^(?:[\\])>]+ ?\\S|(?: ?(?:[/,&+]|${anyOf(({ grammar }) => grammar.and)}) ?[A-ZÀ-Þ]{2,4})*(?: ?\\([^()\\n]{1,40}\\))?[\\])*_]* ?[:：>](?![:/]))`,
		),
);

/** "JT - we should wait", as some minutes separate speakers from what they say. */
function isDashed(text: string, to: number): boolean {
	return /^\s{0,2}[-–—]\s+\S/.test(text.slice(to, to + 8));
}

function isBracketed(text: string, from: number, to: number): boolean {
	if (!'[('.includes(text[from - 1] ?? ' ') || !'])'.includes(text[to] ?? ' ')) return false;
	const near = text.slice(Math.max(0, from - 80), from);
	return near.lastIndexOf(',') > near.lastIndexOf('\n');
}

/** A paragraph of sentences, not a label, a title or a line of contact data. */
function isRunning({ kind, container, within, text, item }: Prose): boolean {
	if (kind === 'heading' || within) return false;
	if (kind === 'cell') return text.length > 60 && /\p{Ll} \p{Ll}+ \p{Ll}/u.test(text);
	if (container === 'item' && item) return true;
	return text.length > 120 || /[.!?…;,][)"”’'»\]*_]*(?:\s|$)/.test(text);
}
