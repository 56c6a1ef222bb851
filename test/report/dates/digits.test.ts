import assert from 'node:assert/strict';
import { readSettings } from '../../../server/src/config/index.js';
import { Checker } from '../../../server/src/engine/index.js';
import { dateMismatch } from '../../../server/src/rules/date-mismatch/date-mismatch.js';
import { impossibleDate } from '../../../server/src/rules/impossible-date/impossible-date.js';
import { nextMeetingInPast } from '../../../server/src/rules/next-meeting-in-past/next-meeting-in-past.js';
import { wrongWeekday } from '../../../server/src/rules/wrong-weekday/wrong-weekday.js';

const { settings } = readSettings({});
const checker = new Checker([dateMismatch, impossibleDate, nextMeetingInPast, wrongWeekday]);

/** What is marked, and by which rule. */
function found(body: string, path?: string): string[] {
	const text = `---\ntype: report\n---\n\n${body}\n`;
	const { findings, failures } = checker.check(text, settings, path);
	assert.deepEqual(failures, []);
	return findings.map(({ rule, span }) => `${rule.id}: ${text.slice(span.from, span.to)}`);
}

describe('dates in digits', () => {
	const languages: Record<string, [string, string[]]> = {
		German: [
			'# Protokoll\n\nDienstag, 05.02.2018\n\nDie Sitzung fand am 06.02.2018 statt. Frist ist der 31.04.2018.\n\nNächste Sitzung: Mo., 08.01.2018',
			[
				'wrong-weekday: Dienstag',
				'date-mismatch: 06.02.2018',
				'impossible-date: 31.04.2018',
				'next-meeting-in-past: 08.01.2018',
			],
		],
		French: [
			'# Compte rendu\n\nVendredi 13/03/2025\n\nLa réunion s’est tenue en ligne le 14/03/2025. Délai : 31/04/2025.\n\nProchaine réunion : 06/02/2025',
			[
				'wrong-weekday: Vendredi',
				'date-mismatch: 14/03/2025',
				'impossible-date: 31/04/2025',
				'next-meeting-in-past: 06/02/2025',
			],
		],
		Spanish: [
			'# Acta\n\n13/03/2025\n\nLa reunión se celebró en línea el 14/03/2025.\n\nPróxima reunión: 06/02/2025',
			['date-mismatch: 14/03/2025', 'next-meeting-in-past: 06/02/2025'],
		],
		Dutch: [
			'# Notulen\n\n13-02-2018\n\nDe vergadering vond online plaats op 14-02-2018.\n\nVolgende vergadering: 12-02-2018',
			['date-mismatch: 14-02-2018', 'next-meeting-in-past: 12-02-2018'],
		],
		Portuguese: [
			'# Ata\n\n13/03/2024\n\nA reunião realizou-se em 15/03/2024. A próxima reunião será em 06/02/2024.',
			['date-mismatch: 15/03/2024', 'next-meeting-in-past: 06/02/2024'],
		],
		Italian: [
			'# Verbale\n\n05.03.2024\n\nLa riunione si è tenuta il 06.03.2024 a Siena. La prossima riunione si terrà il 01.03.2024.',
			['date-mismatch: 06.03.2024', 'next-meeting-in-past: 01.03.2024'],
		],
		'German, with short years': [
			'# Protokoll\n\nDienstag, 05.02.18\n\nDie Sitzung fand am 06.02.18 statt. Frist ist der 31.04.18.\n\nNächste Sitzung: Mo., 08.01.18',
			[
				'wrong-weekday: Dienstag',
				'date-mismatch: 06.02.18',
				'impossible-date: 31.04.18',
				'next-meeting-in-past: 08.01.18',
			],
		],
		'French, without years': [
			'# Compte rendu\n\nVendredi 14/03/2025\n\nLa carte est envoyée mardi 18/03, les clefs mercredi 18/03, et 18/03 des lampes sont là.',
			['wrong-weekday: mercredi'],
		],
		'a short date that stands apart': [
			'# Protokoll – 5.2.18\n\nDie Sitzung fand am 06.02.18 statt.',
			['date-mismatch: 06.02.18'],
		],
		'titles with numbers': ['# Protokoll\n\n5. Februar 2018\n\n## 2.1.10 Wege\n\nSitzung: 2.1.19 Boot.', []],
		'figures of another kind': [
			'# Minutes\n\n5 February 2018\n\nSee version 1.2.18, item 04.02.18 and 1/2/18 in all, and Boat 3.10.12. 24/7 of the lamps work on Tue, 1.2 of them twice.',
			[],
		],
		American: [
			'# Minutes\n\nTuesday, 03/05/2024\n\nThe meeting was held on March 4, 2024. The next meeting will be held on 02/06/2024.',
			['date-mismatch: March 4, 2024', 'next-meeting-in-past: 02/06/2024'],
		],
	};
	for (const [language, [text, expected]] of Object.entries(languages)) {
		it(`are judged by every rule in ${language}`, () => assert.deepEqual(found(text), expected));
	}

	const next = '\n\nNext meeting: 05/03/2024';

	it('are read as the other dates of the report are written', () => {
		assert.deepEqual(found(`# Minutes\n\n13/04/2024${next}`), ['next-meeting-in-past: 05/03/2024']);
		assert.deepEqual(found(`# Minutes\n\n04/13/2024${next}`), []);
		// So and so: nobody can tell.
		assert.deepEqual(found(`# Minutes\n\n13/04/2024\n\nDue: 04/13/2024${next}`), []);
	});

	it('are read as the file is named', () => {
		assert.deepEqual(found(`# Minutes\n\n03/04/2024${next}`, '2024-04-03.md'), ['next-meeting-in-past: 05/03/2024']);
		assert.deepEqual(found(`# Minutes\n\n03/04/2024${next}`, '2024-03-04.md'), []);
		assert.deepEqual(found(`# Minutes\n\n14 April 2024${next}`, 'minutes-14.04.2024.md'), [
			'next-meeting-in-past: 05/03/2024',
		]);
	});

	it('are left alone where they can be read in two ways', () => {
		assert.deepEqual(found(`# Minutes\n\n03/04/2024${next}\n\nDue: Sunday, 05/06/2024`), []);
		assert.deepEqual(found(`# Minutes\n\n3 April 2024\n\nThe meeting was held on 05/06/2024.${next}`), []);
	});

	it('are none in versions, paths and numbers of sections', () => {
		const text =
			'Version 4.13.2018, build 30.2.2019, host 10.12.2020.1, docs/31/04/2018/index, a/30-02-2018-x, item 31.4.2018';
		assert.deepEqual(found(`# Minutes\n\n13/04/2018\n\n${text}`), []);
	});
});
