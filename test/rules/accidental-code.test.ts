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

	const HEAD = '# Minutes of the Harbour Board\n\n5 March 2024\n\nPresent: Ann Lee, Bo Roe\n\n';

	it('finds lists with an address, code or a missing space in one of their items, in a report only', () => {
		const list =
			'    - The board met twice(see below)\n\n    -as planned\n\n    - https://board.example/?year=2024\n\n    - The key is `x = 1`\n';
		assert.equal(check(`${HEAD}${list}`, rule).length, 1);
		assert.equal(check(`# Set-up\n\n${list}`, rule).length, 0);
	});

	it('finds lists of a word processor, also above a number that begins no list, and writes other bullets', () => {
		checkFix(
			rule,
			'Move the list to the left',
			`${HEAD}Decided:\n\n\to\tThe fee stays$0\n\t\t1.\tas it is\n\to\tThe boats go\n\n3.\tRoads\n\n\to\tOpen\n`,
			`${HEAD}Decided:\n\n-\tThe fee stays\n\t1.\tas it is\n-\tThe boats go\n\n3.\tRoads\n\n\to\tOpen\n`,
		);
	});

	it('finds sentences', () => {
		for (const text of [
			'The board thanked all who had cleared the roads.',
			'Resolution: Extend the lease of the quay. Moved by Bo Roe (see [the map](map.md)).',
			'nobody had seen the two boats that lay behind the old quay',
		])
			assert.deepEqual(
				check(`${HEAD}## Roads\n\n    ${text}\n`, rule).map(({ message }) => message),
				['This text shows as code, as it is indented too far. Move it to the left'],
			);
	});

	it('parts text from the line below', () => {
		checkFix(
			rule,
			'Move the text to the left',
			`${HEAD}    The board thanked all who had come.$0\nThe roads are open.\n`,
			`${HEAD}The board thanked all who had come.\n\nThe roads are open.\n`,
		);
	});

	it('finds a fence that is never closed above a heading', () => {
		checkFix(
			rule,
			'Remove “```”',
			`${HEAD}\n$0\`\`\`sh\nnpm start\n\n## Roads\n\nSafe.\n`,
			`${HEAD}\n\nnpm start\n\n## Roads\n\nSafe.\n`,
		);
	});

	const silent = [
		`${HEAD}~~~\nnpm start\n\n# Build all of it\n`.replace('# B', '# b'),
		`${HEAD}\`\`\`\nnpm start\n\n## Roads\n\n\`\`\`\n\nText.\n`,
		...[
			'git clone the repo and run make all',
			'SELECT name FROM boats WHERE owner IS NOT NULL',
			'Dial: +47 555 0100 or +47 555 0101',
			'See the map',
			Array(13).fill('Ann Lee said that the boats were late again.').join('\n    '),
		].map((text) => `${HEAD}    ${text}\n`),
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
