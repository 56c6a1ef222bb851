/** Lines that Markdown runs together, and what keeps them apart. */
import type { Facts, Prose } from '../../report/index.js';
import { type Edit, insertAt } from '../../text/index.js';
import { type BlockFinding, type Fix, preferredFix, unsafeFix } from '../rule.js';
import { linesOf } from '../shared/lines-of.js';
import { listOf } from '../shared/no-list.js';

/** What shows a line by itself, and what shows that the next line goes on with this one. */
export const APART = /(?: {2}|\\|<br ?\/?> ?)$/i;
const GOES_ON = /[,;&/(–-][ \t]*$/;
/** A quotation, a table or a list. */
const CONTAINED = /^(?:[ \t]{2}|[ \t]?(?:[>|]|[-*+][ \t]|\d{1,9}[.)][ \t]))/;

/** What a block is, if that is one paragraph in no list and no quotation. */
export function onlyParagraph({ prose: [only, ...others], items }: Facts): Prose | undefined {
	const isOne = only?.kind === 'paragraph' && only.container === 'document' && others.length === 0;
	return isOne && items.length === 0 ? only : undefined;
}

export interface Lines {
	/** Lines of one paragraph, without blank ones. */
	readonly text: string;
	/** Where they begin. */
	readonly from: number;
	/** The paragraph goes on below them. */
	readonly more: boolean;
	/** They stand in a quotation or a list, whose signs have to be kept. */
	readonly contained?: boolean;
}

/** The finding on these lines, if all are to be lines of their own. */
export function joinedIn({ text, from, more, contained = false }: Lines): BlockFinding | undefined {
	const lines = linesOf(text)
		.map(({ from: at, to }) => ({ at: from + at, to: from + to, words: text.slice(at, to) }))
		.filter(({ words }) => words.trim() !== '');
	const [first, ...others] = lines;
	if (!first || others.length === 0) return undefined;
	if (!contained && lines.some(({ words }) => CONTAINED.test(words))) return undefined;
	const above = lines.slice(0, -1);
	if (above.every(({ words }) => APART.test(words)) || above.some(({ words }) => GOES_ON.test(words))) return undefined;
	const last = lines.at(-1)!;
	const { to } = last;
	const start = /^[ \t]*/.exec(first.words)![0].length;
	const [lineBreak] = /\r\n|\r|\n/.exec(text)!;
	const list = (): Edit[] => [
		...lines.map(({ at }) => insertAt(at, '- ')),
		...(more ? [{ span: { from: to, to }, insert: lineBreak }] : []),
	];
	const breaks = (): Edit[] =>
		(more ? lines : above)
			.filter(({ words }) => !APART.test(words))
			.map((line) => ({ span: { from: line.at + line.words.trimEnd().length, to: line.to }, insert: '  ' }));
	const apart = 'Show each on a line of its own';
	const fixes = (): Fix[] =>
		contained ? [preferredFix(apart, breaks())] : [listOf(list()), unsafeFix(apart, breaks())];
	return {
		message: `These lines are shown as one. ${contained ? 'Put each on a line of its own' : 'Make a list of them'}`,
		span: { from: first.at + start, to: last.at + last.words.trimEnd().length },
		fixes,
	};
}
