/**
 * Finds comments and entries of the front matter that suppress a rule which has nothing to say there.
 */
import { countsOf, type Edit, type Span } from '../../text/index.js';
import type { Unused } from '../checking.js';
import type { Finding, Rule, Safety } from '../rule.js';
import { removeAllowed, removeComment, removeWord } from './remove-suppression.js';

export const unusedSuppression: Rule = {
	id: 'unused-suppression',
	since: '0.1.0',
	severity: 'hint',
	scope: 'markdown',
	theme: 'checking',
	last: true,
	docs: {
		title: 'Silence that is no longer needed',
		what: 'A comment such as `<!-- rapporteur-disable-next-line placeholder-link -->`, or a rule under `allow` in the front matter, where that rule has nothing to say any more.',
		why: 'It is left over, and would hide the next mistake of its kind.',
		fixes: 'Remove it.',
		reported: [
			'<!-- rapporteur-disable-next-line -->\nThe slides are [online](https://example.org/slides).\n',
			'<!-- rapporteur-enable -->\n',
		],
		accepted: ['<!-- rapporteur-disable-next-line placeholder-link -->\nThe slides are [here](#).\n'],
	},
	*check(report, _context, checking) {
		const unused = checking.unused();
		const told = new Set<Unused['directive']>();
		const useless = countsOf(unused.map(({ directive }) => directive));
		for (const { directive, rule } of unused) {
			if (!directive) {
				if (rule)
					yield found(`"${rule.id}" under "allow" silences nothing. Remove it`, rule.span, () =>
						removeAllowed(report, rule),
					);
			} else if (!told.has(directive)) {
				if (rule && useless.get(directive)! < directive.rules.length) {
					const what = `The comment need not name "${rule.id}", which says nothing there. Take it out`;
					yield found(what, rule.span, () => removeWord(report, rule.span));
					continue;
				}
				told.add(directive);
				const { kind, span } = directive;
				if (kind === 'other') continue;
				const does = kind === 'enable' ? 'ends nothing' : 'silences nothing';
				yield found(`The comment ${does}. Remove it`, span, () => removeComment(report, span));
			}
		}
	},
};

function found(message: string, span: Span, remove: () => { readonly edit: Edit; readonly safety: Safety }): Finding {
	return {
		message,
		span,
		fixes: () => {
			const { edit, safety } = remove();
			return [{ title: 'Remove what silences nothing', safety, alters: 'suppression', edits: [edit] }];
		},
	};
}
