/**
 * Finds comments and front matter that silence a rule which does not exist.
 */
import { allowedRules, directives } from '../../report/index.js';
import { nearest } from '../../text/index.js';
import { type Finding, type Rule, unsafeFix } from '../rule.js';

const NAMES = [
	'rapporteur-disable-previous',
	'rapporteur-disable-next-line',
	'rapporteur-disable',
	'rapporteur-enable',
];

export const unknownRule: Rule = {
	id: 'unknown-rule',
	since: '0.1.0',
	severity: 'warning',
	scope: 'markdown',
	theme: 'checking',
	docs: {
		title: 'Rule that does not exist',
		what: 'A comment for Rapporteur, or `allow` in the front matter, names a rule that there is not; or the comment itself is none that Rapporteur knows.',
		why: 'It silences nothing, though its writer thinks so.',
		fixes: 'Write the rule that was most likely meant.',
		reported: [
			'<!-- rapporteur-disable-next-line placeholder-lnik -->\nThe slides will follow.\n',
			'---\nallow: [missing-anex]\n---\n\nThe slides will follow.\n',
			'<!-- rapporteur-disable-line placeholder-link -->\n',
		],
		accepted: [
			'<!-- rapporteur-disable-next-line placeholder-link -- comes on Monday -->\nThe slides are [here](#).\n',
		],
	},
	*check(report, _context, { ruleIds }) {
		for (const { kind, name, nameSpan, rules } of directives(report)) {
			if (kind === 'other') {
				yield unknown(`"${name}" means nothing`, name, nameSpan, NAMES);
				continue;
			}
			for (const { id, span } of rules) {
				if (!ruleIds.includes(id)) yield unknown(`There is no rule "${id}"`, id, span, ruleIds);
			}
		}
		for (const { id, span } of allowedRules(report)) {
			if (!ruleIds.includes(id)) yield unknown(`There is no rule "${id}"`, id, span, ruleIds);
		}
	},
};

function unknown(what: string, given: string, span: Finding['span'], known: readonly string[]): Finding {
	const meant = nearest(given, known);
	return {
		message: meant === undefined ? `${what}. Correct it or take it out` : `${what}. Did you mean ${meant}?`,
		span,
		fixes: meant === undefined ? [] : [unsafeFix(`Write ${meant}`, [{ span, insert: meant }])],
	};
}
