import { isLower, type Span, type Text } from '../text/index.js';
import { readDates } from './dates/read-dates.js';
import { derived } from './derived.js';
import type { Prose } from './model.js';
import { PerObject } from './per-object.js';
import { LINE_ENDING, sourceSpan } from './prose.js';
import { type Blocks, succession } from './succession.js';

/** How far a title block reaches at most, in lines of the document. */
const TITLE_LINES = 15;
/** A longer line is a paragraph and names nothing. */
const TITLE_LENGTH = 160;

/** A line of the title block. */
export interface TitleLine {
	/** Plain text, with the marker where Markdown takes "5. Mai 2020" for the fifth item of a list. */
	readonly text: string;
	readonly heading: boolean;
	/** It stands in a list: what is on the agenda is no title. */
	readonly item: boolean;
	/** The prose it is a line of, and where that prose's block starts. */
	readonly prose: Prose;
	readonly block: number;
	/** Where the line begins in the prose's text; less than 0 by the length of the marker. */
	readonly offset: number;
}

/** The lines before the first numbered paragraph or the second section heading, at most 15 of the document. */
export const titleBlock = derived(({ blocks, rope, frontMatter }) =>
	readTitleBlock(blocks, rope, frontMatter?.span.to ?? 0),
);

/** Where a stretch of a title line stands in the document. */
export function titleSpan({ prose, block, offset }: TitleLine, { from, to }: Span): Span {
	const { item } = prose;
	const start = sourceSpan(prose, { from: Math.max(0, from + offset), to: Math.max(0, to + offset) });
	const opens = from + offset < 0 && item ? item.marker.from + from : start.from;
	return { from: block + opens, to: block + start.to };
}

interface Known {
	readonly lines: readonly TitleLine[];
	/** What stands behind it was not looked at. */
	readonly limit: number;
}

const known = new PerObject<Blocks, Known>();

/**
 * The very same lines as long as nothing before their end changes.
 *
 * @param start where the front matter ends.
 */
function readTitleBlock(blocks: Blocks, text: Text, start: number): readonly TitleLine[] {
	const ready = known.get(blocks);
	if (ready) return ready.lines;
	const since = succession(blocks);
	const last = since && known.get(since.before);
	const same = last && since.head > 0 && blocks[since.head - 1]!.to >= last.limit;
	const limit = same ? last.limit : endOfLine(text, start, TITLE_LINES);
	const lines = same ? last.lines : linesBefore(limit, blocks, text);
	known.set(blocks, { lines, limit });
	return lines;
}

function linesBefore(limit: number, blocks: Blocks, text: Text): TitleLine[] {
	const lines: TitleLine[] = [];
	let headings = 0;
	let sinceHeading = 0;
	for (const { from, facts } of blocks) {
		for (const prose of facts.prose) {
			if (from + prose.span.from >= limit) return lines;
			const heading = prose.kind === 'heading';
			let day = '';
			const marker = prose.item && text.slice(from + prose.item.marker.from, from + prose.item.marker.to);
			if (marker && /^\d/.test(marker)) {
				day = `${marker} `;
				// "5. Mai 2020" on a line of its own is a date, whatever Markdown makes of it.
				if (readDates(`${day}${prose.text.slice(0, 20)}`)[0]?.span.from !== 0) return lines;
			}
			// A heading right under the title is its subtitle.
			if (heading) {
				if (headings > 0 && sinceHeading > 0) return lines;
				headings++;
				sinceHeading = 0;
			} else sinceHeading++;
			let offset = -day.length;
			for (const line of linesOf(prose.text)) {
				const item = prose.container === 'item' && day === '';
				if (line.text.length <= TITLE_LENGTH) {
					lines.push({ text: day + line.text, heading, item, prose, block: from, offset: line.offset + offset });
				}
				day = '';
				offset = 0;
			}
		}
	}
	return lines;
}

/** "We thank you for the report." names no title. */
export function isSentence(line: string): boolean {
	return isLower(line, 0) || (/[.!?;,]\s*$/.test(line) && line.trim().split(/\s+/).length > 4);
}

function linesOf(text: string): { readonly text: string; readonly offset: number }[] {
	let offset = 0;
	return text.split(LINE_ENDING).map((line) => {
		const at = offset;
		offset += line.length + (text.startsWith('\r\n', offset + line.length) ? 2 : 1);
		return { text: line, offset: at };
	});
}

/** Fifteen lines are seldom longer; else four times as much is looked at, and so on. */
const NEAR = 2_000;

/** Offset of the end of the `count`th line after `start` that is not blank; behind everything if there are fewer. */
function endOfLine(text: Text, start: number, count: number): number {
	for (let length = NEAR; ; length *= 4) {
		const part = text.slice(start, start + length);
		const whole = start + length >= text.length;
		const line = /\S[^\r\n]*/g;
		let left = count;
		while (left > 0 && line.exec(part) !== null) left--;
		if (left === 0 && (whole || line.lastIndex < length)) return start + line.lastIndex;
		// Not the end of the text, behind which more may be written.
		if (whole) return Number.POSITIVE_INFINITY;
	}
}
