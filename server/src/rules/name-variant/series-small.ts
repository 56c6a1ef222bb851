/** Words in small letters that other reports have in capitals, as names. */
import { isWordLike, nameUses, query, type Report, sameItems, shapeOf, smallWords } from '../../report/index.js';
import { shift } from '../../text/index.js';
import type { EarlierCapitals, EarlierReports } from '../earlier.js';
import { isKnownAcronym } from '../shared/acronyms/known-acronyms.js';
import { isWord } from './ordinary.js';
import { placesIn, type SmallPlace } from './small-places.js';

/** A generated file has more, and nobody would read what is said of it. */
const MOST_WORDS = 4_000;

/** Those that may be names. */
const asked = query(
	[smallWords.values],
	(all): readonly string[] => {
		const found = new Set<string>();
		for (const { words } of all) {
			if (found.size >= MOST_WORDS) break;
			for (const word of words) if (!isWord(word)) found.add(word);
		}
		return [...found];
	},
	sameItems,
);

/** A name, and where the report has it in small letters. */
export interface SeriesName {
	readonly small: string;
	readonly known: EarlierCapitals;
	readonly places: readonly SmallPlace[];
}

export function* seriesNames(report: Report, earlier: EarlierReports): Iterable<SeriesName> {
	for (const [small, known] of earlier.inCapitals(report, () => asked(report))) {
		const isHere = nameUses(report).has(known.name);
		if (isHere || isUnmistakable(known)) yield { small, known, places: placesOf(report, small, known) };
	}
}

/** Where fewer reports have an acronym, they may mean another thing by it. */
const OFTEN = 5;
/** Where fewer have one that looks like a word, they may have put a word in capitals. */
const OFTEN_LIKE_WORD = 10;

/** Two letters mean many things. */
const SHORT = 3;

/** Whether a report that has a name in small letters only means it; what everybody knows ("FYI") may stand in either. */
function isUnmistakable({ name, reports }: EarlierCapitals): boolean {
	if (shapeOf(name) !== 'capitals') return true;
	if (name.length < SHORT || isKnownAcronym(name)) return false;
	return reports >= (isWordLike(name) ? OFTEN_LIKE_WORD : OFTEN);
}

function placesOf(report: Report, small: string, known: EarlierCapitals): readonly SmallPlace[] {
	const isPerson = known.isPerson === true;
	return smallWords(report).flatMap(({ from, value: { words, prose } }) =>
		(words.includes(small) ? prose : [])
			.flatMap((each) => [...placesIn(each, small, isPerson, !isPerson)])
			.map((each) => ({ ...each, span: shift(each.span, from) })),
	);
}
