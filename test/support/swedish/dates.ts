import type { DateWords } from '../../../server/src/report/words/model/dates.js';
import { oneOf } from '../../../server/src/report/words/phrases.js';

export const dates: DateWords = {
	months: [
		['januari', 'jan'],
		['februari', 'feb'],
		['mars'],
		['april', 'apr'],
		['maj'],
		['juni', 'jun'],
		['juli', 'jul'],
		['augusti', 'aug'],
		['september', 'sept'],
		['oktober', 'okt'],
		['november', 'nov'],
		['december', 'dec'],
	],
	weekdays: [
		['måndag', 'mån'],
		['tisdag', 'tis'],
		['onsdag', 'ons'],
		['torsdag', 'tors'],
		['fredag', 'fre'],
		['lördag', 'lör'],
		['söndag', 'sön'],
	],
	mistaken: oneOf('felaktig(?:t|a)?', 'fel'),
	firstDay: '1',
	dayEnding: ['e', 'a'],
	ofMonth: [],
	ofYear: [],
	beforeDay: ['den'],
	weekdayEnding: [],
	labelled: ['rum', 'sida'],
	version: ['version'],
	atHour: ['kl'],
	formal: ['år \\d{4} den '],
};
