import assert from 'node:assert/strict';
import { mayEndOrdinal, readOrdinal, writeOrdinal } from '../../../server/src/report/meeting/number-words.js';

describe('ordinals in words', () => {
	// One of each spelling: the others are had from it, with a number of their own.
	const spellings = [
		'first',
		'one hundred and first',
		'premier',
		'première',
		'vingt-et-unième',
		...['e', 'er', 'es', 'en', 'em'].map((ending) => `erst${ending}`),
		'eerste',
		'primero',
		'primera',
		'vigesimoprimero',
		'vigesimoprimera',
		'primer',
		'vigesimoprimer',
		'primeiro',
		'primeira',
		'primo',
		'prima',
		'undécima',
		'siebente',
	];
	for (const written of spellings) {
		it(`are all known that are spelled as ${written} is`, () => {
			const model = readOrdinal(written);
			assert.ok(model);
			for (let value = 1; value < 200; value++) {
				const words: string = writeOrdinal(model, value, written) ?? '';
				assert.equal(readOrdinal(words)?.value, value, words);
				assert.ok(mayEndOrdinal(words.split(/ /).at(-1)!), words);
			}
		});
	}
	it('are told from most other words by how they end', () => {
		for (const word of [
			'earlier',
			'later',
			'another',
			'other',
			'next',
			'session',
			'made',
			'world',
			'under',
			'première fois',
		]) {
			assert.equal(mayEndOrdinal(word), false, word);
		}
	});
});
