import assert from 'node:assert/strict';
import { RestartPolicy } from '../../client/src/server/restart-policy.js';

describe('RestartPolicy', () => {
	const MINUTE = 60_000;
	let now = 0;
	const ends = (policy: RestartPolicy, ...minutes: number[]) =>
		minutes.map((minute) => {
			now = minute * MINUTE;
			return policy.mayRestart();
		});

	it('gives up at the fifth end within three minutes', () => {
		assert.deepEqual(ends(new RestartPolicy(() => now), 0, 0, 1, 2, 2.9), [true, true, true, true, false]);
	});
	it('goes on where the ends are far apart', () => {
		const policy = new RestartPolicy(() => now);
		assert.deepEqual(ends(policy, 0, 1, 2, 3, 4, 5, 6), [true, true, true, true, true, true, true]);
	});
	it('begins anew when the user restarts by hand', () => {
		const policy = new RestartPolicy(() => now);
		ends(policy, 0, 0, 0, 0, 0);
		policy.forget();
		assert.deepEqual(ends(policy, 0), [true]);
	});
});
