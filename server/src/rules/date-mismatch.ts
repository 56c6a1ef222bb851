import {
	agree,
	type DateStatement,
	dayNumber,
	daysOf,
	meetingDate,
	readDates,
	sameDays,
	settle,
} from '../report/index.js';
import type { Finding, Rule } from './rule.js';
import { isoOf, writeDate } from './support/date-style.js';
import { isNotOursIn } from './support/dates.js';
import { dayInFileName } from './support/file-name.js';

export const dateMismatch: Rule = {
	id: 'date-mismatch',
	since: '0.1.0',
	severity: 'warning',
	scope: 'meeting',
	theme: 'meeting',
	docs: {
		title: 'Date of the meeting stated differently',
		what: 'The title block, the front matter, the first paragraphs, the titles of the annexes and the name of the file (`2018-02-05-minutes.md`) give the date of this meeting, and not all give the same. What most of them say is taken as right; where they are even, the title is. A range agrees with each of its days. Dates of other events are left alone, and so is `03/04/2025`, whose month nobody can tell.',
		why: 'A report is often begun from the one before, and one date stays behind.',
		fixes: 'Write the right date, as the wrong one is written. It is only offered, since the others may be wrong.',
		reported: [
			'# Summary report\n\n5 February 2018\n\n1. The meeting took place on 6 February 2018.\n',
			'---\ndate: 2018-02-06\n---\n\n# Minutes\n\n5 February 2018\n',
			'# Report\n\nKivara, 5–7 March 2018\n\n## Annex I – List of participants\n\nParticipants in the meeting, Kivara, 5–7 March 2017\n',
		],
		accepted: [
			'---\ndate: 2018-03-05\n---\n\n# Minutes\n\n5–7 March 2018\n\n1. The meeting was opened on Monday, 5 March 2018.\n',
			'# Minutes\n\n5 February 2018\n\nApproved on 5 March 2018\n\n1. The next meeting will be held on 5 March 2018.\n',
			'---\ndate: 2018-02-05\n---\n\n# Minutes\n\n05/03/2018\n',
		],
	},
	*check(report, { path }): Iterable<Finding> {
		const inName = dayInFileName(path);
		const named = inName && { from: dayNumber(inName), to: dayNumber(inName) };
		const isNamed = ({ date }: DateStatement): boolean => {
			const days = daysOf(date);
			return named !== undefined && days !== undefined && agree(days, named);
		};
		const { said: all } = meetingDate(report);
		const { right, wrong } = settle(all, sameDays, isNamed);
		if (!right) return;
		const said = report.rope.slice(right.span.from, right.span.to).replace(/\s+/g, ' ');
		for (const statement of wrong) {
			if (isNotOursIn(statement.text, statement.date)) continue;
			yield {
				message: `Elsewhere this meeting has the date ${said}, correct the date here or there`,
				span: statement.span,
				fixes: () => writeDate(statement, right),
				related: [{ span: right.span, message: `Here it is ${said}` }],
			};
		}
		if (inName && wrong.length === 0 && !isNamed(right)) {
			const name = isoOf(inName);
			yield {
				message: `The name of the file says ${name}, correct the date here or rename the file`,
				span: right.span,
				// Where more places say so, one cannot be corrected alone.
				fixes: () => (all.length > 1 ? [] : writeDate(right, { text: name, date: readDates(name)[0]! })),
			};
		}
	},
};
