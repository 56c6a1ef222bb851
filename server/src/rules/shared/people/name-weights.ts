/** How much more often a spelling must be used than another to be the right one. */
import type { Slip } from '../../earlier.js';

/** A spelling that fewer reports have is nobody's model. */
const OFTEN: Record<Slip, number> = { same: 3, sure: 3, likely: 5, word: 5 };
/** So many times as often as the slip, and once more. */
const TIMES: Record<Slip, number> = { same: 2, sure: 4, likely: 15, word: 15 };
/** So many times as often leaves no doubt. */
const OVERWHELMING = 20;

export function isOften(reports: number): boolean {
	return reports >= OFTEN.sure;
}

/** Of no more reports, two are most. */
const FEW = 4;
const OFTEN_IN_FEW = 2;

/**
 * Whether a spelling that `right` reports have beats one that `wrong` others have.
 *
 * @param all how many could have it.
 */
export function outweighs(right: number, wrong: number, slip: Slip, all = Infinity): boolean {
	const isClear = slip === 'same' || slip === 'sure';
	const enough = isClear && all <= FEW ? OFTEN_IN_FEW : OFTEN[slip];
	return right >= enough && right >= enough + TIMES[slip] * wrong;
}

/** Whether nobody would doubt it. */
export function isOverwhelming(right: number, wrong: number): boolean {
	return right >= OVERWHELMING * (wrong + 1);
}
