import { type Depth, workOn } from './work.js';

/** Characters in the first look at a case; where it takes long, it is measured at twice, four and eight times as many. */
const LENGTH = 10_000;
/** A part that takes no more of a first look is not measured: if it were quadratic, eight times the length took a second. */
const FLOOR_MS = 20;
/** What takes no longer at the greater length is not judged: nobody waits for it, and it is mostly noise. */
const QUIET_MS = 150;
/** For twice the length. Linear work takes 2, quadratic 4; the rest is for the machine. */
export const MOST = 2.4;
/** Other programs can make work slower and never faster, so the best of some attempts counts. */
const ATTEMPTS = 5;

export interface Excess {
	/** `rule missing-annex`, `fixes of broken-link`, `reading` … */
	readonly part: string;
	readonly length: number;
	readonly ms: number;
	/** Of the time for `length` characters to that for half as many. */
	readonly ratio: number;
}

/**
 * The parts of the work on a text that grow faster than the text. A first look finds those that take long, and only they
 * are measured.
 *
 * @param make the text with so many characters of what is repeated.
 */
export function excesses(make: (length: number) => string, depth: Depth): Excess[] {
	const first = workOn(make(LENGTH), depth);
	return [...first].filter(([, ms]) => ms > FLOOR_MS).flatMap(([part]) => excess(make, part, depth) ?? []);
}

function excess(make: (length: number) => string, part: string, depth: Depth): Excess | undefined {
	for (const length of [4 * LENGTH, 8 * LENGTH]) {
		const [half, whole] = [make(length / 2), make(length)];
		const took = (text: string): number => workOn(text, depth).get(part) ?? 0;
		let best = { half: Number.POSITIVE_INFINITY, whole: Number.POSITIVE_INFINITY };
		let ratio = Number.POSITIVE_INFINITY;
		for (let attempt = 0; attempt < ATTEMPTS && ratio > MOST; attempt++) {
			best = { half: Math.min(best.half, took(half)), whole: Math.min(best.whole, took(whole)) };
			// What is left out as too intricate at the greater length takes no time at all.
			ratio = best.whole < QUIET_MS ? 0 : best.whole / best.half;
		}
		if (ratio > MOST) return { part, length, ms: Math.round(best.whole), ratio };
	}
	return undefined;
}
