/** Finds dates such as “11. März 2026” that Markdown takes for items of a list, so that readers see other numbers. */
import { lineBreakOf, listItems, type NumberedItem, query, type Report, sameValue } from '../../report/index.js';
import { type Edit, insertAt, lineEnd, lineStart, nextLineStart, shift } from '../../text/index.js';
import { type Finding, preferredFix } from '../rule.js';

/** An item, by its block among those with items, and its place among the items of that block. */
interface Place {
	readonly at: number;
	readonly item: number;
}

interface Taken {
	readonly marked: Place;
	/** All in that list. */
	readonly dates: readonly Place[];
	/** What readers see. */
	readonly shown: number;
	readonly written: number;
	/** The date begins the list, and the number that is shown wrong stands below. */
	readonly begins: boolean;
}

type Member = Place & Pick<NumberedItem, 'wholeDate'> & { readonly number: number; readonly shown: number };

export function* datesAsItems(report: Report): Generator<Finding> {
	for (const { marked, dates, shown, written, begins } of taken(report)) {
		const span = spanOf(report, marked);
		const number = report.rope.slice(span.from, span.to - 1);
		const message = begins
			? `Readers see ${shown} instead of ${written} below, because Markdown takes this date for the first item of the list`
			: `Readers see ${shown} here, because Markdown takes this date for an item of the list above`;
		yield {
			message: `${message}. Write “${number}\\.”`,
			span,
			fixes: () => [preferredFix(`Write “${number}\\.”`, escaped(report, dates))],
		};
	}
}

/** The edits that make all of them the dates that they are meant to be. */
export function datesWithoutItems(report: Report): readonly Edit[] {
	return taken(report).flatMap(({ dates }) => escaped(report, dates));
}

function spanOf(report: Report, { at, item }: Place): Finding['span'] {
	const { from, value } = listItems(report)[at]!;
	return shift(value[item]!.marker, from);
}

/** Without places, as those of lists are. */
const taken = query(
	[listItems.values, listItems.indexes],
	(values, indexes): readonly Taken[] => listsOf(values, indexes).flatMap((list) => takenIn(list) ?? []),
	sameValue,
);

/** The lists that Markdown sees, with more than one item, one of them a date. */
function listsOf(values: readonly (readonly NumberedItem[])[], indexes: readonly number[]): Member[][] {
	const lists: Member[][] = [];
	let list: Member[] = [];
	let [sign, last]: [string, number] = ['', -2];
	for (const [at, items] of values.entries()) {
		for (const [item, { number, sign: own, wholeDate }] of items.entries()) {
			const [first] = list;
			const goesOn = first && number !== undefined && own === sign && indexes[at]! - last <= 1;
			if (!goesOn) {
				list = [];
				lists.push(list);
			}
			[sign, last] = [own, indexes[at]!];
			const shown = goesOn ? first.number + list.length : number;
			if (number !== undefined) list.push({ at, item, number, wholeDate, shown: shown! });
		}
	}
	return lists.filter((each) => each.length > 1 && each.some(({ wholeDate }) => wholeDate));
}

function takenIn(list: readonly Member[]): Taken | undefined {
	const [first] = list;
	const wrong = list.filter(({ number, shown }) => number !== shown);
	const date = wrong.find(({ wholeDate }) => wholeDate);
	const said = date ?? (first!.wholeDate ? wrong[0] : undefined);
	if (!said) return undefined;
	const place = ({ at, item }: Member): Place => ({ at, item });
	return {
		marked: place(date ?? first!),
		dates: list.filter(({ wholeDate }) => wholeDate).map(place),
		shown: said.shown,
		written: said.number,
		begins: !date,
	};
}

/** Where no empty line parts a date from the items beside it, it would become one line with them. */
function escaped(report: Report, places: readonly Place[]): Edit[] {
	const { text } = report;
	const eol = lineBreakOf(report);
	const dates = places.map((place) => spanOf(report, place));
	const starts = new Set(dates.map(({ from }) => lineStart(text, from)));
	return dates.flatMap(({ from, to }): Edit[] => {
		const start = lineStart(text, from);
		const above = start > 0 ? text.slice(lineStart(text, start - 1), start) : '';
		const next = nextLineStart(text, to);
		const below = next === undefined || starts.has(next) ? '' : text.slice(next, lineEnd(text, next));
		return [
			...(/^[^\S\r\n]*[^\s#]/.test(above) ? [insertAt(start, eol)] : []),
			insertAt(to - 1, '\\'),
			...(/^ {0,3}\d{1,9}[.)][ \t]/.test(below) ? [insertAt(next!, eol)] : []),
		];
	});
}
