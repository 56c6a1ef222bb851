import assert from 'node:assert/strict';
import { readSettings } from '../../server/src/config/index.js';
import { Checker } from '../../server/src/engine/index.js';
import { meetingNumberMismatch as rule } from '../../server/src/rules/meeting-number-mismatch/meeting-number-mismatch.js';
import { Earlier } from '../../server/src/workspace/index.js';
import { check, checkFindings, checkFix } from '../support/fixture.js';
import { indexOf } from '../support/reports.js';

function found(text: string, path?: string): string[] {
	const { settings } = readSettings({});
	const { findings, failures } = new Checker([rule]).check(text, settings, path);
	assert.deepEqual(failures, []);
	return findings.map(({ span }) => text.slice(span.from, span.to));
}

/** A report of the 24th meeting whose first paragraph says `text`. */
const report = (text: string) => `# Virtual Meeting XXIV\n\nSummary report\n\n5 February 2018\n\n1. ${text}\n`;

describe('meeting-number-mismatch: what is reported', () => {
	it('marks the number alone, in the first paragraph', () => {
		checkFindings(
			rule,
			`
			# 🎉 Forum – Virtual Meeting XVII

			Summary report

			14 June 2022

			1. The **sixteenth** virtual meeting of the forum (RCF), the third of the year, took place on 14 June 2022.
			         ^^^^^^^^^ meeting-number-mismatch: Elsewhere this meeting has the number “XVII”. Correct the number here or there
			         ↳ at 1:30: Here it is “XVII”
			         ↳ fix: Change “sixteenth” to “seventeenth”
			         ↳ fix: Change “XVII” to “XVI”
		`,
		);
	});

	it('marks the front matter and the titles of annexes', () => {
		checkFindings(
			rule,
			`
			---
			type: report
			number: 22
			        ^^ meeting-number-mismatch: Elsewhere this meeting has the number “24th”. Correct the number here or there
			        ↳ at 6:17: Here it is “24th”
			        ↳ fix: Change “22” to “24”
			---

			# Report of the 24th meeting

			5 February 2018

			## Annex I

			Agenda of the twenty-third meeting
			              ^^^^^^^^^^^^ meeting-number-mismatch: Elsewhere this meeting has the number “24th”. Correct the number here or there
			              ↳ at 6:17: Here it is “24th”
			              ↳ fix: Change “twenty-third” to “twenty-fourth”

			- Opening
		`,
		);
	});

	const opened: Record<string, string> = {
		'The Chair opened the 23rd virtual meeting.': '23rd',
		'Ms Roe welcomed all participants to the twenty-third virtual meeting.': 'twenty-third',
		'De voorzitter opent de 23e vergadering om 15.30 uur.': '23e',
		'La présidente ouvre la 23e réunion à 18 heures.': '23e',
		'Die Vorsitzende begrüßt die Anwesenden zur 23. Sitzung.': '23.',
		'El presidente abre la 23.ª reunión.': '23.ª',
		'A presidente abriu a 23ª reunião às 14h.': '23ª',
	};
	for (const [text, number] of Object.entries(opened)) {
		it(text, () =>
			assert.deepEqual(found(`# Meeting 24\n\nSummary report\n\n5 February 2018\n\n1. ${text}\n`), [number]),
		);
	}

	it('reads the name of the file, with what it is', () => {
		const text = '# Meeting #18 notes\n\nDate: 2025-03-18\n\nAttendees: Ann Lee, Bo Roe\n';
		assert.deepEqual(found(text, 'notes/meeting-17-notes.md'), ['18']);
		assert.deepEqual(found(text, 'notes/meeting-18-notes.md'), []);
	});

	it('reads the name of the meeting between the label of an annex and the word "Agenda"', () => {
		const text =
			'# Virtual Meeting XXXI\n\nSummary report\n\n27 October 2025\n\n1. All agreed (Annex I).\n\nAnnex I\n\nForum – Virtual Meeting XXX – 27 October 2025\n\nAgenda\n\n- Opening\n';
		assert.deepEqual(found(text), ['XXX']);
		assert.deepEqual(found(text.replace('XXX –', 'XXXI –')), []);
		assert.deepEqual(found(text.replace('Meeting XXX – 27', 'Meeting 5 – 7')), []);
	});

	it('follows the majority against the title', () => {
		const text = '---\nnumber: 24\n---\n\n# Minutes of the 23rd meeting\n\n5 February 2018\n\n';
		assert.deepEqual(found(`${text}1. The twenty-fourth meeting was held on 5 February 2018 in Port Selwyn.\n`), [
			'23rd',
		]);
		assert.deepEqual(found(text), ['24']);
	});

	it('speaks the languages of the reports, in lines that end as on Windows', () => {
		const say = (title: string, date: string, text: string) => found(`# ${title}\r\n\r\n${date}\r\n\r\n1. ${text}\r\n`);
		const fr = 'La onzième réunion du comité s’est tenue le 5 février 2018 à Liège.';
		assert.deepEqual(say('Compte rendu de la XIIe réunion', '5 février 2018', fr), ['onzième']);
		const es = 'La undécima reunión del comité se celebró el 5 de febrero de 2018 en Quito.';
		assert.deepEqual(say('Acta de la 12.ª reunión', '5 de febrero de 2018', es), ['undécima']);
		const de = 'Die 11. Sitzung des Ausschusses fand am 5. Februar 2018 in Graz statt.';
		assert.deepEqual(say('Protokoll der zwölften Sitzung', '5. Februar 2018', de), ['11.']);
		const nl = 'De elfde vergadering van het bestuur vond plaats op 5 februari 2018 in Gent.';
		assert.deepEqual(say('Verslag van de 12e vergadering', '5 februari 2018', nl), ['elfde']);
		const pt = 'A décima primeira reunião da comissão realizou-se em 5 de fevereiro de 2018.';
		assert.deepEqual(say('Ata da 12.ª reunião', '5 de fevereiro de 2018', pt), ['décima primeira']);
		const it = 'L’undicesima riunione del comitato si è tenuta il 5 febbraio 2018 a Siena.';
		assert.deepEqual(say('Verbale della dodicesima riunione', '5 febbraio 2018', it), ['undicesima']);
	});

	it('reads every way to write a number', () => {
		for (const title of [
			'Meeting #24',
			'Meeting No. 24',
			'24th meeting',
			'Board – No. 24',
			'XXIVth meeting',
			'Meeting 24',
		]) {
			const text = `# ${title}: minutes\n\n5 February 2018\n\n1. The twenty-third meeting was held on 5 February 2018.\n`;
			assert.deepEqual(found(text), ['twenty-third'], title);
		}
	});

	it('asks the name of the file', () => {
		const text = '# Minutes of the 24th meeting\n\n5 February 2018\n';
		assert.deepEqual(found(text, 'reports/board-meeting-23.md'), ['24th']);
		assert.deepEqual(found(text, 'reports/board-meeting-xxiv.md'), []);
		assert.deepEqual(found(text, 'reports/meeting-05-02-2018.md'), []);
		assert.deepEqual(found(text, 'reports/board-call-23.md'), []);
	});
});

describe('meeting-number-mismatch: the name of the file', () => {
	const minutes = (title: string) => `# ${title}\n\n15 February 2018\n\nPresent: Ann Lee, Bo Roe\n`;

	for (const name of [
		'011-minutes.md',
		'minutes-011.md',
		'minutes-no-11.md',
		'011.md',
		'11th-meeting.md',
		'eleventh-meeting.md',
		'meeting_xi.md',
		'2018-02-15-meeting-11.md',
	]) {
		it(`has a number: ${name}`, () => {
			assert.deepEqual(found(minutes('Minutes of the twelfth meeting'), name), ['twelfth']);
			assert.deepEqual(found(minutes('Minutes of the eleventh meeting'), name), []);
		});
	}

	for (const [name, title, marked] of [
		['012-protokoll.md', 'Protokoll der 13. Sitzung', '13.'],
		['12e-reunion.md', 'Compte rendu de la treizième réunion', 'treizième'],
		['acta-012.md', 'Acta de la 13.ª reunión', '13.ª'],
		['verbale-012.md', 'Verbale della XIII riunione', 'XIII'],
		['ata_012.md', 'Ata da décima terceira reunião', 'décima terceira'],
		['012-notulen.md', 'Notulen van de 13e vergadering', '13e'],
	] as const) {
		it(`… in other languages: ${name}`, () => assert.deepEqual(found(minutes(title), name), [marked]));
	}

	for (const name of [
		'minutes-02.md',
		'minutes-15.md',
		'minutes-18.md',
		'minutes-07.md',
		'minutes-2018-09.md',
		'minutes-march-11.md',
		'minutes-100.md',
		'chapter-011.md',
		'meeting-02.md',
		'meeting-11-and-meeting-12.md',
	]) {
		it(`has none, or that of something else: ${name}`, () =>
			assert.deepEqual(found(minutes('Minutes of the 10th meeting'), name), []));
	}

	const titles = (text: string, path: string, names: readonly string[] = []) => {
		const { settings } = readSettings({});
		const files = {
			find: (name: string) => (names.includes(name) ? ('there' as const) : ('missing' as const)),
			names: () => names,
			anchors: () => undefined,
		};
		const { findings } = new Checker([rule]).check(text, settings, path, undefined, { files });
		return findings.flatMap(({ fixes }) => fixes.map(({ title }) => title));
	};

	it('is the one to change where it stands alone', () => {
		const text = `${minutes('Minutes of the 11th meeting')}\nThe eleventh meeting was held on 15 February 2018.\n`;
		const { settings } = readSettings({});
		const [finding] = new Checker([rule]).check(text, settings, 'meeting-12.md').findings;
		assert.equal(
			finding?.message,
			'The name of the file gives this meeting the number 12, the report itself “11th”. Rename the file or correct the report',
		);
		assert.deepEqual(titles(text, 'meeting-12.md'), [
			'Rename the file to meeting-11.md',
			'Change the number to 12 in both places',
		]);
	});

	it('is changed first where the lower number stayed behind in it', () => {
		assert.deepEqual(titles(minutes('Minutes of the 13th meeting'), '012-minutes.md'), [
			'Rename the file to 013-minutes.md',
			'Change “13th” to “12th”',
		]);
		assert.deepEqual(titles(minutes('Minutes of the 11th meeting'), '012-minutes.md'), [
			'Change “11th” to “12th”',
			'Rename the file to 011-minutes.md',
		]);
		assert.deepEqual(titles(minutes('Minutes of the 11th meeting'), 'a/12th-meeting.md', ['11th-meeting.md']), [
			'Change “11th” to “12th”',
		]);
	});
});

describe('meeting-number-mismatch: what stays silent', () => {
	const silent = [
		'The twenty-fourth virtual meeting took place on 5 February 2018.',
		'The twenty-third meeting had asked for a budget, which was adopted.',
		'The report of the twenty-third meeting was adopted.',
		'The twenty-third meeting was held on 8 January 2018, and its decisions were confirmed.',
		'The twenty-third meeting, which was held in January, had left two items open.',
		'At its twenty-third meeting, held in 2017, the group had adopted a plan.',
		'The first meeting of the year took place on 5 February 2018.',
		'The first virtual meeting since the election was held on 5 February 2018.',
		'The seventh session of the board was opened on 5 February 2018.',
		'The third annual meeting was held on 5 February 2018.',
		'The twenty-fifth meeting will be held on 5 March 2018.',
		'“The twenty-third meeting was held on 5 February 2018.”',
		'The Fourth Committee meeting was held on 5 February 2018.',
	];
	for (const text of silent) it(text, () => assert.deepEqual(found(report(text)), []));

	it('a title with two numbers, of which nobody can say which is meant', () => {
		assert.deepEqual(found('# Minutes of the fifth meeting and sixth meeting of the board\n\n5 February 2018\n'), []);
	});

	const titles = [
		'# Eighth session: second meeting\n\nMinutes\n\n5 February 2018\n',
		'# Joint fifth and sixth meeting\n\nMinutes\n\n5 February 2018\n\n1. The fifth meeting was opened on 5 February 2018.\n',
		'# Minutes of the 24th meeting\n\n5 February 2018\n\nApproved at the 25th meeting\n',
		'# Minutes\n\nMeeting 5 February 2018\n\n1. The fourth meeting was held on 5 February 2018.\n',
		'# Report No. 12\n\n5 February 2018\n\n1. The fourth meeting was held on 5 February 2018.\n',
		'---\nnumber: 24\n---\n\n# Minutes: Meeting XXIV\n\n5 February 2018\n\n## Annex\n\nAgenda of the next meeting, the twenty-fifth meeting\n',
	];
	const days = [
		'Board meeting 8 – 12 March 2018',
		'Board meeting 8 to 12 March 2018',
		'Board meeting 8 and 9 March 2018',
		'Sitzung 8. bis 12. März 2018',
		'Réunion 8 et 9 mars 2018',
		'Reunión 8 y 9 de marzo de 2018',
		'Riunione 8–12 marzo 2018',
		'Vergadering 8 en 9 maart 2018',
	];
	for (const title of days) {
		it(`the days of ${title}`, () => assert.deepEqual(found(`# ${title}\n\n14th meeting\n\nPresent: Ann Lee\n`), []));
	}

	it('a number and then a date', () => {
		for (const title of ['Meeting 22 — 15 March 2018', 'Meeting No. 8 – 12 March 2018']) {
			assert.equal(found(`---\nnumber: 99\n---\n\n# ${title}\n\nMinutes\n\nPresent: Ann Lee\n`).length, 1, title);
		}
	});

	for (const text of titles) it(text, () => assert.deepEqual(found(text), []));
});

describe('meeting-number-mismatch: how it is fixed', () => {
	it('writes the right number as the wrong one is written', () => {
		const cases = [
			['The $0twenty-third meeting took place on', 'The twenty-fourth meeting took place on', 'twenty-fourth'],
			['The $023rd meeting took place on', 'The 24th meeting took place on', '24th'],
			['The $0XXIIIrd meeting took place on', '', ''],
			['La $0vingt-troisième réunion s’est tenue le', 'La vingt-quatrième réunion s’est tenue le', 'vingt-quatrième'],
			[
				'Die $0dreiundzwanzigste Sitzung fand statt am',
				'Die vierundzwanzigste Sitzung fand statt am',
				'vierundzwanzigste',
			],
			['La $0vigesimotercera reunión tuvo lugar el', 'La vigesimocuarta reunión tuvo lugar el', 'vigesimocuarta'],
		] as const;
		for (const [before, after, number] of cases) {
			if (after === '') assert.deepEqual(found(report(`${before.replace('$0', '')} 5 February 2018 there.`)), []);
			else
				checkFix(
					rule,
					`Change “${before.match(/\$0(\S+)/)![1]}” to “${number}”`,
					report(`${before} 5 February 2018 there.`),
					report(`${after} 5 February 2018 there.`),
				);
		}
	});

	it('names the place that it believes', () => {
		const [finding] = check(report('The twenty-third meeting took place on 5 February 2018.'), rule);
		assert.equal(finding?.message, 'Elsewhere this meeting has the number “XXIV”. Correct the number here or there');
		assert.equal(finding.related?.length, 1);
		assert.deepEqual(
			[...finding.fixes].map(({ title }) => title),
			['Change “twenty-third” to “twenty-fourth”', 'Change “XXIV” to “XXIII”'],
		);
	});
});

describe('meeting-number-mismatch: after other reports', () => {
	it('corrects first what they have already', () => {
		const minutes = (title: string, day: string, text: string): string =>
			`# Minutes of the ${title} meeting of the Pier Board\n\n${day}\n\n${text}\n`;
		const text = minutes('5th', '5 March 2018', 'The sixth meeting of the Pier Board took place on 5 March 2018.');
		const earlier = {
			'board/a.md': minutes('4th', '8 January 2018', 'Opened.'),
			'board/b.md': minutes('5th', '5 February 2018', 'Opened.'),
		};
		const titles = (texts: Readonly<Record<string, string>>): string[] => {
			const path = 'board/z.md';
			const index = indexOf({ ...texts, [path]: text });
			const [found] = check(text, rule, { path, earlier: new Earlier(() => index, path) });
			return found!.fixes.map(({ title }) => title);
		};
		const both = ['Change “sixth” to “fifth”', 'Change “5th” to “6th”'];
		assert.deepEqual(titles({}), both);
		assert.deepEqual(titles(earlier), both.toReversed());
	});
});

describe('meeting-number-mismatch: bare numbers under other labels', () => {
	it('count flats and votes', () => {
		for (const lines of [
			'**Proxies:** no. 3 to Mrs Miller\n\n**Apologies:** Mr White (no. 14)',
			'**Present:** Mrs Miller (no. 2), Mr Cooper (no. 5)\n\n**Absent:** Mr White (no. 14)',
			'**Volmachten:** nr. 3 aan mevr. Dijk\n\n**Afwezig:** fam. De Wit (nr. 14)',
		]) {
			assert.deepEqual(found(`# Minutes of the general meeting of 14 April 2026\n\n${lines}\n\n1. Opened.\n`), []);
		}
	});
});
