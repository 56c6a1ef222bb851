/** `rapporteur explain`: a rule's documentation, or the list of rules. */
import { rulePage } from '../../config/index.js';
import type { Rule } from '../../rules/index.js';
import { UserError } from '../errors.js';
import { didYouMean } from './suggest.js';

/** @throws UserError for a rule that does not exist. */
export function findRule(id: string, rules: readonly Rule[]): Rule {
	const rule = rules.find((each) => each.id === id);
	if (rule) return rule;
	const suggestion = didYouMean(id, ids(rules)) || ' `rapporteur explain` lists the rules.';
	throw new UserError(`there is no rule "${id}".${suggestion}`);
}

export function listRules(rules: readonly Rule[]): string {
	const width = Math.max(...ids(rules).map(({ length }) => length));
	const lines = rules.map(({ id, severity, docs }) => `${id.padEnd(width)}  ${severity.padEnd(11)}  ${docs.title}\n`);
	return `${lines.join('')}\n\`rapporteur explain <rule>\` says more about one of them.\n`;
}

/** The rule's page, wrapped to fit a terminal. Examples stay as they are. */
export function explainRule(rule: Rule): string {
	let fence: string | undefined;
	const lines = rulePage(rule)
		.split('\n')
		.map((line) => {
			const [ticks] = /^`{3,}/.exec(line) ?? [];
			if (ticks !== undefined && (fence === undefined || line === fence)) {
				fence = fence === undefined ? ticks : undefined;
				return line;
			}
			return fence === undefined ? wrap(line) : line;
		});
	return `${lines.join('\n')}\n`;
}

function ids(rules: readonly Rule[]): string[] {
	return rules.map(({ id }) => id);
}

/** In characters. */
const WIDTH = 80;

/** Continuation lines of a list item align with its first word. */
function wrap(text: string): string {
	const indent = ' '.repeat(/^(?:[-*]|\d+\.) +/.exec(text)?.[0].length ?? 0);
	// A word longer than a line stands on a line of its own.
	const pieces = new RegExp(`(?=\\S)(?:.{1,${WIDTH - indent.length}}(?=[ \\t]|$)|\\S+)`, 'g');
	return (text.slice(indent.length).match(pieces) ?? [])
		.map((piece, n) => (n === 0 ? text.slice(0, indent.length) : indent) + piece.trimEnd())
		.join('\n');
}
