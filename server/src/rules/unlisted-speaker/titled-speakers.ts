/** People who take part by title and family name, and whom no list has: "Frau Vogt asks". */
import {
	anyOf,
	blockQuery,
	blockQueryWith,
	isOrdinaryWord,
	isSpeaker,
	mentionsOf,
	query,
	type Report,
	sameItems,
	sourceSpan,
	titledNamesOf,
	wordsInLowerCase,
} from '../../report/index.js';
import { lazily, narrowed, type Span, shift } from '../../text/index.js';
import { familyAmong } from '../shared/people/alike.js';
import { familyOf, knownPeople } from '../shared/people/known-people.js';
import { isHeard, isHeardIn } from './public.js';
import { isToldBy } from './told-by.js';

export interface TitledSpeaker {
	readonly name: string;
	readonly span: Span;
}

/** Fewer do not show that the report calls those on the list by their titles. */
const ENOUGH = 2;

/** Each once, at the first place, where the report speaks of those on its lists in the same way. */
export function* titledSpeakers(report: Report): Iterable<TitledSpeaker> {
	const all = titled(report);
	if (all.reduce((sum, { value }) => sum + value.listed, 0) < ENOUGH) return;
	const seen = new Set<string>();
	for (const { from, value } of all) {
		for (const { name, span } of value.strangers) {
			if (seen.has(name) || isHeard(report, from + span.from)) continue;
			seen.add(name);
			// Whoever is introduced by a full name, or in the lines below the title, is a guest or holds an office.
			if (familyNames(report).has(familyOf(name)) || namesBehindLabels(report).has(name)) continue;
			if (!wordsInLowerCase(report).has(name.toLowerCase())) yield { name, span: shift(span, from) };
		}
	}
}

const LABELLED = lazily(() => narrowed(/(?<![^\r\n])[^:\r\n]{2,40}:[ \t]+([^:\r\n]{2,60}[^.:\s])\s*(?![^\r\n])/gu));

/** The words behind the labels of a form: "Treasurer: H. Vogt". */
const labelled = blockQuery(({ prose }): readonly string[] | undefined => {
	const found = prose.flatMap(({ text }) =>
		text.includes(':')
			? [...text.matchAll(LABELLED())].flatMap(([, value = '']) => value.split(/[^\p{L}\p{M}’'-]+/u))
			: [],
	);
	return found.length > 0 ? found : undefined;
}, sameItems);

const namesBehindLabels = query([labelled.values], (all): ReadonlySet<string> => new Set(all.flat()));

const inFull = blockQueryWith(
	[],
	(block): readonly string[] | undefined => {
		const found = mentionsOf(block).map(({ written }) => familyOf(written));
		return found.length > 0 ? found : undefined;
	},
	sameItems,
);

/** Those that stand behind a given name somewhere. */
const familyNames = query([inFull.values], (all): ReadonlySet<string> => new Set(all.flat()));

/** "Frau Rapp vom Kindergarten", "Mr Vogt (the architect)": a guest, or one of the public. */
const INTRODUCED = lazily(() => narrowed(`^(?:,? ?\\(|, | ${anyOf(({ grammar }) => grammar.of)}(?!\\p{L}))`, 'u'));

/** “M. L. demande” has no name that a list could lack. */
const INITIAL = /^\p{L}\.?$/u;

interface Titled {
	/** How many of those on the lists are called so. */
	readonly listed: number;
	readonly strangers: readonly TitledSpeaker[];
}

const titled = blockQueryWith([knownPeople], (block, people): Titled | undefined => {
	let listed = 0;
	const strangers: TitledSpeaker[] = [];
	for (const mention of titledNamesOf(block)) {
		const { prose, from, to, written } = mention;
		if (people.kin(written).length > 0) listed++;
		else if (
			!INITIAL.test(written) &&
			isSpeaker(mention) &&
			!isToldBy(mention, people) &&
			!isHeardIn(prose, from) &&
			!INTRODUCED().test(prose.text.slice(to, to + 80)) &&
			!people.mayHave(written) &&
			!people.isBody(written) &&
			!isOrdinaryWord(written) &&
			!familyAmong(written, people)
		) {
			strangers.push({ name: written, span: sourceSpan(prose, mention) });
		}
	}
	return listed > 0 || strangers.length > 0 ? { listed, strangers } : undefined;
});
