import assert from 'node:assert/strict';
import { CAPITALS, LETTERS, MARKS, SMALL_LETTERS } from '../../server/src/text/letters.js';
import { narrow, narrowed } from '../../server/src/text/narrowed.js';

/** All characters that no surrogates are needed for. */
const ALL = Array.from({ length: 0xd800 }, (_, code) => String.fromCharCode(code));

describe('narrowed', () => {
	it('knows the capitals and small letters that it leaves', () => {
		const letters = ALL.filter((each) => new RegExp(`[${LETTERS}]`).test(each));
		for (const [narrow, wide] of [
			[CAPITALS, /\p{Lu}/u],
			[SMALL_LETTERS, /\p{Ll}/u],
		] as const) {
			const found = letters.filter((each) => new RegExp(`[${narrow}]`).test(each));
			assert.deepEqual(
				found,
				letters.filter((each) => wide.test(each)),
			);
		}
	});
	it('leaves no letters out that stand between others, and no marks in', () => {
		const marks = ALL.filter((each) => new RegExp(`[${MARKS}]`, 'u').test(each));
		assert.ok(marks.every((each) => /[\p{M}\p{Cn}]/u.test(each)));
	});
	it('tells the inside of a class from the outside', () => {
		assert.equal(
			narrow('\\p{L}[\\]\\p{L}-]\\P{N}[\\P{L}\\p{N}]\\\\p{L}'),
			`[${LETTERS}][\\]${LETTERS}-][^\\d][\\P{L}\\d]\\\\p{L}`,
		);
	});
	it('matches as the wide expression does, in the scripts that it knows', () => {
		const words = ['Ärger', 'école', 'Σχέδιο', 'план', 'Đặng', 'e\u0301', 'x1', '12', '–', ''];
		for (const wide of [/^\p{Lu}\p{Ll}*$/u, /[^\p{L}\p{N}]/u, /^\P{Lu}/u, /\p{L}\p{M}*$/u, /^(?:\p{N}|\p{L}){2}$/u]) {
			for (const word of words) assert.equal(narrowed(wide).test(word), wide.test(word), `${wide} of ${word}`);
		}
		assert.equal(narrowed(/\p{L}/gu).flags, 'gu');
		assert.equal(narrowed('\\p{L}').flags, 'u');
		assert.equal(narrowed('\\p{N}', 'g').flags, 'g');
	});
});
