import assert from 'node:assert/strict';
import { taskRow } from '../../client/src/views/task-row.js';

describe('the row of a task', () => {
	it('says who and by when, then what', () => {
		assert.deepEqual(
			taskRow({ text: 'Ana Lund: den Steg prüfen, bis 30.11.2026', who: ['Ana Lund'], due: '30. November 2026' }),
			{
				by: 'Ana Lund, 30. November 2026',
				what: 'den Steg prüfen, bis 30.11.2026',
			},
		);
		assert.deepEqual(taskRow({ text: 'Write to the port', who: [] }), { by: '', what: 'Write to the port' });
		assert.deepEqual(taskRow({ text: 'Ana: write', who: [], due: 'Friday' }), { by: 'Friday', what: 'Ana: write' });
	});

	for (const [text, ...who] of [
		['Ana Lund : will write', 'Ana Lund'],
		['Ana Lund – will write', 'Ana Lund'],
		['Ana Lund - will write', 'Ana Lund'],
		['Ana Lund will write', 'Ana Lund'],
		['@ana will write', 'ana'],
		['[Ana Lund] will write', 'Ana Lund'],
		['Ana Lund and Bo Berg will write', 'Ana Lund', 'Bo Berg'],
		['Ana Lund, Bo Berg und Eva Quist: will write', 'Ana Lund', 'Bo Berg', 'Eva Quist'],
		['Ana Lund/Bo Berg: will write', 'Ana Lund', 'Bo Berg'],
		['A. Lund (port): will write', 'A. Lund (port)'],
		['will write (Ana Lund)', 'Ana Lund'],
	] as const) {
		it(`does not say who a second time: ${text}`, () => assert.equal(taskRow({ text, who }).what, 'will write'));
	}

	for (const [text, ...who] of [
		['Write to Ana Lund', 'Ana Lund'],
		['Analund writes', 'Ana'],
		['Ana Lund', 'Ana Lund'],
		['Ana Lund’s list is checked', 'Ana Lund'],
		['The port is asked (by Ana Lund)', 'Ana Lund'],
	] as const) {
		it(`leaves the rest as it is: ${text}`, () => assert.equal(taskRow({ text, who }).what, text));
	}
});
