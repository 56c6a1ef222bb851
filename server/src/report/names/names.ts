/** The names that a report uses, and how. */
import { sameItems, sameValue } from '../../incremental/index.js';
import { narrowed } from '../../text/index.js';
import { blockQuery, query, wordCounts } from '../facts/queries.js';
import { opensTurn } from '../people/speakers.js';
import { type NameRun, nameRunsOf, writtenRun } from './runs.js';
import { shapeOf } from './shape.js';

/** How a report uses a spelling. */
export interface NameUse {
	readonly count: number;
	/** Not at the beginning of a sentence, where any word has a capital. */
	readonly inside: number;
	/** Not in "FROM GLOBAL TO LOCAL", where all words are in capitals, nor with a hyphen: "CORE-V". */
	readonly alone: number;
}

interface SaidRun extends RunForms {
	readonly written: string;
	readonly opens: boolean;
	readonly alone: boolean;
	/** The last word, with one in small letters behind it that ends names: "Linux foundation". */
	readonly half?: string;
}

/** Where each block has its names. */
export const nameRuns = blockQuery((facts, source) => {
	const runs = nameRunsOf({ facts, source });
	return runs.length > 0 ? runs : undefined;
});

/** The same, without places. */
export const saidNames = blockQuery((facts, source): readonly SaidRun[] | undefined => {
	const runs = nameRunsOf({ facts, source });
	return runs.length > 0
		? runs.map((run) => {
				const written = writtenRun(run);
				const forms = formsOf(written);
				const alone = !HYPHEN.test(written) && forms.words.filter((word) => CAPITALS.test(word)).length < 2;
				return { written, ...forms, opens: run.opens && !takesTurn(run), alone, ...halfOf(run) };
			})
		: undefined;
}, sameValue);

function halfOf({ prose, words, opens, lastTo }: NameRun): { half?: string } {
	// "Harbour board was asked": at the beginning of a sentence, any word has a capital.
	if (lastTo === undefined || (opens && words.length === 1)) return {};
	return { half: prose.text.slice(words.at(-1)!.from, lastTo) };
}

/** Before a colon stands who speaks, or what is talked of. */
function takesTurn({ prose, words }: NameRun): boolean {
	return words.length === 1 && opensTurn({ prose, from: words[0]!.from, to: words[0]!.to });
}

/** The words that a report has in lower case somewhere, but for those of addresses: “marc.roe@example.org” is a name. */
export const wordsInLowerCase = wordCounts((_, source) => source.match(LOWER_WORD) ?? []);
const LOWER_WORD = narrowed(/(?<![\p{L}\d@/.#_-])\p{Ll}[\p{L}'’-]{2,}(?![\p{L}\d._'’-]{0,60}@)/gu);

/** A generated file has more, and is no model for anybody. */
const MOST = 5_000;
const NONE: NameUse = { count: 0, inside: 0, alone: 0 };

/** Words and pairs of words, by spelling. */
export const nameUses = query([saidNames.values], (all): ReadonlyMap<string, NameUse> => {
	const uses = new Map<string, NameUse>();
	const add = (form: string, inside: boolean, lone: boolean): void => {
		const known = uses.get(form);
		if (!known && uses.size >= MOST) return;
		const { count, inside: before, alone } = known ?? NONE;
		uses.set(form, { count: count + 1, inside: before + Number(inside), alone: alone + Number(lone) });
	};
	for (const runs of all) {
		for (const { words, pairs, opens, alone, half } of runs) {
			if (half !== undefined) add(half, true, alone);
			for (const [i, word] of words.entries()) add(word, !(opens && i === 0), alone);
			for (const pair of pairs) add(pair, true, alone);
		}
	}
	return uses;
});

/** A word of a report that also stands in lower case there. */
export const ordinaryList = query(
	[nameUses, wordsInLowerCase],
	(uses, lower): readonly string[] => {
		const found: string[] = [];
		for (const form of uses.keys()) {
			if (shapeOf(form) === 'plain' && lower.has(form.toLowerCase())) found.push(form.toLowerCase());
		}
		return found.sort();
	},
	sameItems,
);

export const ordinaryWords = query([ordinaryList], (all): ReadonlySet<string> => new Set(all));

/** Words that stand beside another that is no ordinary one: most likely parts of somebody's full name. */
export const wordsOfFullNames = query([saidNames.values, ordinaryWords], (all, ordinary): ReadonlySet<string> => {
	const isNamed = (word: string | undefined): boolean =>
		word !== undefined && shapeOf(word) === 'plain' && !ordinary.has(word.toLowerCase());
	const found = new Set<string>();
	for (const runs of all) {
		for (const { words } of runs) {
			for (const [i, word] of words.entries()) if (isNamed(words[i - 1]) || isNamed(words[i + 1])) found.add(word);
		}
	}
	return found;
});

const HYPHEN = /[‐‑-]/;
/** "SPI", and "APIs" as well. */
const CAPITALS = /^[A-Z]{2}/;

interface RunForms {
	readonly words: readonly string[];
	/** Each two that stand side by side, as written. "Open-Source-Projekt" has none: a hyphen joins what is no name by itself. */
	readonly pairs: readonly string[];
}

function formsOf(run: string): RunForms {
	const words = [...run.matchAll(/[^ \u00A0‐‑-]+/g)];
	const pairs: string[] = [];
	for (let i = 1; i < words.length; i++) {
		const [from, to] = [words[i - 1]!.index, words[i]!.index + words[i]![0].length];
		if (!isChained(run, from, to)) pairs.push(run.slice(from, to));
	}
	return { words: words.map(([word]) => word), pairs };
}

/** The words of a run, its first word first, then its pairs of words. */
export function namesIn(run: string): readonly string[] {
	const { words, pairs } = formsOf(run);
	return [...words, ...pairs];
}

/** Whether two words with a hyphen between them have one beside them, too. */
export function isChained(run: string, from: number, to: number): boolean {
	const isBeside = HYPHEN.test(run[from - 1] ?? '') || HYPHEN.test(run[to] ?? '');
	return isBeside && HYPHEN.test(run.slice(from, to));
}
