import { setTimeout as sleep } from 'node:timers/promises';

/** Longer than anything takes that tests wait for, on the busiest machine. */
const LONGEST = 25_000;

/** Asks again and again until the answer is right, for what comes some time later and is not told. @returns the last one. */
export async function soon<T>(ask: () => T | Promise<T>, isRight: (answer: T) => boolean): Promise<T> {
	for (const end = Date.now() + LONGEST; ; await sleep(40)) {
		const answer = await ask();
		if (isRight(answer) || Date.now() > end) return answer;
	}
}
