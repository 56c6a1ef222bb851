/** What one block says of decisions and of what is to be done. */
import { lazily, lowerCase, type Span } from '../../text/index.js';
import type { Facts, Prose } from '../facts/model.js';
import { sourceSpan } from '../facts/prose.js';
import { ofBlock } from '../facts/queries.js';
import { anyOf, LETTER, latin } from '../words/index.js';

export type OutcomeKind = 'decision' | 'action';

/** A line, row or item. Places are relative to the block. */
export interface Line {
	/** The proses it is made of: one, or the cells of a row. */
	readonly proses: readonly Prose[];
	/** The stretch of the first one's text, without the mark. */
	readonly plain: Span;
	/** `heading`: of a section. `label`: names what follows and nothing else. */
	readonly form: 'heading' | 'label' | 'item' | 'row' | 'text';
	/** What a heading or label names, or what a mark at the beginning says: "Decision: …". */
	readonly is?: OutcomeKind;
	/** Of a heading: 1 to 6. */
	readonly depth?: number;
	/** It begins an item of a top-level list. */
	readonly top: boolean;
	/** Its item is ticked off: `- [x]`. */
	readonly ticked?: true;
}

/** Longer lines are no labels. */
const LABEL_LENGTH = 60;

const patterns = lazily(() => {
	const section = (source: string): RegExp =>
		new RegExp(latin(`^[^${LETTER}]*(?:\\d{1,2}[.)]\\s)?${source}[^${LETTER}]*$`));
	const decisions = anyOf(({ section: { decisions, decision } }) => `${decisions}|${decision}`);
	const actions = anyOf(({ section: { actions, action } }) => `${actions}|${action}`);
	return {
		decisions: section(decisions),
		actions: section(actions),
		mark: new RegExp(
			latin(
				`^[^${LETTER}]*(?:(${anyOf(({ section }) => section.decision)})|(${anyOf(({ section }) => section.action)}))(?![${LETTER}])(?: ?#?\\d[\\d.-]{0,8})?`,
			),
		),
	};
});

/** The lines of a block: those of paragraphs, as readers see them, and rows of tables without their header. */
export const linesOf = ofBlock(({ prose, items }: Facts, source): readonly Line[] => {
	const lines: Line[] = [];
	let row: { readonly start: number; readonly cells: Prose[] } | undefined;
	for (const each of prose) {
		if (each.container === 'quote' || each.container === 'note' || each.header) continue;
		if (each.kind === 'cell') {
			const start = source.lastIndexOf('\n', each.span.from) + 1;
			if (row?.start === start) row.cells.push(each);
			else {
				row = { start, cells: [each] };
				lines.push({ proses: row.cells, plain: { from: 0, to: each.text.length }, form: 'row', top: false });
			}
			continue;
		}
		const { item } = each;
		const top = item !== undefined && items.some(({ marker }) => marker.from === item.marker.from);
		if (each.kind === 'heading') lines.push(headingLine(each));
		else for (const span of lineSpans(each, source)) lines.push(textLine(each, span, top, source));
	}
	return lines;
});

function headingLine(prose: Prose): Line {
	const plain = { from: 0, to: prose.text.length };
	const is = sectionOf(prose.text);
	return { proses: [prose], plain, form: 'heading', depth: prose.depth ?? 1, top: false, ...(is && { is }) };
}

function textLine(prose: Prose, { from, to }: Span, top: boolean, source: string): Line {
	const text = prose.text.slice(from, to);
	const named = sectionOf(text);
	const first = from === 0;
	const ticked = first && prose.item !== undefined && TICKED.test(source.slice(prose.item.marker.to, prose.span.from));
	const line = { proses: [prose], top: top && first, ...(ticked && { ticked }) } as const;
	if (named) return { ...line, plain: { from, to }, form: 'label', is: named };
	const form = prose.item && first ? 'item' : 'text';
	const mark = markIn(prose, from, text);
	return mark ? { ...line, plain: { from: mark.end, to }, form, is: mark.is } : { ...line, plain: { from, to }, form };
}

function sectionOf(text: string): OutcomeKind | undefined {
	if (text.length > LABEL_LENGTH) return undefined;
	const low = lowerCase(text);
	const { decisions, actions } = patterns();
	if (decisions.test(low)) return 'decision';
	return actions.test(low) ? 'action' : undefined;
}

/** How far into a line a mark may reach. */
const MARK_LENGTH = 60;
/** What ends a mark: "Action:", "[ACTION]", "Decision – ". */
const MARK_END = /^(?:\s?[:：\])]+|\s[–—-](?=\s))[\s*_:]*/;

/** "**Decision:** …", "ACTION: …", "[ACTION] …", "**ACTION 58.2** …" at the beginning of a line. */
function markIn(prose: Prose, from: number, text: string): { is: OutcomeKind; end: number } | undefined {
	const found = patterns().mark.exec(lowerCase(text.slice(0, MARK_LENGTH)));
	if (!found) return undefined;
	const is = found[1] === undefined ? 'action' : 'decision';
	const end = from + found[0].length;
	const after = MARK_END.exec(text.slice(found[0].length, MARK_LENGTH));
	if (after) return { is, end: end + after[0].length };
	const bold = prose.marks.some(({ kind, plain }) => kind === 'strong' && plain.from >= from && plain.to === end);
	return bold ? { is, end } : undefined;
}

const TICKED = /\[[xX]\]/;

/** A line of the source that is shorter was not broken for lack of room. */
const WRAPPED = 40;
/** Begins something of its own, however long the line before it is. */
const OPENS = /^\s*(?:[•·‣▪◦●○–—☐☑☒✅✔✓@]|\[[ xX]\]|[-+*]\s|\d{1,3}(?:\.\d{1,3})?\s?[.)–—:](?!\d))/u;
/** … nor was one that is shorter and ends a sentence. */
const ENDED = 60;
const END = /[.!?]\s*$/;
const CAPITAL = /^\P{L}*\p{Lu}/u;

/** What each line says: a sentence that goes on in the next line of the source is in one. */
function lineSpans(prose: Prose, source: string): Span[] {
	const { text } = prose;
	const spans: Span[] = [];
	let before = '';
	for (const { 0: line, index } of text.matchAll(/[^\r\n]+/g)) {
		const last = spans.at(-1);
		const to = index + line.length;
		if (last && goesOn({ from: index, to }, before, prose) && !isHardBreak(prose, last.to, source)) {
			spans[spans.length - 1] = { from: last.from, to };
		} else spans.push({ from: index, to });
		before = line;
	}
	return spans;
}

function goesOn({ from, to }: Span, before: string, prose: Prose): boolean {
	const line = prose.text.slice(from, to);
	if (OPENS.test(line) || sectionOf(line) || sectionOf(before)) return false;
	if (CAPITAL.test(line)) {
		if (prose.container !== 'item' && before.length < WRAPPED) return false;
		if (before.length < ENDED && END.test(before)) return false;
	}
	return markIn(prose, from, line) === undefined;
}

/** Whether the line ends here for readers, too: after two blanks or a backslash. */
function isHardBreak(prose: Prose, at: number, source: string): boolean {
	return !/[\r\n]/.test(source[sourceSpan(prose, { from: at, to: at + 1 }).from] ?? '');
}
