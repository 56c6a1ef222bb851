/** Where the text of a report names a meeting: "the 12th meeting", or its day. */
import { countWhile, type Span, shift, spanAt, touches } from '../../text/index.js';
import { isFull, isoOf } from '../dates/calendar.js';
import { datesOf } from '../dates/in-block.js';
import { sourceSpan } from '../facts/prose.js';
import type { Report } from '../facts/report.js';
import { readMeetingNumbers } from './numbers.js';

export interface NamedMeeting {
	readonly span: Span;
	/** Its number, or its first day in ISO 8601. */
	readonly by: { readonly number: number } | { readonly day: string };
}

/** `undefined` if the words at a place name none. */
export function meetingNamedAt({ blocks }: Report, at: number): NamedMeeting | undefined {
	const block = spanAt(blocks, at) ?? spanAt(blocks, at - 1);
	if (!block) return undefined;
	const { prose } = block.facts;
	const here = prose[countWhile(prose, ({ span }) => block.from + span.from <= at) - 1];
	if (!here) return undefined;
	const cursor = { from: at, to: at };
	const placed = (plain: Span): Span => shift(sourceSpan(here, plain), block.from);
	for (const { value, name, kind, ofPeriod } of readMeetingNumbers(here.text)) {
		const span = placed(name);
		if (kind !== undefined && !ofPeriod && touches(span, cursor)) return { span, by: { number: value } };
	}
	for (const { prose, date } of datesOf(block)) {
		const [first] = date.days;
		const span = placed(date.span);
		if (prose === here && isFull(first) && touches(span, cursor)) return { span, by: { day: isoOf(first) } };
	}
	return undefined;
}
