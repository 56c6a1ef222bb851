import assert from 'node:assert/strict';
import { ReportReader } from '../../../server/src/report/index.js';
import { meetingOn, nextReport } from '../../../server/src/workspace/index.js';

describe('the day of the next meeting in figures', () => {
	const headOf = (head: string, present = 'Present: Ann Lee') => {
		const previous = new ReportReader().read(`${head}\n\n${present}\n\n## Agenda\n\n1. Opening\n`, {});
		const series = { previous, earlier: [] };
		return nextReport(series, meetingOn(series, '2019-03-14', {}), 'en').split(`\n\n${present.slice(0, 4)}`)[0];
	};

	it('is written as that of the last one was, where only one part can be the month or the language puts the day first', () => {
		for (const [head, present, next] of [
			['# Procès-verbal de la réunion du conseil\n\nDate : 05/02/2018', 'Présents : Anne Petit', 'Date : 14/03/2019'],
			['# Acta de la reunión de la junta\n\nFecha: 05/02/2018', 'Asistentes: Ana Ruiz', 'Fecha: 14/03/2019'],
			['# Ata da reunião do conselho\n\nData: 05/02/2018', 'Presentes: Ana Silva', 'Data: 14/03/2019'],
			['# Verbale del consiglio\n\nData: 5/2/2018', 'Presenti: Ana Rossi', 'Data: 14/3/2019'],
			['# Notulen bestuur 5-2-2018', 'Aanwezig: Ann Lee', '# Notulen bestuur 14-3-2019'],
			['# Protokoll Vorstand 05.02.18', 'Anwesend: Ann Lee', '# Protokoll Vorstand 14.03.19'],
			['# Protokoll Vorstand 5.2.', 'Anwesend: Ann Lee', '# Protokoll Vorstand 14.3.'],
			['# Minutes of the board, 5.2.18', 'Present: Ann Lee', '# Minutes of the board, 14.3.19'],
		] as const) {
			assert.equal(headOf(head, present)?.split('\n').at(-1), next);
		}
	});

	it('is a place to fill in where it cannot be told, wherever it stands', () => {
		assert.equal(headOf('# Minutes 05/02/2018'), '# Minutes [date]');
		assert.equal(headOf('# Minutes of the board\n\nDate: 05/02/2018'), '# Minutes of the board\n\nDate: [date]');
		assert.equal(headOf('Board minutes 05/02/2018'), 'Board minutes [date]');
		assert.equal(headOf('# Minutes of the board, 02/05/18'), '# Minutes of the board, [date]');
	});

	it('goes by the day that the report gives elsewhere, and leaves alone what is another or none', () => {
		for (const [line, next] of [
			['Date: 05/02/2018', 'Date: 14/03/2019'],
			['Date: 02/05/2018', 'Date: 03/14/2019'],
			['Release 3.2.', 'Release 3.2.'],
		]) {
			assert.equal(headOf(`# Minutes, 5 February 2018\n\n${line}`), `# Minutes, 14 March 2019\n\n${next}`);
		}
		assert.equal(headOf('# Minutes of release 5.2. planning'), '# Minutes of release 5.2. planning');
	});
});

describe('the first day of a month', () => {
	it('is written as the language has it', () => {
		for (const [title, next] of [
			['# Procès-verbal de la réunion, lundi 5 février 2018', '# Procès-verbal de la réunion, jeudi 1er mars 2018'],
			['# Procès-verbal de la réunion, 05 février 2018', '# Procès-verbal de la réunion, 01 mars 2018'],
			['# Verbale della riunione, 5 febbraio 2018', '# Verbale della riunione, 1º marzo 2018'],
			['# Acta de la reunión, 5 de febrero de 2018', '# Acta de la reunión, 1 de marzo de 2018'],
			['# Protokoll, 5. Februar 2018', '# Protokoll, 1. März 2018'],
			['# Minutes, 5th February 2018', '# Minutes, 1st March 2018'],
		] as const) {
			const series = { previous: new ReportReader().read(`${title}\n\nPresent: Ann Lee\n`, {}), earlier: [] };
			assert.equal(nextReport(series, meetingOn(series, '2018-03-01', {}), 'en').split('\n')[0], next);
		}
	});
});
