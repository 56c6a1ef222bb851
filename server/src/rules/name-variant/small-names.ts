/** Names that stand in small letters: of people, firms and products. */
import {
	allWords,
	blockQuery,
	blockQueryWith,
	isInChatLine,
	isQuoted,
	isVerbatim,
	isWordLike,
	listed,
	markAround,
	nameUses,
	type Prose,
	query,
	type Report,
	sameItems,
	sameValue,
	shapeOf,
	sourceSpan,
	wordsInLowerCase,
} from '../../report/index.js';
import { capitalised, hasLetter, lazily, narrowed, type Span, shift } from '../../text/index.js';
import { isWord } from './ordinary.js';
import { ownNames } from './own-names.js';
import { SMALL, SMALL_WORDS } from './well-known.js';

/** A name that the report has in small letters somewhere, if only in an address. */
interface Wanted {
	readonly small: string;
	readonly name: string;
	readonly isPerson: boolean;
	/** Small letters may stand at no more places: more are not told from a word, or from a habit. */
	readonly most: number;
}

export interface SmallName extends Pick<Wanted, 'name' | 'isPerson'> {
	/** In order. */
	readonly spans: readonly Span[];
}

/** Who writes a name in small letters more often does so on purpose. */
const HABIT = 2;
/** Nobody writes so many names in small letters. */
const MOST_NAMES = 100;
/** So many times as often with a capital, the name is no handle. */
const TIMES = 2;
/** So many times as often, it is a name of the report's own. */
const OWN = 3;
const OWN_HABIT = 4;
/** So many times as often, it is no word. */
const ACRONYM = 8;

const GIVEN = lazily(() => allWords(({ people }) => people.given));

/** Given names of people on the lists that are no words, as far as can be told. */
const listedGiven = query(
	[listed],
	(people): readonly string[] => {
		const found = new Set<string>();
		for (const { name, form } of people) {
			const [given = ''] = name.split(' ');
			if (form !== 'handle' && given.length > 2 && shapeOf(given) === 'plain' && !isWord(given.toLowerCase()))
				found.add(given);
		}
		return [...found];
	},
	sameItems,
);

interface HalfSmall {
	/** The word in small letters. */
	readonly low: string;
	readonly name: string;
}

/** What full names on the lists would be with a family name in small letters: "Joe bryant", for Joe Bryant. */
const halfSmall = query(
	[listed],
	(people): ReadonlyMap<string, HalfSmall> => {
		const found = new Map<string, HalfSmall>();
		for (const { name, form } of people) {
			const words = name.split(' ');
			if (form !== 'full' || words.length > 3 || !words.every((word) => shapeOf(word) === 'plain')) continue;
			for (const [at, word] of words.entries()) {
				const low = word.toLowerCase();
				if (at > 0 && low.length > 2 && !GIVEN().has(low) && !isWord(low))
					found.set(words.with(at, low).join(' '), { low, name });
			}
		}
		return found;
	},
	sameValue,
);

/** At how many places small letters may stand for an acronym. */
function mostSmall(name: string, count: number): number {
	const low = name.toLowerCase();
	if (name.length < 3 || !/^[A-Z]+$/.test(name) || isWord(low)) return 0;
	// One that nobody could say as a word is none in small letters.
	return Math.min(HABIT, isWordLike(name) ? Math.floor(count / ACRONYM) : count > 1 ? count : 0);
}

/** At how many places they may stand for a name that is no handle and no word, if capitals are so many times as usual. */
function mostOf(count: number, times: number): number {
	return Math.min(HABIT, Math.floor(count / times));
}

/** Whether sentences, items and cells mostly begin with a small letter. */
const startsSmall = blockQuery(({ prose }): readonly [small: number, all: number] | undefined => {
	let [small, all] = [0, 0];
	for (const { text } of prose) {
		const first = FIRST_LETTER.exec(text)?.[1];
		if (first === undefined) continue;
		all++;
		if (first !== first.toUpperCase()) small++;
	}
	return all > 0 ? [small, all] : undefined;
}, sameValue);

const FIRST_LETTER = narrowed(/^[^\p{L}]{0,20}(\p{L})/u);

const writesSmall = query([startsSmall.values], (all): boolean => {
	let [small, some] = [0, 0];
	for (const [one, other] of all) [small, some] = [small + one, some + other];
	return small * 3 > some;
});

const wanted = query(
	[wordsInLowerCase, nameUses, ownNames, listedGiven, halfSmall, isVerbatim, writesSmall],
	(lower, uses, own, people, halves, verbatim, small): readonly Wanted[] => {
		if (small) return [];
		const found = new Map<string, Wanted>();
		const isThere = (word: string): boolean => lower.has(word) || lower.has(`${word}'s`) || lower.has(`${word}’s`);
		const add = (low: string, name: string, isPerson: boolean, most: number): void => {
			if (most > 0 && found.size < MOST_NAMES && isThere(low)) found.set(low, { small: low, name, isPerson, most });
		};
		for (const [name, { count }] of uses) {
			add(name.toLowerCase(), name, false, mostSmall(name, count));
		}
		for (const [name, count] of own) add(name.toLowerCase(), name, false, Math.min(OWN_HABIT, Math.floor(count / OWN)));
		for (const [low, name] of SMALL) add(low, name, false, Infinity);
		for (const [low, name] of SMALL_WORDS)
			add(low, name, false, Math.min(HABIT, TIMES * (uses.get(name)?.inside ?? 0)));
		if (verbatim) return [...found.values()];
		for (const name of people) add(name.toLowerCase(), name, true, mostOf(uses.get(name)?.count ?? 0, TIMES));
		for (const [half, { low, name }] of halves) {
			if (found.size < MOST_NAMES && isThere(low)) found.set(half, { small: half, name, isPerson: true, most: HABIT });
		}
		for (const low of GIVEN()) add(low, capitalised(low), true, HABIT);
		return [...found.values()];
	},
	sameValue,
);

interface Place {
	/** Of the name, in small letters. */
	readonly small: string;
	readonly span: Span;
	readonly left?: Left;
}

/** Where it may be left so: in a quotation or a chat, `unless firm` in a line that has small letters throughout. */
type Left = 'always' | 'unless firm';

const places = blockQueryWith([wanted], ({ facts }, names): readonly Place[] | undefined => {
	if (names.length === 0) return undefined;
	const found: Place[] = [];
	for (const prose of facts.prose) {
		for (const { small, isPerson } of names) {
			for (const plain of placesIn(prose, small)) {
				const left = leftAt(prose, plain, isPerson);
				found.push({ small, span: sourceSpan(prose, plain), ...(left && { left }) });
			}
		}
	}
	return found.length > 0 ? found : undefined;
});

/** As whole words, in no address, path, handle, tag or link. */
function* placesIn(prose: Prose, small: string): Iterable<Span> {
	const { text } = prose;
	for (let from = text.indexOf(small); from >= 0; from = text.indexOf(small, from + small.length)) {
		const to = from + small.length;
		if (JOINED_BEFORE.test(text.slice(Math.max(0, from - 2), from)) || JOINED_AFTER.test(text.slice(to, to + 2)))
			continue;
		if (!markAround(prose, { from, to }, 'link', 'code', 'html', 'image')) yield { from, to };
	}
}

const JOINED_BEFORE = narrowed(/\]\[$|[\p{L}\p{M}\p{N}@/.#_\\&=+:~$%<>`\uFFFC‐‑-]$|\p{Lu}['’]$/u);
const JOINED_AFTER = narrowed(/^(?:[\p{L}\p{M}\p{N}@/_\\=+<>(`\uFFFC‐‑-]|[.:][\p{L}\p{N}/_])/u);

function leftAt(prose: Prose, plain: Span, isPerson: boolean): Left | undefined {
	const { text } = prose;
	const { from, to } = plain;
	if (prose.container === 'quote' || isInChatLine({ prose, from, to }) || isQuoted(text, from, to)) return 'always';
	const [head, tail] = [text.slice(Math.max(0, from - REACH), from), text.slice(to, to + REACH)];
	const before = head.slice(head.lastIndexOf('\n') + 1);
	const after = tail.slice(0, (tail.indexOf('\n') + 1 || tail.length + 1) - 1);
	const start = from - before.length;
	const opens = !hasLetter(before);
	const isAlone = before.endsWith('(') && CLOSES.test(after) && !text.slice(from, to).includes(' ');
	// "Ann Lee (eholt)"
	if (isAlone && (!isPerson || HANDLE_OF.test(before))) return 'always';
	if (isPerson ? BEFORE_NUMBER.test(after) || isAmongHandles(before, after) : isLabel(opens, after)) return 'always';
	// "ann will ask" has no other word for a capital.
	if (!CAPITAL.test(before) && !CAPITAL.test(after) && !(opens && hasLetter(after))) return 'unless firm';
	// Of several lines, only one after a full stop begins a sentence.
	const begins = start === 0 || ENDS.test(text.slice(Math.max(0, start - 3), start));
	const first = FIRST_LETTER.exec(before.replace(ADDRESS, ''))?.[1];
	if (begins && first !== undefined && first !== first.toUpperCase()) return 'unless firm';
	return isAlone ? 'unless firm' : undefined;
}

/** "github: …" stands before an address, and "github actions: …" is the title of a change. */
function isLabel(opens: boolean, after: string): boolean {
	return (opens ? LABEL : /^\s?:/).test(after);
}

/** "ann, bob, carl"; but not "the next weekend, ann can". */
function isAmongHandles(before: string, after: string): boolean {
	const near = before.slice(-LONGEST);
	return LISTED_AFTER.test(after) || LISTED_SINGLE.test(near) || (LISTED_BEFORE.test(near) && LISTED_LAST.test(after));
}

/** In a line of a megabyte, no further. */
const REACH = 400;
/** Nobody's name is longer. */
const LONGEST = 40;
/** "Ann Lee (" */
const HANDLE_OF = narrowed(/(?<![\p{L}\p{M}.'’-])\p{Lu}[\p{L}\p{M}.'’-]* ?\($/u);
/** Or may be about to. */
const CLOSES = /^(?:\)|$)/;
/** As text. */
const ADDRESS = /^\W{0,20}\w{1,10}:\/\/\S+/;
const CAPITAL = narrowed(/\p{Lu}/u);
const ENDS = /[.!?:;]\s+$/;
const LABEL = narrowed(/^(?: \p{L}+)?\s?:/u);
/** "sam. 9/12" is a day. */
const BEFORE_NUMBER = /^\.?\s?\d/;
const LISTED_BEFORE = narrowed(/(?<![\p{L}\p{M}])\p{Ll}+, $/u);
const LISTED_SINGLE = narrowed(/(?:^|[^\p{L}\p{M}\s]\s?)\p{Ll}+, $/u);
const LISTED_LAST = narrowed(/^(?:[^\p{L}\p{M}\s]|$)/u);
const LISTED_AFTER = narrowed(/^(?: \p{Ll}+)?, \p{Ll}+(?:,|$)/u);

/** Those that are most likely no word, handle or habit, by their small letters. */
export function smallNames(report: Report): ReadonlyMap<string, SmallName> {
	const all = new Map<string, { readonly span: Span; readonly left?: Left }[]>();
	for (const { from, value } of places(report)) {
		for (const { small, span, left } of value) {
			const known = all.get(small) ?? [];
			all.set(small, known);
			known.push({ span: shift(span, from), ...(left && { left }) });
		}
	}
	const found = new Map<string, SmallName>();
	if (all.size === 0) return found;
	for (const { small, name, isPerson, most } of wanted(report)) {
		const known = all.get(small) ?? [];
		if (known.length > most) continue;
		const surely = known.filter(({ left }) => !left).length;
		// As it would be if these were put right, so that no correction brings another finding.
		const firm = mostOf((nameUses(report).get(name)?.count ?? 0) + surely, isPerson ? TIMES : OWN);
		const isFirm = known.length - surely <= firm;
		const told = known.filter(({ left }) => !left || (left === 'unless firm' && isFirm));
		if (told.length > 0) found.set(small, { name, isPerson, spans: told.map(({ span }) => span) });
	}
	return found;
}
