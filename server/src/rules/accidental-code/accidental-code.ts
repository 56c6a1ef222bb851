/** Finds lists that Markdown takes for code, because they stand too far to the right. */
import { type BlockFinding, preferredFix, type Rule } from '../rule.js';

export const accidentalCode: Rule = {
	id: 'accidental-code',
	since: '0.1.0',
	severity: 'warning',
	settledBy: 'line',
	scope: 'markdown',
	theme: 'markup',
	docs: {
		title: 'List that shows as code',
		what: 'A list whose lines all begin with four or more spaces, below a blank line and outside any other list. Markdown takes it for code: the signs show, bold and links do not work, and long lines run out of the page. Only lists of words are told; code is left alone.',
		why: 'Readers see a grey box of typewriter letters instead of a list.',
		fixes: 'Move the list to the left. Not applied unasked.',
		reported: [
			'# Minutes\n\nPresent:\n\n    - Ana Lund\n    - Bo Berg\n\nThe meeting was opened.\n',
			'# Minutes\n\nDecided:\n\n    1. The budget is adopted.\n    2. The fee stays.\n',
		],
		accepted: [
			'# Minutes\n\nPresent:\n\n- Ana Lund\n    - Bo Berg\n',
			'# Minutes\n\nWrite:\n\n    - name: build\n    - run: npm ci\n\nor\n\n    make all\n',
		],
		source:
			'[CommonMark 0.31.2, section 4.4, “Indented code blocks”](https://spec.commonmark.org/0.31.2/#indented-code-blocks)',
	},
	checkBlock: ({ prose, unread }, source) =>
		prose.length > 0 || unread || !INDENTED.test(source) ? [] : lists(source),
};

/** Its first line is an item. */
const INDENTED = /^(?:[ \t]*(?:\r\n|\r|\n))*(?: {4}|\t)[ \t]*(?:[-*+•]|\d{1,3}[.)])[ \t]/;
const ITEM = /^[ \t]*(?:[-*+•]|\d{1,3}[.)])[ \t]+/;
/** Code, settings, parts of a patch. */
const CODE = /[{}<>=;`$\\|]|^[\w.-]+:(?:\s|$)|\w\(|^[-+]|--\w/;

function lists(source: string): BlockFinding[] {
	const lines = source.split(/(?<=\r\n|\n|\r(?!\n))/);
	const filled = lines.filter((line) => line.trim() !== '');
	if (!filled.every((line) => ITEM.test(line) && isWords(line.replace(ITEM, '')))) return [];
	const indent = Math.min(...filled.map((line) => /^[ \t]*/.exec(line)![0].length));
	if (filled.some((line) => line.slice(0, indent) !== filled[0]!.slice(0, indent))) return [];
	let at = 0;
	const starts = lines.flatMap((line) => {
		const from = at;
		at += line.length;
		return line.trim() === '' ? [] : [from];
	});
	const span = { from: starts[0]! + indent, to: starts[0]! + filled[0]!.trimEnd().length };
	return [
		{
			message: 'This list shows as code, as it is indented too far. Move it to the left',
			span,
			fixes: () => [
				preferredFix(
					'Move the list to the left',
					starts.map((from) => ({ span: { from, to: from + indent }, insert: '' })),
				),
			],
		},
	];
}

function isWords(item: string): boolean {
	return /\p{L}{2}/u.test(item) && !CODE.test(item.trim());
}
