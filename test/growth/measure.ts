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
 * @param known parts that are not looked at.
 */
export function excesses(make: (length: number) => string, depth: Depth, known: readonly string[] = []): Excess[] {
	const first = workOn(make(LENGTH), depth);
	const long = [...first].filter(([part, ms]) => ms > FLOOR_MS && !known.includes(part));
	if (long.length === 0) return [];
	// One look at four times as much clears nearly all.
	const second = workOn(make(4 * LENGTH), depth);
	const suspects = long.map(([part]) => part).filter((part) => isOver(first.get(part), second.get(part), MOST ** 2));
	return measure(make, suspects, depth);
}

function measure(make: (length: number) => string, suspected: readonly string[], depth: Depth): Excess[] {
	let suspects = suspected;
	const found: Excess[] = [];
	for (const length of [4 * LENGTH, 8 * LENGTH]) {
		if (suspects.length === 0) break;
		const grown = growth(make, length, suspects, depth);
		found.push(...grown);
		suspects = suspects.filter((part) => grown.every((each) => each.part !== part));
	}
	return found;
}

/** Those of `parts` that take more than they may for `length` characters, at the best of some attempts. */
function growth(make: (length: number) => string, length: number, parts: readonly string[], depth: Depth): Excess[] {
	const [half, whole] = [make(length / 2), make(length)];
	const best = new Map(
		parts.map((part) => [part, { half: Number.POSITIVE_INFINITY, whole: Number.POSITIVE_INFINITY }]),
	);
	let over: Excess[] = [];
	for (let attempt = 0; attempt < ATTEMPTS && (attempt === 0 || over.length > 0); attempt++) {
		const took = { half: workOn(half, depth), whole: workOn(whole, depth) };
		over = [];
		for (const [part, least] of best) {
			// What is left out as too intricate at the greater length takes no time at all.
			least.half = Math.min(least.half, took.half.get(part) ?? 0);
			least.whole = Math.min(least.whole, took.whole.get(part) ?? 0);
			if (!isOver(least.half, least.whole, MOST)) continue;
			over.push({ part, length, ms: Math.round(least.whole), ratio: least.whole / least.half });
		}
	}
	return over;
}

function isOver(less = 0, more = 0, most: number): boolean {
	return more >= QUIET_MS && more / less > most;
}
