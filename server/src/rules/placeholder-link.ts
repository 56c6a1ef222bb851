import type { Rule } from './rule.js';

export const placeholderLink: Rule = {
	id: 'placeholder-link',
	since: '0.1.0',
	severity: 'warning',
	scope: 'markdown',
	docs: {
		title: 'Link without an address',
		what: 'A link whose address was never filled in.',
		why: 'The reader clicks and stays where they are.',
		fixes: 'Remove the link and keep its words.',
		reported: ['A summary is available [here](#).\n'],
		accepted: ['A summary is available [here](https://example.org/summary).\n'],
	},
	*check({ text }) {
		for (const { index, 1: words } of text.matchAll(/\[([^\]]*)\]\(#\)/g)) {
			const to = index + words!.length + 5;
			yield {
				message: 'Link leads nowhere, fill in the address',
				span: { from: to - 2, to: to - 1 },
				fixes: [
					{
						title: 'Remove the link, keep its words',
						safety: 'unsafe',
						edits: [{ span: { from: index, to }, insert: words! }],
					},
				],
			};
		}
	},
};
