import assert from 'node:assert/strict';
import { mergeLayers } from '../../../server/src/config/index.js';
import { Checker } from '../../../server/src/engine/index.js';
import { ReportReader } from '../../../server/src/report/index.js';
import { beginNext, meetingOn } from '../../../server/src/workspace/index.js';

const options = { checker: new Checker(), settings: mergeLayers([], () => undefined), isTaken: () => false };

function begun(
	previous: string,
	given: { number?: number; place?: string; people?: readonly string[] } = {},
	...earlier: readonly string[]
) {
	const read = (text: string) => new ReportReader().read(text, {});
	const series = { previous: read(previous), earlier: earlier.map(read) };
	return beginNext(series, 'm.md', meetingOn(series, '2024-02-14', given), options);
}

const CANCELLED = 'The previous report says that its meeting was cancelled';

describe('the report after a meeting that was cancelled', () => {
	const HELD = '# Board Meeting 2023-12-13\n\nAttendees: Ann Lee, Bo Roe\n\n## Budget\n\nIt grows.\n';

	it('goes by the last meeting that was held', () => {
		const { text, notes } = begun(
			'# Board Meeting 2024-01-10 (cancelled)\n\nAttendees: none\n\nNo meeting.\n',
			{},
			HELD,
		);
		assert.equal(
			text,
			'# Board Meeting 2024-02-14\n\nAttendees: Ann Lee, Bo Roe\n\n## Budget\n\n[what was said or agreed]\n',
		);
		assert.deepEqual(notes, [`${CANCELLED}, so the report of 2023-12-13 is taken instead`]);
	});

	it('is not called so', () => {
		const previous = new ReportReader().read('# Board Meeting (cancelled)\n\nNo meeting.\n', {});
		const series = { previous, earlier: [] };
		const named = (path: string) => beginNext(series, path, meetingOn(series, '2024-02-14', {}), options).path;
		assert.equal(named('a/2024-01-10-board-cancelled.md'), 'a/2024-02-14-board.md');
		assert.equal(named('a/board_cancelled.md'), 'a/board-2024-02-14.md');
	});

	it('does not say that it was where no other shows how it goes', () => {
		for (const [previous, next] of [
			[
				'# Board Meeting 2024-01-10 (cancelled)\n\nAttendees: none\n\nNo meeting.\n',
				'# Board Meeting 2024-02-14\n\nAttendees: [name]\n\n[what was said or agreed]\n',
			],
			[
				'# Vorstandssitzung 10.01.2024 – abgesagt\n\nKeine Sitzung.\n',
				'# Vorstandssitzung 14.02.2024\n\n[was gesagt oder beschlossen wurde]\n',
			],
			[
				'# Réunion du conseil, 10 janvier 2024 (annulée)\n\nPas de réunion.\n',
				'# Réunion du conseil, 14 février 2024\n\n[ce qui a été dit ou convenu]\n',
			],
			[
				'---\ntitle: "Bestuur - geannuleerd"\n---\n\n# Notulen bestuur, 10 januari 2024 - geannuleerd\n\nGeen vergadering.\n',
				'---\ntitle: "Bestuur"\n---\n\n# Notulen bestuur, 14 februari 2024\n\n[wat er is gezegd of besloten]\n',
			],
		] as const) {
			const { text, notes } = begun(previous);
			assert.equal(text, next);
			assert.deepEqual(notes, [`${CANCELLED}. Read what is taken over from it`]);
		}
	});
});

describe('what could not be done for the next report', () => {
	const withList = (list: string, title = '# Minutes of the board') =>
		`${title}\n\n5 February 2018\n\n${list}\n\n## Budget\n\nIt grows.\n`;

	it('is told', () => {
		const { notes } = begun('# Minutes of the board\n\n> Present: Ann Lee\n\nAll went well on 5 February 2018.\n', {
			number: 777,
			place: 'Town Hall',
			people: ['Ann Lee', 'Zoë Ünal (Musée)'],
		});
		assert.deepEqual(notes, [
			'The previous report gives no number in a place for one, so 777 is not written. Add it yourself',
			'The previous report has no line for a place, so “Town Hall” is not written. Add it yourself',
			'The previous report has no list that can be written on, so it still lacks Zoë Ünal (Musée). Write it yourself',
		]);
	});

	it('is nothing where all is written', () => {
		const given = { number: 30, place: 'Town Hall', people: ['Lee, Ann', 'Zoë Ünal (Musée)'] };
		const { text, notes } = begun(withList('Present: Ann Lee, Bo Roe', '# Minutes of the 24th meeting'), given);
		assert.match(text, /30th meeting\n\n14 February 2024, Town Hall\n\nPresent: Ann Lee, Zoë Ünal \(Musée\)/);
		assert.deepEqual(notes, []);
		assert.deepEqual(begun(withList('Present: Ann Lee', '# Report of the XXIV meeting'), { number: 30 }).notes, []);
	});

	it('is not to count in Roman numerals where there are none', () => {
		const { text, notes } = begun(withList('Present: Ann Lee', '# Report of the XXIV meeting'), { number: 4_000 });
		assert.match(text, /^# Report of the 4000 meeting$/m);
		assert.deepEqual(notes, []);
	});

	it('is a day that is not later, which is written all the same', () => {
		const read = (text: string) => new ReportReader().read(text, {});
		const series = { previous: read('# Minutes of the board, 5 February 2018\n\nPresent: Ann Lee\n'), earlier: [] };
		const { text, notes } = beginNext(series, 'm.md', meetingOn(series, '2018-02-05', {}), options);
		assert.match(text, /^# Minutes of the board, 5 February 2018$/m);
		assert.deepEqual(notes, [
			'The day is not after 2018-02-05, that of the previous report. Correct it if it is a slip',
		]);
	});
});
