/**
 * Finds acronyms that the report expands in two ways.
 */
import { acronyms, type Expansion } from '../report/index.js';
import type { Fix, Rule } from './rule.js';
import { onOneLine } from './support/on-one-line.js';
import { meansTheSame } from './support/same-expansion.js';

export const conflictingExpansion: Rule = {
	id: 'conflicting-expansion',
	since: '0.1.0',
	severity: 'warning',
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
		for (const { name, expansions, person } of acronyms(report)) {
			if (expansions.length < 2 || person) continue;
			const [first, ...others] = expansions.filter(({ whole, place }) => whole && place !== 'list');
			if (!first) continue;
			const known = [first];
			for (const each of others) {
				if (known.some((other) => meansTheSame(other, each, report.text))) continue;
				known.push(each);
				yield {
					message: `${name} stands for “${each.words}” here and for “${first.words}” above. Make the two agree`,
					span: each.span,
					related: [{ span: first.span, message: `${name} stands for “${first.words}” here` }],
					fixes: () => oneWay(first, each, report.text),
				};
			}
		}
	},
};

/** Both ways, the likelier first: what the report says more often, or says first. */
function oneWay(first: Expansion, later: Expansion, text: string): Fix[] {
	const fixes = [rewritten(later, first, 'as before'), rewritten(first, later, 'in both places')];
	if (countOf(text, later.words) > countOf(text, first.words)) fixes.reverse();
	return fixes.filter((fix) => fix !== undefined);
}

function rewritten({ span, source: old }: Expansion, { source }: Expansion, where: string): Fix | undefined {
	if (old === undefined || source === undefined) return undefined;
	const insert = onOneLine(source);
	return { title: `Write “${insert}” ${where}`, safety: 'unsafe', edits: [{ span, insert }] };
}

/** How often the words stand in the text, with the acronym or without. */
function countOf(text: string, words: string): number {
	return text.split(words).length - 1;
}
