/** How much more often a spelling must be used than another to be the right one. */
import { isWordLike, shapeOf } from '../../../report/index.js';
import type { Slip } from '../../earlier.js';

/** A spelling that fewer reports have is nobody's model. */
const OFTEN: Record<Slip, number> = { same: 2, full: 2, sure: 3, likely: 3, word: 5 };
/** So many times as often as the slip, and once more. */
const TIMES: Record<Slip, number> = { same: 1, full: 3, sure: 4, likely: 15, word: 15 };
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
 * @param here whether the report that has the slip has the right one, too: it names the same thing, then.
 */
export function outweighs(right: number, wrong: number, slip: Slip, all = Infinity, here = false): boolean {
	const enough =
		all <= FEW && (here || isClear(slip)) ? OFTEN_IN_FEW : here ? Math.min(OFTEN[slip], OFTEN.sure) : OFTEN[slip];
	return right >= enough && right >= enough + TIMES[slip] * wrong;
}

/** Whether hardly anybody would mean two names. */
export function isClear(slip: Slip): boolean {
	return slip !== 'likely' && slip !== 'word';
}

/** Whether nobody would doubt it. */
export function isOverwhelming(right: number, wrong: number): boolean {
	return right >= OVERWHELMING * (wrong + 1);
}

/** So often more, an acronym that could be said as a word is none. */
const ACRONYM = 8;
/** Fewer may shout a word. */
const OFTEN_LIKE_WORD = 5;
/** Two or three letters mean many things. */
const SHORT = 3;

/**
 * Whether a name that `right` reports have is none in small letters, though `small` of them have those, too.
 *
 * @param all how many could have it.
 */
export function isUsualInCapitals(name: string, right: number, small: number, all: number): boolean {
	if (shapeOf(name) === 'mixed' && name.length > SHORT) {
		// "iMath" is a package in small letters, too.
		const times = /^\p{Lu}/u.test(name) ? 2 : 4;
		return right >= 2 && right > times * small;
	}
	return name.length < SHORT || isWordLike(name)
		? right >= OFTEN_LIKE_WORD + ACRONYM * small
		: outweighs(right, small, 'sure', all);
}
