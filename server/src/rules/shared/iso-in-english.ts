import { dayOfIso } from '../../report/index.js';
import { inEnglish } from './date-style.js';

/** "5 February 2018". @param date in ISO 8601. */
export function isoInEnglish(date: string): string {
	return inEnglish(dayOfIso(date));
}
