/**
 * The annexes of a report with the text under their labels, and which labels are not annexes at all: entries of a list
 * of annexes, repeated page headers, annexes of a quoted document.
 */

import { lazily, lineEnd, lineStart, narrowed, type Text } from '../../text/index.js';
import { annexes } from '../annexes/annexes.js';
import { annexLists } from '../annexes/answered.js';
import type { Gathering } from '../annexes/lists.js';
import { annexKey } from '../annexes/numerals.js';
import { firstContent } from '../facts/content.js';
import type { Annex } from '../facts/model.js';
import { query } from '../facts/queries.js';
import { input } from '../facts/report.js';
import { sections } from '../sections/sections.js';
import type { Sections } from '../sections/tree.js';
import { anyOf } from '../words/index.js';

export interface AnnexEntry {
	readonly annex: Annex;
	/** Where the label starts and its line ends. */
	readonly from: number;
	readonly lineEnd: number;
	/** Where the next annex starts, or the next section that does not belong to this one. */
	readonly end: number;
	/** Nothing readable is between the label and `end`. */
	readonly empty: boolean;
	/**
	 * `listed`: a line of a list of annexes; `repeated`: the annex continues under its label, or has it on a page of
	 * its own; `foreign`: belongs to a quoted text, or to another annex.
	 */
	readonly role: 'annex' | 'listed' | 'repeated' | 'foreign';
	readonly key: string;
}

const CONTINUED = narrowed(`(?<!\\p{L})${anyOf(({ continued }) => continued)}(?!\\p{L})`, 'u');
/** "Part 2", "(2nd part)", "(2/3)": one of several pieces under the same number. */
const PIECE = lazily(() => {
	const piece = anyOf(({ part }) => part);
	const before = '(?:\\p{L}{1,15}|\\d{1,2}(?:\\.|\\p{L}{1,3}|°)?)';
	return narrowed(
		`(?:^|[(,:;–—-] ?)${piece} (?:[ivxlc]+|\\p{L}|\\d+)(?=$|[ ]?[),.:;–—/-])|\\(${before} ${piece}\\)|\\(\\d{1,2} ?(?:/|\\p{L}{2,3}) ?\\d{1,2}\\)`,
		'u',
	);
});

export const annexEntries = query([annexes, sections, annexLists, input.text, input.end], entriesOf);

function entriesOf(
	annexes: readonly Annex[],
	sections: Sections,
	lists: readonly Gathering[],
	rope: Text,
	last: number,
): readonly AnnexEntry[] {
	const plain = annexes.map((annex, index) => {
		const from = lineStart(rope, annex.span.from);
		const to = lineEnd(rope, annex.form === 'heading' ? annex.label.to : annex.span.to);
		const next = annexes[index + 1];
		const limit = next ? lineStart(rope, next.span.from) : last;
		const content = firstContent(rope, to);
		// A heading directly under a label without a title is its title, whatever its level.
		const titled = annex.form === 'heading' && annex.title !== '';
		const whole = titled ? sections.whole(sections.at(annex.label.from)).to : last;
		const end = Math.min(limit, content >= whole ? whole : last);
		return { annex, from, lineEnd: to, end, empty: content >= end, key: annexKey(annex.family, annex.number) };
	});
	const enclosed = enclosures(plain, { sections, lists, rope, last });
	const seen = new Map<string, (typeof plain)[number]>();
	return plain.map((entry, index): AnnexEntry => {
		const { annex, key } = entry;
		const first = seen.get(key);
		const listed =
			index >= enclosed ||
			(isListed(entry) && [plain[index - 1], plain[index + 1]].some((each) => each && isListed(each)));
		const foreign = rope.slice(entry.from, annex.span.from).includes('>');
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
}

type Plain = Omit<AnnexEntry, 'role'>;

/** The context of the labels. */
interface Around {
	readonly sections: Sections;
	readonly lists: readonly Gathering[];
	readonly rope: Text;
	/** Where the report ends. */
	readonly last: number;
}

/** Every line of a list of annexes has a title. */
function isListed({ empty, annex }: Plain): boolean {
	return empty && annex.form !== 'heading' && annex.title !== '';
}

/**
 * The annex from which on the labels are only lines at the foot that say what is attached: nothing under any of them,
 * up to the end of the document, and no other annex with its text here. Bold ones could be labels whose text is still
 * to come, unless they are in a list of annexes or below the signatures.
 */
function enclosures(plain: readonly Plain[], { sections, lists, rope, last }: Around): number {
	let first = plain.length;
	while (first > 0 && isListed(plain[first - 1]!)) first--;
	const { annex, from } = plain[first] ?? {};
	if (!annex || from === undefined || plain.at(-1)!.end < last) return plain.length;
	if (plain.some((each) => !each.empty && each.annex.family === annex.family)) return plain.length;
	if (plain.slice(first).every((each) => each.annex.form === 'plain')) return first;
	const gathering = lists.findLast(({ at, family }) => at < from && family === annex.family);
	const inList =
		gathering !== undefined && sections.headings.every((each) => sections.title(each).from <= gathering.at);
	return inList || followsSignatures(rope, from) ? first : plain.length;
}

const SIGNED = narrowed(`(?<!\\p{L})${anyOf(({ annexEvidence }) => annexEvidence.signed)}(?!\\p{L})`, 'u');
/** How much of the text before a line may be signatures. */
const SIGNATURES = 300;

function followsSignatures(rope: Text, at: number): boolean {
	const before = rope.slice(Math.max(0, at - SIGNATURES), at).toLowerCase();
	const section = before.split(/^#{1,6} .*$/m).at(-1)!;
	return SIGNED.test(section);
}

function roleOfLater(first: Plain, entry: Plain, before: Plain | undefined): AnnexEntry['role'] {
	const { title, form, depth } = entry.annex;
	const same = (other: Annex): boolean => other.title.toLowerCase() === title.toLowerCase();
	const low = title.toLowerCase();
	if (CONTINUED.test(low) || (PIECE().test(low) && !same(first.annex))) return 'repeated';
	if (before?.key === entry.key && before.empty && (before.annex.title === '' || title === '' || same(before.annex))) {
		return 'repeated';
	}
	if (form === 'plain' && title !== '' && same(first.annex)) return 'repeated';
	return depth !== undefined && first.annex.depth !== undefined && depth > first.annex.depth ? 'foreign' : 'annex';
}
