/** Names that the report, or the earlier reports of its folder, mostly write otherwise. */
import {
	capitaliseNouns,
	fold,
	hasSeveralMeetings,
	isTitle,
	isWordLike,
	listed,
	nameKey,
	nameUses,
	ordinaryWords,
	query,
	type Report,
	rolls,
	sameItems,
	shapeOf,
	Vocabulary,
	wordsOfFullNames,
} from '../../report/index.js';
import type { AskedName, EarlierName } from '../earlier.js';
import type { Context } from '../rule.js';
import { changedWord, isHyphenated, nameSlip, partsOf } from '../shared/people/name-slip.js';
import { isClear, isOverwhelming, outweighs } from '../shared/people/name-weights.js';
import { wellKnown } from './well-known.js';

/** What is usual instead of a spelling of the report. */
export interface Usual {
	readonly name: string;
	/** What other reports say; absent if only this report tells. */
	readonly earlier?: EarlierName;
	/** How often this report has it. */
	readonly here: number;
	readonly certain: boolean;
	/** Everybody writes it so. */
	readonly everywhere?: true;
}

/** By the spelling of the report that is most likely a slip. */
export function usualNames(report: Report, { earlier }: Pick<Context, 'earlier'>): ReadonlyMap<string, Usual> {
	const own = ownRivals(report);
	const known = earlier?.betterNames(report, () => asked(report));
	const found = new Map<string, Usual>();
	const uses = nameUses(report);
	for (const [name, each] of known ?? []) {
		if (each.name === name || (areBothListed(report, name, each.name) && !isTwice(each))) continue;
		const certain = isClear(each.slip) && !each.later && isOverwhelming(each.reports, each.others);
		found.set(name, { name: each.name, earlier: each, here: uses.get(each.name)?.count ?? 0, certain });
	}
	for (const [name, rival] of own) {
		if (known?.has(name) || found.has(rival) || areBothListed(report, name, rival)) continue;
		found.set(name, { name: rival, here: uses.get(rival)!.count, certain: false });
	}
	for (const name of uses.keys()) {
		const right = wellKnown(name);
		// A whole folder may be wrong.
		if (right === name) found.delete(name);
		else if (right !== undefined) found.set(name, { name: right, here: 0, certain: false, everywhere: true });
	}
	return found;
}

/** In one report, fewer may be by chance: of names that differ by a letter, … */
const OFTEN_HERE = 5;
/** … by a space, a hyphen or an accent, … */
const OFTEN_ALIKE = 4;
/** … or by letter case. */
const OFTEN_SAME = 3;

const listedNames = query([listed], (people): ReadonlySet<string> => new Set(people.map(({ name }) => fold(name))));

/** What the report has far more often than another spelling, by that other one. */
const ownRivals = query(
	[nameUses, ordinaryWords, listedNames],
	(uses, ordinary, people): ReadonlyMap<string, string> => {
		const vocabulary = new Vocabulary();
		for (const [name, { count }] of uses) vocabulary.add(name, count);
		const found = new Map<string, string>();
		for (const [name, { count }] of uses) {
			let most = 0;
			for (const other of vocabulary.like(name)) {
				const there = vocabulary.count(other);
				if (there <= most) continue;
				const isUsual = outweighs(there, count - 1, 'sure') && there >= oftenEnough(name, other, ordinary);
				// What is on a list is compared with the list.
				const isBare = lacksAccent(name, other) && !people.has(fold(name)) && there >= TWICE && there * 2 >= count;
				if (!isUsual && !isBare && !(there > count && isAcronym(name, other) && !ordinary.has(name.toLowerCase())))
					continue;
				found.set(name, other);
				most = there;
			}
		}
		return found;
	},
);

/** "Ctf" beside "CTF": nobody could say it as a word. */
function isAcronym(name: string, other: string): boolean {
	const isOtherCase = name.length > 2 && shapeOf(name) === 'plain' && name.toUpperCase() === other;
	return isOtherCase && !isWordLike(name) && nameSlip(name, other) !== undefined;
}

/** An accent gets lost now and then, and is left out on purpose by whoever leaves it out nearly always. */
const TWICE = 2;

/** "Deborah Camp" for "Déborah Camp": two with the same other name are one. Capitals may go without. */
function lacksAccent(name: string, other: string): boolean {
	const [words, others] = [partsOf(name), partsOf(other)];
	if (words.length !== 2 || others.length !== 2 || nameSlip(name, other) !== 'sure') return false;
	return words.every((word, i) => word === others[i] || (word[0] === others[i]![0] && fold(word) === fold(others[i]!)));
}

/** How often a report has to have `other` for `name` to be a slip in it. */
function oftenEnough(name: string, other: string, ordinary: ReadonlySet<string>): number {
	const slip = nameSlip(name, other);
	// "SuppliedBy" begins a sentence about the property, and three letters have many meanings.
	const isDoubtful = /^\p{Ll}/u.test(other) || other.length < 4;
	if (slip === 'same') return isDoubtful ? OFTEN_HERE : OFTEN_SAME;
	const isWord = (word: string): boolean => ordinary.has(word.toLowerCase());
	const alike = nameKey(name) === nameKey(other);
	if (isHyphenated(name, other)) return [...partsOf(name), other].some(isWord) ? Infinity : OFTEN_ALIKE;
	if (slip === 'likely' && alike) return OFTEN_ALIKE;
	const changed = changedWord(name, other);
	if (!slip || !isClear(slip) || (changed !== undefined && isWord(changed))) return Infinity;
	return alike && !isDoubtful ? OFTEN_ALIKE : OFTEN_HERE;
}

const listedWords = query(
	[listedNames],
	(names): ReadonlySet<string> => new Set([...names].flatMap((name) => name.split(' '))),
);

const namesByList = query([rolls], (lists): readonly ReadonlySet<string>[] =>
	lists.map(({ reading }) => new Set(reading.people.map(({ name }) => fold(name)))),
);

/** Two who are on the lists of one meeting are two. Where a file has several, that is one list. */
function areBothListed(report: Report, name: string, other: string): boolean {
	const [one, two] = [fold(name), fold(other)];
	if (one === two) return false;
	const lists = hasSeveralMeetings(report) ? namesByList(report) : [listedNames(report)];
	return lists.some((names) => names.has(one) && names.has(two));
}

/** A slip may be on the list beside the right name, by somebody who was not found there. */
function isTwice({ reports, others }: EarlierName): boolean {
	return reports >= 10 * (others + 1);
}

const asked = query(
	[nameUses, ownRivals, ordinaryWords, listedWords, capitaliseNouns, wordsOfFullNames],
	(uses, rivals, ordinary, people, nouns, full): readonly AskedName[] =>
		[...uses].map(([name, { count, inside }]): AskedName => {
			const low = name.toLowerCase();
			// A given name that somebody on the list has, or a word beside another name, is not a slip for somebody else's.
			// Two nouns stand side by side in names only.
			const anyWord =
				(nouns && !low.includes(' ')) ||
				inside === 0 ||
				full.has(name) ||
				ordinary.has(low) ||
				people.has(fold(name)) ||
				isTitle(low);
			const rival = rivals.get(name);
			return {
				name,
				times: count,
				...(anyWord && { anyWord }),
				...(rival !== undefined && { rival }),
			};
		}),
);

/** Nobody meets in greater numbers. */
const MOST_LISTED = 300;

const namesOnLists = query(
	[listed],
	(people): readonly string[] => [...new Set(people.slice(0, MOST_LISTED).map(({ name }) => name))],
	sameItems,
);

/** How the lists of other reports write people who stand on those of the report with a slip, by the name there. */
export function listedOtherwise(
	report: Report,
	{ earlier }: Pick<Context, 'earlier'>,
): ReadonlyMap<string, EarlierName> {
	return earlier?.listedOtherwise(report, () => namesOnLists(report)) ?? new Map();
}
