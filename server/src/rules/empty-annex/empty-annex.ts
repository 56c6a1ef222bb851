/** Finds annex labels with nothing under them. */

import {
	type Annex,
	type AnnexEntry,
	annexEntries,
	annexKey,
	annexLabelWord,
	annexName,
	annexReferences,
	answeredAnnexes,
	anyOf,
	type Report,
} from '../../report/index.js';
import { narrowed } from '../../text/index.js';
import { type Announced, announcedBy, fillAnnex } from '../../writing/index.js';
import { type Fix, type Rule, unsafeFix } from '../rule.js';

export const emptyAnnex: Rule = {
	id: 'empty-annex',
	since: '0.1.0',
	severity: 'warning',
	whenFinal: 'error',
	open: true,
	settledBy: 'below',
	perMeeting: true,
	scope: 'report',
	theme: 'annexes',
	docs: {
		title: 'Annex with nothing under its label',
		what: 'The label of an annex stands there, and the next annex or section, or the end of the document, follows at once. Lists of annexes, labels that link to a file, and labels that say that the annex is kept elsewhere are left alone.',
		why: 'The label was typed before the text was ready, and the report goes out without it.',
		fixes:
			'Insert an agenda or a list of participants where the title of the annex, or the sentence that refers to it, announces one; else a line to be filled in. None is applied unasked.',
		reported: [
			'# Minutes\n\n5 February 2018\n\n1. The agenda (Annex I) was adopted.\n\n## Annex I – Agenda\n\n## Annex II\n\nAna Lund\n',
			'# Minutes\n\n5 February 2018\n\n1. The agenda (Annex I) was adopted.\n\nAnnex I\n\n<!-- to follow -->\n',
		],
		accepted: [
			'# Minutes\n\n5 February 2018\n\n# Annex I\n\n# Agenda\n\n- I. Opening\n',
			'# Minutes\n\n5 February 2018\n\n1. See Annex I and Annex II.\n\nAnnex I – Budget\n\nAnnex II – List of participants\n',
			'# Minutes\n\n5 February 2018\n\n## Annex I: [Budget](budget.pdf)\n\n## Annex II (circulated separately)\n',
		],
		settings: ['annexWords'],
	},
	*check(report, { language }) {
		const entries = annexEntries(report);
		let referred: ReadonlySet<string> | undefined;
		for (const [index, entry] of entries.entries()) {
			const { annex, empty, role, key } = entry;
			if (!empty || role === 'listed' || role === 'foreign' || entries[index + 1]?.role === 'repeated') continue;
			if (isElsewhere(report, entry)) continue;
			// A line without mark-up may be a remark; it is a label if it stands alone or the text refers to it.
			if (annex.form === 'plain' && annex.title !== '') {
				referred ??= new Set(annexReferences(report).map(({ family, number }) => annexKey(family, number)));
				if (!referred.has(key)) continue;
			}
			yield {
				message: `${nameOf(annex)} is empty. Add its text or remove its heading`,
				span: annex.span,
				fixes: () => [fill(report, entry, language)],
			};
		}
	},
};

const LINKED = /\]\(|\]\[|https?:|<\w/;
/** "(circulated separately)", "Annex II: see website", "(withdrawn)". */
const ELSEWHERE = narrowed(`(?<!\\p{L})${anyOf(({ elsewhere }) => elsewhere)}(?!\\p{L})`, 'u');

/** The annex is kept elsewhere: its label links there, or says so. */
function isElsewhere(report: Report, { annex, from, lineEnd, key }: AnnexEntry): boolean {
	if (answeredAnnexes(report).has(key) || LINKED.test(report.rope.slice(from, lineEnd))) return true;
	return ELSEWHERE.test(annex.title.toLowerCase());
}

function nameOf({ word, number }: Annex): string {
	return number ? annexName(word, number) : `The ${annexLabelWord(word).toLowerCase()}`;
}

function fill(report: Report, { annex, key, lineEnd }: AnnexEntry, language: string | undefined): Fix {
	let announced: Announced = announcedBy({ sentence: annex.title, word: '' });
	let sentence = annex.title;
	for (const reference of annexReferences(report)) {
		if (announced !== 'blank' || annex.title !== '') break;
		if (reference.elsewhere !== 'no' || annexKey(reference.family, reference.number) !== key) continue;
		announced = announcedBy(reference);
		sentence = reference.sentence;
	}
	const what = { agenda: 'an agenda', participants: 'a list of participants', blank: 'a line to be filled in' }[
		announced
	];
	return unsafeFix(`Insert ${what}`, [fillAnnex(report, annex, { announced, sentence, at: lineEnd, language })]);
}
