import assert from 'node:assert/strict';
import { isUtf8 } from 'node:buffer';
import { applyPatch } from 'diff';
import fc from 'fast-check';
import stringWidth from 'string-width';
import { Places } from '../../server/src/api/place.js';
import { decode } from '../../server/src/cli/files/read.js';
import { cellExcerpt } from '../../server/src/cli/output/cells.js';
import { unifiedDiff } from '../../server/src/cli/output/diff.js';
import { type Excerpter, excerpterFor } from '../../server/src/cli/output/excerpt.js';
import { pieceOf, WIDEST } from '../../server/src/cli/output/piece.js';
import { cases } from '../support/thorough.js';

describe('decode', () => {
	it('keeps a byte-order mark and NUL', () => assert.equal(decode(Buffer.from('\uFEFFa\0b'), 'x').text, '\uFEFFa\0b'));
	it('names the first byte that fits nowhere', () => {
		const pieces = fc.constantFrom(
			...['a', '\n', 'é', '漢', '🎉', '\uFFFD', '\uFEFF'].map((text) => Buffer.from(text)),
			...[[0x80], [0xc3], [0xe2, 0x82], [0xf0, 0x9f, 0x8e], [0xed, 0xa0, 0x80], [0xff], [0xef, 0xbf], [0xc0, 0x80]].map(
				(bytes) => Buffer.from(bytes),
			),
		);
		let reached = 0;
		fc.assert(
			fc.property(fc.array(pieces, { maxLength: 12 }), (list) => {
				const bytes = Buffer.concat(list);
				if (isUtf8(bytes)) return assert.equal(decode(bytes, 'x').text, bytes.toString('utf8'));
				reached++;
				// All before it is a text by itself, and nothing longer is.
				let offset = bytes.length;
				while (!isUtf8(bytes.subarray(0, offset))) offset--;
				assert.throws(() => decode(bytes, 'x'), new RegExp(`the byte at offset ${offset} `));
			}),
			{ numRuns: 2000 },
		);
		assert.ok(reached > 500, `${reached} texts were not UTF-8`);
	});
});

describe('excerpt', () => {
	let excerpt: Excerpter;
	before(async () => {
		excerpt = await excerpterFor([pieceOf('会', 0, 1)]);
	});
	const show = (line: string, from: number, to: number, width = 40) => {
		const { line: shown, marks } = excerpt(pieceOf(line, from, to), width);
		return `${shown}\n${marks}`;
	};
	it('puts carets under what is marked', () => {
		assert.equal(show('a bc d', 2, 4), 'a bc d\n  ^^');
		assert.equal(show('\ta\tbc', 3, 5), '    a   bc\n        ^^');
		assert.equal(show('会議 👨‍👩‍👧 é x', 0, 2), '会議 👨‍👩‍👧 é x\n^^^^');
		assert.equal(show('会議 👨‍👩‍👧 é x', 14, 15), '会議 👨‍👩‍👧 é x\n          ^');
	});
	it('marks a place between characters, and one at the end', () => {
		assert.equal(show('abc', 1, 1), 'abc\n ^');
		assert.equal(show('abc', 3, 3), 'abc\n   ^');
		assert.equal(show('', 0, 0), '\n^');
	});
	it('cuts a long line around the place', () => {
		const line = `${'a'.repeat(50)}XY${'b'.repeat(50)}`;
		assert.equal(show(line, 50, 52, 20), '…aaaaaaXYbbbbbbbbbb…\n       ^^');
		assert.equal(show(line, 0, 1, 20), `${'a'.repeat(18)}…\n^`);
		assert.equal(show(line, 102, 102, 20), `…${'b'.repeat(18)}\n${' '.repeat(19)}^`);
	});
	it('looks only near the place, however long the line', () => {
		for (const character of ['🎉', 'a', 'e\u0301', '漢']) {
			const [half, short] = [character.repeat(1_000_000), character.repeat(1000)];
			const [long, brief] = [
				pieceOf(half + half, half.length, half.length + 2),
				pieceOf(short + short, short.length, short.length + 2),
			];
			assert.ok(long.text.length <= 4 * WIDEST, `${long.text.length} characters are looked at`);
			assert.deepEqual(long, brief);
			assert.match(excerpt(long, 80).marks, /^ +\^+$/);
		}
	});
	it('counts where every character takes a column, with the same outcome as measuring', async () => {
		const count = await excerpterFor([]);
		const simple = fc.array(fc.constantFrom('a', ' ', 'é', 'ß', 'Ω', 'ж', '–', '’', '…', '“', 'ǆ'), {
			maxLength: 400,
			size: 'max',
		});
		let cuts = 0;
		fc.assert(
			fc.property(simple, fc.nat(), fc.nat(30), fc.integer({ min: 20, max: 120 }), (list, at, length, width) => {
				const from = at % (list.length + 1);
				const piece = pieceOf(list.join(''), from, Math.min(from + length, list.length));
				if (piece.before || piece.after || piece.text.length > width) cuts++;
				assert.deepEqual(count(piece, width), cellExcerpt(piece, width));
			}),
			{ numRuns: cases(1_000) },
		);
		assert.ok(cuts > cases(300), `${cuts} lines were cut`);
	});
	it('never passes the width, and marks under the line', () => {
		const pieces = fc.constantFrom(
			'a',
			' ',
			'\t',
			'会',
			'🎉',
			'👨‍👩‍👧',
			'e\u0301',
			'\u0007',
			'\u202E',
			'\uD800',
			'ｱ',
			'‍',
		);
		let cuts = 0;
		fc.assert(
			fc.property(
				fc.array(pieces, { maxLength: 120, size: 'max' }),
				fc.nat(),
				fc.nat(10),
				fc.integer({ min: 20, max: 60 }),
				(list, at, length, width) => {
					const line = list.join('');
					const from = at % (line.length + 1);
					const { line: shown, marks } = excerpt(pieceOf(line, from, Math.min(from + length, line.length)), width);
					if (shown.includes('…')) cuts++;
					assert.match(marks, /^ *\^+$/);
					// One caret may stand after the end; a sequence that joins across a cut narrows the line.
					assert.ok(stringWidth(shown) <= width, shown);
					assert.ok(marks.length <= width + 1);
					assert.doesNotMatch(shown, /[\u0000-\u001F\u202E]/);
				},
			),
			{ numRuns: cases(2_000) },
		);
		assert.ok(cuts > cases(500), `${cuts} lines were cut`);
	});
});

describe('Places', () => {
	it('count from 1, in UTF-16 units, without a byte-order mark', () => {
		const places = new Places('\uFEFF🎉a\r\nb\rc');
		assert.deepEqual(places.region({ from: 3, to: 7 }), [1, 3, 2, 2]);
		assert.deepEqual(places.region({ from: 0, to: 1 }), [1, 1, 1, 1]);
		assert.deepEqual([places.line(1), places.line(2), places.line(3)], ['🎉a', 'b', 'c']);
	});
});

describe('unifiedDiff', () => {
	const lines = fc.array(fc.constantFrom('a', 'b', 'c', '', 'a\r', 'x\ry', '\uFEFFa'), { maxLength: 30, size: 'max' });
	const texts = fc.tuple(lines, fc.boolean()).map(([list, end]) => list.join('\n') + (end ? '\n' : ''));
	it('turns the one text into the other', () => {
		fc.assert(
			fc.property(texts, texts, (before, after) => {
				assert.equal(applyPatch(before, unifiedDiff('a.md', before, after), { autoConvertLineEndings: false }), after);
			}),
			{ numRuns: 500 },
		);
	});
	it('does so where the smallest difference would take too long to find', () => {
		for (const [end, newEnd] of [
			['', '\n'],
			['\n', ''],
		]) {
			const before = Array.from({ length: 3000 }, (_, n) => `old ${n}`).join('\n') + end;
			const after = before.replaceAll('old', 'new').replace(/\n?$/, newEnd!);
			assert.equal(applyPatch(before, unifiedDiff('a.md', before, after), { autoConvertLineEndings: false }), after);
		}
	});
});
