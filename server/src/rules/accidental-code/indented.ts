/** Blocks that are code for no other reason than that their lines begin far to the right, and hold words. */
import { blockQuery } from '../../report/index.js';
import { lineStart, narrowed, type Span } from '../../text/index.js';
import { linesOf } from '../shared/lines-of.js';

export interface Indented {
	readonly form: 'list' | 'text';
	/** Every line is an item of words: nobody has such code. */
	readonly sure: boolean;
	/** What stands before every line. */
	readonly indent: string;
	/** Those with something on them, in the block, without blanks at their ends. */
	readonly lines: readonly Span[];
}

/** Four spaces or a tab, below nothing but blank lines. */
const INDENTED = /^(?:[ \t]*(?:\r\n|\r|\n))*(?: {4}|\t)/;
/** As typed, or as word processors copy it. */
const ITEM = /^[ \t]*(?:[-*+•]|o(?=\t)|\d{1,3}[.)]|[a-z]{1,4}[.)])[ \t]+/;
/** Code, settings, parts of a patch. */
const CODE = /[{}<>=;`$\\|]|^[\w.-]+:(?:\s|$)|\w\(|^[-+]|--\w/;
/** These say nothing of the words around them. */
const APART = /`[^`]+`|\]\([^()]*\)|\bhttps?:\/\/\S+|\\(?=[*_#[\]])|~~/g;
/** "Decided: …" */
const LABEL = /^[\w.-]+:\s+/;
const WORD = narrowed(/\p{L}{2,}/gu);
const OPENS_SENTENCE = narrowed(/^[^\p{L}]*\p{Lu}\P{Lu}/u);

/** A line of so many words is none of a program, … */
const MANY = 10;
/** … and neither is one that begins as sentences do. */
const SOME = 5;
/** Who moves more lines to the right may mean it: a chat, a poem. */
const MOST = 12;

export const indented = blockQuery(({ prose, unread }, source): Indented | undefined => {
	if (unread || !INDENTED.test(source)) return undefined;
	// What follows is read with it where it might be a part: "2. Budget".
	const end = prose[0] ? lineStart(source, prose[0].span.from) : source.length;
	const lines = linesOf(source.slice(0, end))
		.map(({ from, to }) => ({ from, to: from + source.slice(from, to).trimEnd().length }))
		.filter(({ from, to }) => from < to);
	if (lines.length === 0) return undefined;
	const texts = lines.map(({ from, to }) => source.slice(from, to));
	const indent = sharedIndent(texts);
	if (indent === '') return undefined;
	const found = (form: Indented['form'], sure: boolean): Indented => ({ form, sure, indent, lines });
	const items = texts.filter((line) => ITEM.test(line));
	if (ITEM.test(texts[0]!)) {
		if (texts.every((line) => ITEM.test(line) && isWords(line.replace(ITEM, '')))) return found('list', true);
		const told = items.filter((line) => isTold(line.replace(ITEM, '')));
		if (items.length * 3 >= texts.length * 2 && told.length * 3 >= items.length * 2) return found('list', false);
	}
	const isText = texts.length <= MOST && texts.every((line) => isSentence(line, texts.length === 1));
	return isText ? found('text', false) : undefined;
});

function sharedIndent(lines: readonly string[]): string {
	const [first = ''] = lines;
	const width = Math.min(...lines.map((line) => /^[ \t]*/.exec(line)![0].length));
	const indent = first.slice(0, width);
	return lines.every((line) => line.startsWith(indent)) ? indent : '';
}

function isWords(item: string): boolean {
	return item.search(WORD) >= 0 && !CODE.test(item.trim());
}

/** Whether an item has words, or an address, whatever else may stand in it. */
function isTold(item: string): boolean {
	const bare = item.replace(APART, '');
	return bare.trim() === '' || isWords(bare);
}

function isSentence(line: string, isAlone: boolean): boolean {
	const bare = line.trim().replace(APART, '');
	const words = bare.match(WORD)?.length ?? 0;
	const isOpened = OPENS_SENTENCE.test(bare);
	return words >= (isOpened ? SOME : MANY) && !CODE.test(isAlone && isOpened ? bare.replace(LABEL, '') : bare);
}
