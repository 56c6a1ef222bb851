/** Finds paragraphs that a rule right below them has turned into headings. */
import type { Prose } from '../../report/index.js';
import type { BlockFinding, Rule } from '../rule.js';
import { firstWords } from '../shared/few-words.js';

export const accidentalHeading: Rule = {
	id: 'accidental-heading',
	since: '0.1.0',
	severity: 'warning',
	settledBy: 'line',
	scope: 'markdown',
	theme: 'markup',
	docs: {
		title: 'Paragraph that became a heading',
		what: 'A `---` right below a paragraph was meant as a line across the page, but Markdown makes a heading of all lines above it, up to a blank line. Told where these are several lines or a sentence; a short line that is underlined is a heading.',
		why: 'A whole paragraph shows in the letters of a heading, and stands in the outline.',
		fixes: 'A blank line before the `---`. Not applied unasked.',
		reported: [
			'# Minutes\n\nThe meeting was opened at ten by the chair.\n---\n\nBudget.\n',
			'# Minutes\n\nPresent: Ana Lund\nApologies: Bo Berg\n---\n\nBudget.\n',
		],
		accepted: [
			'Minutes of 5 May\n----------------\n\nBudget\n---\n\nThe budget was adopted.\n\n---\n\nWhat is next?\n---\n\nThe roads.\n',
			'title: Minutes\ndate: 5 May\n---\n\nThe budget was adopted.\n',
		],
		source: '[CommonMark 0.31.2, section 4.3, “Setext headings”](https://spec.commonmark.org/0.31.2/#setext-headings)',
	},
	checkBlock: ({ prose }, source) =>
		/[\r\n] {0,3}-+[ \t]*(?:[\r\n]|$)/.test(source) ? prose.flatMap((each) => accidental(each, source)) : [],
};

/** Fewer words with a full stop behind them may be a title. */
const WORDS = 5;
/** What programs read at the top of a file. */
const FIELDS = /^(?:[\w-]+:[^\r\n]*(?:\r\n|\r|\n|$))+$/;

function accidental({ kind, depth, text, span }: Prose, source: string): BlockFinding[] {
	if (kind !== 'heading' || depth !== 2 || source[span.from] === '#') return [];
	const whole = source.slice(span.from, span.to);
	const rule = /(?:\r\n|\r|\n)[ \t>]*(-+)[ \t]*$/.exec(whole);
	const lines = text.trim().split(/\r\n|\r|\n/);
	if (!rule || (FIELDS.test(text.trim()) && span.from === 0 && lines.length > 1 && isLowerField(text))) return [];
	// As long as the words above it, it underlines them.
	if (Math.abs(rule[1]!.length - lines.at(-1)!.length) < 2) return [];
	const isText = lines.length > 1 || (/[.;,:]["”»’)*_]*$/.test(text.trim()) && text.trim().split(/\s+/).length > WORDS);
	if (!isText) return [];
	const at = span.from + rule.index;
	const lineBreak = /^(?:\r\n|\r|\n)/.exec(rule[0])![0];
	const marked = { from: at + rule[0].indexOf('-'), to: at + rule[0].trimEnd().length };
	return [
		{
			message: `This line makes a heading of “${firstWords(text)}”. Put a blank line before it`,
			span: marked,
			fixes: () => [
				{
					title: 'Add a blank line',
					safety: 'unsafe',
					preferred: true,
					edits: [{ span: { from: at, to: at }, insert: lineBreak }],
				},
			],
		},
	];
}

/** `title: …`, and not `Present: …`. */
function isLowerField(text: string): boolean {
	return /^[a-z]/.test(text);
}
