/** Finds headings and bold labels that repeat the number of the one before: "7 Rents", then "7 Election". */
import {
	type Annex,
	annexes,
	blockQuery,
	isDated,
	type Prose,
	query,
	type Report,
	sameValue,
	sourceSpan,
} from '../../report/index.js';
import { hasLetter, lowerCase, narrowed, type Span, shift } from '../../text/index.js';
import type { Finding, Fix } from '../rule.js';

interface NumberedTitle {
	/** Of a heading; a bold label is deeper than all of them. */
	readonly depth: number;
	/** A word before the number: "TOP", "Item". */
	readonly word: string;
	readonly number: number;
	/** The words after it, in lower case. */
	readonly name: string;
	/** The number alone. */
	readonly span: Span;
}

interface PlacedTitle extends NumberedTitle {
	/** Where its block begins. */
	readonly from: number;
}

const BOLD = 7;
const TITLE = narrowed(/^(\p{L}{1,12}\.?\s)?(\d{1,3})(?:[.):]{1,2}|\s?[–—-](?=\s)|(?=\s))(.*)/su);
/** "5 a) Income": a part of the item with that number. */
const PART = /^(?:\(?[a-z][.)]|[a-z]\s?[–-])\s/;
const LENGTH = 200;

const titles = blockQuery(({ prose }): readonly NumberedTitle[] | undefined => {
	const found = prose.map(titleIn).filter((title) => title !== undefined);
	return found.length > 0 ? found : undefined;
}, sameValue);

function titleIn(prose: Prose): NumberedTitle | undefined {
	const { text, kind, depth = BOLD, container, marks } = prose;
	if (container !== 'document' || (kind !== 'heading' && kind !== 'paragraph')) return undefined;
	const bold = kind === 'heading' ? undefined : marks.find((mark) => mark.kind === 'strong' && mark.plain.from === 0);
	if (kind !== 'heading' && !bold) return undefined;
	const title = text.slice(0, Math.min(LENGTH, bold?.plain.to ?? LENGTH));
	const [, word = '', number = '', rest = ''] = TITLE.exec(title) ?? [];
	const name = lowerCase(rest).trim();
	// "4.1", "7 – 9", "12"
	if (number === '' || /^[\d–-]/.test(name) || !hasLetter(name) || isDated(title) || PART.test(name)) return undefined;
	const plain = { from: word.length, to: word.length + number.length };
	return {
		depth,
		word: lowerCase(word.trim()),
		number: Number(number),
		name,
		span: sourceSpan(prose, plain),
	};
}

/** Those counted together are adjacent. */
const series = query([titles, annexes], (collected, annexes): readonly (readonly PlacedTitle[])[] => {
	const [first] = annexes as readonly [Annex?];
	const all = collected.flatMap(({ from, value }) => value.map((title): PlacedTitle => ({ ...title, from })));
	const found: PlacedTitle[][] = [];
	const open = new Map<string, PlacedTitle[]>();
	for (const title of all) {
		// An annex has its own count.
		if (first && title.from + title.span.from >= first.label.from) break;
		for (const [key, [one]] of open) if (one!.depth > title.depth) open.delete(key);
		const key = `${title.depth} ${title.word}`;
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

/** The repeated numbers in `report`, if the titles around them are counted one by one. */
export function* repeatedTitles(report: Report): Iterable<Finding> {
	for (const titles of series(report)) {
		for (const [index, title] of titles.entries()) {
			const [before, last, next] = [titles[index - 2], titles[index - 1], titles[index + 1]];
			if (last?.number !== title.number || before?.number !== title.number - 1) continue;
			if (next && next.number !== title.number + 1 && next.number !== title.number + 2) continue;
			if (isSame(last.name, title.name)) continue;
			const span = shift(title.span, title.from);
			yield {
				message: `Number ${title.number} appears twice. This one should be ${title.number + 1}`,
				span,
				related: [{ span: shift(last.span, last.from), message: `Number ${title.number} is here first` }],
				fixes: () => [renumber(titles.slice(index))],
			};
		}
	}
}

/** "Budget" and "Budget, continued": the same one, taken up again. */
function isSame(one: string, other: string): boolean {
	const [word] = one.split(/[\s,(]/, 1);
	return one.startsWith(other) || other.startsWith(one) || other.split(/[\s,(]/, 1)[0] === word;
}

/** Increments the numbers of `titles`, up to where a number was left out. */
function renumber(titles: readonly PlacedTitle[]): Fix {
	const [first] = titles as readonly [PlacedTitle, ...PlacedTitle[]];
	const end = titles.findIndex(({ number }, index) => number !== first.number + index);
	const all = end < 0 ? titles : titles.slice(0, end);
	const title =
		all.length === 1
			? `Change “${first.number}” to “${first.number + 1}”`
			: `Renumber from here: ${all.map(({ number }) => number + 1).join(', ')}`;
	return {
		title,
		safety: 'unsafe',
		edits: all.map(({ span, from, number }) => ({ span: shift(span, from), insert: String(number + 1) })),
	};
}
