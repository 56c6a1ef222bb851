import assert from 'node:assert/strict';
import { agendaNumbering as rule } from '../../server/src/rules/agenda-numbering/agenda-numbering.js';
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

describe('agenda-numbering', () => {
	it('marks the numeral', () => {
		checkFindings(
			rule,
			`
			# Notulen

			9 oktober 2023

			Agenda
			------

			- **I. Opening 🎉**
			- **II. Verslag**
			- **II. Financiën**
			    ^^ agenda-numbering: Agenda item II appears twice. This one should be III
			    ↳ fix: Renumber the agenda items
			- IV. Rondvraag
			- VI. Sluiting**
			  ^^ agenda-numbering: Agenda item VI follows IV. This one should be V
			  ↳ fix: Renumber the agenda items
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
		it(`finds ${name}`, () => assert.deepEqual(found(body), marked));
	}

	const silent: Record<string, string> = {
		'an inserted item': '## Agenda\n\n1. a\n2. b\n2 bis. c\n3. d\n\n**Agenda**\n\n- 1. a\n- 2. b\n- 2a. c\n- 3. d\n',
		'sub-items': '## Agenda\n\n- 1. a\n- 1.1 b\n- 1.2 c\n- 2. d\n',
		'sub-items in another style': '## Agenda\n\n- I. a\n- A. b\n- B. c\n- II. d\n- A. e\n',
		'sub-items in small letters': '## Agenda\n\nA. a\na. b\nb. c\nB. d\nC. e\n',
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
		it(`accepts ${name}`, () => assert.deepEqual(found(body), []));
	}

	it('renumbers in the style of the list, safely', () => {
		const title = 'Renumber the agenda items';
		checkFix(
			rule,
			title,
			`${TYPE}Agenda\n\n- I. a\n- I$0I. b\n- II. c\n- III. d\n`
				.replace('I$0I. b', 'II. b')
				.replace('- II. c', '- I$0I. c'),
			`${TYPE}Agenda\n\n- I. a\n- II. b\n- III. c\n- IV. d\n`,
		);
		checkFix(
			rule,
			title,
			`${TYPE}Agenda\n\n- a) x\n- b) y\n- d$0) y\n- d bis) z\n`,
			`${TYPE}Agenda\n\n- a) x\n- b) y\n- c) y\n- c bis) z\n`,
		);
		checkFix(
			rule,
			title,
			`${TYPE}Agenda\n\n- I. a\n- II. b\n- IIII$0. c\n`,
			`${TYPE}Agenda\n\n- I. a\n- II. b\n- III. c\n`,
		);
		const [finding] = check(`${TYPE}Agenda\n\n- I. a\n- II. b\n- II. c\n`, rule);
		assert.equal(finding?.fixes[0]?.safety, 'safe');
		// What is left out may be an item that was withdrawn.
		const [gap] = check(`${TYPE}Agenda\n\n- I. a\n- III. b\n`, rule);
		assert.equal(gap?.fixes[0]?.safety, 'unsafe');
		for (const mention of [
			'**3 Roof**',
			'| 3 | mended |',
			'Ad 3: mended.',
			'Zu 3.: repariert.',
			'Number 3 was put off.',
		]) {
			const [named] = check(`${TYPE}## Agenda\n\n1. a\n2. b\n2. c\n3. d\n\n${mention}\n`, rule);
			assert.equal(named?.fixes[0]?.safety, 'unsafe', mention);
		}
		const [dated] = check(`${TYPE}## Agenda\n\n1. a\n2. b\n2. c\n3. d\n\n## Next\n\nOn 3 May 2018.\n`, rule);
		assert.equal(dated?.fixes[0]?.safety, 'safe');
		const [referred] = check(`${TYPE}Agenda\n\n- I. a\n- III. b\n\nUnder item III, nothing.\n`, rule);
		assert.equal(referred?.fixes[0]?.safety, 'unsafe');
		for (const after of ['   - 3.1 x\n', '   - 3a. x\n', '4. c\n\n## 3. Accounts\n\nRead.\n']) {
			const [depending] = check(`${TYPE}## Agenda\n\n1. a\n3. b\n${after}`, rule);
			assert.equal(depending?.fixes[0]?.safety, 'unsafe', after);
		}
	});
});

describe('agenda-numbering: headings of the minutes', () => {
	it('that repeat an item move along with it', () => {
		const text = (a: number, b: number, other: string): string =>
			`${TYPE}## Agenda\n\n1. Roads\n2. [Rents](#rents)\n${a}. Next board\n${b}. Next meeting\n\n## 1. Roads\n\nSafe.\n\n## 2. Rents\n\nLow.\n\n## <a id="b"></a> ${a}\\. Next board\n\nMay.\n\n**Note**\n\n### *${b}.* Next meeting\n\nJune.\n\n## ${other}. Thanks\n`;
		const [finding] = check(text(4, 5, '5'), rule);
		const [fix] = [...(finding?.fixes ?? [])];
		assert.equal(fix?.title, 'Renumber the agenda items wherever they are named');
		assert.equal(applyEdits(text(4, 5, '5'), fix.edits), text(3, 4, '5'));
	});

	it('take references, titles with a word before the number, and links along', () => {
		const text = (number: number, words: string): string =>
			`${TYPE}## Agenda\n\n1. Opening\n2. Ladder\n${number}. Roof\n\n## ${words} 2: Ladder\n\nSee items 2 and ${number}, and [below](#${words.toLowerCase().replaceAll(' ', '-')}-${number}-roof).\n\n## ${words} ${number}: Roof\n\nText.\n`;
		for (const words of ['TOP', 'Item', 'Agenda item', 'Tagesordnungspunkt', 'Agendapunt', 'Point', 'Punto', 'Ponto']) {
			const [finding] = check(text(4, words), rule);
			const [fix] = [...(finding?.fixes ?? [])];
			assert.equal(fix && applyEdits(text(4, words), fix.edits), text(3, words));
			assert.equal(fix?.safety, 'unsafe');
		}
	});

	it('and offers nothing where a reference could not follow', () => {
		const text = (reference: string): string =>
			`${TYPE}## Agenda\n\n1. Opening\n2. Ladder\n2. Roof\n4. Boat\n\n## Talk\n\n${reference}\n`;
		const [range] = check(text('See items 1–4.'), rule);
		assert.equal(
			applyEdits(text('See items 1–4.'), range!.fixes[0]!.edits),
			text('See items 1–4.').replace('2. Roof', '3. Roof'),
		);
		const gap = text('Under item 1, 4 spoke.').replace('2. Roof\n', '');
		const [doubtful] = check(gap, rule);
		assert.deepEqual([...doubtful!.fixes], []);
	});

	describe('items without a number', () => {
		const expected = (text: string): string[] =>
			check(`# Minutes\n\n5 February 2018\n\n${text}`, rule).map(({ message }) => message.split('. ')[1] ?? '');

		it('marks an item that has the word of the others alone', () => {
			checkFindings(
				rule,
				`
				# Protokoll

				5. Februar 2018

				TOP 1: Kasse
				------------
				Sie stimmt.

				TOP Dach
				^^^ agenda-numbering: “TOP Dach” has no number, unlike “TOP 1”. This one should be TOP 2
				↳ fix: Write “TOP 2”
				--------
				Es ist dicht.

				TOP 3: Garten
				-------------
				Er blüht.

				TOP Zaun
				^^^ agenda-numbering: “TOP Zaun” has no number, unlike “TOP 1”. This one should be TOP 4
				↳ fix: Write “TOP 4”
				--------
				Er steht.

				TOP Tor
				^^^ agenda-numbering: “TOP Tor” has no number, unlike “TOP 1”. This one should be TOP 5
				↳ fix: Write “TOP 5”
				-------
				Es klemmt.
				`,
			);
		});

		it('writes the number as the others have it', () => {
			checkFix(
				rule,
				'Write “TOP 2”',
				'# Protokoll\n\n5. Februar 2018\n\n- TOP 1: Kasse\n- $0TOP Dach\n- TOP 3: Garten\n',
				'# Protokoll\n\n5. Februar 2018\n\n- TOP 1: Kasse\n- TOP 2: Dach\n- TOP 3: Garten\n',
			);
		});

		it('knows the words of the languages', () => {
			for (const word of ['Item', 'ITEM', 'Punkt', 'Point', 'Agendapunt', 'Punt', 'Punto', 'Ponto']) {
				const text = `## ${word} 1 Roof\n\nTight.\n\n## ${word} 2 Fees\n\nRise.\n\n## ${word} Keys\n\nLost.\n`;
				assert.deepEqual(expected(text), [`This one should be ${word} 3`], word);
			}
		});

		it('names no number where more than one may be meant', () => {
			const items = (...numbers: string[]) => numbers.map((each) => `## Item ${each}\n\nSaid.\n\n`).join('');
			assert.deepEqual(expected(items('1 Roof', 'Keys', '2 Fees')), ['Number it']);
			assert.deepEqual(expected(items('1 Roof', 'Keys', '4 Fees')), ['Number it']);
			assert.deepEqual(expected(items('1 Roof', 'Keys', 'Map', '4 Fees')), [
				'This one should be Item 2',
				'This one should be Item 3',
			]);
			const agenda = '- Item 1 Roof\n- Item 2 Fees\n- Item 3 Keys\n\n';
			assert.deepEqual(expected(agenda + items('1 Roof', '2 Fees', 'Map')), ['Number it']);
			assert.deepEqual(expected(agenda + items('1 Roof', '2 Fees', 'Keys')), ['This one should be Item 3']);
		});

		for (const text of [
			'## Item 1 Roof\n\n## Item 2 Fees\n\n## Item Fees\n',
			'## Item 1 Roof\n\n## Item 2 Fees\n\nItem Fees was adopted.\n\n- Item Keys is open\n',
			'## Item 1 Roof\n\n## Item 2 Fees\n\n## Item N Keys\n\n## Item IV Map\n\n## Item 2.1 Map\n',
			'## Top 5 Risks\n\n## Top 3 Fees\n\n## Top Priorities\n',
			'## Point 1 Toit\n\n## Point 2 Clés\n\n## Point sur les clés\n\n## Point d’étape\n',
			'## Item 1 Roof\n\n## Item Fees\n',
		]) {
			it(`is silent: ${text.replaceAll('\n', ' ')}`, () => assert.deepEqual(expected(text), []));
		}
	});
});
