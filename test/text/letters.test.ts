import assert from 'node:assert/strict';
import { hasLetter, hasLetterOrDigit, isLower, isUpper, isWordCharacter } from '../../server/src/text/index.js';

describe('letters', () => {
	const characters = [
		'',
		...Array.from({ length: 0xd800 }, (_, code) => String.fromCharCode(code)),
		'𝔄',
		'🎉',
		'\ud800',
	];
	for (const [ask, wide] of [
		[isWordCharacter, /^[\p{L}\p{N}]$/u],
		[hasLetter, /\p{L}/u],
		[hasLetterOrDigit, /[\p{L}\p{N}]/u],
		[beginsLower, /^\p{Ll}/u],
		[beginsUpper, /^\p{Lu}/u],
	] as const) {
		it(`are known by ${ask.name} as by Unicode`, () => {
			assert.deepEqual(
				characters.filter((each) => ask(each) !== wide.test(each)),
				[],
			);
		});
	}
	it('are none behind the end of the text', () => {
		assert.ok(!isUpper('A', 1) && !isLower('a', 1));
	});

	it('are found anywhere in a text', () => {
		assert.ok(hasLetter('1. é') && hasLetterOrDigit('– ½') && hasLetterOrDigit('(1)'));
		assert.ok(!hasLetter('1 – 2') && !hasLetterOrDigit('– …'));
	});
});

function beginsLower(text: string): boolean {
	return isLower(text, 0);
}

function beginsUpper(text: string): boolean {
	return isUpper(text, 0);
}
