import assert from 'node:assert/strict';
import { oneByOne } from '../../client/src/links/one-by-one.js';

/** What is chosen for a link: `0` for what leaves it without an address, else how many links it settles. */
type Choice = number | 'leave' | 'end' | 'type meanwhile';

/** A document with `links`, and somebody who makes `choices` one after the other. */
async function goThrough(links: readonly string[], choices: readonly Choice[]) {
	let now = [...links];
	let version = 1;
	let asked = 0;
	const seen: string[] = [];
	const writes: boolean[] = [];
	const outcome = await oneByOne<string, { readonly link: string; readonly settles: number }>({
		ask: async () => {
			asked++;
			return { version, links: now };
		},
		version: () => version,
		choose: async (link, number) => {
			seen.push(`${number} ${link}`);
			const choice = choices[seen.length - 1] ?? 'end';
			if (choice === 'type meanwhile') version++;
			return typeof choice === 'number' ? { link, settles: choice } : choice === 'end' ? 'end' : 'leave';
		},
		write: async ({ link, settles }, _, first) => {
			const at = now.indexOf(link);
			now = now.filter((_, index) => index < at || index >= at + settles);
			version++;
			writes.push(first);
			return true;
		},
	});
	return { ...outcome, asked, seen, writes };
}

describe('oneByOne', () => {
	it('asks once at the beginning and once after each that was filled in', async () => {
		const { asked, seen, all, done, writes } = await goThrough(['a', 'b', 'c'], [1, 1, 1]);
		assert.deepEqual(seen, ['1 a', '2 b', '3 c']);
		assert.deepEqual({ asked, all, done }, { asked: 4, all: 3, done: 3 });
		assert.deepEqual(writes, [true, false, false]);
	});

	it('asks nobody after one that was left, and does not count it', async () => {
		const { asked, seen, all, done, writes } = await goThrough(['a', 'b', 'c'], ['leave', 1, 'leave']);
		assert.deepEqual(seen, ['1 a', '2 b', '3 c']);
		assert.deepEqual({ asked, all, done }, { asked: 2, all: 3, done: 1 });
		assert.deepEqual(writes, [true]);
	});

	it('does not count one that has no address afterwards either, and goes on', async () => {
		const { seen, done } = await goThrough(['a', 'b'], [0, 1]);
		assert.deepEqual(seen, ['1 a', '2 b']);
		assert.equal(done, 1);
	});

	it('counts all that one definition settles', async () => {
		const { seen, done } = await goThrough(['a', 'b', 'c'], [2, 1]);
		assert.deepEqual(seen, ['1 a', '3 c']);
		assert.equal(done, 3);
	});

	it('ends when told to, and keeps what was done', async () => {
		const { seen, done } = await goThrough(['a', 'b', 'c'], [1, 'end']);
		assert.deepEqual(seen, ['1 a', '2 b']);
		assert.equal(done, 1);
	});

	it('asks anew when somebody has typed in the report meanwhile', async () => {
		const { asked, seen } = await goThrough(['a', 'b'], ['type meanwhile', 'leave']);
		assert.deepEqual(seen, ['1 a', '2 b']);
		assert.equal(asked, 2);
	});
});
