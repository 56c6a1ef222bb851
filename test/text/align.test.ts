import assert from 'node:assert/strict';
import { align, commonShare } from '../../server/src/text/align.js';

/** As `old→now`, with nothing on the side where there is none. */
function aligned(old: string, now: string): string[] {
	const judgement = {
		same: (a: string, b: string) => a === b,
		likeness: (a: string, b: string) => commonShare(new Set(a), new Set(b)),
	};
	return align(old.split(' '), now.split(' '), judgement).map(({ old = '', now = '' }) => `${old}→${now}`);
}

describe('align', () => {
	it('puts versions of one thing beside each other', () => {
		assert.deepEqual(aligned('ab cd ef', 'ab xy cz ef'), ['ab→ab', '→xy', 'cd→cz', 'ef→ef']);
		assert.deepEqual(aligned('ab cd', 'ef'), ['ab→', 'cd→', '→ef']);
	});

	it('takes the one that has changed among equal ones for another', () => {
		assert.deepEqual(aligned('ab ab ab', 'ab xy ab'), ['ab→ab', 'ab→', '→xy', 'ab→ab']);
	});

	it('gives up the smallest difference where it would take long', () => {
		const [old, now] = ['a', 'b'].map((letter) => Array.from({ length: 5000 }, (_, i) => `${letter}${i}`));
		const pairs = align(old!, now!, { same: (a, b) => a === b, likeness: () => 1 });
		assert.equal(pairs.length, 10_000);
	});
});
