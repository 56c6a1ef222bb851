/**
 * Finds acronyms that the report expands in two ways.
 */
import { acronyms, type Expansion } from '../../report/index.js';
import { onOneLine } from '../../writing/index.js';
import { type Fix, type Rule, unsafeFix } from '../rule.js';
import { isSameMeaning, meaningOf } from '../shared/acronyms/meaning.js';
import { inPlaces } from '../shared/in-places.js';
import { Meanings } from './same-expansion.js';

export const conflictingExpansion: Rule = {
	id: 'conflicting-expansion',
	since: '0.1.0',
	severity: 'warning',
	settledBy: 'name',
	scope: 'meeting',
	theme: 'people',
	docs: {
		title: 'Acronym expanded in two ways',
		what: 'The report says of one acronym that it stands for two different things. Letter case, plural, hyphens, accents, British and American spelling make no difference, nor does another language.',
		why: 'Either one of the two is a slip, or two things share an acronym and the reader cannot tell which is meant.',
		fixes:
			'Write the later one as the first, or the first as the later, whichever the report has more often first. Where the two really differ, only the author can choose another acronym.',
		reported: [
			'# Report\n\n5 February 2018\n\n1. The Lake Transport Observatory (LTO) reported.\n2. The Lake Traffic Office (LTO) publishes the figures.\n',
			'# Protokoll\n\n5. Februar 2018\n\nDie Arbeitsgruppe Hafenbau (AGH) tagte. Die AGH (Arbeitsgruppe Handel) tagt im Mai.\n',
		],
		accepted: [
			'# Report\n\n5 February 2018\n\n1. The Lake Transport Observatory (LTO) reported.\n2. The lake-transport observatories (LTOs) publish the figures.\n',
			'# Report\n\n5 February 2018\n\n1. The World Labour Organisation (WLO) reported.\n2. The World Labor Organization (WLO) publishes the figures.\n',
		],
	},
	*check(report) {
		let found = 0;
		for (const { name, expansions, person } of acronyms(report)) {
			if (expansions.length < 2 || person) continue;
			const [first, ...others] = expansions.filter(({ whole, place }) => whole && place !== 'list');
			if (!first) continue;
			const known = new Meanings(report.rope, first);
			let alike: readonly Expansion[] | undefined;
			const asFirst = () =>
				(alike ??= [first, ...others.filter((other) => isSameMeaning(meaningOf(first.words), meaningOf(other.words)))]);
			for (const each of others) {
				if (!known.add(each)) continue;
				const counts = found++ < MOST_COUNTED;
				yield {
					message: `${name} stands for “${each.words}” here and for “${first.words}” above. Make the two agree`,
					span: each.span,
					related: [{ span: first.span, message: `${name} stands for “${first.words}” here` }],
					fixes: () => bothWays(asFirst(), each, counts ? report.text : ''),
				};
			}
		}
	},
};

/**
 * With more acronyms than this, the first expansion counts as the likelier one: counting means reading the whole text.
 */
const MOST_COUNTED = 50;

/**
 * Both corrections, likelier first: what the report says more often, or says first.
 *
 * @param asFirst all that mean what the first one does, the first one before the others.
 */
function bothWays(asFirst: readonly Expansion[], later: Expansion, text: string): Fix[] {
	const [first] = asFirst;
	const fixes = [rewritten([later], first!, 'as before'), rewritten(asFirst, later, inPlaces(asFirst.length + 1))];
	if (countOf(text, later.words) > countOf(text, first!.words)) fixes.reverse();
	return fixes.filter((fix) => fix !== undefined);
}

function rewritten(old: readonly Expansion[], { source }: Expansion, where: string): Fix | undefined {
	if (source === undefined || old.some((each) => each.source === undefined)) return undefined;
	const insert = onOneLine(source);
	const edits = old.map(({ span }) => ({ span, insert }));
	return unsafeFix(`Write “${insert}” ${where}`, edits);
}

/** How often the words occur in the text, with or without the acronym. */
function countOf(text: string, words: string): number {
	return text.split(words).length - 1;
}
