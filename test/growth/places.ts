import type { Token } from './tokens.js';

/** Where in a report a token stands, so many times as make `length` characters. */
export type Place = (token: Token, length: number) => string;

const TITLE = '# Minutes of the fifth meeting';
const OPENING = `5 May 2018, Geneva

Present: Ana Lund (WHO), Ben Okoye (FAO)

## Agenda

1. Opening of the meeting
2. Budget of the group
`;
const BODY = `## Opening of the meeting

1. Ana Lund said that the World Health Organization (WHO) had sent the plan (Annex I).

2. Cy Dunn asked for the FTE, see paragraph 1 and **the plan.
`;
const ANNEXES = `## Annex I: Plan

The plan.

## Annex III: Other

The other plan.
`;

function report(parts: { head?: string; title?: string; opening?: string; body?: string; annexes?: string }): string {
	const { head = '', title = TITLE, opening = OPENING, body = BODY, annexes = ANNEXES } = parts;
	return `${head}${[title, opening, body, annexes].join('\n\n')}`;
}

/** In one line, if the token is of one. */
const row = (token: Token, length: number) => token.repeat(length, '').replace(/[\r\n]+/g, ' ');
/** So many lines, each with `before` and `after` it. */
const lines = (token: Token, length: number, before: string, after = '') =>
	`${before}${token.repeat(length, `${after}\n${before}`)}${after}`;

export const places: Readonly<Record<string, Place>> = {
	title: (token, length) => report({ title: `# Minutes ${row(token, length)}` }),
	'the line below the title': (token, length) => report({ opening: `${row(token, length)}\n\n${OPENING}` }),
	'front matter': (token, length) => report({ head: `---\ntitle: ${row(token, length)}\ntype: report\n---\n\n` }),
	'lines of front matter': (token, length) =>
		report({ head: `---\ntype: report\nallow:\n${lines(token, length, '  - ')}\n---\n\n` }),
	paragraph: (token, length) => report({ body: `${BODY}\n\nText ${row(token, length)} text.` }),
	'lines of a paragraph': (token, length) => report({ body: `${BODY}\n\n${lines(token, length, '')}` }),
	paragraphs: (token, length) => report({ body: `${BODY}\n\n${token.repeat(length, '\n\n')}` }),
	'list item': (token, length) => report({ body: `${BODY}\n\n- Text\n- ${row(token, length)}\n- Text` }),
	list: (token, length) => report({ body: `${BODY}\n\n${lines(token, length, '- ')}` }),
	'list in a list': (token, length) => report({ body: `${BODY}\n\n- Text\n${lines(token, length, '  - ')}` }),
	'agenda item': (token, length) => report({ opening: `${OPENING}3. ${row(token, length)}\n` }),
	agenda: (token, length) => report({ opening: `${OPENING}${lines(token, length, '3. ')}` }),
	'line of participants': (token, length) =>
		report({ opening: OPENING.replace(' (FAO)', `$&, ${row(token, length).replaceAll('$', '$$$$')}`) }),
	participants: (token, length) =>
		report({ opening: `${OPENING}\n\n## Participants\n\n${lines(token, length, '- ')}` }),
	'table of participants': (token, length) =>
		report({
			opening: `${OPENING}\n\n## Participants\n\n| Name | Affiliation |\n|---|---|\n${lines(token, length, '| ', ' | WHO |')}`,
		}),
	cell: (token, length) => report({ body: `${BODY}\n\n| a | b |\n|---|---|\n| ${row(token, length)} | c |` }),
	table: (token, length) =>
		report({ body: `${BODY}\n\n| a | b |\n|---|---|\n${lines(token, length, '| ', ' | c |')}` }),
	annex: (token, length) => report({ annexes: `${ANNEXES}\n\n${row(token, length)}` }),
	'title of an annex': (token, length) =>
		report({ annexes: `${ANNEXES}\n\n## Annex IV: ${row(token, length)}\n\nText` }),
	heading: (token, length) => report({ body: `${BODY}\n\n## ${row(token, length)}\n\nText` }),
	headings: (token, length) => report({ body: `${BODY}\n\n${lines(token, length, '## ')}` }),
	'bold text': (token, length) => report({ body: `${BODY}\n\nText **${row(token, length)}** text.` }),
	'text of a link': (token, length) => report({ body: `${BODY}\n\nText [${row(token, length)}](x) text.` }),
	'code in a line': (token, length) => report({ body: `${BODY}\n\nText \`${row(token, length)}\` text.` }),
	code: (token, length) => report({ body: `${BODY}\n\n\`\`\`\n${token.repeat(length, '\n')}\n\`\`\`` }),
	comment: (token, length) => report({ body: `${BODY}\n\nText <!-- ${row(token, length)} --> text.` }),
	quotation: (token, length) => report({ body: `${BODY}\n\n${lines(token, length, '> ')}` }),
	footnote: (token, length) => report({ body: `${BODY}\n\nText[^n].\n\n[^n]: ${row(token, length)}` }),
	definition: (token, length) => report({ body: `${BODY}\n\n[a].\n\n[a]: ${row(token, length)}` }),
	'list of acronyms': (token, length) =>
		report({ opening: `${OPENING}\n\n## Acronyms\n\n${lines(token, length, '- ')}` }),
	'list of acronyms in one line': (token, length) =>
		report({ opening: `${OPENING}\n\n## Acronyms\n\nWHO: ${row(token, length)}` }),
	'next meeting': (token, length) => report({ body: `${BODY}\n\nNext meeting: ${row(token, length)}` }),
	'what is said': (token, length) =>
		report({ body: `${BODY}\n\nBen Okoye: ${row(token, length)}\n\nMs Lund said ${row(token, length)}` }),
	html: (token, length) => report({ body: `${BODY}\n\n<div>\n${lines(token, length, '')}\n</div>` }),
};
