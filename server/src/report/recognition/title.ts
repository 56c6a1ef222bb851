/** What the title of a document says of its kind. */
import type { FrontMatter } from '../../syntax/index.js';
import { lean } from '../../text/index.js';
import { isDated } from '../kind.js';
import { DATE_LABEL } from '../meeting/passages.js';
import { PerObject } from '../per-object.js';
import { isSentence, type TitleLine } from '../title-block.js';
import { allWords, anyOf, wholeWords } from '../words/index.js';
import type { Evidence } from './evidence.js';

type Line = Pick<TitleLine, 'text' | 'heading' | 'item'> & { readonly link?: boolean };

/** After most keystrokes the title is the very same. */
const known = new PerObject<
	readonly TitleLine[],
	{ readonly named: unknown; readonly found: ReadonlyMap<Evidence, string> }
>();

/** @param dated whether something else tells the date, such as the name of the file. */
export function titleEvidence(
	lines: readonly TitleLine[],
	frontMatter: FrontMatter | undefined,
): ReadonlyMap<Evidence, string> {
	const named = frontMatter?.values.title;
	const before = known.get(lines);
	if (before && before.named === named) return before.found;
	const found = read(lines, typeof named === 'string' ? named : undefined);
	known.set(lines, { named, found });
	return found;
}

interface Patterns {
	readonly record: RegExp;
	readonly shared: RegExp;
	readonly meeting: RegExp;
	readonly body: RegExp;
	readonly calls: RegExp;
	readonly about: RegExp;
}

let made: Patterns | undefined;

function patterns(): Patterns {
	made ??= {
		// Matched against lines in lower case: ignoring case makes V8 compile it ten times as long.
		record: lean(`(?<![\\p{L}\\d]|\\d[ -])${anyOf((words) => words.record)}(?!\\p{L})`, 'u'),
		shared: new RegExp(`^(?:${anyOf(({ kind }) => kind.shared)})$`),
		meeting: wholeWords(anyOf(({ kind }) => kind.meeting)),
		body: wholeWords(anyOf(({ kind }) => kind.body)),
		calls: wholeWords(anyOf(({ kind }) => kind.calls)),
		about: wholeWords(anyOf(({ kind }) => kind.about)),
	};
	return made;
}

/** So many lines from the top name what the document is; those below belong to its text. */
const TOP = 6;

function read(lines: readonly TitleLine[], named: string | undefined): ReadonlyMap<Evidence, string> {
	const found = new Map<Evidence, string>();
	const title: Line[] = lines.map((line) => ({ ...line, link: isLink(line) }));
	if (named !== undefined) title.unshift({ text: named, heading: true, item: false });
	if (title.some(({ text, item }) => (!item || DATE_LABEL.test(text.toLowerCase())) && isDated(text)))
		found.set('date', '');
	const names = title.filter((line, index) => isName(line, index)).slice(0, TOP);
	for (const [index, line] of names.entries()) readLine(line, index, found);
	const meeting = found.get('someMeeting');
	const numbered = names.some(({ text }) => meeting !== undefined && text.includes(meeting) && NUMBER.test(text));
	if (meeting !== undefined && (numbered || found.has('date'))) {
		found.delete('someMeeting');
		found.set('meeting', meeting);
	}
	// A record or a call that is one says whose it is.
	if (found.has('meeting') || found.has('someMeeting') || found.has('record') || !found.has('date'))
		found.delete('body');
	if (isTemplate(title)) found.set('template', '');
	return found;
}

function readLine(line: Line, index: number, found: Map<Evidence, string>): void {
	const { shared, meeting, body, calls, about } = patterns();
	const { text } = line;
	const low = text.toLowerCase();
	const take = (evidence: Evidence, pattern: RegExp): boolean => {
		const match = pattern.exec(low);
		if (match && !found.has(evidence)) found.set(evidence, text.slice(match.index, match.index + match[0].length));
		return match !== null;
	};
	const called = recordIn(line, index, patterns());
	const plain = low.replace(APPROVAL, '');
	const meets = meeting.exec(plain);
	if (called !== undefined && !found.has('record')) {
		const wide = shared.test(called.toLowerCase());
		// What the chair reports, and the report of a meeting, is a record; others may report of anything.
		const alone = low.replace(NO_LETTERS, '') === called.toLowerCase() && !SECTION.test(low);
		if (wide && !meets && !CHAIR.test(low) && !alone) {
			found.set('shared', called);
		} else {
			found.set('record', called);
			found.delete('shared');
		}
	}
	if (meets && !found.has('someMeeting'))
		found.set('someMeeting', text.slice(low.indexOf(meets[0])).slice(0, meets[0].length));
	take('body', body);
	// "Agenda" below the title is the name of a section.
	const alone = index > 0 && AGENDA.has(low.replace(NO_LETTERS, '')) && !/^\P{L}*(?:draft|provis)/u.test(low);
	if (!alone && (called === undefined || CALLS_FIRST.test(low))) take('call', calls);
	// "Security team meeting" is one, "Meeting policy" is not.
	const other = index < 2 && called === undefined ? about.exec(plain) : null;
	if (other && (!meets || (other.index > meets.index && !isDated(text)))) take('about', about);
}

const AGENDA = allWords(({ agenda }) => agenda);
const NO_LETTERS = /^[^a-zß-ÿ]+|(?<![^a-zß-ÿ])[^a-zß-ÿ]+$/g;
const CHAIR = /chair|rapporteur|vorsitz|pr[eé]sident|president/;
const CALLS_FIRST = /^\P{L}*(?:draft |provisional |meeting )?agenda/u;
/** "minutes of the last meeting", "next meeting": of another one. */
const APPROVAL = /(?:last|previous|next|prior|nächste|volgende|prochaine|próxima|prossima) \S+/g;
const NUMBER =
	/(?:#|n[ro]?[.°º] ?|\b)\d{1,3}(?!\d)|\b(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|\w+teenth|\w+tieth|[ivxl]{2,})\b/i;

/** A longer line below the title says something, and names nothing. */
const NAME = 90;
/** What stands for code in plain text. */
const CODE = '\uFFFC';

/** Lines of a list, links and sentences name nothing. */
function isName({ text, item, heading, link }: Line, index: number): boolean {
	if (item || link || text.trim() === '') return false;
	if (heading) return true;
	return !isSentence(text) && (index === 0 || (text.length <= NAME && !text.includes(CODE)));
}

/** All of the line is a link: it leads to the minutes, and is not theirs. */
function isLink({ text, heading, prose, offset }: TitleLine): boolean {
	if (heading) return false;
	const length = text.trim().length;
	return prose.marks.some(
		({ kind, plain }) =>
			kind === 'link' && plain.from <= Math.max(0, offset) + 3 && plain.to - plain.from >= length * 0.7,
	);
}

/** Alone on a line that is not the first, it is the name of a section. */
const SECTION = lean(/^\P{L}*(?:summary|zusammenfassung|samenvatting|synthèse|resumen|resumo|sintesi)\P{L}*$/u);

/** The kind of record that a line of the title block names, as it is written there. */
function recordIn({ text: line, heading }: Line, index: number, { record, about }: Patterns): string | undefined {
	if (index > 0 && !heading && isSentence(line)) return undefined;
	const low = line.toLowerCase();
	// "meeting-summary-bot" is the name of a thing.
	if (heading && PACKAGE.test(low)) return undefined;
	const found = record.exec(low);
	if (!found || (index > 0 && SECTION.test(low))) return undefined;
	const end = found.index + found[0].length;
	if (ABOUT.test(low.slice(0, found.index)) || HEAD.test(low.slice(end, end + 20))) return undefined;
	// "Übertragungsprotokoll", "Annual report".
	if (
		about.exec(found[0])?.[0] === found[0] ||
		OTHER_REPORTS.test(low.slice(0, end)) ||
		OTHER_AFTER.test(low.slice(found.index))
	)
		return undefined;
	return line.slice(found.index, end);
}

/** "Minutes template", "How to write minutes": about records, and none itself. */
const HEAD =
	/^[ -](?:templates?|guide(?:lines?|book)?|generators?|tools?|apps?|bots?|archives?|corpus|formats?|writing|polic(?:y|ies)|checklists?|software|repositor(?:y|ies)|how-?to|handbook|manual|of (?:arc|silence|fame|video|audio|footage))(?![a-z])/;
const ABOUT =
	/(?<![a-zß-ÿ])(?:how to (?:write|take|keep|read)|guide (?:to|for)|guidelines (?:on|for)|polic(?:y|ies) (?:on|for)|rules (?:for|on)|procedures? (?:for|on)|standards? for|tips (?:for|on)|richtlinie (?:für|zu[mr]?)|règles (?:de|pour)|templates? (?:of|for)|modèles? de|modelos? de|modell[oi] di|vorlagen? (?:für|zum?)|muster(?:vorlage)? (?:für|eines)?|sjabloon (?:voor|van)|approval of|approve|adoption of|list of|index of|archives? of)(?![a-zß-ÿ])[^:–—]*$/;

/** What others than those who met write: "incident report", "rapport annuel". */
const OTHER_REPORTS =
	/(?<![a-z])(?:annual|yearly|half-yearly|quarterly|incident|outage|status|progress|bug|security|vulnerability|test|coverage|audit|transparency|financial|impact|activity|project|technical|research|survey|trip|travel|release|performance|benchmark|issue|crash|build|error|inspection|evaluation|feasibility|case|lab|field|expense|market|weather|executive|plain(?:-| )language|pull request|proposal|change) (?:\S+ )?(?:report|summary)$/;
const OTHER_AFTER =
	/^(?:rapport (?:annuel|d['’]activité|financier|technique|de stage|moral)|informe (?:anual|técnico|financiero|de actividades)|relatório (?:anual|técnico|financeiro|de atividades)|relazione (?:annuale|tecnica|finanziaria)|(?:report|summary) (?:card|on (?:the )?(?:state|status|use|progress|impact)))(?![a-zß-ÿ])/;

const PACKAGE = /^\S*[a-z]-(?:minutes|notes|report|summary|protokoll|notulen)-[a-z]+$/;

const HOLE =
	/\{\{|\{%|<%|\$\{|\{[a-z_]+\}|\[(?:date|name|number|time|place|location|day|month|year|title|team|group|yyyy|dd|insert|datum|nom|fecha|data)[^\]]{0,40}\](?!\()|yyyy|dd[/.-]mm|mm[/.-]dd|<(?:date|name|number|time|title|team|group|month|day|year|insert)[^<>]{0,30}>|_{4,}|\bx{2,4}[/.-]x{2,4}/i;

/** "Agenda", "Attendees": what stands under it may be blank in a draft as well. */
function isSection({ text, heading }: Line): boolean {
	return heading && !/[\d{[<_]/.test(text);
}

/** Most of what a title block tells is still to be filled in. */
function isTemplate(title: readonly Line[]): boolean {
	const lines = title.filter((line, index) => line.text.trim() !== '' && (index === 0 || !isSection(line))).slice(0, 8);
	const holes = lines.filter(({ text }) => HOLE.test(text)).length;
	return (
		holes > 0 &&
		holes * 2 >= lines.filter(({ text, heading }) => heading || HOLE.test(text) || /\d|:/.test(text)).length
	);
}
