import assert from 'node:assert/strict';
import { precision, recall, type Score, scoreGold, total } from './score.js';

/** The three rules that the extension was made for. */
const FIRST = ['unbalanced-bold', 'placeholder-link', 'missing-annex'];

describe('labelled reports', () => {
	let score: Score;
	before(function () {
		const scored = scoreGold();
		if (!scored) return this.skip();
		score = scored;
	});

	for (const rule of FIRST) {
		it(`${rule} finds 98 in 100 labels, and is right in 98 of 100 cases`, () => {
			reaches(0.98, (id) => id === rule);
		});
	}

	it('the other rules together find 95 in 100 labels, and are right in 95 of 100 cases', () => {
		reaches(0.95, (id) => !FIRST.includes(id));
	});

	it('no trap is hit by an error or a warning', () => {
		assert.deepEqual(
			score.traps.filter(({ grave }) => grave),
			[],
		);
	});

	function reaches(bar: number, wanted: (rule: string) => boolean): void {
		const tally = total(score, wanted);
		const missed = score.missed.filter(({ rule }) => wanted(rule));
		const extra = score.extra.filter(({ rule }) => wanted(rule));
		assert.ok(tally.found > 0, 'there are no labels');
		assert.ok(recall(tally) >= bar, `missed: ${JSON.stringify(missed, null, 2)}`);
		assert.ok(precision(tally) >= bar, `no label asks for: ${JSON.stringify(extra, null, 2)}`);
	}
});
