import assert from 'node:assert/strict';
import { readSettings } from '../../server/src/config/index.js';
import { Checker } from '../../server/src/engine/index.js';
import { missingSection as rule } from '../../server/src/rules/missing-section.js';
import { applyEdits } from '../../server/src/text/index.js';
import { check, checkFindings, checkFix } from '../support/fixture.js';

function lacks(text: string, require?: readonly string[], path?: string): string[] {
	const { settings, problems } = readSettings(require ? { require } : {});
	assert.deepEqual(problems, []);
	const { findings, failures } = new Checker([rule]).check(text, settings, path);
	assert.deepEqual(failures, []);
	return findings.map(({ message }) => message.replace(/^This report lacks |. Add what is missing$/g, ''));
}

const DATE = 'the date of the meeting';
const PEOPLE = 'a list of participants';

describe('missing-section: what is reported', () => {
	it('marks the first line of the title', () => {
		checkFindings(
			rule,
			`
			---
			type: report
			---

			# 🎉 Minutes of the **board**
			  ^^^^^^^^^^^^^^^^^^^^^^^^^ missing-section
			  ^^^^^^^^^^^^^^^^^^^^^^^^^ missing-section

			1. The budget was adopted, and comments are due by 5 March 2018.
		`,
		);
	});

	it('marks a title in the front matter where the text has none', () => {
		checkFindings(
			rule,
			`
			---
			type: report
			title: Minutes of 5 May 2018
			       ^^^^^^^^^^^^^^^^^^^^^ missing-section
			---

			Agenda

			- Budget
		`,
		);
	});

	it('asks for what is required, and for nothing else', () => {
		const text = '---\ntype: report\n---\n\n# Notes\n\n1. The budget was adopted.\n';
		assert.deepEqual(lacks(text), [DATE, PEOPLE]);
		assert.deepEqual(lacks(text, []), []);
		assert.deepEqual(lacks(text, ['agenda', 'number', 'place', 'decisions', 'action-items', 'next-meeting']), [
			'an agenda',
			'the number of the meeting',
			'the place of the meeting',
			'the decisions',
			'the action items',
			'the date of the next meeting',
		]);
	});
});

describe('missing-section: what counts', () => {
	const report = (text: string) => `---\ntype: report\n---\n\n# Notes\n\n${text}\n`;
	const people = 'Present: Ana Lund, Ben Okoye';
	const dates = [
		'5 February 2018',
		'05/02/2018',
		'February 2018',
		'Wednesday, January 23rd',
		'1. The meeting was held on 5 February 2018 in Gent, as every year.',
		'La réunion s’est tenue le 5 février 2018 à Liège, comme chaque année.',
		'- **Date:** 2018-02-05',
		'## Part one\n\nText.\n\n## Tuesday, 6 February 2018\n\nText.',
		'Date: [date]',
	];
	for (const text of dates) it(`a date: ${text}`, () => assert.deepEqual(lacks(report(`${text}\n\n${people}`)), []));
	it('a date in the front matter, or in the name of the file', () => {
		assert.deepEqual(lacks(`---\ndate: 2018-02-05\ntype: report\n---\n\n# Notes\n\n${people}\n`), []);
		assert.deepEqual(lacks(report(people), undefined, 'notes/2018-02-05.md'), []);
	});

	const lists = [
		people,
		'Aanwezig: Ana Lund en Ben Okoye',
		'## Participants\n\n- Ana Lund',
		'| Present | Ana Lund, Ben Okoye |\n| --- | --- |\n| Chair | Ana Lund |',
		'1. The meeting was attended by Ana Lund (Umoza) and Ben Okoye.',
		'The full board was present: Ana Lund, Ben Okoye.',
		'The [list of participants](people.md) is a file of its own.',
		'**Staff side:** Sue Cheng (Unison), Tim Doyle (GMB)',
		'The meeting was attended by representatives of the following members: Fiji, Samoa.',
		'## Churches represented\n\n- Lighthouse',
		'## Annex I: Participants in the meeting\n\n- Ana Lund',
		'## Annex II: List of participants\n\n- Ana Lund',
	];
	for (const text of lists)
		it(`participants: ${text}`, () => assert.deepEqual(lacks(report(`5 May 2018\n\n${text}`)), []));
	it('no list: those who had one task', () =>
		assert.deepEqual(lacks(report('5 May 2018\n\nChairs: Sue Cheng, Tim Doyle')), [PEOPLE]));
	it('no list: speaking of participants', () => {
		assert.deepEqual(lacks(report('5 May 2018\n\n1. Participants agreed. Many were present.')), [PEOPLE]);
	});

	it('what may be required besides', () => {
		const require = ['agenda', 'number', 'place', 'decisions', 'action-items', 'next-meeting'];
		const en =
			'# Minutes of the 24th meeting\n\nKivara, 5 May 2018\n\n## Agenda\n\n- Budget\n\n**Decision 1:** The budget is adopted.\n\n## Action items\n\n- Ana\n\nNext meeting: 5 June 2018\n';
		assert.deepEqual(lacks(en, require), []);
		const de =
			'# Protokoll der 24. Sitzung\n\nKivara, 5. Mai 2018\n\n## Tagesordnung\n\n- Haushalt\n\n## Beschlüsse\n\nKeine.\n\n## Aufgaben\n\n- Ana\n\n## Nächste Sitzung\n\nim Juni\n';
		assert.deepEqual(lacks(de, require), []);
	});
});

describe('missing-section: how it is fixed', () => {
	it('inserts a date below the title', () => {
		checkFix(
			rule,
			'Insert a date below the title',
			'# $0Minutes of the board\n\nPresent: Ana Lund, Ben Okoye\n',
			'# Minutes of the board\n\nDate: [date]\n\nPresent: Ana Lund, Ben Okoye\n',
		);
	});

	it('adds a list of participants, in the language of the report and with its line endings', () => {
		const { settings } = readSettings({});
		const text = '# Compte rendu de la réunion du bureau\r\n\r\n5 mai 2018\r\n\r\n1. Le budget est adopté.\r\n';
		const [finding] = new Checker([rule]).check(text, settings).findings;
		assert.equal(
			applyEdits(text, finding!.fixes[0]!.edits),
			`${text}\r\n## Liste des participants\r\n\r\n- Nom (organisme)\r\n`,
		);
	});

	it('has a fix for all that a section can hold, which settles it', () => {
		const require = ['agenda', 'place', 'decisions', 'action-items', 'next-meeting', 'date', 'participants'];
		const { settings } = readSettings({ require });
		for (const title of [
			'Minutes of the board',
			'Protokoll des Vorstands und der Gäste',
			'Acta de la junta y del consejo',
			'Verbale della giunta e del consiglio',
			'Notulen van het bestuur',
			'Ata da reunião do conselho',
			'Compte rendu du bureau',
		]) {
			const text = `---\ntype: report\n---\n\n# ${title}\n`;
			const { findings } = new Checker([rule]).check(text, settings);
			assert.equal(findings.length, require.length);
			for (const finding of findings) {
				const fixed = applyEdits(text, finding.fixes[0]!.edits);
				const left = new Checker([rule]).check(fixed, settings).findings;
				assert.equal(left.length, require.length - 1, fixed);
			}
		}
	});

	it('takes a list under a misspelt label, or first names below the title, for the participants', () => {
		for (const text of [
			'# Team minutes 2024-03-05\n\n## Attendess\n* Gita Rao\n* Pat Cole\n\n## Notes\n\nThe budget was adopted.\n',
			'# Protokoll vom 5. März 2024\n\n## Teilnehmner\n\n- Uwe Koch\n- Eva Schmidt\n\n## Bericht\n\nDer Bericht wurde angenommen.\n',
			'Board minutes – 5 March 2024\nHal, Dan, Pia, Yves\n\n1. The budget was adopted.\n',
		]) {
			assert.deepEqual(check(`---\ntype: report\n---\n\n${text}`, rule), [], text);
		}
	});
});
