/** Whether a report leaves out an accent of somebody's name on purpose. */
import { blockQuery, nameUses, type Report } from '../../report/index.js';
import type { EarlierReports } from '../earlier.js';

/** Who leaves out an accent more often than this does so on purpose. */
const HABIT = 1;
/** More often than this, on purpose even if other lists always have it, or the report has accents in its words. */
const HABIT_UNLIKE_OTHERS = 3;
/** So many lists are those of others, too. */
const OTHERS = 3;
/** In so many blocks, accents are no word from elsewhere. */
const ACCENTED = 3;

const withAccents = blockQuery(
	({ prose }): true | undefined => prose.some(({ text }) => ACCENT.test(text)) || undefined,
);
/** Behind small letters, so that names do not count. */
const ACCENT = /(?<![\p{L}\p{N}])(?=\p{Ll})[\p{Ll}'’]{0,12}[\u00E0-\u00F6\u00F8-\u00FF]/u;

export function isHabit(report: Report, written: string, listed: string, earlier: EarlierReports | undefined): boolean {
	const times = nameUses(report).get(written)?.count ?? 0;
	if (times <= HABIT || times > HABIT_UNLIKE_OTHERS) return times > HABIT;
	if (earlier && earlier.listings(report, written) > 0) return true;
	return (earlier?.listings(report, listed) ?? 0) < OTHERS && withAccents(report).length < ACCENTED;
}
