/** Which annexes exist without a label of their own. */
import { sameItems } from '../../incremental/index.js';
import type { FrontMatter } from '../../syntax/index.js';
import { headings } from '../document/headings.js';
import type { AnnexReference, ReadBlock } from '../facts/model.js';
import { query } from '../facts/queries.js';
import { input } from '../facts/report.js';
import { annexes, annexReadings, annexReferences } from './annexes.js';
import { type Gathering, listedKeys } from './lists.js';
import { annexKey, readAnnexNumber } from './numerals.js';
import { annexVocabulary } from './vocabulary.js';

/** Labels such as `Annexes`, in order. */
export const annexLists = query([annexReadings], (readings) =>
	readings.flatMap(({ from, value }) => value.gatherings.map((each): Gathering => ({ ...each, at: each.at + from }))),
);

/** By a heading or line that is not their label. */
const named = query([annexReadings.values], (readings) =>
	readings.flatMap(({ answered, titled }) => [...answered, ...titled]),
);

const NO_BLOCKS: readonly ReadBlock[] = [];
/** The blocks that hold list entries. Most reports have no list: then no keystroke recomputes anything. */
const blocksWithLists = query([annexLists, input.blocks], (lists, blocks) => (lists.length > 0 ? blocks : NO_BLOCKS));

/** By lists of annexes. */
const listed = query(
	[annexLists, annexes, annexReferences, headings, blocksWithLists],
	(lists, annexes, references, headings, blocks) => listedKeys(lists, { annexes, references, headings, blocks }),
	sameItems,
);

/** By the user's word, or by a link to the file. */
const external = query([input.externalAnnexes, input.frontMatter, annexReferences], readExternal);

/**
 * Keys of annexes that exist without a label of their own: files, as the user says or a link shows, and annexes named
 * in a list of annexes. `anyAnnex` of a family stands for all its numbers.
 */
export const answeredAnnexes = query(
	[named, external, listed],
	(...keys): ReadonlySet<string> => new Set(keys.flatMap((some) => [...some])),
);

function readExternal(
	named: readonly string[],
	frontMatter: FrontMatter | undefined,
	references: readonly AnnexReference[],
): ReadonlySet<string> {
	const own = frontMatter?.values.externalAnnexes;
	const all = [...named, ...(Array.isArray(own) ? own.filter((each) => typeof each === 'string') : [])];
	const keys = new Set<string>();
	const { words } = all.length > 0 ? annexVocabulary([]) : { words: new Map() };
	for (const name of all) {
		const word = /^\S*/.exec(name.trim())![0];
		const numeral = name.trim().slice(word.length).trim();
		const family = words.get(word.toLowerCase())?.family ?? word.toLowerCase();
		for (const letters of [false, true]) keys.add(annexKey(family, readAnnexNumber(numeral, letters)));
	}
	// One link to an annex in a file of its own answers every other mention of it.
	for (const { elsewhere, family, number } of references) {
		if (elsewhere === 'link') keys.add(annexKey(family, number));
	}
	return keys;
}
