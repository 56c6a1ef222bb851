/** Headings and labels that are counted: "7 Rents", "**7. Rents**", "TOP 7 Rents"; with sub-numbers, "7.2 Garages". */
import {
	type Annex,
	annexes,
	anyOf,
	blockQuery,
	monthsNamed,
	type Prose,
	query,
	sameValue,
	sourceSpan,
} from '../../report/index.js';
import { hasLetter, lazily, lowerCase, narrowed, type Span } from '../../text/index.js';

export interface NumberedTitle {
	/** Of a heading; a bold label is deeper than all of them, and a line that is neither deeper still. */
	readonly depth: number;
	/** A word before the number: "TOP", "Item". */
	readonly word: string;
	/** What the number is below: the `7.` of "7.2". */
	readonly prefix: string;
	readonly number: number;
	/** The words after it, in lower case. */
	readonly name: string;
	/** The number alone, without what it is below. */
	readonly span: Span;
}

export interface PlacedTitle extends NumberedTitle {
	/** Where its block begins. */
	readonly from: number;
}

const BOLD = 7;
const PLAIN = 8;
const TITLE = narrowed(
	/^(\p{L}{1,12}(?:\.?\s|(?=\d)))?(\d{1,3}\.(?=\d))?(\d{1,3})(?:[.):]{1,2}|\s?[–—-](?=\s)|(?=\s))(.*)/su,
);
/** "5 a) Income": a part of the item with that number. */
const PART = /^(?:\(?[a-z][.)]|[a-z]\s?[–-])\s/;
const LENGTH = 200;
/** A line of its own is a title, if it is no longer and ends like one. */
const LINE = /^[^\r\n]{1,100}[^.,;:!?…\r\n]$/;

const titles = blockQuery(({ prose }): readonly NumberedTitle[] | undefined => {
	const found = prose.map(titleIn).filter((title) => title !== undefined);
	return found.length > 0 ? found : undefined;
}, sameValue);

const itemWord = lazily(() => narrowed(`^(?:${anyOf(({ item }) => item)})$`, 'u'));

function titleIn(prose: Prose): NumberedTitle | undefined {
	const { text, kind, depth = BOLD, container, marks } = prose;
	if (container !== 'document' || (kind !== 'heading' && kind !== 'paragraph')) return undefined;
	const bold = kind === 'heading' ? undefined : marks.find((mark) => mark.kind === 'strong' && mark.plain.from === 0);
	const isPlain = kind !== 'heading' && !bold;
	if (isPlain && !hasDigit(text)) return undefined;
	const title = text.slice(0, Math.min(LENGTH, bold?.plain.to ?? LENGTH));
	const [, word = '', prefix = '', number = '', rest = ''] = TITLE.exec(title) ?? [];
	const name = lowerCase(rest).trim();
	// "4.1.2", "7 – 9", "12"
	if (number === '' || /^[\d–-]/.test(name) || !hasLetter(name) || isDay(word, name) || PART.test(name))
		return undefined;
	// "Item3 Rents"; what else stands right before a number belongs to it: "Q3 results".
	if (/\p{L}$/u.test(word) && (isPlain || !itemWord().test(lowerCase(word)))) return undefined;
	if (isPlain && !(prefix === '' ? isLine(text, word) : word === '' && SENTENCE().test(rest))) return undefined;
	const from = word.length + prefix.length;
	return {
		depth: isPlain ? PLAIN : depth,
		word: lowerCase(word.trim()),
		prefix,
		number: Number(number),
		name,
		span: sourceSpan(prose, { from, to: from + number.length }),
	};
}

/** "4 March 2024", "March 4, in the afternoon". */
function isDay(word: string, name: string): boolean {
	const next = MONTH().exec(name)?.[1] ?? '';
	return [lowerCase(word.trim()), next].some(
		(each) => each.length > 2 && monthsNamed(each.replace('.', '')).length > 0,
	);
}

const MONTH = lazily(() => narrowed(`^(?:${anyOf(({ ofMonth }) => ofMonth)} )?(\\p{L}+)`, 'u'));

/** Most paragraphs begin without a number, and this is told far sooner. */
function hasDigit(text: string): boolean {
	return /^(?:\S{1,13}\s)?\d/.test(text.slice(0, 20));
}

/** "TOP 7 Rents": a line of its own that the word makes a title. */
function isLine(text: string, word: string): boolean {
	return word !== '' && LINE.test(text.trim()) && itemWord().test(lowerCase(word.trim()));
}

/** "7.2 The garages are let", and not "7.2 million". */
const SENTENCE = lazily(() => narrowed(/^\s["“„«]?\p{Lu}/u));

/** Fewer of one kind, and lines that are neither headings nor bold are not known to be titles. */
const FEW = 4;

/** The lines that are titles by their number: enough of them, and sub-numbers below more than one. */
function knownLines(all: readonly PlacedTitle[]): ReadonlySet<PlacedTitle> {
	const lines = all.filter(({ depth }) => depth === PLAIN);
	const [subs, items] = [lines.filter(({ prefix }) => prefix !== ''), lines.filter(({ prefix }) => prefix === '')];
	const below = new Set(subs.map(({ prefix }) => prefix));
	const counted = subs.length >= FEW && below.size > 1 ? subs : [];
	return new Set([...counted, ...(items.length >= FEW ? items : [])]);
}

/** In document order. */
export const numberedTitles = query([titles], (collected): readonly PlacedTitle[] => {
	const read = collected.flatMap(({ from, value }) => value.map((title): PlacedTitle => ({ ...title, from })));
	const known = knownLines(read);
	return read.filter((title) => title.depth < PLAIN || known.has(title));
});

/** Those counted together are adjacent. */
export const titleSeries = query([numberedTitles, annexes], (all, annexes): readonly (readonly PlacedTitle[])[] => {
	const [first] = annexes as readonly [Annex?];
	const found: PlacedTitle[][] = [];
	const open = new Map<string, PlacedTitle[]>();
	for (const title of all) {
		// An annex has its own count.
		if (first && title.from + title.span.from >= first.label.from) break;
		for (const [key, [one]] of open) if (one!.depth > title.depth) open.delete(key);
		const key = `${title.depth} ${title.word} ${title.prefix}`;
		const before = open.get(key);
		if (before && title.number >= before.at(-1)!.number) before.push(title);
		else {
			const fresh = [title];
			found.push(fresh);
			open.set(key, fresh);
		}
	}
	return found;
});
