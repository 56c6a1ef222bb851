/** What becomes of each piece of the previous report. */
import { lineBreakOf, participantLists, type Report, type Words } from '../../../report/index.js';
import { applyEdits, countWhile, type Edit, type Span, shift } from '../../../text/index.js';
import { fillIn } from '../../../writing/index.js';
import type { Restatement } from '../restate/restatement.js';
import { headEnd, type Piece, wordsIn } from '../series/pieces.js';
import { keyOf, labelIn, type SeriesText } from '../series/series-text.js';
import type { Turnover } from '../series/turnover.js';
import { within } from '../series/within.js';

/** What becomes of one piece. */
export type Fate =
	| {
			readonly kind: 'keep';
			readonly edits: readonly Edit[];
			/** Whether dates that are nobody's any more become placeholders. */
			readonly stale: boolean;
	  }
	| { readonly kind: 'drop' }
	/** What is written instead, without the blank lines after it; each is a piece of its own. */
	| { readonly kind: 'replace'; readonly lines: readonly string[] };

export const DROP: Fate = { kind: 'drop' };

/** The report being made, piece by piece. */
export class Draft {
	readonly report: Report;
	readonly pieces: readonly Piece[];
	readonly series: SeriesText;
	readonly turnover: Turnover;
	readonly restatements: readonly Restatement[];
	readonly language: Words;
	readonly #fates: (Fate | undefined)[];
	#words: ReadonlyMap<string, number> | undefined;
	#labels: ReadonlyMap<string, number> | undefined;
	#listed: ReadonlySet<number> | undefined;

	constructor(
		report: Report,
		pieces: readonly Piece[],
		series: SeriesText,
		turnover: Turnover,
		restatements: readonly Restatement[],
		language: Words,
	) {
		this.report = report;
		this.pieces = pieces;
		this.series = series;
		this.turnover = turnover;
		this.restatements = restatements;
		this.language = language;
		this.#fates = pieces.map(() => undefined);
	}

	/** What a placeholder is called in the language of the report, in brackets. */
	place(pick: (words: Words['places']) => string): string {
		return fillIn(pick(this.language.places));
	}

	readonly fate = (index: number): Fate | undefined => this.#fates[index];

	/** How many pieces of the report have these words. */
	readonly wordCount = (words: string): number => {
		this.#words ??= countBy(this.pieces, wordsIn);
		return this.#words.get(keyOf(words)) ?? 0;
	};

	/** How many lines of the report have a label. */
	labelCount(label: string): number {
		this.#labels ??= countBy(this.pieces, (piece) => labelIn(wordsIn(piece))?.label);
		return this.#labels.get(keyOf(label)) ?? 0;
	}

	/** Whether a piece is of a list of participants. */
	isListed(index: number): boolean {
		this.#listed ??= new Set(participantLists(this.report).flatMap(({ span }) => this.within(span)));
		return this.#listed.has(index);
	}

	decide(index: number, fate: Fate): void {
		this.#fates[index] = fate;
	}

	/** Keeps a piece, whatever was decided, and adds edits. */
	keep(index: number, edits: readonly Edit[] = [], stale = true): void {
		const before = this.#fates[index];
		const more = before?.kind === 'keep' ? before.edits : [];
		this.#fates[index] = { kind: 'keep', edits: [...more, ...edits], stale };
	}

	/** The index of the piece at an offset; -1 if there is none. */
	readonly at = (offset: number): number => countWhile(this.pieces, ({ span }) => span.from <= offset) - 1;

	/** The indexes of the pieces that begin in a stretch. */
	within({ from, to }: Span): number[] {
		const first = countWhile(this.pieces, ({ span }) => span.from < from);
		const end = countWhile(this.pieces, ({ span }) => span.from < to);
		return Array.from({ length: Math.max(0, end - first) }, (_, index) => first + index);
	}

	/** A piece as written, without what follows it. */
	readonly source = (index: number): string => {
		const { span } = this.pieces[index]!;
		return this.report.text.slice(span.from, span.to).trimEnd();
	};

	/** Where a piece stands, without its marker and what follows it. */
	ownSpan(index: number): Span {
		const { span, marker = '' } = this.pieces[index]!;
		return { from: span.from + marker.length, to: span.from + this.source(index).length };
	}

	/** Whether something of this meeting's date or number is in a piece. */
	isRestated(index: number): boolean {
		return this.restatedIn(this.pieces[index]!.span).some(({ stale }) => !stale);
	}

	restatedIn(span: Span): readonly Restatement[] {
		return within(this.restatements, span, (edit) => edit.span);
	}

	/** The text of the new report below the front matter. */
	text(): string {
		const { text } = this.report;
		const eol = lineBreakOf(this.report);
		const first = this.pieces[0]?.span.from ?? text.length;
		const made: string[] = [];
		// Asked of all of it, its end would cost its whole length for each line.
		let tail = '';
		const add = (more: string) => {
			made.push(more);
			tail = (tail + more).slice(-2 * eol.length);
		};
		add(text.slice(headEnd(this.report), first));
		const numbers = new Numbering();
		let last: number | undefined;
		for (const [index, piece] of this.pieces.entries()) {
			const fate = this.#fates[index] ?? DROP;
			const end = text.slice(piece.span.from + this.source(index).length, piece.span.to);
			const lines = fate.kind === 'drop' ? [] : fate.kind === 'replace' ? fate.lines : [this.#edited(index).trimEnd()];
			const isDay = this.#beginsWithDay(piece);
			if (!isDay) numbers.pass(piece);
			for (const line of lines) {
				if (last !== undefined && tail !== '' && !tail.endsWith(eol)) add(eol);
				if (last !== undefined && last < index - 1 && !isBlankEnd(tail, eol) && !isAlike(this.pieces[last]!, piece)) {
					add(eol);
				}
				add((isDay ? line : numbers.number(line)) + (end === '' ? eol : end));
				last = index;
			}
		}
		return `${withFewBlanks(made.join('')).trimEnd()}${eol}`;
	}

	/** "5. Mai 2020" on a line of its own is a date, whatever Markdown says. */
	#beginsWithDay({ span, marker = '' }: Piece): boolean {
		return this.restatedIn({ from: span.from, to: span.from + marker.length }).some(({ own }) => own === 'date');
	}

	/** The edits to a piece that is kept, in document order; of those that overlap, only the first that was decided on. */
	editsTo(index: number): readonly Edit[] {
		const fate = this.#fates[index];
		if (fate?.kind !== 'keep') return [];
		const { span } = this.pieces[index]!;
		const own = fate.edits.filter((edit) => span.from <= edit.span.from && edit.span.to <= span.to);
		const restated = (this.#isOfAnotherDay(index) ? [] : this.restatedIn(span)).filter(
			(edit) =>
				(fate.stale || !edit.stale) &&
				!own.some((other) => other.span.from < edit.span.to && edit.span.from < other.span.to),
		);
		const apart: Edit[] = [];
		for (const edit of [...own, ...restated]) {
			if (apart.every((other) => other.span.to <= edit.span.from || edit.span.to <= other.span.from)) apart.push(edit);
		}
		return apart.sort((a, b) => a.span.from - b.span.from || a.span.to - b.span.to);
	}

	/** "Report of the auditor (due 5 February)" in an earlier report, too: it is the same day each time. */
	#isOfAnotherDay(index: number): boolean {
		const piece = this.pieces[index]!;
		return piece.marker !== undefined && !labelIn(wordsIn(piece)) && this.series.hasExactly(this.source(index));
	}

	#edited(index: number): string {
		const { span, marker = '' } = this.pieces[index]!;
		const moved = this.editsTo(index).map((edit) => ({ ...edit, span: shift(edit.span, -span.from) }));
		const line = applyEdits(this.report.text.slice(span.from, span.to), moved);
		// Who is ticked off was there last time, and what is ticked off was done.
		return TICKED.test(marker) ? line.replace(TICKED, '$1[ ]') : line;
	}
}

const TICKED = /^([ \t>]*(?:[-+*]|\d{1,9}[.)])[ \t]+)\[[xX]\]/;

/** What stands for the title of a topic, in brackets. @param count of those to be filled in, from 1. */
export function topicPlace(draft: Draft, count: number): string {
	return draft.place(({ topics }) => topics[Math.min(count, topics.length) - 1]!);
}

function countBy(pieces: readonly Piece[], words: (piece: Piece) => string | undefined): ReadonlyMap<string, number> {
	const counts = new Map<string, number>();
	for (const piece of pieces) {
		const found = words(piece);
		if (found !== undefined) counts.set(keyOf(found), (counts.get(keyOf(found)) ?? 0) + 1);
	}
	return counts;
}

function isBlankEnd(text: string, eol: string): boolean {
	return text === '' || text.endsWith(eol + eol);
}

/** Nothing is left between some blank lines. */
function withFewBlanks(text: string): string {
	let blank = 0;
	const lines = text.split('\n').filter((line) => {
		blank = line.trim() === '' ? blank + 1 : 0;
		return blank < 3;
	});
	return lines.join('\n');
}

/** Whether two pieces can follow each other without a blank line, as items of a list and rows of a table do. */
function isAlike(one: Piece, other: Piece): boolean {
	if (one.row !== undefined || other.row !== undefined) return one.row !== undefined && other.row === 'other';
	return one.marker !== undefined && other.marker !== undefined;
}

/** Numbers the items that are left as those of the previous report were numbered. */
class Numbering {
	#original: number | undefined;
	#next = 0;
	#indent = 0;

	/** The next piece of the previous report. */
	pass({ marker, indent, depth }: Piece): void {
		const digits = marker === undefined ? undefined : /\d+/.exec(marker)?.[0];
		if (depth !== undefined) this.#original = undefined;
		if (digits === undefined || (this.#original !== undefined && indent > this.#indent)) return;
		const value = Number(digits);
		if (this.#original === undefined || value <= this.#original) this.#next = value;
		this.#original = value;
		this.#indent = indent;
	}

	/** @param line of the new report. */
	number(line: string): string {
		const found = /^([ \t]*)(\d+)([.)][ \t])/.exec(line);
		if (!found || found[1]!.length > this.#indent || this.#original === undefined) return line;
		const [whole, indent = '', digits = '', sign = ''] = found;
		const value = String(this.#next).padStart(digits.startsWith('0') ? digits.length : 1, '0');
		this.#next++;
		return indent + value + sign + line.slice(whole.length);
	}
}
