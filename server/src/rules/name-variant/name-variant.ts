/** Finds names in the text that nearly, but not quite, match the list of participants. */
import {
	blockQueryWith,
	isInChat,
	isInChatLine,
	isSpeaker,
	mentionsOf,
	type Prose,
	participantAt,
	participantLists,
	sourceSpan,
	titledNamesOf,
} from '../../report/index.js';
import { type Span, shift } from '../../text/index.js';
import type { Answers, Fix, Rule } from '../rule.js';
import { familyAmong, isGenitive, variantAmong } from '../shared/alike.js';
import { judgedOnce, type KnownPeople, listedPeople, plain } from '../shared/known-people.js';
import { bothWays } from '../shared/name-fixes.js';

export const nameVariant: Rule = {
	id: 'name-variant',
	since: '0.1.0',
	severity: 'information',
	settledBy: 'name',
	scope: 'report',
	theme: 'people',
	docs: {
		title: 'Name that is spelt differently on the list of participants',
		what: 'A full name in the text that differs from a participant\'s by accents, by hyphens, or by one letter: "Luis Carvalhal" where the list has "Luís Carvalhal"; or a family name after a title. Letter case and the genitive make no difference, nor do names of two who are both listed, or of a man and a woman ("Mario", "Maria"). Names in a pasted chat are as their bearers have typed them, and are left alone.',
		why: 'People mind how their names are written, and the reader may take one person for two.',
		fixes:
			'Write the name as it is listed, or put the list right; what is likelier comes first: the spelling that the lists of earlier reports have, the one with its accents, or the one that the text has throughout. Both are only offered.',
		reported: [
			'# Minutes\n\n5 March 2024\n\n## Participants\n\n- Luís Carvalhal\n- Bo Roe\n\n## Roads\n\nLuis Carvalhal noted the queues.\n',
			'# Minutes\n\n5 March 2024\n\nPresent: Kristoffer Lund, Bo Roe\n\n## Roads\n\nIt was Kristofer Lund who drew the map.\n',
		],
		accepted: [
			"# Minutes\n\n5 March 2024\n\n## Participants\n\n- Tomasz Wilk\n- Bo Roe\n\n## Roads\n\nTomasz Wilk's colleagues agreed, and TOMASZ WILK signed.\n",
			'# Minutes\n\n5 March 2024\n\nPresent: Daniel Rossi, Bo Roe\n\n## Roads\n\nHis sister Daniela Rossi had built the bridge.\n',
		],
	},
	*check(report) {
		if (participantLists(report).length === 0) return;
		const people = listedPeople(report);
		if (people.empty) return;
		let found = 0;
		for (const { from, value } of variants(report)) {
			for (const { written, prose, plain, index, insert } of value) {
				const span = shift(sourceSpan(prose, plain), from);
				if (isInChat(report, span.from)) continue;
				const listed = participantAt(report, index);
				const at = found++ < MOST_COUNTED ? listed?.nameSpan : undefined;
				yield {
					message: `“${written}” is listed as “${insert}”. Write the name the same way in both places`,
					span,
					fixes: () => {
						const fixes = bothWays(report.text, { written, span, listed: insert, at });
						if (fixes.length < 2) return fixes;
						return { asks: { listings: [written, insert] }, kept: { written, listed: insert, fixes }, from: 0 };
					},
					...(listed && { related: [{ span: listed.nameSpan, message: 'The name as it is listed' }] }),
				};
			}
		}
	},
	/** The spelling that the lists of other reports have comes first, if they have only one of the two. */
	answered({ written, listed, fixes }: Kept, { listings: [here = 0, there = 0] }: Answers) {
		if (here > 0 === there > 0) return fixes;
		const first = here > 0 ? `Write “${written}” in the list` : `Write “${listed}”`;
		return [...fixes].sort((a, b) => Number(b.title === first) - Number(a.title === first));
	},
};

interface Kept {
	readonly written: string;
	readonly listed: string;
	readonly fixes: readonly Fix[];
}

/**
 * With more names than this, the list is right: whether the text supports the other spelling takes reading all of it.
 */
const MOST_COUNTED = 100;

interface Placed {
	readonly prose: Prose;
	/** Where in its plain text. */
	readonly plain: Span;
	readonly written: string;
	/** The index of the participant. */
	readonly index: number;
	/** What to write instead. */
	readonly insert: string;
}

const variants = blockQueryWith([listedPeople], (block, people): readonly Placed[] | undefined => {
	const found: Placed[] = [];
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
	return found.length > 0 ? found : undefined;
});

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
