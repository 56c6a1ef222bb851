/** The number of a meeting as somebody types it. */
import { anyOf, fromRoman, readOrdinal } from '../report/index.js';
import { lazily } from '../text/index.js';

export type GivenNumber =
	| {
			/** As it goes into a title: "24" for "24th", and "XXIV" as it is. */
			readonly number: string;
			/** What was understood, where it is not what was typed; else empty. */
			readonly words: string;
	  }
	| {
			/** What is wrong with it and what to do, without a full stop at the end. */
			readonly fault: string;
	  };

const HOW = 'A meeting number looks like 24, 24th, XXIV or 3/2026';
/** No number is longer, in whichever way it is written. */
const LONGEST = 60;

const patterns = lazily(() => ({
	sign: new RegExp(`^(?:${anyOf(({ grammar }) => grammar.numberSign)}|#)\\s?(?=[\\divxlc])`, 'i'),
	digits: new RegExp(`^(\\d{1,4})(?:${anyOf(({ grammar }) => grammar.ordinalEnding)})?$`, 'i'),
	roman: new RegExp(`^([ivxlc]+)(?:${anyOf(({ grammar }) => grammar.romanEnding)}|\\.)?$`, 'i'),
}));
/** Within a year, or with a letter: "3/2026", "2026-03", "12b". */
const COMPOUND = /^(?:\d{1,4}[/-]\d{1,4}|\d{1,4} ?[a-z])$/i;

/** Nothing is fine, too: not every body counts its meetings. */
export function readGivenNumber(text: string): GivenNumber {
	const given = text.trim();
	if (given === '') return { number: '', words: '' };
	if (given.length > LONGEST) return { fault: HOW };
	const bare = given.replace(patterns().sign, '');
	const digits = patterns().digits.exec(bare)?.[1];
	if (digits !== undefined)
		return /^(?:19|20|21)\d\d$/.test(digits) ? { fault: `${digits} is a year. ${HOW}` } : meant(given, digits);
	const roman = patterns().roman.exec(bare)?.[1];
	if (roman !== undefined && fromRoman(roman) !== undefined) return meant(given, roman.toUpperCase());
	if (COMPOUND.test(bare)) return meant(given, bare);
	const ordinal = readOrdinal(bare);
	return ordinal ? meant(given, String(ordinal.value)) : { fault: HOW };
}

function meant(given: string, number: string): GivenNumber {
	return { number, words: number === given ? '' : `Meeting ${number}` };
}
