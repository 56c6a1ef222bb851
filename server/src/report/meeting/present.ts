import { lean, lowerCase } from '../../text/index.js';
import { collector } from '../collector.js';
import { monthsNamed } from '../dates/date-words.js';
import { derived } from '../derived.js';
import { isDated } from '../kind.js';
import type { Prose, Report } from '../model.js';
import { isTask } from '../people/labels.js';
import { participantLists } from '../people/lists.js';
import { readInline } from '../people/split.js';
import { LINE_ENDING } from '../prose.js';
import { type TitleLine, titleBlock } from '../title-block.js';
import { anyOf, LETTER, latin, wholeWords } from '../words/index.js';
import { DATE_LABEL, openingSentences } from './passages.js';
import { statements, tellsTime } from './statements.js';

type Patterns = ReturnType<typeof compile>;

let patterns: Patterns | undefined;

function compile() {
	const label = (source: string): RegExp => new RegExp(latin(`^[^\\p{L}[]*${source}[^\\p{L}]*(?:$|[:：(–—]|\\d)`));
	return {
		place: label(anyOf((words) => words.section.place)),
		remote: wholeWords(anyOf((words) => words.section.remote)),
		decisions: label(anyOf((words) => words.section.decisions)),
		actions: label(anyOf((words) => words.section.actions)),
		titled: new RegExp(
			latin(
				`(?:^|(?<=\\p{L})[^\\p{L}:–—.]*[:–—.])[^\\p{L}]*${anyOf((words) => words.participants)}(?!\\p{L})|(?<!\\p{L})(?:represented|représentée?s|representad[ao]s|vertreten|vertegenwoordigd|rappresentat[ei])(?!\\p{L})`,
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
	/(?<!\p{L})(?:[Pp]resent|[Ii]n attendance|attended|[Aa]ttending|participat(?:ing|ed|ants)|[Rr]epresented|présents?|présentes|ont participé|asistieron|asistentes|[Aa]nwesend|teilgenommen haben|[Aa]anwezig|[Pp]resentes|participaram|[Pp]resenti|hanno partecipato)(?:\s(?:was|were|are|is|by|included|waren|sind|zijn|sono))?(?:\s?:|\s(?:(?:the|les?|los|die|de|os|i|Mr|Ms|Mrs|Dr|Prof|M|Mme|Herr|Frau)\.?\s){0,2}\p{Lu}[\p{L}'’-]+\s(?:(?:van|de|da|von|der|del)\s){0,2}\p{Lu})|(?:attended by|[Rr]epresentatives of|représentants de|representantes de|Vertreter(?:innen)? (?:von|der)|vertegenwoordigers van|rappresentanti di)[^.:]{0,80}:/u,
);

/** Whether any block of a report holds prose of some kind. */
function anywhere(
	test: (prose: Prose, lines: readonly string[], known: Patterns) => boolean,
): (report: Report) => boolean {
	const holding = collector(({ prose }) => {
		patterns ??= compile();
		const known = patterns;
		return prose.some((each) => test(each, linesOf(each), known)) || undefined;
	});
	return (report) => holding(report).length > 0;
}

/** In lower case; of a long text, its beginning. */
function linesOf({ text }: Prose): readonly string[] {
	return lowerCase(text.slice(0, 3_000)).split(LINE_ENDING);
}

const labelsDate = anywhere(
	({ text, kind }, lines) => lines.some(fillsDateLabel) || (kind === 'heading' && isDated(text)),
);
const namesParticipants = anywhere(
	({ text, kind }, lines, { participants, titled }) =>
		lines.some((line) => participants.test(line)) ||
		ATTENDED.test(text) ||
		(kind === 'heading' && lines.some((line) => titled.test(line))),
);
const labelsPlace = anywhere((_, lines, { place }) => lines.some((line) => place.test(line)));

/** Whether the report has decisions under a label, or action items. */
export const hasDecisions = anywhere((_, lines, { decisions }) => lines.some((line) => decisions.test(line)));
export const hasActions = anywhere((_, lines, { actions }) => lines.some((line) => actions.test(line)));

/** "Date: 5 February", or a stand-in for it, which another rule speaks of. */
function fillsDateLabel(line: string): boolean {
	const label = DATE_LABEL.exec(line)?.[0];
	return label !== undefined && /\d|[[?]|tb[dca]/.test(line.slice(label.length));
}

/** Whether the report says when the meeting was, to the day or not, in any form. */
export const hasDate = derived(
	(report: Report): boolean =>
		isDatedFrontMatter(report) ||
		statements(report).dates.length > 0 ||
		titleBlock(report).some(({ text }) => isDated(text) || namesMonth(text)) ||
		openingSentences(report).some(tellsWhen) ||
		labelsDate(report),
);

/** Whether it says who was there, be it in a sentence or in a file of its own. */
export const hasParticipants = derived(
	(report: Report): boolean =>
		report.hasParticipants ||
		participantLists(report).length > 0 ||
		namesParticipants(report) ||
		titleBlock(report).some(namesPeople),
);

/** "Hal, Dan, Pia, Yves" below the title, as those write who all know each other. */
const FIRST_NAMES = lean(/^\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}*\.?)?(?:, \p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}*\.?)?){3,}$/u);

/** "Staff side: Sue Cheng (Unison), Tim Doyle (GMB)": a label, and people who have no task in common. */
function namesPeople({ text, heading }: TitleLine): boolean {
	if (!heading && FIRST_NAMES.test(text)) return true;
	const colon = heading ? -1 : text.indexOf(': ');
	if (colon < 2 || colon > 40 || isTask(text.slice(0, colon))) return false;
	const people = readInline(text, colon + 1, text.length).filter(({ entry }) => entry.personal);
	return people.length > 1 && people.every(({ entry }) => entry.name.form === 'full');
}

/** Whether it says where the meeting was, or that it was in no place. */
export const hasPlace = derived((report: Report): boolean => {
	patterns ??= compile();
	const { remote } = patterns;
	return (
		titleBlock(report).some(({ text }) => standsBeforeDate(text) || remote.test(lowerCase(text))) || labelsPlace(report)
	);
});

/** "The group will hold a meeting in the week of 31 July 2023". */
function tellsWhen(sentence: string): boolean {
	return isDated(sentence) && tellsTime(lowerCase(sentence));
}

function isDatedFrontMatter({ frontMatter }: Report): boolean {
	const date = frontMatter?.values.date;
	return date !== undefined && date !== null && date !== '';
}

const MONTH_YEAR = new RegExp(`([${LETTER}]{3,10})\\.?,?\\s{1,2}(?:de\\s|del\\s)?(?:19|20)\\d\\d`, 'g');

/** "February 2018": a date, if not to the day. */
function namesMonth(text: string): boolean {
	return [...lowerCase(text).matchAll(MONTH_YEAR)].some(([, word = '']) => monthsNamed(word).length > 0);
}

/** "Kivara, 5–7 March 2018". */
function standsBeforeDate(text: string): boolean {
	return isDated(text) && /^\P{L}*\p{Lu}[\p{L}\s.'’()-]{2,60},\s/u.test(text);
}
