import assert from 'node:assert/strict';
import { joinedLists as rule } from '../../server/src/rules/joined-lists/joined-lists.js';
import { check, checkFindings, checkFix } from '../support/fixture.js';

describe('joined-lists', () => {
	it('marks where the second list begins, whatever its numbers are after that', () => {
		checkFindings(
			rule,
			`
			# Minutes 🎉

			5 February 2018

			Agenda

			1. Budget
			2. Roads
			3. Closing

			1. The budget was adopted.
			^^ joined-lists: Readers see 4 here, because this list goes on with the one above. Separate the two lists
			↳ fix: Separate the two lists
			2. The roads are safe.
			4. The meeting was closed.

			1. 🎉 A third list.
			^^ joined-lists: Readers see 7 here, because this list goes on with the one above. Separate the two lists
			↳ fix: Separate the two lists
			2. Its end.
		`,
		);
	});

	const silent: Readonly<Record<string, string>> = {
		'a paragraph between': '1. One\n2. Two\n\nAnd then:\n\n1. Three\n2. Four\n',
		'a heading between': '1. One\n2. Two\n\n## Notes\n\n1. Three\n2. Four\n',
		'a comment between': '1. One\n2. Two\n\n<!-- -->\n\n1. Three\n2. Four\n',
		'another sign': '1. One\n2. Two\n\n1) Three\n2) Four\n',
		'1 before every item': '1. One\n1. Two\n1. Three\n2. Four\n',
		'a number that was not changed': '1. One\n2. Two\n1. Three\n4. Four\n',
		'a list within an item': '1. One\n2. Two\n   1. Three\n   2. Four\n',
		bullets: '- One\n- Two\n\n1. Three\n2. Four\n',
		'dates that readers see as they are': '3. Mai 2031\n4. Mai 2031\n',
		'a date by itself': '3. Mai 2031, Seeheim\n\nDer Rat\n\n1. Eins\n2. Zwei\n',
		'a date with a backslash': '3\\. Mai 2031, Seeheim\n\n1. Eins\n2. Zwei\n',
		'an item that begins with a month': '1. Dach\n2. Mai-Feier\n5. August 2031 im Verein\n',
		'the item of that number': '1. Dach\n2. Fest\n3. Mai 2031\n',
	};
	for (const [what, text] of Object.entries(silent)) {
		it(`is silent: ${what}`, () => assert.deepEqual(check(`# Minutes\n\n5 February 2018\n\n${text}`, rule), []));
	}

	it('parts them by a comment that nobody sees', () => {
		checkFix(
			rule,
			'Separate the two lists',
			'# Minutes\r\n\r\n5 February 2018\r\n\r\n1. One\r\n2. Two\r\n\r\n$01. Three\r\n2. Four\r\n',
			'# Minutes\r\n\r\n5 February 2018\r\n\r\n1. One\r\n2. Two\r\n\r\n<!-- -->\r\n\r\n1. Three\r\n2. Four\r\n',
		);
		checkFix(
			rule,
			'Separate the two lists',
			'# Minutes\n\n5 February 2018\n\n1. One\n2. Two\n$01. Three\n2. Four\n',
			'# Minutes\n\n5 February 2018\n\n1. One\n2. Two\n\n<!-- -->\n\n1. Three\n2. Four\n',
		);
	});

	it('marks a date that begins the list below, and one that goes on with the list above', () => {
		checkFindings(
			rule,
			`
			# Protokoll 🎉

			11. März 2031, Seeheim
			^^^ joined-lists: Readers see 12 instead of 1 below, because Markdown takes this date for the first item of the list. Write “11\\.”
			↳ fix: Write “11\\.”

			1. Der Haushalt wurde genehmigt.
			2. Die Wege sind sicher.

			Der Rat

			1. Der Steg wurde besichtigt.
			2. Die Sitzung wurde geschlossen.

			12. März 2031
			^^^ joined-lists: Readers see 3 here, because Markdown takes this date for an item of the list above. Write “12\\.”
			↳ fix: Write “12\\.”
		`,
		);
	});

	it('writes dates so that they are no items, each with an empty line around it', () => {
		checkFix(
			rule,
			'Write “11\\.”',
			'# Protokoll\r\n\r\n$011. März 2031, Seeheim\r\n1. Eins\r\n2. Zwei\r\n',
			'# Protokoll\r\n\r\n11\\. März 2031, Seeheim\r\n\r\n1. Eins\r\n2. Zwei\r\n',
		);
		checkFix(
			rule,
			'Write “1\\.”',
			'# Protokoll\n\n3. Mai 2031\n4. Mai 2031\n$01. Juni 2031\n2. Juni 2031\n',
			'# Protokoll\n\n3\\. Mai 2031\n\n4\\. Mai 2031\n\n1\\. Juni 2031\n\n2\\. Juni 2031\n',
		);
	});
});
