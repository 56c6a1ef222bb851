/**
 * The annexes of a report with what stands under their labels, and which labels are no annex at all:
 * entries of a list of annexes, repeated page headers, annexes of a text that is reproduced.
 */

import { type Annex, annexKey, derived, firstContent, type Report } from '../../report/index.js';
import { lean, lineEnd, lineStart } from '../../text/index.js';

export interface AnnexEntry {
	readonly annex: Annex;
	/** Where the label starts and its line ends. */
	readonly from: number;
	readonly lineEnd: number;
	/** Where the next annex starts, or the next section that is no part of this one. */
	readonly end: number;
	/** Nothing to read stands between the label and `end`. */
	readonly empty: boolean;
	/**
	 * `listed`: a line of a list of annexes; `repeated`: the annex goes on under its label, or a page
	 * of its own bears it; `foreign`: belongs to a text that is quoted, or to another annex.
	 */
	readonly role: 'annex' | 'listed' | 'repeated' | 'foreign';
	readonly key: string;
}

const CONTINUED = lean(
	/(?<!\p{L})(?:cont(?:inued|inuation|inuación|inuação|inua|['’]?d|\.)|suite|fortsetzung|forts\.|vervolg|segue)(?!\p{L})/u,
);
/** "Annex 1 to the agreement" is an annex of what is reproduced here. */
const OF_ANOTHER = lean(/^(?:to|of|zum|zur|de l[ao']|del|della|dell['’]|bij|van)(?!\p{L})/u);

export const annexEntries = derived((report: Report): readonly AnnexEntry[] => {
	const { annexes, rope, headings } = report;
	let nextHeading = 0;
	const plain = annexes.map((annex, index) => {
		const from = lineStart(rope, annex.span.from);
		const to = lineEnd(rope, annex.form === 'heading' ? annex.label.to : annex.span.to);
		const next = annexes[index + 1];
		const limit = next ? lineStart(rope, next.span.from) : rope.length;
		const content = firstContent(rope, to);
		while (nextHeading < headings.length && headings[nextHeading]!.span.from < to) nextHeading++;
		const heading = headings[nextHeading];
		// A heading right under a label without title is its title, whatever its rank.
		const closes =
			heading !== undefined &&
			heading.span.from <= content &&
			annex.form === 'heading' &&
			annex.title !== '' &&
			heading.rank <= (annex.rank ?? 6);
		const end = Math.min(limit, closes ? heading.span.from : rope.length);
		return { annex, from, lineEnd: to, end, empty: content >= end, key: annexKey(annex.family, annex.number) };
	});
	const seen = new Map<string, (typeof plain)[number]>();
	return plain.map((entry, index): AnnexEntry => {
		const { annex, key } = entry;
		const first = seen.get(key);
		const listed = isListed(entry) && [plain[index - 1], plain[index + 1]].some((each) => each && isListed(each));
		const foreign = rope.slice(entry.from, annex.span.from).includes('>') || OF_ANOTHER.test(annex.title.toLowerCase());
		const role = foreign
			? 'foreign'
			: listed
				? 'listed'
				: first
					? roleOfLater(first, entry, plain[index - 1])
					: 'annex';
		if (role === 'annex') seen.set(key, first ?? entry);
		return { ...entry, role };
	});
});

type Plain = Omit<AnnexEntry, 'role'>;

/** A list of annexes has a title on every line. */
function isListed({ empty, annex }: Plain): boolean {
	return empty && annex.form !== 'heading' && annex.title !== '';
}

function roleOfLater(first: Plain, entry: Plain, before: Plain | undefined): AnnexEntry['role'] {
	const { title, form, rank } = entry.annex;
	const same = (other: Annex): boolean => other.title.toLowerCase() === title.toLowerCase();
	if (CONTINUED.test(title.toLowerCase())) return 'repeated';
	if (before?.key === entry.key && before.empty && (before.annex.title === '' || title === '' || same(before.annex))) {
		return 'repeated';
	}
	if (form === 'plain' && title !== '' && same(first.annex)) return 'repeated';
	return rank !== undefined && first.annex.rank !== undefined && rank > first.annex.rank ? 'foreign' : 'annex';
}
