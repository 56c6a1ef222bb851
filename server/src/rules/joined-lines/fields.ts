/** Fields of a report on lines of one paragraph: "Date: 5 February", and below it "Place: Town Hall". */
import { attendanceOf, blockQuery, labelsNext } from '../../report/index.js';
import { lazily, narrowed } from '../../text/index.js';
import { linesOf } from '../shared/lines-of.js';
import { joinedIn, onlyParagraph } from './lines.js';

/** Not in bold, which tells them from the values even on one line. */
const FIELD = lazily(() => narrowed(/^(\p{Lu}[\p{L}\p{N} ,’'&/().-]{1,40}):[ \t]*[^\s*_]/u));
/** "Board members:", over those who were there and those who were not. */
const TITLE = lazily(() => narrowed(/^[*_]{0,3}\p{Lu}[\p{L}\p{N} ’'&/().-]{1,60}(?::[*_]{0,3}|[*_]{1,3}:?)[ \t]*$/u));
const WORDS = 5;
/** Longer lines are text, which may go on from one to the next. */
const LONGEST = 80;
/** Names are not, nor what no line follows. */
const LONGEST_LIST = 400;
const MOST = 2_000;

export const joinedFields = blockQuery((facts, source) => {
	const only = onlyParagraph(facts);
	if (!only || source.length > MOST || !/[\r\n]/.test(only.text) || !only.text.includes(':')) return;
	const { span } = only;
	const text = source.slice(span.from, span.to);
	const lines = linesOf(text);
	const words = lines.map(({ from, to }) => text.slice(from, to));
	const start = TITLE().test(words[0]!) ? 1 : 0;
	if (words.length === 2 && isLast(words[0]!, words[1]!)) return joinedIn({ text, from: span.from, more: false });
	const count = countFields(words.slice(start));
	const end = lines[start + count - 1];
	if (count < 2 || !end) return;
	const { from } = lines[start]!;
	return joinedIn({ text: text.slice(from, end.to), from: span.from + from, more: end.to < text.length });
});

/** How many of the first lines are fields, without one whose value goes on in the next line. */
function countFields(lines: readonly string[]): number {
	const other = lines.findIndex((line, index) => !isField(line, index === lines.length - 1));
	if (other < 0) return lines.length;
	return GOES_ON().test(lines[other]!) ? other - 1 : other;
}

/** "Closed at 9 pm", and below it "Next meeting: 5 March": a line without its stop, which the label does not go on with. */
function isLast(line: string, below: string): boolean {
	const label = FIELD().exec(below)?.[1];
	return label !== undefined && labelsNext(label) && CLOSED().test(line);
}

const CLOSED = lazily(() => narrowed(/^\p{Lu}[^.!?:;,|]{3,60}(?<! \p{Ll}{1,3})(?<=[\p{L}\p{N})])$/u));
const GOES_ON = lazily(() => narrowed(/^[ \t]*[^\p{Lu}\d*_[\s]/u));

function isField(line: string, last: boolean): boolean {
	const label = FIELD().exec(line)?.[1]?.trim();
	if (label === undefined || label.split(/\s+/).length > WORDS) return false;
	return line.length <= (last || attendanceOf(label) ? LONGEST_LIST : LONGEST);
}
