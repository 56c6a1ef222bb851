/** The verbs of a sentence that may tell of a decision, or of what is to be done. */
import { lazily, matchesOf, type Span, wordBefore } from '../../../text/index.js';
import { anyOf, LANGUAGES, latin, tellingWords, type Words, wholeWords } from '../../words/index.js';
import type { OUTCOME_VERBS } from '../../words/model/outcomes.js';
import { endOf, signOfEnding, stemOf } from '../../words/stems.js';
import { followsAnd } from '../lines/clauses.js';
import type { OutcomeKind } from '../lines/marks.js';
import { groupOf } from '../people/groups.js';
import { phrasesIn } from './phrases.js';

/** With what stands around the verb: see the words of the same names. */
export interface Verb extends Span {
	readonly name: (typeof OUTCOME_VERBS)[keyof typeof OUTCOME_VERBS][number] | 'to';
	/** Those that have a verb in the same place. */
	readonly languages: readonly Words[];
	/** It is one by its ending. */
	readonly ending?: true;
}

/** Those of a sentence, in order. @param low the line in lower case. @param own the languages of the report. */
export function verbsIn(low: string, { from, to }: Span, kind: OutcomeKind, own: readonly Words[]): readonly Verb[] {
	const said = low.slice(from, to);
	const found: Verb[] = [];
	const byPlace = new Map<number, Words[]>();
	const add = (name: Verb['name'], { index, 0: verb }: RegExpExecArray, ...of: Words[]) => {
		const languages = byPlace.get(index) ?? [];
		byPlace.set(index, languages);
		languages.push(...of);
		const ending =
			name === 'will' && of.some(({ outcomes: { endings } }) => endings.some((each) => verb.endsWith(each)));
		found.push({ name, languages, from: from + index, to: from + index + verb.length, ...(ending && { ending }) });
	};
	for (const [words, telling] of worthTrying(said, kind, own)) {
		for (const { name, match } of phrasesIn(said, kind, words, telling)) add(name, match, words);
	}
	if (kind === 'action') {
		for (const match of matchesOf(said, patterns().to)) add(match[1] === undefined ? 'to' : 'does', match, ...ofTo());
	}
	return found.sort((a, b) => a.from - b.from);
}

const ofTo = lazily(() => LANGUAGES.filter(({ outcomes }) => outcomes.to !== ''));

const patterns = lazily(() => ({
	to: wholeWords(`(${anyOf(({ outcomes }) => outcomes.isTo)})|${anyOf(({ outcomes }) => outcomes.to)}`, 'g'),
	word: new RegExp(latin('\\p{L}{2,}'), 'g'),
}));

/** For beginnings, and for ends, of words: in which languages they tell. */
const telling = lazily(() => ({
	action: byWord(({ outcomes }) => Object.keys(outcomes.stems.action)),
	decision: byWord(({ outcomes }) => Object.keys(outcomes.stems.decision)),
	endings: byWord(({ outcomes }) => outcomes.endings.map(signOfEnding)),
}));

function byWord(pick: (words: Words) => readonly string[]): ReadonlyMap<string, readonly Words[]> {
	const found = new Map<string, Words[]>();
	for (const words of LANGUAGES) {
		for (const each of new Set(pick(words))) found.set(each, [...(found.get(each) ?? []), words]);
	}
	return found;
}

/** What a sentence has of a language: stems of its verbs, and perhaps one of their endings. */
interface Telling {
	readonly stems: Set<string>;
	hasEnding: boolean;
}

/** The languages whose expressions are worth trying: looking words up takes a tenth of the time. */
function languagesIn(said: string, kind: OutcomeKind): ReadonlyMap<Words, Telling> {
	const { [kind]: beginnings, endings } = telling();
	let found: Map<Words, Telling> | undefined;
	const tellingIn = (words: Words): Telling => {
		found ??= new Map();
		const known = found.get(words) ?? { stems: new Set(), hasEnding: false };
		found.set(words, known);
		return known;
	};
	for (const word of said.match(patterns().word) ?? []) {
		const stem = stemOf(word);
		for (const words of beginnings.get(stem) ?? []) tellingIn(words).stems.add(stem);
		const end = kind === 'action' ? endOf(word) : undefined;
		if (end !== undefined) for (const words of endings.get(end) ?? []) tellingIn(words).hasEnding = true;
	}
	return found ?? NO_LANGUAGE;
}

/** Short words are stems in several: a sentence that may be in the language of the report is in no other, unless it reads so. */
function worthTrying(said: string, kind: OutcomeKind, [own, more]: readonly Words[]): Iterable<[Words, Telling]> {
	const found = languagesIn(said, kind);
	if (!own || more || found.size < 2 || !found.has(own)) return found;
	const [first, ...others] = tellingWords(said, [own, ...found.keys()]);
	const isOwn = first!.count > 0 && others.every(({ count }) => count <= first!.count);
	return isOwn ? [[own, found.get(own)!]] : found;
}

const NO_LANGUAGE: ReadonlyMap<Words, Telling> = new Map();

/** Whether {@link verbsIn} may find any in a line: most have none. */
export function mayTell(text: string, low: string, kind: OutcomeKind): boolean {
	if (languagesIn(low, kind).size > 0) return true;
	return kind === 'action' && matchesOf(low, patterns().to).some(({ index }) => mayNameBefore(text, low, index));
}

/** So far into a line stands whoever is named in small letters. */
const FEW_NAMES = 60;

/** Whether the word before a place may be somebody's name, or stand for somebody. */
function mayNameBefore(text: string, low: string, at: number): boolean {
	if (at === 0) return false;
	const from = wordBefore(low, at);
	// "kim to write", "kim and zoe to write"
	if (from === 0 || (from < FEW_NAMES && followsAnd(low, from))) return true;
	const word = low.slice(from, at - 1);
	return word !== text.slice(from, at - 1) || /^@|\W$/.test(word) || groupOf(word) !== undefined;
}
