/**
 * `textDocument/hover`: what is known of the words at a place, then in a sentence what the rules that report there look
 * for. An editor shows the message above it and leaves it little room, so the rest is on the page to which a link leads.
 */
import type { Hover, Position } from 'vscode-languageserver';
import type { Rule } from '../../../rules/index.js';
import { type Span, touches } from '../../../text/index.js';
import type { InformedCheck } from '../../documents/checks.js';
import { toOffset, toRange } from '../../protocol/convert.js';
import { MarkupKind } from '../../protocol/library.js';
import { previewHover } from '../navigation/preview.js';
import { linkHover } from '../unfilled-links.js';
import { acronymHover } from './acronym-help.js';
import { type HoverAbilities, inShort, withMore } from './more-about.js';
import { personHover } from './people-help.js';

/** One thing that a hover says. */
interface Said {
	readonly span: Span;
	readonly markdown: string;
}

/** `undefined` if there is nothing to say there. */
export function hover(check: InformedCheck, position: Position, abilities: HoverAbilities): Hover | undefined {
	const { markdown } = abilities;
	const said = [
		linkHover(check, position),
		acronymHover(check, position),
		personHover(check, position, abilities),
		previewHover(check, position),
		findingHover(check, position, abilities),
	].filter((each) => each !== undefined);
	const [first] = said;
	if (!first) return undefined;
	// The narrowest, so that the hover goes when the pointer leaves what it is about.
	const { span } = said.reduce((a, b) => (lengthOf(b.span) < lengthOf(a.span) ? b : a), first);
	const value = said.map((each) => (markdown ? each.markdown : plain(each.markdown))).join(markdown ? RULE : '\n\n');
	return {
		contents: { kind: markdown ? MarkupKind.Markdown : MarkupKind.PlainText, value },
		range: toRange(check.document, span),
	};
}

const RULE = '\n\n---\n\n';

function lengthOf({ from, to }: Span): number {
	return to - from;
}

function plain(markdown: string): string {
	return markdown
		.replaceAll(RULE, '\n\n')
		.replace(/^\*Why:\*/gm, 'Why:')
		.replace(/\]\(<[^<>\n]*>\)/g, '')
		.replace(/^- \[/gm, '- ')
		.replace(/(?<!\\)(?:\*\*|`)/g, '')
		.replace(/\\(?=[\p{P}\p{S}])/gu, '');
}

/** What the rules that report at a place are about. */
function findingHover(
	{ document, checked }: InformedCheck,
	position: Position,
	abilities: HoverAbilities,
): Said | undefined {
	const at = toOffset(document, position);
	const here = checked.findings.filter(({ span }) => touches(span, { from: at, to: at }));
	const [first] = here;
	if (!first) return undefined;
	const rules = [...new Set(here.map(({ rule }) => rule))];
	const narrowest = here.reduce((a, b) => (lengthOf(b.span) < lengthOf(a.span) ? b : a), first);
	return { span: narrowest.span, markdown: rules.map((rule) => about(rule, abilities)).join(RULE) };
}

function about({ id, docs: { what, why } }: Rule, abilities: HoverAbilities): string {
	return withMore(inShort(what), id, abilities) ?? `${what}\n\n*Why:* ${why}`;
}
