import {
	announcesNext,
	firstLine,
	hasActions,
	hasAgenda,
	hasDate,
	hasDecisions,
	hasParticipants,
	hasPlace,
	isInformal,
	meetingNumber,
	namesWhoWasThere,
	type Report,
} from '../../report/index.js';
import type { Context, Finding, Rule } from '../rule.js';
import { isFileNameDated } from '../shared/file-name.js';
import { numberInFileName } from '../shared/number-in-file-name.js';
import { REQUIRE, type Requirement } from './require.js';
import { addSection } from './section-skeleton.js';

/** What each is called in a message. */
const NAMES: Readonly<Record<Requirement, string>> = {
	date: 'the date of the meeting',
	participants: 'a list of participants',
	agenda: 'an agenda',
	number: 'the number of the meeting',
	place: 'the place of the meeting',
	decisions: 'the decisions',
	'action-items': 'the action items',
	'next-meeting': 'the date of the next meeting',
};

/** What to do about it. */
const ADD: Readonly<Record<Requirement, string>> = {
	date: 'the day below the title',
	participants: 'those who were there',
	agenda: 'what was to be spoken of',
	number: 'it to the title',
	place: 'where it was held',
	decisions: 'what was decided',
	'action-items': 'who is to do what',
	'next-meeting': 'when it is to be',
};

export const missingSection: Rule = {
	id: 'missing-section',
	since: '0.1.0',
	severity: 'information',
	whenFinal: 'error',
	open: true,
	settledBy: 'below',
	scope: 'report',
	theme: 'structure',
	docs: {
		title: 'Required part that is missing',
		what: 'A part that every report must have is not there: the date of the meeting and a list of participants, or what you have set under `require` (`agenda`, `number`, `place`, `decisions`, `action-items`, `next-meeting`).',
		spared: [
			'A date in the front matter or in the name of the file, and a number of people there: `attendees: 12`, or ten and more in the text, “32 members present”.',
			'A list of participants where at most half of the last reports of the series have one, of two or more, unless the report is final.',
			'A list of participants in a sentence, an annex or a file of its own that the report names, and four names below one another in any language.',
			'Short notes that nothing calls minutes.',
		],
		why: 'Whoever reads the report in five years must be able to tell when the meeting was and who was there.',
		fixes:
			'Insert the part, to be filled in: date, place, participants and agenda below the title, what follows from the meeting at the end. It is only offered.',
		reported: [
			'# Minutes of the board\n\n5 February 2018\n\n1. The budget was adopted.\n',
			'# Minutes\n\nPresent: Ana Lund, Ben Okoye\n',
		],
		accepted: [
			'# Minutes of the board\n\n5 February 2018\n\nPresent: Ana Lund, Ben Okoye\n',
			'---\ndate: 2018-02-05\n---\n\n# Minutes\n\n1. The meeting was attended by Ana Lund and Ben Okoye.\n',
		],
		source: 'Robert’s Rules of Order Newly Revised, § 48, on what the minutes of a meeting say',
	},
	options: [REQUIRE],
	*check(report, context): Iterable<Finding> {
		for (const requirement of context.option(REQUIRE)) {
			if (isThere(report, requirement, context)) continue;
			yield {
				message: `This report lacks ${NAMES[requirement]}. Add ${ADD[requirement]}`,
				span: firstLine(report),
				fixes: () => addSection(report, requirement, context),
			};
		}
	},
};

function isThere(report: Report, requirement: Requirement, { path, earlier, final }: Context): boolean {
	switch (requirement) {
		case 'date':
			return hasDate(report) || isFileNameDated(path) || isInformal(report);
		case 'participants':
			if (hasParticipants(report) || namesWhoWasThere(report) || isInformal(report)) return true;
			// What a body seldom writes down is hardly missed, unless all is to be complete.
			return !final && earlier?.seldomListed(report) === true;
		case 'agenda':
			return hasAgenda(report);
		case 'number':
			return meetingNumber(report).said.length > 0 || numberInFileName(path) !== undefined;
		case 'place':
			return hasPlace(report);
		case 'decisions':
			return hasDecisions(report);
		case 'action-items':
			return hasActions(report);
		case 'next-meeting':
			return announcesNext(report);
	}
}
