/** The items of the agenda in order, with every reference to them. */
import type { Numeral, Report } from '../../report/index.js';
import type { Span } from '../../text/index.js';
import { renumberItems } from './item-numbers.js';
import { type ItemPlaces, isSubNumbered, itemsAt } from './item-places.js';
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
	const rewrite = () => inOrder(report, items, first, start);
	return [{ id: 'item.renumber', title: 'Renumber the items of the agenda in order', rewrite }];
}

function inOrder(
	report: Report,
	items: readonly ItemPlaces[],
	first: Numeral,
	start: number,
): Rewriting | string | undefined {
	const moved = items.flatMap(({ item: { numeral } }, index) =>
		numeral!.value === start + index ? [] : [numeral!.value!, start + index],
	);
	const stray = strayTitle(report, items, moved);
	if (stray !== undefined) return stray;
	const edits = renumberItems(
		report,
		items.map((each, index) => [each, { ...first, value: start + index }]),
	);
	return edits && { edits };
}
