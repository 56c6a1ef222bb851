/** Finds two annexes with the same number. */
import { type Annex, type AnnexNumber, annexEntries, annexName, type Report } from '../../report/index.js';
import { canRenumber, renumberAnnexes } from '../../writing/index.js';
import { type Fix, type Rule, unsafeFix } from '../rule.js';

export const duplicateAnnex: Rule = {
	id: 'duplicate-annex',
	since: '0.1.0',
	severity: 'warning',
	settledBy: 'word',
	perMeeting: true,
	scope: 'meeting',
	theme: 'annexes',
	docs: {
		title: 'Two annexes with the same number',
		what: 'The label of an annex bears a number that an earlier annex has already; `Annex I` and `Annex 1` are the same number. An annex that goes on under its label (“Annex I (continued)”, “Annex I (part 2)”), a list of annexes, and annexes inside a text that is reproduced are left alone.',
		why: 'A reader who is sent to Annex II finds one of the two, perhaps the wrong one.',
		fixes:
			'Renumber the annexes from there on; references to those that follow move along. Not applied unasked, since the text may mean either of the two.',
		reported: [
			'# Minutes\n\n5 February 2018\n\n1. The budget is in Annex I, the list in Annex II.\n\n## Annex I – Budget\n\n5,000 euro\n\n## Annex I – List\n\nAna Lund\n',
			'# Notulen\n\n9 oktober 2023\n\n**Bijlage 1**\n\nBegroting\n\n**Bijlage 1**\n\nRooster\n',
		],
		accepted: [
			'# Minutes\n\n5 February 2018\n\n## Annex I – Budget\n\n5,000 euro\n\n## Annex I (continued)\n\n3,000 euro\n\n## Annex A\n\nFigures\n',
			'# Minutes\n\n5 February 2018\n\nAnnex I – Budget\n\nAnnex II – List\n\n## Annex I – Budget\n\n5,000 euro\n\n## Annex II – List\n\nAna Lund\n',
		],
		settings: ['annexWords'],
		source:
			'ISO/IEC Directives, Part 2, “Annexes”: annexes are designated in order, and each is referred to in the text',
	},
	*check(report) {
		const first = new Map<string, Annex>();
		for (const { annex, key, role } of annexEntries(report)) {
			if (role !== 'annex' || !annex.number) continue;
			const earlier = first.get(key);
			if (!earlier) {
				first.set(key, annex);
				continue;
			}
			yield {
				message: `${annexName(annex.word, annex.number)} appears twice. Give this one a number of its own`,
				span: annex.span,
				related: [{ span: earlier.span, message: 'The first annex with this number' }],
				fixes: () => renumberFrom(report, annex),
			};
		}
	},
};

/** Gives `from` the next number, and so on until a number is high enough to keep. */
function renumberFrom(report: Report, from: Annex): Fix[] {
	const numbers = new Map<Annex, AnnexNumber>();
	/** For the annexes that keep their number. */
	const kept = new Set<number>();
	let highest = 0;
	let last = from.number!;
	if (last.suffix !== '' || !canRenumber(report)) return [];
	let moves = false;
	for (const { annex, role } of annexEntries(report)) {
		const { number, family } = annex;
		if (role !== 'annex' || family !== from.family || number?.series !== last.series) continue;
		// If the numerals are in two styles, only `annex-numbering` can unify them.
		if (number.style !== last.style) return [];
		if (annex === from) moves = true;
		else if (number.value > last.value) moves = false;
		if (!moves) {
			kept.add(number.value);
			if (!numbers.size) highest = Math.max(highest, number.value);
			continue;
		}
		if (number.suffix !== '') return [];
		last = { ...number, value: last.value + 1 };
		numbers.set(annex, last);
	}
	// Annexes out of order: the new number would belong to another one, or follow a higher one.
	if (highest > from.number!.value || [...numbers.values()].some(({ value }) => kept.has(value))) return [];
	const edits = renumberAnnexes(report, numbers);
	if (!edits) return [];
	const more = numbers.size > 1 ? ' and renumber those that follow' : '';
	return [unsafeFix(`Make this ${annexName(from.word, numbers.get(from)!)}${more}`, edits)];
}
