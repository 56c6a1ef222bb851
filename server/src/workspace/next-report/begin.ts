/** A report that is begun from the previous one, as the front ends need it. */
import type { Settings } from '../../config/index.js';
import type { Checker } from '../../engine/index.js';
import { cancellationIn, isCancelled, kindOf, type Report } from '../../report/index.js';
import type { Span } from '../../text/index.js';
import { placesToFill } from '../../writing/index.js';
import { digestOf } from '../digests/digest.js';
import { nextPath } from './file-name.js';
import { nextReport } from './next-report.js';
import { notesOn } from './notes.js';
import { repaired } from './repair.js';
import type { NextMeeting, SeriesReports } from './series/next-meeting.js';

export interface Begun {
	readonly text: string;
	/** Where to keep it, relative to the same folder as the path of the previous report. */
	readonly path: string;
	/** Where something is to be filled in, in order. */
	readonly places: readonly Span[];
	/** What could not be done, without full stops at the end. */
	readonly notes: readonly string[];
}

export interface BeginOptions {
	readonly checker: Checker;
	readonly settings: Settings;
	/** Of the editor, as `de` or `pt-br`. */
	readonly language?: string;
	/** Whether there is a file, or a draft, at a path. */
	readonly isTaken: (path: string) => boolean;
}

/** @param path of the previous report, with `/`. */
export function beginNext(series: SeriesReports, path: string, meeting: NextMeeting, options: BeginOptions): Begun {
	const { checker, settings, language, isTaken } = options;
	const held = heldBefore(series);
	const last = held.previous.path ?? path;
	const model = isCancelled(held.previous) ? withoutCancellation(last) : last;
	const target = nextPath(model, digestOf(held.previous), meeting, isTaken);
	const known = {
		expansions: expansionsIn([...held.earlier].reverse().concat(held.previous)),
		lines: usualLines(held),
	};
	const text = repaired(nextReport(held, meeting, language), checker, settings, known, target);
	return { text, path: target, places: placesIn(text), notes: notesOn(series, held.previous, meeting, text) };
}

/** "2018-02-05-board-cancelled.md" as it would have been called. */
function withoutCancellation(path: string): string {
	const extension = /\.[^./]*$/.exec(path)?.[0] ?? '';
	const base = path.slice(0, path.length - extension.length);
	const sign = cancellationIn(base);
	return sign && sign.from > base.lastIndexOf('/') + 1 ? base.slice(0, sign.from) + extension : path;
}

/** What acronyms stand for. @param reports of which the later ones hold. */
function expansionsIn(reports: readonly Report[]): ReadonlyMap<string, string> {
	return new Map(reports.flatMap((report) => digestOf(report).acronyms.map(({ name, words }) => [name, words])));
}

/** The lines of more than one earlier report. */
function usualLines({ earlier }: SeriesReports): ReadonlySet<string> {
	const counts = new Map<string, number>();
	for (const { text } of earlier) {
		for (const line of new Set(text.split(/\r?\n/))) counts.set(line.trim(), (counts.get(line.trim()) ?? 0) + 1);
	}
	return new Set([...counts].flatMap(([line, count]) => (count > 1 ? line : [])));
}

/** As the last meeting that was held: a note that one was cancelled shows nothing of the next. */
function heldBefore(series: SeriesReports): SeriesReports {
	const { previous } = series;
	const held = { ...series, earlier: series.earlier.filter((each) => !isCancelled(each)) };
	const [last, ...others] = held.earlier;
	return last && (kindOf(previous) === 'other' || isCancelled(previous)) ? { previous: last, earlier: others } : held;
}

/** Where a text has something to be filled in: `[name]`, `[words](https://)`. */
export function placesIn(text: string): readonly Span[] {
	const addresses = [...text.matchAll(/\]\((https:\/\/)\)/g)].map(({ index }) => ({ from: index + 2, to: index + 10 }));
	return [...placesToFill(text), ...addresses].sort((a, b) => a.from - b.from);
}
