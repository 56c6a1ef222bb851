import assert from 'node:assert/strict';
import { ReportReader } from '../../../server/src/report/index.js';
import { meetingOn, nextReport, propose } from '../../../server/src/workspace/index.js';

describe('the front matter of the next report', () => {
	const seriesOf = (head: string, title = '# Minutes of the board') => {
		const text = `${head}\n\n${title}\n\nPresent: Ann Lee, Bo Roe\n\n## Agenda\n\n1. Opening\n`;
		return { previous: new ReportReader().read(text, {}), earlier: [] };
	};
	const next = (head: string, given: { place?: string } = {}) => {
		const series = seriesOf(head);
		const text = nextReport(series, meetingOn(series, '2019-03-14', given), 'en');
		return text.slice(0, text.indexOf('\n\n# Minutes of the board\n\nPresent: Ann Lee, Bo Roe\n'));
	};

	it('has the day, also beside a time and in the name of the page', () => {
		for (const [date, other] of [
			['2018-02-05T10:00:00Z', '2019-03-14T10:00:00Z'],
			['"2018-02-05T10:00:00+01:00"', '"2019-03-14T10:00:00+01:00"'],
			['2018-02-05 10:00', '2019-03-14 10:00'],
			['5/2/18', '2019-03-14'],
		] as const) {
			const slug = date.includes('2018') ? '\nslug: 2018-02-05-board' : '';
			assert.equal(
				next(`---\nauthor: Ann\ndate: ${date}${slug}\n---`),
				`---\nauthor: Ann\ndate: ${other}${slug.replace('2018-02-05', '2019-03-14')}\n---`,
			);
		}
	});

	it('may be a head in TOML, of which everything stays', () => {
		assert.equal(
			next('+++\ndate = 2018-02-05\nauthor = "Ann"\nnumber = 24\n\n[extra]\nx = 1\n+++'),
			'+++\ndate = 2019-03-14\nauthor = "Ann"\nnumber = 25\n\n[extra]\nx = 1\n+++',
		);
		assert.equal(
			next("+++\ntitle = 'Minutes of the 24th meeting'\nplace = 'Hall'\n+++", { place: 'Pier "North"' }),
			`+++\ntitle = 'Minutes of the 25th meeting'\nplace = "Pier \\"North\\""\n+++`,
		);
	});

	it('has the place that is given', () => {
		const head = '---\nplace: Town Hall\nlocation: "Town Hall"\n---';
		assert.equal(propose(seriesOf(head)).place, 'Town Hall');
		assert.equal(next(head, { place: 'City Library' }), '---\nplace: City Library\nlocation: "City Library"\n---');
		assert.equal(next(head, { place: '' }), '---\nplace: ""\nlocation: ""\n---');
		assert.equal(next(head), head);
		const series = seriesOf(head, '# Minutes of the board, 5 February 2018');
		const text = nextReport(series, meetingOn(series, '2019-03-14', { place: 'City Library' }), 'en');
		assert.match(text, /^# Minutes of the board, 14 March 2019$/m);
	});
});
