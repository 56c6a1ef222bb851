/** Fences of code that are never closed, so that the rest of the report shows as code. */
import { blockQuery } from '../../report/index.js';
import { lineEnd, type Span } from '../../text/index.js';
import { linesOf } from '../shared/lines-of.js';

const OPENS = /^(?:[ \t]*(?:\r\n|\r|\n))* {0,3}(`{3,}|~{3,})[^`\r\n]*/;
const CLOSES = /^ {0,3}(?:`{3,}|~{3,})[ \t]*$/;
/** What stands in reports and in no program: a heading below a blank line, or lines of words. */
const HEADING = /(?:\r\n|\r|\n)[ \t]*(?:\r\n|\r|\n)#{1,6} \p{Lu}/u;

/** The line that opens it, in the block. */
export const openFence = blockQuery(({ prose }, source): Span | undefined => {
	const [opening] = (prose.length === 0 && OPENS.exec(source)) || [];
	if (opening === undefined || !HEADING.test(source)) return undefined;
	const from = opening.search(/[`~]/);
	const below = source.slice(lineEnd(source, from));
	if (linesOf(below).some((line) => CLOSES.test(below.slice(line.from, line.to)))) return undefined;
	return { from, to: from + opening.slice(from).trimEnd().length };
});
