/** The annexes of one series, numbered in the order in which they stand. */
import { type Annex, type AnnexNumber, annexKey, annexReferences, type Report } from '../report/index.js';
import type { Edit } from '../text/index.js';
import { canRenumber, renumberAnnexes } from './annex-renumber.js';

export type NumberedAnnex = Annex & { readonly number: AnnexNumber };

export function isNumbered(annex: Annex): annex is NumberedAnnex {
	return annex.number !== undefined;
}

/** The style of most annexes; in a tie, that of the first. */
export function usualStyle(annexes: readonly NumberedAnnex[]): AnnexNumber['style'] {
	const first = annexes[0]!.number.style;
	const others = annexes.filter(({ number }) => number.style !== first);
	return others.length * 2 > annexes.length ? others[0]!.number.style : first;
}

/**
 * @param whole all annexes of a family with numbers, or all with letters.
 * @returns `undefined` if the text refers to a number that no annex has, which another would then get.
 */
export function numberInOrder(
	report: Report,
	whole: readonly NumberedAnnex[],
	style: AnnexNumber['style'],
): readonly Edit[] | undefined {
	if (!canRenumber(report)) return undefined;
	const { family, number: any } = whole[0]!;
	const own = new Set(whole.map(({ number }) => annexKey(family, number)));
	const dangling = annexReferences(report).some(
		({ elsewhere, family: other, number }) =>
			elsewhere === 'no' && other === family && number?.series === any.series && !own.has(annexKey(family, number)),
	);
	// Inserted numbers ("II bis") are usual in law, and only the author knows whether to keep them.
	if (dangling || whole.some(({ number }) => number.suffix !== '')) return undefined;
	const start = whole.reduce((least, { number }) => Math.min(least, number.value), Number.POSITIVE_INFINITY);
	const numbers = new Map<Annex, AnnexNumber>();
	for (const [index, annex] of whole.entries()) {
		const number = { ...annex.number, style, value: start + index };
		if (number.value !== annex.number.value || number.style !== annex.number.style) numbers.set(annex, number);
	}
	return renumberAnnexes(report, numbers);
}
