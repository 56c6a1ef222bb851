/** Names that the report, or the earlier reports of its folder, mostly write otherwise. */
import {
	capitaliseNouns,
	fold,
	hasSeveralMeetings,
	isTitle,
	listed,
	nameUses,
	ordinaryWords,
	query,
	type Report,
	rolls,
	sameItems,
	wordsOfFullNames,
} from '../../report/index.js';
import type { AskedName, EarlierName } from '../earlier.js';
import type { Context } from '../rule.js';
import { isShifted } from '../shared/people/name-slip.js';
import { isClear, isOften, isOverwhelming } from '../shared/people/name-weights.js';
import { isCoined, listedNames, ownRivals } from './own-rivals.js';
import { MAY_BE_NAME, wellKnown } from './well-known.js';

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
	const toldHere = new Set<string>();
	for (const [name, each] of known ?? []) {
		if (each.name === name || (areBothListed(report, name, each.name) && !isTwice(each))) continue;
		if (isToldHere(report, each)) toldHere.add(name);
		else if (!isOwnCapitals(report, name, each) && !isRatherCoined(name, each)) {
			found.set(name, usualElsewhere(each, uses.get(each.name)?.count ?? 0));
		}
	}
	for (const [name, rival] of own) {
		if ((known?.has(name) && !toldHere.has(name)) || found.has(rival) || areBothListed(report, name, rival)) continue;
		found.set(name, { name: rival, here: uses.get(rival)!.count, certain: false });
	}
	for (const name of uses.keys()) {
		const meant = MAY_BE_NAME.get(name.toLowerCase());
		const right = wellKnown(name) ?? (meant !== undefined && uses.has(meant) ? meant : undefined);
		// A whole folder may be wrong.
		const usual = found.get(name)?.name;
		if (right === name || (usual !== undefined && wellKnown(usual) === name)) found.delete(name);
		else if (right !== undefined) found.set(name, { name: right, here: 0, certain: false, everywhere: true });
	}
	return found;
}

function usualElsewhere(earlier: EarlierName, here: number): Usual {
	const certain = isClear(earlier.slip) && !earlier.later && isOverwhelming(earlier.reports, earlier.others);
	return { name: earlier.name, earlier, here, certain };
}

const listedWords = query(
	[listedNames],
	(names): ReadonlySet<string> => new Set([...names].flatMap((name) => name.split(' '))),
);

const namesByList = query([rolls], (lists): readonly ReadonlySet<string>[] =>
	lists.map(({ reading }) => new Set(reading.people.map(({ name }) => fold(name)))),
);

const givenAsListed = query(
	[listed],
	(people): ReadonlySet<string> =>
		new Set(people.filter(({ name }) => name.includes(' ')).map(({ name }) => name.split(' ')[0]!)),
);

/** "DorT Lund" is on the list, and "DorT" in the text, too: that is how this person writes it, whatever others do. */
function isOwnCapitals(report: Report, name: string, { name: other, reports, others }: EarlierName): boolean {
	const isCase = name.toLowerCase() === other.toLowerCase() && !isShifted(name, other);
	if (!isCase || isOverwhelming(reports, others)) return false;
	return givenAsListed(report).has(name) && (nameUses(report).get(name)?.count ?? 0) > 1;
}

/** "RegattaFest", and "Regattafest" in few others: nobody puts a capital there without meaning it. */
function isRatherCoined(name: string, { name: other, reports }: EarlierName): boolean {
	return isCoined(other, name) && !isOften(reports);
}

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
	const found = earlier?.listedOtherwise(report, () => namesOnLists(report)) ?? new Map<string, EarlierName>();
	return new Map([...found].filter(([, each]) => !isToldHere(report, each)));
}

/** Where the report has both spellings, its list or its other places tell more than one other report. */
function isToldHere(report: Report, { name, reports }: EarlierName): boolean {
	return reports === 1 && nameUses(report).has(name);
}
