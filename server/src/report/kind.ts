import type { FrontMatter } from '../syntax/index.js';
import type { Kind, Prose, ReadBlock } from './model.js';
import { LINE_ENDING } from './prose.js';
import { allWords, anyOf } from './words/index.js';

/** How far a title block reaches at most, in lines of the document. */
const TITLE_LINES = 15;
/** A longer line is a paragraph and names nothing. */
const TITLE_LENGTH = 160;

// Both are matched against lines in lower case: ignoring case makes V8 compile them ten times as long.
const RECORD = new RegExp(`(?<![\\p{L}\\d]|\\d[ -])${anyOf((words) => words.record)}(?!\\p{L})`, 'u');
const MONTH = anyOf((words) => words.months);
const DATE = new RegExp(
	[
		`(?<!\\p{L})\\d{1,2}(?:st|nd|rd|th|er|\\.|º)? ?(?:[–—-] ?\\d{1,2}\\.? ?)?(?:de |of )?${MONTH}(?!\\p{L})`,
		`(?<!\\p{L})${MONTH} \\d{1,2}(?:st|nd|rd|th)?(?:[–—-]\\d{1,2})?,? \\d{4}`,
		'(?<!\\d)\\d{4}[-/.]\\d{2}[-/.]\\d{2}(?!\\d)',
		'(?<!\\d)\\d{1,2}[./-]\\d{1,2}[./-]\\d{4}(?!\\d)',
	].join('|'),
	'u',
);

const AGENDA = allWords((words) => words.agenda);
const PARTICIPANTS = allWords((words) => words.participants);

/** Whether `prose` is the label of an agenda, or holds one: `Agenda`, `**Agenda:**`. */
export function isAgendaLabel(prose: Prose): boolean {
	return isLabel(prose, AGENDA);
}

export function isParticipantsLabel(prose: Prose): boolean {
	return isLabel(prose, PARTICIPANTS);
}

function isLabel({ text, kind, container }: Prose, words: ReadonlySet<string>): boolean {
	if (container === 'quote' || container === 'note' || kind === 'cell') return false;
	return text
		.slice(0, 2_000)
		.split(LINE_ENDING)
		.some((line) => isName(line, words));
}

/** A heading may say more ("Participants (12)"); a label ends in a colon or stands alone. */
function isName(line: string, words: ReadonlySet<string>): boolean {
	if (line.length > 400) return false;
	const [name = ''] = line.split(/[:：(]/, 1);
	return words.has(name.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '').toLowerCase());
}

/** Whether an annex called `title` is the agenda. */
export function isAgendaTitle(title: string): boolean {
	return isName(title, AGENDA);
}

export function isParticipantsTitle(title: string): boolean {
	return isName(title, PARTICIPANTS);
}

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
}

/** Recognises a report by its title block and its parts. */
export function recogniseKind(
	blocks: readonly ReadBlock[],
	frontMatter: FrontMatter | undefined,
	text: string,
	{ agenda, participants, annex }: Signs,
): Recognised {
	const title = titleBlock(blocks, text, frontMatter?.span.to ?? 0);
	if (typeof frontMatter?.values.title === 'string') title.unshift({ line: frontMatter.values.title, heading: true });
	const record = title.map(recordIn).find((each) => each !== undefined);
	const dated = frontMatter?.values.date !== undefined || title.some(({ line }) => DATE.test(line.toLowerCase()));
	const signs = [
		dated && 'a date',
		agenda && 'an agenda',
		participants && 'a list of participants',
		annex && 'an annex',
	].filter((sign) => sign !== false);
	if (record !== undefined && signs.length > 0) {
		return { kind: 'report', kindReason: `its title says "${record}" and it has ${signs.join(', ')}` };
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

/** A line of the title block. */
interface TitleLine {
	readonly line: string;
	readonly heading: boolean;
	/** It stands in a list: what is on the agenda is no title. */
	readonly item?: boolean;
}

/** Alone on a line that is not the first, it is the name of a section. */
const SECTION = /^\P{L}*(?:summary|zusammenfassung|samenvatting|synthèse|resumen|resumo|sintesi)\P{L}*$/u;

/** The kind of record that a line of the title block names, as it is written there. */
function recordIn({ line, heading, item }: TitleLine, index: number): string | undefined {
	if (item || (index > 0 && !heading && isSentence(line))) return undefined;
	const low = line.toLowerCase();
	const found = RECORD.exec(low);
	if (!found || (index > 0 && SECTION.test(low))) return undefined;
	return line.slice(found.index, found.index + found[0].length);
}

/** "We thank you for the report." names no title. */
function isSentence(line: string): boolean {
	return /^\p{Ll}/u.test(line) || (/[.!?;,]\s*$/.test(line) && line.trim().split(/\s+/).length > 4);
}

const STARTS_WITH_MONTH = new RegExp(`^${MONTH}(?!\\p{L})`, 'u');

/** The lines before the first numbered paragraph or the second section heading. */
function titleBlock(blocks: readonly ReadBlock[], text: string, start: number): TitleLine[] {
	const limit = endOfLine(text, start, TITLE_LINES);
	const lines: TitleLine[] = [];
	let headings = 0;
	let sinceHeading = 0;
	for (const { from, facts } of blocks) {
		for (const prose of facts.prose) {
			if (from + prose.span.from >= limit) return lines;
			const heading = prose.kind === 'heading';
			let day = '';
			if (prose.item && /\d/.test(text[from + prose.item.marker.from] ?? '')) {
				// "5. Mai 2020" on a line of its own is a date, whatever Markdown makes of it.
				if (!STARTS_WITH_MONTH.test(prose.text.toLowerCase())) return lines;
				day = `${text.slice(from + prose.item.marker.from, from + prose.item.marker.to)} `;
			}
			// A heading right under the title is its subtitle.
			if (heading) {
				if (headings > 0 && sinceHeading > 0) return lines;
				headings++;
				sinceHeading = 0;
			} else sinceHeading++;
			for (const line of prose.text.split(LINE_ENDING)) {
				if (line.length > TITLE_LENGTH) continue;
				lines.push({ line: day + line, heading, item: prose.container === 'item' && day === '' });
			}
		}
	}
	return lines;
}

/** Offset of the end of the `count`th line after `start` that is not blank, or of the text. */
function endOfLine(text: string, start: number, count: number): number {
	const line = /[^\r\n]*[^\s][^\r\n]*/g;
	line.lastIndex = start;
	for (let left = count; left > 0; left--) {
		if (line.exec(text) === null) return text.length;
	}
	return line.lastIndex;
}
