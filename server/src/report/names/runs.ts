/** Words with capitals that stand side by side: names of people, bodies, projects, products and places, and acronyms. */
import { hasLetter, lazily, narrowed } from '../../text/index.js';
import type { Facts, Prose } from '../facts/model.js';
import { type BlockContent, ofBlock } from '../facts/queries.js';
import { allWords } from '../words/index.js';
import { type Shape, shapeOf } from './shape.js';

export interface NameWord {
	/** In the prose's plain text. */
	readonly from: number;
	readonly to: number;
	readonly written: string;
	readonly shape: Shape;
}

/** Nothing but single spaces and hyphens between its words. */
export interface NameRun {
	readonly prose: Prose;
	/** At least one. */
	readonly words: readonly NameWord[];
	/** It begins a sentence, so that its first word may be any. */
	readonly opens: boolean;
	/** Where the word after it ends, if that ends names and has small letters: "Linux foundation". */
	readonly lastTo?: number;
}

/** Titles of works and lines in capitals have more; nobody's name has. */
const LONGEST_RUN = 8;
/** An address, or what a program wrote. */
const LONGEST_WORD = 40;

const read = ofBlock(({ prose }: Facts): readonly NameRun[] => {
	let runs: NameRun[] | undefined;
	for (const each of prose) {
		if (each.within === 'quote') continue;
		for (const run of runsIn(each)) {
			runs ??= [];
			runs.push(run);
		}
	}
	return runs ?? NONE;
});

const NONE: readonly NameRun[] = [];

/** In order. */
export function nameRunsOf(block: BlockContent): readonly NameRun[] {
	return read(block);
}

/** As written, with the signs between its words. */
export function writtenRun({ prose, words }: NameRun): string {
	return prose.text.slice(words[0]!.from, words.at(-1)!.to);
}

function runsIn(prose: Prose): NameRun[] {
	const { text } = prose;
	const runs: NameRun[] = [];
	let words: NameWord[] = [];
	const end = (): void => {
		if (words.length > 0) {
			const lastTo = lastBehind(text, words.at(-1)!);
			const opens = opensSentence(text, words[0]!.from);
			runs.push({ prose, words, opens, ...(lastTo !== undefined && { lastTo }) });
		}
		words = [];
	};
	for (const { index, token } of tokensIn(text)) {
		if (token.length > LONGEST_WORD || isCode(text, index, token)) {
			end();
			continue;
		}
		for (const { from, written } of partsOf(token, index)) {
			if (words.length > 0 && !isJoined(text, words.at(-1)!.to, from)) end();
			// "Material X", but not "I", or the initial of a name.
			const shape = written.length === 1 && words.length === 0 ? undefined : shapeOf(written);
			if (shape === undefined || words.length === LONGEST_RUN) end();
			if (shape !== undefined) words.push({ from, to: from + written.length, written, shape });
		}
	}
	end();
	return runs;
}

const TOKEN = /[\p{L}\p{N}\p{M}'’&‐‑-]+/uy;
const PART = /[\p{L}\p{N}\p{M}'’&‐‑-]/u;
const CAPITAL = /[A-Z\u0080-\uffff]/g;

/** Those with a capital or a letter beyond ASCII: most words have neither, and are not looked at. */
function* tokensIn(text: string): Generator<{ readonly index: number; readonly token: string }> {
	CAPITAL.lastIndex = 0;
	for (let found = CAPITAL.exec(text); found; found = CAPITAL.exec(text)) {
		// A quotation mark, perhaps.
		if (!PART.test(found[0])) continue;
		let { index } = found;
		while (index > 0 && PART.test(text[index - 1]!)) index--;
		TOKEN.lastIndex = index;
		const token = TOKEN.exec(text)![0];
		yield { index, token };
		CAPITAL.lastIndex = index + token.length;
	}
}

/** Where a word ends that ends names, in small letters, right behind one. */
function lastBehind(text: string, { to, shape }: NameWord): number | undefined {
	if (shape !== 'plain' || text[to] !== ' ') return undefined;
	BEHIND.lastIndex = to + 1;
	const word = BEHIND.exec(text)?.[0];
	return word !== undefined && ENDS_NAME().has(word) ? to + 1 + word.length : undefined;
}

const ENDS_NAME = lazily(() => allWords(({ people }) => people.endsName));
const BEHIND = narrowed(/\p{Ll}{3,20}(?![\p{L}\p{M}\p{N}@/_‐‑-])/uy);
const HYPHEN = /[‐‑-]/;

/** One sign between the words: a space or a hyphen. */
function isJoined(text: string, from: number, to: number): boolean {
	if (to !== from + 1) return false;
	const sign = text[from]!;
	return sign === ' ' || sign === '\u00A0' || HYPHEN.test(sign);
}

/** The parts between hyphens, without what precedes or follows an apostrophe: "l’Opéra", "Google’s", "PRs". */
function partsOf(token: string, at: number): { readonly from: number; readonly written: string }[] {
	const parts: { readonly from: number; readonly written: string }[] = [];
	let from = at;
	for (const part of token.split(HYPHEN)) {
		const start = from;
		from += part.length + 1;
		const before = /^\p{Ll}+['’](?=\p{Lu})|^['’&]+/u.exec(part)?.[0].length ?? 0;
		// "O’Brien" is one word, "Google’s" has one more letter than the name.
		const rest = part
			.slice(before)
			.replace(/(?<!['’&])['’&]+$/, '')
			.replace(/['’]\p{Ll}{1,2}$/u, '');
		const written = rest.replace(/^(\p{Lu}{2,})s$/u, '$1');
		if (hasLetter(written)) parts.push({ from: start + before, written });
		// Nothing joins over a part that is no word.
		else parts.push({ from: start, written: '' });
	}
	return parts;
}

/** Part of an address, a path, a handle, a tag, a file name or a call. */
function isCode(text: string, from: number, token: string): boolean {
	const to = from + token.length;
	if (from > 0 && '@#/\\_.=+`~$%<:'.includes(text[from - 1]!) && !isApart(text, from)) return true;
	const [after, next] = [text[to] ?? ' ', text[to + 1] ?? ' '];
	if (after === '/') return !isEither(text, to);
	if ('@\\_=`(~+'.includes(after)) return true;
	return (after === '.' || after === ':') && /[\p{L}\p{N}/:]/u.test(next);
}

/** After an ellipsis, or the second of two names: "...Then", "USD/MaterialX". */
function isApart(text: string, from: number): boolean {
	return text[from - 1] === '/' ? isEither(text, from - 1) : text[from - 1] === '.' && text[from - 2] === '.';
}

const FIRST = narrowed(/(?:^|[\s(])\p{Lu}[\p{L}\p{N}]*$/u);
const SECOND = narrowed(/^\p{Lu}[\p{L}\p{N}]*(?:$|[\s),;]|[.:](?:\s|$))/u);

/** Whether a slash is between two names, and not in a path. */
function isEither(text: string, slash: number): boolean {
	return (
		FIRST.test(text.slice(Math.max(0, slash - LONGEST_WORD), slash)) &&
		SECOND.test(text.slice(slash + 1, slash + LONGEST_WORD))
	);
}

/** Whether nothing but signs stands before it in its sentence. */
function opensSentence(text: string, from: number): boolean {
	let at = from - 1;
	while (at >= 0 && /[\s"“„«‘’'*_([\u00A0]/.test(text[at]!) && text[at] !== '\n') at--;
	return at < 0 || /[\n\r.!?:;…•|>\uFFFC–—-]/.test(text[at]!);
}
