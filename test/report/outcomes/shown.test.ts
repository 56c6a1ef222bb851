import assert from 'node:assert/strict';
import { minutes, read } from './in-minutes.js';

describe('the text of a decision or task', () => {
	it('has the words of code and of pictures', () => {
		assert.deepEqual(
			minutes(
				'- Ana will send `cups.csv` and ``a`b`` to ![the mayor](m.png)\n\n**Decision:** the file is `x y`.\n\nMotion to drop `old.md`, seconded by Bo.\n\nCarried.',
			),
			[
				'action: Ana will send cups.csv and a`b to the mayor (Ana)',
				'decision: the file is x y.',
				'decision: Motion to drop old.md, seconded by Bo. Carried.',
			],
		);
		assert.deepEqual(read('# Minutes\n\n## Tasks\n\n| What | Who |\n| --- | --- |\n| Write `a.md` | Zoe |\n'), [
			'action: Write a.md (Zoe)',
		]);
	});

	it('has no stars that do not balance', () => {
		assert.deepEqual(minutes('## Tasks\n\n- **Write to the mayor. ** Then wait.\n'), [
			'action: Write to the mayor. Then wait.',
		]);
	});

	it('leaves out the cells of a row that only say who, by when or how far', () => {
		const row = (...cells: string[]) =>
			minutes(`| No. | Task | Who | When | State |\n| - | - | - | - | - |\n| ${cells.join(' | ')} |`)[0];
		assert.equal(row('4.1', 'Write', 'Ana', '9 March 2018', 'open'), 'action: 4.1 · Write (Ana, 2018-03-09)');
		assert.equal(row('', 'Write', 'Ana, Bo', 'tbd', 'in progress'), 'action: Write (Ana, Bo)');
		assert.equal(
			row('–', 'Open the hall', 'Zoe and Cy', 'when it rains', ''),
			'action: Open the hall · when it rains (Zoe, Cy)',
		);
		for (const [when, state] of [
			['zu klären', 'noch offen'],
			['à définir', 'en cours'],
			['nog te bepalen', 'loopt'],
			['por definir', 'pendiente'],
			['da definire', 'in corso'],
			['a definir', 'pendente'],
		] as const)
			assert.equal(row('', 'Write', 'Ana', when, state), 'action: Write (Ana)');
	});
});
