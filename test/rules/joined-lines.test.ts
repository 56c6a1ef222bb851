import assert from 'node:assert/strict';
import { joinedLines as rule } from '../../server/src/rules/joined-lines/joined-lines.js';
import { check, checkFindings, checkFix } from '../support/fixture.js';

const HEAD = '# Minutes\n\n5 February 2018\n\n';

describe('joined-lines', () => {
	it('marks the names that run together', () => {
		checkFindings(
			rule,
			`
			# Minutes

			5 February 2018

			## Present

			Ana Lund (Hochmark)
			^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ joined-lines: These lines are shown as one. Make a list of them
			↳ fix: Make a list of the lines
			↳ fix: Show each on a line of its own
			Bo Berg
			Kim Dahl

			## Roads
			`,
		);
	});

	it('marks a title above a label', () => {
		const found =
			'joined-lines: “Übrige Themen” and the line below it are shown as one line. Put a blank line between them';
		checkFindings(
			rule,
			`
			# Protokoll

			5. Februar 2018

			Übrige Themen
			^^^^^^^^^^^^^ ${found}
			↳ fix: Put a blank line between them
			Aus der Aussprache:

			- Wege
			`,
		);
		checkFix(
			rule,
			'Put a blank line between them',
			`${HEAD}Autres$0 sujets\r\nÀ voir :\r\n`,
			`${HEAD}Autres sujets\r\n\r\nÀ voir :\r\n`,
		);
		for (const text of [
			'Other subjects  \nFrom the board:',
			'We then talked of the\nFollowing subjects:',
			'The roads are safe.\nFrom the board:',
			'**Other subjects**\nFrom the board:',
			'Other subjects\nFrom the board: nothing',
			'Other subjects\nof the board:',
			'- Other subjects\nFrom the board:',
		])
			checkFindings(rule, `${HEAD}${text}\n`);
	});

	it('leaves alone what a program reads at the top of a file', () => {
		checkFindings(rule, 'Title: Minutes of the board\nDate: 2018-02-05\nsave_as: board.html\n\nThe roads are safe.\n');
	});

	it('marks names right below their label, and once for each paragraph', () => {
		checkFindings(
			rule,
			`
			# Minutes

			5 February 2018

			Present:
			Ana Lund
			^^^^^^^^^^^^^^^^ joined-lines: These lines are shown as one. Make a list of them
			↳ fix: Make a list of the lines
			↳ fix: Show each on a line of its own
			Bo Berg

			## Regrets
			Kim Dahl
			^^^^^^^^^^^^^^^^^ joined-lines: These lines are shown as one. Make a list of them
			↳ fix: Make a list of the lines
			↳ fix: Show each on a line of its own
			Per Holm

			Liv Moen
			^^^^^^^^^^^^^^^^^^^ joined-lines: These lines are shown as one. Make a list of them
			↳ fix: Make a list of the lines
			↳ fix: Show each on a line of its own
			Ove Strand

			## Roads
			`,
		);
	});

	it('leaves names alone that are kept apart, go on, or are one line only', () => {
		for (const names of [
			'- Ana Lund\n- Bo Berg\n',
			'Ana Lund  \nBo Berg\\\nKim Dahl\n',
			'Ana Lund<br>\nBo Berg\n',
			'Ana Lund,\nBo Berg\n',
			'Ana Lund;\nBo Berg\n',
			'Ana Lund\n\nBo Berg\n',
			'> Ana Lund\n> Bo Berg\n',
			'Ana Lund\n',
			'| Name |\n|---|\n| Ana Lund |\n| Bo Berg |\n',
		]) {
			checkFindings(rule, `${HEAD}## Present\n\n${names}\n## Roads\n`);
		}
	});

	it('marks fields of one paragraph, and what is said in turn', () => {
		checkFindings(
			rule,
			`
			# Minutes

			5 February 2018

			Chair: Ana Lund
			^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ joined-lines: These lines are shown as one. Make a list of them
			↳ fix: Make a list of the lines
			↳ fix: Show each on a line of its own
			Scribe: Bo Berg

			## Roads

			Ana: Are they safe?
			^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ joined-lines: These lines are shown as one. Make a list of them
			↳ fix: Make a list of the lines
			↳ fix: Show each on a line of its own
			Bo: They are.

			## Board

			**Members:**
			Present: Ana Lund, Bo Berg, Cy Dahl (until noon), Di Ek, Eve Fjord (from one o’clock on), Flo Roe
			^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ joined-lines: These lines are shown as one. Make a list of them
			↳ fix: Make a list of the lines
			↳ fix: Show each on a line of its own
			Absent: Gus Holm
			They are elected in May.

			Closed at 9 pm local time
			^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ joined-lines: These lines are shown as one. Make a list of them
			↳ fix: Make a list of the lines
			↳ fix: Show each on a line of its own
			Next meeting: 5 March 2018
			`,
		);
	});

	it('takes text for no fields', () => {
		for (const text of [
			'**Chair:** Ana Lund\n**Scribe:** Bo Berg\n',
			'Chair: Ana Lund  \nScribe: Bo Berg\n',
			'Chair: Ana Lund,\nDeputy: Bo Berg\n',
			'Note: the roads are closed\nuntil the board decides.\n',
			'The board closed at noon.\nNext meeting: 5 March 2018\n',
			'The board agreed on the\nNext meeting: 5 March 2018\n',
			'Place: Hochmark\nNote: the roads are closed\nuntil the board decides.\n',
			'**Others present:**\nDirector: Ana Lund\n',
			'Ana thanked all of those who had come: the harbour\nBoard and its chair: it was late.\n',
			'Chair: Ana Lund\n',
			'- Chair: Ana Lund\n  Scribe: Bo Berg\n',
			`Ana: ${'The roads are safe. '.repeat(5)}\nBo: They are.\n`,
		]) {
			checkFindings(rule, `${HEAD}${text}`);
		}
	});

	it('makes a list of the names', () => {
		checkFix(
			rule,
			'Make a list of the lines',
			`${HEAD}## Present\n$0Ana Lund\nBo Berg\n`,
			`${HEAD}## Present\n- Ana Lund\n- Bo Berg\n`,
		);
	});

	it('parts the list from what goes on below it', () => {
		checkFix(
			rule,
			'Make a list of the lines',
			`${HEAD}Present:\n$0Ana Lund\nBo Berg\nRegrets: Kim Dahl\n`,
			`${HEAD}Present:\n- Ana Lund\n- Bo Berg\n\nRegrets: Kim Dahl\n`,
		);
	});

	it('keeps the lines as they are, but apart', () => {
		checkFix(
			rule,
			'Show each on a line of its own',
			`${HEAD}Present:\n$0Ana Lund \nBo Berg\nKim Dahl\n`,
			`${HEAD}Present:\nAna Lund  \nBo Berg  \nKim Dahl\n`,
		);
	});

	it('keeps the line endings of the report', () => {
		checkFix(
			rule,
			'Make a list of the lines',
			`${HEAD}Present:\r\n$0Ana Lund\r\nBo Berg\r\nRegrets: Kim Dahl\r\n`,
			`${HEAD}Present:\r\n- Ana Lund\r\n- Bo Berg\r\n\r\nRegrets: Kim Dahl\r\n`,
		);
	});

	it('marks signs that make no list', () => {
		checkFindings(
			rule,
			`
			# Minutes

			5 February 2018

			-Ana presents the map of the roads.
			^ joined-lines: “-” does not make a list without a space after it. Write “- ”
			↳ fix: Make a list of the lines

			- Who stays:
			-- Ana Lund
			^^ joined-lines: “--” does not make a list, so its lines run into one another. Write “-” instead
			↳ fix: Make a list of the lines
			-- Bo Berg

			– The roads
			^ joined-lines: “–” does not make a list, so its lines run into one another. Write “-” instead
			↳ fix: Make a list of the lines
			– The quay

			* Ana draws the map
			** Done 🎉
			^^ joined-lines: “**” does not make a list, so its lines run into one another. Write “-” instead
			↳ fix: Make a list of the lines
			** **Bo:** pays

			`,
		);
	});

	it('takes dashes for no signs of items where they are something else', () => {
		for (const text of [
			'The roads are safe.\n-- Ana Lund\n',
			'-Ana Lund\n',
			'Run it with\n-v and wait for the map to be drawn.\n',
			'– The roads are safe, and so is the quay.\n',
			'– The roads  \n– The quay\n',
			'- the roads\n- the quay -- with its\n  -- boats and sheds\n',
			'> -- The roads\n> -- The quay\n',
			'* The **roads\n  and** the quay\n* **Bo** pays, and\n  **Ana** draws\n',
			'The roads 2\n** 3 are safe\n',
			'`-- The roads`\n\n    -- The roads\n    -- The quay\n',
		]) {
			checkFindings(rule, `${HEAD}${text}`);
		}
	});

	it('puts below an item what stands in it', () => {
		checkFix(
			rule,
			'Make a list of the lines',
			`${HEAD}- Who stays:\n$0-- Ana Lund\n--Bo Berg\n`,
			`${HEAD}- Who stays:\n  - Ana Lund\n  - Bo Berg\n`,
		);
		checkFix(
			rule,
			'Make a list of the lines',
			`${HEAD}* Ana draws the map\n$0** Done\n    ** Printed\n`,
			`${HEAD}* Ana draws the map\n  - Done\n  - Printed\n`,
		);
		checkFix(
			rule,
			'Make a list of the lines',
			`${HEAD}- The roads are safe.\n\n  $0. Ana presents the map of them.\n`,
			`${HEAD}- The roads are safe.\n\n  - Ana presents the map of them.\n`,
		);
		checkFix(
			rule,
			'Make a list of the lines',
			`${HEAD}$0-Ana presents the map.\n-Bo has the keys.\n`,
			`${HEAD}- Ana presents the map.\n- Bo has the keys.\n`,
		);
		checkFix(
			rule,
			'Make a list of the lines',
			`${HEAD}- The roads are safe.\n$0-Ana presents the map of them.\n- Bo has the keys.\n`,
			`${HEAD}- The roads are safe.\n- Ana presents the map of them.\n- Bo has the keys.\n`,
		);
	});

	describe('finds items too far to the right of the text above, and', () => {
		const LIST = 'Make a list of the lines';

		it('moves them to it, with what stands below them', () => {
			checkFix(
				rule,
				LIST,
				`${HEAD}Next steps:\n    * Ana draws$0 the map.\n        * of the roads\n      and the quay\n    * Bo asks.\n\nDone.\n`,
				`${HEAD}Next steps:\n* Ana draws the map.\n    * of the roads\n  and the quay\n* Bo asks.\n\nDone.\n`,
			);
			checkFix(
				rule,
				LIST,
				`${HEAD}Summary\n\t1) The$0 map\n\t2) The quay\n`,
				`${HEAD}Summary\n1) The map\n2) The quay\n`,
			);
		});

		it('leaves them in the item above', () => {
			checkFix(
				rule,
				LIST,
				`${HEAD}1. Roads\n        - The$0 map is drawn.\n        - The quay is not.\n2. Boats\n`,
				`${HEAD}1. Roads\n   - The map is drawn.\n   - The quay is not.\n2. Boats\n`,
			);
			checkFix(
				rule,
				LIST,
				`${HEAD}-\tRoads\r\n\t\t- Update:$0 the map is drawn\r\n`,
				`${HEAD}-\tRoads\r\n    - Update: the map is drawn\r\n`,
			);
		});

		it('moves them below an item', () => {
			const text = '  1. Roads\n    - $0Update: it is drawn\n    - And sold\n  2. Boats\n';
			checkFix(
				rule,
				LIST,
				`${HEAD}${text}`,
				`${HEAD}  1. Roads\n     - Update: it is drawn\n     - And sold\n  2. Boats\n`,
			);
			assert.match(
				check(`${HEAD}${text.replace('$0', '')}`, rule)[0]!.message,
				/not indented enough .* Move it to the right$/,
			);
		});

		it('puts those that go on from a number below one another, and others below a blank line', () => {
			checkFix(rule, LIST, `${HEAD}1. Roads\n    2. $0Boats\n    3. Keys\n`, `${HEAD}1. Roads\n2. Boats\n3. Keys\n`);
			checkFix(
				rule,
				LIST,
				`${HEAD}Then\n4. $0Boats\n5. Keys\n\nDone.\n`,
				`${HEAD}Then\n\n4. Boats\n5. Keys\n\nDone.\n`,
			);
			checkFix(rule, LIST, `${HEAD}- Then\n  7) $0Boats\n  8) Keys\n`, `${HEAD}- Then\n\n  7) Boats\n  8) Keys\n`);
		});

		for (const text of [
			'1. We met in the rooms 1 and\n   2. They were cold.\n',
			'Wir treffen uns am\n11. März und am\n12. März.\n',
			'There were boats in\n2016. They sank in\n2018. Bo saw it.\n',
			'- Roads\n    - The map is drawn.\n    - The quay is not.\n',
			'The boats are those\n      - as planned - of the board.\n',
			'The year was\n    2016. It was a good one.\n',
			'> Roads\n>     - The map is drawn.\n>     - The quay is not.\n',
			'```\nRoads\n    - The map is drawn.\n```\n',
		])
			it(`is silent: ${text.slice(0, 40)}`, () => checkFindings(rule, `${HEAD}${text}`));
	});
});

describe('joined-lines: short remarks below one another', () => {
	const LINES = ['Ana Lund elected chair', 'Bo Berg elected secretary', 'Kim Dahl elected treasurer'];
	const remarks = (change: (line: string) => string = (line) => line): string =>
		check(`${HEAD}## Elections\n\n${LINES.map(change).join('\n')}\n`, rule)
			.map(({ message }) => message)
			.join();

	it('are to be a list', () => {
		checkFix(
			rule,
			'Make a list of the lines',
			`${HEAD}$0${LINES.join('\n')}\n`,
			`${HEAD}${LINES.map((line) => `- ${line}\n`).join('')}`,
		);
	});

	it('are told once where they are names, or fields', () => {
		for (const text of [
			'Present\nAna Lund\nBo Berg\nKim Dahl\n',
			'Place: Lund Hall\nChair: Ana Lund\nScribe: Bo Berg\n',
		])
			assert.equal(check(HEAD + text, rule).length, 1);
	});

	it('are none with a stop, with a break, in small letters, or that go on', () => {
		assert.notEqual(remarks(), '');
		for (const change of [
			(line: string) => `${line}.`,
			(line: string) => `${line}  `,
			(line: string) => line.toLowerCase(),
			(line: string) => `${line} by the`,
			(line: string) => `${line} after a long talk about the roads and the quays of the town`,
		])
			assert.equal(remarks(change), '');
	});
});

describe('joined-lines: remarks in a report whose lines run on', () => {
	const LONG = `${'The board went through the accounts of the quay, the boathouse and the roads of the town, and '.repeat(2)}adopted them.\n\n`;
	const linesTold = (text: string): number => check(text, rule).length;

	it('are none of the text, two of them included, in items and quotations, too', () => {
		for (const remarks of [
			'There are 6,498 euros in the account\nPayments are left for the roads, the keys and the lamps on the quay\n',
			'- The accounts were adopted by all who were there\n  The chair thanked the treasurer\n',
			'> The keys are with the harbour master\n> The lamps are out\n',
		]) {
			assert.equal(linesTold(`${HEAD}${LONG}${LONG}${remarks}`), 1, remarks);
			assert.equal(linesTold(`${HEAD}${remarks}`), 0, remarks);
		}
	});

	it('are no lines of a sentence, of bold labels, of a table or of a transcript', () => {
		for (const text of [
			'There are 6,498 euros in the account of the\nHarbour Society\n',
			'There are 6,498 euros in the account.\nPayments are left\n',
			'**Chair:** Ana Lund\n**Scribe:** Bo Berg\n',
			'There are 6,498 euros in the account  \nPayments are left\n',
			'The accounts were\nadopted by all\n',
		])
			assert.equal(linesTold(`${HEAD}${LONG}${LONG}${text}`), 0, text);
	});

	it('are left where the writer breaks lines', () => {
		const broken =
			'The board went through the accounts of the quay and of the boathouse,\nand adopted them with one vote against and two who did not vote in\nthe end.\n\n';
		assert.equal(linesTold(`${HEAD}${LONG}${LONG}${broken}${broken}The keys are with Ana\nBo has the map\n`), 0);
	});

	it('get an empty line between two, and a break where signs have to be kept', () => {
		checkFix(
			rule,
			'Put a blank line between them',
			`${HEAD}${LONG}${LONG}$0The keys are with Ana\r\nBo has the map\r\n`,
			`${HEAD}${LONG}${LONG}The keys are with Ana\r\n\r\nBo has the map\r\n`,
		);
		checkFix(
			rule,
			'Show each on a line of its own',
			`${HEAD}${LONG}${LONG}> $0The keys are with Ana\n> Bo has the map\n`,
			`${HEAD}${LONG}${LONG}> The keys are with Ana  \n> Bo has the map\n`,
		);
	});
});
