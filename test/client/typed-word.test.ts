import assert from 'node:assert/strict';
import { typedWord } from '../../client/src/typing/typed-word.js';

const typed = (text: string, rest = '') => {
	const [line = '', above = ''] = text.split('\n').reverse();
	return typedWord(line, rest, above);
};

describe('typedWord', () => {
	for (const [text, word] of [
		['agenda', 'agenda'],
		['Ordre du jour', 'ordre du jour'],
		['# Title\n\nagenda', 'agenda'],
		['# Title\nagenda', 'agenda'],
		['\n  procès-verbal', 'procès-verbal'],
		['```\nx\n```\n\nagenda', 'agenda'],
		['- one\n- action', 'action'],
		['- [ ] Action item', 'action item'],
		['3) paragraph', 'paragraph'],
		['pv', 'pv'],
	] as const) {
		it(`takes ${JSON.stringify(text)}`, () => assert.equal(typed(text), word));
	}
	for (const text of [
		'',
		'a',
		'agenda ',
		'the agenda, and',
		'We then came to the\nagenda',
		'text\n\n    agenda',
		'> agenda',
		'**agenda',
		`a${'b'.repeat(80)}`,
	]) {
		it(`leaves ${JSON.stringify(text)}`, () => assert.equal(typed(text), undefined));
	}
	it('leaves a word that stands before others', () => assert.equal(typed('agenda', ' of the meeting'), undefined));
	it('takes a word before blanks', () => assert.equal(typed('agenda', '  '), 'agenda'));
});
