import type { Span } from '../../text/index.js';
import type { WrittenDate } from '../dates/written-date.js';
import type { MeetingKind } from '../words/index.js';
import type { WrittenNumber } from './numbers.js';
import type { Passage } from './passages.js';

/** Where a report says the number of its meeting. */
export interface NumberStatement extends Pick<Passage, 'place' | 'first'> {
	readonly number: WrittenNumber;
	/** In the document. */
	readonly span: Span;
	/** Of a sentence: the dates that it gives, and the years without a day. */
	readonly dates: readonly WrittenDate[];
	readonly years: readonly number[];
}

/** Where a report says the date of its meeting. */
export interface DateStatement extends Pick<Passage, 'place' | 'key' | 'text' | 'first'> {
	/** Where a stretch of `text` is in the document. */
	readonly spanOf: (plain: Span) => Span;
	readonly date: WrittenDate;
	/** In the document, without days of the week. */
	readonly span: Span;
	/** Of a sentence: the number that it gives the meeting on that date. */
	readonly number?: WrittenNumber;
	/**
	 * Of a sentence that gives no number: what it says about the meeting or body besides its kind, in lower case. It is
	 * this meeting if the title says so too.
	 */
	readonly subject?: string;
	/** What the sentence calls the meeting; absent if it names the body. */
	readonly kind?: MeetingKind;
}

/** A statement without its place. */
export type Read<T extends NumberStatement | DateStatement> = Omit<T, 'span' | 'spanOf'>;

/** What one passage says. */
export interface Said {
	readonly numbers: Read<NumberStatement>[];
	readonly dates: Read<DateStatement>[];
}

/** A number without a date, as a line gives it. */
export function statement({ place }: Passage, number: WrittenNumber): Read<NumberStatement> {
	return { place, number, dates: [], years: [] };
}
