import type { Expansion } from '../../../report/index.js';
import { capitalised, type Edit, type Span } from '../../../text/index.js';
import { onOneLine } from '../../../writing/index.js';
import { type Fix, unsafeFix } from '../../rule.js';

/** Moves an expansion to the first use; `undefined` if that takes more than moving words. */
export function moveExpansion(name: string, use: Span, expansion: Expansion, text: string): Fix | undefined {
	const written = text.slice(use.from, use.to);
	const short = text.slice(expansion.short.from, expansion.short.to);
	const moved = expansion.source && inNumber(written, short, expansion);
	if (!moved) return undefined;
	return unsafeFix(`Move the expansion of ${name} here, to its first use`, [
		expandAt(use, moved, text),
		// A heading keeps its wording.
		...(expansion.place === 'heading' ? [] : [{ span: expansion.span, insert: short }]),
	]);
}

/** Writes out the expansion `words` of an acronym; `undefined` if its plural is not known. */
export function writeOut(use: Span, words: string, text: string): Fix | undefined {
	const written = text.slice(use.from, use.to);
	const long = isPlural(written) ? pluralOf(words) : words;
	if (long === undefined || SIGNS.test(long)) return undefined;
	const insert = `${long} (${written})`;
	return unsafeFix(`Write “${insert}”`, [expandAt(use, insert, text)]);
}

/** Replaces `use` with `insert`, adapting the article and the first letter. */
function expandAt(use: Span, insert: string, text: string): Edit {
	const article = /(?<![\p{L}\p{N}])(an?) $/iu.exec(text.slice(Math.max(0, use.from - 4), use.from))?.[1];
	// "A MAG member", but "an Internet Governance Forum member".
	const wanted = /^[aeio]|^u(?!ni|se|til)/i.test(insert) ? 'an' : 'a';
	if (article === undefined || article.toLowerCase() === wanted) {
		return { span: use, insert: startsSentence(text, use.from) ? capitalised(insert) : insert };
	}
	const span = { from: use.from - article.length - 1, to: use.to };
	return { span, insert: `${article[0]}${wanted.slice(1)} ${insert}` };
}

/** At the new place, text with these might become Markdown. */
export const SIGNS = /[*_`[\]<>\\&]/;

/** The expansion in the number of the use: "Best Practice Forums (BPFs)" for one BPF. */
function inNumber(written: string, short: string, { source = '', words, form }: Expansion): string | undefined {
	const flat = onOneLine(source);
	const marked = SIGNS.test(flat);
	const plural = isPlural(written);
	if (plural === isPlural(short) && !marked) {
		// The use's own letters: `MoU` where the expansion has `MOU`.
		return flat;
	}
	// Markers might not work at the new place.
	if (SIGNS.test(words)) return undefined;
	const long = plural === isPlural(short) ? words : plural ? pluralOf(words) : singularOf(words);
	if (long === undefined) return undefined;
	return form === 'long (short)' ? `${long} (${written})` : `${written} (${long})`;
}

function isPlural(short: string): boolean {
	return /\p{Lu}s$/u.test(short);
}

function pluralOf(words: string): string | undefined {
	if (/[^aeiou]y$/.test(words)) return `${words.slice(0, -1)}ies`;
	return /[a-rt-z]$/.test(words) ? `${words}s` : undefined;
}

function singularOf(words: string): string | undefined {
	if (/[^aeiou]ies$/.test(words)) return `${words.slice(0, -3)}y`;
	return /[^s]s$/.test(words) ? words.slice(0, -1) : undefined;
}

/** Of the source, with the markers of items: what is moved goes there. */
function startsSentence(text: string, at: number): boolean {
	return /(?:^|[.!?]["”»)]?\s+|\n\s*\n[ \t]*(?:(?:[-+*]|\d{1,9}[.)])[ \t]+)?|\n[ \t]*(?:[-+*]|\d{1,9}[.)])[ \t]+)[*_“"„«]*$/.test(
		text.slice(Math.max(0, at - 40), at),
	);
}
