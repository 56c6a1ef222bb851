/** People for whom the list has the given name alone, and the lists of other reports all of it. */
import { fold, type Participant, participants, type Report } from '../../report/index.js';
import type { EarlierReports } from '../earlier.js';
import { type Finding, unsafeFix } from '../rule.js';
import { isSameBody } from '../shared/people/same-body.js';

/** Where most on the list have their whole names, one by one. */
export function* listedShort(report: Report, earlier: EarlierReports): Iterable<Finding> {
	const short = shortNames(participants(report));
	if (short.length === 0) return;
	const known = earlier.calledSo(report, () => short.map(({ name }) => name));
	for (const { name, nameSpan: span, affiliation } of short) {
		const [whole, other] = known.get(name) ?? [];
		// Some come under one name always.
		if (whole === undefined || other !== undefined || earlier.listings(report, name) > 0) continue;
		if (GOES_ON.test(report.rope.slice(span.to, span.to + REACH))) continue;
		yield {
			message: `“${name}” is “${whole}” on the lists of other reports. Write the whole name`,
			span,
			mild: true,
			fixes: () => {
				// Somebody with that given name may have come for another body.
				const known = affiliation === undefined ? [] : earlier.affiliations(report, whole);
				const isSure = affiliation === undefined || known.some((each) => isSameBody(each.affiliation, affiliation));
				return [unsafeFix(`Write “${whole}”${isSure ? '' : '?'}`, [{ span, insert: whole }])];
			},
		};
	}
}

/** "Ann (Anouk) Lee" */
const GOES_ON = /^\s*\([^()\r\n]*\) \p{L}/u;
const REACH = 60;

function shortNames(people: readonly Participant[]): readonly Participant[] {
	const full = people.filter(({ form }) => form === 'full');
	if (full.length * 3 < people.length) return [];
	const given = new Set(full.map(({ name }) => fold(name.split(' ')[0]!)));
	return people.filter(({ name, form, titles }) => form === 'single' && titles.length === 0 && !given.has(fold(name)));
}
