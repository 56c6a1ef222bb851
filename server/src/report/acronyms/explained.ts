import { lazily, lowerCase, narrowed } from '../../text/index.js';
import type { Prose } from '../facts/model.js';
import { anyOf, anyOfAsWritten } from '../words/index.js';
import { isOfInitials, longFormAfter, longFormBefore } from './long-form.js';
import { isLetterOrDigit, type Token } from './tokens.js';

const STANDS_FOR = lazily(() =>
	narrowed(
		`^s?["”»'’*]?(?: ?[=:–—] ?| - |, (?=\\p{L}{3})|,? ${anyOf((words) => words.standsFor)} )(?:${anyOf(({ grammar }) => [...grammar.the, ...grammar.o])} |${anyOf(({ grammar }) => grammar.elided)})?`,
	),
);
const KNOWN_AS = lazily(
	() =>
		new RegExp(
			`(?:, ${anyOf((words) => words.knownAs)}(?: ${anyOf(({ afterKnownAs }) => afterKnownAs)})?(?: ${anyOf(({ grammar }) => [...grammar.the, ...grammar.o])})? ?|\\s[–—-]\\s|: ?|, | )["“„«'‘*[]?$`,
		),
);

/** "LF stands for Long Form", "Long Form – LF", a table with LF beside Long Form. */
export function isExplained(token: Token, prose: Prose, before: Prose | undefined, after: Prose | undefined): boolean {
	const { from, to, name } = token;
	const { text, kind } = prose;
	if (isFollowed(text, to, name) || isPreceded(text, from, name) || isLinked(text, to, name)) return true;
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

/** "WTFM https://example.org/wtfm": the address says it. */
function isLinked(text: string, to: number, name: string): boolean {
	const url = /^s?\s?[(:–-]?\s?https?:\/\/\S+/.exec(text.slice(to, to + 200))?.[0];
	return url?.toLowerCase().includes(name.toLowerCase()) ?? false;
}

function isFollowed(text: string, to: number, name: string): boolean {
	const stands = STANDS_FOR().exec(lowerCase(text.slice(to, to + 40)));
	const long = stands && longFormAfter(text, to + stands[0].length, name);
	if (!long) return false;
	const words = text.slice(long.from, long.to);
	return /\p{L}{2}/u.test(stands[0]) || hasCapitals(words) || isOfInitials(words, name);
}

function isPreceded(text: string, from: number, name: string): boolean {
	const known = KNOWN_AS().exec(lowerCase(text.slice(Math.max(0, from - 40), from)));
	if (!known) return false;
	const end = from - known[0].length;
	const joined = /[\p{L}"“„«‘']/u.test(known[0]);
	// Nearly every acronym follows a word, which hardly ever contains its letters as capitals.
	let start = end;
	while (start > 0 && isOfWord(text, start - 1)) start--;
	const letter = text[start] ?? ' ';
	if (start === end || !(joined || name.toLowerCase().includes(letter.toLowerCase()))) return false;
	const long = longFormBefore(text, end, name);
	const words = long?.whole ? text.slice(long.from, long.to) : '';
	return /\s/.test(words) && (joined || hasCapitals(words) || isOfInitials(words, name));
}

/** Whether there is a letter or digit at `at`; nearly all are ASCII and need no regular expression. */
function isOfWord(text: string, at: number): boolean {
	const code = text.charCodeAt(at);
	return code < 128 ? isLetterOrDigit(code) : /[\p{L}\p{N}]/u.test(text[at]!);
}

/** "Internet Governance Forum", but not "in general for": without a joining word, capitals are needed. */
function hasCapitals(words: string): boolean {
	const capitals = words.match(/(?<![\p{L}\p{N}])\p{Lu}/gu)?.length ?? 0;
	return capitals > 1 && capitals * 2 >= words.split(/[\s-]+/).length;
}

/** "die Überschussrechnung (EÜR)": at least part of a long form. */
const NOUN = narrowed(`(?<!\\p{L})${anyOf(({ small }) => small)} \\p{L}{8,} \\($`, 'u');
const ARTICLE = lazily(() =>
	narrowed(
		// The Dutch "de" means "of" in other languages.
		`(?:(?<!\\p{L})(?![Dd]e )${anyOfAsWritten(({ grammar }) => [...grammar.the, ...grammar.o])} |[LlDd][’'])\\p{Lu}\\p{Ll}+(?: \\p{L}+){1,7}$`,
	),
);
const DETERMINER = narrowed(`(?<!\\p{L})${anyOf(({ small }) => small)}(?!\\p{L})`, 'u');

/**
 * "the Organisation mondiale de la santé (WHO)", "WHO (Organisation mondiale de la santé)": the letters come from
 * another language.
 */
function isForeign({ from, to, name }: Token, text: string): boolean {
	const inside = text.startsWith(' (', to) && /^ \(([^().,;:\d]{8,90})\)/.exec(text.slice(to, to + 100))?.[1];
	if (inside && (inside.match(/(?<!\p{L})\p{Lu}\p{Ll}+/gu)?.length ?? 0) >= 2) return true;
	if (text[from - 1] !== '(' || text[to] !== ')' || name.length < 3) return false;
	if (NOUN.test(text.slice(Math.max(0, from - 60), from).toLowerCase())) return true;
	const [clause = ''] = /(?<![^.!?;:,()])[^.!?;:,()]*$/.exec(text.slice(Math.max(0, from - 100), from - 2)) ?? [];
	// "the Regional Agency (ARPAL)": hardly a person, who would take no article.
	if (ARTICLE().test(clause)) return true;
	const capital = clause.search(/\p{Lu}\p{Ll}{3,}/u);
	const before = clause.slice(0, Math.max(0, capital)).toLowerCase();
	return DETERMINER.test(before) && DETERMINER.test(clause.slice(capital).toLowerCase());
}
