import { sameValue } from '../../incremental/index.js';
import { type Span, shift } from '../../text/index.js';
import type { Comment } from '../facts/model.js';
import { blockQuery, query } from '../facts/queries.js';
import { input } from '../facts/report.js';

/** A comment that tells the checker to be silent: `<!-- rapporteur-disable-next-line rule-id -->`. */
export interface Directive {
	/** Of the comment. */
	readonly span: Span;
	/** What follows `rapporteur-`; `other` if unknown. */
	readonly kind: 'disable-previous' | 'disable-next-line' | 'disable' | 'enable' | 'other';
	/** As written: `rapporteur-disable`. */
	readonly name: string;
	readonly nameSpan: Span;
	/** The rules that it names; if none, it applies to all rules. */
	readonly rules: readonly NamedRule[];
}

export interface NamedRule {
	readonly id: string;
	readonly span: Span;
}

/** What follows its name: rules, and after `--` a reason. */
const DIRECTIVE = /^(rapporteur-([a-z-]*))(?=--|\s|$)/;
const KINDS: readonly string[] = ['disable-previous', 'disable-next-line', 'disable', 'enable'];

const byBlock = blockQuery(({ comments }, source): readonly Directive[] | undefined => {
	const found = comments.flatMap((comment) => readDirective(comment, source) ?? []);
	return found.length > 0 ? found : undefined;
}, sameValue);

/** In document order. */
export const directives = query([byBlock], (all): readonly Directive[] =>
	all.flatMap(({ from, value }) =>
		value.map((each) => ({
			...each,
			span: shift(each.span, from),
			nameSpan: shift(each.nameSpan, from),
			rules: each.rules.map(({ id, span }) => ({ id, span: shift(span, from) })),
		})),
	),
);

function readDirective({ value, span }: Comment, text: string): Directive | undefined {
	if (!value.startsWith('rapporteur-')) return undefined;
	const [, name, kind = ''] = DIRECTIVE.exec(value) ?? [];
	if (name === undefined) return undefined;
	const [list = ''] = value.slice(name.length).split('--', 1);
	const from = span.from + text.slice(span.from, span.to).indexOf(name);
	// In a block quotation, the line markers come between the words without being words.
	const written = text.slice(from, span.to);
	const rules: NamedRule[] = [];
	let at = name.length;
	for (const id of list.split(/[\s,]+/)) {
		if (id === '' || /^>+$/.test(id)) continue;
		at = written.indexOf(id, at);
		if (at < 0) break;
		rules.push({ id, span: { from: from + at, to: from + at + id.length } });
		at += id.length;
	}
	return {
		span,
		kind: KINDS.includes(kind) ? (kind as Directive['kind']) : 'other',
		name,
		nameSpan: { from, to: from + name.length },
		rules,
	};
}

/** The rules that front matter names under `allow`, each where it stands. */
export const allowedRules = query([input.frontMatter], (frontMatter): readonly NamedRule[] => {
	const allow = frontMatter?.root.entries.find(({ key }) => key === 'allow')?.value;
	const items = allow === undefined ? [] : allow.kind === 'list' ? allow.items : [allow];
	return items.flatMap(({ kind, value, span }) => (kind === 'text' && span ? [{ id: String(value), span }] : []));
});
