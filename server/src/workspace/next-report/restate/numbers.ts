/** The number of a meeting, wherever a report says it, as that of the next one. */
import {
	anyOf,
	meetingDate,
	meetingNumber,
	placeInProse,
	type Report,
	readMeetingNumbers,
	readYearCounts,
	titleBlock,
	titleSpan,
	toRoman,
} from '../../../report/index.js';
import { lazily, lowerCase, narrowed, type Span } from '../../../text/index.js';
import { fillIn } from '../../../writing/index.js';
import { type Change, eachProse, type Restatement } from './restatement.js';

/** Where the report states it. */
export function numberStatements(report: Report, { number }: Change): Restatement[] {
	const { said, right } = meetingNumber(report);
	if (!right || number === undefined) return [];
	return said
		.filter((one) => one.number.value === right.number.value)
		.flatMap(({ span, number: { write } }) => {
			// There are no Roman numerals for some.
			return [{ span, insert: write(number) ?? String(number), own: 'number' as const }];
		});
}

/** Where it stands otherwise, the most certain first. */
export function otherNumbers(report: Report, change: Change): readonly Restatement[] {
	return [
		...numbersInProse(report, change),
		...yearlyNumbers(report, change),
		...bareNumerals(report, change),
		...signedNumber(report, change),
		...minuteNumbers(report, change),
	];
}

/** A longer line or paragraph names no meeting by its number in passing. */
const LONGEST = 3_000;

/** "The twenty-fourth meeting", "minutes of the 23rd meeting", "the first of the year". */
function numbersInProse(report: Report, { number, days }: Change): Restatement[] {
	const { right } = meetingNumber(report);
	const year = meetingDate(report).right?.date.days[0].year;
	const edits: Restatement[] = [];
	for (const { from, facts } of report.blocks) {
		for (const prose of facts.prose) {
			if (prose.within === 'quote' || prose.text.length > LONGEST) continue;
			const put = (span: Span, insert: string | undefined, own = false): void => {
				if (insert === undefined) return;
				edits.push({ span: placeInProse(prose, span, from), insert, ...(own && { own: 'number' }) });
			};
			for (const { value, span, write } of readYearCounts(prose.text)) {
				put(span, write(year === days[0].year ? value + 1 : 1));
			}
			if (!right || number === undefined) continue;
			for (const found of readMeetingNumbers(prose.text)) {
				const { kind, ofPeriod, value, span, write } = found;
				if (ofPeriod || (kind !== undefined && kind !== right.number.kind)) continue;
				if (Math.abs(value - right.number.value) > 1) continue;
				const moved = value + number - right.number.value;
				put(span, write(moved) ?? String(moved), value === right.number.value);
			}
		}
	}
	return edits;
}

/** "7th board meeting 2024", "Sitzung 7/2024": counted within the year, in the lines of the title. */
function yearlyNumbers(report: Report, { days: [next] }: Change): Restatement[] {
	const year = meetingDate(report).right?.date.days[0].year;
	if (year === undefined || meetingNumber(report).right) return [];
	const lines = new Map(titleBlock(report).map(({ prose, block }) => [prose, block]));
	return [...lines].flatMap(([prose, from]) => {
		const [before, written] = YEAR.exec(prose.text.slice(0, LONGEST)) ?? [];
		if (before === undefined || written === undefined || Number(written) !== year) return [];
		const end = before.length - written.length;
		const number = readMeetingNumbers(prose.text.slice(0, end - 1)).at(-1);
		const insert = next.year < year ? undefined : number?.write(next.year === year ? number.value + 1 : 1);
		if (!number || insert === undefined || !BETWEEN().test(prose.text.slice(number.name.to, end))) return [];
		return [
			{ span: placeInProse(prose, number.span, from), insert, own: 'number' as const },
			{ span: placeInProse(prose, { from: end, to: before.length }, from), insert: String(next.year) },
		];
	});
}

const YEAR = /^.*?[/ ]((?:19|20)\d\d)(?!\d)/su;
const BETWEEN = lazily(() => /^(?:\/|(?: \p{L}{2,5}){0,3} )$/u);

/** "Quay Board no. 42", "Comité du port n° 42": in a title, a number after the name of the body. */
function signedNumber(report: Report, { number, days: [next] }: Change): Restatement[] {
	if (meetingNumber(report).right) return [];
	const title = titleBlock(report).find(({ heading }) => heading) ?? titleBlock(report)[0];
	if (!title) return [];
	const low = lowerCase(title.text.slice(0, LONGEST));
	const [whole = '', digits = ''] = SIGNED().exec(low) ?? [];
	if (digits === '' || digits.startsWith('0') || Number(digits) === next.year) return [];
	const to = low.indexOf(whole) + whole.length;
	const span = titleSpan(title, { from: to - digits.length, to });
	return [{ span, insert: String(number ?? Number(digits) + 1), own: 'number' }];
}

const SIGNED = lazily(() =>
	narrowed(
		`(?<=\\p{L}[ \u00A0])(?:${anyOf(({ grammar }) => grammar.numberSign)}|#)[ \u00A0]?(\\d{1,4})(?![\\p{L}\\d]|[./–-]\\d)`,
		'u',
	),
);

/** "18/050 The budget is approved": minutes numbered within the year, of which nobody knows the next. */
function minuteNumbers(report: Report, { blankWords }: Change): Restatement[] {
	const year = meetingDate(report).right?.date.days[0].year;
	if (year === undefined) return [];
	return eachProse(report, Number.POSITIVE_INFINITY).flatMap(({ prose, from }) => {
		const [written = ''] = RUNNING.exec(prose.text.slice(0, 20)) ?? [];
		const counted = written === '' ? undefined : Number(written.slice(0, written.indexOf('/')));
		if (counted !== year && counted !== year % 100) return [];
		const span = { from: written.indexOf('/') + 1, to: written.length };
		return [{ span: placeInProse(prose, span, from), insert: fillIn(blankWords), stale: true as const }];
	});
}

const RUNNING = /^(?:\d{4}|\d\d)\/\d{2,4}(?![\d/])/;

/** "Harbour Forum XXIV" in a line: what has the meeting's own numeral and no word for a meeting. */
function bareNumerals(report: Report, { number }: Change): Restatement[] {
	const value = meetingNumber(report).right?.number.value;
	// Lower ones number annexes and items too.
	if (value === undefined || number === undefined || value <= 10) return [];
	const numeral = ` ${toRoman(value)}`;
	return eachProse(report, 120).flatMap(({ prose, from }) => {
		const at = prose.text.indexOf(numeral) + 1;
		const end = at + numeral.length - 1;
		if (at < 2 || !/[\p{L}\d]/u.test(prose.text[at - 2]!) || /^[\p{L}\d]/u.test(prose.text.slice(end))) return [];
		const span = placeInProse(prose, { from: at, to: end }, from);
		return [{ span, insert: number < 4_000 ? toRoman(number) : String(number), own: 'number' as const }];
	});
}
