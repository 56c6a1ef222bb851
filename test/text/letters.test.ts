import assert from 'node:assert/strict';
import { hasLetter, hasLetterOrDigit, isWordCharacter, startsLower, startsUpper } from '../../server/src/text/index.js';

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
		[startsLower, /^\p{Ll}/u],
		[startsUpper, /^\p{Lu}/u],
	] as const) {
		it(`are known by ${ask.name} as by Unicode`, () => {
			assert.deepEqual(
				characters.filter((each) => ask(each) !== wide.test(each)),
				[],
			);
		});
	}
	it('are found anywhere in a text', () => {
		assert.ok(hasLetter('1. é') && hasLetterOrDigit('– ½') && hasLetterOrDigit('(1)'));
		assert.ok(!hasLetter('1 – 2') && !hasLetterOrDigit('– …'));
	});
});
