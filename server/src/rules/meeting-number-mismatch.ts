import { meetingNumber, type NumberStatement, sameNumber, settle } from '../report/index.js';
import type { Finding, Rule } from './rule.js';
import { numberInFileName } from './support/file-name.js';

export const meetingNumberMismatch: Rule = {
	id: 'meeting-number-mismatch',
	since: '0.1.0',
	severity: 'warning',
	scope: 'meeting',
	theme: 'meeting',
	docs: {
		title: 'Number of the meeting stated differently',
		what: 'The title, the front matter, the first paragraphs, the titles of the annexes and the name of the file give the number of this meeting, and not all give the same. `XXIV`, `24`, `24th` and `twenty-fourth` are the same. What most of them say is taken as right; where they are even, the title is. Numbers of other meetings ("the twenty-third meeting had asked …") are left alone, and so are numbers of issues, motions and items, and numbers that count within a year or another series. A sentence may call the meeting by another word (“the sixteenth teleconference”) if it speaks of the same day.',
		why: 'A report is often begun from the one before, and one number stays behind.',
		fixes:
			'Write the right number, as the wrong one is written: in words, with an ending, or in roman numerals. It is only offered, since the others may be wrong.',
		reported: [
			'# Virtual Meeting XVII\n\nSummary report\n\n14 June 2022\n\n1. The sixteenth virtual meeting of the forum took place on 14 June 2022.\n',
			'---\nnumber: 23\n---\n\n# Minutes of the 24th meeting\n\n14 June 2022\n',
			'# Compte rendu de la 12e réunion\n\n14 juin 2022\n\nLa onzième réunion du comité s’est tenue le 14 juin 2022 à Liège.\n',
		],
		accepted: [
			'# Virtual Meeting XVII\n\nSummary report\n\n14 June 2022\n\n1. The seventeenth virtual meeting took place on 14 June 2022. The sixteenth meeting had asked for a budget.\n',
			'# Minutes of the 24th meeting\n\n14 June 2022\n\n1. The first meeting of the year took place on 14 June 2022.\n',
			'# Eighth session: second meeting\n\nMinutes\n\n14 June 2022\n',
		],
	},
	*check(report, { path }): Iterable<Finding> {
		const { said: all } = meetingNumber(report);
		const inName = all.length > 0 ? numberInFileName(path) : undefined;
		const isNamed = ({ number: { value } }: NumberStatement): boolean => value === inName?.value;
		const comparable = inName !== undefined && all.some(({ number: { kind } }) => kind === inName.kind);
		const { right, wrong } = settle(all, sameNumber, comparable ? (one) => (isNamed(one) ? 1 : 0) : undefined);
		if (!right) return;
		const said = report.rope.slice(right.span.from, right.span.to);
		for (const { span, number } of wrong) {
			const insert = number.write(right.number.value);
			yield {
				message: `Elsewhere this meeting has the number ${said}. Correct the number here or there`,
				span,
				fixes:
					insert === undefined ? [] : [{ title: `Write “${insert}”`, safety: 'unsafe', edits: [{ span, insert }] }],
				related: [{ span: right.span, message: `Here it is ${said}` }],
			};
		}
		if (comparable && wrong.length === 0 && !isNamed(right)) {
			const insert = right.number.write(inName.value);
			yield {
				message: `The name of the file gives this meeting the number ${inName.value}. Correct the number here or rename the file`,
				span: right.span,
				fixes:
					all.length > 1 || insert === undefined
						? []
						: [{ title: `Write “${insert}”`, safety: 'unsafe', edits: [{ span: right.span, insert }] }],
			};
		}
	},
};
