import assert from 'node:assert/strict';
import { ReportReader } from '../../../server/src/report/index.js';
import { meetingOn, nextReport, propose, type SeriesReports } from '../../../server/src/workspace/index.js';

const BELOW = 'Present: Ann Lee\n\nThe Minutes of the Harbour Board are public.\n';

function seriesOf(head: string): SeriesReports {
	return { previous: new ReportReader().read(`${head}\n\n${BELOW}`, {}), earlier: [] };
}

/** What stands above the list of the next report. */
function headWith(place: string, head: string): string {
	const series = seriesOf(head);
	return nextReport(series, meetingOn(series, '2018-03-06', { place }), 'en').split('\n\nPresent:')[0]!;
}

describe('the place of the next meeting', () => {
	it('is written behind the date of a title, and what the report is called stays, in any language', () => {
		for (const [head, next] of [
			['# Minutes of the Harbour Board, 5 February 2018', '# Minutes of the Harbour Board, 6 March 2018'],
			['# Harbour Friends, 5 February 2018', '# Harbour Friends, 6 March 2018'],
			['# Steering Committee Call, February 5, 2018', '# Steering Committee Call, March 6, 2018'],
			['# Meeting of the Board on Monday, 5 February 2018', '# Meeting of the Board on Tuesday, 6 March 2018'],
			['# Protokoll der Vorstandssitzung, 5. Februar 2018', '# Protokoll der Vorstandssitzung, 6. März 2018'],
			['# Compte rendu du conseil, 5 février 2018', '# Compte rendu du conseil, 6 mars 2018'],
			['# Notulen bestuur, 5 februari 2018', '# Notulen bestuur, 6 maart 2018'],
			['# Acta de la junta, 5 de febrero de 2018', '# Acta de la junta, 6 de marzo de 2018'],
			['# Verbale del consiglio, 5 febbraio 2018', '# Verbale del consiglio, 6 marzo 2018'],
			['# Ata do conselho, 5 de fevereiro de 2018', '# Ata do conselho, 6 de março de 2018'],
		] as const) {
			assert.equal(propose(seriesOf(head)).place, undefined, head);
			assert.equal(headWith('City Library', head), `${next}, City Library`);
			assert.equal(headWith('', head), next);
		}
	});

	it('is neither the day of the week nor the body below the title', () => {
		for (const [line, other, unknown] of [
			['Monday, 5 February 2018', 'Tuesday, 6 March 2018, City Library', 'Tuesday, 6 March 2018'],
			['Montag, 5. Februar 2018', 'Dienstag, 6. März 2018, City Library', 'Dienstag, 6. März 2018'],
			['Lundi, 5 février 2018', 'Mardi, 6 mars 2018, City Library', 'Mardi, 6 mars 2018'],
			['Harbour Board, 5 February 2018', 'Harbour Board, 6 March 2018, City Library', 'Harbour Board, 6 March 2018'],
			['Conseil du port, 5 février 2018', 'Conseil du port, 6 mars 2018, City Library', 'Conseil du port, 6 mars 2018'],
			['5 February 2018, Draft', '6 March 2018, City Library, Draft', '6 March 2018, Draft'],
			['5 February 2018 (Monday)', '6 March 2018 (Tuesday), City Library', '6 March 2018 (Tuesday)'],
			// A room has the name of who meets there.
			['Council Chamber, 5 February 2018', 'City Library, 6 March 2018', '6 March 2018'],
			['Salle du conseil, 5 février 2018', 'City Library, 6 mars 2018', '6 mars 2018'],
		] as const) {
			assert.equal(headWith('City Library', `# Minutes of the Port\n\n${line}`), `# Minutes of the Port\n\n${other}`);
			assert.equal(headWith('', `# Minutes of the Port\n\n${line}`), `# Minutes of the Port\n\n${unknown}`);
		}
	});

	it('takes the place of the last one however that stands beside the date', () => {
		for (const [line, other, unknown] of [
			['Town Hall, Monday, 5 February 2018', 'City Library, Tuesday, 6 March 2018', 'Tuesday, 6 March 2018'],
			['5 February 2018, Town Hall, Room 2', '6 March 2018, City Library', '6 March 2018'],
			['5 February 2018, Town Hall, 2 Pier Road', '6 March 2018, City Library', '6 March 2018'],
			['5 February 2018 · Town Hall', '6 March 2018 · City Library', '6 March 2018'],
			['5 February 2018 (Town Hall)', '6 March 2018 (City Library)', '6 March 2018'],
			['5 February 2018 at the Town Hall', '6 March 2018 at the City Library', '6 March 2018'],
			['5 February 2018, 10:00, Town Hall', '6 March 2018, 10:00, City Library', '6 March 2018, 10:00'],
			['5. Februar 2018, 19:30 Uhr, Rathaus', '6. März 2018, 19:30 Uhr, City Library', '6. März 2018, 19:30 Uhr'],
			['5 février 2018 à 19h30, Mairie', '6 mars 2018 à 19h30, City Library', '6 mars 2018 à 19h30'],
		] as const) {
			assert.equal(headWith('City Library', `# Minutes of the Port\n\n${line}`), `# Minutes of the Port\n\n${other}`);
			assert.equal(headWith('', `# Minutes of the Port\n\n${line}`), `# Minutes of the Port\n\n${unknown}`);
		}
		assert.equal(
			headWith('City Library', '# Minutes of the Port, 5 February 2018\n\nTown Hall, Room 2, 9.00–11.00'),
			'# Minutes of the Port, 6 March 2018\n\nCity Library, 9.00–11.00',
		);
	});

	it('is written where it is told that this meeting was held, and not into other names', () => {
		const head = '# Minutes of the Port\n\n5 February 2018, Kivara';
		const series = seriesOf(
			`${head}\n\nThe meeting was held in Kivara on 5 February 2018.\n\nKivara Council, 5 February 2018`,
		);
		const text = nextReport(series, meetingOn(series, '2018-03-06', { place: 'Lakeside' }), 'en');
		assert.match(text, /held in Lakeside on 6 March 2018\./);
		assert.doesNotMatch(text, /Lakeside Council/);
	});
});
