import assert from 'node:assert/strict';
import { processorClock } from '../../server/src/processor-time.js';

/** A machine on which time passes as told. */
function machine() {
	let [elapsed, used, asked] = [1_000, 100, 0];
	let over = () => {};
	const clock = processorClock({
		elapsed: () => elapsed,
		used: () => {
			asked++;
			return used;
		},
		afterwards: (call) => {
			over = call;
		},
	});
	return {
		clock,
		/** @param share of it that the process got. */
		pass(time: number, share: number) {
			elapsed += time;
			used += time * share;
		},
		/** The stretch of work ends. */
		rest: () => over(),
		asked: () => asked,
	};
}

describe('the clock of CPU time', () => {
	it('counts the time that passes while that is short, without asking the system', () => {
		const { clock, pass, asked } = machine();
		const began = clock();
		pass(15, 0.1);
		assert.equal(clock() - began, 15);
		assert.equal(asked(), 0);
	});

	it('counts what the process has used of a long time', () => {
		const { clock, pass } = machine();
		pass(0, 1);
		const began = clock();
		for (let i = 0; i < 400; i++) {
			pass(25, 0.25);
			clock();
		}
		const took = clock() - began;
		assert.ok(took > 2_490 && took < 2_620, `${took} ms`);
	});

	it('counts nothing between two stretches of work', () => {
		const { clock, pass, rest } = machine();
		const first = clock();
		pass(3, 1);
		const took = clock() - first;
		rest();
		pass(60_000, 1);
		const second = clock();
		pass(3, 1);
		assert.equal(took, 3);
		assert.equal(clock() - second, 3);
	});

	it('never goes back', () => {
		const { clock, pass } = machine();
		let last = clock();
		for (let i = 0; i < 200; i++) {
			pass(i % 37, i % 3 === 0 ? 0 : 1);
			const now = clock();
			assert.ok(now >= last);
			last = now;
		}
	});
});
