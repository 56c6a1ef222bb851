/** `rapporteur explain`: a rule's documentation, or the list of rules. */
import type { Rule } from '../rules/index.js';
import { UserError } from './faults.js';
import { didYouMean } from './suggest.js';

const SCOPES = { markdown: 'every Markdown document', report: 'meeting reports only' } as const;

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

export function explainRule({ id, severity, scope, since, docs }: Rule): string {
	const examples = (title: string, texts: readonly string[]) =>
		texts.length === 0 ? [] : [`${title}:`, ...texts.map((text) => indent(text, '    | '))];
	return `${[
		`${id}: ${docs.title}`,
		`Severity: ${severity}. Looks at ${SCOPES[scope]}. Since version ${since}.`,
		wrap(docs.what),
		`Why it matters:\n${indent(wrap(docs.why), '    ')}`,
		`How to fix it:\n${indent(wrap(docs.fixes), '    ')}`,
		...examples('Reported', docs.reported),
		...examples('Accepted', docs.accepted),
		`To change how much it matters: rapporteur check --rule ${id}=off`,
	].join('\n\n')}\n`;
}

function ids(rules: readonly Rule[]): string[] {
	return rules.map(({ id }) => id);
}

function wrap(text: string, width = 76): string {
	// A word longer than a line stands on a line of its own.
	return text.replace(new RegExp(`(?=\\S)(.{1,${width}})(?:[ \\t]+|$)|(\\S+)[ \\t]*`, 'gm'), '$1$2\n').trimEnd();
}

function indent(text: string, by: string): string {
	return text
		.trimEnd()
		.split('\n')
		.map((line) => (by + line).trimEnd())
		.join('\n');
}
