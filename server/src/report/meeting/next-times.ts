/** How a report says when the next meeting will be: "5 March 2018", "the week of 5 March", "early March". */
import { lazily, narrowed } from '../../text/index.js';
import type { FoundDate } from '../dates/collect.js';
import { readDates } from '../dates/read-dates.js';
import type { Report } from '../facts/report.js';
import { sentencesOf } from '../sentences/sentences.js';
import { anyOf } from '../words/index.js';
import { labelledNext, labelsNext, nextMeetings, nextTimeIn } from './next.js';
import { beginningOfRough, readRoughDate, saysWhen } from './rough-dates.js';

/** Nobody says when in more words. */
const LONGEST = 80;
/** Longer paragraphs say much else. */
const LONGEST_PARAGRAPH = 5_000;
/** The words that say when it will be, as written and in document order. Read them with `readRoughDate`. */
export function nextTimes(report: Report): readonly string[] {
	const dated = nextMeetings(report).map(({ found }) => withWhatIsBefore(found));
	const others = inWords(report).filter((words) => dated.length === 0 || readDates(words).length === 0);
	return [...new Set([...dated, ...others])].filter((words) => words.length <= LONGEST);
}

/** A date with its day of the week, and with the words that make it a rough one. */
function withWhatIsBefore({ prose: { text }, date }: FoundDate): string {
	const from = Math.min(date.span.from, date.days[0].weekday?.span.from ?? date.span.from);
	return text.slice(beginningOfRough(text, from), date.span.to);
}

function inWords(report: Report): string[] {
	const found: string[] = [];
	let isBelowLabel = false;
	for (const { facts } of report.blocks) {
		for (const { text } of facts.prose) {
			if (text.trim() === '' || text.length > LONGEST_PARAGRAPH) continue;
			const sentences = sentencesOf(text).map(({ from, to }) => text.slice(from, to));
			// Below the label, much else may stand: a month makes it a time.
			if (isBelowLabel && readRoughDate(sentences[0]!, 0)) found.push(sentences[0]!);
			isBelowLabel = labelsNext(text);
			for (const sentence of sentences) {
				const time = nextTimeIn(sentence);
				const words = time ? sentence.slice(time.from, time.to) : labelledNext(sentence);
				if (words !== undefined) found.push(words);
			}
		}
	}
	return found.flatMap((clause) => whenIn(clause) ?? []);
}

/** Only what says when, of a clause that may say where, too; `undefined` if it says nothing of time. */
function whenIn(clause: string): string | undefined {
	const words = clause.split(/\s+/).filter((word) => word !== '');
	const first = words.findIndex(saysWhen);
	if (first < 0) return undefined;
	const last = words.findLastIndex((word) => saysWhen(word) || YEAR.test(word));
	const when = words.slice(Math.max(0, first - BEFORE), last + 1).join(' ');
	return when.replace(HELD(), '').replace(/^[^\p{L}\d]+|(?<![^\p{L}\d])[^\p{L}\d]+$/gu, '');
}

/** So many words before the first that says when belong to it: "at the end of March". */
const BEFORE = 3;
const YEAR = /^(?:19|20|21)\d\d\P{L}*$/u;
/** What the meeting will be, before that. */
const HELD = lazily(() => narrowed(`^.*(?<!\\p{L})${anyOf(({ meeting }) => meeting.held)}\\s+`, 'isu'));
