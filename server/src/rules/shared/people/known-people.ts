/** Who is on the lists of a report, indexed by the words of a name. */
import {
	allWords,
	fold,
	initialsOf,
	isOpener,
	isParticle,
	isRoleWord,
	isTitle,
	listed,
	memoize,
	memoizeOn,
	officials,
	type Participant,
	type Person,
	query,
	rolls,
} from '../../../report/index.js';
import { lazily, narrowed } from '../../../text/index.js';

/** A listed person, with their index in `listed`: places change on every keystroke, names hardly ever. */
export interface Known extends Pick<Participant, 'name' | 'key' | 'form'> {
	readonly index: number;
	/** It follows a title. */
	readonly titled: boolean;
}

const NOBODY: readonly Known[] = [];

/** The most names sharing a word that a name is compared with: no family is larger. */
const KIN = 40;

/** As many letters at least do most short forms of a given name keep. */
const STEM = 3;

export class KnownPeople {
	/** Full names as listed, ignoring letter case. */
	readonly #listed = new Set<string>();
	readonly #byWord = new Map<string, Known[]>();
	readonly #given = new Map<string, Known | 'several'>();
	readonly #singles = new Set<string>();
	readonly #bodies = new Set<string>();
	/** The letters by which minutes refer to somebody. */
	readonly #initials = new Set<string>();
	/** Given names with the first letter of a family name that is listed in full, … */
	readonly #short = new Set<string>();
	/** … and the beginnings of those that are listed so: see {@link shortOf}. */
	readonly #shortened = new Set<string>();
	/** Family names are in capitals. */
	#shouts = false;
	#allBodies: string | undefined;
	#handles = '';
	/** Whether the lists give full names, and enough of them to tell that another name is missing. */
	readonly complete: boolean;

	/** Neither a full name is listed, nor a family name with a title. */
	readonly empty: boolean;

	/**
	 * @param listed how many of `people`, from the start, are on a list; the others hold an office. `away`: who sent
	 * apologies.
	 */
	constructor(people: readonly Person[], listed: number, away: number) {
		const full = people.slice(0, listed).filter(isNamed).length;
		const there = listed - away;
		this.complete = (there >= 3 && full * 3 >= listed * 2) || (there === 2 && full === listed);
		this.empty = !people.some(isNamed);
		const handles: string[] = [];
		people.forEach((person, index) => {
			if (person.form === 'single') this.#singles.add(person.key);
			if (person.form === 'handle') handles.push(person.key);
			if (person.handle !== undefined) handles.push(person.handle.toLowerCase());
			const { bodies, shouts, initials, short, shortened, names } = entryOf(person);
			for (const body of bodies) this.#bodies.add(body);
			this.#shouts ||= shouts;
			for (const each of initials) this.#initials.add(each);
			for (const each of short) this.#short.add(each);
			for (const each of shortened) this.#shortened.add(each);
			for (const [order, { name, written, key, words }] of names.entries()) {
				this.#listed.add(written);
				const known = { name, key, form: person.form, index, titled: person.titles.length > 0 };
				if (order === 0 && person.form !== 'handle' && !(person.form === 'single' && known.titled)) {
					const given = fold(name.split(' ')[0]!);
					this.#given.set(given, this.#given.has(given) ? 'several' : known);
				}
				for (const word of words) {
					const kin = this.#byWord.get(word);
					if (!kin) this.#byWord.set(word, [known]);
					else if (kin.length < KIN) kin.push(known);
				}
			}
		});
		this.#handles = handles.join('\n');
	}

	/** Whether the name is on a list exactly as written, ignoring letter case. */
	has(name: string): boolean {
		return this.#listed.has(plain(name).toLowerCase());
	}

	/** The people who share a word of their name with `name`. */
	kin(name: string): readonly Known[] {
		const [first = NOBODY, ...others] = wordsOf(fold(name)).flatMap((word) => {
			const kin = this.#byWord.get(word);
			return kin ? [kin] : [];
		});
		return others.length === 0 ? first : [...new Set([first, ...others].flat())];
	}

	/** The people by each word of their names, folded. */
	get byWord(): ReadonlyMap<string, readonly Known[]> {
		return this.#byWord;
	}

	/** The people by given name, folded. */
	get given(): ReadonlyMap<string, Known | 'several'> {
		return this.#given;
	}

	/** Whether the person called `name` may be listed under a shorter, longer or different form of it. */
	mayHave(name: string): boolean {
		// "Dave E" is David Evans.
		if (/ \p{Lu}\.?$/u.test(name) && this.#initials.has(initialsOf(name))) return true;
		if (this.#isShortened(name)) return true;
		const words = wordsOf(fold(name));
		const [first = '', last = ''] = [words[0], words[words.length - 1]];
		if (this.#singles.has(first) || this.#singles.has(last) || this.#byWord.has(last)) return true;
		// "AnnVanDerLee": logins have no spaces.
		if (this.#singles.has(fold(name).replaceAll(' ', ''))) return true;
		if (last.length > 3 && this.#handles.includes(last)) return true;
		// "Maria José Silva" is listed as "Maria José".
		return (this.#byWord.get(first) ?? []).some(({ key }) =>
			wordsOf(key)
				.slice(1)
				.some((word) => words.includes(word)),
		);
	}

	/** Whether somebody listed is named like this before a colon: by name, given name or initials. */
	isCalled(label: string): boolean {
		if (this.has(label) || this.#initials.has(label) || this.#isShortened(label)) return true;
		const key = fold(label);
		if (this.#short.has(key)) return true;
		return this.#singles.has(key) || (this.#byWord.get(key) ?? []).some((known) => known.key.startsWith(key));
	}

	/** "Dave Evans" and "David Evans" are listed as "Dave E." */
	#isShortened(name: string): boolean {
		return this.#shortened.size > 0 && shortOf(name, STEM).some((each) => this.#shortened.has(each));
	}

	/** Whether somebody listed may be called by the given name `name`: "Sam" is Samira, perhaps. */
	mayBeCalled(name: string): boolean {
		const key = fold(name);
		if (this.mayHave(name) || this.#handles.includes(key)) return true;
		const stem = key.slice(0, STEM);
		return [...this.#byWord.keys(), ...this.#singles].some((word) => word.startsWith(stem));
	}

	/** Whether lists write family names in capitals: "LEROY Sylvie". */
	get shouts(): boolean {
		return this.#shouts;
	}

	/** Whether it is a body that people on the lists represent, or part of its name. */
	isBody(name: string): boolean {
		this.#allBodies ??= [...this.#bodies].join('\n');
		return this.#allBodies.includes(fold(name));
	}
}

/** What somebody on a list is known by; worked out once, for a name added to a list leaves the others as they are. */
const entryOf = memoizeOn((person: Person) => {
	const { name, form, initials, affiliation, group } = person;
	return {
		bodies: [affiliation, group].flatMap((body) => (body === undefined ? [] : fold(body))),
		shouts: SHOUTED.test(name),
		initials: [...(form === 'full' ? [initialsOf(name)] : []), ...(initials === undefined ? [] : [initials])],
		short: form === 'full' ? shortOf(name) : [],
		shortened: SHORTENED.test(name) ? shortOf(name, STEM) : [],
		names: [...new Set([givenFirst(name), name])].map((each) => {
			const key = fold(each);
			return { name: each, written: plain(each).toLowerCase(), key, words: [...new Set(wordsOf(key))] };
		}),
	};
});

/** By a full name, or by a title and a family name. */
function isNamed({ form, titles }: Person): boolean {
	return form === 'full' || (form === 'single' && titles.length > 0);
}

/** "JT Nelson" and "McX" have capitals, too. */
const SHOUTED = narrowed(/(?<!\p{L})\p{Lu}{3,}(?!\p{L})/u);

const FAMILY_FIRST = lazily(() => narrowed(/^((?:\p{Lu}[\p{Lu}'’-]+ )+)(\p{Lu}(?=\S*\p{Ll}).*)$/u));

/** "Awa KONATÉ" for "KONATÉ Awa"; any other name unchanged. */
function givenFirst(name: string): string {
	// Most begin with a capital and a small letter.
	if (/^.[a-z]/.test(name)) return name;
	const [, family = '', given = ''] = FAMILY_FIRST().exec(name) ?? [];
	return given ? `${given} ${family.trimEnd()}` : name;
}

/** The last word of a name, for comparison. */
export function familyOf(name: string): string {
	return fold(name.slice(name.lastIndexOf(' ') + 1));
}

/** "Dave E." */
const SHORTENED = narrowed(/^\S+ \p{Lu}\.?$/u);

/**
 * "dave e" of "Dave Evans", "jan b" and "jan v" of "Jan van den Berg"; none of a name in one word.
 *
 * @param letters how many of the given name: "dav e".
 */
function shortOf(name: string, letters?: number): readonly string[] {
	const [given = '', ...others] = fold(name).split(' ');
	const family = new Set([others[0], others.at(-1)].flatMap((word) => word?.[0] ?? []));
	return [...family].map((letter) => `${given.slice(0, letters)} ${letter}`);
}

function wordsOf(key: string): string[] {
	return key.split(' ').filter((word) => word.length > 1 && !isParticle(word));
}

const PLAIN = /^[A-Za-z'-]+(?: [A-Za-z'-]+)*$/;

const FULL_STOP = narrowed(/(?<=\p{L})\.(?=\s|$)/gu);

/** Without the differences between two ways of typing one name. */
export function plain(name: string): string {
	if (PLAIN.test(name)) return name;
	return name
		.normalize('NFC')
		.replace(/[’ʼ]/g, "'")
		.replace(/[‐‑]/g, '-')
		.replace(FULL_STOP, '')
		.replace(/[\s\u00A0]+/g, ' ');
}

/** "BELANGER" for "Bélanger": capitals may omit accents. */
export function isUnaccented(one: string, other: string): boolean {
	const bare = (word: string): boolean => /^[\p{Lu}'’-]{2,}$/u.test(word) && word.toLowerCase() === fold(word);
	return bare(one) || bare(other);
}

const ARTICLES = lazily(() => allWords(({ grammar }) => [...grammar.the, ...grammar.o]));

/** How many characters precede the actual name in `name`: "Then ", "Co-Chair ", "A Sra. ". */
export function leadingRole(name: string): number {
	let at = 0;
	for (;;) {
		const found = /^(\S+)[\s\u00A0]+(?=(\S+)[\s\u00A0]+\S)/.exec(name.slice(at));
		if (!found) return at;
		const [word, next] = [bare(found[1]!), bare(found[2]!)];
		const article = ARTICLES().has(word) && isTitle(next);
		if (!(article || isRoleWord(word) || isTitle(word) || isOpener(word))) return at;
		at += found[0].length;
	}
}

function bare(word: string): string {
	return word.toLowerCase().replace(/\.$/, '');
}

/** Caches the answers of a predicate on names: long reports repeat the same people over and over. */
export function judgedOnce<T>(
	judge: (name: string, people: KnownPeople) => T,
): (name: string, people: KnownPeople) => T {
	const judges = memoizeOn((people: KnownPeople) => memoize((name) => judge(name, people)));
	return (name, people) => judges(people)(name);
}

const away = query([rolls], (rolls) =>
	rolls.reduce((sum, { attendance, reading }) => (attendance === 'absent' ? sum + reading.people.length : sum), 0),
);

/** The people on the lists; the same object as before if nobody was added, removed or renamed. */
export const listedPeople = query([listed, away], (people, away) => new KnownPeople(people, people.length, away));

/** As {@link listedPeople}, plus those whom a line gives an office. */
export const knownPeople = query([listedPeople, listed, officials, away], (own, people, officials, away) =>
	officials.length === 0 ? own : new KnownPeople([...people, ...officials], people.length, away),
);
