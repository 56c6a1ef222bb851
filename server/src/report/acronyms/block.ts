import { addAll, hasLetterOrDigit, lean, type Span } from '../../text/index.js';
import { collector } from '../collector.js';
import type { Facts } from '../facts.js';
import type { Prose } from '../model.js';
import { isTitle } from '../people/vocabulary.js';
import { sourceSpan } from '../prose.js';
import { allWords } from '../words/index.js';
import { bracketed, type Expansion } from './bracketed.js';
import { isExplained } from './explained.js';
import { isNamed, isTitleOfWork } from './names.js';
import { readTokens, type Token } from './tokens.js';

/** One place where an acronym stands; places are the block's. */
export interface Use {
	/** Without plural. */
	readonly name: string;
	readonly parts?: readonly { readonly name: string; readonly span: Span }[];
	/** With its plural `s`. */
	readonly span: Span;
	/** It stands in running text: no heading, table, quotation, line of a label. */
	readonly running: boolean;
	/** It opens its line, as entries of a glossary do. */
	readonly opens: boolean;
	/** "Mr. SMITH": the family name of somebody. */
	readonly titled: boolean;
	/** "Met Office, UK [UKMO]": in brackets after words that are set off by a comma. */
	readonly bracketed: boolean;
	/** "the YOLO testnet", "Casper FFG": a name, and short for nothing that a reader would miss. */
	readonly named: boolean;
	/** An article stands before it, as before no name or verb: "the UNFCCC", "la CDPENAF". */
	readonly article: boolean;
}

export interface BlockAcronyms {
	readonly uses: readonly Use[];
	readonly expansions: readonly Expansion[];
	/** Names that are explained in some other way: linked, in code, "LF stands for Long Form". */
	readonly explained: readonly string[];
	/** Names that a quotation or the title of a work spells out. */
	readonly cited: readonly string[];
	/** Names that stand before a colon at the start of a line, as those of speakers do. */
	readonly labels: readonly string[];
	/** Where labels of glossaries stand. */
	readonly glossaries: readonly number[];
}

export const readAcronyms = collector(({ prose, links }: Facts, source: string): BlockAcronyms | undefined => {
	let draft: Draft | undefined;
	for (let index = 0; index < prose.length; index++) {
		const each = prose[index]!;
		if (isGlossaryLabel(each)) {
			draft ??= newDraft();
			draft.glossaries.push(each.span.from);
		}
		const tokens = readTokens(each.text);
		if (tokens.length > 0) {
			draft ??= newDraft();
			addTokens(tokens, each, prose[index - 1], prose[index + 1], source, draft);
		}
		const names = namesInCode(each, source);
		if (names.length > 0) {
			draft ??= newDraft();
			addAll(draft.explained, names);
		}
	}
	for (const { url } of links) {
		const [, owner, project] = FORGE.exec(url) ?? [];
		for (const name of [owner, project]) {
			if (name === undefined || name.length > 8) continue;
			draft ??= newDraft();
			draft.explained.push(name);
		}
	}
	return draft;
});

function newDraft(): Draft {
	return { uses: [], expansions: [], explained: [], cited: [], labels: [], glossaries: [] };
}

/** Where programs are made, those who make them and the programs have names and not acronyms. */
const FORGE = /^https?:\/\/(?:www\.)?(?:github|gitlab|bitbucket|codeberg)\.(?:com|org)\/([\w-]+)(?:\/([\w-]+))?/;

/** What stands in code is a name of the code, wherever else it stands. */
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

const GLOSSARY = allWords(({ glossary }) => glossary);
const BEGINNING = 3;
const GLOSSARY_BEGINNINGS = new Set([...GLOSSARY].map((name) => name.slice(0, BEGINNING)));

function isGlossaryLabel({ kind, text }: Prose): boolean {
	if (kind === 'cell' || text.length > 40) return false;
	let start = 0;
	while (start < text.length && !mayBeLetter(text.charCodeAt(start))) start++;
	// Few lines begin with the letters of such a label.
	const begins = GLOSSARY_BEGINNINGS.has(text.slice(start, start + BEGINNING).toLowerCase());
	if (!begins && (start === text.length || text.charCodeAt(start) < 128)) return false;
	return GLOSSARY.has(text.toLowerCase().replace(/^[^\p{L}]+|(?<=\p{L})[^\p{L}]+$/gu, ''));
}

/** Whether it is a letter of ASCII, or beyond ASCII. */
function mayBeLetter(code: number): boolean {
	return (code >= 65 && code <= 90) || (code >= 97 && code <= 122) || code > 127;
}

interface Draft {
	readonly uses: Use[];
	readonly expansions: Expansion[];
	readonly explained: string[];
	readonly cited: string[];
	readonly labels: string[];
	readonly glossaries: number[];
}

function addTokens(
	tokens: readonly Token[],
	prose: Prose,
	before: Prose | undefined,
	after: Prose | undefined,
	source: string,
	draft: Draft,
): void {
	const { text, marks } = prose;
	const running = isRunning(prose);
	const links = marks.filter(({ kind }) => kind === 'link');
	let nextLink = 0;
	/** Where the last expansion ends: an acronym inside it is no use of its own. */
	let end = 0;
	for (const token of tokens) {
		const { from, to, name, parts } = token;
		while (nextLink < links.length && links[nextLink]!.plain.to < to) nextLink++;
		const link = (links[nextLink]?.plain.from ?? to) <= from ? links[nextLink] : undefined;
		if (link && /:\/\/|^www\./.test(text.slice(link.plain.from, link.plain.to))) continue;
		// A link or a note at the acronym says what it is.
		if (link && to - from >= link.plain.to - link.plain.from - 1 && !isUnfilled(link.url)) draft.explained.push(name);
		if (text[withPlural(text, to)] === '\uFFFC') draft.explained.push(name);

		const start = lineStart(text, from);
		const opens = (start === 0 || /[\r\n]/.test(text[start - 1]!)) && !hasLetterOrDigit(text.slice(start, from));
		if (opens && (isLabel(text, to) || isDashed(text, to))) draft.labels.push(name);

		const expansion = bracketed(token, prose, running, source, end);
		if (expansion && isTitleOfWork(prose, expansion.plain)) {
			draft.cited.push(name);
			end = expansion.plain.to;
		} else if (expansion) {
			draft.expansions.push(expansion.found);
			end = expansion.plain.to;
		} else if (from < end) continue;
		else if (isExplained(token, prose, before, after)) draft.explained.push(name);
		draft.uses.push({
			name,
			span: sourceSpan(prose, { from, to }),
			running: running && token.plain,
			opens,
			titled: isTitled(text, from),
			bracketed: isBracketed(text, from, to),
			named: isNamed(text, to),
			article: HAS_ARTICLE.test(text.slice(Math.max(0, from - 8), from).toLowerCase()),
			...(parts && { parts: parts.map((part) => ({ name: part.name, span: sourceSpan(prose, part) })) }),
		});
	}
}

const HAS_ARTICLE = lean(
	/(?<!\p{L})(?:the|an?|this|each|every|der|die|das|des|dem|den|eine?[mnrs]?|im|vom|zum|zur|am|beim|le|la|les|du|aux?|une?|el|los|las|del|al|una|het|een|[oa]s?|d[oa]s?|n[oa]s?|aos?|às?|uma?|il|lo|gli|dell[ao]|all[ao]) $|[ld]['’]$/u,
);

const WORD_BEFORE = lean(/(?<![\p{L}\p{N}])(\p{L}{1,12})\.?[ \u00A0]$/u);

function isTitled(text: string, from: number): boolean {
	if (text.charCodeAt(from - 1) !== 32 && text.charCodeAt(from - 1) !== 0xa0) return false;
	const word = WORD_BEFORE.exec(text.slice(Math.max(0, from - 15), from))?.[1];
	const low = word?.toLowerCase();
	return low !== undefined && low[0] !== word![0] && isTitle(low);
}

/** Where the acronym ends with what makes it plural or possessive: `(s)`. */
function withPlural(text: string, to: number): number {
	return text.startsWith('(s)', to) ? to + 3 : to;
}

function isUnfilled(url: string | undefined): boolean {
	return url === undefined || url === '' || url === '#' || !/[./#:]/.test(url);
}

/** Looks back only as far as what opens a line reaches. */
function lineStart(text: string, at: number): number {
	const from = Math.max(0, at - 40);
	const near = text.slice(from, at);
	return from + Math.max(near.lastIndexOf('\n'), near.lastIndexOf('\r')) + 1;
}

/** "RB: we should", "RB, TK: no", "<RB> yes", "[RB] yes". */
function isLabel(text: string, to: number): boolean {
	return /^(?:[\])>]+ ?\S|(?: ?(?:[/,&+]|and) ?[A-ZÀ-Þ]{2,4})*(?: ?\([^()\n]{1,40}\))?[\])*_]* ?[:：>](?![:/]))/.test(
		text.slice(to, to + 80),
	);
}

/** "JT - we should wait", as some minutes part speakers from what they say. */
function isDashed(text: string, to: number): boolean {
	return /^\s{0,2}[-–—]\s+\S/.test(text.slice(to, to + 8));
}

function isBracketed(text: string, from: number, to: number): boolean {
	if (!'[('.includes(text[from - 1] ?? ' ') || !'])'.includes(text[to] ?? ' ')) return false;
	const near = text.slice(Math.max(0, from - 80), from);
	return near.lastIndexOf(',') > near.lastIndexOf('\n');
}

/** A paragraph of sentences, and not a label, a title, a line of contact data. */
function isRunning({ kind, container, text, item }: Prose): boolean {
	if (kind === 'heading' || container === 'quote' || container === 'note') return false;
	if (kind === 'cell') return text.length > 60 && /\p{Ll} \p{Ll}+ \p{Ll}/u.test(text);
	if (container === 'item' && item) return true;
	return text.length > 120 || /[.!?…;,][)"”’'»\]*_]*(?:\s|$)/.test(text);
}
