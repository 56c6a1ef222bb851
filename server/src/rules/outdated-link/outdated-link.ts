/** Finds links to addresses that the last reports have given up for others. */
import { blockQuery } from '../../report/index.js';
import { type Span, shift } from '../../text/index.js';
import { preferredFix, type Rule } from '../rule.js';
import { sourceOf } from '../shared/earlier-source.js';
import { asDestination, shortened } from '../shared/links/earlier-addresses.js';
import { plainWords } from '../shared/links/plain-words.js';
import { linksToEarlier } from './last-report.js';

export const outdatedLink: Rule = {
	id: 'outdated-link',
	since: '0.1.0',
	severity: 'information',
	settledBy: 'word',
	looksAtFiles: true,
	scope: 'meeting',
	theme: 'markup',
	docs: {
		title: 'Link to an address that was given up',
		what: 'A link to a page that has moved: the last reports of the series, two or more, all have another address of the same page for these words, and the one before them has this one. Two addresses that take turns are left alone. Words that lead elsewhere after each meeting (“minutes”, “recording”) do not count, nor do addresses that hold the date or the number of a meeting.',
		cases: [
			'“last meeting”, “previous minutes” or the like with the address of a report of the series that is not the last one before this report. The days of all of them have to be certain.',
		],
		why: 'The site has moved, or `http` has become `https`, and the address was copied from an old report.',
		fixes: 'Link to the address that the last reports have, or to the last report. It is only offered.',
		earlier: [
			'# Report\n\n8 January 2018\n\nThe [code of conduct](http://old.example/conduct) holds.\n',
			'# Report\n\n5 February 2018\n\nThe [code of conduct](https://example.org/conduct) holds.\n',
			'# Report\n\n5 March 2018\n\nThe [code of conduct](https://example.org/conduct) holds.\n',
		],
		reported: ['# Report\n\n5 April 2018\n\nThe [code of conduct](http://old.example/conduct) holds.\n'],
		accepted: [
			'# Report\n\n5 April 2018\n\nThe [code of conduct](https://example.org/conduct) holds.\n',
			'# Report\n\n5 April 2018\n\nThe [code of conduct](https://example.org/conduct/2018) holds.\n',
		],
	},
	*check(report, context) {
		yield* linksToEarlier(report, context);
		const { earlier } = context;
		const replaced = earlier?.replacedAddresses(report) ?? [];
		if (replaced.length === 0) return;
		const known = new Map(replaced.map((each) => [`${each.words}\n${each.address}`, each]));
		for (const { from, value } of links(report)) {
			for (const { words, url, destination } of value) {
				const found = known.get(`${words}\n${url}`);
				const insert = found && asDestination(found.newer);
				if (!found || insert === undefined) continue;
				const span = shift(destination, from);
				yield {
					message: `“${words}” leads to “${shortened(found.newer)}” ${sourceOf(found)}. Make sure that this address still holds`,
					span,
					fixes: [{ ...preferredFix(`Link to ${shortened(found.newer)}`, [{ span, insert }]), leadsTo: insert }],
				};
			}
		}
	},
};

interface NetworkLink {
	/** Plain text. */
	readonly words: string;
	readonly url: string;
	readonly destination: Span;
}

const links = blockQuery((facts, source): readonly NetworkLink[] | undefined => {
	const found = facts.links.flatMap(({ image, auto, url, destination, content }): NetworkLink[] => {
		if (image || auto || !destination || !/^https?:/i.test(url)) return [];
		return [{ words: plainWords(source.slice(content.from, content.to)), url, destination }];
	});
	return found.length > 0 ? found : undefined;
});
