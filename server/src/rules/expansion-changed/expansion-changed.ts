/** Finds acronyms that earlier reports of the series explain in another way. */
import { acronyms, type Expansion, query } from '../../report/index.js';
import type { EarlierExpansion } from '../earlier.js';
import { type Fix, type Rule, unsafeFix } from '../rule.js';
import { isKnownAcronym } from '../shared/acronyms/known-acronyms.js';
import { SIGNS } from '../shared/acronyms/move-expansion.js';
import { sourceOf } from '../shared/earlier-source.js';

export const expansionChanged: Rule = {
	id: 'expansion-changed',
	since: '0.1.0',
	severity: 'information',
	settledBy: 'name',
	looksAtFiles: true,
	scope: 'meeting',
	theme: 'people',
	docs: {
		title: 'Acronym that earlier reports explain otherwise',
		what: 'The report says of an acronym that it stands for something else than the earlier reports in its folder say, two or more, as far as these agree among themselves. Letter case, plural, hyphens, accents, British and American spelling make no difference. Reports in other languages do not count.',
		why: 'Either this is a slip, or the name has changed and those who know the old one should be told, or two things share an acronym.',
		fixes: 'Write what the earlier reports have. It is only offered.',
		earlier: [
			'# Report\n\n8 January 2018\n\n1. The Lake Transport Observatory (LTO) reported on what it had seen.\n',
			'# Verslag\n\n8 januari 2018\n\nDe Werkgroep Havenbouw (WHB) heeft vergaderd over de kade en het is goed.\n',
			'# Report\n\n15 January 2018\n\n1. The Lake Transport Observatory (LTO) had nothing to report.\n',
			'# Verslag\n\n15 januari 2018\n\nDe Werkgroep Havenbouw (WHB) heeft vergaderd over de brug en het is goed.\n',
		],
		reported: [
			'# Report\n\n5 February 2018\n\n1. The Lake Traffic Office (LTO) reported on what it had seen.\n',
			'# Verslag\n\n5 februari 2018\n\nDe Werkgroep Handel en Bedrijf (WHB) heeft vergaderd over de kade en het is goed.\n',
		],
		accepted: [
			'# Report\n\n5 February 2018\n\n1. The lake-transport observatories (LTOs) reported on what they had seen.\n',
			'# Report\n\n5 February 2018\n\n1. The Lake Ferry Board (LFB) reported on what it had seen.\n',
		],
	},
	*check(report, { earlier }) {
		if (!earlier) return;
		const said = (): Map<string, string> => new Map([...explained(report)].map(([name, { words }]) => [name, words]));
		for (const [name, other] of earlier.otherExpansions(report, said)) {
			const first = explained(report).get(name)!;
			yield {
				message: `${name} stands for “${first.words}” here, and for “${other.words}” ${sourceOf(other)}. Make sure that this is meant`,
				span: first.span,
				fixes: () => asBefore(first, other),
			};
		}
	},
};

/** By acronym, where the report first says what it stands for. */
const explained = query([acronyms], (all) => {
	const found = new Map<string, Expansion>();
	for (const { name, expansions, person } of all) {
		const first = expansions.find(({ whole }) => whole);
		if (first && !person && !isKnownAcronym(name)) found.set(name, first);
	}
	return found;
});

function asBefore({ span, source, words }: Expansion, other: EarlierExpansion): Fix[] {
	if (source === undefined || !source.includes(words) || SIGNS.test(other.words)) return [];
	const insert = source.replace(words, () => begunLike(words, other.words));
	return [unsafeFix(`Write “${insert}” as before`, [{ span, insert }])];
}

/** A capital at the beginning of a sentence is no part of an expansion: “The content addressable storage”. */
function begunLike(words: string, other: string): string {
	const isOfSentence = /^\p{Lu}\p{Ll}/u.test(other) && !/[\s-]\p{Lu}/u.test(other);
	return /^\p{Ll}/u.test(words) && isOfSentence ? other.charAt(0).toLowerCase() + other.slice(1) : other;
}
