import assert from 'node:assert/strict';
import { readGivenNumber } from '../../server/src/templates/index.js';

describe('the number of a meeting as somebody types it', () => {
	for (const [text, number] of [
		['24', '24'],
		[' 24 ', '24'],
		['XXIV', 'XXIV'],
		['3/2026', '3/2026'],
		['2026-03', '2026-03'],
		['12b', '12b'],
		['', ''],
	] as const) {
		it(`is ${JSON.stringify(number)} as typed: ${JSON.stringify(text)}`, () => {
			const words = text.trim() === number ? '' : `Meeting ${number}`;
			assert.deepEqual(readGivenNumber(text), { number, words });
		});
	}

	for (const text of [
		...['24th', '24e', '24ème', '24.', '24º', '24ª', 'no. 24', 'Nr. 24', 'n° 24', 'n.º 24', '#24'],
		...['twenty-fourth', 'vierundzwanzigste', 'vingt-quatrième', 'vigésima cuarta'],
	]) {
		it(`is read from ${text}`, () => {
			assert.deepEqual(readGivenNumber(text), { number: '24', words: 'Meeting 24' });
		});
	}

	it('is written in capitals where it is roman', () => {
		assert.deepEqual(readGivenNumber('xxiv'), { number: 'XXIV', words: 'Meeting XXIV' });
		assert.deepEqual(readGivenNumber('XXIVe'), { number: 'XXIV', words: 'Meeting XXIV' });
	});

	const how = 'A meeting number looks like 24, 24th, XXIV or 3/2026';
	for (const text of [
		'soon',
		'the next',
		'Harbour Board',
		'IIX',
		'24 and 25',
		'-',
		'5 March 2018',
		'12345',
		'x'.repeat(999),
	]) {
		it(`is none: ${text.slice(0, 20)}`, () => assert.deepEqual(readGivenNumber(text), { fault: how }));
	}

	it('is no year', () => {
		assert.deepEqual(readGivenNumber('2026'), { fault: `2026 is a year. ${how}` });
	});
});
