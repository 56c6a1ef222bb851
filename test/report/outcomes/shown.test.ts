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
			'action: Write a.md · Zoe (Zoe)',
		]);
	});
});
