import { sameItems, sameValue } from '../../incremental/index.js';
import { isLower, lazily, narrowed, type Span } from '../../text/index.js';
import { readDates } from '../dates/read-dates.js';
import type { Prose, ReadBlock } from '../facts/model.js';
import { LINE_ENDING, sourceSpan } from '../facts/prose.js';
import { ofBlock, query } from '../facts/queries.js';
import { input } from '../facts/report.js';
import { anyOf, wholeWords } from '../words/index.js';
import { isDated } from './section-labels.js';

/** How far a title block reaches at most, in lines of the document. */
const TITLE_LINES = 15;
/** A longer line is a paragraph, not a name. */
const TITLE_LENGTH = 160;

/** A line of the title block. */
export interface TitleLine {
	/** Plain text, including the marker if Markdown takes "5. Mai 2020" for the fifth list item. */
	readonly text: string;
	readonly heading: boolean;
	/** It is in a list: an agenda item is not a title. False for the title of minutes, if that is in a list. */
	readonly item: boolean;
	/** The prose that the line is part of, and where that prose's block starts. */
	readonly prose: Prose;
	readonly block: number;
	/** Where the line begins in the prose's text; less than 0 by the length of the marker. */
	readonly offset: number;
}

/** Where the first lines of a block end that are not blank. */
const lineEnds = ofBlock((_, source): readonly number[] => {
	const line = /\S[^\r\n]*/g;
	const ends: number[] = [];
	while (ends.length < TITLE_LINES && line.exec(source) !== null) ends.push(line.lastIndex);
	return ends;
});

/** What follows the last of the lines is not looked at; infinity if there are fewer. */
const limit = query([input.blocks], (blocks): number => {
	let left = TITLE_LINES;
	for (const block of blocks) {
		const ends = lineEnds(block);
		if (ends.length >= left) return block.from + ends[left - 1]!;
		left -= ends.length;
	}
	return Number.POSITIVE_INFINITY;
});

/** The blocks that begin before the limit. */
const top = query(
	[input.blocks, limit],
	(blocks, limit): readonly ReadBlock[] => {
		const end = blocks.findIndex(({ from }) => from >= limit);
		return end < 0 ? blocks : blocks.slice(0, end);
	},
	sameItems,
);

/**
 * The lines before the first numbered paragraph or the second section heading, at most 15 of the document. Typing in a
 * paragraph among them changes none of them.
 */
export const titleBlock = query(
	[top, limit],
	(blocks, limit): readonly TitleLine[] => {
		const lines = readTitleBlock(blocks, limit);
		const listed = lines.findIndex(isListedTitle);
		return listed < 0 ? lines : lines.with(listed, { ...lines[listed]!, item: false });
	},
	sameValue,
);

/** Below the name of the body, or the project. */
const LISTED = 3;

/** "- Minutes of the 14th meeting, 7 July 2026", right at the top. */
function isListedTitle({ text, item }: TitleLine, index: number, lines: readonly TitleLine[]): boolean {
	if (!item || index >= LISTED || lines.slice(0, index).some(({ heading }) => heading) || !isDated(text)) return false;
	const low = text.toLowerCase();
	return RECORD().test(low) && MEETING().test(low);
}

const RECORD = lazily(() => narrowed(`^\\P{L}*${anyOf((words) => words.record)}(?!\\p{L})`, 'u'));
const MEETING = lazily(() => wholeWords(anyOf(({ kind }) => kind.meeting)));

/** Where a stretch of a title line stands in the document. */
export function titleSpan(
	{ prose, block, offset }: Pick<TitleLine, 'prose' | 'block' | 'offset'>,
	{ from, to }: Span,
): Span {
	const { item } = prose;
	const start = sourceSpan(prose, { from: Math.max(0, from + offset), to: Math.max(0, to + offset) });
	const inMarker = (at: number, otherwise: number): number =>
		at + offset < 0 && item ? item.marker.from + at : otherwise;
	return { from: block + inMarker(from, start.from), to: block + inMarker(to, start.to) };
}

function readTitleBlock(blocks: readonly ReadBlock[], limit: number): readonly TitleLine[] {
	const lines: TitleLine[] = [];
	let headings = 0;
	let sinceHeading = 0;
	for (const { from, facts, source } of blocks) {
		for (const prose of facts.prose) {
			if (from + prose.span.from >= limit) return lines;
			const heading = prose.kind === 'heading';
			let day = '';
			const marker = prose.item && source.slice(prose.item.marker.from, prose.item.marker.to);
			if (marker && /^\d/.test(marker)) {
				day = `${marker} `;
				// "5. Mai 2020" on a line of its own is a date, whatever Markdown says.
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

/** "We thank you for the report." is not a title. */
export function isSentence(line: string): boolean {
	return isLower(line, 0) || (/[.!?;,]\s*$/.test(line) && line.trim().split(/\s+/).length > 4);
}

/** As many lines as a title block can have: anything further down is not part of it. */
function linesOf(text: string): { readonly text: string; readonly offset: number }[] {
	const lines: { text: string; offset: number }[] = [];
	const ending = new RegExp(LINE_ENDING, 'g');
	for (let offset = 0; lines.length < TITLE_LINES; offset = ending.lastIndex) {
		const end = ending.exec(text)?.index ?? text.length;
		lines.push({ text: text.slice(offset, end), offset });
		if (ending.lastIndex === 0) break;
	}
	return lines;
}
