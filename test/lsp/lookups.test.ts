import assert from 'node:assert/strict';
import { Lookups } from '../../server/src/lsp/workspace/lookups.js';

describe('look-ups', () => {
	const MANY = 12_000;
	let looked: string[];
	let settled: number;
	let lookups: Lookups<string>;
	let now: number;
	const { now: clock } = Date;

	beforeEach(() => {
		[looked, settled, now] = [[], 0, 1_000_000];
		Date.now = () => now;
		const load = async (key: string) => {
			looked.push(key);
			return `found ${key}`;
		};
		lookups = new Lookups(
			load,
			(a, b) => a === b,
			() => void settled++,
		);
		lookups.patience = 60_000;
	});
	afterEach(() => {
		Date.now = clock;
	});

	const ask = async (from: number, to: number) => {
		const answers: (string | undefined)[] = [];
		for (let key = from; key < to; key++) answers.push(lookups.get(String(key))?.value);
		await lookups.rest();
		return answers;
	};

	it('answer however many are asked for at once, and then know them all', async () => {
		await ask(0, MANY);
		assert.deepEqual([looked.length, settled], [MANY, 1]);
		// The check that follows asks for the same.
		const answers = await ask(0, MANY);
		assert.deepEqual([answers[0], answers.at(-1)], ['found 0', `found ${MANY - 1}`]);
		assert.deepEqual([looked.length, settled, answers.indexOf(undefined)], [MANY, 1, -1]);
	});

	it('know them all where the first are known before the last are asked for', async () => {
		for (const round of [1, 2, 3]) {
			for (let from = 0; from < MANY; from += 1_000) await ask(from, from + 1_000);
			assert.equal(looked.length, MANY, `round ${round}`);
		}
	});

	it('forget what nobody has asked for in a while, once there is too much', async () => {
		await ask(0, 6_000);
		now += 61_000;
		await ask(5_000, 6_000);
		looked = [];
		await ask(6_000, 7_000);
		// Those in use are kept, and looked up again only where that is due.
		await ask(5_000, 7_000);
		assert.equal(looked.length, 1_000);
		await ask(0, 1);
		assert.equal(looked.length, 1_001);
	});
});
