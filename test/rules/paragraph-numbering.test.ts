import assert from 'node:assert/strict';
import { paragraphNumbering as rule } from '../../server/src/rules/paragraph-numbering/paragraph-numbering.js';
import { applyEdits } from '../../server/src/text/index.js';
import { check, checkFindings, checkFix } from '../support/fixture.js';

const TYPE = '---\ntype: report\n---\n\n';

/** The lines on which the rule speaks in a report that holds `body`, with what it marks. */
function found(body: string): string[] {
	const text = TYPE + body;
	return check(text, rule).map(
		({ span }) => `${text.slice(0, span.from).split(/\r?\n/).length - 4}:${text.slice(span.from, span.to)}`,
	);
}

describe('paragraph-numbering', () => {
	it('marks the number that repeats or skips', () => {
		checkFindings(
			rule,
			`
			# Report 🎉

			5 February 2018

			1. The meeting was opened.
			2. The agenda was adopted 🎉.

			Members took note.

			2. The budget was adopted.
			^^ paragraph-numbering: Number 2 appears twice. This one should be 3
			↳ fix: Renumber the paragraphs
			4. The plan was adopted.

			## Closing

			6. The meeting was closed.
			^^ paragraph-numbering: Number 6 follows 4. This one should be 5
			↳ fix: Renumber the paragraphs
		`,
		);
	});

	const cases: Record<string, readonly [body: string, ...marked: string[]]> = {
		'one slip in a list': ['1. a\n2. b\n2. c\n4. d\n', '3:2.'],
		'a repeat after which the count goes on from what is written': ['1. a\n2. b\n2. c\n3. d\n', '3:2.'],
		'a gap': ['1. a\n2. b\n4. c\n5. d\n', '3:4.'],
		'a step back': ['5) a\n6) b\n5) c\n7) d\n', '3:5)'],
		'a repeated one, where the count then goes on': ['1. a\n1. b\n2. c\n3. d\n', '2:1.'],
		'a gap across a heading': ['1. a\n2. b\n\n## Next\n\n5. c\n', '6:5.'],
		'after an agenda of bullets or lines': [
			'**Agenda**\n\nI. x\n\nII. y\n\n1. a\n3. b\n\n## Agenda\n\n- x\n- y\n\n1. a\n3. b\n',
			'8:3.',
			'16:3.',
		],
		'after the agenda': ['1. a\n2. b\n\n## Agenda\n\n1. x\n2. y\n\n## On\n\n2. c\n', '11:2.'],
		'a number with a digit too many': ['1. a\n2. b\n3. c\n13. d\n5. e\n', '4:13.'],
		'in a list under another heading, that an older one could go on with': [
			'## H\n\n1. a\n2. b\n3. c\n\n## I\n\n1. a\n2. b\n4. c\n',
			'11:4.',
		],
		'a gap after a list within that has the number': ['1. a\n2. b\n   1. x\n   2. y\n   3. z\n4. c\n5. d\n', '6:4.'],
		'one gap only where a later number is written otherwise': ['1. a\n2. b\n4. c\n5 Perhaps\n6. d\n', '3:4.'],
		'a gap beside sub-numbers, dates and amounts': [
			'1. a\n2. b\n\n   3.1 x\n\n   3.05.2031 y\n\n   3% z\n\n4. c\n',
			'10:4.',
		],
		'after a list within': ['1. a\n2. b\n\n1. x\n2. y\n\ntext\n\n5. c\n6. d\n', '9:5.'],
	};
	for (const [name, [body, ...marked]] of Object.entries(cases)) {
		it(`finds ${name}`, () => assert.deepEqual(found(body), marked));
	}

	const silent: Record<string, string> = {
		years: '2019. was a good year.\n2021. was a better one.\n',
		'order across paragraphs and headings': '1. a\n2. b\n\ntext\n\n3. c\n\n## H\n\n4. d\n\n| t |\n|---|\n\n5. e\n',
		'lists that begin again': '1. a\n2. b\n\n## H\n\n1. c\n2. d\n\ntext\n\n1. e\n',
		'a list within the paragraphs': '4. a\n5. b\n\n1. x\n2. y\n\n6. c\n',
		'the agenda': '1. a\n2. b\n\n## Agenda\n\n1. x\n2. y\n3. z\n\n## On\n\n3. c\n',
		'an annex': '1. a\n2. b\n\n## Annex I\n\n1. x\n\n## Annex II\n\n3. y\n',
		'the habit of 1. 1. 1.': '1. a\n1. b\n1. c\n\ntext\n\n1. d\n',
		'sub-items with two blanks': '1. a\n  1. x\n  2. y\n2. b\n  1. z\n3. c\n',
		'a number that stands further to the right': '1. a\n 2. b\n3. c\n4. d\n',
		'numbers below a line of text': '1. a\n2. b\n\n  3. c\n\nText:\n\n  4.  d\n\ntext\n  5.Can e\n\n6. f\n',
		'a number without its full stop': '1. a\n2. b\n3 Text\n4. c\n',
		'a number in bold or brackets': '1. a\n2. b\n\n**3.** c\n\n4. d\n\n(5) e\n\n6. f\n',
		'a part of what is missing': '1. a\n2. b\n\n5.e\n\n6. f\n',
		'a count that begins anew in another writing': '1. a\n2. b\n3. c\n\n1 Foo\n2 Bar\n\n3. d\n4. e\n',
		dates: '1. a\n2. b\n\n5. Mai 2031\n\n4. mars 2031\n',
		'numbers of other things': '512. a\n530. b\n547. c\n',
		'a choice of numbers': '2. a\n5. b\n9. c\n12. d\n14. e\n',
		'paragraphs without text': '1. a\n2.\n3. ![x](y.png)\n4. ```\n   code\n   ```\n5. b\n',
		'a ranking': '3. a\n1. b\n2. c\n',
		quotations: '1. a\n\n> 7. x\n> 9. y\n\n2. b\n',
	};
	for (const [name, body] of Object.entries(silent)) {
		it(`accepts ${name}`, () => assert.deepEqual(found(body), []));
	}

	it('renumbers safely where nothing refers to a paragraph, and keeps content in its item', () => {
		const nine = Array.from({ length: 8 }, (_, i) => `${i + 1}. a\n`).join('');
		checkFix(
			rule,
			'Renumber the paragraphs',
			`${TYPE}${nine}8$0. b\n\n   (a) x\n\n9. c\n\n   - y\n     z\n\n   (b) w\n`,
			`${TYPE}${nine}9. b\n\n   (a) x\n\n10. c\n\n    - y\n      z\n\n    (b) w\n`,
		);
		const [finding] = check(`${TYPE}1. a\n2. b\n2. c\n`, rule);
		assert.equal(finding?.fixes[0]?.safety, 'safe');
		assert.equal(finding?.message, 'Number 2 appears twice. This one should be 3');
	});

	it('is unsafe where a number may be left out on purpose, or belong to several', () => {
		const cases = {
			'a paragraph that was withdrawn':
				'1. The fee rises.\n2. The roof leaks.\n\n(Item withdrawn.)\n\n4. Boats are sold.\n',
			'days of a month': '5. Board meeting\n7. Summer feast\n8. Trip\n',
			'a tie': '1. Ana Lund, 12 votes\n2. Bo Roe, 9 votes\n2. Cy Dunn, 9 votes\n4. Dee Fox, 3 votes\n',
			'a number of its own in the text':
				'1. The fee rises.\n2. The roof leaks.\n2. The quay is shut.\n3. No dogs.\n\nDecision 3 was contested.\n',
		};
		for (const [name, body] of Object.entries(cases)) {
			const [finding] = check(TYPE + body, rule);
			assert.equal(finding?.fixes[0]?.safety, 'unsafe', name);
		}
	});

	it('takes along what depends on the numbers, and is then unsafe', () => {
		const cases: Record<string, readonly [string, string]> = {
			'sub-numbers': [
				'1. a\n2. b\n4$0. c\n\n   4.1 x\n\n   *4.2 y*\n\n5. d\n',
				'1. a\n2. b\n3. c\n\n   3.1 x\n\n   *3.2 y*\n\n4. d\n',
			],
			'a number that is written otherwise': [
				'1. a\n2. b\n4$0. c\n5 Perhaps\n6. d\n',
				'1. a\n2. b\n3. c\n4 Perhaps\n5. d\n',
			],
		};
		for (const [before, after] of Object.values(cases)) {
			checkFix(rule, 'Renumber the paragraphs', TYPE + before, TYPE + after);
			const [finding] = check(TYPE + before.replace('$0', ''), rule);
			assert.equal(finding?.fixes[0]?.safety, 'unsafe');
		}
		const [finding] = check(`${TYPE}1. a\n2. b\n4. c, see item 4\n`, rule);
		assert.equal(finding?.fixes[0]?.safety, 'unsafe');
	});

	it('moves references along, and is then unsafe', () => {
		const references: Record<string, readonly [string, string]> = {
			en: [
				'See paragraphs 1, 4 and 5; paras. 2–5 and para. 4 above.',
				'See paragraphs 1, 3 and 4; paras. 2–4 and para. 3 above.',
			],
			fr: ['Voir les paragraphes 4 et 5, par. 4.', 'Voir les paragraphes 3 et 4, par. 3.'],
			es: ['Véanse los párrafos 4 y 5.', 'Véanse los párrafos 3 y 4.'],
			de: ['Siehe Absatz 4, Ziffern 4 bis 5 und § 5.', 'Siehe Absatz 3, Ziffern 3 bis 4 und § 4.'],
			nl: ['Zie paragraaf 4 en alinea 5.', 'Zie paragraaf 3 en alinea 4.'],
			pt: ['Ver os parágrafos 4 e 5.', 'Ver os parágrafos 3 e 4.'],
			it: ['Vedi paragrafi 4 e 5.', 'Vedi paragrafi 3 e 4.'],
		};
		for (const [before, after] of Object.values(references)) {
			const fix = 'Renumber the paragraphs and the references to them';
			checkFix(
				rule,
				fix,
				`${TYPE}1. a\n2. b\n4$0. c\n5. ${before}\n`.replaceAll('\n', '\r\n'),
				`${TYPE}1. a\n2. b\n3. c\n4. ${after}\n`.replaceAll('\n', '\r\n'),
			);
			const [finding] = check(`${TYPE}1. a\n2. b\n4. c\n5. ${before}\n`, rule);
			assert.equal(finding?.fixes[0]?.safety, 'unsafe');
		}
	});

	it('asks where something else may mean one of the numbers', () => {
		const title = (body: string): string => check(TYPE + body, rule)[0]!.fixes[0]!.title;
		assert.equal(
			title('2. Élections.\n\n2. Budget.\n\n3. Toit.\n\nVoir le point 3 et le § 2.\n'),
			'Renumber the paragraphs and the references to them?',
		);
		assert.equal(title('1. a\n2. b\n2. c\n3. d\n\nSee item 3.\n'), 'Renumber the paragraphs?');
		assert.equal(title('1. a\n2. b\n2. c\n3. d\n'), 'Renumber the paragraphs');
	});

	it('contradicts nothing that stands above', () => {
		assert.deepEqual(
			check(`${TYPE}4. a\n6. b\n9. c\n`, rule).map(({ message }) => message),
			['Number 6 follows 4. This one should be 5', 'Number 9 follows 6. After renumbering, this one is 6'],
		);
	});

	it('leaves alone what annexes with paragraphs of their own speak of', () => {
		const annex = '\n## Annex I\n\n1. Delete paragraph 4.\n2. See paragraph 4 of this report.\n';
		checkFix(
			rule,
			'Renumber the paragraphs and the references to them',
			`${TYPE}1. a\n2. b\n4$0. c (see paragraph 4)\n${annex}`,
			`${TYPE}1. a\n2. b\n3. c (see paragraph 3)\n${annex.replace('4 of', '3 of')}`,
		);
	});

	it('leaves the paragraphs of other documents alone', () => {
		checkFix(
			rule,
			'Renumber the paragraphs',
			`${TYPE}1. a\n2. b\n4$0. See paragraph 4 of the Convention and decision 5/2, paragraph 4.\n`,
			`${TYPE}1. a\n2. b\n3. See paragraph 4 of the Convention and decision 5/2, paragraph 4.\n`,
		);
	});
});

describe('paragraph-numbering: headings and labels in bold', () => {
	it('marks a number that stands twice in a row', () => {
		checkFindings(
			rule,
			`
			# Minutes of 5 March 2024

			## TOP 1 Opening

			At ten.

			## TOP 2 🎉 Budget

			Adopted.

			## TOP 2 Election
			       ^ paragraph-numbering: Number 2 appears twice. This one should be 3
			       ↳ at 7:8: Number 2 is here first
			       ↳ fix: Change “2” to “3”

			**6 Rents.** Adopted.

			**7 Auditors.** Elected.

			**7 Pets.** Discussed.
			  ^ paragraph-numbering: Number 7 appears twice. This one should be 8
			  ↳ at 15:3: Number 7 is here first
			  ↳ fix: Renumber from here: 8, 9

			**8 Any other business.** None.
		`,
		);
	});

	it('counts on from there, up to a gap', () => {
		checkFix(
			rule,
			'Renumber from here: 3, 4',
			`${TYPE}# Minutes\n\n## 1. A\n\nx\n\n## 2. B\n\nx\n\n## $02. C\n\nx\n\n## 3. D\n\nx\n\n## 5. E\n\nx\n`,
			`${TYPE}# Minutes\n\n## 1. A\n\nx\n\n## 2. B\n\nx\n\n## 3. C\n\nx\n\n## 4. D\n\nx\n\n## 5. E\n\nx\n`,
		);
	});

	const titles = (...all: readonly string[]): string => all.map((title) => `${title}\n\nx\n\n`).join('');
	const wrong: Record<string, readonly [body: string, ...marked: string[]]> = {
		'the first of two, where the number before it was left out': [
			titles('## 1. A', '## 2. B', '## 4. C', '## 4. D', '## 5. E'),
			'11:4',
		],
		'one that has a year in its title': [titles('## 1. A', '## 2. Plan 2030', '## 2. Roof', '## 3. E'), '11:2'],
		'labels in bold, of which one is none': [
			titles('**1. A**', '**3. B**', '**4. C**', '**6. D**', '**6. E**'),
			'15:6',
		],
		'sub-numbers of headings': [titles('## 1 A', '### 1.1 Motion A', '### 1.1 Motion B', '## 2 B'), '11:1'],
		'sub-numbers of paragraphs': [
			'## 1 A\n\n1.1 We met.\n\n1.2 We talked.\n\n## 2 B\n\n2.1 We sang.\n\n2.1 We left.\n\n',
			'13:1',
		],
		'lines that the word for an item makes titles': [titles('TOP 1 A', 'TOP 2 B', 'TOP 3 C', 'TOP 3 D'), '15:3'],
		'one whose first number touches its word': [
			titles('## Item 1 Roof', '## Item 2 Keys', '## Item3 Fees', '## Item 3 Boats'),
			'15:3',
		],
		'none of another word that a number touches': [titles('## Q1 Roof', '## Q2 Keys', '## Q2 Fees', '## Q3 Boats')],
		'one that was left out, where there is no agenda': [titles('## 1 A', '## 2 B', '## 3 C', '## 5 D'), '15:5'],
		'one that steps back to the number of another title': [
			titles('### TOP 1 A', '### TOP 2 B', '### TOP 3 C', '### TOP 2 D', '### TOP 3 E'),
			'15:2',
		],
		'a label in bold that steps back': [titles('**1. A**', '**2. B**', '**3. C**', '**4. D**', '**3. E**'), '19:3'],
		'a sub-number that was left out': [titles('## 1 A', '### 1.1 a', '### 1.3 b', '## 2 B'), '11:3'],
		'a sub-number that was left out, of which no agenda speaks': [
			`## Agenda\n\n1. A\n2. B\n\n${titles('## 1 A', '### 1.1 a', '### 1.3 b', '## 2 B')}`,
			'16:3',
		],
		'one whose title the agenda has one number earlier': [
			`## Agenda\n\n1. A\n2. B\n3. C\n4. Dogs\n5. Ewes\n\n${titles('## 1 A', '## 2 B', '## 3 C', '## 5 Dogs', '## 6 Ewes')}`,
			'23:5',
		],
	};
	for (const [name, [body, ...marked]] of Object.entries(wrong))
		it(`marks ${name}`, () => assert.deepEqual(found(`# Minutes\n\n${body}`), marked));

	it('moves those after a gap down, too', () => {
		const head = '## Agenda\n\n1. A\n2. B\n3. C\n4. Dogs\n5. Ewes\n\n';
		checkFix(
			rule,
			'Renumber from here: 4, 5',
			`${TYPE}${head}${titles('## 1 A', '## 2 B', '## 3 C', '## $05 Dogs', '## 6 Ewes')}`,
			`${TYPE}${head}${titles('## 1 A', '## 2 B', '## 3 C', '## 4 Dogs', '## 5 Ewes')}`,
		);
	});

	it('counts on from the last number where one steps back', () => {
		checkFix(
			rule,
			'Renumber from here: 4, 5',
			`${TYPE}${titles('## 1 A', '## 2 B', '## 3 C', '## $02 D', '## 3 E')}`,
			`${TYPE}${titles('## 1 A', '## 2 B', '## 3 C', '## 4 D', '## 5 E')}`,
		);
	});

	it('is mild about what may only be missing', () => {
		const [finding] = check(`${TYPE}${titles('## 1 A', '## 2 B', '## 3 C', '## 5 D')}`, rule);
		assert.equal(finding?.message, 'Number 5 follows 3. Write 4 or add what is missing');
		assert.equal(finding?.severity, 'information');
	});

	const silent: Record<string, string> = {
		'numbers that were left out more than once': titles('## 1 A', '## 2 B', '## 3 C', '## 5 D', '## 6 E', '## 8 F'),
		'a number that is there in another writing': titles('## 1 A', '## 2 B', '## 3 C', '**4** D', '## 5 E'),
		'an item of the agenda that was not discussed': `## Agenda\n\n1. A\n2. B\n3. C\n4. Dogs\n5. Ewes\n\n${titles('## 1 A', '## 2 B', '## 3 C', '## 5 Ewes')}`,
		'amounts at the beginning of a paragraph': titles(
			'2.1 million',
			'2.1 Million Euro',
			'3.5 hours',
			'3.5 Hours later',
		),
		'days of a month': titles('## 1. May', '## 2. May 2024', '## 2. May, evening', '## 3. May'),
		'a number that was left out': '## 1 A\n\nx\n\n## 2 B\n\nx\n\n## 4 C\n\nx\n',
		'an item taken up again': '## 1 A\n\nx\n\n## 2 Budget\n\nx\n\n## 2 Budget (continued)\n\nx\n\n## 3 C\n\nx\n',
		'parts of an item': '## 1 A\n\nx\n\n## 2 a) Income\n\nx\n\n## 2 b) Spending\n\nx\n\n## 3 C\n\nx\n',
		'an item that is taken late': titles('## 1 A', '## 2 B', '## 4 D', '## 5 E', '## 3 C'),
		'an item taken up again at the end': titles('## 1 A', '## 2 B', '## 3 C', '## 4 D', '## 2 B, second part'),
		'a step back for which more than one number may be wrong': titles('## 1 A', '## 2 B', '## 3 C', '## 2 D', '## 4 E'),
		'a second count under another heading': `## Monday\n\n${titles('### 1 A', '### 2 B', '### 3 C')}## Tuesday\n\n${titles('### 2 D', '### 3 E')}`,
		'an item that bears its number on the agenda': `## Agenda\n\n1. A\n2. Dogs\n3. C\n\n${titles('## 1 A', '## 2 B', '## 3 C', '## 2 Dogs')}`,
		'sub-numbers': '## 1 A\n\nx\n\n## 2.1 B\n\nx\n\n## 2.2 C\n\nx\n',
		dates: '## 4 March 2024\n\nx\n\n## 5 March 2024\n\nx\n\n## 5 March 2024, afternoon\n\nx\n',
		'the same number throughout': '## 1. A\n\nx\n\n## 1. B\n\nx\n\n## 1. C\n\nx\n',
		'counts of their own under other headings': '## 1 A\n\n### 1 a\n\nx\n\n### 2 b\n\nx\n\n## 2 B\n\n### 2 c\n\nx\n',
		'annexes with a count of their own': '## 1 A\n\nx\n\n## 2 B\n\nx\n\n## Annex I\n\n## 2 C\n\nx\n\n## 3 D\n\nx\n',
	};
	for (const [name, body] of Object.entries(silent))
		it(`is silent about ${name}`, () => assert.deepEqual(found(`# Minutes\n\n${body}`), []));

	it('keeps the number of an item that is taken again, for Markdown would count on', () => {
		const head = '# Report\n\n5 February 2018\n\n1. Opened.\n2. Adopted.\n3. Agreed.\n4. Safe.\n';
		checkFix(
			rule,
			'Keep the 2 as it is written',
			`${head}2.$0 Adopted anew.\n5. Closed.\n`,
			`${head}\n2\\. Adopted anew.\n5. Closed.\n`,
		);
	});

	it('moves the table of contents along with headings', () => {
		const report = (one: number, two: number) =>
			`---\ntype: report\n---\n\n# Report\n\n5 February 2018\n\n- [1 Opening](#1-opening)\n- [2. Budget](#2-budget)\n- [${one} Election](#${one}-election)\n- [**${two}** Keys](#${two}-keys)\n\n## 1 Opening\n\nSee [2 other things](a.md).\n\n## 2. Budget\n\nx\n\n## $0${one} Election\n\nx\n\n## ${two} Keys\n\nx\n`;
		checkFix(rule, 'Renumber from here: 3, 4', report(2, 3), report(3, 4).replace('$0', ''));
	});
});

describe('paragraph-numbering: an item that is taken early', () => {
	it('keeps its number', () => {
		const items = ['1. Opening', '2. Roads', '3. Rents', '6. Questions', '5. Boats', '4. Board', '7. Closing'];
		const text = `---\ntype: report\n---\n\n# Notes of 5 May 2031\n\n${items.join('\n\n')}\n`;
		const [early] = check(text, rule);
		assert.equal(early?.message, 'Readers see 4 here, though 6 is written. Keep the 6 as text or renumber');
		assert.equal(applyEdits(text, early.fixes[0]!.edits), text.replace('6.', '6\\.'));
	});
	it('but not where nothing comes later', () => {
		const text =
			'---\ntype: report\n---\n\n# Notes of 5 May 2031\n\n1. Opening\n2. Roads\n3. Rents\n5. Boats\n6. Board\n';
		assert.equal(check(text, rule)[0]?.message, 'Number 5 follows 3. This one should be 4');
	});
});

describe('paragraph-numbering: lists inside an item', () => {
	const head = '# Report\n\n5 February 2018\n\n';

	it('says what readers see where a number is left out', () => {
		checkFindings(
			rule,
			`
			# Report

			5 February 2018

			1. The board decided:
			    1. The budget is adopted.

			       It is small.
			    2. The quay is closed.
			        - for a year
			    4. The fees rise.
			    ^ paragraph-numbering: Readers see 3 here, though 4 is written. Correct the number or add what is missing
			    ↳ fix: Write 3
			    5. The boat is sold.
			    7. The map is new.
			    ^ paragraph-numbering: Readers see 5 here, though 7 is written. Correct the number or add what is missing
			    ↳ fix: Write 5
			2. The meeting was closed.
		`,
		);
		checkFix(rule, 'Write 2', `${head}- Decided:\n  1) a\n  $03) b\n`, `${head}- Decided:\n  1) a\n  2) b\n`);
	});

	it('is silent where Markdown shows what is written', () => {
		for (const list of [
			'- Decided:\n  1. a\n  1. b\n  3. c\n',
			'- Decided:\n  1. a\n\n  And then:\n\n  3. c\n',
			'- Decided:\n  1. a\n  - b\n  3. c\n',
			'- Decided:\n  1. a\n  2.\n  3. c\n',
			'- Decided:\n  1. a\n  12. c\n',
			'- Decided:\n  1. a\n\n  ```\n  3. c\n  ```\n',
			'> - Decided:\n>   1. a\n>   3. c\n',
		]) {
			checkFindings(rule, head + list);
		}
	});
});
