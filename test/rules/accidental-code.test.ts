import assert from 'node:assert/strict';
import { accidentalCode as rule } from '../../server/src/rules/accidental-code/accidental-code.js';
import { check, checkFindings, checkFix } from '../support/fixture.js';

describe('accidental-code', () => {
	it('finds lists too far to the right', () => {
		checkFindings(
			rule,
			`
			# Minutes 🎉

			Present:

			    * Ana Lund
			    ^^^^^^^^^^ accidental-code: This list shows as code, as it is indented too far. Move it to the left
			    ↳ fix: Move the list to the left

			    * Bo Berg
			        * for Acme

			Decided:

			    1. The budget is adopted.
			    ^^^^^^^^^^^^^^^^^^^^^^^^^ accidental-code: This list shows as code, as it is indented too far. Move it to the left
			    ↳ fix: Move the list to the left
			`,
		);
	});

	it('finds lists behind a tab', () => {
		assert.equal(check('Text.\n\n\t1. The budget is adopted.\n', rule).length, 1);
	});

	const silent = [
		'- Present\n\n    - Ana Lund\n',
		'Text.\n\n    - name: build\n    - run: npm ci\n',
		'Text.\n\n    - a removed line\n    and one that stays\n',
		'```\n    - Ana Lund\n```\n',
		'Text.\n\n    * @param a\n    * return b;\n',
		'1. Present\n\n    Ana Lund\n\n    - for Acme\n',
	];
	for (const text of silent) it(`silent: ${text.slice(0, 40)}`, () => checkFindings(rule, text));

	it('moves the list', () => {
		checkFix(
			rule,
			'Move the list to the left',
			'Text.\n\n    - Ana$0\n      - Bo\n\n    - Cy\n',
			'Text.\n\n- Ana\n  - Bo\n\n- Cy\n',
		);
	});
});
