/**
 * Finds bold written with underscores in a document that writes it with stars.
 */
import { blockQuery, type Prose } from '../../report/index.js';
import type { BlockFinding, Rule } from '../rule.js';
import { place } from '../shared/place.js';

export const emphasisStyle: Rule = {
	id: 'emphasis-style',
	since: '0.1.0',
	severity: 'off',
	settledBy: 'line',
	scope: 'markdown',
	theme: 'markup',
	docs: {
		title: 'Bold in two styles',
		what: 'Bold written as `__words__` in a document that also writes `**words**`.',
		why: 'Both look the same to the reader. One style throughout is easier to search and to edit.',
		fixes: 'Write it with stars; done by "fix all".',
		reported: ['The **agenda** was adopted, the __report__ was not.\n'],
		accepted: [
			'The __agenda__ was adopted, the __report__ was not.\n',
			'The **agenda** names `__init__` and the blank ____.\n',
		],
		source:
			'[markdownlint, MD050](https://github.com/DavidAnson/markdownlint/blob/main/doc/md050.md), and [CommonMark 0.31.2, section 6.2](https://spec.commonmark.org/0.31.2/#emphasis-and-strong-emphasis)',
	},
	*check(report) {
		const found = underscored(report);
		if (found.length === 0 || starred(report).length === 0) return;
		for (const { from, value } of found) for (const each of value) yield place(each, from);
	},
};

const underscored = blockQuery(({ prose }, source) => {
	if (!source.includes('__')) return undefined;
	const found = prose.flatMap((each) => strongWith('__', each, source).map(({ span }) => finding(span, source)));
	return found.length > 0 ? found : undefined;
});

const starred = blockQuery(({ prose }, source) =>
	source.includes('**') && prose.some((each) => strongWith('**', each, source).length > 0) ? true : undefined,
);

function strongWith(marker: string, { marks }: Prose, source: string) {
	return marks.filter(({ kind, span }) => kind === 'strong' && source.startsWith(marker, span.from));
}

function finding(span: { readonly from: number; readonly to: number }, source: string): BlockFinding {
	const open = { from: span.from, to: span.from + 2 };
	const close = { from: span.to - 2, to: span.to };
	// Next to or around other markers, two more stars might pair up differently.
	const sure = !/[*_]/.test(
		source.slice(span.from - 1, span.from) + source.slice(open.to, close.from) + source[span.to],
	);
	return {
		message: 'Bold is written with __ here and with ** elsewhere. Use ** throughout',
		span,
		fixes: () => [
			{
				title: 'Write it with **',
				safety: sure ? 'safe' : 'unsafe',
				alters: 'markers',
				edits: [open, close].map((each) => ({ span: each, insert: '**' })),
			},
		],
	};
}
