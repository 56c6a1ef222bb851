/** Finds signs of Markdown and HTML that were meant to do something, but show as characters, and words that do not show. */
import { blockQuery, type Prose } from '../../report/index.js';
import type { BlockFinding, Rule } from '../rule.js';
import { place } from '../shared/place.js';
import { escapedMarks } from './escaped-emphasis.js';
import { escapedItems } from './escaped-items.js';
import { hiddenWords } from './hidden-words.js';
import type { Shown } from './shown.js';
import { shownBoxes } from './shown-boxes.js';
import { marksOfHackMd, rawMarks, shownCode } from './shown-code.js';
import { shownEmphasis } from './shown-emphasis.js';
import { shownHeadings, singleHeadingMarks } from './shown-headings.js';
import { shownLatex } from './shown-latex.js';
import { shownPages } from './shown-pages.js';
import { shownSigns } from './shown-signs.js';
import { shownTables } from './shown-tables.js';
import { codeOfWikis, marksOfWikis } from './shown-wiki.js';

export const visibleMarkup: Rule = {
	id: 'visible-markup',
	since: '0.1.0',
	severity: 'warning',
	settledBy: 'line',
	scope: 'markdown',
	theme: 'markup',
	docs: {
		title: 'Markup that shows',
		what: 'Signs of Markdown or HTML that were meant to do something, but show as they are.',
		cases: [
			'`_10 min _` and `*10 min *`, whose second mark stands behind a space; `_10 min_MAX` and `__The keys__They`, where a letter follows it; an `_` that opens a sentence and is never closed, and a `*` if there is bold in the sentence.',
			'A backslash at the end of a paragraph or an item, where there is no next line to break to; `##Budget` without a space, right below a list, too, and `#Budget of the year` where the report begins or has several other such headings, or `#TOP 4 Budget` where there is a heading “TOP 3”; lines of one paragraph that begin with “•”, or with “o” and a tab, which make no list; `- [x]The keys` and `- [] The map`, which make no box.',
			'`&amp;nbsp;` and `\\<br>`, which show as code; `\\*\\*Present\\*\\*` and `\\*not\\* today`, whose stars a converter has escaped, and `\\_\\_8:02\\_\\_`, the blank of a form in which somebody has written; two or more lines or paragraphs that begin with `\\* ` or `\\- `, which make no list; `{=html}`, by which Pandoc marks what it could not convert.',
			'Rows of a table, `| Who | What |`, where the row of dashes below the first one is missing or has more cells or fewer.',
			'`[name=Ana]` and `{%preview https://… %}`, which only HackMD shows otherwise.',
			"Markup of other wikis: `''words''` and `'''words'''`, `[[Page|words]]` in a report that has such words or names a kind of page, `[[User:Ana]]`, `[https://… words]`, with less weight if it is the only one; `[wiki:Page]` and `[wiki:Page words]`, and `{{{` and `}}}` on lines around code.",
			'Commands of LaTeX: `\\url{https://…}`, `\\href{…}{words}`, `\\textbf{words}`, `\\textit{words}` and `\\emph{words}`, unless they stand in a formula.',
			'The reverse, too: `<inaudible>` and `<Role>` are taken for tags, so that nobody sees them.',
		],
		spared: [
			'Names such as `_id` and `first_name`, code, quoted words and stars of notes.',
			'`**`, of which `unbalanced-bold` speaks.',
		],
		why: 'Readers see the code instead of what it was to do, or miss the words.',
		fixes:
			'Removing the backslash, and moving the space out of marks that can be nothing else, is done by "fix all". The others are offered.',
		reported: [
			'Budget _10 min _MAX\n',
			'_Items are to be sent in a day before the meeting.\n',
			'- Ana Lund (Acme) \\\n- Bo Berg (Acme)\n\nNobody knows where the boat is moored\\\n',
			'##Budget\n\nThe budget was adopted.\n',
			'# TOP 3 Roads\n\nThey are safe.\n\n#TOP 4 Budget\n\nIt was adopted.\n',
			'The keys were given out.\n##Budget of the year\n---\nThe budget was adopted.\n',
			'We need:\n•\tthe keys\n•\tthe map\n',
			'- [x]The keys are found.\n- [] The map is drawn.\n',
			'Opening&amp;nbsp;at ten.\n',
			'| Item | Who |\n| --- | --- |\n| Budget | Ana\\<br>Bo |\n',
			'\\*\\*Present \\*\\*\n\n- Ana Lund\n',
			'Called to order at \\_\\_8:02\\_\\_\\_ by \\_Ana Lund\\_.\n',
			'We need:\n\n\\* the keys\n\n\\* the map, and \\*not\\* the boat\n',
			'| Who | What |\n| Ana | Map |\n| Bo | Keys |\n\n| Who | What |\n| --- |\n| Ana | Map |\n',
			'```{=html}\n<!-- -->\n```\n\nThe quay is `{{safe}}`{=mediawiki}.\n',
			'> Is the quay open? [name=Ana]\n',
			'See {%preview https://example.org/fair %} for the fair.\n',
			"The ''map'' is with [[User:Ana|Ana]], see [[Maps]].\n",
			'See [https://example.org/map the map] and [https://example.org/keys the keys].\n',
			'The box holds:\n\n- __The keys__They are with Ana.\n',
			"The '''map''' is old, see [wiki:Maps].\n\n{{{\nnpm start\n}}}\n",
			'The map is on \\url{https://example.org/maps}, and \\textbf{not} in the \\href{https://example.org/keys}{list of keys}.\n',
			'Ana Lund <Acme> said that <inaudible> was late.\n',
		],
		accepted: [
			'Budget _10 min_ MAX, and _the rest_.\n',
			'The fields _id and _rev, and a file called first_name_ too.\n',
			'Ana Lund \\\nBo Berg. It is in `C:\\`, or in C:\\data\\\n\nIt lies in the folder data\\\n',
			'# Budget\n\nSee #12 and #budget. Write `&nbsp;` for a space.\n',
			'<b>Ana</b> wrote to <ana@example.org>, and `<inaudible>` stands in <summary>. H<sub>2</sub>O and List<Member> are fine.\n',
			'`[name=Ana]` and [name=Ana](https://example.org) are left alone, and so is {% include fair.html %}.\n',
			"See [[Maps]] and [[Maps|the map]] in the vault; `''map''` is code, and 5'' by 3'' are inches.\n",
			"`'''map'''` and [wiki:Maps](https://example.org) are left alone, and so is 12° 5''' by 3'''.\n",
			'Write `\\url{https://example.org}`; so $\\textbf{x} + \\emph{y}$ is short.\n',
			'Called `\\_id\\_`, \\_\\_init\\_\\_ or first\\_name; Name: \\_\\_\\_ Place: \\_\\_\\_.\n',
			'The price\\* and 2 \\* 3 \\* 4.\n\n\\* Without the boat.\n\n\\- 30 euros\n',
			'• the keys\n\n• the map • of the quay\n',
			'The norm |x| is small, and so is\n|y|.\n\n| Who | What |\n| --- | --- |\n| Ana | Map |\n',
			'Signed: ____ on __ / __ / ____. 5 * 3 * 2 = 30. Prices * are estimates. *\n',
		],
		source:
			'[CommonMark 0.31.2, section 6.2, “Emphasis and strong emphasis”](https://spec.commonmark.org/0.31.2/#emphasis-and-strong-emphasis)',
	},
	*check(report) {
		for (const { from, value } of shown(report)) for (const found of value) yield place(found, from);
		for (const { from, value } of shownTables(report)) for (const found of value) yield place(found, from);
		yield* escapedItems(report);
		yield* codeOfWikis(report);
		yield* shownPages(report);
		yield* singleHeadingMarks(report);
	},
};

const shown = blockQuery((facts, source): readonly BlockFinding[] | undefined => {
	if (!HINT.test(source)) return undefined;
	const found = facts.prose.flatMap((prose) => [
		...marksOfHackMd(prose),
		...(prose.within === 'quote' ? [] : shownIn(prose, source)),
	]);
	const all = [...rawMarks(source), ...found.map((each) => ({ ...each, fixes: () => each.fixes }))];
	return all.length > 0 ? all : undefined;
});

/** What all of them contain. */
const HINT =
	/\{[=%]|\[[a-z]+=|\[wiki:|''|\[[ xX]?\]|_|\*[^*\r\n]* \*|\\|##|^ {0,3}#[\p{Lu}\d]|&|<|[•●○▪◦‣⁃∙\uF0A7\uF0B7]|\bo(?:\t| {2})/u;

function shownIn(prose: Prose, source: string): Shown[] {
	return [
		...shownEmphasis(prose, source),
		...escapedMarks(prose, source),
		...shownSigns(prose, source),
		...shownBoxes(prose, source),
		...shownHeadings(prose, source),
		...shownCode(prose),
		...hiddenWords(prose, source),
		...marksOfWikis(prose, source),
		...shownLatex(prose, source),
	];
}
