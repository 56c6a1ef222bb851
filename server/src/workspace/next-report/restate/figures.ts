/** The day of the meeting in figures, of which nobody could say whether the day or the month comes first. */
import {
	dayAt,
	dayNumberOfIso,
	type FullDay,
	labelsDate,
	placeInProse,
	type Report,
	shownLanguage,
	type TitleLine,
	titleBlock,
} from '../../../report/index.js';
import { lazily, matchesOf, narrowed } from '../../../text/index.js';
import { fillIn } from '../../../writing/index.js';
import { digestOf } from '../../digests/digest.js';
import { type Change, eachProse, type Restatement } from './restatement.js';

/** "05/02/2018", "5-2-2018", "05.02.18", "5.2." */
const FIGURES = lazily(() =>
	narrowed(
		/(?<![\p{L}\d./-])(\d{1,2})(\. ?|[/-])(\d{1,2})(?:\2((?:19|20)\d\d|\d\d)(?![\p{L}\d]|[./-]\d)|\.(?![\p{L}\d]))/gu,
	),
);

/** A day as it is written in figures. */
interface Figures {
	readonly written: string;
	readonly parts: readonly [number, number];
	readonly sign: string;
	/** Absent, or of two or four digits. */
	readonly year?: string;
	readonly isPadded: boolean;
}

/** Where the title block gives the day, and where it is written in the same way elsewhere. */
export function figures(report: Report, { days: [next], dateWords }: Change): Restatement[] {
	const { date } = digestOf(report);
	const known = date === undefined ? undefined : dayAt(dayNumberOfIso(date));
	const isDayFirst = (shownLanguage(report)?.code ?? 'en') !== 'en';
	const made = new Map<string, string>();
	for (const line of titleBlock(report)) {
		for (const found of readFigures(line.text)) {
			const isSaid = line.heading || isAlone(line, found) || labelsDate(line.text);
			if (!isSaid && (line.item || found.year === undefined)) continue;
			const orders = ordersOf(found, known);
			const [first] = isDayFirst && orders.includes('day') && !known ? (['day'] as const) : orders;
			if (!first || (!known && found.year === undefined && !isDayFirst)) continue;
			const isClear = orders.length === 1 || isDayFirst || known !== undefined;
			made.set(found.written, isClear ? write(found, first, next) : fillIn(dateWords));
		}
	}
	if (made.size === 0) return [];
	const title = new Set(titleBlock(report).map(({ prose }) => prose));
	return eachProse(report, Number.POSITIVE_INFINITY).flatMap(({ prose, from }) =>
		matchesOf(prose.text, FIGURES()).flatMap(({ 0: written, index }): Restatement[] => {
			const insert = made.get(written);
			if (insert === undefined) return [];
			const span = placeInProse(prose, { from: index, to: index + written.length }, from);
			const isOpen = insert.startsWith('[') && !title.has(prose);
			return [{ span, insert, ...(isOpen ? { stale: true } : { own: 'date' }) }];
		}),
	);
}

function readFigures(text: string): readonly Figures[] {
	return matchesOf(text, FIGURES()).flatMap(({ 0: written, 1: one = '', 2: sign = '', 3: other = '', 4: year }) => {
		if (year === undefined && !sign.startsWith('.')) return [];
		const isPadded = one.startsWith('0') || other.startsWith('0');
		return [{ written, parts: [Number(one), Number(other)], sign, isPadded, ...(year !== undefined && { year }) }];
	});
}

/** A cell or line with nothing else. */
function isAlone({ text }: TitleLine, { written }: Figures): boolean {
	return text.trim() === written;
}

/** What may come first; only what gives the day of the meeting, if that is known. */
function ordersOf(
	{ parts: [one, other], sign, year }: Figures,
	known: FullDay | undefined,
): readonly ('day' | 'month')[] {
	const isOfYear = !known || year === undefined || Number(year) % 100 === known.year % 100;
	if (!isOfYear) return [];
	const fits = (day: number, month: number): boolean =>
		known ? day === known.day && month === known.month : day >= 1 && day <= 31 && month >= 1 && month <= 12;
	const orders: ('day' | 'month')[] = [];
	if (fits(one, other)) orders.push('day');
	if (fits(other, one) && !sign.startsWith('.') && one !== other) orders.push('month');
	return orders;
}

function write({ sign, year, isPadded }: Figures, first: 'day' | 'month', { year: next, month, day }: FullDay): string {
	const parts = (first === 'day' ? [day, month] : [month, day]).map((each) =>
		String(each).padStart(isPadded ? 2 : 1, '0'),
	);
	if (year === undefined) return `${parts.join(sign)}.`;
	return [...parts, year.length === 2 ? String(next % 100).padStart(2, '0') : next].join(sign);
}
