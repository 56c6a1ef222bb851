/** Times of day in the next report. */
import {
	type Prose,
	participants,
	placeInProse,
	type Report,
	sentenceAt,
	tellsOfMeeting,
	titleBlock,
} from '../../../report/index.js';
import { countWhile, type Span, shift } from '../../../text/index.js';
import { fillIn } from '../../../writing/index.js';
import { announces } from '../series/announcements.js';
import { TIME } from '../series/series-text.js';
import { within } from '../series/within.js';
import { type Change, eachProse, type Restatement } from './restatement.js';

/**
 * When a meeting began differs from one to the next, unless it is always the same.
 *
 * @param words the restatements so far.
 */
export function times(
	report: Report,
	{ isUsualTime, blankWords }: Change,
	words: readonly Restatement[],
): Restatement[] {
	// What the title says is planned, as is what the next meeting has in common with it; what the text says has happened.
	const title = titleBlock(report);
	const planned = new Set(title.map(({ prose }) => prose));
	const usual = new Set(title.flatMap(({ text }) => text.match(TIME()) ?? []));
	const isPlanned = (time: string, prose: Prose, from: number, at: Span): boolean =>
		planned.has(prose) ||
		(usual.has(time) && announces(report, shift(prose.span, from))) ||
		(isRound(time) && isBesideDate(report, at, words));
	// "Bo Roe (until 10.30)" is about the last meeting, also in the lines of the title.
	const people = participants(report)
		.map(({ nameSpan, span }) => ({ from: nameSpan.to, to: span.to }))
		.filter(({ from, to }) => from < to)
		.sort((a, b) => a.from - b.from);
	return eachProse(report, Number.POSITIVE_INFINITY).flatMap(({ prose, from }) =>
		[...prose.text.matchAll(TIME())].flatMap(({ 0: time, index }) => {
			const span = placeInProse(prose, { from: index, to: index + time.length }, from);
			const last = people[countWhile(people, ({ from }) => from <= span.from) - 1];
			const isPerson = last !== undefined && span.to <= last.to;
			const stays = !isPerson && (isUsualTime(time) ?? isPlanned(time, prose, from, span));
			return stays ? [] : [{ span, insert: fillIn(blankWords), stale: true as const }];
		}),
	);
}

/** Nobody plans to begin at 19:34. */
function isRound(time: string): boolean {
	return Number(time.split(/\D+/)[1] ?? 0) % 15 === 0;
}

/** Whether a time stands beside the date in what says that the meeting was held: "met on 5 February 2018 at 7 pm". */
function isBesideDate({ text }: Report, { from, to }: Span, words: readonly Restatement[]): boolean {
	const around = { from: Math.max(0, from - BESIDE - LONGEST_DATE), to: to + BESIDE + LONGEST_DATE };
	return within(words, around, ({ span }) => span).some(({ span, own }) => {
		const between = span.to <= from ? text.slice(span.to, from) : text.slice(to, span.from);
		if (own !== 'date' || between.length > BESIDE || /[.:;!?()\n]/.test(between)) return false;
		const sentence = sentenceAt(text, from, to);
		return tellsOfMeeting(text.slice(sentence.from, sentence.to).toLowerCase());
	});
}

/** " 2018, alle ore ", with the year that stays as it is. */
const BESIDE = 20;
const LONGEST_DATE = 40;
