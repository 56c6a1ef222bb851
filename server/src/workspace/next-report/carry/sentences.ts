/** Which sentences of a paragraph the next report begins with, and what in them changes. */
import { meetingDate, meetingNumber, nextTimeIn, query, type Report, tellsOfMeeting } from '../../../report/index.js';
import { applyEdits, type Edit, type Span } from '../../../text/index.js';
import { digestOf } from '../../digests/digest.js';
import { announces } from '../series/announcements.js';
import type { Piece } from '../series/pieces.js';
import { commonIn, sentencesIn, type Token, tokensOf } from '../series/series-text.js';
import { anyWithin, within } from '../series/within.js';
import type { Draft } from './draft.js';

/** What has been carried over by now. */
export interface Carried {
	/** The names of those who are expected again. */
	readonly people: readonly string[];
	/** Where the annexes that stay are referred to, in document order. */
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

/** The sentences of `piece` that stay; none if nothing in it is likely to be said again. */
export function keptSentences(piece: Piece, draft: Draft, carried: Carried): readonly KeptSentence[] {
	const { report, series } = draft;
	const kept: KeptSentence[] = [];
	let opened = false;
	for (const sentence of sentencesIn(report.text, piece).flatMap((each) => withLinesApart(each, draft))) {
		const next = announced(sentence, draft);
		const source = report.text.slice(sentence.from, sentence.to);
		if (series.hasExactly(source) || (sentence.isLine && series.hasWords(source))) {
			kept.push({ ...sentence, edits: next ?? [], stale: next !== undefined });
			continue;
		}
		const usual = boilerplate(sentence, draft, carried);
		const edits = next && next.length > 0 ? next : (usual ?? next);
		if (edits) {
			kept.push({ ...sentence, edits, stale: true });
			continue;
		}
		if (anyWithin(statements(report), sentence) || namesMeeting(sentence, draft) || isOpening(sentence, draft)) {
			kept.push({ ...sentence, edits: [], stale: true });
			opened = true;
			continue;
		}
		const pointing = pointed(sentence, draft, carried);
		if (pointing) kept.push({ ...sentence, edits: pointing, stale: true });
		else if (opened && series.size === 0 && namesOfficers(sentence, report, carried)) {
			kept.push({ ...sentence, edits: [], stale: true });
		}
	}
	return kept;
}

/** A line that is a paragraph of its own in others, such as a heading in bold, is none of the sentence's words. */
function withLinesApart(sentence: Span, { report, series }: Draft): readonly (Span & { readonly isLine?: true })[] {
	const { text } = report;
	let { from } = sentence;
	const lines: (Span & { readonly isLine: true })[] = [];
	for (const { 0: lineBreak, index } of text.slice(sentence.from, sentence.to).matchAll(/\r?\n/g)) {
		const to = sentence.from + index;
		if (!series.hasWords(text.slice(from, to))) continue;
		lines.push({ from, to, isLine: true });
		from = to + lineBreak.length;
	}
	return [...lines, { from, to: sentence.to }];
}

/** Whether a sentence gives both the number and the date of this meeting. */
function namesMeeting(sentence: Span, draft: Draft): boolean {
	const own = draft.restatedIn(sentence);
	return own.some(({ own }) => own === 'number') && own.some(({ own }) => own === 'date');
}

/** "Le 5 mars 2018, le conseil s'est réuni": this meeting's date, then that it was held. */
function isOpening(sentence: Span, draft: Draft): boolean {
	const [date] = draft.restatedIn(sentence).filter(({ own }) => own === 'date');
	if (!date || draft.report.text.slice(sentence.from, date.span.from).trim().split(/\s+/).length > MOST_BEFORE)
		return false;
	return tellsOfMeeting(draft.report.text.slice(date.span.to, sentence.to).toLowerCase());
}

/** Words before the date: "Il giorno". */
const MOST_BEFORE = 3;

/** The edits to a sentence that others of the series have in much the same words; `undefined` if they do not. */
function boilerplate(sentence: Span, draft: Draft, carried: Carried): readonly Edit[] | undefined {
	const { report, series } = draft;
	const source = report.text.slice(sentence.from, sentence.to);
	const tokens = tokensOf(source, digestOf(report));
	const keys = tokens.map(({ key }) => key);
	const others = series.like(keys);
	if (!others) return undefined;
	const counts = keys.map(() => 0);
	for (const other of others) {
		for (const [index, common] of commonIn(keys, other.keys).entries()) if (common) counts[index]!++;
	}
	const own = draft.restatedIn(sentence).filter(({ stale }) => !stale);
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
	if (gaps.some((gap) => isCut(source.slice(gap[0]!.from, gap.at(-1)!.to)))) return undefined;
	const edits = gaps.map((gap) => fillGap(source, gap, draft, carried));
	// A sentence with holes is more work than a new one.
	const blank = draft.place((places) => places.blank);
	if (edits.some(({ insert }) => insert.includes(blank))) return undefined;
	const filled = applyEdits(source, edits);
	if (!isSound(source, filled)) return undefined;
	return edits.map(({ span, insert }) => ({
		span: { from: span.from + sentence.from, to: span.to + sentence.from },
		insert,
	}));
}

/** Replaces what changes, without the signs around it. */
function fillGap(source: string, gap: readonly Token[], draft: Draft, { people }: Carried): Edit {
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
	const words = draft.place(({ name, blank }) => (people.includes(bare) ? name : blank));
	return { span: { from, to }, insert: before + words + after };
}

/** Whether a stretch holds one half of a link, as in “test [suite][tests]”. */
function isCut(written: string): boolean {
	const inside = written.replace(/^[([]+/, '').replace(/(?<![)\].,;:!?])[)\].,;:!?]*$/, '');
	return /^[^[]*\]/.test(inside);
}

/** Whether no bold, link or bracket has lost its other half. */
function isSound(before: string, after: string): boolean {
	const isPaired = (sign: RegExp): boolean =>
		(before.match(sign)?.length ?? 0) % 2 === (after.match(sign)?.length ?? 0) % 2;
	return isPaired(/\*\*/g) && isPaired(/`/g) && balance(after) === balance(before);
}

function balance(text: string): number {
	return (text.match(/[([]/g)?.length ?? 0) - (text.match(/[)\]]/g)?.length ?? 0);
}

/** The edits to a sentence that announces the next meeting. */
function announced(sentence: Span, draft: Draft): readonly Edit[] | undefined {
	if (announces(draft.report, sentence)) return [];
	const source = draft.report.text.slice(sentence.from, sentence.to);
	const time = nextTimeIn(source);
	if (!time) return undefined;
	const span = { from: sentence.from + time.from, to: sentence.from + time.to };
	if (draft.restatedIn(span).length > 0) return [];
	return [{ span, insert: ` ${draft.place(({ date }) => date)}` }];
}

/** The edits to a sentence that refers to an annex: what it says after that is about this meeting. */
function pointed(sentence: Span, draft: Draft, { references }: Carried): readonly Edit[] | undefined {
	const { report, series } = draft;
	const [reference] = within(references, sentence, (span) => span);
	if (!reference || series.size > 0) return undefined;
	const text = report.text.slice(reference.to, sentence.to);
	const close = /^(?:\*\*|__|[*_])?(?:\]\([^()\s]*\))?[)\]]?(?:\*\*|__)?/.exec(text)![0];
	const from = reference.to + close.length;
	const end = /[.!?][”"’»)*_]*$/.exec(text)?.[0] ?? '';
	const to = sentence.to - end.length;
	const edits = to - from < 12 ? [] : [{ span: { from, to }, insert: ` ${draft.place(({ blank }) => blank)}` }];
	const source = report.text.slice(sentence.from, sentence.to);
	const moved = edits.map(({ span, insert }) => ({
		span: { from: span.from - sentence.from, to: span.to - sentence.from },
		insert,
	}));
	return isSound(source, applyEdits(source, moved)) ? edits : undefined;
}

/** "The meeting was facilitated by Ann Lee": a short sentence after the opening that names those who are always there. */
function namesOfficers(sentence: Span, report: Report, { people }: Carried): boolean {
	const source = report.text.slice(sentence.from, sentence.to);
	return source.length < 200 && people.some((name) => source.includes(name)) && !/\*\*|\]\(|:\/\//.test(source);
}
