/** Finds votes that are a few more than the people who were there. */
import { officials, query, rolls } from '../../report/index.js';
import { shift } from '../../text/index.js';
import type { Rule } from '../rule.js';
import { countsOthers } from '../shared/counts-others.js';
import { isByProxy, tallies } from './tallies.js';

/** Fewer were hardly all. */
const FEWEST = 3;
/** More votes over are those of another meeting: "adopted by the assembly with 41 votes". */
const OVER = 3;

export const tooManyVotes: Rule = {
	id: 'too-many-votes',
	since: '0.1.0',
	severity: 'information',
	settledBy: 'name',
	perMeeting: true,
	scope: 'report',
	theme: 'people',
	docs: {
		title: 'More votes than people present',
		what: 'Votes for, against and abstentions that add up to one, two or three more than the people on the lists of those present: “7 in favour, 2 against, 1 abstention” or “For: 7, against: 3” with eight present, or “(12/0/3)” beside the word for a vote or what became of it. Guests do not vote.',
		spared: [
			'Votes of another time (“had voted”), by proxy or by mail.',
			'Lists that count people without names, or have entries that name nobody.',
		],
		why: 'A decision can be contested if its votes do not add up. Either somebody is missing on the list, or a figure is wrong.',
		fixes: 'None: only the author knows which of the figures is wrong.',
		reported: [
			'# Minutes\n\n5 March 2024\n\nPresent: Ann Lee, Bo Roe, Cy Dunn\n\n## Budget\n\nThe motion was carried with 3 in favour, 1 against.\n',
			'# Protokoll\n\n5. März 2024\n\nAnwesend: Uwe Koch, Eva Schmidt, Jan Krause\n\n## Antrag\n\nAbstimmung: (3/0/1), angenommen.\n',
			'# Notulen\n\n5 maart 2024\n\nAanwezig: Jan Smit, Piet Bos, An Vos\n\n## Contributie\n\nBesluit: de contributie stijgt. Voor: 3, tegen: 1.\n',
		],
		accepted: [
			'# Minutes\n\n5 March 2024\n\nPresent: Ann Lee, Bo Roe, Cy Dunn\n\n## Budget\n\nThe motion was carried with 2 in favour, 1 against.\n',
			'# Minutes\n\n5 March 2024\n\nPresent: Ann Lee, Bo Roe, Cy Dunn\n\n## Budget\n\nThe motion was carried with 3 in favour, 1 against, one of them by proxy.\n',
			'# Notulen\n\n5 maart 2024\n\nAanwezig: Jan Smit, Piet Bos, An Vos\n\n## Contributie\n\nDe ledenvergadering heeft met 41 stemmen voor en 6 tegen ingestemd.\n',
		],
	},
	*check(report) {
		const found = tallies(report);
		if (found.length === 0) return;
		const present = presentCount(report);
		if (present < FEWEST || countsOthers(report) || isByProxy(report)) return;
		for (const { from, value } of found) {
			for (const { span, votes } of value) {
				if (votes <= present || votes > present + OVER) continue;
				yield {
					message: `${votes} votes are counted here, but only ${present} people are listed as present. Correct the votes or the list`,
					span: shift(span, from),
					fixes: [],
				};
			}
		}
	},
};

/** Those who are listed as present or hold an office, by name; none where no list says who was present, or not all by name. */
const presentCount = query([rolls, officials], (lists, officials): number => {
	const readings = lists.filter(({ attendance }) => attendance === 'present').map(({ reading }) => reading);
	const present = readings.flatMap(({ people }) => people);
	return present.length === 0 || readings.some(({ others }) => others)
		? 0
		: new Set([...present, ...officials].map(({ key }) => key)).size;
});
