import type { Pace } from '../../report/index.js';
import { otherMessages } from './other-messages.js';

/** Does long work a little at a time, and lets messages be read in between. */
export async function inSteps<T>(steps: Generator<undefined, T>, pace: Pace): Promise<T> {
	for (;;) {
		pace.work();
		const step = steps.next();
		pace.rest();
		if (step.done) return step.value;
		await otherMessages();
	}
}
