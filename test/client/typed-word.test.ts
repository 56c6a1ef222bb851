import assert from 'node:assert/strict';
import { isTypedWord } from '../../client/src/typed-word.js';

const WORDS = new Set(['agenda', 'next meeting']);
const typed = (text: string, rest = '') => isTypedWord(text.split('\n'), rest, WORDS);

describe('isTypedWord', () => {
	for (const text of [
		'agenda',
		'Agenda',
		'# Title\n\nagenda',
		'# Title\nagenda',
		'\n  next meeting',
		'```\nx\n```\n\nagenda',
	]) {
		it(`takes ${JSON.stringify(text)}`, () => assert.ok(typed(text)));
	}
	for (const text of [
		'',
		'agend',
		'the agenda',
		'- agenda',
		'We then came to the\nagenda',
		'text\n\n    agenda',
		'```\n\nagenda',
	]) {
		it(`leaves ${JSON.stringify(text)}`, () => assert.ok(!typed(text)));
	}
	it('leaves a word that stands before others', () => assert.ok(!typed('agenda', ' of the meeting')));
});
