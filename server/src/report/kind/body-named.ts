/** Which body a report is of, as its title and the lines below say. */
import { memoize } from '../../incremental/index.js';
import { lazily } from '../../text/index.js';
import { readDates } from '../dates/read-dates.js';
import { isSentence, titleBlock } from '../document/title-block.js';
import { query } from '../facts/queries.js';
import { isBodyWord } from '../people/vocabulary.js';
import { anyOf, wholeWords } from '../words/index.js';

const RECORD = lazily(() =>
	wholeWords(
		`${anyOf(({ record, meeting }) => [...record, ...meeting.bare])}|${anyOf(({ meeting }) => Object.values(meeting.kinds))}`,
		'g',
	),
);

/** A title in lower case, without what any title of minutes says: "minutes of the meeting". */
export const withoutRecord = memoize((title): string => title.toLowerCase().replace(RECORD(), ' '));

const HEAD = lazily(() =>
	wholeWords(
		anyOf(({ kind, meeting }) => [kind.body, ...kind.record, ...Object.values(meeting.kinds)].join('|')),
		'g',
	),
);

/**
 * Whether a name is that of a record, a meeting or a body: "Board of the Port", "Harbour Board". What is called after one
 * is none: "Council Chamber", "Salle du conseil".
 */
export const namesRecordOrBody = memoize((name): boolean =>
	[...name.toLowerCase().matchAll(HEAD())].some(({ index, 0: { length } }) => {
		const after = /^\P{L}*(\p{L}|$)/u.exec(name.slice(index + length))?.[1] ?? '';
		return after.toLowerCase() === after && !/(?<!\p{L})\p{Ll}/u.test(name.slice(0, index));
	}),
);

/** A longer line is no name. */
const LONGEST = 80;

/** The line of the title block, besides the title, that names a body: "Quay Board". */
export const bodyBelowTitle = query([titleBlock], (lines): string | undefined => {
	const [title, ...others] = lines;
	return others.find(
		({ text, item, heading }) =>
			(!item || heading) &&
			text.length <= LONGEST &&
			title !== undefined &&
			!/[:：\d]/.test(text.slice(0, -1)) &&
			!isSentence(text) &&
			readDates(text).length === 0 &&
			(text.toLowerCase().match(/[\p{L}-]+/gu) ?? []).some(isBodyWord),
	)?.text;
});
