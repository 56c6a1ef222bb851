import { lazily, narrowed } from '../../text/index.js';
import { anyOf } from '../words/index.js';

/** Matched against lower-case text. */
const routine = lazily(() => narrowed(`^\\P{L}*${anyOf((words) => words.routine)}(?!\\p{L})`, 'u'));

/** Whether an item of an agenda is one that every meeting has, such as its opening, so that no paragraph takes it up. */
export function isRoutine(title: string): boolean {
	return routine().test(title.toLowerCase());
}
