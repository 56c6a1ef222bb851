/** The library alone, over blocks of plain words: what it says is right, and what it need not do it does not. */
import assert from 'node:assert/strict';
import { setImmediate } from 'node:timers/promises';
import fc from 'fast-check';
import {
	type Block,
	blockQuery,
	blockQueryWith,
	type Content,
	Memo,
	memoize,
	memoizeOn,
	partsOf,
	query,
	Revision,
	sameItems,
	sameValue,
	type Walks,
	wordCounts,
} from '../../server/src/incremental/index.js';
import { collectGarbage } from '../support/collect-garbage.js';

interface Facts {
	readonly memo: Memo;
	readonly words: readonly string[];
}

/** Equal blocks of all revisions share their facts, as those of a reader do. */
class Blocks {
	readonly #facts = new Map<string, Facts>();

	read(sources: readonly string[]): Block<Facts>[] {
		let from = 0;
		return sources.map((source) => {
			const facts = this.#facts.get(source) ?? { memo: new Memo(), words: source.split(' ') };
			this.#facts.set(source, facts);
			const block = { from, to: from + source.length, source, facts };
			from = block.to + 1;
			return block;
		});
	}
}

const next = (blocks: Blocks, sources: readonly string[], before?: Revision<Facts>): Revision<Facts> =>
	new Revision(blocks.read(sources), before && { before, head: 0, tail: 0 });

/** How often each has been made. */
const made = { title: 0, outline: 0, length: 0, marked: 0 };

const titles = blockQuery(({ words }: Facts, source) => {
	made.title++;
	// What stands after a semicolon is no part of it.
	const [text = ''] = words.slice(1).join(' ').split(';');
	return source.startsWith('#') ? { at: source.lastIndexOf('#') + 2, text } : undefined;
}, sameValue);
const outline = query([titles.values], (all) => {
	made.outline++;
	return all.map(({ text }) => text).join(' / ');
});
const length = query([outline], (text) => {
	made.length++;
	return text.length;
});
/** The places of titles in the document. */
const places = query([titles], (all) => all.map(({ from, value }) => from + value.at));
/** Blocks that name the first title. */
const first = query([titles.values], ([title]) => title?.text);
const marked = blockQueryWith([first], ({ facts }: Content<Facts>, title): true | undefined => {
	made.marked++;
	return (title !== undefined && facts.words.includes(title)) || undefined;
});
const counts = wordCounts(({ words }: Facts) => words);

const reset = (): void => void Object.assign(made, { title: 0, outline: 0, length: 0, marked: 0 });

describe('queries over revisions', () => {
	const many = Array.from({ length: 10_000 }, (_, i) => (i % 10 ? `paragraph ${i}` : `# part-${i}`));

	it('ask one block for a keystroke in one block, and make nothing again that cannot have changed', () => {
		const blocks = new Blocks();
		const one = next(blocks, many);
		assert.ok(length(one) > 1000);
		assert.equal(marked(one).length, 1);
		reset();
		const other = next(blocks, many.with(5_001, 'paragraph 5001!'), one);
		assert.equal(length(other), length(one));
		assert.deepEqual(marked.indexes(other), [0]);
		assert.deepEqual(made, { title: 1, outline: 0, length: 0, marked: 1 });
	});

	it('stop where a changed block says the same', () => {
		const blocks = new Blocks();
		const one = next(blocks, ['# a', 'text', '# b']);
		length(one);
		marked(one);
		reset();
		const other = next(blocks, ['# c', 'text', '# b'], one);
		assert.equal(length(other), length(one));
		assert.equal(outline(other), 'c / b');
		// Its inputs, the texts, differ; the length of the new one is that of the old.
		assert.deepEqual(made, { title: 1, outline: 1, length: 1, marked: 0 });
		reset();
		const same = next(blocks, ['# c; see below', 'text', 'more', '# b'], other);
		assert.equal(titles.values(same), titles.values(other));
		assert.equal(length(same), length(other));
		assert.deepEqual(made, { title: 2, outline: 0, length: 0, marked: 0 });
	});

	it('ask every block again when another input has changed', () => {
		const blocks = new Blocks();
		const one = next(blocks, ['# a', 'a b', 'c']);
		assert.deepEqual(marked.indexes(one), [0, 1]);
		reset();
		const other = next(blocks, ['# c', 'a b', 'c'], one);
		assert.deepEqual(marked.indexes(other), [0, 2]);
		assert.equal(made.marked, 3);
	});

	it('say after any edits what they say of the document anew', () => {
		let [edits, cutOffs] = [0, 0];
		const source = fc.constantFrom('# a', '# b', '# a; b', '#  a', '## a', 'a', 'a b', 'text', '');
		const edit = fc.tuple(fc.nat(8), fc.nat(3), fc.array(source, { maxLength: 3 }), fc.boolean());
		fc.assert(
			fc.property(fc.array(source, { maxLength: 8 }), fc.array(edit, { maxLength: 12 }), (start, steps) => {
				const blocks = new Blocks();
				let sources = start;
				let current = next(blocks, sources);
				for (const [at, gone, come, asks] of steps) {
					// Some versions are never asked.
					if (asks) for (const ask of [outline, places, marked, counts]) ask(current);
					const before = titles.values(current);
					sources = sources.toSpliced(at, gone, ...come);
					current = next(blocks, sources, current);
					const fresh = next(new Blocks(), sources);
					assert.deepEqual(titles.values(current), titles.values(fresh));
					for (const ask of [outline, length, places, titles.indexes, marked.indexes]) {
						assert.deepEqual(ask(current), ask(fresh));
					}
					for (const word of ['#', 'a', 'b', 'text']) assert.equal(counts(current).has(word), counts(fresh).has(word));
					for (const { from, block, index } of titles(current)) {
						assert.equal(block.source, sources[index]);
						assert.equal(from, current.blocks[index]!.from);
					}
					edits++;
					if (before.length > 0 && titles.values(current) === before) cutOffs++;
				}
			}),
			{ numRuns: 500 },
		);
		assert.ok(edits > 1500 && cutOffs > 200, `only ${edits} edits, of which ${cutOffs} changed no title`);
	});

	it('keep the collected list, places and all, while everything in it stands before the change', () => {
		const blocks = new Blocks();
		const one = next(blocks, ['# a', 'x', 'y']);
		const other = next(blocks, ['# a', 'x', 'yy', 'z'], one);
		assert.ok(titles(one) !== undefined && titles(other) === titles(one));
		assert.notEqual(titles(next(blocks, ['x', '# a', 'yy'], other)), titles(other));
	});

	it('go on without a block on which they throw, and note it where it then stands', () => {
		const blocks = new Blocks();
		const strict = blockQuery(({ words }: Facts): string | undefined => {
			if (words.includes('bad')) throw new RangeError('Maximum call stack size exceeded');
			return words[0];
		});
		const one = next(blocks, ['a', 'bad', 'b']);
		assert.deepEqual(strict.values(one), ['a', 'b']);
		assert.deepEqual(
			one.failures.map(({ index }) => index),
			[1],
		);
		const other = next(blocks, ['new', 'a', 'bad', 'b'], one);
		assert.deepEqual(strict.values(other), ['new', 'a', 'b']);
		assert.deepEqual(
			other.failures.map(({ index }) => index),
			[2],
		);
	});

	it('go on where they were interrupted', () => {
		let [asked, left] = [0, 3];
		const walks: Walks = {
			walk: () => ({
				pass: () => {
					if (left-- === 0) throw new Error('others are waiting');
				},
			}),
		};
		const all = blockQuery(({ words }: Facts) => {
			asked++;
			return words[0];
		});
		const sources = Array.from({ length: 20 }, (_, i) => `w${i}`);
		const revision = new Revision(new Blocks().read(sources), undefined, walks);
		assert.throws(() => all(revision), /others are waiting/);
		assert.equal(asked, 4);
		left = 100;
		assert.deepEqual(all.values(revision), sources);
		assert.equal(asked, 20);
	});

	it('do not keep what came before', async () => {
		const blocks = new Blocks();
		const versions: WeakRef<object>[] = [];
		let current = next(blocks, ['# a', 'text']);
		for (let i = 0; i < 20; i++) {
			for (const ask of [length, places, marked, counts]) ask(current);
			versions.push(new WeakRef(current));
			current = next(blocks, ['# a', `text ${i}`], current);
			await setImmediate();
		}
		collectGarbage();
		await setImmediate();
		collectGarbage();
		// The last knows its predecessor, and that one the one before.
		assert.ok(versions.filter((version) => version.deref() !== undefined).length <= 2);
		assert.equal(outline(current), 'a');
	});
});

describe('what is made of other things', () => {
	it('is kept by the object, and is no part of it', () => {
		let asked = 0;
		const sizeOf = memoizeOn((list: readonly string[]): number | undefined => {
			asked++;
			return list.length || undefined;
		});
		const [some, none] = [['a'], []];
		assert.deepEqual([sizeOf(some), sizeOf(some), sizeOf(none), sizeOf(none), asked], [1, 1, undefined, undefined, 2]);
		assert.deepEqual([some, none], [['a'], []]);
		assert.deepEqual(Reflect.ownKeys({ ...some }), ['0']);
	});

	it('is kept by words, so many of them', () => {
		let asked = 0;
		const upper = memoize((words) => {
			asked++;
			return words === '' ? undefined : words.toUpperCase();
		}, 3);
		assert.deepEqual([upper('a'), upper('a'), upper(''), upper(''), asked], ['A', 'A', undefined, undefined, 2]);
		for (const word of ['b', 'c', 'd', 'e']) upper(word);
		assert.equal(upper('a'), 'A');
		assert.equal(asked, 7);
	});

	it('is remembered as nothing, whatever the number of the query', () => {
		const memo = new Memo();
		for (const number of [0, 29, 30, 59, 60, 100]) {
			assert.ok(!memo.has(number));
			memo.set(number, undefined);
			assert.ok(memo.has(number) && memo.get(number) === undefined && !memo.has(number + 1), String(number));
		}
	});
});

describe('equality', () => {
	it('of values is that of what they say, and of anything with a class its own', () => {
		const run = (): void => {};
		const pairs: [unknown, unknown, boolean][] = [
			[{ a: [1, { b: 'x' }] }, { a: [1, { b: 'x' }] }, true],
			[{ a: 1, b: undefined }, { a: 1, c: undefined }, false],
			[{ a: 1 }, { a: 1, b: 1 }, false],
			[[1, 2], [1], false],
			[[1], { 0: 1, length: 1 }, false],
			[run, run, true],
			[{ run }, { run: () => {} }, false],
			[new Set([1]), new Set([1]), false],
			[/x/, /x/, false],
			[Number.NaN, Number.NaN, true],
			[null, {}, false],
		];
		for (const [one, other, same] of pairs) assert.equal(sameValue(one, other), same);
		fc.assert(fc.property(fc.jsonValue(), (value) => sameValue(value, structuredClone(value))));
	});

	it('of lists is that of their items', () => {
		const item = {};
		assert.ok(sameItems([item, 1], [item, 1]) && !sameItems([item], [{}]) && !sameItems([1], [1, 2]));
	});
});

describe('parts of a revision', () => {
	const blocks = new Blocks();
	const asked: string[] = [];
	const words = blockQuery<Facts, string>(({ words: [first = ''] }) => {
		asked.push(first);
		return first;
	});
	/** A part begins with each block that says "day". */
	const starts = query([({ blocks: all }: Revision<Facts>) => all], (all) =>
		all.flatMap(({ source }, index) => (source.startsWith('day') ? [index] : [])),
	);
	const parts = partsOf(starts, (_: Revision<Facts>, some, __, before) => {
		return new Revision(some, before && { before, head: 0, tail: 0 });
	});
	const said = (revision: Revision<Facts>): string[] => parts(revision).map((part) => words.values(part).join(' '));

	it('answer from their own blocks, and after a change only new blocks are asked', () => {
		const first = new Revision(blocks.read(['ann', 'day', 'bo', 'day', 'cy']));
		assert.deepEqual(said(first), ['day bo', 'day cy']);
		assert.equal(parts(first), parts(first));
		const [one, other] = parts(first).map((part) => words.values(part));
		asked.length = 0;
		const next = new Revision(blocks.read(['ann and more', 'day', 'bo', 'day', 'dee']), {
			before: first,
			head: 0,
			tail: 0,
		});
		assert.deepEqual(said(next), ['day bo', 'day dee']);
		assert.deepEqual(asked, ['dee']);
		assert.equal(words.values(parts(next)[0]!), one);
		assert.notEqual(words.values(parts(next)[1]!), other);
	});

	it('are right where one comes or goes', () => {
		const first = new Revision(blocks.read(['day', 'bo', 'day', 'cy']));
		said(first);
		const more = new Revision(blocks.read(['day', 'day', 'bo', 'day', 'cy']), { before: first, head: 0, tail: 0 });
		assert.deepEqual(said(more), ['day', 'day bo', 'day cy']);
		const none = new Revision(blocks.read(['bo', 'cy']), { before: more, head: 0, tail: 0 });
		assert.deepEqual(said(none), []);
	});
});
