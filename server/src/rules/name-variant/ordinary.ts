/** Words that tell nothing of a name, whatever the report. */
import {
	isGivenWord,
	isImpersonal,
	isOpener,
	isOrdinaryWord,
	isParticle,
	isRoleWord,
	isTitle,
	memoize,
	monthsNamed,
	weekdaysNamed,
} from '../../report/index.js';

/** @param low in small letters. */
export const isWord = memoize(
	(low): boolean =>
		[isGivenWord, isOrdinaryWord, isTitle, isRoleWord, isOpener, isParticle, isImpersonal].some((is) => is(low)) ||
		[...monthsNamed(low), ...weekdaysNamed(low)].length > 0,
);
