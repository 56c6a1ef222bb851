/**
 * Who is named on the lists of a report, to be found by the words of a name.
 */
import {
	derivedFrom,
	fold,
	isOpener,
	isParticle,
	isRoleWord,
	isTitle,
	officers,
	type Participant,
	PerObject,
	participantLists,
	participants,
	peopleReadings,
	type Report,
	remember,
} from '../../report/index.js';
import { lean } from '../../text/index.js';

/** Someone listed, and the number by which `listed` has them: places change at every keystroke, names hardly. */
export interface Known extends Pick<Participant, 'name' | 'key' | 'form'> {
	readonly index: number;
	/** A title stands before it. */
	readonly titled: boolean;
}

/** The people on the lists; the same object as before where nobody has been added, dropped or renamed. */
export const listedPeople = derivedFrom(peopleReadings, (_, report) => peopleOf(report, participants(report)));

/** As {@link listedPeople}, with those whom a line names with a task. */
export const knownPeople = derivedFrom(peopleReadings, (_, report) =>
	officers(report).length === 0
		? listedPeople(report)
		: peopleOf(report, [...participants(report), ...officers(report)]),
);

function peopleOf(report: Report, people: readonly Participant[]): KnownPeople {
	const away = participantLists(report).reduce(
		(sum, { attendance, size }) => (attendance === 'absent' ? sum + size : sum),
		0,
	);
	return new KnownPeople(people, participants(report).length, away);
}

const NOBODY: readonly Known[] = [];

/** A name is compared with so many others that share a word with it, and no more: families are not larger. */
const KIN = 40;

export class KnownPeople {
	/** Full names as they are listed, letter case aside. */
	readonly #listed = new Set<string>();
	readonly #byWord = new Map<string, Known[]>();
	readonly #singles = new Set<string>();
	readonly #bodies = new Set<string>();
	/** The letters by which minutes call somebody. */
	readonly #initials = new Set<string>();
	/** Family names are in capitals. */
	#shouts = false;
	#allBodies: string | undefined;
	#handles = '';
	/** Whether the lists tell full names, and enough of them to say that another name is missing. */
	readonly complete: boolean;

	/** No full name is listed, nor a family name with a title. */
	readonly empty: boolean;

	/** @param listed how many of `people`, the first ones, are on a list; the others have a task. `away`: who sent apologies. */
	constructor(people: readonly Participant[], listed: number, away: number) {
		const full = people.slice(0, listed).filter(({ form }) => form === 'full').length;
		const there = listed - away;
		this.complete = (there >= 3 && full * 3 >= listed * 2) || (there === 2 && full === listed);
		this.empty = full === 0 && !people.some(({ form, titles }) => form === 'single' && titles.length > 0);
		if (this.empty) return;
		const handles: string[] = [];
		people.forEach((person, index) => {
			if (person.form === 'single') this.#singles.add(person.key);
			if (person.form === 'handle') handles.push(person.key);
			if (person.handle !== undefined) handles.push(person.handle.toLowerCase());
			for (const body of [person.affiliation, person.group]) if (body !== undefined) this.#bodies.add(fold(body));
			const { name, form } = person;
			this.#shouts ||= SHOUTED.test(name);
			if (form === 'full') this.#initials.add(initialsOf(name));
			if (person.initials !== undefined) this.#initials.add(person.initials);
			for (const each of new Set([givenFirst(name), name])) {
				this.#listed.add(plain(each).toLowerCase());
				const known = { name: each, key: fold(each), form, index, titled: person.titles.length > 0 };
				for (const word of new Set(wordsOf(known.key))) {
					const kin = this.#byWord.get(word);
					if (!kin) this.#byWord.set(word, [known]);
					else if (kin.length < KIN) kin.push(known);
				}
			}
		});
		this.#handles = handles.join('\n');
	}

	/** Whether the name is on a list, exactly as it is written but for letter case. */
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

	/** Whether the bearer of `name` may be on a list under a shorter, longer or other form of it. */
	mayHave(name: string): boolean {
		const words = wordsOf(fold(name));
		const [first = '', last = ''] = [words[0], words[words.length - 1]];
		if (this.#singles.has(first) || this.#singles.has(last) || this.#byWord.has(last)) return true;
		if (last.length > 3 && this.#handles.includes(last)) return true;
		// "Maria José Silva" is listed as "Maria José".
		return (this.#byWord.get(first) ?? []).some(({ key }) =>
			wordsOf(key)
				.slice(1)
				.some((word) => words.includes(word)),
		);
	}

	/** Whether somebody listed is called so before a colon: by name, given name or initials. */
	isCalled(label: string): boolean {
		if (this.has(label) || this.#initials.has(label)) return true;
		const key = fold(label);
		return this.#singles.has(key) || (this.#byWord.get(key) ?? []).some((known) => known.key.startsWith(key));
	}

	/** Whether lists write family names in capitals: "LEROY Sylvie". */
	get shouts(): boolean {
		return this.#shouts;
	}

	/** Whether it is a body that people on the lists come from, or a part of its name. */
	isBody(name: string): boolean {
		this.#allBodies ??= [...this.#bodies].join('\n');
		return this.#allBodies.includes(fold(name));
	}
}

const SHOUTED = lean(/(?<!\p{L})\p{Lu}{2}/u);

function initialsOf(name: string): string {
	return name
		.split(/[\s-]+/)
		.map((word) => word[0] ?? '')
		.join('')
		.toUpperCase();
}

const FAMILY_FIRST = lean(/^((?:\p{Lu}[\p{Lu}'’-]+ )+)(\p{Lu}(?=\S*\p{Ll}).*)$/u);

/** "Awa KONATÉ" for "KONATÉ Awa"; any other name as it is. */
function givenFirst(name: string): string {
	// Most begin with a capital and a small letter.
	if (/^.[a-z]/.test(name)) return name;
	const [, family = '', given = ''] = FAMILY_FIRST.exec(name) ?? [];
	return given ? `${given} ${family.trimEnd()}` : name;
}

function wordsOf(key: string): string[] {
	return key.split(' ').filter((word) => word.length > 1 && !isParticle(word));
}

const PLAIN = /^[A-Za-z'-]+(?: [A-Za-z'-]+)*$/;

const FULL_STOP = lean(/(?<=\p{L})\.(?=\s|$)/gu);

/** Without what two ways to type one name differ in. */
export function plain(name: string): string {
	if (PLAIN.test(name)) return name;
	return name
		.normalize('NFC')
		.replace(/[’ʼ]/g, "'")
		.replace(/[‐‑]/g, '-')
		.replace(FULL_STOP, '')
		.replace(/[\s\u00A0]+/g, ' ');
}

/** "BELANGER" for "Bélanger": capitals may do without accents. */
export function isUnaccented(one: string, other: string): boolean {
	const bare = (word: string): boolean => /^[\p{Lu}'’-]{2,}$/u.test(word) && word.toLowerCase() === fold(word);
	return bare(one) || bare(other);
}

/** How many characters of `name` stand before the name: "Then ", "Co-Chair ", "A Sra. ". */
export function leadingRole(name: string): number {
	let at = 0;
	for (;;) {
		const found = /^(\S+)[\s\u00A0]+(?=(\S+)[\s\u00A0]+\S)/.exec(name.slice(at));
		if (!found) return at;
		const [word, next] = [bare(found[1]!), bare(found[2]!)];
		const article = /^(?:a|o|il|la|le|el|der|die|de)$/.test(word) && isTitle(next);
		if (!(article || isRoleWord(word) || isTitle(word) || isOpener(word))) return at;
		at += found[0].length;
	}
}

function bare(word: string): string {
	return word.toLowerCase().replace(/\.$/, '');
}

/** Makes a judgement of names that remembers its answers: long reports name the same people over and over. */
export function judgedOnce<T>(
	judge: (name: string, people: KnownPeople) => T,
): (name: string, people: KnownPeople) => T {
	const judges = new PerObject<KnownPeople, (name: string) => T>();
	return (name, people) => {
		let known = judges.get(people);
		if (!known) {
			known = remember((each) => judge(each, people));
			judges.set(people, known);
		}
		return known(name);
	};
}
