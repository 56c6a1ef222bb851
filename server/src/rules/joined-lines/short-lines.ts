/** Short lines below one another, each a remark of its own: "Ana Lund elected chair", and below it "Bo Berg elected secretary". */
import { blockQuery } from '../../report/index.js';
import { lazily, narrowed } from '../../text/index.js';
import { linesOf } from '../shared/lines-of.js';
import { joinedIn } from './lines.js';

/** Text that goes on from line to line fills them, and has a stop at the end of some. */
const REMARK = lazily(() => narrowed(/^\p{Lu}[^\r\n|<>\\]{5,58}[\p{L}\p{N})]$/u));
/** "We met Ana and the" goes on. */
const GOES_ON = /(?<!\p{L})\p{Ll}{1,3}$/u;
const SEVERAL = 3;

export const shortLines = blockQuery(({ prose, items }, source) => {
	const [only, ...others] = prose;
	if (only?.kind !== 'paragraph' || only.container !== 'document' || others.length > 0 || items.length > 0) return;
	const text = source.slice(only.span.from, only.span.to);
	const words = linesOf(text).map(({ from, to }) => text.slice(from, to));
	if (words.length < SEVERAL || words.some((line) => !REMARK().test(line) || GOES_ON.test(line))) return;
	const finding = joinedIn({ text, from: only.span.from, more: false });
	return finding && { finding, span: only.span };
});
