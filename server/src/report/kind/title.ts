/** What a document's title says about its kind. */
import { lazily, narrowed, type Span } from '../../text/index.js';
import { isDated } from '../document/section-labels.js';
import { isSentence, type TitleLine, titleBlock } from '../document/title-block.js';
import { query } from '../facts/queries.js';
import { input } from '../facts/report.js';
import { DATE_LABEL } from '../meeting/date-label.js';
import { readOrdinal } from '../meeting/number-words.js';
import { allWords, anyOf, anyOfAsWritten, wholeWords } from '../words/index.js';
import { isNumberedMeeting } from './numbered.js';
import { isOpenDate, isTemplate } from './unfilled-title.js';
import type { Evidence } from './weights.js';

type Line = Pick<TitleLine, 'text' | 'heading' | 'item'> & {
	readonly link?: boolean;
	readonly cell?: boolean;
	readonly own?: string;
};

/** What the title block and the front matter say. */
export const titleEvidence = query([titleBlock, input.frontMatter], (lines, frontMatter) => {
	const named = frontMatter?.values.title;
	return read(lines, typeof named === 'string' ? named : undefined);
});

const patterns = lazily(() => ({
	// Matched against lower-case lines: ignoring case makes V8 take ten times as long to compile it.
	record: narrowed(`(?<![\\p{L}\\d]|\\d[ -])${anyOf((words) => words.record)}(?!\\p{L})`, 'u'),
	shared: new RegExp(`^(?:${anyOf(({ kind }) => kind.shared)})$`),
	meeting: wholeWords(anyOf(({ kind }) => kind.meeting)),
	body: wholeWords(anyOf(({ kind }) => kind.body)),
	calls: wholeWords(anyOf(({ kind }) => kind.calls)),
	about: wholeWords(anyOf(({ kind }) => kind.about)),
	named: narrowed(`^\\P{L}*(?:${anyOf(({ kind }) => kind.about)})\\s?[:：]`, 'u'),
	several: wholeWords(anyOf(({ kind }) => kind.several)),
	cancelled: narrowed(
		`(?:(?<=[-–—:(\\[*_] ?)(?:${anyOf(({ meeting }) => meeting.calledOff)})|^\\P{L}*(?:${anyOf(({ kind }) => kind.cancelled)}))\\P{L}*$`,
		'u',
	),
	// "Session 12/03" is that of a day.
	lesson: narrowed(`(?<!\\p{L})${anyOf(({ kind }) => kind.lesson)} ?(?:n[.°º]{0,2} ?|#)?\\d{1,3}(?![\\d./-]*\\d)`, 'u'),
	guide: narrowed(
		`^[^\\p{L}\\d]*(?:[\\p{L}\\d]+ ){0,3}(?:${anyOf(({ kind }) => kind.guides)}(?=\\P{L}*$|\\s?[:：–—]|\\s-\\s|\\s${anyOf(({ kind }) => kind.guidesTo)}(?!\\p{L}))|${anyOf(({ kind }) => kind.howTo)}(?!\\p{L}))`,
		'u',
	),
}));

/** Whether a line names a meeting, a body, a record or a date: it may be the title of a report. */
export function namesMeeting(line: string): boolean {
	const { record, meeting, body } = patterns();
	const low = line.toLowerCase();
	return record.test(low) || meeting.test(low) || body.test(low) || isDated(line);
}

/** What a line of the title says of a meeting that was not held, with the sign before it: " (cancelled)", " - called off". */
export function cancellationIn(line: string): Span | undefined {
	const found = patterns().cancelled.exec(line.toLowerCase());
	if (!found) return undefined;
	return { from: line.slice(0, found.index).replace(BEFORE_SIGN, '').length, to: line.length };
}

const BEFORE_SIGN = /(?<![\s([*_:–—-])[\s([*_:–—-]+$/;

/** Whether a heading says that a record follows: "Minutes of 5 May", but not "Report", which may be on anything. */
export function namesRecord(heading: string): boolean {
	const called = recordIn({ text: heading, heading: true, item: false }, 0, patterns());
	return called !== undefined && !patterns().shared.test(called.toLowerCase());
}

/** How many lines from the top name the document; those below belong to its text. */
const TOP = 6;

function read(lines: readonly TitleLine[], named: string | undefined): ReadonlyMap<Evidence, string> {
	const found = new Map<Evidence, string>();
	const title: Line[] = lines.map((line) => ({
		...line,
		link: isLink(line),
		cell: line.prose.kind === 'cell',
		own: ownWords(line),
	}));
	if (named !== undefined) title.unshift({ text: named, heading: true, item: false });
	if (title.some((line, index) => isOpenDate(line, title[index + 1]))) found.set('openDate', '');
	if (title.some(({ text, item }) => (!item || DATE_LABEL().test(text.toLowerCase())) && isDated(text)))
		found.set('date', '');
	const points = title.filter(({ text, heading }) => !heading && POINT().test(text)).length;
	const names = title
		.filter((line, index) => isName(line, index) && !(index > 0 && (points > 1 ? POINT() : ITEM()).test(line.text)))
		.slice(0, TOP);
	for (const [index, line] of names.entries())
		readLine(index > 0 ? { ...line, text: line.own ?? line.text } : line, index, found);
	if (names.some(({ text }) => isNumberedMeeting(text.toLowerCase()))) found.set('numbered', '');
	if (names.some(({ text }) => patterns().lesson.test(text.toLowerCase()))) found.set('lesson', '');
	const meeting = found.get('someMeeting');
	const numbered = names.some(({ text }) => meeting !== undefined && text.includes(meeting) && isNumbered(text));
	if (meeting !== undefined && (numbered || found.has('date'))) {
		found.delete('someMeeting');
		found.set('meeting', meeting);
	}
	// A record, or a call that is one, says whose it is.
	if (found.has('meeting') || found.has('someMeeting') || found.has('record') || !found.has('date'))
		found.delete('body');
	// A writer who gave the date has begun with this one meeting.
	if (!found.has('date') && isTemplate(title)) found.set('template', '');
	return found;
}

/** Whether a line has a number, or spells one out: "Seventh meeting". */
function isNumbered(line: string): boolean {
	return NUMBER.test(line) || line.split(/[^\p{L}-]+/u).some((word) => word !== '' && readOrdinal(word) !== undefined);
}

function readLine(line: Line, index: number, found: Map<Evidence, string>): void {
	const { shared, meeting, body, calls, about, named, several, cancelled, guide } = patterns();
	const { text } = line;
	const low = text.toLowerCase();
	const take = (evidence: Evidence, pattern: RegExp): boolean => {
		const match = pattern.exec(low);
		if (match && !found.has(evidence)) found.set(evidence, text.slice(match.index, match.index + match[0].length));
		return match !== null;
	};
	// "User story: meeting minutes"
	const called = named.test(low) && !isDated(text) ? undefined : recordIn(line, index, patterns());
	const plain = low.replace(APPROVAL, '');
	const meets = meeting.exec(plain);
	if (called !== undefined && !found.has('record')) {
		const wide = shared.test(called.toLowerCase());
		// What the chair reports, and the report of a meeting, is a record; others may report on anything.
		const alone = low.replace(NO_LETTERS, '') === called.toLowerCase() && !SECTION.test(low);
		if (wide && !meets && !CHAIR().test(low) && !alone) {
			found.set('shared', called);
		} else {
			found.set('record', called);
			found.delete('shared');
		}
	}
	if (meets && !found.has('someMeeting'))
		found.set('someMeeting', text.slice(low.indexOf(meets[0])).slice(0, meets[0].length));
	// "Taking minutes? See our guide" below the title of an agenda is for its readers; "Voting procedures" below that of minutes, a section.
	const below = index > 0 && (found.has('call') || found.has('record'));
	// "What makes good minutes?" is about them.
	if (index === 0 && (meets || called !== undefined) && QUESTION.test(text)) found.set('guide', text);
	if (index < 2 && !below && !isDated(text)) take('guide', guide);
	if (index === 0 && !isDated(text) && !CALLS_FIRST().test(low)) take('several', several);
	if (index < 2) take('cancelled', cancelled);
	take('body', body);
	// "Agenda" below the title names a section, "Agenda bash" an item.
	const alone = index > 0 && AGENDA.has(low.replace(NO_LETTERS, '')) && !PROVISIONAL().test(low);
	if (!alone && !(index > 0 && ON_AGENDA().test(low)) && (called === undefined || CALLS_FIRST().test(low)))
		take('call', calls);
	// "Security team meeting" is a meeting, "Meeting policy" is not.
	// "Proposal: new meeting times" and "Chairing sessions" are none of the meetings they name.
	// "Meeting 3: requirements" says what it was about.
	const other =
		index < (found.has('someMeeting') && !line.heading ? 1 : 2) &&
		!below &&
		called === undefined &&
		!isNumberedMeeting(low)
			? about.exec(plain)
			: null;
	const report = index < 2 && called === undefined && !isDated(text) ? OTHER_REPORT().exec(plain) : null;
	if (report && (!meets || report.index < meets.index) && !found.has('about')) found.set('about', report[0]);
	// "Tagesordnung" ends like the name of rules.
	const call = calls.exec(plain);
	if (
		other &&
		!(call && holds(call, other)) &&
		(!meets || (!isDated(text) && (other.index > meets.index || holds(other, meets) || named.test(low))))
	)
		take('about', about);
}

/** Whether a match holds another. */
function holds(one: RegExpExecArray, other: RegExpExecArray): boolean {
	return one.index <= other.index && one.index + one[0].length >= other.index + other[0].length;
}

const QUESTION = /[?？]\s*$/;
const AGENDA = allWords(({ agenda }) => agenda);
const ON_AGENDA = lazily(() => wholeWords(anyOf(({ onAgenda }) => onAgenda)));
const PROVISIONAL = lazily(() => narrowed(`^\\P{L}*${anyOf(({ kind }) => kind.provisional)}`, 'u'));
const NO_LETTERS = /^[^a-zß-ÿ]+|(?<![^a-zß-ÿ])[^a-zß-ÿ]+$/g;
const CHAIR = lazily(() => new RegExp(anyOf(({ kind }) => kind.chair)));
const CALLS_FIRST = lazily(() => narrowed(`^\\P{L}*${anyOf(({ agenda }) => agenda)}(?!\\p{L})`, 'u'));
/** "minutes of the last meeting", "next meeting": about another one. */
const APPROVAL = new RegExp(`${anyOf(({ kind }) => kind.other)} \\S+`, 'g');
const NUMBER = /(?:#|n[ro]?[.°º] ?|\b)\d{1,3}(?!\d)|\b[ivxl]{2,}\b/i;

/** "TOP 2 Protokoll": an agenda item, as a heading too. */
const ITEMS = lazily(
	() => `(?:${anyOf(({ itemCapitals }) => itemCapitals)}|${anyOfAsWritten(({ item }) => item)}) ?\\d`,
);
const ITEM = lazily(() => new RegExp(`^\\s*${ITEMS()}`));

/** "II. Report of the treasurer": if there are several, they are agenda items. */
const POINT = lazily(() => new RegExp(`^\\s*(?:${ITEMS()}|(?:\\d{1,2}|[A-Z]|[IVX]{1,5})[.)º°]{1,2}\\s*\\S)`));

/** A longer line below the title is text, not a name. */
const NAME = 90;
/** What stands for code in plain text. */
const CODE = '\uFFFC';

/** List items, links and sentences are not names. */
function isName({ text, item, heading, link }: Line, index: number): boolean {
	if (item || link || text.trim() === '') return false;
	if (heading) return true;
	return !isSentence(text) && (index === 0 || (text.length <= NAME && !text.includes(CODE)));
}

/** The whole line is a link: it leads to the minutes, and is not their title. */
function isLink({ text, heading, prose, offset }: TitleLine): boolean {
	if (heading) return false;
	const length = text.trim().length;
	return prose.marks.some(
		({ kind, plain }) =>
			kind === 'link' && plain.from <= Math.max(0, offset) + 3 && plain.to - plain.from >= length * 0.7,
	);
}

/** What a line says without its links: these name what they lead to. */
function ownWords({ text, heading, prose, offset }: TitleLine): string {
	if (heading) return text;
	let own = text;
	for (const { kind, plain } of prose.marks.toReversed())
		if (kind === 'link' && plain.to > offset)
			own = own.slice(0, Math.max(0, plain.from - offset)) + own.slice(Math.max(0, plain.to - offset));
	return own;
}

/** Alone on a line other than the first, it names a section. */
const SECTION = narrowed(`^\\P{L}*${anyOf(({ kind }) => kind.summary)}\\P{L}*$`, 'u');

/** The kind of record that a title-block line names, as written there. */
function recordIn(
	{ text: line, heading, cell }: Line,
	index: number,
	{ record, about }: ReturnType<typeof patterns>,
): string | undefined {
	if (index > 0 && !heading && isSentence(line)) return undefined;
	const low = line.toLowerCase();
	// "meeting-summary-bot" is the name of a thing.
	if (heading && PACKAGE().test(low)) return undefined;
	// A table column that gives durations.
	if (index > 0 && cell && DURATIONS().test(low)) return undefined;
	const found = record.exec(low);
	if (!found || (index > 0 && SECTION.test(low))) return undefined;
	const end = found.index + found[0].length;
	if (ABOUT().test(low.slice(0, found.index)) || HEAD().test(low.slice(end, end + 20))) return undefined;
	// "Übertragungsprotokoll", "Annual report".
	if (
		about.exec(found[0])?.[0] === found[0] ||
		OTHER_REPORTS().test(low.slice(0, end)) ||
		OTHER_AFTER().test(low.slice(found.index))
	)
		return undefined;
	return line.slice(found.index, end);
}

/** "Minutes template", "How to write minutes": about records, not one itself. */
const HEAD = lazily(() => new RegExp(`^[ -]${anyOf(({ kind }) => kind.thing)}(?![a-z])`));
const ABOUT = lazily(() => new RegExp(`(?<![a-zß-ÿ])${anyOf(({ kind }) => kind.speaksOf)}(?![a-zß-ÿ])[^:–—]*$`));

/** What people other than those who met write: "incident report", "rapport annuel". */
const OTHERS = `(?<![a-z])${anyOf(({ kind }) => kind.reportByOthers)}`;
const OTHER_REPORTS = lazily(() => narrowed(`${OTHERS}$`));
const OTHER_REPORT = lazily(() => narrowed(`${OTHERS}(?![a-z])`));
const OTHER_AFTER = lazily(() => new RegExp(`^${anyOf(({ kind }) => kind.otherReport)}(?![a-zß-ÿ])`));

const DURATIONS = lazily(() => new RegExp(`^[^a-z]*${anyOf(({ kind }) => kind.durations)}[^a-z]*$`));
const PACKAGE = lazily(() => new RegExp(`^\\S*[a-z]-${anyOf(({ kind }) => kind.package)}-[a-z]+$`));
