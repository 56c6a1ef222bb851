/** Reports where nothing was checked, because one paragraph would take seconds to read. */
import { intricateBlocks } from '../../report/index.js';
import type { Rule } from '../rule.js';

export const tooIntricate: Rule = {
	id: 'too-intricate',
	since: '0.1.0',
	severity: 'information',
	scope: 'markdown',
	theme: 'checking',
	tellsOfCheck: true,
	docs: {
		title: 'Paragraph too intricate to check',
		what: 'One paragraph, list item or table holds thousands of stars, brackets or tags without a blank line between them. It is not checked, so that typing stays fluid; everything around it is. In an editor, the whole document may take so long that the check ends before its end; then the first line says so.',
		why: 'Silence would look like approval. Such a paragraph is nearly always something pasted by accident, or data that belongs in a file of its own.',
		fixes: 'None. Part it by blank lines, or move what is no text into a block between ``` lines.',
		reported: ['*a '.repeat(6_000)],
		accepted: ['A paragraph with **bold**, [links](https://example.org) and a few *** stars.\n'],
	},
	*check(report, _context, checking) {
		if (checking.cutOff()) {
			yield {
				message:
					'This document takes so long to check that the rest was left out. Split it, or take out what was pasted into it',
				span: { from: 0, to: report.rope.slice(0, 80).search(/[\r\n]|$/) },
				fixes: [],
			};
		}
		for (const { from, source } of intricateBlocks(report)) {
			const line = /^[ \t]*[^\r\n]*/.exec(source.slice(0, 80))?.[0] ?? '';
			yield {
				message: 'This paragraph is too tangled to check. Divide it with blank lines',
				span: { from, to: from + Math.max(1, line.trimEnd().length) },
				fixes: [],
			};
		}
	},
};
