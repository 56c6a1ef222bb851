/** Finds references to annexes that the report announces but does not have. */
import {
	type Annex,
	type AnnexReference,
	annexes,
	annexKey,
	annexReferences,
	hasAgenda,
	hasParticipantList,
	headings,
	query,
	type Report,
} from '../../report/index.js';
import type { Span } from '../../text/index.js';
import { announcedBy } from '../../writing/index.js';
import { type Finding, type Fix, type Rule, unsafeFix } from '../rule.js';
import { annexFixes, nameOf } from './annex-fixes.js';
import { nothingAttached } from './nothing-attached.js';
import { isOfThisReport } from './owner.js';
import { isFiled, type Survey, survey } from './survey.js';

export const missingAnnex: Rule = {
	id: 'missing-annex',
	since: '0.1.0',
	severity: 'error',
	settledBy: 'below',
	scope: 'report',
	theme: 'annexes',
	docs: {
		title: 'Annex that is referred to but missing',
		what: 'The text sends the reader to an annex of this report that the report does not have.',
		cases: [
			'It is one of this report where the report has other annexes of that word, where the sentence says so (“attached as Annex I”, “Annex I to this report”), or where it is said to hold what reports append: the agenda (ANNEX I), a list of participants or of decisions, presentations, statements.',
			'Where a sentence says that something is attached (“The budget is attached.”, “(see annex)”), and there is neither an annex nor a file, a link or a part of that name, that is said mildly.',
			'Where only a letter of the label is wrong (“Anex 2”), that is said of the label.',
		],
		spared: [
			'Annexes of another document (“Annex I of the treaty”), those that you name under `externalAnnexes`, and those that are linked.',
			'Annexes that may belong to what the sentence speaks of (a specification, a draft, a contract, a text that is being changed or negotiated), unless the number is missing among those of the report, or follows the last by one or two.',
		],
		why: 'The agenda or the list of participants was cut, renamed or never pasted in, and the report goes out without it.',
		fixes:
			'Put the label back above the agenda or list of participants where that stands without one; add the annex at its place, with an agenda or a list of participants where the sentence announces one; correct the number or the word of the label; or say in the settings at the top of the report that the annex is a file of its own. All are offered, none is applied unasked.',
		reported: [
			'# Summary report\n\n5 February 2018\n\n1. The agenda of the meeting (**ANNEX I**) was adopted.\n',
			'# Minutes\n\n5 February 2018\n\n1. The vectors are in Annex A; the rejected ones are listed in Annex B.\n\n## Annex A\n\nVectors\n',
			'# Minutes\n\n5 February 2018\n\n1. The decisions are listed in Annex 2.\n\n## Annex 1\n\nBudget\n\n## Anex 2\n\nDecisions\n',
			'# Minutes\n\n5 February 2018\n\n## Money\n\nThe budget for 2019 is attached.\n',
			'# Protokoll\n\n5. Februar 2018\n\n- Die Einladung geht heute hinaus (siehe Anlage).\n',
			'# Notulen\n\n9 oktober 2023\n\nDe lijst is bij dit verslag gevoegd (zie Bijlage 3).\n',
		],
		accepted: [
			'# Protokoll\n\n5. Februar 2018\n\n- Der Schlüssel liegt bei Inge.\n',
			'# Minutes\n\n5 February 2018\n\n## Money\n\nThe budget is attached. The bollard is attached to the quay.\n\n[Budget](budget.pdf)\n',
			'# Summary report\n\n5 February 2018\n\n1. The agenda of the meeting (**ANNEX I**) was adopted.\n\nAnnex I\n\nAgenda\n\n- I. Opening\n',
			'# Minutes\n\n5 February 2018\n\n1. Annex I of the Convention and the list of Annex IV Parties were recalled.\n',
			'# Minutes\n\n5 February 2018\n\n1. The review of the licence agreement (Annex A) is put off. Bo adds the colour table (Annex E).\n',
			'# Minutes\n\n5 February 2018\n\n1. The draft standard and its Annex 3 were discussed.\n\n## Annex 1\n\nBudget\n\n## Annex 2\n\nList\n',
			'# Minutes\n\n5 February 2018\n\n1. The lawyer read out the contract. Annex 2 was unclear.\n\n## Annex 1\n\nBudget\n',
			'---\nexternalAnnexes: [Annex I]\n---\n\n# Minutes\n\n5 February 2018\n\n1. The agenda (Annex I) was adopted.\n',
			'# Minutes\n\n5 February 2018\n\n1. The agenda ([Annex I](agenda.pdf)) was adopted. See Annex I.\n',
		],
		settings: ['externalAnnexes', 'annexWords'],
		source:
			'ISO/IEC Directives, Part 2, “Annexes”: annexes are designated in order, and each is referred to in the text',
	},
	*check(report, { language }) {
		for (const annex of annexes(report)) if (annex.meant !== undefined) yield slip(report, annex, annex.meant);
		const known: Survey = { ...survey(report), language };
		const fixesFor = annexFixes(report, known);
		const told: Span[] = [];
		for (const reference of annexReferences(report)) {
			const { elsewhere, family, number } = reference;
			const key = annexKey(family, number);
			if (elsewhere === 'words' || elsewhere === 'link' || known.own.has(key) || isFiled(report, family, key)) continue;
			if (number ? known.unnumbered.has(family) : isAnswered(reference, report, known)) continue;
			if (leadsSomewhere(report, reference) || !isOfThisReport(report, reference, known)) continue;
			told.push(reference.span);
			yield finding(reference, fixesFor);
		}
		yield* nothingAttached(report, told);
	},
};

/** `[Annex I](#agenda)` leads to the agenda, whatever that is called. */
function leadsSomewhere(report: Report, { fragment }: AnnexReference): boolean {
	return fragment !== undefined && slugs(report).has(fragment.toLowerCase());
}

const slugs = query([headings], (headings): ReadonlySet<string> => new Set(headings.map(({ slug }) => slug)));

/** "The annex" is any annex; a list of participants announced as one may be under its own name. */
function isAnswered(reference: AnnexReference, report: Report, { families }: Survey): boolean {
	if (families.has(reference.family)) return true;
	const announced = announcedBy(reference);
	return (announced === 'participants' && hasParticipantList(report)) || (announced === 'agenda' && hasAgenda(report));
}

function finding(reference: AnnexReference, fixesFor: (reference: AnnexReference) => Fix[]): Finding {
	const { number, span, word } = reference;
	const name = number ? nameOf(word, number) : 'The annex';
	return {
		message: `${name} is referred to but missing. Add it or correct the reference`,
		span,
		fixes: () => fixesFor(reference),
	};
}

/** The annex exists, but nobody finds it by its label. */
function slip({ rope }: Report, { span, word }: Annex, meant: string): Finding {
	const written = rope.slice(span.from, span.to);
	const right = meant + written.slice(word.length);
	return {
		message: `“${written}” is probably meant for “${right}”. Correct the word`,
		span,
		fixes: [
			unsafeFix(`Change “${written}” to “${right}”`, [
				{ span: { from: span.from, to: span.from + word.length }, insert: meant },
			]),
		],
	};
}
