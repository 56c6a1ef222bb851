import assert from 'node:assert/strict';
import { parsePhrase } from '../../tools/lexicon/notation.js';
import { stemsOf } from '../../tools/lexicon/stems.js';

const OFTEN: Readonly<Record<string, number>> = { we: 90, agree: 5, it: 80, was: 70, decid: 10, the: 99, vote: 20 };

function placesOf(
	phrases: readonly string[],
	endings: readonly string[] = [],
): Readonly<Record<string, readonly number[]>> {
	return stemsOf(phrases.map(parsePhrase), endings, (stem) => OFTEN[stem] ?? 1);
}

/** Without those of phrases that may stand anywhere. */
function stems(phrases: readonly string[], endings?: readonly string[]): readonly string[] {
	return Object.keys(placesOf(phrases, endings)).filter((stem) => stem !== '');
}

describe('the stems by which sentences are looked up', () => {
	it('are the first letters of words', () => {
		assert.deepEqual(stems(['undertakes']), ['under']);
	});

	it('are those of the rarest word of a phrase', () => {
		assert.deepEqual(stems(['it was decided', 'the agreement']), ['agree', 'decid']);
	});

	it('are few: one that is needed anyway serves other phrases, too', () => {
		assert.deepEqual(stems(['decided', 'decided to fund']), ['decid']);
	});

	it('are in each way to write a phrase', () => {
		assert.deepEqual(stems(['[we|it] (all) [agreed|voted]']), ['agree', 'voted']);
	});

	it('are no words that may be left out', () => {
		assert.deepEqual(stems(['the (unanimous) vote']), ['vote']);
	});

	it('know where a word goes on behind what may be left out', () => {
		assert.deepEqual(stems(['(re)open(s)']), ['open', 'opens', 'reope']);
	});

	it('are known of a word of any letters only from five letters on', () => {
		assert.deepEqual(stems(['beschl*', 'vot* the', '*vertrag it']), ['besch', 'it', 'the']);
	});

	it('are not asked for where an ending finds the phrase', () => {
		assert.deepEqual(stems(['enverra', 'we undertake'], ['era', 'rra']), ['under']);
	});

	it('are none where nothing but letters is known, which hides no others', () => {
		assert.deepEqual(stems(["*t l'*"]), []);
		assert.deepEqual(stems(["*t [la|l'*]"]), ['la']);
	});

	it('lead to the phrases that have them', () => {
		assert.deepEqual(placesOf(['it was decided', 'the [agreement|vote]', 'decided to vote']), {
			agree: [1],
			decid: [0, 2],
			vote: [1],
		});
		assert.deepEqual(placesOf(['agreed', 'the vote', 'agreed by vote']), {
			agree: [0, 2],
			vote: [1],
		});
	});

	it('are not needed for a phrase of which nobody knows the letters', () => {
		assert.deepEqual(placesOf(["*t [la|l'*]", 'decided']), { '': [0], decid: [1], la: [0] });
	});
});
