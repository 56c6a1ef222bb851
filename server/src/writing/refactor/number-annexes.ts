/** The annexes in order, or with other numerals, with every reference to them. */
import { type Annex, type AnnexNumber, annexEntries, type Report } from '../../report/index.js';
import { type Span, touches } from '../../text/index.js';
import { isNumbered, type NumberedAnnex, numberInOrder, usualStyle } from '../annex-order.js';
import { canRenumber, renumberAnnexes } from '../annex-renumber.js';
import type { Refactoring } from './model.js';

type Style = AnnexNumber['style'];

const NUMERALS: readonly { readonly style: Style; readonly id: string; readonly title: string }[] = [
	{ style: 'roman', id: 'annex.roman', title: 'Number the annexes I, II, III' },
	{ style: 'arabic', id: 'annex.arabic', title: 'Number the annexes 1, 2, 3' },
	{ style: 'letter', id: 'annex.letters', title: 'Number the annexes A, B, C' },
];

const LAST_LETTER = 26;

/** On the label of one of them. */
export function annexNumbers(report: Report, at: Span): readonly Refactoring[] {
	const series = seriesAt(report, at);
	if (series.length === 0 || !canRenumber(report)) return [];
	const style = usualStyle(series);
	const isInOrder = series.every(({ number }, index) => number.value === series[0]!.number.value + index);
	const fitsLetters = series.every(({ number }) => number.value <= LAST_LETTER && number.suffix === '');
	const others = NUMERALS.filter(
		(each) => (each.style !== 'letter' || fitsLetters) && series.some(({ number }) => number.style !== each.style),
	);
	return [
		...(isInOrder
			? []
			: [
					{
						id: 'annex.renumber',
						title: 'Renumber the annexes in order',
						rewrite: () => made(numberInOrder(report, series, style)),
					},
				]),
		...others.map(({ style, id, title }) => ({ id, title, rewrite: () => made(restyled(report, series, style)) })),
	];
}

function seriesAt(report: Report, at: Span): readonly NumberedAnnex[] {
	const all = annexEntries(report).filter(({ role }) => role === 'annex');
	const own = all.find(({ from, lineEnd: to }) => touches({ from, to }, at))?.annex;
	return all
		.map(({ annex }) => annex)
		.filter(isNumbered)
		.filter(({ family, number }) => family === own?.family && number.series === own.number?.series);
}

function restyled(report: Report, series: readonly NumberedAnnex[], style: Style) {
	const numbers = series.map(({ number }): AnnexNumber => {
		return { ...number, style, series: style === 'letter' ? 'letter' : 'number' };
	});
	return renumberAnnexes(report, new Map<Annex, AnnexNumber>(series.map((annex, index) => [annex, numbers[index]!])));
}

function made(edits: ReturnType<typeof numberInOrder>) {
	return edits && { edits };
}
