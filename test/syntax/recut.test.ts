import assert from 'node:assert/strict';
import fc from 'fast-check';
import { type Block, cutBlocks, recut } from '../../server/src/syntax/index.js';
import { type Change, Rope } from '../../server/src/text/index.js';
import { corpus } from '../support/corpus.js';
import { hostileMarkdown } from '../support/hostile.js';
import { cases, some } from '../support/thorough.js';

/** A place to edit, as fractions of the text, and what to write there. */
const edit = fc.record({
	at: fc.nat({ max: 1000 }),
	length: fc.oneof(fc.constant(0), fc.nat({ max: 8 }), fc.nat({ max: 100 })),
	insert: fc.oneof(
		fc.constantFrom(
			'',
			'\n',
			'\r',
			' ',
			'-',
			'`',
			'|',
			'---\n',
			'\n\n',
			'```\n',
			'<!--',
			'\uFEFF',
			'|---|\n',
			'> ',
			'2. ',
			'    ',
		),
		hostileMarkdown,
	),
});

function apply(text: string, { at, length, insert }: { at: number; length: number; insert: string }): [string, Change] {
	const from = Math.round((text.length * at) / 1000);
	const to = Math.min(text.length, from + length);
	return [text.slice(0, from) + insert + text.slice(to), { from, to, inserted: insert.length }];
}

/** All blocks of `text`, with those of the text before that are left. */
function recutAll(blocks: readonly Block[], text: string, change: Change): Block[] {
	const { head, fresh, tail } = recut(blocks, Rope.of(text), change);
	const shift = change.inserted - (change.to - change.from);
	const moved = ({ from, to, kind }: Block): Block => ({ from: from + shift, to: to + shift, kind });
	return [...blocks.slice(0, head), ...fresh, ...blocks.slice(blocks.length - tail).map(moved)];
}

describe('recut', () => {
	it('equals a cut of the new text, over any sequence of edits', () => {
		let reused = 0;
		fc.assert(
			fc.property(
				hostileMarkdown,
				hostileMarkdown,
				fc.array(edit, { minLength: 1, maxLength: 8 }),
				(head, tail, edits) => {
					let text = `${head}\n\n${tail}`;
					let blocks = cutBlocks(text);
					for (const each of edits) {
						const [next, change] = apply(text, each);
						const again = recutAll(blocks, next, change);
						assert.deepEqual(again, cutBlocks(next), JSON.stringify([text, change, next]));
						reused += again.filter((block) => blocks.includes(block)).length;
						text = next;
						blocks = again;
					}
				},
			),
			{ numRuns: cases(3_000) },
		);
		assert.ok(reused > cases(10_000), `only ${reused} blocks were reused: the generator has gone stale`);
	});

	it('keeps the blocks before an edit, and moves those after it', () => {
		const text = '# One\n\nTwo\n\nThree\n\nFour\n\nFive\n';
		const old = cutBlocks(text);
		const again = recutAll(old, text.replace('Four', 'Fourth'), { from: 23, to: 23, inserted: 2 });
		assert.deepEqual(
			old.map((block) => again.includes(block)),
			[true, true, false, false, false],
		);
		assert.deepEqual(again.at(-1), { from: 27, to: 32, kind: 'markdown' } satisfies Block);
	});

	it('sees front matter appear, change and go', () => {
		let text = '---\na: b\n\n# h\n\n- c\n';
		let blocks = cutBlocks(text);
		const steps: [from: number, to: number, insert: string][] = [
			[15, 15, '---\n'],
			[4, 9, ''],
			[10, 14, ''],
			[0, 0, '\n'],
			[0, 1, '---\n'],
		];
		for (const [from, to, insert] of steps) {
			text = text.slice(0, from) + insert + text.slice(to);
			blocks = recutAll(blocks, text, { from, to, inserted: insert.length });
			assert.deepEqual(blocks, cutBlocks(text));
		}
	});

	it('sees front matter go when something is typed behind its last line, which nothing ends', () => {
		const old = cutBlocks('---\nx\n---');
		assert.deepEqual(
			old.map(({ kind }) => kind),
			['front-matter'],
		);
		const again = recutAll(old, '---\nx\n---y', { from: 9, to: 9, inserted: 1 });
		assert.deepEqual(again, cutBlocks('---\nx\n---y'));
		assert.equal(again[0]?.kind, 'markdown');
	});

	it('equals a cut of the new text in real meeting notes, typed into line by line', function () {
		const files = corpus();
		if (files.length === 0) this.skip();
		const places = Array.from({ length: 11 }, (_, index) => 97 * index);
		for (const { path, text } of files) {
			const blocks = cutBlocks(text);
			for (const at of some(places)) {
				for (const insert of ['x', '\n\n', '```\n']) {
					const [next, change] = apply(text, { at, length: 0, insert });
					assert.deepEqual(recutAll(blocks, next, change), cutBlocks(next), `${path} at ${at}`);
				}
			}
		}
	});
});
