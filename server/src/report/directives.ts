import type { Span, Text } from '../text/index.js';
import { derived } from './derived.js';
import type { Comment, Report } from './model.js';

/** A comment by which the writer tells the checker to be silent: `<!-- rapporteur-disable-next-line rule-id -->`. */
export interface Directive {
	/** Of the comment. */
	readonly span: Span;
	/** What follows `rapporteur-`; `other` is nothing that is known. */
	readonly kind: 'disable-next-line' | 'disable' | 'enable' | 'other';
	/** As written: `rapporteur-disable`. */
	readonly name: string;
	readonly nameSpan: Span;
	/** The rules that it names; it is about all rules if it names none. */
	readonly rules: readonly NamedRule[];
}

export interface NamedRule {
	readonly id: string;
	readonly span: Span;
}

/** What comes after its name: rules, and after `--` a reason. */
const DIRECTIVE = /^(rapporteur-([a-z-]*))(?=--|\s|$)/;
const KINDS: readonly string[] = ['disable-next-line', 'disable', 'enable'];

/** In the order of the text. */
export const directives = derived(({ comments, rope }: Report): readonly Directive[] =>
	comments.flatMap((comment) => readDirective(comment, rope) ?? []),
);

function readDirective({ value, span }: Comment, text: Text): Directive | undefined {
	if (!value.startsWith('rapporteur-')) return undefined;
	const [, name, kind = ''] = DIRECTIVE.exec(value) ?? [];
	if (name === undefined) return undefined;
	const [list = ''] = value.slice(name.length).split('--', 1);
	const from = span.from + text.slice(span.from, span.to).indexOf(name);
	// In a block quotation the markers of its lines stand between the words, and are no words.
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
export const allowedRules = derived(({ frontMatter }: Report): readonly NamedRule[] => {
	const allow = frontMatter?.root.entries.find(({ key }) => key === 'allow')?.value;
	const items = allow === undefined ? [] : allow.kind === 'list' ? allow.items : [allow];
	return items.flatMap(({ kind, value, span }) => (kind === 'text' && span ? [{ id: String(value), span }] : []));
});
