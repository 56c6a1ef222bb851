import assert from 'node:assert/strict';
import { seriesOf } from '../../server/src/workspace/series/series.js';
import { indexOf } from '../support/reports.js';

const report = (date: string, ...people: string[]) =>
	`# Minutes of the Harbour Board, ${date}\n\n## Participants\n\n${people.map((each) => `- ${each}\n`).join('')}\n## Talk\n\nThe board decided to wait.\n`;

const index = indexOf({
	'board/1.md': report('8 January 2018', 'Ann Lee (Harbour Office)', 'Bo Roe (City of Lund)', 'Élodie Roux (Guild)'),
	'board/2.md': report('5 February 2018', 'Ann Lee (Coast Guard)', 'Bo Roe (City of Lund)'),
	'board/3.md': report('5 March 2018', 'Ann Lee (Coast Guard)', 'Cy Dunn (chair)'),
	'club/1.md': report('5 March 2018', 'Ann Lee (Rowing Club)', 'Anna Zwart').replace('Harbour Board', 'Rowing Club'),
});

const asker = (path = 'board/9.md', date = '2018-06-05', title = 'Minutes of the Harbour Board') => ({
	path,
	date,
	series: seriesOf(title, path),
});

describe('people that other reports know', () => {
	it('belong to what the last reports of the series say', () => {
		assert.deepEqual(index.people.affiliations('Ann Lee', asker()), [
			{ affiliation: 'Coast Guard', reports: 2, last: '2018-03-05', steady: true },
			{ affiliation: 'Harbour Office', reports: 1, last: '2018-01-08', steady: false },
			{ affiliation: 'Rowing Club', reports: 1, last: '2018-03-05', steady: false },
		]);
		const [first] = index.people.affiliations(
			'ANN LEE',
			asker('club/9.md', '2018-06-05', 'Minutes of the Rowing Club'),
		);
		assert.deepEqual([first!.affiliation, first!.steady], ['Rowing Club', false]);
		assert.deepEqual(index.people.affiliations('Ed Poe', asker()), []);
	});

	it('may have moved after a year', () => {
		const steady = (date: string) => index.people.affiliations('Ann Lee', asker('board/9.md', date))[0]!.steady;
		assert.deepEqual([steady('2019-03-06'), steady('2019-03-07')], [true, false]);
	});

	it('are known with where and when', () => {
		assert.deepEqual(index.people.person('Ann Lee', asker()), {
			name: 'Ann Lee',
			affiliation: 'Coast Guard',
			reports: 4,
			last: '2018-03-05',
			dates: ['2018-03-05', '2018-02-05', '2018-01-08'],
		});
		assert.equal(index.people.person('Elodie Roux', asker())?.name, 'Élodie Roux');
		assert.equal(index.people.listings('Elodie Roux', asker()), 0);
		assert.equal(index.people.listings('Élodie Roux', asker()), 1);
	});

	it('are found by how any word of their names begins, those of the series first', () => {
		const names = (prefix: string, most = 9) =>
			index.people.startingWith(prefix, asker(), most).map(({ name }) => name);
		assert.deepEqual(names('An'), ['Ann Lee', 'Anna Zwart']);
		assert.deepEqual(names('ro'), ['Bo Roe', 'Élodie Roux']);
		assert.deepEqual(names('ro', 1), ['Bo Roe']);
		assert.deepEqual(names('x'), []);
	});

	it('are on lists, the last of which shows how they are set', () => {
		const table = '# Minutes\n\n5 March 2018\n\n## Participants\n\n| Name | Body |\n|---|---|\n| Ann Lee | Port |\n';
		const forms = indexOf({
			'a/1.md': table,
			'a/2.md': table.replace('March', 'April'),
			'b/1.md': report('8 May 2018', 'Di Ek'),
		});
		const form = (path: string, date = '') => forms.listForm({ path, date, series: seriesOf('', path) });
		assert.deepEqual(
			[form('a/9.md'), form('a/1.md', '2018-03-05'), form('b/9.md'), form('c/1.md')],
			['rows', undefined, 'items', undefined],
		);
	});

	it('are on the roster of their series, the regulars marked', () => {
		const roster = index.roster(asker());
		assert.deepEqual(
			roster.map(({ name, regular }) => [name, regular]),
			[
				['Ann Lee', true],
				['Bo Roe', true],
				['Cy Dunn', false],
				['Élodie Roux', false],
			],
		);
		assert.deepEqual(
			index.roster(asker('board/2.md', '2018-02-05')).map(({ name }) => name),
			['Ann Lee', 'Bo Roe', 'Élodie Roux'],
		);
		assert.deepEqual(index.roster(asker('other/1.md')), []);
	});

	it('that were absent are no regulars', () => {
		const text = (day: number) =>
			`# Minutes, ${day} March 2018\n\nPresent: Ann Lee, Bo Roe\n\nApologies: Cy Dunn, Di Ford\n\nThe board decided to wait.\n`;
		const absent = indexOf({ '1.md': text(1), '2.md': text(2) });
		assert.deepEqual(
			absent.roster(asker('9.md', '2018-06-05', 'Minutes')).map(({ name }) => name),
			['Ann Lee', 'Bo Roe'],
		);
	});
});
