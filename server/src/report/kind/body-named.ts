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
