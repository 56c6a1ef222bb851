/**
 * What Enter, Tab and Shift+Tab do in a list of a report. Pure: no `vscode`.
 */
import { MONTH } from './list-words.js';

/** Replaces columns `from` to `to` of a line; `text` may hold line breaks. */
export interface LineEdit {
	readonly line: number;
	readonly from: number;
	readonly to: number;
	readonly text: string;
	/** What is replaced begins with the end of the line above, not at `from`. */
	readonly joins?: true;
}

/** A rule for Enter, as VS Code takes it (`OnEnterRule`). */
export interface EnterRule {
	readonly beforeText: RegExp;
	readonly previousLineText?: RegExp;
	/** What the next line begins with, after its indentation. */
	readonly appendText: string;
}

export interface Item {
	readonly indent: number;
	/** `-`, `12.` */
	readonly marker: string;
	readonly number?: number;
	/** Where its text begins. */
	readonly content: number;
	readonly text: string;
}

const ITEM = /^([ \t]*)([-*+]|(\d{1,9})[.)])(?:([ \t]+)((?![ \t]).*)?)?$/;
/** A line across the page. */
const BREAK = /^[ \t]*([-*+])(?:[ \t]*\1){2,}[ \t]*$/;
/** Enter goes on with the next number up to this one. */
const MOST_NUMBERS = 300;
/** Tabs reach to the next of these columns. */
const TAB = 4;

export function itemIn(line: string): Item | undefined {
	const match = BREAK.test(line) ? null : ITEM.exec(line);
	if (!match) return undefined;
	const [, blanks = '', marker = '', number, space = ' ', text = ''] = match;
	const indent = widthOf(blanks);
	// After five blanks, code begins one blank behind the marker.
	const gap = text === '' || widthOf(space) > TAB ? 1 : space.length;
	return {
		indent,
		marker,
		...(number !== undefined && { number: Number(number) }),
		content: indent + marker.length + gap,
		text,
	};
}

function widthOf(blanks: string): number {
	let width = 0;
	for (const blank of blanks) width += blank === '\t' ? TAB - (width % TAB) : 1;
	return width;
}

export function indentOf(line: string): number {
	return widthOf(/^[ \t]*/.exec(line)![0]);
}

/**
 * Rules by which VS Code itself goes on with the next item, at once and for every cursor. They see the lines only up to
 * the cursor, so that an item that is cut in two goes on in the next.
 */
export function enterRules(): EnterRule[] {
	const rules: EnterRule[] = [{ beforeText: DAY, appendText: '' }];
	for (const sign of ['-', '*', '+']) {
		const marker = `^[ \\t]*\\${sign}`;
		for (const blanks of [' ', '  ', '   ']) {
			const gap = `${blanks}(?=\\S)`;
			rules.push({
				beforeText: new RegExp(`${marker}${gap}\\[[ xX]\\][ \\t]+\\S`),
				appendText: `${sign}${blanks}[ ] `,
			});
			rules.push({
				beforeText: new RegExp(
					`${marker}${gap}(?!\\[[ xX]\\](?:[ \\t]|$))(?!\\${sign}[ \\t]*\\${sign}[ \\t${sign}]*$)`,
				),
				appendText: `${sign}${blanks}`,
			});
		}
	}
	for (const sign of ['.', ')']) {
		const begin = (number: number) => `^[ \\t]*${number}\\${sign}[ \\t]+(?=\\S)`;
		// "1." before every item is how some write a list that numbers itself.
		rules.push({
			beforeText: new RegExp(begin(1)),
			previousLineText: new RegExp(begin(1)),
			appendText: `1${sign} `,
		});
		for (let number = 1; number <= MOST_NUMBERS; number++) {
			rules.push({ beforeText: new RegExp(begin(number)), appendText: `${number + 1}${sign} ` });
		}
	}
	return rules;
}

/** "5. Mai 2031" is no item; "5. Budget 2031" is one. */
const DAY = new RegExp(`^[ \\t]*\\d{1,2}[.)][ \\t]+${MONTH}\\.? \\d{4}(?!\\d)`, 'i');

/** Whether a line has nothing but the marker of an item, or its box to tick. */
export function isEmptyItem(line: string): boolean {
	const item = itemIn(line);
	return item !== undefined && /^(?:\[[ xX]\])?[ \t]*$/.test(item.text);
}

/**
 * Ends the list at the empty item in `line`: an item of a list within another goes on in that one, and any other becomes
 * an empty line, with one more above it, since text right below an item would belong to it.
 *
 * @returns `undefined` if the line is no such item.
 */
export function endList(lines: readonly string[], line: number): LineEdit[] | undefined {
	const text = lines[line] ?? '';
	const item = itemAt(lines, line);
	if (!item || !isEmptyItem(text)) return undefined;
	if (parentOf(lines, line, item)) return outdent(lines, line);
	const above = lines[line - 1] ?? '';
	return [{ line, from: 0, to: text.length, text: above.trim() === '' ? '' : '\n' }];
}

/** Makes the item part of the one above it; `undefined` if there is none, an empty list if it already is. */
export function indent(lines: readonly string[], line: number): LineEdit[] | undefined {
	const item = itemAt(lines, line);
	if (!item) return undefined;
	const above = itemAbove(lines, line, item);
	if (!above) return undefined;
	if (above.item.indent < item.indent && item.indent >= above.item.content) return [];
	const last = lastChild(lines, above.line, line);
	const number = item.number === undefined ? undefined : (last?.number ?? 0) + 1;
	return moved(lines, line, item, last?.indent ?? above.item.content, number);
}

/** Puts the item beside the one that it is part of; `undefined` if it is part of none. */
export function outdent(lines: readonly string[], line: number): LineEdit[] | undefined {
	const item = itemAt(lines, line);
	const parent = item && parentOf(lines, line, item);
	if (!parent) return undefined;
	const number = item.number === undefined || parent.number === undefined ? item.number : parent.number + 1;
	// The items below become part of it, so they begin no further left than its text.
	const missing = contentAt(item, parent.indent, number) - item.indent;
	const [from, to] = [endOf(lines, line, item.indent), endOf(lines, line, item.indent - 1)];
	return [
		...moved(lines, line, item, parent.indent, number),
		...(missing > 0 ? shifted(lines, from, to, missing) : []),
	];
}

function itemAt(lines: readonly string[], line: number): Item | undefined {
	const item = itemIn(lines[line] ?? '');
	return item && !isInCode(lines, line) ? item : undefined;
}

/** The nearest item above that is not indented further; text in between ends the search. */
function itemAbove(
	lines: readonly string[],
	line: number,
	{ indent }: Item,
): { readonly item: Item; readonly line: number } | undefined {
	for (let at = line - 1; at >= 0; at--) {
		const text = lines[at]!;
		if (text.trim() === '') continue;
		const item = itemIn(text);
		if (item && item.indent <= indent) return { item, line: at };
		if (!item && indentOf(text) === 0) return undefined;
	}
	return undefined;
}

function parentOf(lines: readonly string[], line: number, item: Item): Item | undefined {
	let at = line;
	let current: Item = item;
	for (;;) {
		const above = itemAbove(lines, at, current);
		if (!above) return undefined;
		if (above.item.indent < item.indent && item.indent >= above.item.content) return above.item;
		if (above.item.indent === 0) return undefined;
		[at, current] = [above.line, above.item];
	}
}

/** The last item right within the one in line `from`, above line `to`. */
function lastChild(lines: readonly string[], from: number, to: number): Item | undefined {
	const { content } = itemIn(lines[from]!)!;
	const within = lines.slice(from + 1, to).flatMap((text) => itemIn(text) ?? []);
	const least = Math.min(...within.filter(({ indent }) => indent >= content).map(({ indent }) => indent));
	return within.findLast(({ indent }) => indent === least);
}

/** The item begins at column `indent`, and all that belongs to it no further left than its text. */
function moved(
	lines: readonly string[],
	line: number,
	item: Item,
	indent: number,
	number: number | undefined,
): LineEdit[] {
	const blanks = /^[ \t]*/.exec(lines[line]!)![0].length;
	const own =
		number === item.number
			? { to: blanks, text: ' '.repeat(indent) }
			: { to: blanks + item.marker.length - 1, text: ' '.repeat(indent) + number };
	const end = endOf(lines, line, item.indent);
	const within = lines.slice(line + 1, end).filter((text) => text.trim() !== '');
	const by = contentAt(item, indent, number) - Math.min(item.content, ...within.map(indentOf));
	return [{ line, from: 0, ...own }, ...shifted(lines, line + 1, end, by)];
}

/** Where its text begins if the item is moved to column `indent`. */
function contentAt(item: Item, indent: number, number: number | undefined): number {
	const wider = String(number ?? '').length - String(item.number ?? '').length;
	return indent + item.content - item.indent + wider;
}

/** The line below all that belongs to an item. */
export function endOf(lines: readonly string[], line: number, indent: number): number {
	const end = lines.findIndex((text, at) => at > line && text.trim() !== '' && indentOf(text) <= indent);
	return end < 0 ? lines.length : end;
}

/** Moves lines by some columns. */
export function shifted(lines: readonly string[], from: number, to: number, by: number): LineEdit[] {
	if (by === 0) return [];
	return lines.slice(from, to).flatMap((text, index) => {
		const blanks = /^[ \t]*/.exec(text)![0];
		const wanted = ' '.repeat(Math.max(0, widthOf(blanks) + by));
		return text.trim() === '' ? [] : { line: from + index, from: 0, to: blanks.length, text: wanted };
	});
}

export function isInCode(lines: readonly string[], line: number): boolean {
	let fences = 0;
	for (let at = 0; at < line; at++) if (/^ {0,3}(?:```|~~~)/.test(lines[at]!)) fences++;
	return fences % 2 === 1;
}
