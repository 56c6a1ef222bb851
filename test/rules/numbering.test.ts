import assert from 'node:assert/strict';
import { agendaNumbering } from '../../server/src/rules/agenda-numbering.js';
import type { Rule } from '../../server/src/rules/index.js';
import { paragraphNumbering } from '../../server/src/rules/paragraph-numbering.js';
import { check, checkFindings, checkFix } from '../support/fixture.js';

const TYPE = '---\ntype: report\n---\n\n';

/** The lines on which the rule speaks in a report that holds `body`, with what it marks. */
function found(rule: Rule, body: string): string[] {
	const text = TYPE + body;
	return check(text, rule).map(
		({ span }) => `${text.slice(0, span.from).split(/\r?\n/).length - 4}:${text.slice(span.from, span.to)}`,
	);
}

describe('paragraph-numbering', () => {
	it('marks the number that repeats or skips', () => {
		checkFindings(
			paragraphNumbering,
			`
			# Report 🎉

			5 February 2018

			1. The meeting was opened.
			2. The agenda was adopted 🎉.

			Members took note.

			2. The budget was adopted.
			^^ paragraph-numbering
			4. The plan was adopted.

			## Closing

			6. The meeting was closed.
			^^ paragraph-numbering
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
		it(`finds ${name}`, () => assert.deepEqual(found(paragraphNumbering, body), marked));
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
		'nested lists': '1. a\n   1. x\n   3. y\n2. b\n',
		dates: '1. a\n2. b\n\n5. Mai 2031\n\n4. mars 2031\n',
		'numbers of other things': '512. a\n530. b\n547. c\n',
		'a choice of numbers': '2. a\n5. b\n9. c\n12. d\n14. e\n',
		'paragraphs without text': '1. a\n2.\n3. ![x](y.png)\n4. ```\n   code\n   ```\n5. b\n',
		'a ranking': '3. a\n1. b\n2. c\n',
		quotations: '1. a\n\n> 7. x\n> 9. y\n\n2. b\n',
	};
	for (const [name, body] of Object.entries(silent)) {
		it(`accepts ${name}`, () => assert.deepEqual(found(paragraphNumbering, body), []));
	}

	it('renumbers safely where nothing refers to a paragraph, and keeps content in its item', () => {
		const nine = Array.from({ length: 8 }, (_, i) => `${i + 1}. a\n`).join('');
		checkFix(
			paragraphNumbering,
			'Renumber the paragraphs',
			`${TYPE}${nine}8$0. b\n\n   (a) x\n\n9. c\n\n   - y\n     z\n\n   (b) w\n`,
			`${TYPE}${nine}9. b\n\n   (a) x\n\n10. c\n\n    - y\n      z\n\n    (b) w\n`,
		);
		const [finding] = check(`${TYPE}1. a\n2. b\n2. c\n`, paragraphNumbering);
		assert.equal(finding?.fixes[0]?.safety, 'safe');
		assert.equal(finding?.message, 'Number 2 appears twice. This one should be 3');
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
			checkFix(paragraphNumbering, 'Renumber the paragraphs', TYPE + before, TYPE + after);
			const [finding] = check(TYPE + before.replace('$0', ''), paragraphNumbering);
			assert.equal(finding?.fixes[0]?.safety, 'unsafe');
		}
		const [finding] = check(`${TYPE}1. a\n2. b\n4. c, see item 4\n`, paragraphNumbering);
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
				paragraphNumbering,
				fix,
				`${TYPE}1. a\n2. b\n4$0. c\n5. ${before}\n`.replaceAll('\n', '\r\n'),
				`${TYPE}1. a\n2. b\n3. c\n4. ${after}\n`.replaceAll('\n', '\r\n'),
			);
			const [finding] = check(`${TYPE}1. a\n2. b\n4. c\n5. ${before}\n`, paragraphNumbering);
			assert.equal(finding?.fixes[0]?.safety, 'unsafe');
		}
	});

	it('leaves alone what annexes with paragraphs of their own speak of', () => {
		const annex = '\n## Annex I\n\n1. Delete paragraph 4.\n2. See paragraph 4 of this report.\n';
		checkFix(
			paragraphNumbering,
			'Renumber the paragraphs and the references to them',
			`${TYPE}1. a\n2. b\n4$0. c (see paragraph 4)\n${annex}`,
			`${TYPE}1. a\n2. b\n3. c (see paragraph 3)\n${annex.replace('4 of', '3 of')}`,
		);
	});

	it('leaves the paragraphs of other documents alone', () => {
		checkFix(
			paragraphNumbering,
			'Renumber the paragraphs',
			`${TYPE}1. a\n2. b\n4$0. See paragraph 4 of the Convention and decision 5/2, paragraph 4.\n`,
			`${TYPE}1. a\n2. b\n3. See paragraph 4 of the Convention and decision 5/2, paragraph 4.\n`,
		);
	});
});

describe('agenda-numbering', () => {
	it('marks the numeral', () => {
		checkFindings(
			agendaNumbering,
			`
			# Notulen

			9 oktober 2023

			Agenda
			------

			- **I. Opening 🎉**
			- **II. Verslag**
			- **II. Financiën**
			    ^^ agenda-numbering
			- IV. Rondvraag
			- VI. Sluiting**
			  ^^ agenda-numbering
		`,
		);
	});

	const cases: Record<string, readonly [body: string, ...marked: string[]]> = {
		'no roman numeral': [
			'## Tagesordnung\n\n- I. a\n- II. b\n- III. c\n- IIII. d\n- V. e\n- VX. f\n',
			'6:IIII',
			'8:VX',
		],
		'ordered lists': ['## Ordre du jour\n\n1. a\n2. b\n2. c\n3. d\n', '5:2'],
		letters: ['Orden del día\n\nA. a\nB. b\nD. d\n', '5:D'],
		'one per line, below the label': ['Ordine del giorno:\n1\\) a\n2\\) b\n4\\) c\n', '4:4'],
		'an annex that is the agenda': ['## Annex I – Agenda\n\nMeeting XXIV\n\n- I. a\n- III. b\n', '6:III'],
		'signs of other languages': [
			'## Ordre du jour\n\n1/ a\n2/ b\n4/ c\n\n## Orden del día\n\n1.º a\n2.º b\n2.º c\n',
			'5:4',
			'11:2',
		],
		'a heading that says of which meeting': ['## Agenda for the third meeting\n\n1. a\n3. b\n', '4:3'],
		'“TOP” with nothing after the number': ['## Tagesordnung\n\n**TOP 1** a\n\n**TOP 2** b\n\n**TOP 2** c\n', '7:2'],
		'“item” before the numeral': ['## Agenda\n\n- Item 1: a\n- Item 2: b\n- Item 2: c\n', '5:2'],
		'rows of a table': [
			'## Agenda\n\n| No. | Item |\n|--:|--|\n|  1. | a |\n| **2** | b |\n| 2 | c |\n\n1. x\n',
			'7:2',
		],
		'headings with nothing under them': [
			'## Agenda\n\n### I. a\n\n### VX. b\n\n### III. c\n\n## Budget\n\ny\n',
			'5:VX',
		],
		'a gap after sub-items that have the number': ['## Agenda\n\n1. a\n    1. x\n    2. y\n3. b\n', '6:3'],
		'groups below sub-headings': ['## Agenda\n\n### Monday\n\n1. a\n2. b\n\n### Tuesday\n\n3. c\n5. d\n', '11:5'],
	};
	for (const [name, [body, ...marked]] of Object.entries(cases)) {
		it(`finds ${name}`, () => assert.deepEqual(found(agendaNumbering, body), marked));
	}

	const silent: Record<string, string> = {
		'an inserted item': '## Agenda\n\n1. a\n2. b\n2 bis. c\n3. d\n\n**Agenda**\n\n- 1. a\n- 2. b\n- 2a. c\n- 3. d\n',
		'sub-items': '## Agenda\n\n- 1. a\n- 1.1 b\n- 1.2 c\n- 2. d\n',
		'sub-items in another style': '## Agenda\n\n- I. a\n- A. b\n- B. c\n- II. d\n- A. e\n',
		'a second day': '## Agenda\n\n1. a\n2. b\n\n### Tuesday\n\n1. c\n2. d\n',
		'the habit of 1. 1. 1.': '## Agenda\n\n1. a\n1. b\n1. c\n',
		'letters with I': `## Agenda\n\n${'ABCDEFGHIJ'
			.split('')
			.map((letter) => `- ${letter}. a\n`)
			.join('')}`,
		initials: '## Agenda\n\n- A. Lund: budget\n- C. Baker: accounts\n- A. Smith: plan\n',
		times: '## Agenda\n\n- 10.00 Opening\n- 11.00 Budget\n- 9:30 Coffee\n',
		'what follows the agenda': '## Agenda\n\n1. a\n2. b\n\nThe meeting was opened.\n\n2. c\n',
		'minutes in a table': '## Agenda\n\n| Min. | Item |\n|--|--|\n| 5 | a |\n| 5 | b |\n| 10 | c |\n',
		'headings with text under them': '## Agenda\n\n### 1. a\n\nText\n\n### 3. b\n\nText\n',
		'items of a longer agenda': '## Agenda\n\n- Item 3: a\n- Item 4: b\n- Item 7: c\n',
		'a number that stands further to the right': '## Agenda\n1. a\n2. b\n  3. c\n4. d\n',
		'a number without its full stop':
			'## Agenda\n\n- [1. a](#a)\n- [2. b](#b)\n- 3 c\n    - [3a. d](#d)\n- [4. e](#e)\n',
		'a roman numeral without its full stop': '## Agenda\n\n- I. a\n- II. b\n- III c\n- IV. d\n',
		'paper numbers': '## Agenda\n\n- 17. a\n- 40. b\n- 12. c\n',
	};
	for (const [name, body] of Object.entries(silent)) {
		it(`accepts ${name}`, () => assert.deepEqual(found(agendaNumbering, body), []));
	}

	it('renumbers in the style of the list, safely', () => {
		const title = 'Renumber the agenda items';
		checkFix(
			agendaNumbering,
			title,
			`${TYPE}Agenda\n\n- I. a\n- I$0I. b\n- II. c\n- III. d\n`
				.replace('I$0I. b', 'II. b')
				.replace('- II. c', '- I$0I. c'),
			`${TYPE}Agenda\n\n- I. a\n- II. b\n- III. c\n- IV. d\n`,
		);
		checkFix(
			agendaNumbering,
			title,
			`${TYPE}Agenda\n\n- a) x\n- b) y\n- d$0) y\n- d bis) z\n`,
			`${TYPE}Agenda\n\n- a) x\n- b) y\n- c) y\n- c bis) z\n`,
		);
		checkFix(
			agendaNumbering,
			title,
			`${TYPE}Agenda\n\n- I. a\n- II. b\n- IIII$0. c\n`,
			`${TYPE}Agenda\n\n- I. a\n- II. b\n- III. c\n`,
		);
		const [finding] = check(`${TYPE}Agenda\n\n- I. a\n- III. b\n`, agendaNumbering);
		assert.equal(finding?.fixes[0]?.safety, 'safe');
		const [referred] = check(`${TYPE}Agenda\n\n- I. a\n- III. b\n\nUnder item III, nothing.\n`, agendaNumbering);
		assert.equal(referred?.fixes[0]?.safety, 'unsafe');
		for (const after of ['   - 3.1 x\n', '   - 3a. x\n', '4. c\n\n## 3. Accounts\n\nRead.\n']) {
			const [depending] = check(`${TYPE}## Agenda\n\n1. a\n3. b\n${after}`, agendaNumbering);
			assert.equal(depending?.fixes[0]?.safety, 'unsafe', after);
		}
	});
});
