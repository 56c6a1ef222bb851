/**
 * `textDocument/hover`: what the rules that speak at a place look for, and why. An editor shows the message
 * above it and gives it little room, so the whole page is left to "Explain" and to `rapporteur explain`.
 */
import type { Hover, Position } from 'vscode-languageserver';
import type { Rule } from '../rules/index.js';
import { touches } from '../text/index.js';
import type { DocumentCheck } from './checks.js';
import { toOffset, toRange } from './convert.js';
import { MarkupKind } from './protocol.js';

/** Nothing where no rule speaks. @param markdown whether the client shows it. */
export function findingHover(
	{ document, checked }: DocumentCheck,
	position: Position,
	markdown: boolean,
): Hover | undefined {
	const at = toOffset(document, position);
	const here = checked.findings.filter(({ span }) => touches(span, { from: at, to: at }));
	const [first] = here;
	if (!first) return undefined;
	const rules = [...new Set(here.map(({ rule }) => rule))];
	const value = rules.map((rule) => about(rule, markdown)).join(markdown ? '\n\n---\n\n' : '\n\n');
	// The narrowest, so that it goes when the pointer leaves what it is about.
	const narrowest = here.reduce((a, b) => (b.span.to - b.span.from < a.span.to - a.span.from ? b : a), first);
	return {
		contents: { kind: markdown ? MarkupKind.Markdown : MarkupKind.PlainText, value },
		range: toRange(document, narrowest.span),
	};
}

function about({ docs: { title, what, why } }: Rule, markdown: boolean): string {
	return markdown
		? `**${title}**\n\n${what}\n\n*Why:* ${why}`
		: `${title}\n\n${what}\n\nWhy: ${why}`.replaceAll('`', '');
}
