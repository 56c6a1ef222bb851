/** What the names of a file and its folders say about its kind. */

import { memoize } from '../../incremental/index.js';
import { lazily, lowerCase } from '../../text/index.js';
import { monthsNamed } from '../dates/date-words.js';
import { readDates } from '../dates/read-dates.js';
import { anyOf, LETTER, latin } from '../words/index.js';
import { isNumber, isNumberedMeeting } from './numbered.js';
import type { Evidence, Found } from './weights.js';

/** Folder and file names are in lower case, without accents, their words separated by signs. */
const patterns = lazily(() => {
	const words = (source: string, flags = ''): RegExp =>
		new RegExp(latin(`(?<![${LETTER}])(?:${source})(?![${LETTER}])`), flags);
	const record = anyOf(({ kind }) => kind.recordFile);
	const meeting = `${anyOf(({ kind }) => kind.meeting)}|${anyOf(({ kind }) => kind.meetingFile)}`;
	const call = `${anyOf(({ kind }) => kind.calls)}|${anyOf(({ kind }) => kind.callFile)}`;
	const beside = `${anyOf(({ kind }) => kind.body)}|${anyOf(({ kind }) => kind.period)}|${anyOf(({ meeting }) => meeting.qualifier)}`;
	return {
		record: words(record),
		title: words(anyOf((words) => words.record)),
		meeting: words(meeting),
		call: words(call),
		ofMeeting: words(`${record}|${meeting}|${call}|${beside}`, 'g'),
		template: words(anyOf(({ kind }) => kind.template)),
		about: words(anyOf(({ kind }) => kind.aboutFile)),
		guide: words(`${anyOf(({ kind }) => kind.speaksOf)} (?:\\w{1,12} )?${anyOf(({ kind }) => kind.recordFile)}`),
	};
});

const FRONT_PAGES = /^(?:readme|index|_index|home|summary|toc)$/;
const DATE =
	/(?<!\d)(?:(?:19|20)\d\d[-_. ]?(?:0[1-9]|1[0-2])[-_. ]?(?:0[1-9]|[12]\d|3[01])|(?:0[1-9]|[12]\d|3[01])[-_.](?:0[1-9]|1[0-2])[-_.](?:19|20)\d\d)(?!\d)/;
const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/;
const DAY = /(?<!\d)(?:0[1-9]|1[0-2])[-_/](?:0[1-9]|[12]\d|3[01])(?!\d)/;

/** "03-15", "24.2": a day, where a folder says that it is of a meeting. */
const SHORT_DAY = /(?<![\dv.])(?:0?[1-9]|[12]\d|3[01])[-_.](?:0?[1-9]|[12]\d|3[01])(?:[-_.]\d\d)?(?!\d)/;
/** "02-07-14": of a record, a day, whatever comes first. */
const SHORT_DATE = /(?<![\dv.])(?:0[1-9]|[12]\d|3[01])([-_.])(?:0[1-9]|[12]\d|3[01])\1\d\d(?!\d)/;

/** How many folders above the file say something about it. */
const FOLDERS = 4;

/** @param path of the file, with `/`, from the workspace folder on. */
export const pathEvidence = memoize((path): Found => {
	const evidence = new Map<Evidence, string>();
	const segments = path.split('/').slice(-FOLDERS - 1);
	const name = (segments.pop() ?? '').replace(/\.[^.]*$/, '');
	const file = plain(name);
	const own = whole(name);
	const { record, title, meeting, call, about, guide, template } = patterns();
	const folders = segments.reverse();
	const calledSo = (pattern: RegExp): string | undefined =>
		pattern.test(own) ? name : folders.find((each) => pattern.test(whole(each)));
	const front = FRONT_PAGES.test(file);
	// In the folder of one meeting it is the record.
	if (front && !isInDatedFolders(path)) evidence.set('frontPage', name);
	const called = calledSo(call);
	if (called !== undefined) evidence.set('callFile', called);
	const dated = DATE.test(name);
	// "2022-03-09-roadmap" in a folder of minutes is what was said about the roadmap.
	const ofOne = dated || isNumberedMeeting(own);
	const templates = template.test(file) ? name : folders.find((each) => template.test(plain(each)));
	if (templates !== undefined) evidence.set(ofOne ? 'aboutFile' : 'templateFile', templates);
	else if ((about.test(file) || guide.test(file)) && !ofOne) evidence.set('aboutFile', name);
	// An agenda lies in the folder of the notes, too.
	const recordName = (front || called === name) && !record.test(own) ? undefined : calledSo(record);
	if (recordName !== undefined) {
		evidence.set('recordFile', recordName);
		// Notes may be of anything.
		if (recordName === name && title.test(own)) evidence.set('ownFile', name);
	} else {
		const met = calledSo(meeting);
		if (met !== undefined) evidence.set('meetingFile', met);
		if (met === name) evidence.set('ownFile', name);
	}
	const ofMeetings = evidence.has('meetingFile') || evidence.has('callFile');
	const day = ofMeetings && (SHORT_DAY.test(name) || readDates(name.replace(/[-_.]+/g, ' ')).length > 0);
	const shortDate = recordName !== undefined && SHORT_DATE.test(name);
	// Who meets once a month names the month: "Protokoll-Juni-2015".
	const month = recordName === name && namesMonth(name);
	if (dated || isInDatedFolders(path) || day || shortDate || month) evidence.set('date', name);
	if (isNumberedMeeting(own) || (ofMeetings && isNumber(file))) evidence.set('numbered', name);
	return evidence;
});

function namesMonth(name: string): boolean {
	return (
		YEAR.test(name) &&
		lowerCase(name)
			.split(/\P{L}+/u)
			.some(isMonth)
	);
}

function isMonth(word: string): boolean {
	return monthsNamed(word).some(({ form }) => form === 0);
}

/** "2016/telecons/04-13.md", "2021/03/09.md". */
function isInDatedFolders(path: string): boolean {
	const year = YEAR.exec(path);
	return year !== null && DAY.test(path.slice(year.index + year[0].length));
}

/** "CodeOfConduct", "meeting_06" and "BoardMeetings" as words. */
function plain(name: string): string {
	return spaced(name.replace(CAMEL, '$1 $2'));
}

/** The same, but what has its own name is one word: "NetNote" is no note. */
function whole(name: string): string {
	return spaced(
		name.replace(TOKEN, (token) => {
			const parts = token.replace(CAMEL, '$1 $2');
			return parts !== token && isOfMeeting(parts) ? parts : token;
		}),
	);
}

function spaced(name: string): string {
	return name
		.toLowerCase()
		.replace(/[_.\s]+/g, ' ')
		.replace(/-+/g, '-');
}

const CAMEL = /(\p{Ll})(\p{Lu})/gu;
const TOKEN = /[\p{L}\d]+/gu;
/** A shorter word says nothing: "ActaDeReunion". */
const SHORT = 3;

/** Whether all parts of a word in CamelCase are of a meeting: "Team Meeting", "Acta Reunion". */
function isOfMeeting(parts: string): boolean {
	const others = spaced(parts).replace(patterns().ofMeeting, ' ');
	return (others.match(/\p{L}+/gu) ?? []).every((word) => word.length < SHORT || isMonth(word));
}
