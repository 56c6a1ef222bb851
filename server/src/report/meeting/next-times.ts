/** How a report says when the next meeting will be: "5 March 2018", "the week of 5 March", "early March". */
import { lazily, lowerCase, narrowed } from '../../text/index.js';
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
	const found = [...dated, ...others];
	return [...new Set(found.length > 0 ? found : comingDays(report))].filter((words) => words.length <= LONGEST);
}

const COMING = lazily(() =>
	narrowed(`^\\P{L}*${anyOf(({ meeting }) => meeting.coming)}(?!\\p{L})[^\\p{L}\\d:]*(?::|$)`, 'u'),
);
/** No label is longer. */
const LONGEST_LABEL = 80;

/** The days of several, in the line of their label or in the list below it: "Next meetings: 5 March 2018, 2 April 2018". */
function comingDays(report: Report): string[] {
	const found: string[] = [];
	let isBelow = false;
	for (const { facts } of report.blocks) {
		for (const { text, container, kind } of facts.prose) {
			if (text.length > LONGEST_PARAGRAPH || text.trim() === '') continue;
			const label = COMING().exec(lowerCase(text.slice(0, LONGEST_LABEL)))?.[0];
			const isAlone = label !== undefined && text.slice(label.length).trim() === '';
			if (label !== undefined || (isBelow && (container === 'item' || kind === 'cell'))) {
				for (const { span } of readDates(text)) found.push(text.slice(span.from, span.to));
			}
			isBelow = isAlone || (isBelow && label === undefined && (container === 'item' || kind === 'cell'));
		}
	}
	return found;
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
