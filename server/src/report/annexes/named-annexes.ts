/** Annexes that a block names without being the label of one: in brackets of a heading, in a list on one line. */
import { lazily, narrowed } from '../../text/index.js';
import type { Prose } from '../facts/model.js';
import { LINE_ENDING } from '../facts/prose.js';
import { anyOf, anyOfAsWritten } from '../words/index.js';
import { BARE_TITLE_LENGTH, LABEL_LENGTH, LINES, NUMBER, NUMBER_SIGN, writtenKey } from './labels.js';
import { keysOf } from './lists.js';
import { readAnnexNumber } from './numerals.js';
import type { AnnexVocabulary, AnnexWord } from './vocabulary.js';

const NUMBERS = narrowed(NUMBER, 'gu');

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

/** An entry of a list in one line. */
const ENTRY = narrowed(`^\\s*(${NUMBER})\\s*(?:[–—:.)(=-]|$)`, 'u');

/** A list of annexes: their family, and the keys of those that have a number. */
interface List {
	readonly family: string;
	readonly keys: readonly string[];
}

/** Reads texts with a word for annexes. */
export class NamedAnnexReader {
	readonly #vocabulary: AnnexVocabulary;
	readonly #inBrackets: RegExp;
	readonly #several: RegExp;
	readonly #gathering: RegExp;
	readonly #inline: RegExp;

	constructor(vocabulary: AnnexVocabulary) {
		const { pattern } = vocabulary;
		this.#vocabulary = vocabulary;
		this.#inBrackets = narrowed(`[([–—-]\\s*(${pattern})\\s+${NUMBER_SIGN}(${NUMBER})\\s*(?:[)\\]]\\s*)?$`, 'u');
		this.#gathering = narrowed(`^\\P{L}*(?:${anyOfAsWritten(({ listOf }) => listOf)} )?(${pattern})\\P{L}*$`, 'u');
		// "Attachments: A – budget; B – plan", in one line.
		this.#inline = narrowed(`^\\P{L}*(${pattern})(?:\\(s\\))?\\s*:\\s*(\\S.*)$`, 'u');
		// After a number, "bis" is part of it here: if it could be either, there would be two ways to read each.
		this.#several = narrowed(
			`^\\s*(${pattern})((?:[\\s,;&]|${anyOf(({ grammar }) => grammar.and)}|to|(?<![\\p{L}\\p{N}] )bis|[–—-])+${NUMBER})+\\s*$`,
			'u',
		);
	}

	/**
	 * Keys of annexes that a heading names without being their label: "Agenda (Annex I)". They exist, but the heading
	 * may just as well belong to the section that mentions them. Likewise for a list of annexes in one line:
	 * "Attachments: A – budget; B – plan".
	 */
	named(prose: Prose): readonly string[] {
		const { kind, text } = prose;
		if (kind !== 'heading') return this.#lists(prose).flatMap(({ keys }) => keys);
		if (text.length > LABEL_LENGTH) return [];
		const keyOf = (written: string, numeral: string) => writtenKey(this.#vocabulary, written, readAnnexNumber(numeral));
		const [, written = '', numeral = ''] = this.#inBrackets.exec(text) ?? [];
		const one = numeral === '' ? undefined : keyOf(written, numeral);
		const [, plural = ''] = this.#several.exec(text) ?? [];
		const all = plural === '' ? [] : (text.slice(plural.length).match(NUMBERS) ?? []);
		return [one, ...all.map((each) => keyOf(plural.trim(), each))].filter((key) => key !== undefined);
	}

	/** The family of annexes that a label announces for what follows: `Annexes`, `List of annexes:`. */
	gathered(prose: Prose): string | undefined {
		const { kind, container, text } = prose;
		const [list] = this.#lists(prose);
		if (list) return list.keys.length === 0 ? list.family : undefined;
		if (kind === 'cell' || container !== 'document' || text.length > BARE_TITLE_LENGTH) return undefined;
		const word = this.#wordIn(this.#gathering, text);
		return word?.plural ? word.family : undefined;
	}

	/** The lists of annexes that are on one line each, or in the lines below their label. */
	#lists({ kind, within, text }: Prose): readonly List[] {
		if (kind !== 'paragraph' || within === 'quote') return [];
		const lines = text.split(LINE_ENDING, LINES);
		const above = lines.length > 1 ? this.#wordIn(this.#gathering, lines[0]!) : undefined;
		if (above?.plural) {
			const keys = lines.slice(1).flatMap((line) => keysOf(above.family, ENTRY.exec(line)?.[1]));
			if (keys.length > 0) return [{ family: above.family, keys }];
		}
		return lines.flatMap((line) => this.#listIn(line) ?? []);
	}

	#listIn(line: string): List | undefined {
		const [, written = '', entries = ''] = line.length > LIST_LENGTH ? [] : (this.#inline.exec(line) ?? []);
		const word = this.#vocabulary.words.get(written.toLowerCase());
		if (!word?.plural && !(word && line.includes('(s)'))) return undefined;
		const keys = entries.split(LISTED()).flatMap((each) => keysOf(word.family, ENTRY.exec(each)?.[1]));
		return { family: word.family, keys };
	}

	#wordIn(pattern: RegExp, line: string): AnnexWord | undefined {
		return this.#vocabulary.words.get(pattern.exec(line)?.[1]?.toLowerCase() ?? '');
	}
}
