/** Names that stand in small letters: of people, firms and products. */
import {
	allWords,
	blockQuery,
	blockQueryWith,
	clearLanguage,
	isParticle,
	isVerbatim,
	isWordLike,
	listed,
	type NameUse,
	nameUses,
	query,
	type Report,
	sameItems,
	sameValue,
	shapeOf,
	wordsInLowerCase,
} from '../../report/index.js';
import { addTo, capitalised, contains, lazily, narrowed, type Span, shift } from '../../text/index.js';
import type { EarlierCapitals, EarlierReports } from '../earlier.js';
import { isWord } from './ordinary.js';
import { ownNames } from './own-names.js';
import { seriesNames } from './series-small.js';
import { FIRST_LETTER, placesIn, type SmallPlace, toldAt } from './small-places.js';
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
	/** Absent if this report tells, or everybody knows. */
	readonly known?: EarlierCapitals;
}

/** Who writes a name in small letters more often does so on purpose. */
const HABIT = 2;
/** Nobody writes so many names in small letters. */
const MOST_NAMES = 100;
/** So many times as often with a capital, the name is no handle. */
const TIMES = 2;
/** So many times as often, it is a name of the report's own, or no habit where sentences begin with small letters. */
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
			if (form !== 'handle' && given.length > 2 && GIVEN_SHAPE.test(given) && !isWord(given.toLowerCase()))
				found.add(given);
		}
		return [...found];
	},
	sameItems,
);

/** "Ann", and "DorT" as somebody writes it. */
const GIVEN_SHAPE = /^\p{Lu}(?=\p{L}*\p{Ll})\p{L}+$/u;

interface HalfSmall {
	/** A word in small letters. */
	readonly low: string;
	readonly name: string;
}

/** What full names on the lists would be with names in small letters: "Joe bryant" and "joe bryant", for Joe Bryant. */
const halfSmall = query(
	[listed],
	(people): ReadonlyMap<string, HalfSmall> => {
		const found = new Map<string, HalfSmall>();
		for (const { name, form } of people) {
			const words = name.split(' ');
			const own = words.filter((word) => !isParticle(word));
			if (form !== 'full' || own.length > 3 || !own.every((word) => shapeOf(word) === 'plain')) continue;
			for (const [at, word] of words.entries()) {
				const low = word.toLowerCase();
				if (at === 0 || low.length < 3 || word === low || GIVEN().has(low) || isWord(low)) continue;
				found.set(words.with(at, low).join(' '), { low, name });
				found.set(name.toLowerCase(), { low, name });
			}
		}
		return found;
	},
	sameValue,
);

/** At how many places small letters may stand for a name of a shape of its own. */
function mostSmall(name: string, { count, alone }: NameUse): number {
	const low = name.toLowerCase();
	if (COINED.test(name)) return count < OFTEN_COINED || isWord(low) ? 0 : mostOf(count, OWN);
	if (name.length < 3 || !/^[A-Z]+$/.test(name) || isWord(low)) return 0;
	// One that nobody could say as a word is none in small letters.
	return Math.min(HABIT, isWordLike(name) ? Math.floor(alone / ACRONYM) : count > 1 ? count : 0);
}

/** "NumPy"; but "iMath" may be a package, and "HEt" a word on which a finger stayed on the key. */
const COINED = narrowed(/^\p{Lu}\p{Ll}+\p{Lu}\p{L}*$/u);
const OFTEN_COINED = 4;

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

const writesSmall = query([startsSmall.values], (all): boolean => {
	let [small, some] = [0, 0];
	for (const [one, other] of all) [small, some] = [small + one, some + other];
	return small * 3 > some;
});

const wanted = query(
	[wordsInLowerCase, nameUses, ownNames, listedGiven, halfSmall, isVerbatim, writesSmall, clearLanguage],
	(lower, uses, own, people, halves, verbatim, small, language): readonly Wanted[] => {
		const found = new Map<string, Wanted>();
		const isThere = (words: string): boolean => {
			const last = words.slice(words.lastIndexOf(' ') + 1);
			return lower.has(last) || lower.has(`${last}'s`) || lower.has(`${last}’s`);
		};
		const add = (low: string, name: string, isPerson: boolean, most: number): void => {
			if (most > 0 && found.size < MOST_NAMES && isThere(low)) found.set(low, { small: low, name, isPerson, most });
		};
		for (const name of language?.people.proper ?? []) add(name.toLowerCase(), name, false, small ? HABIT : Infinity);
		if (small) {
			for (const [low, name] of SMALL) add(low, name, false, HABIT);
			for (const name of verbatim ? [] : people)
				add(name.toLowerCase(), name, true, Math.min(1, mostOf(uses.get(name)?.count ?? 0, OWN)));
			return [...found.values()];
		}
		for (const [name, use] of uses) add(name.toLowerCase(), name, false, mostSmall(name, use));
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

interface Place extends SmallPlace {
	/** Of the name, in small letters. */
	readonly small: string;
}

const places = blockQueryWith([wanted], ({ facts }, names): readonly Place[] | undefined => {
	if (names.length === 0) return undefined;
	const found: Place[] = [];
	for (const prose of facts.prose) {
		for (const { small, name, isPerson } of names) {
			const mayBeTyped = COINED.test(name) && !SMALL.has(small);
			for (const each of placesIn(prose, small, isPerson, mayBeTyped)) found.push({ small, ...each });
		}
	}
	// Of "ann lund" the whole is told.
	const phrases = found.filter(({ small }) => small.includes(' '));
	const whole = found.filter((place) => !phrases.some((each) => each !== place && contains(each.span, place.span)));
	return whole.length > 0 ? whole : undefined;
});

/** Those that are most likely no word, handle or habit, by their small letters. */
export function smallNames(report: Report, earlier: EarlierReports | undefined): ReadonlyMap<string, SmallName> {
	const found = new Map(ownSmallNames(report));
	if (!earlier) return found;
	for (const { small, known, places } of seriesNames(report, earlier)) {
		if (found.has(small) || places.length > HABIT) continue;
		const { name, isPerson = false } = known;
		if (isPerson && (isVerbatim(report) || writesSmall(report))) continue;
		const count = (nameUses(report).get(name)?.count ?? 0) + places.filter(({ left }) => !left).length;
		const isFirm = !isPerson || places.filter(({ left }) => left).length <= mostOf(count, TIMES);
		const spans = toldAt(places, isFirm);
		if (spans.length > 0) found.set(small, { name, isPerson, spans, known });
	}
	return found;
}

function ownSmallNames(report: Report): ReadonlyMap<string, SmallName> {
	const all = new Map<string, Place[]>();
	for (const { from, value } of places(report)) {
		for (const each of value) addTo(all, each.small, { ...each, span: shift(each.span, from) });
	}
	const found = new Map<string, SmallName>();
	if (all.size === 0) return found;
	for (const { small, name, isPerson, most } of wanted(report)) {
		const everywhere = all.get(small) ?? [];
		if (everywhere.length > most) continue;
		// Where most lines begin with small letters, one without any capital has them on purpose.
		const isBare = !isPerson && writesSmall(report);
		const known = isBare ? everywhere.filter(({ left }) => left !== 'bare') : everywhere;
		const surely = known.filter(({ left }) => !left).length;
		// As it would be if these were put right, so that no correction brings another finding.
		const firm = mostOf((nameUses(report).get(name)?.count ?? 0) + surely, isPerson ? TIMES : OWN);
		// What everybody writes so is no habit of a line: “more in github”.
		const isFirm = SMALL.has(small) || known.length - surely <= firm;
		const spans = toldAt(known, isFirm);
		if (spans.length > 0) found.set(small, { name, isPerson, spans });
	}
	return found;
}
