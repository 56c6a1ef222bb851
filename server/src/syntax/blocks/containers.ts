import { isThematicBreak } from './leaves.js';
import { isBlank, isSpace, type Line, TAB_SIZE } from './line.js';

/** A block that contains others: block quote, list item, footnote definition (GFM). */
export interface Container {
	readonly kind: 'quote' | 'item' | 'footnote';
	/** How many columns a line must be indented to belong to it; 0 for a quote. */
	width: number;
	/** The list's type: its bullet, or the delimiter after its number. */
	marker: string;
	/** A list item whose first line is blank, as long as no other has come … */
	startsBlank: boolean;
	/** … or only blank ones: then it has ended (CommonMark section 5.2, at most one blank line). */
	endsBlank: boolean;
}

const LABEL_MAX = 999;
const NUMBER_MAX = 9;

/**
 * Takes the marker of a new container off `line`, if there is one.
 *
 * @param interrupting whether a paragraph is open: then a list must start with 1 and not be empty.
 */
export function openContainer(line: Line, interrupting: boolean): Container | undefined {
	if (line.indent >= TAB_SIZE || line.blank) return undefined;
	const char = line.text[line.at]!;
	if (char === '>') return openQuote(line);
	if (char === '[') return openFootnote(line);
	if (char === '-' || char === '*' || char === '+') {
		if (isThematicBreak(line)) return undefined;
		return openItem(line, line.at + 1, interrupting);
	}
	if (char < '0' || char > '9') return undefined;
	const end = numberEnd(line);
	if (interrupting && (char !== '1' || end !== line.at + 1)) return undefined;
	return line.text[end] === '.' || line.text[end] === ')' ? openItem(line, end + 1, interrupting) : undefined;
}

/**
 * Takes off `line` what it needs to belong to `container`.
 *
 * @param inNote whether `container` is directly inside a footnote to which the line belongs.
 * @returns `sibling` if it starts the next item of the list instead; then `container` is that item.
 */
export function continueContainer(container: Container, line: Line, inNote: boolean): 'yes' | 'no' | 'sibling' {
	if (container.kind === 'quote') {
		if (line.indent >= TAB_SIZE || line.blank || line.text[line.at] !== '>') return 'no';
		openQuote(line);
		return 'yes';
	}
	if (container.kind === 'footnote') {
		if (line.blank) return 'yes';
		// micromark takes the outer footnote's indentation for the inner one's, if that has none.
		if (line.indent < container.width) return inNote && line.indent === 0 ? 'yes' : 'no';
		line.takeIndent(container.width);
		return 'yes';
	}
	if (line.blank) {
		container.endsBlank ||= container.startsBlank;
		return 'yes';
	}
	const ended = container.endsBlank;
	container.startsBlank = false;
	container.endsBlank = false;
	if (!ended && line.indent >= container.width) {
		line.takeIndent(container.width);
		return 'yes';
	}
	return isSibling(container, line) ? 'sibling' : 'no';
}

function isSibling(container: Container, line: Line): boolean {
	const char = line.text[line.at]!;
	// Checked before it is taken: an item of another list is left to `openContainer`.
	const marker = char >= '0' && char <= '9' ? line.text[numberEnd(line)] : char;
	if (marker !== container.marker) return false;
	const item = openContainer(line, false);
	if (!item) return false;
	Object.assign(container, item);
	return true;
}

function openQuote(line: Line): Container {
	line.takeTo(line.at + 1);
	if (line.indent > 0) line.takeIndent(1);
	return { kind: 'quote', width: 0, marker: '>', startsBlank: false, endsBlank: false };
}

function openItem(line: Line, end: number, interrupting: boolean): Container | undefined {
	const startsBlank = isBlank(line.text, end, line.to);
	if (startsBlank ? interrupting : !isSpace(line.text.charCodeAt(end))) return undefined;
	const before = line.indent + end - line.at;
	const marker = line.text[end - 1]!;
	line.takeTo(end);
	// More than four columns of space count as one, followed by indented code (CommonMark section 5.2).
	const space = startsBlank || line.indent > TAB_SIZE ? 1 : line.indent;
	line.takeIndent(startsBlank ? 0 : space);
	return { kind: 'item', width: before + space, marker, startsBlank, endsBlank: false };
}

/** GFM footnotes as micromark-extension-gfm-footnote reads them: a label without white space. */
function openFootnote(line: Line): Container | undefined {
	const { text, to } = line;
	if (text[line.at + 1] !== '^') return undefined;
	const start = line.at + 2;
	let at = start;
	for (; at < to && text[at] !== ']'; at++) {
		if (at - start > LABEL_MAX || text[at] === '[' || isSpace(text.charCodeAt(at))) return undefined;
		if (text[at] === '\\' && at + 1 < to && '[]\\'.includes(text[at + 1]!)) at++;
	}
	if (at >= to || at === start || at - start > LABEL_MAX || text[at + 1] !== ':') return undefined;
	line.takeTo(at + 2);
	line.takeIndent(line.indent);
	return { kind: 'footnote', width: TAB_SIZE, marker: '', startsBlank: false, endsBlank: false };
}

/** Offset after the digits at the cursor. */
function numberEnd(line: Line): number {
	let end = line.at;
	while (end < line.to && end - line.at < NUMBER_MAX && line.text[end]! >= '0' && line.text[end]! <= '9') end++;
	return end;
}
