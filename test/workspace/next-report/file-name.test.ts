import assert from 'node:assert/strict';
import { nextPath } from '../../../server/src/workspace/index.js';

const PREVIOUS = { date: '2018-02-05', number: 24 };
const day = { year: 2019, month: 7, day: 9 };
const MEETING = { days: [day, day], number: 25 } as const;
const name = (path: string, taken: readonly string[] = []) =>
	nextPath(path, PREVIOUS, MEETING, (each) => taken.includes(each));

describe('name of the next report', () => {
	const NAMES: readonly (readonly [previous: string, next: string])[] = [
		['2018-02-05.md', '2019-07-09.md'],
		['minutes/2018-02-05-board.md', 'minutes/2019-07-09-board.md'],
		['05-02-2018.md', '09-07-2019.md'],
		['20180205.markdown', '20190709.markdown'],
		['Board 2018 02 05.md', 'Board 2019 07 09.md'],
		['2018/Q1/2018-02-05--board.md', '2019/Q3/2019-07-09--board.md'],
		['2018/telcons/02-05-minutes.md', '2019/telcons/07-09-minutes.md'],
		['2018/02/2018-02-05.md', '2019/07/2019-07-09.md'],
		['virtual-meeting-xxiv.md', 'virtual-meeting-xxv.md'],
		['Meeting 24.md', 'Meeting 25.md'],
		['24th-meeting-2018-02-05.md', '25th-meeting-2019-07-09.md'],
		['XXIV.md', 'XXV.md'],
		['reports/xxiv.md', 'reports/xxv.md'],
		['180205_minutes.md', '190709_minutes.md'],
		['W06.md', 'W28.md'],
		['2018/board-w06.md', '2019/board-w28.md'],
		['feb-2018.md', 'jul-2019.md'],
		['Protokoll Februar 2018.md', 'Protokoll Juli 2019.md'],
		['PV du 5 février.md', 'PV du 9 juillet.md'],
		['minutes-5-february-2018.md', 'minutes-9-july-2019.md'],
		['Acta 5 de febrero de 2018.md', 'Acta 9 de julio de 2019.md'],
		['board.md', 'board-2019-07-09.md'],
		['W07.md', 'W07-2019-07-09.md'],
		['mar-2018.md', 'mar-2018-2019-07-09.md'],
	];
	for (const [previous, next] of NAMES)
		it(`${previous} is followed by ${next}`, () => assert.equal(name(previous), next));

	it('is not one that is taken', () => {
		assert.equal(name('2018-02-05.md', ['2019-07-09.md', '2019-07-09-2.md']), '2019-07-09-3.md');
	});
});
