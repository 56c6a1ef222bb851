/** Finds paragraphs that a rule right below them has turned into headings. */
import { accidentalRule, type Prose } from '../../report/index.js';
import { insertAt } from '../../text/index.js';
import { type BlockFinding, preferredFix, type Rule } from '../rule.js';
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

function accidental(prose: Prose, source: string): BlockFinding[] {
	const rule = accidentalRule(prose, source);
	if (!rule) return [];
	const lineBreak = /^(?:\r\n|\r|\n)/.exec(source.slice(rule.from, rule.to))![0];
	return [
		{
			message: `“${firstWords(prose.text)}” shows as a heading because of the dashes right below. Put a blank line before them`,
			span: { from: prose.span.from, to: rule.to },
			fixes: () => [preferredFix('Add a blank line', [insertAt(rule.from, lineBreak)])],
		},
	];
}
