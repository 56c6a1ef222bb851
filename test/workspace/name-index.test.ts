import assert from 'node:assert/strict';
import { seriesOf } from '../../server/src/workspace/series/series.js';
import { indexOf } from '../support/reports.js';

const minutes = (date: string, text: string): string =>
	`# Minutes of the Board\n\n${date}\n\nPresent: Ann Lee, Bo Roe\n\n${text}\n`;
const DATES = ['5 January 2018', '5 February 2018', '5 March 2018', '5 April 2018'];
const series = (usual: string) =>
	Object.fromEntries(DATES.map((date, i) => [`board/${i}.md`, minutes(date, usual)] as const));
const asker = (date: string, path = 'board/9.md') => ({ path, date, series: seriesOf('Minutes of the Board', path) });

describe('names of other reports', () => {
	const asked = [{ name: 'Seabridge' }, { name: 'SeaBridge' }, { name: 'Bo Roe' }];

	it('are counted before the asking report, else before and after it', () => {
		const { names } = indexOf(series('We met SeaBridge.'));
		const known = { name: 'SeaBridge', others: 0, slip: 'same' };
		assert.deepEqual(names.better(asked, asker('2018-06-05')), [['Seabridge', { ...known, reports: 4 }]]);
		assert.deepEqual(names.better(asked, asker('2018-02-06')), [['Seabridge', { ...known, reports: 2 }]]);
		assert.deepEqual(names.better(asked, asker('2018-01-06')), [['Seabridge', { ...known, reports: 4, later: true }]]);
	});

	it('are those of its folder, and not its own', () => {
		const { names } = indexOf({
			...series('We met SeaBridge.'),
			'board/9.md': minutes('5 June 2018', 'Seabridge is Seabridge.'),
		});
		assert.deepEqual(names.better(asked, asker('2018-06-05', 'other/9.md')), []);
		assert.deepEqual(
			names.better(asked, asker('2018-06-05')).map(([name, { reports, others }]) => [name, reports, others]),
			[['Seabridge', 4, 0]],
		);
	});

	it('confirm the rarer of two spellings of a report, if they have that', () => {
		const { names } = indexOf(series('We met Seabridge.'));
		const [[name, known] = []] = names.better([{ name: 'Seabridge', rival: 'SeaBridge' }], asker('2018-06-05'));
		assert.deepEqual([name, known?.name, known?.reports], ['Seabridge', 'Seabridge', 4]);
	});

	it('are offered if they are often used, and no plain words', () => {
		const { names } = indexOf(series('We met SeaBridge, the HRBX, Zorow and Ann Lee.'));
		assert.deepEqual(names.startingWith('s', asker('2018-06-05'), 5), ['SeaBridge']);
		assert.deepEqual(names.startingWith('z', asker('2018-06-05'), 5), []);
		assert.deepEqual(names.startingWith('', asker('2018-06-05', 'other/9.md'), 5), []);
	});

	it('and how many have an acronym', () => {
		const { names } = indexOf(series('We met the HRBX.'));
		assert.deepEqual([names.uses('HRBX', asker('2018-06-05')), names.uses('XKLM', asker('2018-06-05'))], [4, 0]);
	});
});
