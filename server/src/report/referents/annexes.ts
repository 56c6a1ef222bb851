/** The annexes of a report: their labels, references in the text, and links. */
import { shift, type Text } from '../../text/index.js';
import { annexNames } from '../annexes/anchor-names.js';
import { annexReferences } from '../annexes/annexes.js';
import { annexKey } from '../annexes/numerals.js';
import { isOfAnother } from '../annexes/references.js';
import type { AnnexReference } from '../facts/model.js';
import { type Collected, query } from '../facts/queries.js';
import { input } from '../facts/report.js';
import { type AnnexEntry, annexEntries } from './annex-entries.js';
import { type Fragment, fragmentLinks } from './fragments.js';
import type { Place, Reader } from './model.js';

const places = query([annexEntries, annexReferences, fragmentLinks, input.text], readPlaces);

function readPlaces(
	entries: readonly AnnexEntry[],
	references: readonly AnnexReference[],
	links: readonly Collected<readonly Fragment[]>[],
	text: Text,
): readonly Place[] {
	const found: Place[] = [];
	const byAnchor = new Map<string, string>();
	for (const { annex, key, role, from, end } of entries) {
		if (role === 'foreign') continue;
		if (role !== 'annex') {
			found.push({ key, span: annex.span });
			continue;
		}
		found.push({ key, span: annex.span, introduces: { from, to: end } });
		for (const name of annexNames(annex, text)) if (!byAnchor.has(name)) byAnchor.set(name, key);
	}
	const own = new Set(found.map(({ key }) => key));
	const labels = new Map(found.map((place) => [place.span.from, place]));
	for (const reference of references) {
		const { span } = reference;
		const key = annexKey(reference.family, reference.number);
		if (isOfAnother(reference) || (reference.elsewhere === 'link' && !own.has(key))) continue;
		// A label may be read as a reference, too.
		const label = labels.get(span.from);
		if (label?.key !== key || label.span.to !== span.to) found.push({ key, span });
	}
	for (const { from, value } of links) {
		for (const { fragment, span } of value) {
			const key = byAnchor.get(fragment.toLowerCase());
			if (key !== undefined) found.push({ key, span: shift(span, from), link: true });
		}
	}
	return found;
}

export const annexReader: Reader = { kind: 'annex', few: places };
