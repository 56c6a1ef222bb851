// The global of that name is loaded when it is first asked for, and then takes longer (v8.ts).
import { performance } from 'node:perf_hooks';

/** All in milliseconds. */
interface Times {
	/** That has passed. */
	readonly elapsed: () => number;
	/** CPU time of the process; asking takes as long as reading a paragraph. */
	readonly used: () => number;
	/** Calls back once the current stretch of work has ended. */
	readonly afterwards: (call: () => void) => void;
}

const SYSTEM: Times = {
	elapsed: () => performance.now(),
	used: () => {
		const { user, system } = process.cpuUsage();
		return (user + system) / 1_000;
	},
	afterwards: (call) => void setImmediate(call),
};

/** How long elapsed time is taken for CPU time. */
const TRUSTED = 20;

/**
 * A clock of the CPU time that stretches of work take, in milliseconds: a check is not cut off because other processes
 * keep the machine busy. Only the difference of two of its times within a stretch means something.
 *
 * In the first {@link TRUSTED} milliseconds, and between two looks at the system's own account, the time that passes
 * counts: most checks end before it is worth looking.
 */
export function processorClock({ elapsed, used, afterwards }: Times = SYSTEM): () => number {
	let isWorking = false;
	/** When the system was last asked, or the stretch began, and what the clock said then. */
	let since = 0;
	let counted = 0;
	let usedThen = 0;
	/** It never goes back. */
	let told = 0;

	return () => {
		const now = elapsed();
		if (!isWorking) {
			isWorking = true;
			afterwards(() => {
				isWorking = false;
			});
			since = now;
			counted = told;
		} else if (now - since >= TRUSTED) {
			const usedNow = used();
			// What was used since the last look may have been used before this stretch.
			counted += Math.min(now - since, usedNow - usedThen);
			usedThen = usedNow;
			since = now;
		}
		told = Math.max(told, counted + now - since);
		return told;
	};
}
