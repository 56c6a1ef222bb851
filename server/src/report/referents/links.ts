/** What Markdown itself introduces and refers to: link definitions by their labels, headings by fragments. */
import { shift } from '../../text/index.js';
import { headings } from '../document/headings.js';
import type { Facts, Heading } from '../facts/model.js';
import { type Collected, ofBlock, query } from '../facts/queries.js';
import { type Fragment, fragmentLinks } from './fragments.js';
import { NOWHERE, type Place, type Reader } from './model.js';

/** The label behind the words of a reference link, if it has one of its own. */
const LABEL = /\]\s?\[[^[\]]{0,1000}\]/y;

const sources = ofBlock((facts: Facts, source): readonly Place[] => {
	const found = facts.labelled.map(({ label, content: { from, to } }): Place => {
		LABEL.lastIndex = to;
		return { key: label, span: { from: from - 1, to: LABEL.test(source) ? LABEL.lastIndex : to + 1 } };
	});
	for (const { label, span } of facts.definitions) {
		const to = source.indexOf(']:', span.from) + 1;
		if (to > 0) found.push({ key: label, span: { from: span.from, to }, introduces: span });
	}
	return found.length > 0 ? found : NOWHERE;
});

export const sourceReader: Reader = { kind: 'source', inBlock: () => sources };

const targets = query(
	[headings, fragmentLinks],
	(headings: readonly Heading[], links: readonly Collected<readonly Fragment[]>[]): readonly Place[] => {
		const found: Place[] = headings.map(({ slug, span }) => ({ key: slug, span, introduces: span }));
		const known = new Set(headings.map(({ slug }) => slug));
		for (const { from, value } of links) {
			for (const { fragment, span } of value) {
				const key = fragment.toLowerCase();
				if (known.has(key)) found.push({ key, span: shift(span, from), link: true });
			}
		}
		return found;
	},
);

export const headingReader: Reader = { kind: 'heading', few: targets };
