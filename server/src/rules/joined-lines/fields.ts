/** Fields of a report on lines of one paragraph: "Date: 5 February", and below it "Place: Town Hall". */
import { blockQuery } from '../../report/index.js';
import { lazily, narrowed } from '../../text/index.js';
import { joinedIn } from './lines.js';

/** Not in bold, which tells them from the values even on one line. */
const FIELD = lazily(() => narrowed(/^\p{Lu}[\p{L}\p{N} ’'&/().-]{1,40}:[ \t]*[^\s*_]/u));
const WORDS = 4;
/** Longer lines are text, which may go on from one to the next. */
const LONGEST = 80;
const MOST = 2_000;

export const joinedFields = blockQuery(({ prose, items }, source) => {
	const [first, ...others] = prose;
	if (first?.kind !== 'paragraph' || first.container !== 'document' || others.length > 0 || items.length > 0) return;
	if (source.length > MOST || !/[\r\n]/.test(first.text) || !first.text.includes(':')) return;
	const { span } = first;
	const text = source.slice(span.from, span.to);
	const fields = text.split(/\r\n|\r|\n/).every((line) => {
		const field = line.length <= LONGEST && FIELD().exec(line);
		return field && line.slice(0, line.indexOf(':')).trim().split(/\s+/).length <= WORDS;
	});
	return fields ? joinedIn({ text, from: span.from, more: false }) : undefined;
});
