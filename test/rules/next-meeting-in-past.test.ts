import assert from 'node:assert/strict';
import { nextMeetingInPast as rule } from '../../server/src/rules/next-meeting-in-past/next-meeting-in-past.js';
import { check, checkFindings } from '../support/fixture.js';

const TOP = '---\ntype: report\n---\n\n# Report of the eighth session\n\n5–7 February 2018\n\n';

function found(body: string): string[] {
	const text = TOP + body;
	return check(text, rule).map(({ span }) => text.slice(span.from, span.to));
}

describe('next-meeting-in-past', () => {
	it('marks the date, in a sentence, after a label and under a heading', () => {
		checkFindings(
			rule,
			`
			# 🎉 Minutes

			5 February 2018

			1. The **next virtual meeting will take place on Friday, 5 January** 2018, by video.
			                                                         ^^^^^^^^^^^^^^^^ next-meeting-in-past: The next meeting is dated before this meeting. Correct the date
			                                                         ↳ at 3:1: This meeting
			                                                         ↳ fix: Change the date to Friday, 2 March 2018
			                                                         ↳ fix: Change the date to Friday, 6 April 2018
			                                                         ↳ fix: Change the date to Monday, 5 March 2018
			                                                         ↳ fix: Change the date to Saturday, 5 January 2019

			**Next meeting:** 2018-02-05, 10:00
			                  ^^^^^^^^^^ next-meeting-in-past: The next meeting is dated on the day of this meeting. Correct the date
			                  ↳ at 3:1: This meeting

			## Date of the next meeting

			The group agreed on 5 March 2017.
			                    ^^^^^^^^^^^^ next-meeting-in-past: The next meeting is dated before this meeting. Correct the date
			                    ↳ at 3:1: This meeting
			                    ↳ fix: Change the date to 5 March 2018
		`,
		);
	});

	it('reads a whole sentence under a label, and the date of a title that begins in lower case', () => {
		assert.deepEqual(found('## Next session\n\nThe next session will take place in Leuven on 5 January 2018.\n'), [
			'5 January 2018',
		]);
		for (const line of [
			'du lundi 5 février 2018 à 19 h 00',
			'am Montag, 5. Februar 2018, im Rathaus',
			'held on 5 February 2018',
			'über die 5. Sitzung des Beirats am Montag, dem 5. Februar 2018, in Görlitz',
		]) {
			const text = `# Minutes\n\n**${line}**\n\nPresent: Ann Lee\n\nNext meeting: 8 January 2018\n`;
			assert.deepEqual(
				check(text, rule).map(({ span }) => text.slice(span.from, span.to)),
				['8 January 2018'],
			);
		}
	});
	it('knows it by a roman number, and by what was agreed', () => {
		const top = '---\ntype: report\n---\n\n# Virtual Meeting XXIV\n\n5 February 2018\n\n';
		for (const said of [
			'Meeting XXV will take place on',
			'The group agreed to hold the twenty-fifth meeting on',
			'El comité acordó celebrar la XXV reunión el',
		]) {
			const text = `${top}1. ${said} 5 January 2018.\n`;
			assert.deepEqual(
				check(text, rule).map(({ span }) => text.slice(span.from, span.to)),
				['5 January 2018'],
			);
		}
	});
	it('prefers the day of the week that is written, in the same week of a later month', () => {
		checkFindings(
			rule,
			`
			# Minutes

			5 December 2025

			Next meeting: Monday, 10 November 2025
			                      ^^^^^^^^^^^^^^^^ next-meeting-in-past: The next meeting is dated before this meeting. Correct the date
			                      ↳ at 3:1: This meeting
			                      ↳ fix: Change the date to Monday, 12 January 2026
			                      ↳ fix: Change the date to Wednesday, 10 December 2025
			                      ↳ fix: Change the date to Tuesday, 10 November 2026
		`,
		);
	});
	it('reads a table', () =>
		assert.deepEqual(found('| Volgend overleg | 5 januari 2018 |\n| --- | --- |\n| Plaats | Elst |\n'), [
			'5 januari 2018',
		]));
	it('hears what should be', () =>
		assert.deepEqual(found('The next call should take place in about a month, on 5 January 2018.\n'), [
			'5 January 2018',
		]));
	it('knows the next session by its number', () => {
		assert.deepEqual(found('1. The ninth session will be held in Kivara from 4 to 6 March 2017.\n'), [
			'4 to 6 March 2017',
		]);
		assert.deepEqual(found('1. The tenth session will be held in Kivara from 4 to 6 March 2017.\n'), []);
	});

	it('speaks the languages of the reports, in lines that end as on Windows', () => {
		assert.deepEqual(found('La prochaine réunion aura lieu\r\nle 5 mars 2017 à Liège.\r\n'), ['5 mars 2017']);
		assert.deepEqual(found('La próxima reunión se celebrará el 5 de marzo de 2017.\n'), ['5 de marzo de 2017']);
		assert.deepEqual(found('Die nächste Sitzung findet am 5. März 2017 statt.\n'), ['5. März 2017']);
		assert.deepEqual(found('De volgende vergadering is op dinsdag 5 maart 2017.\n'), ['5 maart 2017']);
		assert.deepEqual(found('A próxima reunião será em 5 de março de 2017.\n'), ['5 de março de 2017']);
		assert.deepEqual(found('La prossima riunione si terrà il 5 marzo 2017.\n'), ['5 marzo 2017']);
	});

	for (const body of [
		'The next meeting will take place on 5 March 2018, and the ninth session on 4 March 2019.',
		'The next meeting was to be held on 5 January 2018 and was postponed.',
		'At the previous meeting it was agreed that the next meeting is on 5 January 2018.',
		'Papers for the next meeting were sent on 2 January 2018.',
		'The minutes of 8 January 2018 will be approved at the next meeting.',
		'The next meeting will discuss the report of 8 January 2018.',
		'Next meeting: 5 January',
		'Next meeting: 05/01/2018',
		'The next meeting will be on 5 March 2018. A bill of 5 January 2018 was paid.',
		'The next meeting is fixed for 5 March 2018, and the bill of 5 January 2018 was paid.',
		'The next call for papers closes on 5 January 2018.',
		'“The next meeting will take place on 5 January 2018.”',
		'The next meeting will be held on 6 February 2018.',
		'## Next meeting\n\nThe draft that was approved on 5 January 2018 is to be discussed.',
	]) {
		it(`is silent about: ${body}`, () => assert.deepEqual(found(`1. ${body}\n`.replace('1. ##', '##')), []));
	}

	for (const body of [
		'At the next meeting the accounts of 31 December 2017 will be shown.',
		'Next meeting: the fire of 3 January 2018 and the roof.',
		'The next meeting, first planned for 29 January 2018, will be on 5 March 2018.',
		'In der nächsten Sitzung wird der Jahresabschluss zum 31. Dezember 2017 vorgelegt.',
		'In der nächsten Sitzung wird über den Sturm vom 18. Januar 2018 berichtet.',
		'Die nächste Sitzung, zunächst für den 29. Januar 2018 geplant, findet am 5. März 2018 statt.',
		'À la prochaine réunion sera présenté le bilan au 31 décembre 2017.',
		'La prochaine réunion, prévue initialement le 29 janvier 2018, aura lieu le 5 mars 2018.',
		'In de volgende vergadering wordt de balans per 31 december 2017 besproken.',
		'De volgende vergadering, aanvankelijk gepland op 29 januari 2018, is op 5 maart 2018.',
		'En la próxima reunión será presentado el balance al 31 de diciembre de 2017.',
		'La próxima reunión, prevista inicialmente el 29 de enero de 2018, será el 5 de marzo de 2018.',
		'Nella prossima riunione sarà presentato il bilancio al 31 dicembre 2017.',
		'La prossima riunione, inizialmente prevista il 29 gennaio 2018, si terrà il 5 marzo 2018.',
		'Na próxima reunião será apresentado o balanço a 31 de dezembro de 2017.',
		'A próxima reunião, prevista inicialmente para 29 de janeiro de 2018, será em 5 de março de 2018.',
		'## Next meeting\n\nAs announced in the mail of 1 February 2018, on 5 March 2018.',
	]) {
		it(`leaves dates of other things alone: ${body}`, () => assert.deepEqual(found(`${body}\n`), []));
	}
	for (const body of [
		'The next meeting will be from 5 to 7 January 2018.',
		'La prochaine réunion est fixée au 5 janvier 2018.',
		'Die nächste Sitzung findet vom 5. bis 7. Januar 2018 statt.',
		'La prossima riunione è fissata al 5 gennaio 2018.',
		'La prochaine réunion aura lieu à Liège du 5 au 7 janvier 2018.',
		'Prochaine réunion : mardi 2 janvier 2018',
	]) {
		it(`still marks ${body}`, () => assert.equal(found(`${body}\n`).length, 1));
	}

	it('is silent where nobody can tell when this meeting was', () => {
		checkFindings(rule, '---\ntype: report\n---\n\n# Minutes\n\nThe next meeting will be held on 5 January 2018.\n');
	});

	it('offers the year or the month with which it comes later, the nearest first', () => {
		const offered = (day: string, next: string) =>
			check(`---\ntype: report\n---\n\n# Minutes\n\n${day}\n\nNext meeting: ${next}\n`, rule).flatMap(({ fixes }) =>
				[...fixes].map(({ title }) => title),
			);
		assert.deepEqual(offered('18 December 2018', '15 January 2018'), ['Change the date to 15 January 2019']);
		assert.deepEqual(offered('18 December 2018', 'Tuesday, 15 January 2018'), [
			'Change the date to Tuesday, 15 January 2019',
		]);
		assert.equal(offered('12 February 2018', '5 February 2018')[0], 'Change the date to 5 March 2018');
		assert.deepEqual(offered('30 May 2024', '4 May 2024'), [
			'Change the date to 4 June 2024',
			'Change the date to 4 July 2024',
		]);
		assert.deepEqual(offered('05.02.2018', '05.02.2018'), []);
		// A Friday, and a date that was left from three weeks ago.
		assert.deepEqual(offered('25 October 2019', '4 October 2019'), []);
		assert.deepEqual(offered('4 January 2024', '18 January 2023'), ['Change the date to 18 January 2024']);
		assert.deepEqual(offered('18. Dezember 2018', '15. Januar 2018'), ['Change the date to 15. Januar 2019']);
	});
});
