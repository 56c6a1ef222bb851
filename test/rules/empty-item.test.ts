import { emptyItem as rule } from '../../server/src/rules/empty-item/empty-item.js';
import { checkFindings, checkFix } from '../support/fixture.js';

const HEAD = '# Minutes of the board\n\n5 February 2018\n\n';

describe('empty-item', () => {
	it('finds items with nothing in them, at any depth', () => {
		checkFindings(
			rule,
			`
			# Minutes of the board 🎉

			5 February 2018

			- The budget was adopted.
			-
			  - The roads:
			    *
			    ^ empty-item: This item is empty. Write what is missing or remove it
			  -
			  ^ empty-item: This item is empty. Write what is missing or remove it
			  ↳ fix: Remove the empty item

			1.
			^^ empty-item: This item is empty. Write what is missing or remove it
			↳ fix: Remove the empty item
		`,
		);
	});

	it('finds fields without a value among others', () => {
		checkFindings(
			rule,
			`
			# Minutes of the board

			5 February 2018

			- **Chair:** Ana Lund
			- **Secretary:**
			  ^^^^^^^^^^^^^^ empty-item: Nothing follows “Secretary”. Write what is missing or remove it
			- Guests: Bo Berg, Cy Dahl
			- Decided:
			  - The budget was adopted.

			## Budget

			- Ana: It was adopted.
			- Bo:
			  ^^^ empty-item: Nothing follows “Bo”. Write what is missing or remove it

			## Roads

			They are safe.
		`,
		);
	});

	it('finds fields without a value that are lines of a paragraph', () => {
		checkFindings(
			rule,
			`
			# Minutes of the board

			Place: Hochmark
			Time: 19:30 –
			^^^^^^^^^^^^^ empty-item: Nothing follows “Time: 19:30 –”. Write what is missing or remove it
			Chair: Ana Lund
			Notes: @
			^^^^^^^^ empty-item: Nothing follows “Notes: @”. Write what is missing or remove it

			**Date:** 5 February 2018
			**End:**
			^^^^^^^^ empty-item: Nothing follows “End”. Write what is missing or remove it

			**Present:** Ana Lund
			**Guests:**
			**Secretary:**
			^^^^^^^^^^^^^^ empty-item: Nothing follows “Secretary”. Write what is missing or remove it

			**Agenda**

			1. Budget
		`,
		);
	});

	it('finds fields between the lines of a container, and those with nothing but the unit', () => {
		checkFindings(
			rule,
			`
			# Protokoll der Sitzung

			:::info
			Protokoll:
			^^^^^^^^^^ empty-item: Nothing follows “Protokoll”. Write what is missing or remove it
			Ort: Hochmark
			Beginn: 19:30 Uhr
			Ende: Uhr
			^^^^^^^^^ empty-item: Nothing follows “Ende: Uhr”. Write what is missing or remove it
			:::
			`,
		);
	});

	it('finds a label without a list where another has one', () => {
		checkFindings(
			rule,
			`
			# Minutes of the board

			5 February 2018

			## Tasks

			Board:

			Ana:

			- draws the map

			Bo:
			^^^ empty-item: Nothing follows “Bo”. Write what is missing or remove it

			## Absent

			Regrets:

			Kim:
			`,
		);
	});

	it('finds labels in italics, and those over another label', () => {
		checkFindings(
			rule,
			`
			# Minutes of the board

			*Date*: 5 February 2018

			*Place*: Hochmark

			*Secretary*:
			^^^^^^^^^^^^ empty-item: Nothing follows “Secretary”. Write what is missing or remove it

			## Roads

			**Meets**: on Mondays

			**Chair**: Ana Lund

			**Discussion**:
			^^^^^^^^^^^^^^^ empty-item: Nothing follows “Discussion”. Write what is missing or remove it

			**Actions**:

			Bo asks the smith.
		`,
		);
	});

	it('finds items and headings that end in a sign behind which something was to stand', () => {
		checkFindings(
			rule,
			`
			# Minutes of the board

			5 February 2018

			## Roads –
			         ^ empty-item: Nothing follows “Roads –”. Write what is missing or remove it

			- Ana Lund / Hochmark /
			                      ^ empty-item: Nothing follows “Ana Lund / Hochmark /”. Write what is missing or remove it
			- Bo Berg -
			  - He has the key.
			- – a draft –
			- Cy Dahl
			  - He has the map –
			                   ^ empty-item: Nothing follows “He has the map –”. Write what is missing or remove it
			  - Di Ek has the boat –
			    and the oars.
			- The road from A /
			  B is closed.
			`,
		);
		const list = '- Ana Lund -\n- Bo Berg -\n- Cy Dunn -\n- Di Ford -\n- Eve Ek -\n- Flo Roe -\n';
		checkFindings(rule, `${HEAD}${list}`);
	});

	it('finds what is missing in tables', () => {
		checkFindings(
			rule,
			`
			# Minutes of the board

			|  |  |
			|---|---|
			| Date | 5 February 2018 |
			| Place | Hochmark |
			| **End** | |
			^^^^^^^^^^^^^ empty-item: Nothing follows “End”. Write what is missing or remove it
			| Chair | Ana Lund |

			| No. | Action | Who |
			| --- | --- | --- |
			| 19 | Write to the mayor | Ana |
			| 20 |  |  |
			^^^^^^^^^^^^ empty-item: This row is empty. Write what is missing or remove it
		`,
		);
	});

	const silent = [
		'Place: Hochmark\nChair: Ana Lund\nPresent:\n\nBo Berg, Cy Dahl\n',
		'Others present:\nDirector: Ana Lund\nSecretary: Bo Berg\n',
		'Port board members:\nPresent: Ana Lund\nAbsent: Bo Berg\n',
		'Place: Hochmark\nChair: Ana Lund\nDecided:\n\n- The budget\n',
		'Place: Hochmark\nChair: Ana Lund\nBoard:\n\nSecretary: Bo Berg\nTreasurer: Cy Dahl\n\n## Budget\n',
		'Place: Hochmark\nChair: Ana Lund\nApologies:\n\n## Budget\n',
		'Ana: We begin.\nBo: Yes.\nAna:\nCy: The budget is short.\n',
		'Place:\nChair:\nDate: 5 February 2018\n\n## Budget\n',
		'Place: Hochmark\nThey met at noon.\nChair: Ana Lund\nEnd:\n\n## Budget\n',
		'| Name | Body |\n| --- | --- |\n| Ana Lund | Hochmark |\n| Bo Berg | |\n| Cy Dahl | Hochmark |\n| Di Ek | Hochmark |\n',
		'| No. | Action | Who |\n| --- | --- | --- |\n| 1 | Write | Ana |\n| 2 | | |\n| 3 | | |\n',
		'-\n  The budget was adopted.\n',
		'- The budget\n  <!--\n-\n  -->\n- The roads\n\n  ```\n  -\n  ```\n',
		'- The budget\n  <!--\n  - the roads\n  -\n  -->\n- The roads\n',
		'- Chair:\n- Secretary:\n- Guests: Bo Berg\n',
		'- Chair: Ana Lund\n- Guests:\n\n  Bo Berg\n- Others: none\n',
		'- Chair: Ana Lund\n- Decided:\n- The budget was adopted.\n',
		'- Chair: Ana Lund\n- Guests:\n\nBo Berg, Cy Dahl\n',
		'- - -\n\n> -\n',
		'It was built in\n2018.\n',
	];
	for (const text of silent) it(`silent: ${text.slice(0, 40)}`, () => checkFindings(rule, HEAD + text));

	it('leaves what an agenda has yet to fill', () => {
		checkFindings(rule, '# Agenda of the board\n\nMeeting on 5 February 2018\n\n1. Budget\n2.\n');
	});

	it('removes an item that has others beside it', () => {
		checkFix(rule, 'Remove the empty item', `${HEAD}- Ana\n-$0\n- Bo\n`, `${HEAD}- Ana\n- Bo\n`);
		checkFix(rule, 'Remove the empty item', `${HEAD}- Ana\n  - a\n  -$0`, `${HEAD}- Ana\n  - a\n`);
	});
});
