import assert from 'node:assert/strict';
import { attendeesOf, ReportReader } from '../../../server/src/report/index.js';

const read = (text: string): string[] => {
	const report = new ReportReader().read(`# Minutes\n\n${text}\n`, { path: 'minutes.md' });
	const { present, absent } = attendeesOf(report);
	return [present, absent].map((all) => all.map(({ name }) => name).join(', '));
};

const THERE = ['Ana Lund, Cy Roe', 'Bo Berg'];

describe('who was there', () => {
	const signs: Readonly<Record<string, string>> = {
		'lists of their own': 'Present: Ana Lund, Cy Roe\n\nExcused: Bo Berg',
		headings: '## Attendance\n\n### Present\n\n- Ana Lund\n- Cy Roe\n\n### Absent\n\n- Bo Berg',
		columns: '| Present | Absent |\n| --- | --- |\n| Ana Lund | Bo Berg |\n| Cy Roe | |',
		boxes: '## Participants\n\n- [x] Ana Lund\n- [ ] Bo Berg\n- [x] Cy Roe',
		'boxes without a label': '- [x] Ana Lund\n- [ ] Bo Berg\n- [x] Cy Roe',
		emoji: '## Participants\n\n- ✅ Ana Lund\n- ❌ Bo Berg\n- ✅ Cy Roe',
		remarks: '## Participants\n\n- Ana Lund\n- Bo Berg (absent)\n- Cy Roe (until 10:30)',
		words:
			'## Participants\n\n| Name | Attendance |\n| --- | --- |\n| Ana Lund | present |\n| Bo Berg | excused |\n| Cy Roe | online |',
		ticks: '## Participants\n\n| Name | Present |\n| --- | --- |\n| Ana Lund | x |\n| Bo Berg | |\n| Cy Roe | x |',
		'yes and no':
			'## Participants\n\n| Name | Present |\n| --- | --- |\n| Ana Lund | yes |\n| Bo Berg | no |\n| Cy Roe | yes |',
		'ticks in two columns':
			'| Name | Anwesend | Entschuldigt |\n| --- | --- | --- |\n| Ana Lund | x | |\n| Bo Berg | | x |\n| Cy Roe | x | |',
		initials: '| Name | P | A |\n| --- | --- | --- |\n| Ana Lund | x | |\n| Bo Berg | | x |\n| Cy Roe | x | |',
		'a table without a head': '| Anwesend | Ana Lund, Cy Roe |\n| --- | --- |\n| Entschuldigt | Bo Berg |',
	};
	for (const [sign, text] of Object.entries(signs)) {
		it(`is told by ${sign}`, () => {
			assert.deepEqual(read(text), THERE);
		});
	}

	it('is everybody on a list that nobody has ticked', () => {
		assert.deepEqual(read('## Participants\n\n- [ ] Ana Lund\n- [ ] Bo Berg\n- [ ] Cy Roe'), [
			'Ana Lund, Bo Berg, Cy Roe',
			'',
		]);
		assert.deepEqual(read('| Name | Present |\n| --- | --- |\n| Ana Lund | |\n| Bo Berg | |'), [
			'Ana Lund, Bo Berg',
			'',
		]);
	});

	it('is read from a table of those absent', () => {
		assert.deepEqual(read('| Absent | Role |\n| --- | --- |\n| Ana Lund | Chair |\n| Bo Berg | Member |'), [
			'',
			'Ana Lund, Bo Berg',
		]);
	});

	it('is nobody where the seat is vacant', () => {
		const rows =
			'- [x] Ann Lee, Weir Trust\n- [ ] TBD, Harbour Fund, Inc.\n- [ ] Vacant, Pier Trust\n- [x] Bo Roe, Quay Co.';
		assert.deepEqual(read(`## Participants\n\n${rows}\n`)[0], 'Ann Lee, Bo Roe');
	});

	it('is read with the particles behind the given name', () => {
		const rows = '| Lund, Bo | Quay |\n| Berg, Anna van den | Harbour |\n| Roe, Ann | Mill |';
		assert.deepEqual(
			read(`## Participants\n\n| Name | Affiliation |\n| --- | --- |\n${rows}`)[0],
			'Bo Lund, Anna van den Berg, Ann Roe',
		);
	});

	it('is read from a column of family names, commas and given names', () => {
		const rows = '| Vaal, Ingrid | Quay |\n| Lund, Bo | Harbour |';
		assert.deepEqual(
			read(`## Participants\n\n| Name | Affiliation |\n| --- | --- |\n${rows}`)[0],
			'Ingrid Vaal, Bo Lund',
		);
		assert.deepEqual(
			read(`| Name | Affiliation |\n| --- | --- |\n${rows}\n| Roe, Ann | Mill |`)[0],
			'Ingrid Vaal, Bo Lund, Ann Roe',
		);
	});
});
