/** Days as messages write them. */
import { dayNumber, dayOfIso, type FullDay } from '../report/index.js';
import { lazily } from '../text/index.js';

const long = lazily(() => new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }));

/** "5 February 2018". @param style for a part of it. */
export function inEnglish(day: FullDay, style = long()): string {
	return style.format(dayNumber(day) * 86_400_000);
}

const weekday = lazily(() => new Intl.DateTimeFormat('en-GB', { weekday: 'long', timeZone: 'UTC' }));

/** "Monday". */
export function weekdayInEnglish(day: FullDay): string {
	return inEnglish(day, weekday());
}

/** "5 February 2018". @param date in ISO 8601. */
export function isoInEnglish(date: string): string {
	return inEnglish(dayOfIso(date));
}
