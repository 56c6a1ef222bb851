/** The time by which something is to be done, in one form wherever it is shown. */
import { dayOfIso, type Words } from '../../report/index.js';
import { writtenDay } from '../../templates/index.js';

/** As the language writes a day, where the day is known; else as the report has it. @param day in ISO 8601. */
export function shownDue<T extends { readonly due?: string; readonly day?: string }>(task: T, words: Words): T {
	return task.day === undefined ? task : { ...task, due: writtenDay(words, dayOfIso(task.day)) };
}
