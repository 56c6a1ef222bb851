/** Forms and templates in a document: their blanks are for others to fill in. */
import { annexes, anyOf, blockQuery, kindOf, type Prose, query, type Report, sections } from '../../report/index.js';
import { joined, lazily, lowerCase, narrowed, type Span, shift, spanAt } from '../../text/index.js';

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
const formsIn = query([sections, annexes, kindOf, marksOf], (sections, annexes, kind, marks): Span[] => {
	const { named } = signs();
	const found: Span[] = [];
	for (const [index, section] of sections.headings.entries()) {
		// A report's title says what the body is called: "Minutes of the Forms Group".
		const isTitle = index === 0 && kind !== 'other';
		if (!isTitle && named.test(lowerCase(section.title))) found.push(sections.whole(section));
	}
	for (const { form, label, title } of annexes) {
		if (form === 'heading' || !named.test(lowerCase(title))) continue;
		found.push({ from: label.from, to: sections.nextPart(label.from) });
	}
	for (const { from, value, block } of marks) {
		if (value.whole) found.push(shift({ from: 0, to: block.source.length }, from));
		if (value.from !== undefined) found.push({ from: from + value.from, to: sections.nextPart(from + value.from) });
	}
	return joined(found.sort((a, b) => a.from - b.from));
});

/** Whether the text at `place` belongs to a form. */
export function isInForm(report: Report, place: number): boolean {
	return spanAt(formsIn(report), place) !== undefined;
}
