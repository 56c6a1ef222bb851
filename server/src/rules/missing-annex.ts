/**
 * Finds references to annexes that the report announces and does not have.
 */
import { type Annex, type AnnexReference, annexKey, type Report, writeAnnexNumber } from '../report/index.js';
import type { Finding, Fix, Rule } from './rule.js';
import { addAnnex, announcedBy } from './support/annex-skeleton.js';
import { addToFrontMatter } from './support/front-matter-edit.js';

export const missingAnnex: Rule = {
	id: 'missing-annex',
	since: '0.1.0',
	severity: 'error',
	scope: 'report',
	docs: {
		title: 'Annex that is referred to but missing',
		what: 'The text sends the reader to an annex of this report, such as `(ANNEX I)` or "listed in Annex B", and the report has no such annex. Annexes of other documents ("Annex I of the Convention") are left alone, as are annexes that you name under `externalAnnexes` or link to.',
		why: 'The agenda or the list of participants was cut, renamed or never pasted in, and the report goes out without it.',
		fixes:
			'Add the annex at its place, with an agenda or a participants list where the sentence announces one; correct the number; or note in the front matter that the annex is a file of its own. All are offered, none is applied unasked.',
		reported: [
			'# Summary report\n\n5 February 2018\n\n1. The agenda of the meeting (**ANNEX I**) was adopted.\n',
			'# Minutes\n\n5 February 2018\n\n1. The vectors are in Annex A; the rejected ones are listed in Annex B.\n\n## Annex A\n\nVectors\n',
			'# Notulen\n\n9 oktober 2023\n\nDe lijst is bij dit verslag gevoegd (zie Bijlage 3).\n',
		],
		accepted: [
			'# Summary report\n\n5 February 2018\n\n1. The agenda of the meeting (**ANNEX I**) was adopted.\n\nAnnex I\n\nAgenda\n\n- I. Opening\n',
			'# Minutes\n\n5 February 2018\n\n1. Annex I of the Convention and the list of Annex IV Parties were recalled.\n',
			'---\nexternalAnnexes: [Annex I]\n---\n\n# Minutes\n\n5 February 2018\n\n1. The budget (Annex I) was adopted.\n',
			'# Minutes\n\n5 February 2018\n\n1. The budget ([Annex I](budget.pdf)) was adopted. See Annex I.\n',
		],
	},
	*check(report) {
		const own = new Set(report.annexes.map(({ family, number }) => annexKey(family, number)));
		const families = new Set(report.annexes.map(({ family }) => family));
		const foreign = new Set(
			report.annexReferences
				.filter(({ elsewhere }) => elsewhere === 'words')
				.map(({ family, number }) => annexKey(family, number)),
		);
		for (const reference of report.annexReferences) {
			const { elsewhere, family, number, pointing } = reference;
			const key = annexKey(family, number);
			if (elsewhere !== 'no' || own.has(key) || report.externalAnnexes.has(key)) continue;
			if (number ? isTheOnlyAnnex(report, family) : isAnswered(reference, report, families)) continue;
			// What is elsewhere tied to another document is that one's, unless plainly said to be ours.
			if (pointing !== 'strong' && foreign.has(key)) continue;
			if (pointing === 'none' && !families.has(family)) continue;
			yield finding(report, reference);
		}
	},
};

/** An annex without number is "Annex 1" as well, where it is the only one. */
function isTheOnlyAnnex({ annexes }: Report, family: string): boolean {
	const kin = annexes.filter((annex) => annex.family === family);
	return kin.length === 1 && kin[0]!.number === undefined;
}

/** "The annex" is any annex; a list of participants announced as one may stand under its own name. */
function isAnswered(reference: AnnexReference, report: Report, families: ReadonlySet<string>): boolean {
	if (families.has(reference.family)) return true;
	const announced = announcedBy(reference);
	return (announced === 'participants' && report.hasParticipants) || (announced === 'agenda' && report.hasAgenda);
}

function finding(report: Report, reference: AnnexReference): Finding {
	const { number, span, numberSpan, word } = reference;
	const name = number ? `${titled(word)} ${writeAnnexNumber(number)}` : 'The annex';
	return {
		message: `${name} is referred to but missing, add it or correct the reference`,
		span,
		fixes: [
			addFix(report, reference, number ? name : 'the annex'),
			...(number ? nearest(report, reference).map((annex) => rewrite(report, annex, numberSpan)) : []),
			...(number ? [external(report, name)] : []),
		],
	};
}

function addFix(report: Report, reference: AnnexReference, name: string): Fix {
	const announced = announcedBy(reference);
	const content = { agenda: ' with an agenda', participants: ' with a list of participants', blank: '' }[announced];
	return { title: `Add ${name}${content}`, safety: 'unsafe', edits: [addAnnex(report, reference, announced)] };
}

/** The report's own annexes that could have been meant: those that no reference names, nearest first. */
function nearest({ annexes, annexReferences }: Report, { family, number }: AnnexReference): Annex[] {
	const named = new Set(annexReferences.map((each) => annexKey(each.family, each.number)));
	const distance = (annex: Annex): number => Math.abs((annex.number?.value ?? 0) - (number?.value ?? 0));
	const kin = annexes.filter((annex) => annex.family === family && annex.number);
	const unnamed = kin.filter((annex) => !named.has(annexKey(annex.family, annex.number)));
	return (unnamed.length > 0 ? unnamed : kin).sort((a, b) => distance(a) - distance(b)).slice(0, 1);
}

function rewrite({ text }: Report, { number, word, span }: Annex, at: AnnexReference['numberSpan']): Fix {
	const written = text.slice(span.from + word.length, span.to).trim();
	const insert = written === '' && number ? writeAnnexNumber(number) : written;
	return { title: `Did you mean ${word} ${insert}?`, safety: 'unsafe', edits: [{ span: at, insert }] };
}

function external(report: Report, name: string): Fix {
	return {
		title: `Note that ${name} is a file of its own`,
		safety: 'unsafe',
		edits: [addToFrontMatter(report, 'externalAnnexes', name)],
	};
}

function titled(word: string): string {
	const lower = word.toLowerCase();
	const singular =
		{ annexes: 'annex', appendices: 'appendix', bijlagen: 'bijlage', anlagen: 'anlage', anexos: 'anexo' }[lower] ??
		lower;
	return singular.charAt(0).toUpperCase() + singular.slice(1);
}
