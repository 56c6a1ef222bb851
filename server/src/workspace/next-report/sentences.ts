/** Which sentences of a paragraph the next report begins with, and what in them changes. */
import { meetingDate, meetingNumber, nextMeetings, nextTimeIn, query, type Report } from '../../report/index.js';
import { fillIn } from '../../rules/index.js';
import { applyEdits, type Edit, type Span } from '../../text/index.js';
import { digestOf } from '../digest.js';
import type { Piece } from './pieces.js';
import type { Restatement } from './restate.js';
import { commonIn, type SeriesText, sentencesIn, type Token, tokensOf } from './series-text.js';
import { anyWithin, within } from './within.js';

export interface PlaceNames {
	readonly date: string;
	readonly name: string;
	readonly blank: string;
}

/** What is asked about the sentences of one report. */
export interface SentenceContext {
	readonly report: Report;
	readonly series: SeriesText;
	readonly restatements: readonly Restatement[];
	readonly words: PlaceNames;
	/** The names of those who are carried over. */
	readonly people: readonly string[];
	/** Where the annexes that are carried over are referred to. */
	readonly references: readonly Span[];
}

/** A sentence that is kept, and the edits to it besides restatements. */
export interface KeptSentence extends Span {
	readonly edits: readonly Edit[];
	/** Whether the restatements that guess are wanted too. */
	readonly stale: boolean;
}

/** In document order: where sentences say the number or the date of this meeting. */
const statements = query([meetingNumber, meetingDate], (number, date): readonly Span[] =>
	[...number.said, ...date.said]
		.filter(({ place }) => place === 'text')
		.map(({ span }) => span)
		.sort((a, b) => a.from - b.from),
);

const announcements = query([nextMeetings], (all) => all.map(({ span }) => span));

/** The sentences of `piece` that stay; none if nothing in it is likely to be said again. */
export function keptSentences(piece: Piece, context: SentenceContext): readonly KeptSentence[] {
	const { report, series } = context;
	const kept: KeptSentence[] = [];
	let opened = false;
	for (const sentence of sentencesIn(report.text, piece)) {
		const next = announced(sentence, context);
		if (series.hasExactly(report.text.slice(sentence.from, sentence.to))) {
			kept.push({ ...sentence, edits: next ?? [], stale: next !== undefined });
			continue;
		}
		const usual = boilerplate(sentence, context);
		const edits = next && next.length > 0 ? next : (usual ?? next);
		if (edits) {
			kept.push({ ...sentence, edits, stale: true });
			continue;
		}
		if (anyWithin(statements(report), sentence) || namesMeeting(sentence, context)) {
			kept.push({ ...sentence, edits: [], stale: true });
			opened = true;
			continue;
		}
		const pointing = pointed(sentence, context);
		if (pointing) kept.push({ ...sentence, edits: pointing, stale: true });
		else if (opened && series.size === 0 && namesOfficers(sentence, context)) {
			kept.push({ ...sentence, edits: [], stale: true });
		}
	}
	return kept;
}

/** Whether a sentence gives both the number and the date of this meeting. */
function namesMeeting(sentence: Span, { restatements }: SentenceContext): boolean {
	const own = within(restatements, sentence, ({ span }) => span);
	return own.some(({ own }) => own === 'number') && own.some(({ own }) => own === 'date');
}

/** The edits to a sentence that others of the series have in much the same words; `undefined` if they do not. */
function boilerplate(sentence: Span, context: SentenceContext): readonly Edit[] | undefined {
	const { report, series, restatements } = context;
	const source = report.text.slice(sentence.from, sentence.to);
	const tokens = tokensOf(source, digestOf(report));
	const keys = tokens.map(({ key }) => key);
	const others = series.like(keys);
	if (!others) return undefined;
	const counts = keys.map(() => 0);
	for (const other of others) {
		for (const [index, common] of commonIn(keys, other.keys).entries()) if (common) counts[index]!++;
	}
	const own = within(restatements, sentence, ({ span }) => span).filter(({ stale }) => !stale);
	const isUsual = (token: Token, index: number): boolean =>
		counts[index]! * 2 >= others.length + 1 ||
		own.some(({ span }) => span.from < sentence.from + token.to && sentence.from + token.from < span.to);
	const gaps: Token[][] = [];
	for (const [index, token] of tokens.entries()) {
		if (isUsual(token, index)) continue;
		const gap = gaps.at(-1);
		if (gap && tokens[index - 1] === gap.at(-1)) gap.push(token);
		else gaps.push([token]);
	}
	const unusual = gaps.reduce((sum, gap) => sum + gap.length, 0);
	if (unusual * 5 > tokens.length * 2) return undefined;
	const edits = gaps.map((gap) => fillGap(source, gap, context));
	const filled = applyEdits(source, edits);
	if (!isSound(source, filled)) return undefined;
	return edits.map(({ span, insert }) => ({
		span: { from: span.from + sentence.from, to: span.to + sentence.from },
		insert,
	}));
}

/** Replaces what changes, without the signs around it. */
function fillGap(source: string, gap: readonly Token[], { words, people }: SentenceContext): Edit {
	const [from, to] = [gap[0]!.from, gap.at(-1)!.to];
	const written = source.slice(from, to);
	const open = written.indexOf('](') + 2;
	const close = written.indexOf(')', open);
	if (open > 1 && close > open) {
		return { span: { from, to }, insert: `${written.slice(0, open)}https://${written.slice(close)}` };
	}
	const before = /^[([{"'“„«*_]*/.exec(written)![0];
	const after = /(?<![.,;:!?)\]}"'”»*_])[.,;:!?)\]}"'”»*_]*$/.exec(written)![0];
	const bare = written.slice(before.length, written.length - after.length);
	const isName = people.some((name) => name === bare);
	return { span: { from, to }, insert: before + fillIn(isName ? words.name : words.blank) + after };
}

/** Whether no bold, link or bracket has lost its other half. */
function isSound(before: string, after: string): boolean {
	return (
		[/\*\*/g, /[([]/g, /[)\]]/g, /`/g].every((sign, index) => {
			const [one, other] = [before.match(sign)?.length ?? 0, after.match(sign)?.length ?? 0];
			return index === 1 || index === 2 ? true : one % 2 === other % 2;
		}) && balance(after) === balance(before)
	);
}

function balance(text: string): number {
	return (text.match(/[([]/g)?.length ?? 0) - (text.match(/[)\]]/g)?.length ?? 0);
}

/** The edits to a sentence that announces the next meeting. */
function announced(sentence: Span, { report, restatements, words }: SentenceContext): readonly Edit[] | undefined {
	if (anyWithin(announcements(report), sentence)) return [];
	const source = report.text.slice(sentence.from, sentence.to);
	const time = nextTimeIn(source);
	if (!time) return undefined;
	const span = { from: sentence.from + time.from, to: sentence.from + time.to };
	if (within(restatements, span, (edit) => edit.span).length > 0) return [];
	return [{ span, insert: ` ${fillIn(words.date)}` }];
}

/** The edits to a sentence that refers to an annex: what it says after that is about this meeting. */
function pointed(sentence: Span, { report, references, series, words }: SentenceContext): readonly Edit[] | undefined {
	const [reference] = within(references, sentence, (span) => span);
	if (!reference || series.size > 0) return undefined;
	const text = report.text.slice(reference.to, sentence.to);
	const close = /^(?:\*\*|__|[*_])?(?:\]\([^()\s]*\))?[)\]]?(?:\*\*|__)?/.exec(text)![0];
	const from = reference.to + close.length;
	const end = /[.!?][”"’»)*_]*$/.exec(text)?.[0] ?? '';
	const to = sentence.to - end.length;
	const edits = to - from < 12 ? [] : [{ span: { from, to }, insert: ` ${fillIn(words.blank)}` }];
	const source = report.text.slice(sentence.from, sentence.to);
	const moved = edits.map(({ span, insert }) => ({
		span: { from: span.from - sentence.from, to: span.to - sentence.from },
		insert,
	}));
	return isSound(source, applyEdits(source, moved)) ? edits : undefined;
}

/** "The meeting was facilitated by Ann Lee": a short sentence after the opening that names those who are always there. */
function namesOfficers(sentence: Span, { report, people }: SentenceContext): boolean {
	const source = report.text.slice(sentence.from, sentence.to);
	return source.length < 200 && people.some((name) => source.includes(name)) && !/\*\*|\]\(|:\/\//.test(source);
}
