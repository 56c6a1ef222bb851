import type { Work } from './work.js';

/** Characters in the first look at a case, and in the second at those that take long. */
const FIRST = 10_000;
const SECOND = 4 * FIRST;
/** A part that takes no more of a first look is not measured: if it were quadratic, eight times the length took a second. */
const FLOOR_MS = 20;
/** What takes no longer at the greater length is not judged: nobody waits for it, and it is mostly noise. */
const QUIET_MS = 150;
/** For twice the length. Linear work takes 2, quadratic 4; the rest is for sorting and for the machine. */
export const MOST = 2.4;
/**
 * What grows too fast does so twice in a row; noise does not. The last of these looks at more than is promised, to tell what
 * only begins to be steep from what was measured badly.
 */
const DOUBLINGS = [1, 2, 4].map((times): Doublings => [times * FIRST, 2 * times * FIRST, 4 * times * FIRST]);
/** Other programs can make work slower and never faster, so the best of so many attempts counts. */
const ATTEMPTS = 6;

type Doublings = readonly [quarter: number, half: number, whole: number];

export interface Excess {
	/** `rule missing-annex`, `fixes of broken-link`, `reading` … */
	readonly part: string;
	readonly lengths: Doublings;
	/** For each of the lengths. */
	readonly ms: readonly number[];
}

/**
 * The parts of the work on a text that grow faster than the text. A first look finds those that take long, a second at four
 * times the length those that may grow too fast, and only they are measured.
 *
 * @param workOn does the work on a text with so many characters of what is repeated.
 */
export function excesses(workOn: (length: number) => Work): Excess[] {
	const first = workOn(FIRST);
	const long = [...first].filter(([, ms]) => ms > FLOOR_MS).map(([part]) => part);
	if (long.length === 0) return [];
	const second = workOn(SECOND);
	const attempts = new Attempts(workOn, first, second);
	// Twice, for many seem to grow too fast the first time, and to measure one takes ten times as long as to look at it.
	if (attempts.suspects(long).length === 0) return [];
	attempts.look(FIRST);
	attempts.look(SECOND);
	const suspects = attempts.suspects(long);
	if (suspects.length === 0) return [];
	return DOUBLINGS.flatMap((lengths) => attempts.steep(suspects, lengths));
}

/** The least time that each part of the work on a text has taken, by the length of the text. */
class Attempts {
	readonly #workOn: (length: number) => Work;
	readonly #best: Map<number, Work>;

	constructor(workOn: (length: number) => Work, first: Work, second: Work) {
		this.#workOn = workOn;
		this.#best = new Map([
			[FIRST, first],
			[SECOND, second],
		]);
	}

	/** Those of `parts` that took too much more at the second length than at the first. */
	suspects(parts: readonly string[]): string[] {
		const [first, second] = [this.#best.get(FIRST)!, this.#best.get(SECOND)!];
		return parts.filter((part) => isOver(first.get(part), second.get(part), MOST ** 2));
	}

	/** Those of `parts` that take too much more at both doublings, however often that is measured. */
	steep(parts: readonly string[], lengths: Doublings): Excess[] {
		let rest = parts;
		for (let attempt = 0; attempt < ATTEMPTS && rest.length > 0; attempt++) {
			for (const length of lengths) if (attempt > 0 || !this.#best.has(length)) this.look(length);
			rest = rest.filter((part) => {
				const [quarter, half, whole] = this.#of(part, lengths);
				return isOver(half, whole, MOST) && half! / quarter! > MOST;
			});
		}
		return rest.map((part) => ({ part, lengths, ms: this.#of(part, lengths) }));
	}

	look(length: number): void {
		const best = this.#best.get(length);
		const work = this.#workOn(length);
		if (!best) this.#best.set(length, work);
		// What is left out as too intricate takes no time at all.
		else for (const [part, ms] of best) best.set(part, Math.min(ms, work.get(part) ?? 0));
	}

	#of(part: string, lengths: Doublings): number[] {
		return lengths.map((length) => this.#best.get(length)?.get(part) ?? 0);
	}
}

function isOver(less = 0, more = 0, most: number): boolean {
	return more >= QUIET_MS && more / less > most;
}
