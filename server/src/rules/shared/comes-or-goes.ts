import { anyOf } from '../../report/index.js';
import { lazily, narrowed } from '../../text/index.js';

/** Whether the text says that somebody arrived late, left early or was represented. */
export function comesOrGoes(text: string, name: string): boolean {
	const family = name.slice(name.lastIndexOf(' ') + 1);
	for (let at = text.indexOf(family); at >= 0; at = text.indexOf(family, at + family.length)) {
		if (moves().test(text.slice(Math.max(0, at - 60), at + family.length + 90).toLowerCase())) return true;
	}
	return false;
}

const moves = lazily(() => narrowed(`(?<!\\p{L})${anyOf((words) => words.people.comesOrGoes)}(?!\\p{L})`, 'u'));
