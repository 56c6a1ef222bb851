import { lean, type Span } from '../../text/index.js';
import { collector } from '../collector.js';
import type { Facts } from '../facts.js';
import type { Prose } from '../model.js';
import { sourceSpan } from '../prose.js';
import { allWords, anyOf } from '../words/index.js';
import { longFormAfter, longFormBefore } from './long-form.js';
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
}

/** `Long Form (LF)` or `LF (Long Form)`. */
export interface Expansion {
	readonly name: string;
	/** The words, as they are written but without Markdown. */
	readonly words: string;
	readonly form: 'long (short)' | 'short (long)';
	/** The whole, from the first word to the closing bracket. */
	readonly span: Span;
	/** The acronym in it, with its plural. */
	readonly short: Span;
	readonly place: 'running' | 'heading' | 'list' | 'other';
	/** Every letter is the first of a word, or follows the first of its word. */
	readonly whole: boolean;
	/** What replaces the whole may be copied elsewhere: no Markdown begins or ends inside it. */
	readonly source?: string;
}

export interface BlockAcronyms {
	readonly uses: readonly Use[];
	readonly expansions: readonly Expansion[];
	/** Names that are explained in some other way: linked, in code, "LF stands for Long Form". */
	readonly explained: readonly string[];
	/** Names that stand before a colon at the start of a line, as those of speakers do. */
	readonly labels: readonly string[];
	/** Where labels of glossaries stand. */
	readonly glossaries: readonly number[];
}

export const readAcronyms = collector(({ prose, links }: Facts, source: string): BlockAcronyms | undefined => {
	const draft: Draft = { uses: [], expansions: [], explained: [], labels: [], glossaries: [] };
	let found = false;
	for (let index = 0; index < prose.length; index++) {
		const each = prose[index]!;
		if (isGlossaryLabel(each)) {
			draft.glossaries.push(each.span.from);
			found = true;
		}
		const tokens = readTokens(each.text);
		if (tokens.length > 0) addTokens(tokens, each, prose[index - 1], prose[index + 1], source, draft);
		addCode(each, source, draft);
		found ||= tokens.length > 0 || draft.explained.length > 0;
	}
	for (const { url } of links) {
		const [, owner, project] = FORGE.exec(url) ?? [];
		for (const name of [owner, project]) {
			if (name === undefined || name.length > 8) continue;
			draft.explained.push(name);
			found = true;
		}
	}
	return found ? draft : undefined;
});

/** Where programs are made, those who make them and the programs have names and not acronyms. */
const FORGE = /^https?:\/\/(?:www\.)?(?:github|gitlab|bitbucket|codeberg)\.(?:com|org)\/([\w-]+)(?:\/([\w-]+))?/;

/** What stands in code is a name of the code, wherever else it stands. */
function addCode({ marks }: Prose, source: string, { explained }: Draft): void {
	for (const { kind, span } of marks) {
		if (kind !== 'code') continue;
		for (const { name } of readTokens(source.slice(span.from, span.to).replaceAll('`', ' '))) explained.push(name);
	}
}

const GLOSSARY = allWords(({ glossary }) => glossary);
/** Such labels begin with few letters, and hardly any other line does so and is as short. */
const GLOSSARY_LETTERS = new Set([...GLOSSARY].map((name) => name[0]));

function isGlossaryLabel({ kind, text }: Prose): boolean {
	if (kind === 'cell' || text.length > 40) return false;
	const low = text.toLowerCase();
	const start = low.search(/\p{L}/u);
	return start >= 0 && GLOSSARY_LETTERS.has(low[start]!) && GLOSSARY.has(low.slice(start).replace(/[^\p{L}]+$/u, ''));
}

interface Draft {
	readonly uses: Use[];
	readonly expansions: Expansion[];
	readonly explained: string[];
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
		const opens = (start === 0 || /[\r\n]/.test(text[start - 1]!)) && /^[^\p{L}\p{N}]*$/u.test(text.slice(start, from));
		if (opens && isLabel(text, to)) draft.labels.push(name);

		const expansion = bracketed(token, prose, running, source, end);
		if (expansion) {
			draft.expansions.push(expansion.found);
			end = expansion.end;
		} else if (from < end) continue;
		else if (isExplained(token, prose, before, after)) draft.explained.push(name);
		draft.uses.push({
			name,
			span: sourceSpan(prose, { from, to }),
			running: running && token.plain,
			opens,
			...(parts && { parts: parts.map((part) => ({ name: part.name, span: sourceSpan(prose, part) })) }),
		});
	}
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

/** A paragraph of sentences, and not a label, a title, a line of contact data. */
function isRunning({ kind, container, text, item }: Prose): boolean {
	if (kind === 'heading' || container === 'quote' || container === 'note') return false;
	if (kind === 'cell') return text.length > 60 && /\p{Ll} \p{Ll}+ \p{Ll}/u.test(text);
	if (container === 'item' && item) return true;
	return text.length > 120 || /[.!?…;,][)"”’'»\]*_]*(?:\s|$)/.test(text);
}

interface Bracketed {
	readonly found: Expansion;
	/** In the plain text. */
	readonly end: number;
}

const INTRODUCES = String.raw`(?:(?:the|der|die|das|le|la|les|l['’]|el|los|las|de|het|o|a|os|as|il|lo|gli|hereinafter|henceforth|hereafter|abbreviated(?: as)?|in short|short|kurz|im folgenden|ci-après|en abrégé|en adelante|hierna|afgekort|doravante|di seguito|or|also|aka|formerly|now|abk\.|abrev\.|abr\.|afk\.|sigla|sigle)[ :]\s?){0,3}`;
const OPENS = new RegExp(`\\(\\s?${INTRODUCES}["“„«'‘*]?$`);
const CLOSES = /^s?["”“»'’*]?(?:\)|[,;:] ?[^()]{1,80}\)|\/[^()]{1,20}\))/;

function bracketed(token: Token, prose: Prose, running: boolean, source: string, last: number): Bracketed | undefined {
	const { text } = prose;
	const { from, to, name } = token;
	const plural = text[to] === 's' ? 1 : 0;
	const near = text.slice(Math.max(0, from - 40), from);
	const opening = near.includes('(') ? OPENS.exec(near.toLowerCase()) : null;
	if (opening) {
		const bracket = from - opening[0].length;
		const closing = CLOSES.exec(text.slice(to, to + 100));
		const long = closing && longFormBefore(text, bracket, name);
		if (!long || long.from < last) return undefined;
		// "LF; see below" and the like stay where they are: nothing to move.
		const alone = opening[0] === '(' && closing[0] === (plural ? 's)' : ')');
		const end = to + closing[0].length;
		return {
			found: describe('long (short)', token, long, { from: long.from, to: end }, alone, prose, running, source),
			end,
		};
	}
	const start = text.startsWith('(', to)
		? to + 1
		: text.startsWith(' (', to) || text.startsWith('\n(', to)
			? to + 2
			: 0;
	if (start === 0) return undefined;
	const long = longFormAfter(text, start, name);
	const tail = long && /^(?:["”»'’]?\)|s?\)|[,;:] |\s[–—-]\s)/.exec(text.slice(long.to, long.to + 3));
	if (!long || !tail) return undefined;
	const close = long.to + text.slice(long.to, long.to + 200).indexOf(')');
	if (close < long.to) return undefined;
	const alone = long.from === start && close === long.to;
	return {
		found: describe('short (long)', token, long, { from, to: close + 1 }, alone, prose, running, source),
		end: close + 1,
	};
}

/** Where a paragraph has more, nothing in it is moved. */
const MARKS = 1_000;

function describe(
	form: Expansion['form'],
	{ from, to, name }: Token,
	long: { readonly from: number; readonly to: number; readonly whole: boolean },
	whole: Span,
	alone: boolean,
	prose: Prose,
	running: boolean,
	source: string,
): Expansion {
	const { text, marks, kind } = prose;
	const quoted = form === 'long (short)' && !/^\s$/.test(text.slice(long.to, long.to + 1));
	let span = sourceSpan(prose, whole);
	let movable = alone && !quoted && marks.length < MARKS;
	for (const mark of movable ? marks : []) {
		const { plain } = mark;
		if (plain.to <= whole.from || plain.from >= whole.to || (plain.from <= whole.from && whole.to <= plain.to))
			continue;
		// A mark that is wholly inside goes along, with its markers.
		if (whole.from <= plain.from && plain.to <= whole.to) {
			span = { from: Math.min(span.from, mark.span.from), to: Math.max(span.to, mark.span.to) };
		} else movable = false;
	}
	const plural = text[to] === 's' ? 1 : 0;
	return {
		name,
		form,
		span,
		words: text.slice(long.from, long.to).replace(/\s+/g, ' '),
		short: sourceSpan(prose, { from, to: to + plural }),
		place: running ? 'running' : kind === 'heading' ? 'heading' : 'other',
		whole: long.whole,
		...(movable && { source: source.slice(span.from, span.to) }),
	};
}

const STANDS_FOR =
	/^s?["”»'’*]?(?: ?[=:–—] ?| - |,? (?:stands for|short for|abbreviation of|i\.e\.,?|that is,?|means|or|steht für|das heißt|d\.h\.|oder|signifie|c'est-à-dire|ou|significa|es decir|o|staat voor|of|oftewel|ofwel|ossia|ovvero|cioè|isto é) )(?:the |le |la |l['’]|der |die |das |de |het |el |o |a |il |lo )?/;
const KNOWN_AS =
	/(?:, (?:or|also|abbreviated|short|also known as|known as|called|in short|kurz|abgekürzt|ou|oder|o|of|afgekort|en abrégé|en sigle|ossia|in sigla|abreviado)(?: as| to| for short)?(?: the| le| la| der| die| das| de| het| el| o| a| il)? ?|\s[–—-]\s|: ?|, | )["“„«'‘*[]?$/;

/** "LF stands for Long Form", "Long Form – LF", a table with LF beside Long Form. */
function isExplained(token: Token, prose: Prose, before: Prose | undefined, after: Prose | undefined): boolean {
	const { from, to, name } = token;
	const { text, kind } = prose;
	if (isFollowed(text, to, name) || isPreceded(text, from, name)) return true;
	// "**LF** Long Form" at the start of a line.
	if (
		/^[\r\n]?$/.test(text[from - 1] ?? '') &&
		/^ \p{Lu}/u.test(text.slice(to, to + 3)) &&
		longFormAfter(text, to + 1, name)
	) {
		return true;
	}
	if (kind === 'cell' && text.length < 60 && to - from >= text.trim().length - 1) {
		const cells = [before, after].filter((each) => each?.kind === 'cell').map((each) => each?.text ?? '');
		if (cells.some((cell) => longFormAfter(cell, 0, name) || longFormBefore(cell, cell.length, name))) return true;
	}
	return isForeign(token, text);
}

function isFollowed(text: string, to: number, name: string): boolean {
	const stands = STANDS_FOR.exec(text.slice(to, to + 40).toLowerCase());
	const long = stands && longFormAfter(text, to + stands[0].length, name);
	return !!long && (/\p{L}{2}/u.test(stands[0]) || isTitle(text.slice(long.from, long.to)));
}

function isPreceded(text: string, from: number, name: string): boolean {
	const known = KNOWN_AS.exec(text.slice(Math.max(0, from - 40), from).toLowerCase());
	if (!known) return false;
	const end = from - known[0].length;
	const joined = /[\p{L}"“„«‘']/u.test(known[0]);
	// Nearly every acronym follows a word, which hardly ever has a capital that the acronym has.
	let start = end;
	while (start > 0 && /[\p{L}\p{N}]/u.test(text[start - 1]!)) start--;
	const letter = text[start] ?? ' ';
	if (start === end || !(joined || name.includes(letter))) return false;
	const long = longFormBefore(text, end, name);
	const words = long?.whole ? text.slice(long.from, long.to) : '';
	return /\s/.test(words) && (joined || isTitle(words));
}

/** "Internet Governance Forum", and not "in general for": without a word to join them, capitals must. */
function isTitle(words: string): boolean {
	const capitals = words.match(/(?<![\p{L}\p{N}])\p{Lu}/gu)?.length ?? 0;
	return capitals > 1 && capitals * 2 >= words.split(/[\s-]+/).length;
}

/** "die Überschussrechnung (EÜR)": part of a long form at least. */
const NOUN = lean(`(?<!\\p{L})${anyOf(({ small }) => small.split(' '))} \\p{L}{8,} \\($`, 'u');
const ARTICLE = lean(
	/(?:(?<!\p{L})(?:[Tt]he|[Dd](?:er|ie|as|en|em)|[Ll]e|[Ll]a|[Ll]es|[Ee]l|[Ll]os|[Ll]as|[Hh]et|[Ii]l|[Ll]o|[Gg]li|[OoAa]s?) |[LlDd][’'])\p{Lu}\p{Ll}+(?: \p{L}+){1,7}$/u,
);
const DETERMINER = lean(`(?<!\\p{L})${anyOf(({ small }) => small.split(' '))}(?!\\p{L})`, 'u');

/** "the Organisation mondiale de la santé (WHO)", "WHO (Organisation mondiale de la santé)": the letters of another language. */
function isForeign({ from, to, name }: Token, text: string): boolean {
	const inside = text.startsWith(' (', to) && /^ \(([^().,;:\d]{8,90})\)/.exec(text.slice(to, to + 100))?.[1];
	if (inside && (inside.match(/(?<!\p{L})\p{Lu}\p{Ll}+/gu)?.length ?? 0) >= 2) return true;
	if (text[from - 1] !== '(' || text[to] !== ')' || name.length < 3) return false;
	if (NOUN.test(text.slice(Math.max(0, from - 60), from).toLowerCase())) return true;
	const [clause = ''] = /[^.!?;:,()]*$/.exec(text.slice(Math.max(0, from - 100), from - 2)) ?? [];
	// "the Regional Agency (ARPAL)": hardly a person, who would need no article.
	if (ARTICLE.test(clause)) return true;
	const capital = clause.search(/\p{Lu}\p{Ll}{3,}/u);
	const before = clause.slice(0, Math.max(0, capital)).toLowerCase();
	return DETERMINER.test(before) && DETERMINER.test(clause.slice(capital).toLowerCase());
}
