import assert from 'node:assert/strict';
import { readSettings } from '../../server/src/config/index.js';
import { Checker } from '../../server/src/engine/index.js';
import { dateMismatch as rule } from '../../server/src/rules/date-mismatch.js';
import { checkFindings, checkFix } from '../support/fixture.js';

function found(text: string, path?: string): string[] {
	const { settings } = readSettings({});
	const { findings, failures } = new Checker([rule]).check(text, settings, path);
	assert.deepEqual(failures, []);
	return findings.map(({ span }) => text.slice(span.from, span.to));
}

describe('date-mismatch: what is reported', () => {
	it('marks the date in the first paragraph, the front matter and the titles of annexes', () => {
		checkFindings(
			rule,
			`
			---
			type: report
			date: 2021-09-18
			      ^^^^^^^^^^ date-mismatch
			---

			# 🎉 Report of the eighth session

			Kivara, 15–17 September 2021

			1. The eighth session was opened on Thursday, **15 September** 2022 by its Chair.
			                                                ^^^^^^^^^^^^^^^^^^^ date-mismatch

			## Annex I – List of participants

			Participants in the eighth session, Kivara, 15–17 September 2020
			                                            ^^^^^^^^^^^^^^^^^^^^ date-mismatch

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
			checkFix(rule, `Write ${right}`, text(`${wrong.slice(0, at)}$0${wrong.slice(at)}`), text(fixed));
		});
	}

	it('writes months and days in the language of the place', () => {
		const text = (date: string) => `# Compte rendu\n\n2018-02-05\n\n1. La réunion s’est tenue le ${date} à Liège.\n`;
		checkFix(rule, 'Write 2018-02-05', text('mardi $09 janvier 2018'), text('lundi 5 février 2018'));
	});
});
