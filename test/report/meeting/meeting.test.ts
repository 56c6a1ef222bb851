import assert from 'node:assert/strict';
import { readMeetingNumbers } from '../../../server/src/report/index.js';

/** What `text` says of numbers of meetings: the number as written, its value, and how 23 would be written. */
const read = (text: string): string[] =>
	readMeetingNumbers(text).map(
		({ value, span, write }) => `${text.slice(span.from, span.to)}=${value} ${write(23) ?? ''}`,
	);

describe('reading numbers of meetings', () => {
	const cases: Record<string, string[]> = {
		'Virtual Meeting XXIV': ['XXIV=24 XXIII'],
		'Minutes of the 24th meeting': ['24th=24 23rd'],
		'The Twenty-Fourth Virtual Meeting': ['Twenty-Fourth=24 Twenty-Third'],
		'one hundred and twelfth session': ['one hundred and twelfth=112 twenty-third'],
		'Meeting #24': ['24=24 23'],
		'Board – No. 24': ['24=24 23'],
		'Acta n.º 12': ['12=12 23'],
		'La vingt et unième réunion': ['vingt et unième=21 vingt-troisième'],
		'1re réunion': ['1re=1 23e'],
		'XXIVe séance': ['XXIVe=24 XXIIIe'],
		'24. Sitzung': ['24.=24 23.'],
		'der vierundzwanzigsten Sitzung': ['vierundzwanzigsten=24 dreiundzwanzigsten'],
		'24e vergadering': ['24e=24 23e'],
		'8ste bestuursvergadering': ['8ste=8 23ste'],
		'vigesimocuarta reunión': ['vigesimocuarta=24 vigesimotercera'],
		'24.ª reunião': ['24.ª=24 23.ª'],
		'riunione n. 9': ['9=9 23'],
		'second meeting of the eighth session': ['second=2 twenty-third', 'eighth=8 twenty-third'],
		'Meeting 5 February 2018': [],
		'Meeting 2024, meeting 10:00, meeting 3.5': [],
		'Joint fifth and sixth meeting': [],
		'Fourth Committee meeting': [],
		'Session C; Meeting I attended': [],
		'the second item of the meeting': [],
		'Ata n.º 5/2018, Report No. 12': [],
	};
	for (const [text, numbers] of Object.entries(cases)) it(text, () => assert.deepEqual(read(text), numbers));

	it('reads a number without a name after each of its signs', () => {
		for (const sign of 'no/no./n.º/n°/n. o/n. /nr/nr. /num. /number /Numéro /número /numero /NUMMER /#'.split('/')) {
			assert.deepEqual(read(`Board – ${sign}24`), ['24=24 23'], sign);
		}
	});

	it('knows what counts within a year only', () => {
		assert.equal(readMeetingNumbers('The first meeting of the year')[0]?.ofPeriod, true);
		assert.equal(readMeetingNumbers('Die erste Sitzung des Jahres')[0]?.ofPeriod, true);
		assert.equal(readMeetingNumbers('The first meeting of the board')[0]?.ofPeriod, false);
	});
});
