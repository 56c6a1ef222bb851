/** Numbers in brackets that lead nowhere, where others like them are links: "[issue 9]" beside `[issue 4](…/issues/4)`. */
import { blockQuery, type Prose, query, type Report } from '../../report/index.js';
import { insertAt, joined, type Span, shift, spanAt } from '../../text/index.js';
import { type Finding, unsafeFix } from '../rule.js';

interface Numbered {
	/** Including the brackets. */
	readonly span: Span;
	readonly words: string;
}

/** `[#12]`, `[issue #12]`, `[PR 12]`, unless an address follows. */
const LABEL = /\[((?:[\p{L}\p{N}_ ./-]{0,40})(?:#|(?<=\p{L})[ -]?)\d{1,7})\](?![[(:]|[ .]\((?:https?:|\.{0,2}\/))/gu;

const labels = blockQuery(({ prose }, source): readonly Numbered[] | undefined => {
	if (!/\d\]/.test(source)) return undefined;
	const found = prose.flatMap((each) => (each.within === 'quote' ? [] : labelsIn(each, source)));
	return found.length > 0 ? found : undefined;
});

function labelsIn(prose: Prose, source: string): Numbered[] {
	const { from, to } = prose.span;
	const struck = joined(prose.marks.flatMap((mark) => (mark.kind === 'delete' ? [mark.span] : [])));
	return [...source.slice(from, to).matchAll(LABEL)].flatMap(({ index, 0: all, 1: words = '' }) => {
		const span = shift({ from: 0, to: all.length }, from + index);
		// A link, code, or brackets that are written as such.
		if (!spanAt(prose.literal, span.from) || !spanAt(prose.literal, span.to - 1)) return [];
		if (/[\p{L}\p{N}\\!\][]/u.test(source[span.from - 1] ?? '')) return [];
		return spanAt(struck, span.from) ? [] : [{ span, words }];
	});
}

const links = blockQuery(({ links }, source) => {
	const found = links.flatMap(({ auto, image, url, content }): (readonly [string, string])[] => {
		const words = source.slice(content.from, content.to);
		const number = /(?:#|\p{L}[ -]?)(\d{1,7})$/u.exec(words)?.[1];
		return number !== undefined && !auto && !image && url.endsWith(number) ? [[words, url]] : [];
	});
	return found.length > 0 ? found : undefined;
});

/** The addresses of links whose words end in a number, by these words; and what such words have before the number. */
const linked = query([links.values], (all) => ({
	addresses: new Map(all.flat()),
	kinds: new Set(all.flat().map(([words]) => kindOf(words))),
}));

function kindOf(words: string): string {
	return words.replace(/(?<!\d)\d+$/, '').toLowerCase();
}

export function* unlinkedNumbers(report: Report): Iterable<Finding> {
	const all = labels(report);
	if (all.length === 0) return;
	const { addresses, kinds } = linked(report);
	for (const { from, value } of all) {
		for (const { span: at, words } of value) {
			if (!kinds.has(kindOf(words))) continue;
			const span = shift(at, from);
			const address = addresses.get(words);
			const lead = (to: string) => [insertAt(span.to, `(${to})`)];
			yield {
				message: `“${words}” leads nowhere, unlike others here, so the reader sees brackets. Add its address or remove them`,
				span,
				mild: true,
				unfilled: { words, fill: lead },
				fixes: () => [
					...(address === undefined || /[\s()<>]/.test(address)
						? []
						: [unsafeFix(`Link to ${address}`, lead(address))]),
					unsafeFix('Remove the brackets, keep the words', [{ span, insert: words }]),
				],
			};
		}
	}
}
