/** The labels of annexes: "Annex II – Scale of fees", above the annex itself. */
import { isUpper, narrowed } from '../../text/index.js';
import type { Annex, AnnexNumber, Prose } from '../facts/model.js';
import { LINE_ENDING, sourceSpan } from '../facts/prose.js';
import { anyOf, anyOfAsWritten } from '../words/index.js';
import { annexKey, readAnnexNumber } from './numerals.js';
import { type Slip, slipAt } from './slips.js';
import type { AnnexVocabulary, AnnexWord } from './vocabulary.js';

/** The number of an annex in a label or reference: `I`, `12`, `B`, `2b`, `IV bis`; in "1 bis 3", German for "1 to 3", only `1`. */
export const NUMBER =
	'(?:\\d{1,3}|[IVXLC]{1,20}|[ivx]{2,20}|[A-Z])(?: ?(?:bis(?! [\\dIVXLCA-H])|ter|quater)|[a-z])?(?![\\p{L}\\p{N}]|[./-]\\p{N})';

/** What may stand before the number: "Annex No. 2". */
export const NUMBER_SIGN = `(?:(?:${anyOfAsWritten(({ grammar }) => grammar.numberSign)}|#)\\s*)?`;

/** Anything longer after "Annex I – " is a sentence, not a title. */
const TITLE_LENGTH = 120;
/** A longer line is no label. */
export const LABEL_LENGTH = TITLE_LENGTH + 40;
/** Without a separator between number and title, a label is no longer than a title usually is. */
export const BARE_TITLE_LENGTH = 80;
/** How many lines of a paragraph are searched for a label. */
export const LINES = 40;

/** "ANNEX I EXPERTS" and "Annex B members' views" are about a group of that name. */
const NAMES_GROUP = narrowed(
	`^${anyOf((words) => words.group)}(?!\\p{L})|^[^:]{0,30}(?:\\p{L}['’]s|s['’])(?!\\p{L})`,
	'u',
);
/** What reports append may directly follow the number: "Annex I Agenda". */
const CONTENT = narrowed(`^(?:${anyOf(({ annexEvidence }) => annexEvidence.appended)})(?!\\p{L})`, 'u');
/** A finite verb makes what follows "Annex I – " a sentence. */
const VERB = new RegExp(`\\s${anyOf(({ verb }) => verb)}\\s`, 'u');

/** Before the title of an annex without number: "Annex to the report". */
const PREPOSITION = narrowed(`^${anyOf(({ toAnother }) => toAnother)}(?!\\p{L})`, 'u');

const OPEN_END = narrowed(/[\p{L},(]$/u);
const SENTENCES = narrowed(/[.!?;]\s+\p{L}|[;,]$/u);

interface How {
	/** The title may directly follow the number, whatever it is. */
	readonly running?: boolean;
	/** The line begins with it: read as if the right word were there. */
	readonly slip?: Slip;
}

/** A line of a block, and where it begins in its text. */
interface Line {
	readonly prose: Prose;
	readonly text: string;
	readonly at: number;
	/** The next line starts afresh, or there is none. */
	readonly whole: boolean;
}

/** A line as the expression takes it apart. */
interface Parts {
	/** The number of a heading, before its words: "3. Annex I". */
	readonly prefix?: string | undefined;
	readonly written: string;
	readonly word: AnnexWord;
	readonly numeral?: string | undefined;
	readonly number?: AnnexNumber | undefined;
	/** Whether something stands between the number and the title: "Annex I – Agenda". */
	readonly separated: boolean;
	readonly title: string;
	/** All that was matched. */
	readonly matched: string;
}

/** Reads the labels of annexes. All but `inHtml` is for texts with a word for annexes. */
export class LabelReader {
	readonly #vocabulary: AnnexVocabulary;
	readonly #label: RegExp;

	constructor(vocabulary: AnnexVocabulary) {
		this.#vocabulary = vocabulary;
		// A heading may number the annex like its other sections; asterisks are failed bold.
		this.#label = narrowed(
			`^[\\s*]*((?:\\d{1,2}[.)]?|[IVXLC]+[.)]|[A-Z][.)])\\s+)?[[(]?(${vocabulary.pattern})(?:\\s+${NUMBER_SIGN}[("“]?(${NUMBER})[)"”]?)?(\\]?\\s*[:.–—-]|\\]?\\s*(?=\\()|\\s+(?!\\s)|\\]?$)(.*)$`,
			'u',
		);
	}

	/** The labels in one paragraph or heading; places are relative to the block. */
	labels(prose: Prose): readonly Annex[] {
		if (prose.kind === 'cell' || prose.container === 'item' || prose.within === 'note') return [];
		const lines = prose.text.split(LINE_ENDING, LINES);
		const first = this.#labelAt({ prose, text: lines[0] ?? '', at: 0, whole: startsNothing(lines[1]) });
		const found = first && (prose.container === 'document' || first.form !== 'plain') ? [first] : [];
		if (prose.container !== 'document') return found;
		/** So far, each line is a label: "Annex 1: Budget", and below it "Annex 2: Plan". */
		let all = first?.number !== undefined;
		let at = 0;
		for (let i = 1; i < lines.length; i++) {
			const text = lines[i]!;
			at = prose.text.indexOf(text, at + lines[i - 1]!.length);
			const next = this.#labelAt({ prose, text, at, whole: startsNothing(lines[i + 1]) });
			all &&= next?.number !== undefined;
			// Further down, a line of a longer paragraph may happen to begin with an annex.
			if (!next?.number || (!all && next.form !== 'bold' && next.title !== '')) continue;
			if (all || (startsNothing(text) && !OPEN_END.test(lines[i - 1]!.trimEnd()))) found.push(next);
		}
		return found;
	}

	/**
	 * Keys of annexes whose label runs on, "Annex II Scale of fees": nothing tells it from a heading about that annex.
	 */
	titled(prose: Prose): readonly string[] {
		const { kind, container, text } = prose;
		if (kind === 'cell' || container !== 'document') return [];
		if (!this.#vocabulary.stem.test(text.slice(0, BARE_TITLE_LENGTH).toLowerCase())) return [];
		const [line = '', next] = text.split(LINE_ENDING, 2);
		const found = this.#read({ prose, text: line, at: 0, whole: startsNothing(next) }, { running: true });
		return found?.number ? [annexKey(found.family, found.number)] : [];
	}

	/** Keys of the annexes that lines of HTML are labels of: `<h2>Annex I</h2>`. */
	inHtml(html: string): readonly string[] {
		const keys: string[] = [];
		for (const line of html.slice(0, 4_000).split(LINE_ENDING)) {
			const [, , written = '', numeral, , rest = ''] = this.#label.exec(line.replace(/<[^<>]*>/g, ' ').trim()) ?? [];
			if (written === '' || rest.length > TITLE_LENGTH) continue;
			const number = numeral === undefined ? undefined : readAnnexNumber(numeral);
			const key = writtenKey(this.#vocabulary, written, number);
			if (key !== undefined) keys.push(key);
		}
		return keys;
	}

	#labelAt(line: Line): Annex | undefined {
		const found = this.#read(line);
		const slip = found ? undefined : slipAt(line.text, this.#vocabulary);
		return slip ? this.#read(line, { slip }) : found;
	}

	#read(line: Line, { running = false, slip }: How = {}): Annex | undefined {
		const { prose, text, at, whole } = line;
		if (text.length > LABEL_LENGTH) return undefined;
		const parts = this.#partsOf(slip ? text.slice(0, slip.at.from) + slip.meant + text.slice(slip.at.to) : text);
		if (!parts) return undefined;
		const { prefix, written, word, numeral, number, title, matched } = parts;
		const form = formOf(prose, text, at);
		if (prefix !== undefined && form !== 'heading') return undefined;
		if (form === 'plain' && !isPlainLabel(parts, whole)) return undefined;
		if (!isTitle(parts, running)) return undefined;
		const from = matched.indexOf(written, (prefix ?? '').length);
		const end = slip ? slip.at.to : from + written.length;
		const to = numeral === undefined ? end : text.indexOf(numeral, end) + numeral.length;
		return {
			span: sourceSpan(prose, { from: at + from, to: at + to }),
			label: prose.span,
			word: slip ? text.slice(from, end) : written,
			...(slip && { meant: slip.meant }),
			family: word.family,
			...(number && { number }),
			title,
			form,
			...(prose.depth !== undefined && { depth: prose.depth }),
		};
	}

	#partsOf(line: string): Parts | undefined {
		const match = this.#label.exec(line);
		const word = this.#vocabulary.words.get(match?.[2]?.toLowerCase() ?? '');
		if (!match || !word || word.plural) return undefined;
		const [matched, prefix, written = '', numeral, separator = '', rest = ''] = match;
		const number = numeral === undefined ? undefined : readAnnexNumber(numeral);
		if (number === undefined && (numeral !== undefined || word.needsNumber)) return undefined;
		const title = rest.replace(/^[\s:.–—-]+/, '').replace(/(?<![\s*])[\s*]+$/, '');
		const separated = /[^\s\]]/.test(separator) || rest.startsWith('(');
		return { prefix, written, word, numeral, number, separated, title, matched };
	}
}

/** The key of an annex by what is written; `undefined` if that is no word for annexes. */
export function writtenKey(
	{ words }: AnnexVocabulary,
	written: string,
	number: AnnexNumber | undefined,
): string | undefined {
	const family = words.get(written.toLowerCase())?.family;
	return family === undefined ? undefined : annexKey(family, number);
}

/** Whether what follows the number without anything between them may be a title. */
function isTitle({ title, separated, number }: Parts, running: boolean): boolean {
	if (title === '' || separated) return true;
	const low = title.toLowerCase();
	if (number === undefined) return PREPOSITION.test(title);
	return !NAMES_GROUP.test(low) && (running || CONTENT.test(low));
}

/**
 * Whether a line without any markup is a label, not a sentence such as "Annex I lists the speakers".
 *
 * @param whole the line is its whole paragraph, or the next line starts afresh.
 */
function isPlainLabel({ written, title, separated, number }: Parts, whole: boolean): boolean {
	if (title === '') return whole;
	if (!isUpper(written, 0) || title.length > TITLE_LENGTH || VERB.test(` ${title} `)) return false;
	if (separated) return !SENTENCES.test(title);
	if (number === undefined) return true;
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
