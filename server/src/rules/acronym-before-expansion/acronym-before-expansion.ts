/** Finds acronyms that the report uses before it says what they stand for. */
import { type Acronym, acronyms, meetingDays, meetingParts, type Report } from '../../report/index.js';
import type { Rule } from '../rule.js';
import { isOwnName } from '../shared/acronyms/acronym-use.js';
import { isKnownAcronym } from '../shared/acronyms/known-acronyms.js';
import { moveExpansion } from '../shared/acronyms/move-expansion.js';

export const acronymBeforeExpansion: Rule = {
	id: 'acronym-before-expansion',
	since: '0.1.0',
	severity: 'information',
	settledBy: 'name',
	scope: 'meeting',
	theme: 'people',
	docs: {
		title: 'Acronym used before its expansion',
		what: 'Running text uses an acronym, and only further down says what it stands for, as `Long Form (LF)` or `LF (Long Form)`. The first use is marked.',
		cases: [
			'Where one file has several meetings, each under a heading with its day, an acronym is known once an earlier one has spelled it out, whichever stands first in the file.',
		],
		spared: [
			'Uses in headings, agendas, lists of participants, tables and quotations, and initials of people.',
			'Acronyms that everybody knows, the name of the body itself, and expansions in a quotation or in the title of a talk or paper.',
		],
		why: 'Whoever reads from the top meets the acronym without its meaning, and meets the meaning when it is no longer needed.',
		fixes:
			'Move the expansion to the first use, and leave the acronym alone in its place. It is offered and not applied unasked, since the sentence may need a word more or less.',
		reported: [
			'# Summary report\n\n5 February 2018\n\n1. Ana Lund sits on the MAG. Her term on the Multistakeholder Advisory Group (MAG) ends in May.\n',
			'# Compte rendu\n\n5 février 2018\n\nLe FGI a débattu. Le FGI (Forum sur la gouvernance de l’Internet) se réunit en mai.\n',
		],
		accepted: [
			'# Summary report\n\n5 February 2018\n\n1. Ana Lund sits on the Multistakeholder Advisory Group (MAG). Her term on the MAG ends in May.\n',
			'# Minutes\n\n5 February 2018\n\n## DST arithmetic\n\nA change of daylight saving time (DST) was discussed. DST ends in October.\n',
			'# Meetings of the board\n\n## 5 March 2018\n\nPresent: Ana Lund, Bo Berg\n\nThe MAG met.\n\n## 5 February 2018\n\nPresent: Ana Lund, Bo Berg\n\nThe Multistakeholder Advisory Group (MAG) was founded.\n',
			'# Minutes\n\n5 February 2018\n\n1. The MAG met.\n\n## Abbreviations\n\n- Multistakeholder Advisory Group (MAG)\n',
		],
		source:
			'United Nations Editorial Manual, on abbreviations and acronyms: the name is written in full where it first occurs, with the short form in parentheses',
	},
	*check(report, { path }) {
		for (const acronym of expandedIn(report)) {
			const { name } = acronym;
			const [use] = acronym.uses;
			const [expansion] = acronym.expansions;
			if (!use || !expansion) continue;
			if (expansion.place !== 'running' && expansion.place !== 'heading') continue;
			if (use.to > expansion.span.from || isKnownAcronym(name) || isOwnName(name, report, path)) continue;
			yield {
				message: `${name} is used before it is spelled out. Spell it out here, where it is first used`,
				span: use,
				related: [{ span: expansion.span, message: `${name} is spelled out here` }],
				fixes: () => {
					const fix = moveExpansion(name, use, expansion, report.text);
					return fix ? [fix] : [];
				},
			};
		}
	},
};

/** Of several meetings, each is asked for those that no meeting before it has spelled out, wherever that one stands. */
function expandedIn(report: Report): readonly Acronym[] {
	const all = acronyms(report).filter(({ isExpanded, explained, person }) => isExpanded && !explained && !person);
	const parts = all.length > 0 ? meetingParts(report) : [];
	if (parts.length === 0) return all;
	const names = new Set(all.map(({ name }) => name));
	const days = meetingDays(report);
	/** The number of the part that has spelled each of them out first. */
	const first = new Map<string, number>();
	const expanded = parts.map((part, at) => {
		const here = acronyms(part).filter(({ name, isExpanded }) => isExpanded && names.has(name));
		for (const { name } of here) {
			const other = first.get(name);
			if (other === undefined || timeOf(days[at]) < timeOf(days[other])) first.set(name, at);
		}
		return here;
	});
	return expanded.flatMap((here, at) => here.filter(({ name }) => first.get(name) === at));
}

/** What stands before the meetings has been said before any. */
function timeOf(day: number | undefined): number {
	return day ?? Number.NEGATIVE_INFINITY;
}
