/**
 * Finds labels of annexes with nothing under them.
 */

import { type Annex, annexKey, annexLabelWord, type Report, writeAnnexNumber } from '../report/index.js';
import { lean } from '../text/index.js';
import type { Fix, Rule } from './rule.js';
import { type AnnexEntry, annexEntries } from './support/annex-entries.js';
import { type Announced, announcedBy, fillAnnex } from './support/annex-skeleton.js';

export const emptyAnnex: Rule = {
	id: 'empty-annex',
	since: '0.1.0',
	severity: 'warning',
	whenFinal: 'error',
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
	*check(report) {
		const entries = annexEntries(report);
		let referred: ReadonlySet<string> | undefined;
		for (const [index, entry] of entries.entries()) {
			const { annex, empty, role, key } = entry;
			if (!empty || role === 'listed' || role === 'foreign' || entries[index + 1]?.role === 'repeated') continue;
			if (isElsewhere(report, entry)) continue;
			// A line without any mark-up may be a remark; it is a label where it stands alone or the text speaks of it.
			if (annex.form === 'plain' && annex.title !== '') {
				referred ??= new Set(report.annexReferences.map(({ family, number }) => annexKey(family, number)));
				if (!referred.has(key)) continue;
			}
			yield {
				message: `${nameOf(annex)} is empty. Add its text or remove its heading`,
				span: annex.span,
				fixes: () => [fill(report, entry)],
			};
		}
	},
};

const LINKED = /\]\(|\]\[|https?:|<\w/;
/** "(circulated separately)", "Annex II: see website", "(withdrawn)". */
const ELSEWHERE = lean(
	/(?<!\p{L})(?:separate\p{L}*|attached|enclosed|not (?:reproduced|included|attached|issued)|available|online|web ?site|circulated|distributed|withdrawn|deleted|reserved|confidential|restricted|to follow|see|pdf|xlsx?|docx?|pptx?|siehe|gesondert\p{L}*|separat|beigefügt|entfällt|vertraulich|voir|séparé\p{L}*|(?:ci-)?jointe?|supprimée?|confidentiel\p{L}*|véase|ver|por separado|adjunto|suprimido|confidencial|zie|apart|bijgevoegd|vervallen|vertrouwelijk|separadamente|em separado|vedi|allegato a parte|separatamente|omesso|riservato)(?!\p{L})/u,
);

/** The annex is kept elsewhere: its label links to it, or says so. */
function isElsewhere({ rope, answeredAnnexes }: Report, { annex, from, lineEnd, key }: AnnexEntry): boolean {
	if (answeredAnnexes.has(key) || LINKED.test(rope.slice(from, lineEnd))) return true;
	return ELSEWHERE.test(annex.title.toLowerCase());
}

function nameOf({ word, number }: Annex): string {
	return number ? `${annexLabelWord(word)} ${writeAnnexNumber(number)}` : `The ${annexLabelWord(word).toLowerCase()}`;
}

function fill(report: Report, { annex, key, lineEnd }: AnnexEntry): Fix {
	let announced: Announced = announcedBy({ sentence: annex.title, word: '' });
	let sentence = annex.title;
	for (const reference of report.annexReferences) {
		if (announced !== 'blank' || annex.title !== '') break;
		if (reference.elsewhere !== 'no' || annexKey(reference.family, reference.number) !== key) continue;
		announced = announcedBy(reference);
		sentence = reference.sentence;
	}
	const what = { agenda: 'an agenda', participants: 'a list of participants', blank: 'a line to be filled in' }[
		announced
	];
	return {
		title: `Insert ${what}`,
		safety: 'unsafe',
		edits: [fillAnnex(report, annex, announced, sentence, lineEnd)],
	};
}
