import { isUpper, lean } from '../text/index.js';
import { type AnnexVocabulary, holdsOne } from './annex-words.js';
import type { Annex, AnnexNumber, Prose } from './model.js';
import { annexKey, readAnnexNumber } from './numerals.js';
import { LINE_ENDING, sourceSpan } from './prose.js';
import { anyOf } from './words/index.js';

/** The number of an annex in a label or reference: `I`, `12`, `B`, `2b`, `IV bis`. */
export const NUMBER =
	'(?:\\d{1,3}|[IVXLC]{1,20}|[ivx]{2,20}|[A-Z])(?: ?(?:bis|ter|quater)|[a-z])?(?![\\p{L}\\p{N}]|[./-]\\p{N})';

const NUMBERS = lean(NUMBER, 'gu');

/** What may stand before the number: "Annex No. 2". */
export const NUMBER_SIGN = '(?:(?:[Nn](?:o|r|úm|um)?\\.(?:[ºo])?|[Nn][°º]|[Nn]o|[Nn]r|#)\\s*)?';

/** Longer than this, what stands after "Annex I – " is a sentence and no title. */
const TITLE_LENGTH = 120;
/** A label without anything between number and title is no longer than a title usually is. */
const BARE_TITLE_LENGTH = 80;
/** A longer line is no list of annexes. */
const LIST_LENGTH = 400;
const LISTED = /[,;]|\s(?:and|et|y|und|en|e)\s/u;
/** Lines of one paragraph in which a label is looked for. */
const LINES = 40;

/** "ANNEX I EXPERTS" and "Annex B members' views" are about a group that is called so. */
const NAMES_GROUP = lean(`^${anyOf((words) => words.group)}(?!\\p{L})|^[^:]{0,30}(?:\\p{L}['’]s|s['’])(?!\\p{L})`, 'u');
/** What reports append may follow the number with nothing between: "Annex I Agenda". */
const CONTENT = lean(`^(?:${anyOf(({ annexEvidence }) => annexEvidence.appended)})(?!\\p{L})`, 'u');
/** A finite verb makes a sentence of what stands after "Annex I – ". */
const VERB =
	/\s(?:is|are|was|were|has|have|had|will|shall|must|should|contains?|lists?|est|sont|sera|es|son|ist|sind|wird|wurde|is|zijn|wordt|è|são|foi)\s/u;

const OPEN_END = lean(/[\p{L},(]$/u);
const SENTENCES = lean(/[.!?;]\s+\p{L}|[;,]$/u);

/** The annexes that a block shows by its form. */
export interface AnnexLabels {
	/** The labels in one paragraph or heading; places are the block's. */
	readonly labels: (prose: Prose) => readonly Annex[];
	/**
	 * Keys of annexes that a heading takes up without being their label: "Agenda (Annex I)". They are
	 * there, but the heading may as well be of the section that speaks of them. The same for a list of annexes
	 * in one line: "Attachments: A – budget; B – plan".
	 */
	readonly named: (prose: Prose) => readonly string[];
	/**
	 * Keys of annexes whose label goes on in the same breath, "Annex II Scale of fees": nothing tells it from a heading
	 * about that annex.
	 */
	readonly titled: (prose: Prose) => readonly string[];
	/** The same for a line of HTML: `<h2>Annex I</h2>`. */
	readonly inHtml: (html: string) => readonly string[];
	/** The family of annexes that a label announces for what follows: `Annexes`, `List of annexes:`. */
	readonly gathered: (prose: Prose) => string | undefined;
}

export function annexLabelReader({ pattern, words, stems }: AnnexVocabulary): AnnexLabels {
	// A heading may number the annex as it numbers its other sections; stars are bold gone wrong.
	const label = lean(
		`^[\\s*]*((?:\\d{1,2}[.)]?|[IVXLC]+[.)]|[A-Z][.)])\\s+)?[[(]?(${pattern})(?:\\s+${NUMBER_SIGN}[("“]?(${NUMBER})[)"”]?)?(\\]?\\s*[:.–—-]|\\]?\\s*(?=\\()|\\s+(?!\\s)|\\]?$)(.*)$`,
		'u',
	);
	const inBrackets = lean(`[([–—-]\\s*(${pattern})\\s+${NUMBER_SIGN}(${NUMBER})\\s*(?:[)\\]]\\s*)?$`, 'u');
	const list = lean(`^\\P{L}*(?:[Ll]ist of |[Ll]iste des |[Ll]ista de )?(${pattern})\\P{L}*$`, 'u');
	// "Attachments: A – budget; B – plan", in one line.
	const inline = lean(`^\\P{L}*(${pattern})(?:\\(s\\))?\\s*:\\s*(\\S.*)$`, 'u');
	const entry = lean(`^\\s*(${NUMBER})\\s*(?:[–—:.)(=-]|$)`, 'u');
	// After a number, "bis" is a part of it here: were it both, there would be two ways to read each.
	const several = lean(
		`^\\s*(${pattern})((?:[\\s,;&]|and|et|y|und|en|e|to|(?<![\\p{L}\\p{N}] )bis|[–—-])+${NUMBER})+\\s*$`,
		'u',
	);

	/** @param running whether the title may follow the number with nothing between, whatever it is. */
	function read(prose: Prose, line: string, at: number, whole: boolean, running = false): Annex | undefined {
		if (line.length > TITLE_LENGTH + 40) return undefined;
		const match = label.exec(line);
		const word = words.get(match?.[2]?.toLowerCase() ?? '');
		if (!match || !word || word.plural) return undefined;
		const [, prefix, written = '', numeral, separator = '', rest = ''] = match;
		const form = formOf(prose, line, at);
		if (prefix !== undefined && form !== 'heading') return undefined;
		const number = numeral === undefined ? undefined : readAnnexNumber(numeral);
		if (numeral !== undefined && number === undefined) return undefined;
		if (number === undefined && word.needsNumber) return undefined;
		const title = rest.replace(/^[\s:.–—-]+/, '').replace(/(?<![\s*])[\s*]+$/, '');
		const separated = /[^\s\]]/.test(separator) || rest.startsWith('(');
		if (form === 'plain' && !isPlainLabel({ written, title, separated, numbered: number !== undefined, whole })) {
			return undefined;
		}
		if (title !== '' && !separated) {
			const low = title.toLowerCase();
			if (number === undefined ? !PREPOSITION.test(title) : NAMES_GROUP.test(low)) return undefined;
			if (number !== undefined && !running && !CONTENT.test(low)) return undefined;
		}
		const from = match[0].indexOf(written, (prefix ?? '').length);
		const end = from + written.length;
		const to = numeral === undefined ? end : line.indexOf(numeral, end) + numeral.length;
		return {
			span: sourceSpan(prose, { from: at + from, to: at + to }),
			label: prose.span,
			word: written,
			family: word.family,
			...(number && { number }),
			title,
			form,
			...(prose.rank !== undefined && { rank: prose.rank }),
		};
	}

	const keyOf = (written: string, number: AnnexNumber | undefined): string | undefined => {
		const family = words.get(written.toLowerCase())?.family;
		return family === undefined ? undefined : annexKey(family, number);
	};

	/** The lists of annexes that stand in one line each: their family, and the keys of those that have a number. */
	function listedInLine({ kind, container, text }: Prose): { readonly family: string; readonly keys: string[] }[] {
		if (kind !== 'paragraph' || container === 'quote' || !text.includes(':')) return [];
		return text.split(LINE_ENDING, LINES).flatMap((line) => {
			const [, written = '', entries = ''] = line.length > LIST_LENGTH ? [] : (inline.exec(line) ?? []);
			const word = words.get(written.toLowerCase());
			if (!word?.plural && !(word && line.includes('(s)'))) return [];
			const keys = entries.split(LISTED).flatMap((each) => {
				const written = entry.exec(each)?.[1];
				// `I` may be a letter or a numeral.
				const both = written === undefined ? [] : [true, false].map((letters) => readAnnexNumber(written, letters));
				return both.flatMap((number) => (number ? [annexKey(word.family, number)] : []));
			});
			return [{ family: word.family, keys }];
		});
	}

	return {
		labels(prose) {
			if (prose.kind === 'cell' || prose.container === 'item' || prose.container === 'note') return [];
			const lines = prose.text.split(LINE_ENDING, LINES);
			const first = read(prose, lines[0] ?? '', 0, startsNothing(lines[1]));
			const found = first && (prose.container === 'document' || first.form !== 'plain') ? [first] : [];
			let at = 0;
			for (let i = 1; i < lines.length; i++) {
				at = prose.text.indexOf(lines[i]!, at + lines[i - 1]!.length);
				// Further down, a paragraph that goes on over several lines may happen to begin one with an annex.
				const next = read(prose, lines[i]!, at, startsNothing(lines[i + 1]));
				if (next && (next.form === 'bold' || next.title === '') && startsNothing(lines[i]) && next.number) {
					if (prose.container === 'document' && !OPEN_END.test(lines[i - 1]!.trimEnd())) found.push(next);
				}
			}
			return found;
		},
		named(prose) {
			const { kind, text } = prose;
			if (kind !== 'heading') return listedInLine(prose).flatMap(({ keys }) => keys);
			if (text.length > TITLE_LENGTH + 40 || !holdsOne(stems, text.toLowerCase())) return [];
			const [, written = '', numeral = ''] = inBrackets.exec(text) ?? [];
			const one = numeral === '' ? undefined : keyOf(written, readAnnexNumber(numeral));
			const [, plural = ''] = several.exec(text) ?? [];
			const all = plural === '' ? [] : (text.slice(plural.length).match(NUMBERS) ?? []);
			const numbers = all.map((each) => keyOf(plural.trim(), readAnnexNumber(each)));
			return [one, ...numbers].filter((key) => key !== undefined);
		},
		titled(prose) {
			const { kind, container, text } = prose;
			if (
				kind === 'cell' ||
				container !== 'document' ||
				!holdsOne(stems, text.slice(0, BARE_TITLE_LENGTH).toLowerCase())
			) {
				return [];
			}
			const [line = '', next] = text.split(LINE_ENDING, 2);
			const found = read(prose, line, 0, startsNothing(next), true);
			return found?.number ? [annexKey(found.family, found.number)] : [];
		},
		inHtml(html) {
			const keys: string[] = [];
			for (const line of html.slice(0, 4_000).split(LINE_ENDING)) {
				const [, , written = '', numeral, , rest = ''] = label.exec(line.replace(/<[^<>]*>/g, ' ').trim()) ?? [];
				if (written === '' || rest.length > TITLE_LENGTH) continue;
				const key = keyOf(written, numeral === undefined ? undefined : readAnnexNumber(numeral));
				if (key !== undefined) keys.push(key);
			}
			return keys;
		},
		gathered(prose) {
			const { kind, container, text } = prose;
			const [inLine] = listedInLine(prose);
			if (inLine) return inLine.keys.length === 0 ? inLine.family : undefined;
			if (kind === 'cell' || container !== 'document' || text.length > BARE_TITLE_LENGTH) return undefined;
			const word = words.get(list.exec(text)?.[1]?.toLowerCase() ?? '');
			return word?.plural ? word.family : undefined;
		},
	};
}

/** Before the title of an annex without number: "Annex to the report". */
const PREPOSITION = lean(/^(?:to|on|de|du|à|zu|zum|zur|bij|van|al|del)(?!\p{L})/u);

interface PlainLine {
	readonly written: string;
	readonly title: string;
	readonly separated: boolean;
	readonly numbered: boolean;
	/** The line is the whole of its paragraph, or the next one starts anew. */
	readonly whole: boolean;
}

/** Whether a line without any mark-up is a label, and not a sentence such as "Annex I lists the speakers". */
function isPlainLabel({ written, title, separated, numbered, whole }: PlainLine): boolean {
	if (title === '') return whole;
	if (!isUpper(written, 0) || title.length > TITLE_LENGTH || VERB.test(` ${title} `)) return false;
	if (separated) return !SENTENCES.test(title);
	if (!numbered) return true;
	return isUpper(title, 0) && whole && title.length <= BARE_TITLE_LENGTH && !/[.!?;,:]$|[.!?;:]\s/u.test(title);
}

/** Whether a line does not go on with the sentence of the line before it. */
function startsNothing(line: string | undefined): boolean {
	return line === undefined || !/^\s*\p{Ll}/u.test(line);
}

function formOf(prose: Prose, line: string, at: number): Annex['form'] {
	if (prose.kind === 'heading') return 'heading';
	const bold = prose.marks.some(
		({ kind, plain }) => kind === 'strong' && plain.from <= at && plain.to >= at + line.trimEnd().length,
	);
	return bold || /^\s*\*|\*\s*$/.test(line) ? 'bold' : 'plain';
}
