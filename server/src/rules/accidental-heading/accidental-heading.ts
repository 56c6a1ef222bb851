/** Finds paragraphs that a rule right below them has turned into headings, or into a part of one. */
import { accidentalRule, type Prose } from '../../report/index.js';
import { insertAt, narrowed } from '../../text/index.js';
import { type BlockFinding, preferredFix, type Rule } from '../rule.js';
import { firstWords } from '../shared/few-words.js';
import { linesOf } from '../shared/lines-of.js';

export const accidentalHeading: Rule = {
	id: 'accidental-heading',
	since: '0.1.0',
	severity: 'warning',
	settledBy: 'line',
	scope: 'markdown',
	theme: 'markup',
	docs: {
		title: 'Paragraph that became a heading',
		what: 'A `---` right below a paragraph was meant as a line across the page, but Markdown makes a heading of all lines above it, up to a blank line. Told where these are several lines or a sentence; a short line that is underlined is a heading. If text stands right above that line, it shows as a part of the heading.',
		why: 'A whole paragraph shows in the letters of a heading, and stands in the outline.',
		fixes: 'A blank line before the `---`, or above the line that is underlined. Not applied unasked.',
		reported: [
			'# Minutes\n\nThe meeting was opened at ten by the chair.\n---\n\nBudget.\n',
			'# Minutes\n\nPresent: Ana Lund\nApologies: Bo Berg\n---\n\nBudget.\n',
			'# Minutes\n\nThe board met in the town hall.\nBudget\n------\n\nIt was adopted.\n',
		],
		accepted: [
			'Minutes of 5 May\n----------------\n\nBudget\n---\n\nThe budget was adopted.\n\n---\n\nWhat is next?\n---\n\nThe roads.\n',
			'Minutes of the\nHarbour Board\n-------------\n\nThe budget was adopted.\n',
			'title: Minutes\ndate: 5 May\n---\n\nThe budget was adopted.\n',
		],
		source: '[CommonMark 0.31.2, section 4.3, “Setext headings”](https://spec.commonmark.org/0.31.2/#setext-headings)',
	},
	checkBlock: ({ prose }, source) =>
		/[\r\n] {0,3}(?:-+|=+)[ \t]*(?:[\r\n]|$)/.test(source)
			? prose.flatMap((each) => accidental(each, source) ?? swallowed(each, source))
			: [],
};

/** Shorter text may be the beginning of the title. */
const WORDS = 5;

/** "The board met.\nBudget\n------": the text belongs to what stands above. */
function swallowed({ kind, span, container }: Prose, source: string): BlockFinding[] {
	if (kind !== 'heading' || container !== 'document') return [];
	const lines = linesOf(source.slice(span.from, span.to));
	const [title, rule] = lines.slice(-2).map(({ from, to }) => source.slice(span.from + from, span.from + to).trim());
	const at = span.from + (lines.at(-2)?.from ?? 0);
	const above = source.slice(span.from, at).trim();
	if (!title || !rule || above === '' || !/^(?:-+|=+)$/.test(rule) || Math.abs(rule.length - title.length) > 1)
		return [];
	if (!STARTS.test(title) || !(ENDS.test(above) || above.split(/\s+/).length > WORDS)) return [];
	const from = source.indexOf(title, at);
	return [
		{
			message: `The text above shows as a part of the heading “${firstWords(title)}”. Put a blank line between them`,
			span: { from, to: from + title.length },
			fixes: () => [preferredFix('Add a blank line', [insertAt(at, /\r\n|\r|\n/.exec(source.slice(span.from))![0])])],
		},
	];
}

const STARTS = narrowed(/^[\p{Lu}\d]/u);
const ENDS = /[.;:!?]["”»’)*_]*$/;

function accidental(prose: Prose, source: string): BlockFinding[] | undefined {
	const rule = accidentalRule(prose, source);
	if (!rule) return undefined;
	const lineBreak = /^(?:\r\n|\r|\n)/.exec(source.slice(rule.from, rule.to))![0];
	return [
		{
			message: `“${firstWords(prose.text)}” shows as a heading because of the dashes right below. Put a blank line before them`,
			span: { from: prose.span.from, to: rule.to },
			fixes: () => [preferredFix('Add a blank line', [insertAt(rule.from, lineBreak)])],
		},
	];
}
