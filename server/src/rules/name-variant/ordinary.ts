/** Words that tell nothing of a name, whatever the report. */
import {
	allWords,
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
import { lazily } from '../../text/index.js';

const GIVEN_WORDS = lazily(() => allWords(({ people }) => people.givenWord));

/** @param low in small letters. */
export const isWord = memoize(
	(low): boolean =>
		GIVEN_WORDS().has(low) ||
		[isOrdinaryWord, isTitle, isRoleWord, isOpener, isParticle, isImpersonal].some((is) => is(low)) ||
		[...monthsNamed(low), ...weekdaysNamed(low)].length > 0,
);
