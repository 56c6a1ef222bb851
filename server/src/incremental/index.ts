/**
 * Layer `incremental`: why a keystroke costs one block, however long the document. Imports `text` only.
 *
 * A document comes in **revisions**, each a list of blocks. After a keystroke the next revision shares all but one or
 * two blocks with the previous one, and knows how many at its start and end are the same. What is computed from a
 * document is a **query**. Its result is kept in the **memo** of the object that it was computed from, a block or a
 * revision, and goes with it.
 *
 *     keystroke ─▶ revision ─▶ block queries   the new blocks are asked, the others' answers stand
 *                          └─▶ queries         made again if an input has another value than before, else kept
 *
 * ## An example
 *
 *     const headings = blockQuery(({ prose }: Facts) => prose.find(({ kind }) => kind === 'heading')?.text);
 *     const outline  = query([headings.values], (all) => all.join(' / '));
 *     const length   = query([outline], (text) => text.length);
 *
 *     length(first);                                      // asks all blocks, joins, measures
 *     const next = new Revision(blocks, { before: first, head: 0, tail: 0 });
 *     length(next);                                       // asks the new block
 *
 * If the keystroke was in a paragraph, the new block says nothing, so `headings.values` is the identical list, and
 * `outline` and `length` are kept without being recomputed. If it was in a heading, all three are recomputed, but the
 * other blocks are not asked. If it turned the heading's `#` into `##`, the new block's text equals the old one; texts
 * are compared by value, so everything stops there. For objects, a query is told what counts as equal (`sameItems`,
 * `sameValue`): that is **early cutoff**, which salsa calls backdating.
 *
 * ## What makes it right
 *
 *  - *A query sees the values of its declared inputs, and nothing else.* Anything else would be an undeclared
 *    dependency, so it is not handed the revision. Where it needs the text, the text is an input.
 *  - *Values hold no places in the document*, only places in their block, wherever possible: then a line typed at the
 *    top changes nothing below it. What must have places takes the collected list, or the blocks, as an input, and is
 *    recomputed when they move.
 *  - *A result is a pure function of those inputs.* So a query answers the same whether anything was cached or not:
 *    `test/incremental/` compares every answer after random edits with that of a freshly read document.
 *
 * ## What makes it bearable
 *
 *  - A revision knows its predecessor until two later ones have been made. A query that the predecessor was not asked, or
 *    that is asked after it has gone, starts afresh: that costs time and changes nothing.
 *  - A walk over all blocks can be interrupted, and resumes where it stopped ({@link Walks}).
 *  - A block on which a query throws says nothing, and is noted ({@link Trouble}); the other blocks still speak.
 *  - Which queries ran at a keystroke, why and for how long can be watched ({@link Watcher}): `npm run queries -- FILE`.
 *
 * The model is salsa (salsa-rs/salsa), reduced to what a pure reader of one text needs. Deliberately absent: recorded
 * dependencies (they are declared), cycles, threads, and queries with keys other than a block or a revision.
 */

export { type BlockQuery, blockQuery, blockQueryWith, type Collected, ofBlock } from './block-query.js';
export { Memo, type Memoized, memoize, memoizeOn } from './memo.js';
export { partsOf } from './parts.js';
export {
	type AskedBy,
	type Equality,
	type Inputs,
	type Query,
	query,
	sameItems,
	sameValue,
	type ValuesOf,
} from './query.js';
export { type Block, type Content, isTooMuch, type Origin, Revision, type Trouble, type Walks } from './revision.js';
export { type AskedFor, type Because, type Watcher, watched } from './watch.js';
export { type WordCounts, wordCounts } from './word-counts.js';
