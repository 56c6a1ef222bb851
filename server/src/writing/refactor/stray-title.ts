/** What keeps the numbers of an agenda from being changed. */
import { type Numeral, placesOf, type Report, type Section, sections } from '../../report/index.js';
import { type Span, touches } from '../../text/index.js';
import { numberOfTitle } from './item-numbers.js';
import type { ItemPlaces } from './item-places.js';

/**
 * A title with the number of an item and other words: “2. Budget” for item 2, “Budget (Ms Lee)”. It would keep the number
 * that another gets. Only if titles are numbered as the agenda is.
 *
 * @param values the numbers that items lose and get.
 * @returns what is in the way, for the user.
 */
export function strayTitle(
	report: Report,
	items: readonly ItemPlaces[],
	values: readonly number[],
): string | undefined {
	const numeral = items[0]?.item.numeral;
	if (!numeral) return undefined;
	const titleAt = (section: Section): Span => sections(report).title(section);
	const numberOf = (section: Section, like: Numeral, among: readonly number[]): number | undefined => {
		const { from, to } = titleAt(section);
		return numberOfTitle(report.rope.slice(from, to), like, among);
	};
	const numbered = items.flatMap(({ item: { numeral: own }, sections: found }) =>
		own?.value === undefined ? [] : found.filter((each) => numberOf(each, own, [own.value!]) !== undefined),
	);
	if (numbered.length === 0) return undefined;
	const beside = new Set(
		numbered.flatMap(({ parent, depth }) => parent!.children.filter((each) => each.depth === depth)),
	);
	const places = placesOf(report, 'item');
	const stray = [...beside].find((section) => {
		const title = titleAt(section);
		return (
			title.from > items.at(-1)!.whole.to &&
			numberOf(section, numeral, values) !== undefined &&
			!places.some(({ span }) => touches(span, title))
		);
	});
	if (!stray) return undefined;
	const { from, to } = titleAt(stray);
	const words = report.rope
		.slice(from, to)
		.replace(/^[#*_\s]+/, '')
		.trimEnd();
	return `The title “${words}” has the number of an item of the agenda and other words. Give both the same words, or make the change by hand`;
}
