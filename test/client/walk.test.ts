import assert from 'node:assert/strict';
import { noted, type Outcome, type Step, walk } from '../../client/src/new-report/walk.js';

/** Three questions that are answered by `outcomes`, one after the other. */
async function walked(outcomes: readonly Outcome[]) {
	const asked: number[] = [];
	const step: Step = async (number) => {
		asked.push(number);
		return outcomes[asked.length - 1]!;
	};
	return { outcome: await walk([step, step, step]), asked };
}

describe('walk', () => {
	it('asks until all is answered', async () => {
		assert.deepEqual(await walked(['next', 'next', 'next']), { outcome: 'next', asked: [1, 2, 3] });
	});
	it('goes back and on again', async () => {
		assert.deepEqual(await walked(['next', 'back', 'next', 'next', 'next']), {
			outcome: 'next',
			asked: [1, 2, 1, 2, 3],
		});
	});
	it('says that the user went back from the first question', async () => {
		assert.deepEqual(await walked(['next', 'back', 'back']), { outcome: 'back', asked: [1, 2, 1] });
	});
	it('ends when the user gives up', async () => {
		assert.deepEqual(await walked(['next', 'end']), { outcome: 'end', asked: [1, 2] });
	});
});

describe('noted', () => {
	it('keeps an answer, and nothing else', () => {
		const kept: string[] = [];
		const note = (value: string) => kept.push(value);
		assert.equal(noted({ value: 'a' }, note), 'next');
		assert.equal(noted<string>('back', note), 'back');
		assert.equal(noted<string>(undefined, note), 'end');
		assert.deepEqual(kept, ['a']);
	});
});
