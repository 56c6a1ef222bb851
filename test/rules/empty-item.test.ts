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
			    ^ empty-item: Nothing stands in this item. Write what is missing or remove it
			  -
			  ^ empty-item: Nothing stands in this item. Write what is missing or remove it
			  ↳ fix: Remove the empty item

			1.
			^^ empty-item: Nothing stands in this item. Write what is missing or remove it
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
			  ^^^^^^^^^^^^^^ empty-item: Nothing stands behind “Secretary”. Write what is missing or remove it
			- Guests: Bo Berg, Cy Dahl
			- Decided:
			  - The budget was adopted.

			## Budget

			- Ana: It was adopted.
			- Bo:
			  ^^^ empty-item: Nothing stands behind “Bo”. Write what is missing or remove it

			## Roads

			They are safe.
		`,
		);
	});

	const silent = [
		'-\n  The budget was adopted.\n',
		'- The budget\n  <!--\n-\n  -->\n- The roads\n\n  ```\n  -\n  ```\n',
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
