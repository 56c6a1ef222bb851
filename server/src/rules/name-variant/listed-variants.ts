/** Names in the text that nearly, but not quite, match the list of participants. */
import {
	anyOf,
	blockQueryWith,
	capitaliseNouns,
	fold,
	isInChatLine,
	isSpeaker,
	mentionsOf,
	type NameRun,
	nameRunsOf,
	opensTurn,
	type Prose,
	titledNamesOf,
	writtenRun,
} from '../../report/index.js';
import { lazily, narrowed, type Span, shift } from '../../text/index.js';
import { familyAmong, givenAmong, isGenitive, sameGivenAmong, variantAmong } from '../shared/people/alike.js';
import { judgedOnce, type KnownPeople, listedPeople, plain } from '../shared/people/known-people.js';
import { isTurned } from '../shared/people/listed-slip.js';
import { isLongEnough } from '../shared/people/name-slip.js';
import { isWord } from './ordinary.js';

export interface ListedVariant {
	readonly prose: Prose;
	/** Where in its plain text. */
	readonly plain: Span;
	readonly written: string;
	/** The index of the participant. */
	readonly index: number;
	/** What to write instead. */
	readonly insert: string;
	/** Its words stand in another order. */
	readonly turned?: boolean;
	/** It is a given name alone: with the same letters, or with a slip. */
	readonly given?: 'same' | 'near';
}

export const listedVariants = blockQueryWith(
	[listedPeople, capitaliseNouns],
	(block, people, nouns): readonly ListedVariant[] | undefined => {
		const found: ListedVariant[] = [];
		for (const { prose, from, written: whole } of mentionsOf(block)) {
			const variant = variantIn(whole, people) ?? (people.complete ? speakerIn(whole, people) : undefined);
			if (!variant) continue;
			const { written, name, index, genitive, speaks } = variant;
			const plain = shift(variant, from);
			if (speaks && !opensTurn({ prose, ...plain })) continue;
			if (isInChatLine({ prose, ...plain })) continue;
			// A speaker is never in the genitive.
			if (genitive && !isSpeaker({ prose, ...plain })) continue;
			const insert = asListed(name);
			found.push({ prose, plain, written, index, insert, ...(isTurned(written, name) && { turned: true }) });
		}
		for (const { prose, from, written: whole } of titledNamesOf(block)) {
			const written = whole.replace(/['’]s?$/, '');
			const known = familyAmong(written, people);
			if (!known) continue;
			const plain = { from, to: from + written.length };
			found.push({ prose, plain, written, index: known.person.index, insert: asListed(known.word) });
		}
		for (const run of nameRunsOf(block)) {
			const given = givenIn(run, people, nouns);
			if (given) found.push(given);
		}
		return found.length > 0 ? found : undefined;
	},
);

/** A given name alone, by which somebody on the list is most likely meant. */
function givenIn(run: NameRun, people: KnownPeople, nouns: boolean): ListedVariant | undefined {
	const { prose, words, opens } = run;
	const written = writtenRun(run);
	if (words.length > 2 || words.some(({ shape }) => shape !== 'plain')) return undefined;
	const [from, to] = [words[0]!.from, words.at(-1)!.to];
	const place = { prose, plain: { from, to }, written };
	const same = sameGiven(written, people);
	// "Ben™" on a list is Ben.
	if (same && asListed(same.word) === written) return undefined;
	if (same) return { ...place, index: same.person.index, insert: asListed(same.word), given: 'same' };
	const known = nearGiven(written, people);
	if (!known) return undefined;
	const at = { prose, from, to };
	const isOne = opensTurn(at) || isSpeaker(at) || (opens && TURN.test(prose.text.slice(to, to + 3)));
	const isPerson = isOne || isBesideListed(prose.text, { from, to }, people);
	// "Marijke draws the map": whoever begins a sentence does what it says. Where nouns have capitals, one may begin it, too.
	const acts =
		opens &&
		isLongEnough(fold(written), fold(known.word)) &&
		(nouns ? !isWord(written.toLowerCase()) : written.length >= LONG) &&
		/^ \p{Ll}{2}/u.test(prose.text.slice(to, to + 3));
	if (!isPerson && !acts && words.length === 1) return undefined;
	// Of given names alone, a list may lack somebody who has nearly the same one.
	if (people.empty && !isPerson && !acts) return undefined;
	return { ...place, index: known.person.index, insert: asListed(known.word), given: 'near' };
}

/** A word so long is not another by chance. */
const LONG = 6;

/** In the middle of a paragraph, too. */
const TURN = /^(?:\s?:|\s[–—-])\s/;

const AND = lazily(() => `(?:,|\\s[/&]|/|\\s${anyOf(({ grammar }) => grammar.and)})\\s?`);
const BEFORE = lazily(() => narrowed(`(?<!\\p{L})(\\p{Lu}\\p{L}+)${AND()}$`, 'u'));
const AFTER = lazily(() => narrowed(`^${AND()}(\\p{Lu}\\p{L}+)`, 'u'));
/** Nobody's name, with the sign after it, is longer. */
const REACH = 40;

/** Whether the word before or after, in the same series, is somebody's given name: "Ann, Emilly and Bo". */
function isBesideListed(text: string, { from, to }: Span, people: KnownPeople): boolean {
	const before = BEFORE().exec(text.slice(Math.max(0, from - REACH), from))?.[1];
	const after = AFTER().exec(text.slice(to, to + REACH))?.[1];
	return [before, after].some((word) => word !== undefined && people.given.has(fold(word)));
}

const sameGiven = judgedOnce(sameGivenAmong);
const nearGiven = judgedOnce(givenAmong);

interface Variant {
	readonly written: string;
	/** In the words examined. */
	readonly from: number;
	readonly to: number;
	/** The index and name of the participant. */
	readonly index: number;
	readonly name: string;
	/** An `s` is the only difference. */
	readonly genitive: boolean;
	/** So in the turn of somebody who speaks only; elsewhere, it may be another person. */
	readonly speaks: boolean;
}

const variantIn = judgedOnce((whole, people) => findVariant(whole, people, false));

/** For whoever takes a turn: "Elze Pauw:" for Elzo Pauw. */
const speakerIn = judgedOnce((whole, people) => findVariant(whole, people, true));

/** Examines every run of words, since the word before or after a name may be capitalised too. */
function findVariant(whole: string, people: KnownPeople, speaks: boolean): Variant | undefined {
	if (people.has(whole)) return undefined;
	const kin = people.kin(whole.replace(/['’]s?$/, ''));
	if (kin.length === 0) return undefined;
	const words = [...whole.matchAll(/[^\s\u00A0]+/g)].map(({ index, 0: word }) => ({
		from: index,
		to: index + word.length,
	}));
	let found: Variant | undefined;
	for (let first = 0; first < words.length - 1; first++) {
		for (let last = first + 1; last < words.length; last++) {
			const { from } = words[first]!;
			const raw = whole.slice(from, words[last]!.to).replace(/['’]s?$|\.$/, '');
			const written = raw.replace(/\s+/g, ' ');
			// Someone listed exactly so is meant, whatever else is next to it.
			if (people.has(written)) return undefined;
			const person = found ? undefined : variantAmong(written, kin, speaks);
			if (person) {
				if (kin.some(({ name }) => isShorter(written, name))) return undefined;
				const genitive = isGenitive(written, person);
				found = { written, from, to: from + raw.length, index: person.index, name: person.name, genitive, speaks };
			}
		}
	}
	return found;
}

/** "Ruth Castellano" for "Ruth E. Castellano", "Ana Vega" for "Ana Vega Ruiz". */
function isShorter(written: string, name: string): boolean {
	const words = plain(written).toLowerCase().split(' ');
	const all = plain(name).toLowerCase().split(' ');
	if (words.length >= all.length || words[0] !== all[0]) return false;
	let at = 0;
	for (const word of all) if (word === words[at]) at++;
	return at === words.length;
}

/** "Markus KUMMER" is written like this in lists only. */
function asListed(name: string): string {
	const words = name.split(' ');
	if (!words.some((word) => /\p{Ll}/u.test(word))) return name;
	return words
		.map((word) =>
			/^\p{Lu}[\p{Lu}'’-]+$/u.test(word)
				? word.toLowerCase().replace(/(?<!\p{L})\p{L}/gu, (first) => first.toUpperCase())
				: word,
		)
		.join(' ');
}
