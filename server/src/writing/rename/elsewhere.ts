/** What other reports say of a heading that is called otherwise now: links to it, and the annex in their words. */
import {
	type AnnexNumber,
	type AnnexReference,
	annexEntries,
	annexKey,
	annexReferences,
	type ReadBlock,
	type Report,
} from '../../report/index.js';
import { contains, decoded, type Edit, type Span, shift } from '../../text/index.js';
import { numeralOf, rewriteReference } from '../annex-renumber.js';
import { fragmentEdit } from '../relinked.js';

/** What of a report others may name. */
export interface Moved {
	/** The new fragments of headings, by the old. */
	readonly slugs: ReadonlyMap<string, string>;
	/** The annexes that have another number. */
	readonly annexes: readonly MovedAnnex[];
}

export interface MovedAnnex {
	readonly key: string;
	readonly old: AnnexNumber;
	readonly number: AnnexNumber;
}

/** Where a link leads: the path before the fragment as written, and the fragment. */
export function partsOfAddress(address: string): { readonly path: string; readonly fragment: string } | undefined {
	const hash = address.indexOf('#');
	if (hash < 1) return undefined;
	return { path: address.slice(0, hash), fragment: decoded(address.slice(hash + 1)).toLowerCase() };
}

/** @param leadsHere whether a path in `report` is that of the report in which `moved` is. */
export function followedIn(
	report: Report,
	{ slugs, annexes }: Moved,
	leadsHere: (path: string) => boolean,
): readonly Edit[] {
	const slugFor = (url: string): string | undefined => {
		const parts = partsOfAddress(url);
		const slug = parts && slugs.get(parts.fragment);
		return slug !== undefined && leadsHere(parts!.path) ? slug : undefined;
	};
	const labels = new Set(
		report.blocks.flatMap(({ facts }) =>
			facts.definitions.filter(({ url }) => slugFor(url) !== undefined).map(({ label }) => label),
		),
	);
	const words: Span[] = [];
	const edits = report.blocks.flatMap(({ facts, from }: ReadBlock): Edit[] => {
		for (const { content, url } of facts.links) if (slugFor(url) !== undefined) words.push(shift(content, from));
		for (const { content, label } of facts.labelled) if (labels.has(label)) words.push(shift(content, from));
		return [...facts.links, ...facts.definitions].flatMap(({ destination, url }) => {
			const slug = slugFor(url);
			return slug !== undefined && destination ? [fragmentEdit(report.rope, shift(destination, from), slug)] : [];
		});
	});
	if (edits.length === 0) return edits;
	const renumbered = annexes.flatMap(({ key, old, number }) =>
		numbersOf(report, key)
			.filter(({ numberSpan }) => words.some((span) => contains(span, numberSpan)))
			.map((each) => rewriteReference(report.text, each, number, old.style)),
	);
	return [...edits, ...renumbered].sort((a, b) => a.span.from - b.span.from);
}

/** Where a report has the number of an annex; at the beginning of a line, it may be read as a label. */
function numbersOf(report: Report, key: string): readonly Pick<AnnexReference, 'number' | 'numberSpan'>[] {
	const references = annexReferences(report).filter((each) => annexKey(each.family, each.number) === key);
	const known = new Set(references.map(({ numberSpan }) => numberSpan.from));
	const labels = annexEntries(report)
		.filter((each) => each.key === key)
		.map(({ annex }) => ({ ...annex, numberSpan: numeralOf(report.text, annex) }));
	return [...references, ...labels.filter(({ numberSpan }) => !known.has(numberSpan.from))];
}
