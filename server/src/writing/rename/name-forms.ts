/** The forms in which a text names a person, and the same form of another name. */
import { fold, halvesOf, initialsOf, nameParts, personKey } from '../../report/index.js';
import type { Edit } from '../../text/index.js';

/**
 * `whole`: given and family name. `turned`: the family name first; `comma`: with a comma behind it. `short`: only the first
 * given name. `initial`: of the first, or of all. `half`: of a double family name. `single`: the name is one word.
 */
export interface Calling {
	readonly form:
		| 'whole'
		| 'turned'
		| 'comma'
		| 'short'
		| 'initial'
		| 'family'
		| 'half'
		| 'given'
		| 'initials'
		| 'single';
	/** How many of its words are given names. */
	readonly given: number;
	/** Which half of the family name. */
	readonly half?: number;
}

interface Word {
	readonly from: number;
	readonly to: number;
	readonly text: string;
}

const WORD = /[\p{L}\p{M}\p{N}'’‐‑-]+\.?/gu;

function wordsOf(text: string): Word[] {
	return [...text.matchAll(WORD)].map(({ index, 0: word }) => ({ from: index, to: index + word.length, text: word }));
}

/** How `written` calls the person of that name; `undefined` if in no way that follows from the name. */
export function callingOf(written: string, name: string): Calling | undefined {
	const { given, family } = nameParts(name);
	const words = wordsOf(written);
	const said = fold(words.map(({ text }) => text).join(' '));
	const own = wordsOf(family).length;
	const names = given === '' ? [] : given.split(/[\s\u00A0]+/);
	const count = words.length - own;
	if (given === '') return said === fold(family) ? { form: 'single', given: 0 } : undefined;
	if (said === fold(`${given} ${family}`)) return { form: 'whole', given: count };
	if (said === fold(`${family} ${given}`)) {
		return { form: written.slice(0, words[own]!.from).includes(',') ? 'comma' : 'turned', given: count };
	}
	if (said === fold(`${names[0]} ${family}`)) return { form: 'short', given: count };
	const initials = names.map((each) => each[0]!);
	if (said === fold(`${initials[0]} ${family}`) || said === fold(`${initials.join(' ')} ${family}`)) {
		return { form: 'initial', given: count };
	}
	if (said === fold(family)) return { form: 'family', given: 0 };
	const half = halvesOf(family).findIndex((each) => said === fold(each));
	if (half >= 0) return { form: 'half', given: 0, half };
	if (said === fold(names[0]!)) return { form: 'given', given: count };
	return written === initialsOf(name) ? { form: 'initials', given: 0 } : undefined;
}

/**
 * @param old the name as it is on the list: what a place has in capitals beside it stays so.
 * @param titled a title stands before it: "Ms van den Berg", but "Van den Berg".
 * @returns `undefined` if something else than blanks stands between words that get another number.
 */
export function rewriteName(
	written: string,
	{ form, given: count, half = 0 }: Calling,
	old: string,
	name: string,
	titled: boolean,
): readonly Edit[] | undefined {
	const { given, family } = nameParts(name);
	const listed = nameParts(old);
	const isSame = personKey(name) === personKey(old);
	const ofFamily = { listed: listed.family, keeps: !isSame };
	// "JP" of "JP Morgan" is no "Jp" in capitals.
	const ofGiven = { listed: listed.given, keeps: !isSame && shouts(listed.family) };
	const words = wordsOf(written);
	const names = given.split(/[\s\u00A0]+/);
	const isFamilyFirst = form === 'turned' || form === 'comma';
	const firsts = isFamilyFirst ? words.slice(words.length - count) : words.slice(0, count);
	const lasts = isFamilyFirst ? words.slice(0, words.length - count) : words.slice(count);
	const dot = firsts[0]?.text.endsWith('.') ? '.' : '';
	const initials = (all: readonly string[]) => all.map((each) => `${each[0]}${dot}`);
	const newGiven =
		form === 'short' || form === 'given'
			? names.slice(0, 1)
			: form === 'initial'
				? initials(count === 1 ? names.slice(0, 1) : names)
				: names;
	if (form === 'initials') return [{ span: { from: 0, to: written.length }, insert: initialsOf(name) }];
	if (form === 'given') return replaced(written, [[words, newGiven, ofGiven]]);
	if (form === 'half') return replaced(written, [[words, [halvesOf(family)[half] ?? family], ofFamily]]);
	const isAlone = form === 'family' && !titled && /^\p{Lu}/u.test(written);
	const newFamily = (isAlone ? capitalized(family) : family).split(/[\s\u00A0]+/);
	if (form === 'family' || form === 'single') return replaced(written, [[words, newFamily, ofFamily]]);
	return replaced(written, [
		[firsts, newGiven, ofGiven],
		[lasts, newFamily, ofFamily],
	]);
}

/** The letter case of a part of a name. */
interface Case {
	/** The part as it is on the list. */
	readonly listed: string;
	/** The capitals that it has on the list are a habit of that list, and kept. */
	readonly keeps: boolean;
}

/** Word by word, so that line breaks and marks between them stay. */
function replaced(
	written: string,
	groups: readonly (readonly [old: readonly Word[], fresh: readonly string[], Case])[],
): readonly Edit[] | undefined {
	const edits: Edit[] = [];
	for (const [old, fresh, ofList] of groups) {
		const isShouted = old.every(({ text }) => shouts(text));
		const words = fresh.map((word) => inCase(word, isShouted, ofList));
		if (old.length === words.length) {
			old.forEach(({ from, to, text }, i) => {
				if (text !== words[i]) edits.push({ span: { from, to }, insert: words[i]! });
			});
			continue;
		}
		const [from, to] = [old[0]!.from, old.at(-1)!.to];
		if (old.slice(1).some((word, i) => /\S/.test(written.slice(old[i]!.to, word.from)))) return undefined;
		edits.push({ span: { from, to }, insert: words.join(' ') });
	}
	return edits.sort((a, b) => a.span.from - b.span.from);
}

function capitalized(words: string): string {
	return words.charAt(0).toUpperCase() + words.slice(1);
}

function shouts(words: string): boolean {
	return /^\p{Lu}[\p{Lu}'’-]+(?:[\s\u00A0]+\p{Lu}[\p{Lu}'’-]+)*$/u.test(words);
}

/** As given; "CASTELLANO" where the old name is in capitals, "Castellano" where it is not, but is on the list. */
function inCase(word: string, isShouted: boolean, { listed, keeps }: Case): string {
	const isListed = shouts(listed);
	if (isShouted) return isListed && !keeps ? word : word.toUpperCase();
	if (!isListed || !shouts(word)) return word;
	return word.toLowerCase().replace(/(?<!\p{L})\p{L}/gu, (first) => first.toUpperCase());
}
