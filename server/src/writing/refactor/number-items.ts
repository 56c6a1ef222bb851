/** The items of the agenda in order, with every reference to them. */
import { type Report, writeNumeral } from '../../report/index.js';
import type { Edit, Span } from '../../text/index.js';
import { indentBody } from '../list-indent.js';
import { type ItemPlaces, isSubNumbered, itemsAt, markerOf, renumbered } from './item-places.js';
import type { Refactoring, Rewriting } from './model.js';
import { strayTitle } from './stray-title.js';

const LAST_LETTER = 26;

/** On one of them, if they are not in order. */
export function itemNumbers(report: Report, at: Span): readonly Refactoring[] {
	const { items } = itemsAt(report, at);
	const first = items[0]?.item.numeral;
	const start = first?.value;
	if (!first || start === undefined || start + items.length > LAST_LETTER) return [];
	const isInOrder = items.every(({ item: { numeral } }, index) => numeral?.value === start + index);
	const isAlike = items.every(
		({ item: { numeral } }) =>
			numeral?.style === first.style &&
			numeral.lower === first.lower &&
			numeral.marker === first.marker &&
			numeral.suffix === '',
	);
	if (isInOrder || !isAlike || items.some((each) => isSubNumbered(report, each))) return [];
	const rewrite = () => inOrder(report, items, start);
	return [{ id: 'item.renumber', title: 'Renumber the items of the agenda in order', rewrite }];
}

function inOrder(report: Report, items: readonly ItemPlaces[], start: number): Rewriting | string {
	const moved = items.flatMap(({ item: { numeral } }, index) =>
		numeral!.value === start + index ? [] : [numeral!.value!, start + index],
	);
	const stray = strayTitle(report, items, moved);
	if (stray !== undefined) return stray;
	const edits = items.flatMap((each, index): readonly Edit[] => {
		const numeral = each.item.numeral!;
		const insert = writeNumeral(numeral, start + index);
		const by = numeral.marker ? insert.length - numeral.written.length : 0;
		return [
			{ span: numeral.span, insert },
			...indentBody(report, markerOf(numeral), by),
			...renumbered(report, each, { ...numeral, value: start + index }),
		];
	});
	return { edits };
}
