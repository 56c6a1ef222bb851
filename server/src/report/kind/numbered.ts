/** Whether a title or the name of a file gives the number of a meeting: it tells it from the others, as a date does. */
import { lazily, narrowed } from '../../text/index.js';
import { readOrdinal } from '../meeting/number-words.js';
import { anyOf } from '../words/index.js';

const DAY = '(?:0?[1-9]|[12]\\d|3[01])[./](?:0?[1-9]|1[0-2])(?![./]?\\d)';

/** "meeting #3", "meeting 3/5", "3rd meeting"; "meeting 10:30" is an hour, and "meeting 2031" a year. */
const numbered = lazily(() => {
	const meeting = `(?:${anyOf(({ kind }) => kind.numbered)})`;
	return narrowed(
		`(?<!\\p{L})${meeting}[ #nº°.–-]{0,4}(?:\\d{1,3}(?![\\d.:/-]?\\d)|${DAY})|(?<![\\d.,:/-])\\d{1,3}(?:[.ºª°]|\\p{Ll}{1,3})[ -]${meeting}(?!\\p{L})`,
		'u',
	);
});

/** "Third meeting". */
const spelled = lazily(() => narrowed(`(?<!\\p{L})(\\p{L}+) ${anyOf(({ kind }) => kind.numbered)}(?!\\p{L})`, 'u'));

/** "Meeting of week 5". */
const meeting = lazily(() => narrowed(`(?<!\\p{L})(?:${anyOf(({ kind }) => kind.numbered)})(?!\\p{L})`, 'u'));
const periodIn = lazily(() => narrowed(`(?<!\\p{L})(?:${anyOf(({ kind }) => kind.period)})[ -]?\\d{1,3}(?!\\d)`, 'u'));

/** "week 5", or nothing but the number. */
const period = lazily(() => narrowed(`(?:^|(?<!\\p{L})(?:${anyOf(({ kind }) => kind.period)})[ -]?)\\d{1,3}$`, 'u'));

/** @param low in small letters. */
export function isNumberedMeeting(low: string): boolean {
	if (numbered().test(low) || (periodIn().test(low) && meeting().test(low))) return true;
	const word = spelled().exec(low)?.[1];
	return word !== undefined && readOrdinal(word) !== undefined;
}

/** Whether the name of a file is a number, where its folder says of what. */
export function isNumber(name: string): boolean {
	return period().test(name);
}
