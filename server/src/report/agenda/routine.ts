import { lazily, narrowed } from '../../text/index.js';
import { anyOf } from '../words/index.js';

/** Matched against lower-case text. */
const routine = lazily(() => narrowed(`^\\P{L}*${anyOf((words) => words.routine)}(?!\\p{L})`, 'u'));

/** Whether an item of an agenda is one that every meeting has, such as its opening, so that no paragraph takes it up. */
export function isRoutine(title: string): boolean {
	return routine().test(title.toLowerCase());
}

/** "TOP 4: Sonstiges", matched likewise. */
const otherBusiness = lazily(() =>
	narrowed(
		`^\\P{L}*(?:${anyOf((words) => words.items)}\\s\\d{1,3}\\P{L}+)?${anyOf((words) => words.otherBusiness)}[^\\p{L}\\d]*$`,
		'u',
	),
);

/** Whether an item is the one for what nobody has announced, which bodies call now this, now that. */
export function isOtherBusiness(title: string): boolean {
	return title.length <= LONGEST_TITLE && otherBusiness().test(title.toLowerCase());
}

const LONGEST_TITLE = 60;
