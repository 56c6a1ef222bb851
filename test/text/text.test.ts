import assert from 'node:assert/strict';
import fc from 'fast-check';
import { applyEdits, changeBetween, contains, LineIndex, mergeChanges, touches } from '../../server/src/text/index.js';

const at = (from: number, to: number) => ({ from, to });

describe('applyEdits', () => {
	it('replaces, inserts and deletes, all counted in the old text', () => {
		const edits = [
			{ span: at(6, 9), insert: '' },
			{ span: at(0, 1), insert: 'A' },
			{ span: at(3, 3), insert: '🎉' },
		];
		assert.equal(applyEdits('abc def ghi', edits), 'Abc🎉 dehi');
	});

	it('keeps the order of insertions at one place', () => {
		const edits = ['1', '2', '3'].map((insert) => ({ span: at(1, 1), insert }));
		assert.equal(applyEdits('ab', edits), 'a123b');
	});

	it('refuses edits that overlap', () => {
		const overlapping = [at(0, 2), at(1, 3)].map((span) => ({ span, insert: '' }));
		assert.throws(() => applyEdits('abc', overlapping), new RangeError('edits overlap at offset 1'));
	});
});

describe('spans', () => {
	it('touch at their ends, and contain themselves', () => {
		assert.ok(touches(at(0, 2), at(2, 3)) && touches(at(1, 1), at(0, 2)));
		assert.ok(!touches(at(0, 1), at(2, 3)));
		assert.ok(contains(at(0, 2), at(0, 2)) && !contains(at(0, 2), at(1, 3)));
	});
});

describe('LineIndex', () => {
	it('counts LF, CRLF and CR, and UTF-16 units', () => {
		const lines = new LineIndex('a🎉b\r\n\rc\n');
		assert.equal(lines.lineCount, 4);
		assert.deepEqual(lines.positionAt(3), { line: 0, character: 3 });
		assert.deepEqual(lines.positionAt(7), { line: 2, character: 0 });
		assert.deepEqual(
			[0, 1, 2, 3, 4].map((line) => [lines.lineStart(line), lines.lineEnd(line)]),
			[
				[0, 4],
				[6, 6],
				[7, 8],
				[9, 9],
				[9, 9],
			],
		);
	});

	it('clamps what lies outside', () => {
		const lines = new LineIndex('ab\n');
		assert.deepEqual(lines.positionAt(-5), { line: 0, character: 0 });
		assert.deepEqual(lines.positionAt(99), { line: 1, character: 0 });
	});

	it('finds its way back from every offset', () => {
		const text = fc.string({ unit: fc.constantFrom('a', '\r', '\n', '🎉'), maxLength: 30 });
		fc.assert(
			fc.property(text, fc.nat(60), (source, n) => {
				const offset = n % (source.length + 1);
				const lines = new LineIndex(source);
				const { line, character } = lines.positionAt(offset);
				assert.equal(lines.lineStart(line) + character, offset);
				assert.ok(lines.lineStart(line) <= lines.lineEnd(line));
			}),
		);
	});
});

describe('changes', () => {
	const text = fc.string({ unit: fc.constantFrom('a', 'b', '\n'), maxLength: 12 });

	it('are the smallest that lead from one text to the other', () => {
		fc.assert(
			fc.property(text, text, (old, next) => {
				const { from, to, inserted } = changeBetween(old, next);
				assert.equal(old.slice(0, from) + next.slice(from, from + inserted) + old.slice(to), next);
				assert.ok(from === to || inserted === 0 || old[from] !== next[from]);
			}),
		);
	});

	it('are merged into one that leads as far as both', () => {
		fc.assert(
			fc.property(
				text,
				fc.nat(),
				fc.nat(5),
				text,
				fc.nat(),
				fc.nat(5),
				text,
				(old, a, aLength, aText, b, bLength, bText) => {
					const replace = (source: string, at: number, length: number, insert: string) => {
						const from = at % (source.length + 1);
						const to = Math.min(source.length, from + length);
						const change = { from, to, inserted: insert.length };
						return { change, text: source.slice(0, from) + insert + source.slice(to) };
					};
					const first = replace(old, a, aLength, aText);
					const second = replace(first.text, b, bLength, bText);
					const { from, to, inserted } = mergeChanges(first.change, second.change);
					assert.equal(old.slice(0, from) + second.text.slice(from, from + inserted) + old.slice(to), second.text);
				},
			),
			{ numRuns: 1000 },
		);
	});
});
