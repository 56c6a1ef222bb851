/**
 * Finds agenda items that no paragraph of the report takes up.
 */

import type { Rule } from '../rule.js';
import { openItems } from '../shared/open-items.js';

export const agendaNotCovered: Rule = {
	id: 'agenda-not-covered',
	since: '0.1.0',
	severity: 'off',
	settledBy: 'below',
	perMeeting: true,
	scope: 'report',
	theme: 'structure',
	docs: {
		title: 'Agenda item that no paragraph takes up',
		what: 'An item of the agenda whose words no heading and no paragraph of the report takes up. At least half of its longer words must stand together in one of them, whatever their endings. Openings, closings, adoptions and any other business are left alone. An agenda of hundreds of items is left alone. Off by default, since minutes may well speak of an item in other words.',
		why: 'What was on the agenda was discussed, postponed or dropped, and the reader looks for which.',
		fixes: 'None: only the author knows what was said.',
		reported: [
			'# Minutes\n\n5 February 2018\n\n## Agenda\n\n- I. Opening\n- II. Budget for next year\n- III. Fishing rights\n\n## Budget\n\nThe budget for the next year was adopted.\n',
		],
		accepted: [
			'# Minutes\n\n5 February 2018\n\n## Agenda\n\n- I. Opening\n- II. Budget for next year\n- III. Any other business\n\n## Budget\n\nThe budget for the next year was adopted.\n',
			'# Minutes\n\n5 February 2018\n\n## Agenda\n\n1. Fishing rights\n   - They were sold.\n',
		],
	},
	*check(report) {
		for (const item of openItems(report)) {
			yield {
				message: `No paragraph takes up “${item.title}”. Say what became of it`,
				span: item.span,
				fixes: [],
			};
		}
	},
};
