import {
	type Mark,
	memoizeOn,
	outermost,
	type Prose,
	type Report,
	sourceSpan,
	tomlHead,
} from '../../../report/index.js';
import { countWhile, lazily, lineStart, nextLineStart, type Span } from '../../../text/index.js';

/** A line, paragraph, heading, list item or table row, with the blank lines after it. Pieces cover the whole report. */
export interface Piece {
	/** From the start of a line to the start of the next piece. */
	readonly span: Span;
	/** What a reader sees, cell by cell; empty for code, comments and the like. */
	readonly parts: readonly Part[];
	/** Of a heading: 1 to 6. */
	readonly depth?: number;
	/** Of a list item: what precedes its text on the line, `  - ` or `12. `. */
	readonly marker?: string;
	/** Of a row of a table. */
	readonly row?: 'first' | 'other';
	/** How far in it begins, in columns. */
	readonly indent: number;
	/** It is a quotation or a footnote. */
	readonly quoted: boolean;
}

/** A stretch of prose. */
export interface Part {
	readonly prose: Prose;
	/** Where the block of `prose` begins. */
	readonly block: number;
	/** In the plain text of `prose`. */
	readonly plain: Span;
	/** The marks within it, in the order of their ends. */
	readonly marks: readonly Mark[];
	/** The outermost marks that touch it, in document order; they may reach beyond it. */
	readonly outer: readonly Mark[];
}

/** Where a piece begins, and what is on it. */
interface Start {
	readonly at: number;
	readonly parts: Part[];
}

/** Where front matter ends, or a head in TOML: what is above is for other programs. */
export function headEnd(report: Report): number {
	if (report.frontMatter) return report.frontMatter.span.to;
	const toml = tomlHead(report);
	if (!toml) return 0;
	const end = nextLineStart(report.rope, toml.to) ?? report.rope.length;
	// Where no blank line or heading follows, Markdown reads on.
	const goesOn = report.blocks.some(({ from, source }) => from < end && from + source.trimEnd().length > end);
	return goesOn ? 0 : end;
}

/** The pieces of a report, without its front matter. */
export const piecesOf = memoizeOn((report: Report): readonly Piece[] => {
	const { text, blocks } = report;
	const head = headEnd(report);
	const starts: Start[] = [];
	for (const { from, facts, source } of blocks) {
		if (from < head || source.trim() === '') continue;
		if (facts.prose.length === 0) starts.push({ at: lineStart(report.rope, from), parts: [] });
		for (const prose of facts.prose) addProse(report, from, prose, starts);
	}
	return starts.map(({ at, parts }, index): Piece => {
		const end = starts[index + 1]?.at ?? text.length;
		const [first] = parts.map(({ prose }) => prose);
		const line = text.slice(at, end);
		const marker = first?.item && parts[0]!.plain.from === 0 ? MARKER.exec(line)?.[0] : undefined;
		return {
			span: { from: at, to: end },
			parts,
			...(first?.kind === 'heading' && { depth: first.depth! }),
			...(marker !== undefined && { marker }),
			...(first?.kind === 'cell' && { row: first.header ? ('first' as const) : ('other' as const) }),
			indent: /^[ \t]*/.exec(line)![0].length,
			quoted: first?.within !== undefined,
		};
	});
});

const MARKER = /^[ \t>]*(?:[-+*]|\d{1,9}[.)])[ \t]+(?:\[[ xX]\][ \t]+)?/;

function addProse(report: Report, block: number, prose: Prose, starts: Start[]): void {
	const start = block + Math.min(prose.item?.marker.from ?? prose.span.from, prose.span.from);
	for (const plain of splitLabels(prose)) {
		const own = plain.from === 0 ? start : block + sourceSpan(prose, plain).from;
		const at = lineStart(report.rope, own);
		const last = starts.at(-1);
		// Cells of one row, or an item within an item on one line.
		const part = { prose, block, plain, ...marksOf(prose, plain) };
		if (last && at <= last.at) last.parts.push(part);
		else starts.push({ at, parts: [part] });
	}
}

const KINDS: readonly Mark['kind'][] = ['strong', 'emphasis', 'delete', 'link', 'image', 'code', 'html'];

/** Found without looking at the marks of other parts: a paragraph may have thousands of lines. */
function marksOf(prose: Prose, { from, to }: Span): Pick<Part, 'marks' | 'outer'> {
	const all = outermost(prose, ...KINDS);
	const isBefore = ({ plain }: Mark): boolean => plain.to < from;
	const ending = prose.marks.slice(
		countWhile(prose.marks, isBefore),
		countWhile(prose.marks, ({ plain }) => plain.to <= to),
	);
	return {
		marks: ending.filter(({ plain }) => plain.from >= from),
		outer: all.slice(
			countWhile(all, isBefore),
			countWhile(all, ({ plain }) => plain.from <= to),
		),
	};
}

const LABEL = lazily(() => /^[^\p{L}\d]*\p{L}[^:\n]{1,40}(?:(?<!\d)[:：]|[:：](?!\d))/u);

/** "Date: …", "Chair: …" on the lines of one paragraph are separate statements; lines of running text are not. */
function splitLabels({ text, kind, container }: Prose): readonly Span[] {
	const whole = [{ from: 0, to: text.length }];
	if (kind !== 'paragraph' || !text.includes('\n')) return whole;
	const lines: Span[] = [];
	for (let from = 0; from <= text.length; ) {
		const end = text.indexOf('\n', from);
		lines.push({ from, to: end < 0 ? text.length : end });
		if (end < 0) break;
		from = end + 1;
	}
	const short = lines.every(({ from, to }) => to - from < 120 || LABEL().test(text.slice(from, to)));
	const labels = lines.filter(({ from, to }) => LABEL().test(text.slice(from, to))).length;
	// An item that goes on in the next line is one all the same.
	const names = container !== 'item' && lines.every(({ from, to }) => to - from < 60);
	return (short && labels * 2 >= lines.length) || names ? lines : whole;
}

/** The addresses in a piece, in order. */
export function addressesIn({ parts }: Pick<Piece, 'parts'>): readonly string[] {
	return parts.flatMap(({ prose, plain, marks }) => [
		...marks.flatMap(({ url }) => (url === undefined ? [] : [url])),
		...(prose.text.slice(plain.from, plain.to).match(BARE) ?? []),
	]);
}

const BARE = /https?:\/\/[^\s<>()]+/g;

/** The plain text of a piece, its cells separated by `|`. */
export function wordsIn({ parts }: Pick<Piece, 'parts'>): string {
	return parts.map(({ prose, plain }) => prose.text.slice(plain.from, plain.to)).join(' | ');
}
