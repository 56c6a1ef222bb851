import assert from 'node:assert/strict';
import { readSettings } from '../../server/src/config/index.js';
import { Checker } from '../../server/src/engine/index.js';
import { dateMismatch as rule } from '../../server/src/rules/date-mismatch/date-mismatch.js';
import { applyEdits } from '../../server/src/text/index.js';
import { type Around, check, checkFindings, checkFix } from '../support/fixture.js';

const TYPE = '---\ntype: report\n---\n\n';

function found(text: string, path?: string): string[] {
	const { settings } = readSettings({});
	const { findings, failures } = new Checker([rule]).check(text, settings, path);
	assert.deepEqual(failures, []);
	return findings.map(({ span }) => text.slice(span.from, span.to));
}

/** The titles of all fixes that are offered. */
const titles = (body: string, around?: Around): string[] =>
	check(TYPE + body, rule, around).flatMap(({ fixes }) => fixes.map(({ title }) => title));

/** The document after the first fix. */
function first(body: string): string {
	const [fix] = check(TYPE + body, rule).flatMap(({ fixes }) => fixes);
	return applyEdits(TYPE + body, fix!.edits).slice(TYPE.length);
}

describe('date-mismatch: months that several languages share', () => {
	it('are corrected in that of the report', () => {
		const text =
			'# Verbale del consiglio, 10 agosto 2025\n\nPresenti: Ana Lund\n\nIl consiglio ha approvato il bilancio.\n';
		assert.ok(titles(text, { path: '2025-01-11.md' }).includes('Change the date to 11 gennaio 2025'));
	});
});

describe('date-mismatch: the title of minutes in a list', () => {
	it('gives the day of the meeting', () => {
		const text =
			'Die Gartenbahn\n- Protokoll des 14. Treffens, Di. 08.07.2031\n\n# TOP 1: Hecke\n\n- Ida schneidet sie.\n';
		assert.deepEqual(found(text, '2031-07-09.md'), ['08.07.2031']);
		assert.deepEqual(found(`# Notizen\n\n${text}`, '2031-07-09.md'), []);
	});
});

describe('date-mismatch: the day of the next meeting', () => {
	it('is never made that of this one', () => {
		const text =
			'# Technisch Overleg\n\n### 10 april 2025\n\nVolgend overleg: 10 juli 2025\n\n### Aanwezigen\n\n- Ana Lund\n\nHet bestuur heeft de begroting vastgesteld.\n';
		assert.deepEqual(titles(text), []);
		assert.deepEqual(titles(text.replace('Volgend overleg', 'Datum')), [
			'Change the date to 10 april 2025',
			'Change “10 april 2025” to “10 juli 2025”',
		]);
	});
});

describe('date-mismatch: dates of papers', () => {
	const minutes = (line: string): string =>
		`# Minutes of the Harbour Board\n\nDate of meeting: 5 February 2018\n\n${line}\n\nPresent: Ann Lee, Bo Roe\n`;

	it('are not the meeting’s, whatever the language of their label', () => {
		for (const label of [
			'Date of minutes: 12',
			'Date of the minutes: 12',
			'Date of publication: 12',
			'Date of invitation: 12',
			'Date of report: 12',
			'Minutes dated: 12',
		]) {
			assert.deepEqual(found(minutes(`${label} February 2018`)), [], label);
			assert.deepEqual(found(minutes(`- ${label} February 2018`)), [], label);
		}
		for (const line of [
			'Datum des Protokolls: 12. Februar 2018',
			'Datum Protokoll: 12. Februar 2018',
			'Datum verslag: 12 februari 2018',
			'Datum van publicatie: 12 februari 2018',
			'Date de la convocation : 29 janvier 2018',
			'Date de convocation : 29 janvier 2018',
			"Date d'affichage : 29 janvier 2018",
			'Fecha del acta: 12 de febrero de 2018',
			'Data del verbale: 12 febbraio 2018',
			'Data da ata: 12 de fevereiro de 2018',
			'| Date of minutes | 12 February 2018 |\n| --- | --- |',
		])
			assert.deepEqual(found(minutes(line)), [], line);
	});

	it('are told from that of the meeting', () => {
		for (const line of [
			'Date of the session: 12 February 2018',
			'Date and place: 12 February 2018, Lund',
			'Fecha de celebración: 12 de febrero de 2018',
			'Datum der Sitzung: 12. Februar 2018',
			'Date de la séance : 12 février 2018',
			'Minutes of: 12 February 2018',
			'Verslag: 12 februari 2018',
			'Protokoll: 12. Februar 2018',
		])
			assert.equal(found(minutes(line)).length, 1, line);
	});
});

describe('date-mismatch: what is reported', () => {
	it('marks the date in the first paragraph, the front matter and the titles of annexes', () => {
		checkFindings(
			rule,
			`
			---
			type: report
			date: 2021-09-18
			      ^^^^^^^^^^ date-mismatch: Elsewhere this meeting is dated “15–17 September 2021”. Correct the date here or there
			      ↳ at 8:9: Here it is “15–17 September 2021”
			      ↳ fix: Change the date to 2021-09-15
			---

			# 🎉 Report of the eighth session

			Kivara, 15–17 September 2021

			1. The eighth session was opened on Thursday, **15 September** 2022 by its Chair.
			                                                ^^^^^^^^^^^^^^^^^^^ date-mismatch: Elsewhere this meeting is dated “15–17 September 2021”. Correct the date here or there
			                                                ↳ at 8:9: Here it is “15–17 September 2021”
			                                                ↳ fix: Change the date to Wednesday, 15 September 2021

			## Annex I – List of participants

			Participants in the eighth session, Kivara, 15–17 September 2020
			                                            ^^^^^^^^^^^^^^^^^^^^ date-mismatch: Elsewhere this meeting is dated “15–17 September 2021”. Correct the date here or there
			                                            ↳ at 8:9: Here it is “15–17 September 2021”
			                                            ↳ fix: Change the date to 15–17 September 2021

			- Ana Lund
		`,
		);
	});

	it('follows the majority against the title', () => {
		const text = '---\ndate: 2018-02-05\n---\n\n# Minutes of 6 February 2018\n\n';
		assert.deepEqual(found(`${text}1. The meeting was held on 5 February 2018 in Port Selwyn.\n`), ['6 February 2018']);
		assert.deepEqual(found(text), ['2018-02-05']);
		assert.deepEqual(found(text, 'reports/2018-02-05-minutes.md'), ['6 February 2018']);
	});

	it('takes the body of the first sentence for the one that no title names', () => {
		const text = '# Verslag dinsdag 5 maart 2024\n\nDe werkgroep vergaderde op 6 maart 2024.\n';
		assert.deepEqual(found(text), ['6 maart 2024']);
	});

	it('tells two ranges apart', () => {
		const text = '# Minutes\n\n12 to 14 September 2022\n\n1. The meeting was held from 12 to 15 September 2022.\n';
		assert.deepEqual(found(text), ['12 to 15 September 2022']);
	});

	it('asks the name of the file', () => {
		const text = '# Minutes\n\n6 February 2018\n';
		assert.deepEqual(found(text, 'reports/2018-02-05-minutes.md'), ['6 February 2018']);
		assert.deepEqual(found(text, 'reports/2018-02-06.md'), []);
		assert.deepEqual(found(text, '_posts/2018-02-09-minutes.md'), []);
		assert.deepEqual(found('# Minutes\n\n5–7 February 2018\n', '2018-02-06.md'), []);
	});

	it('speaks the languages of the reports, in lines that end as on Windows', () => {
		const say = (title: string, date: string, text: string) => found(`# ${title}\r\n\r\n${date}\r\n\r\n1. ${text}\r\n`);
		const fr = 'La réunion s’est tenue le mardi 6 février 2018 à Liège.';
		assert.deepEqual(say('Compte rendu', '5 février 2018', fr), ['6 février 2018']);
		const es = 'La reunión se celebró el 6 de febrero de 2018 en Quito.';
		assert.deepEqual(say('Acta', '5 de febrero de 2018', es), ['6 de febrero de 2018']);
		const de = 'Die Sitzung fand am 6. Februar 2018 in Graz statt.';
		assert.deepEqual(say('Protokoll', '5. Februar 2018', de), ['6. Februar 2018']);
		const nl = 'De vergadering vond plaats op 6 februari 2018 in Gent.';
		assert.deepEqual(say('Notulen', '5 februari 2018', nl), ['6 februari 2018']);
		const pt = 'A reunião realizou-se em 6 de fevereiro de 2018.';
		assert.deepEqual(say('Ata', '5 de fevereiro de 2018', pt), ['6 de fevereiro de 2018']);
		const it = 'La riunione si è tenuta il 6 febbraio 2018 a Siena.';
		assert.deepEqual(say('Verbale', '5 febbraio 2018', it), ['6 febbraio 2018']);
	});
});

describe('date-mismatch: what stays silent', () => {
	const report = (text: string) => `# Minutes of the 24th meeting\n\n5 February 2018\n\n${text}\n`;
	const silent = [
		'1. The 24th meeting was held on 5 February 2018.',
		'1. The 23rd meeting was held on 8 January 2018, and its decisions were confirmed.',
		'1. The meeting had been convened on 8 January 2018.',
		'1. The meeting of the drafting group of the board was described: it took place on 8 January 2018.\n',
		'Approved on 5 March 2018',
		'Excursion: 7 February 2018',
		'Draft of 7 February 2018',
		'Next meeting: 5 March 2018',
		'Volgend overleg: 5 maart 2018',
		'05/03/2018',
		'Date: 2018-02-05',
		'1. Comments are due by 5 March 2018. The workshop took place on 3 January 2018.',
		'1. The invitation had wrongly said that the meeting was held on 6 February 2018.',
		'## Annex I\n\nReport of the workshop held on 8 January 2018\n\ntext',
		'## Annex I: Agenda of the next meeting, 5 March 2018\n\n- Opening',
		'| Document | Date |\n| --- | --- |\n| Budget | 2018-01-09 |',
	];
	for (const text of silent) it(text, () => assert.deepEqual(found(report(text)), []));

	it('a range that holds the day', () => {
		assert.deepEqual(
			found(
				'---\ndate: 2018-03-06\n---\n\n# Minutes\n\n5–7 March 2018\n\n1. The meeting was opened on 5 March 2018.\n',
			),
			[],
		);
	});

	it('a title block with the dates of many things', () => {
		assert.deepEqual(found('# Minutes\n\nPart A: 5 March 2018\n\nPart B: 7 March 2018\n\nPart C: 9 March 2018\n'), []);
	});
});

describe('date-mismatch: how it is fixed', () => {
	const cases = [
		['5 February 2018', 'Tuesday, 6 February 2018', 'Monday, 5 February 2018'],
		['5 February 2018', 'Tue, Jan. 9, 2017', 'Mon, Feb. 5, 2018'],
		['5 May 2018', '9 Feb. 2018', '5 May 2018'],
		['5 February 2018', '2018-01-09', '2018-02-05'],
		['21 February 2018', '22nd February 2018', '21st February 2018'],
		['5–7 March 2018', '5–7 March 2017', '5–7 March 2018'],
		['5–7 March 2018', '9 March 2018', '5 March 2018'],
		['5 March 2018', '6–8 April 2017', '5 March 2018'],
		['5–7 March 2018', 'March 6 to 8, 2017', 'March 5 to 7, 2018'],
	] as const;
	for (const [right, wrong, fixed] of cases) {
		it(`${wrong} becomes ${fixed}`, () => {
			const text = (date: string) => `# Minutes\n\n${right}\n\n1. The meeting was held on ${date} in Port Selwyn.\n`;
			const at = wrong.search(/\d|J|(?<=^)March/);
			checkFix(rule, `Change the date to ${fixed}`, text(`${wrong.slice(0, at)}$0${wrong.slice(at)}`), text(fixed));
		});
	}

	it('writes months and days in the language of the place', () => {
		const text = (date: string) => `# Compte rendu\n\n2018-02-05\n\n1. La réunion s’est tenue le ${date} à Liège.\n`;
		checkFix(
			rule,
			'Change the date to lundi 5 février 2018',
			text('mardi $09 janvier 2018'),
			text('lundi 5 février 2018'),
		);
	});
});

describe('date-mismatch: the likelier correction first', () => {
	const minutes = (date: string) => `# Minutes of the Harbour Board\n\n${date}\n`;
	const order = (date: string, around: Around) => titles(minutes(date), around);

	it('the file is renamed where the day of the week speaks for the text', () => {
		assert.deepEqual(order('Tuesday, 5 March 2024', { path: 'minutes/2024-03-04-board.md' }), [
			'Rename the file to 2024-03-05-board.md',
			'Change the date to Monday, 4 March 2024',
		]);
		assert.deepEqual(order('Monday, 5 March 2024', { path: 'minutes/2024-03-04-board.md' }), [
			'Change the date to Monday, 4 March 2024',
			'Rename the file to 2024-03-05-board.md',
		]);
	});

	it('… where the folder does', () => {
		assert.equal(order('5 March 2024', { path: '2024/2023-03-05.md' })[0], 'Rename the file to 2024-03-05.md');
		assert.equal(order('5 March 2023', { path: '2024/2024-03-05.md' })[0], 'Change the date to 5 March 2024');
	});

	it('… where the body always meets on that day of the week', () => {
		const names = ['2024-01-03.md', '2024-01-17.md', '2024-02-07.md', '2024-03-05.md'];
		assert.equal(order('6 March 2024', { path: '2024-03-05.md', names })[0], 'Rename the file to 2024-03-06.md');
		assert.equal(
			order('5 March 2024', { path: '2024-03-06.md', names: ['2024-03-06.md', ...names.slice(0, 3)] })[0],
			'Change the date to 6 March 2024',
		);
	});

	it('what stayed behind is the earlier one, and a file that is there already was copied', () => {
		assert.equal(order('25 April 2022', { path: '2022-04-15.md' })[0], 'Rename the file to 2022-04-25.md');
		assert.equal(order('16 July 2020', { path: '2020-07-30.md' })[0], 'Change the date to 30 July 2020');
		assert.deepEqual(order('30 July 2020', { path: '2020-07-16.md', names: ['2020-07-16.md', '2020-07-30.md'] }), [
			'Change the date to 16 July 2020',
		]);
	});

	it('the file stands alone against two places', () => {
		const text = '# Minutes\n\n5 March 2024\n\n1. The meeting was held on 5 March 2024 in Port Selwyn.\n';
		assert.deepEqual(titles(text, { path: '2024-03-06.md' }), ['Rename the file to 2024-03-05.md']);
	});

	it('a new name is written as the old one', () => {
		assert.equal(order('15 April 2024', { path: 'a/12.04.2024.md' })[0], 'Rename the file to 15.04.2024.md');
		assert.equal(
			order('15 April 2024', { path: 'a/20240412_minutes.md' })[0],
			'Rename the file to 20240415_minutes.md',
		);
		const [fix] = check(TYPE + minutes('15 April 2024'), rule, { path: 'a/2024_04_12.md' }).flatMap(
			({ fixes }) => fixes,
		);
		assert.deepEqual(fix, {
			title: 'Rename the file to 2024_04_15.md',
			safety: 'unsafe',
			edits: [],
			rename: '2024_04_15.md',
		});
	});

	it('both sides are offered, and the day of the week decides', () => {
		const text = (date: string) =>
			`# Minutes\n\n5 February 2018\n\n1. The meeting was held on ${date} in Port Selwyn.\n`;
		assert.deepEqual(titles(text('6 February 2018')), [
			'Change the date to 5 February 2018',
			'Change “5 February 2018” to “6 February 2018”',
		]);
		assert.equal(first(text('Tuesday, 6 February 2018')), text('Tuesday, 6 February 2018').replace('\n5', '\n6'));
	});

	it('digits stay as they are written', () => {
		const text = (date: string) => `# Protokoll\n\n05.02.2018\n\n1. Die Sitzung fand am ${date} statt.\n`;
		assert.equal(first(text('6.12.2017')), text('5.02.2018'));
		assert.equal(first(text('06.12.2017')), text('05.02.2018'));
	});

	it('a file that is named for the day of publication is none of it', () => {
		for (const [text, path] of [
			[minutes('4 May 2024'), '_posts/2024-05-20-minutes.md'],
			[minutes('4 May 2024'), '_minutes/board/2024-05-20-minutes.md'],
			[`${minutes('4 May 2024')}\nPublished on 20 May 2024\n`, '2024-05-20-minutes.md'],
			[`${minutes('4 May 2024')}\nApproved on 20 May 2024\n`, '2024-05-20-minutes.md'],
		] as const) {
			assert.deepEqual(titles(text, { path }), [], path);
		}
	});
});

describe('date-mismatch: dates that programs write', () => {
	it('are when a page was published, and to the second', () => {
		for (const date of ['2023-09-12T11:22:41.499Z', '2023-09-12 17:00:00 -0400']) {
			assert.deepEqual(found(`---\ndate: ${date}\n---\n\n# Minutes of 17 September 2022\n\nPresent: Ann Lee\n`), []);
		}
	});

	it('are when a page of a website was published, whatever it is called', () => {
		const page = (day: string, path: string) =>
			found(
				`---\nlayout: post\ndate: 2023-09-${day}\ntitle: "Minutes of 10 September 2023"\n---\nPresent: Ann Lee\n`,
				path,
			);
		for (const path of ['_posts/2023-09-12-minutes.md', 'minutes/september.md']) assert.deepEqual(page('12', path), []);
		// Nothing is published before it has taken place.
		assert.notDeepEqual(page('08', '_posts/2023-09-08-minutes.md'), []);
	});

	it('but not to the minute', () => {
		assert.notDeepEqual(
			found('---\ndate: 2023-09-12\n---\n\n# Minutes of 17 September 2022\n\nPresent: Ann Lee\n'),
			[],
		);
	});
});

describe('date-mismatch: metadata above the text', () => {
	const page = (lines: string): string =>
		`${lines}\n\n# Board meeting 2031-02-24\n\nPresent: Ann Lee, Bo Ek\n\nThe budget was adopted.\n`;
	it('silent: the day of the page', () => {
		assert.deepEqual(found(page('Title: Board meeting\nDate: 2027-12-03 10:20\nModified: 2032-06-12 10:30')), []);
		assert.deepEqual(found(page('Title: Board meeting\nSlug: board-meeting\nDate: 2031-03-01')), []);
	});
	it('silent: also where only the name of the file has the day of the meeting', () => {
		const text = 'Title: Board meeting\nSlug: board-meeting\nDate: 2031-03-01\n\nPresent: Ann Lee, Bo Ek\n\nAdopted.\n';
		assert.deepEqual(found(text, '2031-02-24-board.md'), []);
		assert.deepEqual(found(text.replace('Slug: board-meeting\n', ''), '2031-02-24-board.md'), ['2031-03-01']);
	});
	it('but not a date beside what only a person writes', () => {
		assert.deepEqual(found(page('Date: 2031-02-23\nAuthor: Ann Lee')), ['2031-02-24']);
		assert.deepEqual(found(page('Date: 2031-02-23\nPlace: Lund\nModified: 2032-06-12')), ['2031-02-24']);
	});
});

describe('date-mismatch: a page that calls to a meeting', () => {
	const page = (day: string, call: string): string =>
		`---\ntitle: Assembly\ndate: 2031-09-24\n---\n\n# General assembly of the club\n\n2031-09-24\n\n${call}\n\n**${day}**\n\n## Agenda\n\n1. Budget\n2. Board\n`;
	const calls = [
		'We are pleased to invite all members to:',
		'Nous avons le plaisir de convier tous nos adhérents à :',
		'Tenemos el placer de invitar a los socios a:',
		'Abbiamo il piacere di invitare i soci a:',
		'Temos o prazer de convidar os sócios para:',
	];
	it('silent: it was published before', () => {
		for (const call of calls) assert.deepEqual(found(page('6 November 2031', call)), [], call);
	});
	it('but nobody calls to a meeting of the past', () => {
		assert.deepEqual(found(page('6 August 2031', calls[0]!)), ['6 August 2031']);
	});
});
