/** Files with several meetings: what rules compare, they compare within each. */
import assert from 'node:assert/strict';
import { acronymBeforeExpansion } from '../../../server/src/rules/acronym-before-expansion/acronym-before-expansion.js';
import { dateMismatch } from '../../../server/src/rules/date-mismatch/date-mismatch.js';
import { duplicateAnnex } from '../../../server/src/rules/duplicate-annex/duplicate-annex.js';
import { emptyAnnex } from '../../../server/src/rules/empty-annex/empty-annex.js';
import { emptySection } from '../../../server/src/rules/empty-section/empty-section.js';
import type { Rule } from '../../../server/src/rules/index.js';
import { meetingNumberMismatch } from '../../../server/src/rules/meeting-number-mismatch/meeting-number-mismatch.js';
import { nextMeetingInPast } from '../../../server/src/rules/next-meeting-in-past/next-meeting-in-past.js';
import { paragraphNumbering } from '../../../server/src/rules/paragraph-numbering/paragraph-numbering.js';
import { unlistedSpeaker } from '../../../server/src/rules/unlisted-speaker/unlisted-speaker.js';
import { check, checkFindings, checkFix } from '../../support/fixture.js';

/** A log with these meetings, the latest first. */
function logOf(...meetings: readonly string[]): string {
	const days = ['2024-03-19', '2024-03-05', '2024-02-20'];
	const parts = days.map((day, at) => `## ${day}\n\nPresent: Ana Lund, Bo Roe, Cy Dunn\n\n${meetings[at] ?? ''}`);
	return `# Board meetings\n\n${parts.join('\n\n')}\n`;
}

/** What `rule` marks. */
function marked(rule: Rule, text: string): string[] {
	return check(text, rule).map(({ span }) => text.slice(span.from, span.to));
}

describe('several meetings in one file', () => {
	it('compares speakers with the list of their meeting', () => {
		checkFindings(
			unlistedSpeaker,
			`
			# Board meetings

			## 5 March 2024

			Present: Ana Lund, Bo Roe, Cy Dunn

			Dee Hart presented the budget.
			^^^^^^^^ unlisted-speaker: Dee Hart takes part here but is on no list of participants. Add the name or correct it
			↳ fix: Add Dee Hart to the participants

			## 19 March 2024

			Present: Ana Lund, Bo Roe, Dee Hart

			Dee Hart presented the rents.

			## 2 April 2024

			Gil Osk presented the roads.
		`,
		);
		checkFix(
			unlistedSpeaker,
			'Add Dee Hart to the participants',
			`
			# Board meetings

			## 5 March 2024

			Present: Ana Lund, Bo Roe, Gil Osk

			## 19 March 2024

			Present: Ana Lund, Bo Roe, Cy Dunn

			$0Dee Hart presented the rents.
		`,
			`
			# Board meetings

			## 5 March 2024

			Present: Ana Lund, Bo Roe, Gil Osk

			## 19 March 2024

			Present: Ana Lund, Bo Roe, Cy Dunn, Dee Hart

			Dee Hart presented the rents.
		`,
		);
	});

	it('takes an acronym for known once an earlier meeting has spelled it out, wherever that stands', () => {
		const spelled = 'The Lake Transport Observatory (LTO) met.';
		const late = 'The LTO met. The Lake Transport Observatory (LTO) is new.';
		assert.deepEqual(marked(acronymBeforeExpansion, logOf('The LTO met.', spelled)), []);
		assert.deepEqual(marked(acronymBeforeExpansion, logOf(late, '', spelled)), []);
		assert.deepEqual(marked(acronymBeforeExpansion, logOf(spelled, '', late)), ['LTO']);
		assert.deepEqual(marked(acronymBeforeExpansion, logOf('The LTO met.', late)), ['LTO']);
		assert.deepEqual(marked(acronymBeforeExpansion, logOf('', late).replace('# Board', `${spelled}\n\n# Board`)), []);
	});

	it('leaves the heading over all meetings alone, whatever their level, and sees what is empty in each', () => {
		checkFindings(
			emptySection,
			`
			# Minutes of the board

			All are welcome.

			## Links
			   ^^^^^ empty-section: The section “Links” is empty. Add its text or remove the heading
			   ↳ fix: Remove the heading

			## Meetings

			# 5 March 2024

			# Attendance

			Ana Lund, Bo Roe

			# Roads
			  ^^^^^ empty-section: The section “Roads” is empty. Add its text or remove the heading
			  ↳ fix: Remove the heading

			# 19 March 2024 (cancelled)

			# 2 April 2024

			# Attendance

			Ana Lund, Bo Roe
		`,
		);
	});

	it('compares dates and numbers within each', () => {
		const one = 'Meeting No. 8\n\n1. The meeting took place on 19 March 2024.\n\nNext meeting: 5 March 2024';
		const other = 'Meeting No. 7\n\n1. The meeting took place on 6 March 2024.\n\nNext meeting: 19 March 2024';
		const text = logOf(one, other);
		assert.deepEqual(marked(dateMismatch, text), ['6 March 2024']);
		assert.deepEqual(marked(meetingNumberMismatch, text), []);
		assert.deepEqual(marked(nextMeetingInPast, text), ['5 March 2024']);
	});

	it('counts annexes and paragraphs anew', () => {
		const annex = '### Annex I – Costs\n\n5,000 euro';
		assert.deepEqual(check(logOf(annex, annex), duplicateAnnex), []);
		assert.deepEqual(marked(duplicateAnnex, logOf(`${annex}\n\n${annex}`)), ['Annex I']);
		assert.deepEqual(marked(emptyAnnex, logOf('### Annex I – Costs')), ['Annex I']);
		const counted = '1. The budget was adopted.\n2. The roads are safe.';
		assert.deepEqual(check(logOf(counted, `3. The rents rise.\n4. The roads are safe.`), paragraphNumbering), []);
		assert.deepEqual(check(logOf(counted, `4. The rents rise.\n5. The roads are safe.`), paragraphNumbering), []);
		assert.deepEqual(marked(paragraphNumbering, logOf(counted, `${counted}\n4. The rents rise.`)), ['4.']);
	});
});
