import { wrongHeadingLevel as rule } from '../../server/src/rules/wrong-heading-level/wrong-heading-level.js';
import { checkFindings, checkFix } from '../support/fixture.js';

const HEAD = '# Minutes of the board\n\n5 February 2018\n\n';
const body = (...all: readonly string[]): string => all.map((title) => `${title}\n\nx\n\n`).join('');

describe('wrong-heading-level', () => {
	it('marks a heading that leaves those counted with it', () => {
		checkFindings(
			rule,
			`
			# Minutes of the board 🎉

			5 February 2018

			## TOP 1 Opening

			At ten.

			#### TOP 2 🎉 Budget
			^^^^^^^^^^^^^^^^^^^^ wrong-heading-level: “TOP 2 🎉 Budget” is a heading of level 4, unlike the items before and after it. Make it level 2
			↳ fix: Make it a heading of level 2

			Adopted.

			## TOP 3 Roads

			### TOP 3.1 Main street

			Safe.

			### TOP 3.2 Mill lane

			Safe.

			## TOP 3.3 Church lane
			^^^^^^^^^^^^^^^^^^^^^^ wrong-heading-level: “TOP 3.3 Church lane” is a heading of level 2, unlike the items before it. Make it level 3
			↳ fix: Make it a heading of level 3

			Safe.
		`,
		);
	});

	it('writes the level of the sisters', () => {
		checkFix(
			rule,
			'Make it a heading of level 2',
			`${HEAD}${body('## 1 A', '###$0 2 B', '## 3 C')}`,
			`${HEAD}${body('## 1 A', '## 2 B', '## 3 C')}`,
		);
	});

	it('writes it in all that follow, where the count begins with 0, too', () => {
		checkFix(
			rule,
			'Make the 2 headings level 1',
			`${HEAD}${body('# TOP 0 A', '# TOP 1 B', '##$0 TOP 2 C', '## TOP 3 D')}`,
			`${HEAD}${body('# TOP 0 A', '# TOP 1 B', '# TOP 2 C', '# TOP 3 D')}`,
		);
	});

	it('writes it in all that follow, where the count goes on below', () => {
		checkFindings(
			rule,
			`${HEAD}## 1 A\n\nx\n\n## 2 B\n\nx\n\n### 3 C\n^^^^^^^ wrong-heading-level: “3 C” is a heading of level 3, unlike the items before it. Make it and those that follow level 2\n↳ fix: Make the 2 headings level 2\n\nx\n\n#### More\n\nx\n\n### 4 D\n\nx\n`,
		);
		checkFix(
			rule,
			'Make the 2 headings level 2',
			`${HEAD}${body('## 1 A', '## 2 B', '###$0 3 C', '#### More', '### 4 D')}`,
			`${HEAD}${body('## 1 A', '## 2 B', '## 3 C', '#### More', '## 4 D')}`,
		);
	});

	const silent: Record<string, string> = {
		'a list of its own below an item': body('## 1 A', '## 2 B', '### 1 a', '### 2 b', '### 3 c', '## 3 C'),
		'one that only goes on from another list': body('## 1 A', '### 2 b', '### 3 c', '## 2 B'),
		'the last of two': body('## 1 A', '### 2 B'),
		'headings without a number': body('## A', '#### B', '## C'),
		'a level that all from there on have, after one': body('## 1 A', '### 2 B', '### 3 C'),
		'a count that goes on above': body('### 1 A', '### 2 B', '## 3 C', '## 4 D'),
		'a count with a gap': body('## 1 A', '## 2 B', '### 4 C', '### 5 D'),
		'a count that comes back': body('## 1 A', '## 2 B', '### 3 C', '### 4 D', '## 5 E'),
		'sub-numbers below their item': body('## 1 A', '### 1.1 a', '### 1.2 b', '## 2 B', '### 2.1 c'),
	};
	for (const [name, text] of Object.entries(silent)) it(`silent: ${name}`, () => checkFindings(rule, HEAD + text));

	describe('beside earlier reports, which have the headings Budget, Rents, Roads and Pets on level 2', () => {
		it('marks one that is below the heading before it', () => {
			checkFindings(
				rule,
				`
				# Minutes of the board

				5 February 2018

				## Budget

				x

				## Rents

				x

				#### Roads
				^^^^^^^^^^ wrong-heading-level: “Roads” is a heading of level 4, unlike in the earlier reports. Make it level 2
				↳ fix: Make it a heading of level 2
			`,
			);
		});

		const same: Record<string, string> = {
			'a report that is built otherwise': body('### Budget', '### Rents', '### Roads', '### Pets'),
			'more than one': body('## Budget', '### Rents', '## Roads', '### Pets'),
			'one beside others on its level': body('## Budget', '### Income', '### Rents', '## Roads', '## Pets'),
			'one that has parts': body('## Budget', '### Rents', '#### North', '## Roads', '## Pets'),
			'a higher level': body('## Budget', '# Rents', '## Roads', '## Pets'),
		};
		for (const [name, text] of Object.entries(same)) it(`silent: ${name}`, () => checkFindings(rule, HEAD + text));
	});
});
