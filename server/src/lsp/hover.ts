/**
 * `textDocument/hover`: what the rules that speak at a place look for, why, and what to do: the page of
 * each, which `docs/rules/` and `rapporteur explain` have too.
 */
import { type Hover, MarkupKind, type Position } from 'vscode-languageserver';
import { rulePage } from '../config/index.js';
import { touches } from '../text/index.js';
import type { DocumentCheck } from './checks.js';
import { toOffset, toRange } from './convert.js';

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
	const rules = new Set(here.map(({ rule }) => rule));
	const value = [...rules].map(rulePage).join('\n\n---\n\n');
	// The narrowest, so that the page goes when the pointer leaves what it is about.
	const narrowest = here.reduce((a, b) => (b.span.to - b.span.from < a.span.to - a.span.from ? b : a), first);
	return {
		contents: { kind: markdown ? MarkupKind.Markdown : MarkupKind.PlainText, value },
		range: toRange(document, narrowest.span),
	};
}
