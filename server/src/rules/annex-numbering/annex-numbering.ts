/**
 * Finds annexes whose numbers are out of order, leave a gap, or are written in two styles.
 */
import {
	type Annex,
	type AnnexNumber,
	annexEntries,
	annexKey,
	annexName,
	answeredAnnexes,
	anyAnnex,
	type Report,
} from '../../report/index.js';
import { isNumbered, type NumberedAnnex, numberInOrder, usualStyle } from '../../writing/index.js';
import { type Finding, type Fix, type Rule, unsafeFix } from '../rule.js';

export const annexNumbering: Rule = {
	id: 'annex-numbering',
	since: '0.1.0',
	severity: 'warning',
	settledBy: 'word',
	perMeeting: true,
	scope: 'meeting',
	theme: 'annexes',
	docs: {
		title: 'Annexes that are not numbered in order',
		what: 'The numbers of the annexes do not rise one by one: an annex stands before one with a lower number, a number is left out, or they are written in two styles (`Annex I`, `Annex 2`). Annexes that are files of their own (linked to, or named under `externalAnnexes`) fill a gap. Annexes with letters and annexes with numbers are counted apart, and where two bear the same number `duplicate-annex` says so.',
		why: 'A reader who misses Annex II cannot tell whether it was left out by mistake or never existed.',
		fixes:
			'Renumber all annexes in the order in which they stand; every reference moves along. None is applied unasked, and none offered where the text refers to a number that no annex has, since it would then lead to another annex.',
		reported: [
			'# Minutes\n\n5 February 2018\n\n## Annex I\n\nBudget\n\n## Annex III\n\nList\n',
			'# Minutes\n\n5 February 2018\n\n## Annex B\n\nBudget\n\n## Annex A\n\nList\n',
			'# Minutes\n\n5 February 2018\n\nAnnex I\n\nBudget\n\nAnnex 2\n\nList\n',
		],
		accepted: [
			'# Minutes\n\n5 February 2018\n\n1. See [Annex II](figures.pdf).\n\n## Annex I\n\nBudget\n\n## Annex III\n\nList\n',
			'# Minutes\n\n5 February 2018\n\n## Annex 1\n\nBudget\n\n## Annex 1 bis\n\nFigures\n\n## Annex 2\n\nList\n\n## Appendix A\n\nText\n',
		],
		settings: ['annexWords'],
		source:
			'ISO/IEC Directives, Part 2, “Annexes”: annexes are designated in order, and each is referred to in the text',
	},
	*check(report) {
		for (const series of seriesOf(report)) yield* faults(report, series);
	},
};

/** The annexes that are counted together, in order; a duplicate number is left to `duplicate-annex`. */
interface Series {
	readonly annexes: readonly NumberedAnnex[];
	/** How many duplicates precede each of them. */
	readonly repeats: readonly number[];
	/** All of these annexes, for renumbering. */
	readonly whole: readonly NumberedAnnex[];
}

function seriesOf(report: Report): Series[] {
	const all = new Map<
		string,
		{ annexes: NumberedAnnex[]; repeats: number[]; whole: NumberedAnnex[]; keys: Set<string>; again: number }
	>();
	for (const { annex, key, role } of annexEntries(report)) {
		if (role !== 'annex' || !isNumbered(annex)) continue;
		const name = `${annex.family} ${annex.number.series}`;
		const series = all.get(name) ?? { annexes: [], repeats: [], whole: [], keys: new Set<string>(), again: 0 };
		all.set(name, series);
		series.whole.push(annex);
		if (series.keys.has(key)) {
			series.again++;
			continue;
		}
		series.keys.add(key);
		series.annexes.push(annex);
		series.repeats.push(series.again);
	}
	return [...all.values()].filter(({ annexes }) => annexes.length > 1);
}

function* faults(report: Report, series: Series): Iterable<Finding> {
	const { annexes, repeats } = series;
	const own = new Set(annexes.map(({ number }) => number.value));
	const style = usualStyle(annexes);
	let highest = annexes[0]!;
	let fixes: readonly Fix[] | undefined;
	const lazily = (): readonly Fix[] => (fixes ??= renumberAll(report, series, style));
	const find = (annex: Annex, message: string, related?: NumberedAnnex): Finding => ({
		message,
		span: annex.span,
		fixes: lazily,
		...(related && { related: [{ span: related.span, message: 'The annex before' }] }),
	});
	for (const [index, annex] of annexes.entries()) {
		const { number } = annex;
		if (number.style !== style) {
			const other = style === 'roman' ? 'Roman' : 'Arabic';
			yield find(
				annex,
				`${annexName(annex.word, annex.number)} is numbered in another style than the other annexes. Write ${other} numerals in all of them`,
			);
		}
		if (index === 0) continue;
		const missing = number.value - highest.number.value - 1;
		if (isBefore(number, highest.number)) {
			yield find(
				annex,
				`${annexName(annex.word, annex.number)} stands after ${annexName(highest.word, highest.number)}. Put the annexes in order or renumber them`,
				highest,
			);
			continue;
		}
		const explained = repeats[index]! - repeats[index - 1]!;
		if (missing > explained && isGap(report, annex, highest, own)) {
			const between = annexName(annex.word, { ...number, value: number.value - 1, suffix: '' });
			const what = missing === 1 ? `there is no ${between}` : `${missing} numbers are left out`;
			yield find(
				annex,
				`${annexName(annex.word, annex.number)} follows ${annexName(highest.word, highest.number)}, but ${what}. Add what is missing or renumber the annexes`,
				highest,
			);
		}
		highest = annex;
	}
}

function isBefore(one: AnnexNumber, other: AnnexNumber): boolean {
	return one.value < other.value || (one.value === other.value && one.suffix < other.suffix);
}

/** Whether a number between the two is neither further down nor a separate file. */
function isGap(
	report: Report,
	{ family, number }: NumberedAnnex,
	before: NumberedAnnex,
	own: ReadonlySet<number>,
): boolean {
	if (answeredAnnexes(report).has(anyAnnex(family))) return false;
	for (let value = before.number.value + 1; value < number.value; value++) {
		if (!own.has(value) && !answeredAnnexes(report).has(annexKey(family, { ...number, value, suffix: '' })))
			return true;
	}
	return false;
}

function renumberAll(report: Report, { whole }: Series, style: AnnexNumber['style']): Fix[] {
	const edits = numberInOrder(report, whole, style);
	return edits ? [unsafeFix('Renumber the annexes and the references to them', [...edits])] : [];
}
