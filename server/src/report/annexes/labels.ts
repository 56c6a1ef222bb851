import { isUpper, lazily, narrowed } from '../../text/index.js';
import type { Annex, AnnexNumber, Prose } from '../facts/model.js';
import { LINE_ENDING, sourceSpan } from '../facts/prose.js';
import { anyOf, anyOfAsWritten } from '../words/index.js';
import { keysOf } from './lists.js';
import { annexKey, readAnnexNumber } from './numerals.js';
import { type Slip, slipAt } from './slips.js';
import type { AnnexVocabulary } from './vocabulary.js';

/** The number of an annex in a label or reference: `I`, `12`, `B`, `2b`, `IV bis`. */
export const NUMBER =
	'(?:\\d{1,3}|[IVXLC]{1,20}|[ivx]{2,20}|[A-Z])(?: ?(?:bis|ter|quater)|[a-z])?(?![\\p{L}\\p{N}]|[./-]\\p{N})';

const NUMBERS = narrowed(NUMBER, 'gu');

/** What may stand before the number: "Annex No. 2". */
export const NUMBER_SIGN = `(?:(?:${anyOfAsWritten(({ grammar }) => grammar.numberSign)}|#)\\s*)?`;

/** Anything longer after "Annex I – " is a sentence, not a title. */
const TITLE_LENGTH = 120;
/** Without a separator between number and title, a label is no longer than a title usually is. */
const BARE_TITLE_LENGTH = 80;
/** A longer line is not a list of annexes. */
const LIST_LENGTH = 400;
/** "I. Budget. II. Plan": the next number begins the next entry. */
const LISTED = lazily(
	() =>
		new RegExp(
			`[,;]|\\s${anyOf(({ grammar }) => grammar.and)}\\s|[.)]\\s+(?=(?:\\d{1,2}|[IVXLC]{1,6}|[A-Z])\\s?[.):–—-]\\s)`,
			'u',
		),
);
/** How many lines of a paragraph are searched for a label. */
const LINES = 40;

/** "ANNEX I EXPERTS" and "Annex B members' views" are about a group of that name. */
const NAMES_GROUP = narrowed(
	`^${anyOf((words) => words.group)}(?!\\p{L})|^[^:]{0,30}(?:\\p{L}['’]s|s['’])(?!\\p{L})`,
	'u',
);
/** What reports append may directly follow the number: "Annex I Agenda". */
const CONTENT = narrowed(`^(?:${anyOf(({ annexEvidence }) => annexEvidence.appended)})(?!\\p{L})`, 'u');
/** A finite verb makes what follows "Annex I – " a sentence. */
const VERB = new RegExp(`\\s${anyOf(({ verb }) => verb)}\\s`, 'u');

const OPEN_END = narrowed(/[\p{L},(]$/u);
const SENTENCES = narrowed(/[.!?;]\s+\p{L}|[;,]$/u);

/** The annexes that a block shows by its form. All but `labels` and `inHtml` are for texts with a word for annexes. */
export interface AnnexLabels {
	/** The labels in one paragraph or heading; places are relative to the block. */
	readonly labels: (prose: Prose) => readonly Annex[];
	/**
	 * Keys of annexes that a heading names without being their label: "Agenda (Annex I)". They exist, but the heading
	 * may just as well belong to the section that mentions them. Likewise for a list of annexes in one line:
	 * "Attachments: A – budget; B – plan".
	 */
	readonly named: (prose: Prose) => readonly string[];
	/**
	 * Keys of annexes whose label runs on, "Annex II Scale of fees": nothing tells it from a heading about that annex.
	 */
	readonly titled: (prose: Prose) => readonly string[];
	/** Likewise for a line of HTML: `<h2>Annex I</h2>`. */
	readonly inHtml: (html: string) => readonly string[];
	/** The family of annexes that a label announces for what follows: `Annexes`, `List of annexes:`. */
	readonly gathered: (prose: Prose) => string | undefined;
}

export function annexLabelReader(vocabulary: AnnexVocabulary): AnnexLabels {
	const { pattern, words, stem } = vocabulary;
	// A heading may number the annex like its other sections; asterisks are failed bold.
	const label = narrowed(
		`^[\\s*]*((?:\\d{1,2}[.)]?|[IVXLC]+[.)]|[A-Z][.)])\\s+)?[[(]?(${pattern})(?:\\s+${NUMBER_SIGN}[("“]?(${NUMBER})[)"”]?)?(\\]?\\s*[:.–—-]|\\]?\\s*(?=\\()|\\s+(?!\\s)|\\]?$)(.*)$`,
		'u',
	);
	const inBrackets = narrowed(`[([–—-]\\s*(${pattern})\\s+${NUMBER_SIGN}(${NUMBER})\\s*(?:[)\\]]\\s*)?$`, 'u');
	const list = narrowed(`^\\P{L}*(?:${anyOfAsWritten(({ listOf }) => listOf)} )?(${pattern})\\P{L}*$`, 'u');
	// "Attachments: A – budget; B – plan", in one line.
	const inline = narrowed(`^\\P{L}*(${pattern})(?:\\(s\\))?\\s*:\\s*(\\S.*)$`, 'u');
	const entry = narrowed(`^\\s*(${NUMBER})\\s*(?:[–—:.)(=-]|$)`, 'u');
	// After a number, "bis" is part of it here: if it could be either, there would be two ways to read each.
	const several = narrowed(
		`^\\s*(${pattern})((?:[\\s,;&]|${anyOf(({ grammar }) => grammar.and)}|to|(?<![\\p{L}\\p{N}] )bis|[–—-])+${NUMBER})+\\s*$`,
		'u',
	);

	interface How {
		/** The title may directly follow the number, whatever it is. */
		readonly running?: boolean;
		/** The line begins with it: read as if the right word were there. */
		readonly slip?: Slip;
	}

	function read(prose: Prose, line: string, at: number, whole: boolean, how: How = {}): Annex | undefined {
		if (line.length > TITLE_LENGTH + 40) return undefined;
		const { running = false, slip } = how;
		const match = label.exec(slip ? line.slice(0, slip.at.from) + slip.meant + line.slice(slip.at.to) : line);
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
		const end = slip ? slip.at.to : from + written.length;
		const to = numeral === undefined ? end : line.indexOf(numeral, end) + numeral.length;
		return {
			span: sourceSpan(prose, { from: at + from, to: at + to }),
			label: prose.span,
			word: slip ? line.slice(from, end) : written,
			...(slip && { meant: slip.meant }),
			family: word.family,
			...(number && { number }),
			title,
			form,
			...(prose.depth !== undefined && { depth: prose.depth }),
		};
	}

	function labelAt(prose: Prose, line: string, at: number, whole: boolean): Annex | undefined {
		const found = read(prose, line, at, whole);
		const slip = found ? undefined : slipAt(line, vocabulary);
		return slip ? read(prose, line, at, whole, { slip }) : found;
	}

	const keyOf = (written: string, number: AnnexNumber | undefined): string | undefined => {
		const family = words.get(written.toLowerCase())?.family;
		return family === undefined ? undefined : annexKey(family, number);
	};

	/**
	 * The lists of annexes that are on one line each, or in the lines below their label: their family, and the keys of
	 * those that have a number.
	 */
	function listedInLine({ kind, container, text }: Prose): { readonly family: string; readonly keys: string[] }[] {
		if (kind !== 'paragraph' || container === 'quote') return [];
		const lines = text.split(LINE_ENDING, LINES);
		const above = lines.length > 1 ? words.get(list.exec(lines[0]!)?.[1]?.toLowerCase() ?? '') : undefined;
		if (above?.plural) {
			const keys = lines.slice(1).flatMap((line) => keysOf(above.family, entry.exec(line)?.[1]));
			if (keys.length > 0) return [{ family: above.family, keys }];
		}
		return lines.flatMap((line) => {
			const [, written = '', entries = ''] = line.length > LIST_LENGTH ? [] : (inline.exec(line) ?? []);
			const word = words.get(written.toLowerCase());
			if (!word?.plural && !(word && line.includes('(s)'))) return [];
			const keys = entries.split(LISTED()).flatMap((each) => keysOf(word.family, entry.exec(each)?.[1]));
			return [{ family: word.family, keys }];
		});
	}

	return {
		labels(prose) {
			if (prose.kind === 'cell' || prose.container === 'item' || prose.container === 'note') return [];
			const lines = prose.text.split(LINE_ENDING, LINES);
			const first = labelAt(prose, lines[0] ?? '', 0, startsNothing(lines[1]));
			const found = first && (prose.container === 'document' || first.form !== 'plain') ? [first] : [];
			let at = 0;
			for (let i = 1; i < lines.length; i++) {
				at = prose.text.indexOf(lines[i]!, at + lines[i - 1]!.length);
				// Further down, a line of a longer paragraph may happen to begin with an annex.
				const next = labelAt(prose, lines[i]!, at, startsNothing(lines[i + 1]));
				if (next && (next.form === 'bold' || next.title === '') && startsNothing(lines[i]) && next.number) {
					if (prose.container === 'document' && !OPEN_END.test(lines[i - 1]!.trimEnd())) found.push(next);
				}
			}
			return found;
		},
		named(prose) {
			const { kind, text } = prose;
			if (kind !== 'heading') return listedInLine(prose).flatMap(({ keys }) => keys);
			if (text.length > TITLE_LENGTH + 40) return [];
			const [, written = '', numeral = ''] = inBrackets.exec(text) ?? [];
			const one = numeral === '' ? undefined : keyOf(written, readAnnexNumber(numeral));
			const [, plural = ''] = several.exec(text) ?? [];
			const all = plural === '' ? [] : (text.slice(plural.length).match(NUMBERS) ?? []);
			const numbers = all.map((each) => keyOf(plural.trim(), readAnnexNumber(each)));
			return [one, ...numbers].filter((key) => key !== undefined);
		},
		titled(prose) {
			const { kind, container, text } = prose;
			if (kind === 'cell' || container !== 'document' || !stem.test(text.slice(0, BARE_TITLE_LENGTH).toLowerCase())) {
				return [];
			}
			const [line = '', next] = text.split(LINE_ENDING, 2);
			const found = read(prose, line, 0, startsNothing(next), { running: true });
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
const PREPOSITION = narrowed(`^${anyOf(({ toAnother }) => toAnother)}(?!\\p{L})`, 'u');

interface PlainLine {
	readonly written: string;
	readonly title: string;
	readonly separated: boolean;
	readonly numbered: boolean;
	/** The line is its whole paragraph, or the next line starts afresh. */
	readonly whole: boolean;
}

/** Whether a line without any markup is a label, not a sentence such as "Annex I lists the speakers". */
function isPlainLabel({ written, title, separated, numbered, whole }: PlainLine): boolean {
	if (title === '') return whole;
	if (!isUpper(written, 0) || title.length > TITLE_LENGTH || VERB.test(` ${title} `)) return false;
	if (separated) return !SENTENCES.test(title);
	if (!numbered) return true;
	return isUpper(title, 0) && whole && title.length <= BARE_TITLE_LENGTH && !/[.!?;,:]$|[.!?;:]\s/u.test(title);
}

/** Whether a line does not continue the sentence of the line before it. */
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
