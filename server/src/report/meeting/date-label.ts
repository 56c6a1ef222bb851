/** Labels of the date of a meeting, told from those of the dates of papers. */
import { lazily, lowerCase, narrowed } from '../../text/index.js';
import { anyOf, wholeWords } from '../words/index.js';
import { readNouns } from './nouns.js';
import { verbs } from './verbs.js';

/** A label that announces a date: "Date:", "Held on". */
export const DATE_LABEL = lazily(() =>
	narrowed(`^\\P{L}*${anyOf(({ meeting }) => meeting.dateLabel)}(?!\\p{L})`, 'iu'),
);

/** Whether a line begins with a label of the date of this meeting, not of a paper: "Date of minutes". */
export function labelsDate(line: string): boolean {
	const label = DATE_LABEL().exec(line)?.[0];
	return label !== undefined && !isOfOther(/^[^:：\d]*/.exec(lowerCase(line.slice(label.length)))![0]);
}

/** Whether what follows "date" in a label, in lower case, says that it is that of something else than a meeting. */
function isOfOther(rest: string): boolean {
	if (namesPaper(rest) || RECORD().test(rest)) return true;
	return OF().test(rest) && readNouns(rest).length === 0 && rest.match(verbs().held) === null;
}

/** Whether a label, in lower case, says that its date is that of a paper: "invitation", "minutes dated". */
export function namesPaper(label: string): boolean {
	return PAPER().test(label);
}

const OF = lazily(() => new RegExp(`^\\s${anyOf(({ grammar }) => grammar.of)}(?!\\p{L})`, 'u'));
const PAPER = lazily(() => wholeWords(anyOf(({ meeting }) => meeting.ofPaper)));
const RECORD = lazily(() => wholeWords(anyOf(({ record }) => record)));
