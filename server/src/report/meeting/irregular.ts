/** What a report says of a meeting that was not when it was to be, or is none of the regular ones. */
import { lazily, lowerCase } from '../../text/index.js';
import { sentencesOf } from '../sentences/sentences.js';
import { anyOf, wholeWords } from '../words/index.js';
import { nounPattern, readNouns } from './nouns.js';

const patterns = lazily(() => {
	const [noun, qualifier] = [nounPattern(), anyOf(({ meeting }) => meeting.qualifier)];
	const extra = anyOf(({ meeting }) => meeting.outOfTurn);
	return {
		moved: wholeWords(anyOf(({ meeting }) => [meeting.putOff, meeting.calledOff])),
		another: wholeWords(anyOf(({ meeting }) => [meeting.next, meeting.last])),
		extra: wholeWords(`${extra}[ -]?(?:${qualifier} )?${noun}|${noun} (?:${qualifier} )?${extra}`),
	};
});

/** What is no sentence in a source: lines apart, items, headings. */
const BREAK = /\n(?=[ \t]{0,8}[\r\n+*#|>-])/;
const WORD = lazily(() => /[\p{L}’'-]+/gu);
/** As many words before a noun may say which one it is. */
const LEADING = 3;
const AFTER = lazily(() => /^\s+[\p{L}’'-]+/u);
/** No three words are longer. */
const REACH = 60;

/** Whether a sentence says that the meeting was to be on another day. What is said of the next or last one is not. */
export function tellsOfMove(text: string): boolean {
	const { moved } = patterns();
	return text
		.split(BREAK)
		.flatMap((part) => sentencesOf(part).map(({ from, to }) => lowerCase(part.slice(from, to))))
		.some((sentence) => moved.test(sentence) && readNouns(sentence).some(({ from, to }) => isThis(sentence, from, to)));
}

/** Whether a line of the title, which is about this meeting, says so: “(postponed from 11 November)”. */
export function isOfMove(line: string): boolean {
	return patterns().moved.test(lowerCase(line));
}

function isThis(sentence: string, from: number, to: number): boolean {
	const words = sentence.slice(Math.max(0, from - REACH), from).match(WORD()) ?? [];
	const before = words.slice(-LEADING).join(' ');
	const after = AFTER().exec(sentence.slice(to, to + REACH))?.[0] ?? '';
	return !patterns().another.test(before) && !patterns().another.test(after);
}

/** Whether a line or sentence speaks of an extraordinary meeting. */
export function namesExtraMeeting(text: string): boolean {
	return patterns().extra.test(lowerCase(text));
}
