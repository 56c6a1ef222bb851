/** Names in the text that nearly, but not quite, match the list of participants. */
import {
	blockQueryWith,
	isInChatLine,
	isSpeaker,
	mentionsOf,
	nameRunsOf,
	opensTurn,
	type Prose,
	titledNamesOf,
} from '../../report/index.js';
import { type Span, shift } from '../../text/index.js';
import { familyAmong, givenAmong, isGenitive, variantAmong } from '../shared/people/alike.js';
import { judgedOnce, type KnownPeople, listedPeople, plain } from '../shared/people/known-people.js';

export interface ListedVariant {
	readonly prose: Prose;
	/** Where in its plain text. */
	readonly plain: Span;
	readonly written: string;
	/** The index of the participant. */
	readonly index: number;
	/** What to write instead. */
	readonly insert: string;
	/** It is a given name alone. */
	readonly given?: true;
}

export const listedVariants = blockQueryWith([listedPeople], (block, people): readonly ListedVariant[] | undefined => {
	const found: ListedVariant[] = [];
	for (const { prose, from, written: whole } of mentionsOf(block)) {
		const variant = variantIn(whole, people);
		if (!variant) continue;
		const { written, name, index, genitive } = variant;
		const plain = shift(variant, from);
		if (isInChatLine({ prose, ...plain })) continue;
		// A speaker is never in the genitive.
		if (genitive && !isSpeaker({ prose, ...plain })) continue;
		found.push({ prose, plain, written, index, insert: asListed(name) });
	}
	for (const { prose, from, written: whole } of titledNamesOf(block)) {
		const written = whole.replace(/['’]s?$/, '');
		const known = familyAmong(written, people);
		if (!known) continue;
		const plain = { from, to: from + written.length };
		found.push({ prose, plain, written, index: known.person.index, insert: asListed(known.word) });
	}
	for (const { prose, words } of nameRunsOf(block)) {
		const [only, other] = words;
		if (!only || other || only.shape !== 'plain') continue;
		const { from, to, written } = only;
		const known = givenIn(written, people);
		if (!known || !(opensTurn({ prose, from, to }) || isSpeaker({ prose, from, to }))) continue;
		found.push({
			prose,
			plain: { from, to },
			written,
			index: known.person.index,
			insert: asListed(known.word),
			given: true,
		});
	}
	return found.length > 0 ? found : undefined;
});

const givenIn = judgedOnce(givenAmong);

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
}

const variantIn = judgedOnce(findVariant);

/** Examines every run of words, since the word before or after a name may be capitalised too. */
function findVariant(whole: string, people: KnownPeople): Variant | undefined {
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
			const person = found ? undefined : variantAmong(written, kin);
			if (person) {
				if (kin.some(({ name }) => isShorter(written, name))) return undefined;
				const genitive = isGenitive(written, person);
				found = { written, from, to: from + raw.length, index: person.index, name: person.name, genitive };
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
