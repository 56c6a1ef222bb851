/** A title in plain words, and a label below it: "Other subjects", and on the next line "From the discussion:". */
import { blockQuery } from '../../report/index.js';
import { insertAt, lazily, narrowed } from '../../text/index.js';
import { type BlockFinding, preferredFix } from '../rule.js';
import { APART, onlyParagraph } from './lines.js';

/** Text that goes on in the next line fills its own, and a title has no signs. */
const TITLE = lazily(() => narrowed(/^\p{Lu}[\p{L}\p{N} ’'&/()-]{2,44}$/u));
const LABEL = lazily(() => narrowed(/^\p{Lu}[\p{L}\p{N} ’'&/()-]{2,44}[ \u00A0]?:[ \t]*$/u));
/** "We met Ana and the" goes on. */
const GOES_ON = /(?:[/&(-]| \p{Ll}{1,3})$/u;
const WORDS = 6;

export const joinedLabels = blockQuery((facts, source): BlockFinding | undefined => {
	const only = onlyParagraph(facts);
	if (!only || only.marks.length > 0 || !/:[ \t]*$/.test(only.text)) return;
	const { span } = only;
	const [title = '', label, more] = source.slice(span.from, span.to).split(/\r\n|\r|\n/);
	if (label === undefined || more !== undefined || APART.test(title)) return;
	const words = title.trimEnd();
	if (!TITLE().test(words) || !LABEL().test(label) || GOES_ON.test(words) || words.split(' ').length > WORDS) return;
	const to = span.from + words.length;
	const end = span.from + title.length;
	const lineBreak = /^(?:\r\n|\r|\n)/.exec(source.slice(end))![0];
	return {
		message: `“${words}” and the line below it are shown as one line. Put a blank line between them`,
		span: { from: span.from, to },
		fixes: () => [preferredFix('Put a blank line between them', [insertAt(end, lineBreak)])],
	};
});
