import { lean } from '../../text/index.js';
import { collector } from '../collector.js';
import { lowered, monthsNamed } from '../dates/date-words.js';
import { derived } from '../derived.js';
import { isDated } from '../kind.js';
import type { Prose, Report } from '../model.js';
import { participantLists } from '../people/lists.js';
import { LINE_ENDING } from '../prose.js';
import { titleBlock } from '../title-block.js';
import { anyOf, LETTER, latin, wholeWords } from '../words/index.js';
import { DATE_LABEL, type Passage, passages } from './passages.js';
import { statements, tellsTime } from './statements.js';

/** What can be told of a block alone. */
interface Signs {
	readonly date: boolean;
	readonly participants: boolean;
	readonly place: boolean;
	readonly decisions: boolean;
	readonly actions: boolean;
}

let patterns: ReturnType<typeof compile> | undefined;

function compile() {
	const label = (source: string): RegExp => new RegExp(latin(`^[^\\p{L}[]*${source}[^\\p{L}]*(?:$|[:：(–—]|\\d)`));
	return {
		place: label(anyOf((words) => words.section.place)),
		remote: wholeWords(anyOf((words) => words.section.remote)),
		decisions: label(anyOf((words) => words.section.decisions)),
		actions: label(anyOf((words) => words.section.actions)),
		titled: new RegExp(
			latin(
				`(?:^|[:–—.]\\s{0,2})[^\\p{L}]*${anyOf((words) => words.participants)}(?!\\p{L})|(?<!\\p{L})(?:represented|représentée?s|representad[ao]s|vertreten|vertegenwoordigd|rappresentat[ei])(?!\\p{L})`,
			),
		),
		participants: new RegExp(
			latin(
				`^[^\\p{L}]*${anyOf((words) => words.participants)}[^\\p{L}]*(?:$|[:：(–—])|(?<!\\p{L})(?:list of participants|list of attendees|attendance list|participants? list|liste (?:des participants|de présence)|lista de (?:participantes|asistentes|presenças)|teilnehmerliste|anwesenheitsliste|deelnemerslijst|presentielijst|(?:elenco|lista) dei partecipanti)(?!\\p{L})`,
			),
		),
	};
}

/** "attended by Ana Lund", "Also present was Ana Lund", "represented were:": a list of participants in a sentence. */
const ATTENDED = lean(
	/(?<!\p{L})(?:[Pp]resent|[Ii]n attendance|attended|[Aa]ttending|participat(?:ing|ed|ants)|[Rr]epresented|présents?|présentes|ont participé|asistieron|asistentes|[Aa]nwesend|teilgenommen haben|[Aa]anwezig|[Pp]resentes|participaram|[Pp]resenti|hanno partecipato)(?:\s(?:was|were|are|is|by|included|waren|sind|zijn|sono))?(?:\s?:|\s(?:(?:the|les?|los|die|de|os|i|Mr|Ms|Mrs|Dr|Prof|M|Mme|Herr|Frau)\.?\s){0,2}\p{Lu}[\p{L}'’-]+\s(?:(?:van|de|da|von|der|del)\s){0,2}\p{Lu})/u,
);

const signs = collector(({ prose }): Signs | undefined => {
	const found = prose.map(signsOf).filter((each) => each !== undefined);
	return found.length === 0 ? undefined : found.reduce(both);
});

function both(one: Signs, other: Signs): Signs {
	return {
		date: one.date || other.date,
		participants: one.participants || other.participants,
		place: one.place || other.place,
		decisions: one.decisions || other.decisions,
		actions: one.actions || other.actions,
	};
}

function signsOf({ text, kind }: Prose): Signs | undefined {
	patterns ??= compile();
	const { place, decisions, actions, participants } = patterns;
	const lines = lowered(text.slice(0, 3_000)).split(LINE_ENDING);
	const any = (pattern: RegExp): boolean => lines.some((line) => pattern.test(line));
	const made = {
		date: lines.some(fillsDateLabel) || (kind === 'heading' && isDated(text)),
		participants: any(participants) || ATTENDED.test(text) || (kind === 'heading' && any(patterns.titled)),
		place: any(place),
		decisions: any(decisions),
		actions: any(actions),
	};
	return Object.values(made).includes(true) ? made : undefined;
}

/** "Date: 5 February", or a stand-in for it, which another rule speaks of. */
function fillsDateLabel(line: string): boolean {
	const label = DATE_LABEL.exec(line)?.[0];
	return label !== undefined && /\d|[[?]|tb[dca]/.test(line.slice(label.length));
}

/** Which sections stand in the report in any form, so that nobody need be told that they are missing. */
export const present = derived((report: Report): Signs => {
	const all = signs(report)
		.map(({ value }) => value)
		.reduce(both, { date: false, participants: false, place: false, decisions: false, actions: false });
	const title = titleBlock(report);
	const said = statements(report).dates.length > 0 || passages(report).some(tellsWhen);
	return {
		...all,
		date: all.date || said || title.some(({ text }) => isDated(text) || namesMonth(text)) || isDatedFrontMatter(report),
		participants: all.participants || report.hasParticipants || participantLists(report).length > 0,
		place:
			all.place || title.some(({ text }) => standsBeforeDate(text) || patterns?.remote.test(lowered(text)) === true),
	};
});

/** "The group will hold a meeting in the week of 31 July 2023". */
function tellsWhen({ place, text }: Passage): boolean {
	return place === 'text' && isDated(text) && tellsTime(lowered(text));
}

function isDatedFrontMatter({ frontMatter }: Report): boolean {
	const date = frontMatter?.values.date;
	return date !== undefined && date !== null && date !== '';
}

const MONTH_YEAR = new RegExp(`([${LETTER}]{3,10})\\.?,?\\s{1,2}(?:de\\s|del\\s)?(?:19|20)\\d\\d`, 'g');

/** "February 2018": a date, if not to the day. */
function namesMonth(text: string): boolean {
	return [...lowered(text).matchAll(MONTH_YEAR)].some(([, word = '']) => monthsNamed(word).length > 0);
}

/** "Kivara, 5–7 March 2018". */
function standsBeforeDate(text: string): boolean {
	return isDated(text) && /^\P{L}*\p{Lu}[\p{L}\s.'’()-]{2,60},\s/u.test(text);
}
