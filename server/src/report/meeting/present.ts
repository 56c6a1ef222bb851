import { lazily, lowerCase, narrowed } from '../../text/index.js';
import { hasParticipantList } from '../annexes/sections.js';
import { monthsNamed } from '../dates/date-words.js';
import { isDated } from '../document/section-labels.js';
import { type TitleLine, titleBlock } from '../document/title-block.js';
import type { Prose } from '../facts/model.js';
import { LINE_ENDING } from '../facts/prose.js';
import { blockQuery, query } from '../facts/queries.js';
import { input, type Report } from '../facts/report.js';
import { participantLists } from '../participants/lists.js';
import { readInline } from '../people/lists/inline-list.js';
import { isOffice } from '../people/lists/labels.js';
import { anyOf, LETTER, latin, wholeWords } from '../words/index.js';
import { DATE_LABEL } from './date-label.js';
import { countsPeople, isDatedFrontMatter, listsPeople } from './front-matter.js';
import { OPENING, opensRecord } from './legal-opening.js';
import { openingSentences } from './passages.js';
import { statements, tellsTime } from './statements.js';

type Patterns = ReturnType<typeof compile>;

function compile() {
	const label = (source: string): RegExp => new RegExp(latin(`^[^\\p{L}[]*${source}[^\\p{L}]*(?:$|[:：(–—]|\\d)`));
	return {
		place: label(anyOf((words) => words.section.place)),
		remote: wholeWords(anyOf((words) => words.section.remote)),
		recorder: label(anyOf(({ kind }) => kind.recorder)),
		decisions: label(anyOf((words) => words.section.decisions)),
		actions: label(anyOf(({ section }) => `${section.actions}|${section.allots}`)),
		titled: new RegExp(
			latin(
				`(?:^|(?<=\\p{L})[^\\p{L}:–—.]*[:–—.])[^\\p{L}]*${anyOf((words) => words.participants)}(?!\\p{L})|(?<!\\p{L})${anyOf(({ people }) => people.represented)}(?!\\p{L})`,
			),
		),
		// "January 6 attendees", "Introduction of participants".
		mentioned: wholeWords(anyOf((words) => words.participants)),
		// "ca. 310 Teilnehmende", "about 300 people took part".
		counted: narrowed(`(?<![\\d.,/])\\d{1,5} (?:\\p{L}+ )?${anyOf(({ people }) => people.counted)}(?!\\p{L})`, 'u'),
		crowd: crowd(),
		// Those who sat in front: "Podium: Ann Lee, Bo Roe".
		panel: narrowed(`^\\P{L}*${anyOf(({ people }) => people.panel)}[^\\p{L}:]*:[^\\p{L}:]*\\p{L}+\\.? \\p{L}`, 'u'),
		participants: new RegExp(
			latin(
				`^[^\\p{L}]*${anyOf((words) => words.participants)}[^\\p{L}]*(?:$|[:：(–—])|(?<!\\p{L})${anyOf(({ people }) => people.listName)}(?!\\p{L})`,
			),
		),
	};
}

/** "32 members present", „Anwesend waren 32 Mitglieder“, "Asistieron 32 socios": so many are hardly ever listed. */
function crowd(): RegExp {
	const there = anyOf(({ participants, people }) => [...participants, ...people.attended]);
	const members = `[1-9]\\d{1,3} ${anyOf(({ people }) => people.counted)}`;
	return narrowed(
		`(?<![\\d.,/])${members} (?:\\p{L}+ )?${there}(?!\\p{L})|(?<!\\p{L})${there}(?: \\p{L}+)? ${members}(?!\\p{L})`,
		'u',
	);
}

const patterns = lazily(compile);

/** "attended by Ana Lund", "Also present was Ana Lund", "represented were:": a list of participants as a sentence. */
const ATTENDED = lazily(() => {
	const all = anyOf(({ people }) => people.attended);
	const were = anyOf(({ people }) => people.attendedWere);
	const who = anyOf(({ people }) => people.attendedWho);
	const particle = anyOf(({ people }) => people.particle);
	return narrowed(
		`(?<!\\p{L})${all}(?:\\s${were})?(?:\\s?:|\\s(?:${who}\\.?\\s){0,2}\\p{Lu}[\\p{L}'’-]+\\s(?:${particle}\\s){0,2}\\p{Lu})|${anyOf(({ people }) => people.attendedBy)}[^.:]{0,80}:`,
	);
});

/** Whether any block of a report, or one of its first, holds prose that passes a test. */
function anywhere(
	test: (prose: Prose, lines: readonly string[], known: Patterns) => boolean,
	within = Number.POSITIVE_INFINITY,
): (report: Report) => boolean {
	const holding = blockQuery(({ prose }) => {
		const known = patterns();
		return prose.some((each) => test(each, linesOf(each), known)) || undefined;
	});
	return (report) => (holding.indexes(report)[0] ?? Number.POSITIVE_INFINITY) < within;
}

/** In lower case; only the beginning of a long text. */
function linesOf({ text }: Prose): readonly string[] {
	return lowerCase(text.slice(0, 3_000)).split(LINE_ENDING);
}

/** A date that stands alone, under a heading that names it or at the end, is no longer than this. */
const DATE_LENGTH = 60;
const labelsDate = anywhere(
	({ text, kind }, lines) =>
		lines.some(fillsDateLabel) || ((kind === 'heading' || text.length < DATE_LENGTH) && isDated(text)),
);
/** A longer heading says something about them. */
const LABEL_LENGTH = 45;
const namesParticipants = anywhere(
	({ text, kind }, lines, { participants, titled, mentioned }) =>
		lines.some((line) => participants.test(line)) ||
		ATTENDED().test(text) ||
		(kind === 'heading' &&
			lines.some((line) => titled.test(line) || (line.length < LABEL_LENGTH && mentioned.test(line)))),
);
/** Those present are named within this many blocks. */
const BEGINNING = 12;
const countsThosePresent = anywhere((_, lines, { counted }) => lines.some((line) => counted.test(line)), BEGINNING);
const countsCrowd = anywhere((_, lines, { crowd }) => lines.some((line) => crowd.test(line)), BEGINNING);
const namesPanel = anywhere((_, lines, { panel }) => lines.some((line) => panel.test(line)), BEGINNING);

/** "Ann Lee (AL), Bo Roe (BR), Cy Dunn, Di Ford": nothing but names, though nothing says whose they are. */
const NAMES = lazily(() =>
	narrowed(/^(?:\p{Lu}[\p{L}'’.-]+(?: \p{L}[\p{L}'’.-]*){1,3}(?: ?\([^()\n]{1,40}\))?[,;] {1,2}){3,}\p{Lu}/u),
);
/** "The committee (Ann Lee, Bo Roe, Cy Dunn, Di Ford) met." */
const IN_BRACKETS = /\(([^()]{20,600})\)/g;
const listsNames = anywhere(({ text, kind, container }) => {
	if (kind !== 'paragraph' || container !== 'document') return false;
	return areNames(text) || [...text.slice(0, 3_000).matchAll(IN_BRACKETS)].some(([, inside = '']) => areNames(inside));
}, BEGINNING);

function areNames(text: string): boolean {
	if (!NAMES().test(text)) return false;
	const people = readInline(text, 0, text.length);
	const full = people.filter(({ entry: { personal, name } }) => personal && name.form === 'full');
	return full.length > 3 && full.length * 5 >= people.length * 4;
}

const labelsPlace = anywhere((_, lines, { place }) => lines.some((line) => place.test(line)));

/** Whether the report has decisions under a label, or action items. */
export const hasDecisions = anywhere((_, lines, { decisions }) => lines.some((line) => decisions.test(line)));
export const hasActions = anywhere((_, lines, { actions }) => lines.some((line) => actions.test(line)));

/** Whether words label the place of a meeting, its decisions, or its action items. */
export function namesPlace(words: string): boolean {
	return patterns().place.test(lowerCase(words));
}
export function namesDecisions(words: string): boolean {
	return patterns().decisions.test(lowerCase(words));
}
export function namesActions(words: string): boolean {
	return patterns().actions.test(lowerCase(words));
}

/** "Date: 5 February", or a placeholder for it, which another rule reports. */
function fillsDateLabel(line: string): boolean {
	const label = DATE_LABEL().exec(line)?.[0];
	return label !== undefined && /\d|[[?]|tb[dca]/.test(line.slice(label.length));
}

/** Whether the report says when the meeting was, in any form, to the day or not. */
export function hasDate(report: Report): boolean {
	return (
		isDatedFrontMatter(report.frontMatter) ||
		statements(report).dates.length > 0 ||
		datesTitle(report) ||
		datesOpening(report) ||
		labelsDate(report)
	);
}

/** Whether it says who was there, even if only in a sentence or a separate file. */
export function hasParticipants(report: Report): boolean {
	return (
		hasParticipantList(report) ||
		tellsInFrontMatter(report) ||
		participantLists(report).length > 0 ||
		namesParticipants(report) ||
		listsNames(report) ||
		listsInHtml(report) ||
		countsCrowd(report) ||
		(namesPanel(report) && countsThosePresent(report)) ||
		namesThem(report)
	);
}

const datesTitle = query([titleBlock], (lines) =>
	lines.some(({ text }) => isDated(text) || namesMonth(text) || SHORT_DAY.test(text)),
);
/** "Protokoll vom 11.6.24": elsewhere it may be the number of a section or a version. */
const SHORT_DAY =
	/(?<=\p{L}[,:]? )(?:0?[1-9]|[12]\d|3[01])\. ?(?:0?[1-9]|1[0-2])\. ?(?:[12]\d|3[0-5])(?![\p{L}\d]|\.\d)/u;
const datesOpening = query([openingSentences], (sentences) =>
	sentences.some((sentence) => tellsWhen(sentence) || datesRecord(sentence)),
);

const tellsInFrontMatter = query([input.frontMatter], (said) => listsPeople(said) || countsPeople(said));

/** `<td>Ann Lee</td>`, or with more marks around the name. */
const IN_HTML = lazily(() => narrowed(/>\s*\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}.'’-]*)+\s*</gu));
/** Fewer names in HTML may be anything. */
const SEVERAL = 3;

const htmlNames = blockQuery(
	({ prose }, source) =>
		(prose.length === 0 && source.startsWith('<') && (source.match(IN_HTML()) ?? []).length >= SEVERAL) || undefined,
);
const listsInHtml = query([htmlNames.values], (all) => all.length > 0);

/** "Hal, Dan, Pia, Yves" below the title, as written by people who all know each other. */
const FIRST_NAMES = lazily(() =>
	narrowed(/^\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}*\.?)?(?:, \p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}*\.?)?){3,}$/u),
);

/** Whether the title's lines name several people, not only those who held an office. */
const namesThem = query([titleBlock], (lines): boolean => {
	const { recorder } = patterns();
	const named = lines.map((line) => {
		const label = labelOf(line);
		return { people: peopleIn(line), office: isOffice(label) || recorder.test(lowerCase(label)) };
	});
	const others = named.filter(({ people, office }) => people > 0 && !office);
	return (
		lines.some(listsFirstNames) ||
		others.some(({ people }) => people > 1) ||
		(others.length > 0 && named.filter(({ people }) => people > 0).length > 1)
	);
});

function listsFirstNames({ text, heading }: TitleLine): boolean {
	return !heading && FIRST_NAMES().test(text);
}

/** "Staff side: Sue Cheng (Unison), Tim Doyle (GMB)", "Student: Ann Lee": how many people follow a label. */
function peopleIn({ text, heading }: TitleLine): number {
	const label = labelOf({ text, heading });
	if (label === '') return 0;
	const people = readInline(text, label.length + 1, text.length).filter(({ entry }) => entry.personal);
	return people.every(({ entry }) => entry.name.form === 'full') ? people.length : 0;
}

function labelOf({ text, heading }: Pick<TitleLine, 'text' | 'heading'>): string {
	const colon = heading ? -1 : text.indexOf(': ');
	return colon < 2 || colon > 40 ? '' : text.slice(0, colon);
}

/** Whether it says where the meeting was, or that it had no place. */
export function hasPlace(report: Report): boolean {
	return placesTitle(report) || labelsPlace(report);
}

const placesTitle = query([titleBlock], (lines) =>
	lines.some(({ text }) => standsBeforeDate(text) || patterns().remote.test(lowerCase(text))),
);

/** "The group will hold a meeting in the week of 31 July 2023". */
function tellsWhen(sentence: string): boolean {
	return isDated(sentence) && tellsTime(lowerCase(sentence));
}

function datesRecord(sentence: string): boolean {
	const low = lowerCase(sentence);
	return opensRecord(low) && (isDated(sentence.slice(0, OPENING)) || namesMonth(low.slice(0, OPENING)));
}

const MONTH_YEAR = lazily(
	() => new RegExp(`([${LETTER}]{3,10})\\.?,?\\s{1,2}(?:${anyOf(({ ofYear }) => ofYear)}\\s)?(?:19|20)\\d\\d`, 'g'),
);

/** "February 2018": a date, though not to the day. */
function namesMonth(text: string): boolean {
	return [...lowerCase(text).matchAll(MONTH_YEAR())].some(([, word = '']) => monthsNamed(word).length > 0);
}

/** "Kivara, 5–7 March 2018". */
function standsBeforeDate(text: string): boolean {
	return isDated(text) && /^\P{L}*\p{Lu}[\p{L}\s.'’()-]{2,60},\s/u.test(text);
}
