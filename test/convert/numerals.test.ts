import assert from 'node:assert/strict';
import { labelOf } from '../../server/src/convert/blocks/label.js';
import { numeral } from '../../server/src/convert/blocks/numerals.js';

describe('the number of an item', () => {
	const formats: readonly (readonly [string, readonly number[], string])[] = [
		['decimal', [1, 24], '1 24'],
		['decimalZero', [1, 24, 100], '01 24 100'],
		['upperRoman', [1, 4, 9, 24, 1999, 4000], 'I IV IX XXIV MCMXCIX 4000'],
		['lowerRoman', [14], 'xiv'],
		['lowerLetter', [1, 26, 27, 53], 'a z aa aaa'],
		['upperLetter', [3], 'C'],
		['russianLower', [1, 5], 'а д'],
		['ordinal', [1, 2, 3, 4, 11, 22], '1st 2nd 3rd 4th 11th 22nd'],
		['thaiNumbers', [10], '๑๐'],
		['none', [1], ''],
		['unheard-of', [7], '7'],
		['upperRoman', [2_147_483_647], '2147483647'],
		['lowerLetter', [2_147_483_647], '2147483647'],
	];
	for (const [format, values, shown] of formats) {
		it(`is shown as ${format} ${values.join(', ')}`, () => {
			assert.equal(values.map((value) => numeral(value, format)).join(' '), shown);
		});
	}

	it('is shown with the zeros of a format of its own', () => {
		assert.equal(numeral(7, 'custom', '001, 002, 003, ...'), '007');
	});

	it('is left to Markdown where it shows the same', () => {
		const numbers = ['7.', '7)', '0.', '07.', '7', '(7)', '1.2.', '1234567890.'].map(
			(text) => labelOf(text, 'l', 0).number,
		);
		assert.deepEqual(numbers, [7, 7, 0, undefined, undefined, undefined, undefined, undefined]);
	});
});
