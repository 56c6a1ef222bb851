import type { FrontMatter } from '../syntax/index.js';
import { lean, matchesOf, type Text } from '../text/index.js';
import { readDates } from './dates/read-dates.js';
import type { Kind, Prose, ReadBlock } from './model.js';
import { attendanceOf } from './people/labels.js';
import { PerObject } from './per-object.js';
import { LINE_ENDING } from './prose.js';
import { remember } from './remember.js';
import { isSentence, readTitleBlock, type TitleLine } from './title-block.js';
import { allWords, anyOf } from './words/index.js';

// Matched against lines in lower case: ignoring case makes V8 compile it ten times as long.
const RECORD = lean(`(?<![\\p{L}\\d]|\\d[ -])${anyOf((words) => words.record)}(?!\\p{L})`, 'u');
/** A date in digits alone: whose month nobody can tell, but a date. */
const DIGITS = /(?<!\d)(?:\d{1,2}[./-]\d{1,2}[./-]\d{4}|\d{4}\.\d{2}\.\d{2})(?!\d)/;

const AGENDA = allWords((words) => words.agenda);
const PARTICIPANTS = allWords((words) => words.participants);
/** Longer names have too much around them. */
const LONGEST = Math.max(...[...AGENDA, ...PARTICIPANTS].map(({ length }) => length)) + 20;
const NEXT = lean(`(?<!\\p{L})${anyOf(({ meeting }) => meeting.next)}(?!\\p{L})`, 'u');
const AROUND = lean(/^[^\p{L}]+|(?<=\p{L})[^\p{L}]+$/gu);

/** Whether `prose` is the label of an agenda, or holds one: `Agenda`, `**Agenda:**`. */
export function isAgendaLabel(prose: Prose): boolean {
	return isLabel(prose, AGENDA);
}

export function isParticipantsLabel(prose: Prose): boolean {
	return isLabel(prose, PARTICIPANTS) || namesThosePresent(prose);
}

/** "I. Attendance", "Étaient également présents : …". */
function namesThosePresent({ text, kind, container }: Prose): boolean {
	if (container === 'quote' || container === 'note' || kind === 'cell') return false;
	if (kind === 'heading') return attendanceOf(text) === 'present';
	return text
		.slice(0, 2_000)
		.split(LINE_ENDING)
		.some((line) => {
			const end = line.indexOf(':');
			return end > 0 && end < LONGEST && attendanceOf(line.slice(0, end)) === 'present';
		});
}

function isLabel({ text, kind, rank, container }: Prose, words: ReadonlySet<string>): boolean {
	if (container === 'quote' || container === 'note' || kind === 'cell') return false;
	// "## Agenda of the third meeting", but not the title of a document that is all agenda.
	if (kind === 'heading' && rank !== 1 && text.length < 100 && !NEXT.test(text.toLowerCase())) {
		return isNameOfMeeting(text, words);
	}
	return text
		.slice(0, 2_000)
		.split(LINE_ENDING)
		.some((line) => isName(line, words));
}

/** A heading may say more ("Participants (12)"); a label ends in a colon or stands alone. */
function isName(line: string, words: ReadonlySet<string>): boolean {
	if (line.length > 400) return false;
	const end = line.search(/[:：(]|$/);
	return end <= LONGEST && words.has(line.slice(0, end).replace(AROUND, '').toLowerCase());
}

/** Whether an annex called `title` is the agenda. */
export function isAgendaTitle(title: string): boolean {
	return isNameOfMeeting(title, AGENDA);
}

export function isParticipantsTitle(title: string): boolean {
	return isNameOfMeeting(title, PARTICIPANTS);
}

/** "Agenda of the third meeting" is an agenda, "List of participants of the third meeting" one of participants. */
function isNameOfMeeting(title: string, words: ReadonlySet<string>): boolean {
	if (title.length > 400) return false;
	return isName(title, words) || matchesOf(title, OF_MEETING).some(({ index }) => isName(title.slice(0, index), words));
}

const OF_MEETING = /\s(?:of|for|at|in|de|du|des|der|zur|zum|del|de la|della|dell['’]|van|voor|da|do)\s/gi;

interface Recognised {
	readonly kind: Kind;
	readonly kindReason: string;
}

/** What front matter says of the document's kind, if it says anything. */
export function kindByFrontMatter(frontMatter: FrontMatter | undefined): Recognised | undefined {
	const type = frontMatter?.values.type;
	if (type === 'report' || type === 'minutes') {
		return { kind: 'report', kindReason: `its front matter says "type: ${type}"` };
	}
	if (type === 'other') return { kind: 'other', kindReason: 'its front matter says "type: other"' };
	return undefined;
}

interface Signs {
	readonly agenda: boolean;
	readonly participants: boolean;
	readonly annex: boolean;
	/** A part of the report is called so. */
	readonly minutes: string | undefined;
}

/** Recognises a report by its title block and its parts. */
export function recogniseKind(
	blocks: readonly ReadBlock[],
	frontMatter: FrontMatter | undefined,
	text: Text,
	{ agenda, participants, annex, minutes }: Signs,
): Recognised {
	const lines = readTitleBlock(blocks, text, frontMatter?.span.to ?? 0);
	const named = frontMatter?.values.title;
	const { record, dated: datedInTitle } = signsOf(lines, typeof named === 'string' ? named : undefined);
	const dated = frontMatter?.values.date !== undefined || datedInTitle;
	const signs = [
		dated && 'a date',
		agenda && 'an agenda',
		participants && 'a list of participants',
		annex && 'an annex',
	].filter((sign) => sign !== false);
	if (record !== undefined && signs.length > 0) {
		return { kind: 'report', kindReason: `its title says "${record}" and it has ${signs.join(', ')}` };
	}
	if (participants && dated && minutes !== undefined) {
		return { kind: 'report', kindReason: `it has a date, a list of participants and a part called "${minutes}"` };
	}
	if (agenda && participants) {
		return { kind: 'report', kindReason: 'it has an agenda and a list of participants' };
	}
	return {
		kind: 'other',
		kindReason:
			record === undefined
				? 'no title names a report or minutes, and it does not have both an agenda and a list of participants'
				: `its title says "${record}", but it has no date, agenda, list of participants or annex`,
	};
}

interface TitleSigns {
	/** The title in the front matter. */
	readonly named: string | undefined;
	readonly record: string | undefined;
	readonly dated: boolean;
}

/** After most keystrokes the title is the very same. */
const titles = new PerObject<readonly TitleLine[], TitleSigns>();

function signsOf(lines: readonly TitleLine[], named: string | undefined): TitleSigns {
	let signs = titles.get(lines);
	if (!signs || signs.named !== named) {
		const title: Pick<TitleLine, 'text' | 'heading' | 'item'>[] = [...lines];
		if (named !== undefined) title.unshift({ text: named, heading: true, item: false });
		const record = title.map(recordIn).find((each) => each !== undefined);
		signs = { named, record, dated: title.some(({ text }) => isDated(text)) };
		titles.set(lines, signs);
	}
	return signs;
}

/** Alone on a line that is not the first, it is the name of a section. */
const SECTION = lean(/^\P{L}*(?:summary|zusammenfassung|samenvatting|synthèse|resumen|resumo|sintesi)\P{L}*$/u);

/** Whether this is a heading that says nothing but "Minutes", or the like. */
export function isMinutesLabel({ kind, text }: Prose): boolean {
	return kind === 'heading' && MINUTES.test(text.toLowerCase());
}

const MINUTES = lean(
	/^\P{L}*(?:(?:meeting )?minutes|minutes of (?:the )?meeting|(?:meeting )?notes|compte[- ]rendu|procès-verbal|protokoll|niederschrift|notulen|verslag|acta|ata|verbale)\P{L}*$/u,
);

/** The kind of record that a line of the title block names, as it is written there. */
function recordIn(
	{ text: line, heading, item }: Pick<TitleLine, 'text' | 'heading' | 'item'>,
	index: number,
): string | undefined {
	if (item || (index > 0 && !heading && isSentence(line))) return undefined;
	const low = line.toLowerCase();
	// "meeting-summary-bot" is the name of a thing.
	if (heading && PACKAGE.test(low)) return undefined;
	const found = RECORD.exec(low);
	if (!found || (index > 0 && SECTION.test(low))) return undefined;
	const end = found.index + found[0].length;
	if (ABOUT.test(low.slice(0, found.index)) || HEAD.test(low.slice(end, end + 20))) return undefined;
	return line.slice(found.index, found.index + found[0].length);
}

/** "Minutes template", "How to write minutes": about records, and none itself. */
const HEAD =
	/^[ -](?:templates?|guide(?:lines?|book)?|generators?|tools?|apps?|bots?|archives?|corpus|formats?|writing|polic(?:y|ies)|checklists?|software|repositor(?:y|ies)|how-?to|handbook|manual|of (?:arc|silence|fame|video|audio|footage))(?![a-z])/;
const ABOUT =
	/(?<![a-zß-ÿ])(?:how to (?:write|take|keep|read)|guide (?:to|for)|guidelines (?:on|for)|templates? (?:of|for)|modèles? de|modelos? de|modell[oi] di|vorlagen? (?:für|zum?)|muster(?:vorlage)? (?:für|eines)?|sjabloon (?:voor|van))(?![a-zß-ÿ])[^:–—]*$/;

const PACKAGE = /^\S*[a-z]-(?:minutes|notes|report|summary|protokoll|notulen)-[a-z]+$/;

/** "L'anno 2024, il giorno 19 del mese di aprile", "Aos vinte e sete dias do mês de outubro": as deeds have it. */
const FORMAL = lean(
	/^\P{L}*(?:l['’]an(?:no)? (?:\d{4}|duemila|deux mille)|(?:aos|a los) .{3,40} d[ií]as del? mes |aos .{3,40} dias do mês )/u,
);

/** Whether a line of the title block holds a date, be it in digits alone. */
export const isDated = remember(
	(line): boolean => DIGITS.test(line) || readDates(line).length > 0 || FORMAL.test(line.toLowerCase()),
);
