/** Numbers that are left out in a list inside an item: Markdown counts on, so that readers see others. */
import { blockQuery, type Report } from '../../report/index.js';
import { type Span, shift } from '../../text/index.js';
import { type Finding, unsafeFix } from '../rule.js';
import { linesOf } from '../shared/lines-of.js';

interface Skip {
	/** The digits, in the block. */
	readonly span: Span;
	readonly written: number;
	readonly shown: number;
}

interface List {
	readonly indent: number;
	/** `.` or `)` */
	readonly sign: string;
	/** The number of the last item, as written and as shown. */
	readonly written: number;
	readonly shown: number;
}

const NUMBERED = /^([ \t]+)(\d{1,3})([.)])(?=\s|$)/;
/** Further away they are other numbers, of issues or years. */
const NEAR = 3;

const skips = blockQuery(({ prose, items }, source): readonly Skip[] | undefined => {
	if (items.length === 0 || !/[\r\n][ \t]+\d{1,3}[.)]/.test(source)) return undefined;
	const nested = new Set(prose.flatMap(({ item, within }) => (item && !within ? [item.marker.from] : [])));
	const found: Skip[] = [];
	/** The lists that may go on, the innermost last. */
	const open: List[] = [];
	for (const { from, to } of linesOf(source)) {
		const line = source.slice(from, to);
		const indent = line.search(/\S/);
		if (indent < 0) continue;
		while ((open.at(-1)?.indent ?? -1) > indent) open.pop();
		const [, , digits = '', sign = ''] = (nested.has(from + indent) && NUMBERED.exec(line)) || [];
		const last = open.at(-1)?.indent === indent ? open.pop() : undefined;
		if (digits === '') continue;
		const written = Number(digits);
		const own = { indent, sign, written, shown: last?.sign === sign ? last.shown + 1 : written };
		open.push(own);
		const step = last ? written - last.written : 0;
		if (own.shown === written || step < 2 || step > NEAR) continue;
		found.push({ span: { from: from + indent, to: from + indent + digits.length }, written, shown: own.shown });
	}
	return found.length > 0 ? found : undefined;
});

export function* nestedNumbers(report: Report): Iterable<Finding> {
	for (const { from, value } of skips(report)) {
		for (const { span: own, written, shown } of value) {
			const span = shift(own, from);
			yield {
				message: `Readers see ${shown} here, though ${written} is written. Correct the number or add what is missing`,
				span,
				mild: true,
				fixes: [unsafeFix(`Write ${shown}`, [{ span, insert: String(shown) }])],
			};
		}
	}
}
