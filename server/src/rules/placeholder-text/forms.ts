/** Forms and templates in a document: their blanks are for others to fill in. */
import {
	annexes,
	anyOf,
	blockQuery,
	headings,
	input,
	kindOf,
	type Prose,
	query,
	type Report,
} from '../../report/index.js';
import { countWhile, joined, lazily, lowerCase, narrowed, type Span, shift, spanAt } from '../../text/index.js';

/** A line to write on, a box to tick, a date to put in. */
const BLANK_LINE = /_{4,}|(?<!\.)\.{6,}|…{3,}|[☐□]|(?<!_)__ ?[/.] ?__/;
const BLANK = '(?: ?[,:])? ?(?:\\\\?\\[|_{3,}|\\.{4,}|…)';

interface Marks {
	/** It has blanks of its own. */
	readonly whole: boolean;
	/** A speaker who is still to be named. */
	readonly from?: number;
}

const marksOf = blockQuery(({ prose }): Marks | undefined => {
	const signed = prose.find(isSigned);
	const whole = prose.some(({ text }) => BLANK_LINE.test(text));
	return signed || whole ? { whole, ...(signed && { from: signed.span.from }) } : undefined;
});

const signs = lazily(() => ({
	signed: narrowed(`(?:^|[.\\r\\n] ?)${anyOf(({ markup }) => markup.undersigned)}${BLANK}`, 'u'),
	record: narrowed(`(?<!\\p{L})${anyOf(({ record }) => record)}(?!\\p{L})`, 'u'),
	named: narrowed(`(?<!\\p{L})${anyOf(({ markup }) => markup.forms)}(?!\\p{L})`, 'u'),
}));

/** "I, [name], declare", and not "I, [name], have written these minutes", whose name is missing. */
function isSigned({ text }: Prose): boolean {
	if (!/\[|_{3}|\.{4}|…/.test(text)) return false;
	const { signed, record } = signs();
	const low = lowerCase(text);
	return signed.test(low) && !record.test(low);
}

/** Where a report has forms: in order, not nested. */
const formsIn = query(
	[headings, annexes, kindOf, input.text, marksOf],
	(headings, annexes, kind, rope, marks): Span[] => {
		const { named } = signs();
		const labels = annexes.filter(({ form }) => form !== 'heading').map(({ label }) => label.from);
		const ends = [...headings.map(({ span }) => span.from), ...labels].sort((a, b) => a - b);
		const next = (at: number): number => ends[countWhile(ends, (each) => each <= at)] ?? rope.length;
		const found: Span[] = [];
		let open: { readonly from: number; readonly depth: number } | undefined;
		for (const [index, { span, depth, text }] of headings.entries()) {
			if (open && depth <= open.depth) {
				found.push({ from: open.from, to: span.from });
				open = undefined;
			}
			// A report's title says what the body is called: "Minutes of the Forms Group".
			if (!open && !(index === 0 && kind !== 'other') && named.test(lowerCase(text))) open = { from: span.from, depth };
		}
		if (open) found.push({ from: open.from, to: rope.length });
		for (const { form, label, title } of annexes)
			if (form !== 'heading' && named.test(lowerCase(title))) found.push({ from: label.from, to: next(label.from) });
		for (const { from, value, block } of marks) {
			if (value.whole) found.push(shift({ from: 0, to: block.source.length }, from));
			if (value.from !== undefined) found.push({ from: from + value.from, to: next(from + value.from) });
		}
		return joined(found.sort((a, b) => a.from - b.from));
	},
);

/** Whether the text at `place` belongs to a form. */
export function isInForm(report: Report, place: number): boolean {
	return spanAt(formsIn(report), place) !== undefined;
}
