/** Items whose sign a converter has escaped, so that it shows and makes no list: `\* the keys`. */
import { blockQuery, input, type Prose, query, type Report } from '../../report/index.js';
import { lazily, narrowed, type Span, shift } from '../../text/index.js';
import type { Finding } from '../rule.js';
import { firstWords } from '../shared/few-words.js';
import { listOf } from '../shared/no-list.js';

/** Behind a minus, a figure may be an amount. */
const ITEM = lazily(() =>
	narrowed(/(?<![^\r\n])[ \t]{0,12}\\(?:\*[ \t]{1,4}(?=[\p{L}\p{N}([“"«@*_\\])|[-+][ \t]{1,4}(?=[\p{L}([“"«@*_\\]))/gu),
);
const OPENS = /^[ \t]*\\[*+-][ \t]/;
/** A line that ends in a break stands above the next one, as in a list. */
const BROKEN = /(?: {2}|\\)(?:\r\n|\r|\n)/;

/** A paragraph of such items; places are relative to its block. */
interface Items {
	readonly signs: readonly Span[];
	/** The first one, without its backslash. */
	readonly sign: string;
	readonly to: number;
	readonly words: string;
}

const paragraphs = blockQuery(({ prose }, source): Items | undefined => {
	const [only] = prose;
	if (!only || prose.length > 1 || !OPENS.test(source)) return undefined;
	return itemsOf(only, source);
});

function itemsOf({ kind, container, span }: Prose, source: string): Items | undefined {
	if (kind !== 'paragraph' || container !== 'document') return undefined;
	const text = source.slice(0, span.to);
	if (BROKEN.test(text)) return undefined;
	const found = [...text.matchAll(ITEM())];
	const [first] = found;
	if (first?.index !== 0) return undefined;
	return {
		signs: found.map(({ index, 0: sign }) => ({ from: index, to: index + sign.length })),
		sign: first[0].trim().slice(1),
		to: span.to,
		words: firstWords(text.slice(first[0].length)),
	};
}

const PAIR = /\\\*(?=\S)[^*\\\r\n]{1,80}\\\*/g;

/** "The price\*" leads to a note, which begins with a star. */
const leadsToNote = blockQuery((_, source): true | undefined => {
	if (!source.includes('\\*')) return undefined;
	return /[\p{L}\p{N})”"»]\\\*(?![\p{L}\p{N}])/u.test(source.replace(PAIR, '')) || undefined;
});

/** Signs of one list. */
interface Run extends Pick<Items, 'sign' | 'words'> {
	readonly signs: Span[];
	to: number;
}

/** Further apart, one hardly continues the other. */
const REACH = 1_000;
/** Parts of an item: what is further to the right. */
const PART = /^(?:\s*$| {2}|\t)/;

const runs = query([paragraphs, input.text], (paragraphs, text): readonly Run[] => {
	const found: Run[] = [];
	for (const { from, value } of paragraphs) {
		const signs = value.signs.map((sign) => shift(sign, from));
		const last = found.at(-1);
		if (last && from - last.to <= REACH && isPart(text.slice(last.to, from))) {
			last.signs.push(...signs);
			last.to = from + value.to;
		} else found.push({ sign: value.sign, words: value.words, signs, to: from + value.to });
	}
	return found.filter(({ signs }) => signs.length > 1);
});

function isPart(lines: string): boolean {
	return lines.split(/[\r\n]+/).every((line) => PART.test(line));
}

export function* escapedItems(report: Report): Iterable<Finding> {
	if (paragraphs(report).length === 0) return;
	const mayBeNote = leadsToNote(report).length > 0;
	for (const run of runs(report)) if (!(mayBeNote && run.sign === '*')) yield finding(report, run);
}

function finding({ rope }: Report, { signs, sign, words }: Run): Finding {
	const [first] = signs as [Span, ...Span[]];
	const at = first.from + rope.slice(first.from, first.to).indexOf('\\');
	const span = { from: at, to: at + 2 };
	return {
		message: `“${sign}” shows before “${words}”, as a backslash stands before it. Make a list of the lines`,
		span,
		// A dash in the text looks much like that of a list.
		...(sign === '-' && { mild: true as const }),
		fixes: () => [listOf(signs.map((each) => ({ span: each, insert: '- ' })))],
	};
}
