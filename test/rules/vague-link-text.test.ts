import assert from 'node:assert/strict';
import { vagueLinkText as rule } from '../../server/src/rules/vague-link-text/vague-link-text.js';
import { check, checkFindings } from '../support/fixture.js';

describe('vague-link-text', () => {
	it('marks the words', () => {
		checkFindings(
			rule,
			`
			🎉 A summary is [here](https://example.org/summary), the slides: [**Click here**](slides.pdf).
			                 ^^^^ vague-link-text: “here” does not say where the link leads. Link the words that name it
			                                                                    ^^^^^^^^^^ vague-link-text: “Click here” does not say where the link leads. Link the words that name it

			- [this link][s]
			   ^^^^^^^^^ vague-link-text: “this link” does not say where the link leads. Link the words that name it
			- [(link)](a.md), [here.](b.md)
			    ^^^^ vague-link-text: “link” does not say where the link leads. Link the words that name it
			                   ^^^^ vague-link-text: “here” does not say where the link leads. Link the words that name it

			[s]: https://example.org/slides
		`,
		);
	});

	for (const words of [
		'ici',
		'cliquez ici',
		'aquí',
		'este enlace',
		'hier',
		'Klicken Sie hier',
		'dieser Link',
		'klik hier',
		'deze link',
		'aqui',
		'clique aqui',
		'qui',
		'clicca qui',
		'questo link',
	]) {
		it(words, () => assert.equal(check(`[${words}](https://example.org)\r\n`, rule).length, 1));
	}

	const silent = {
		'words that say more':
			'[here #422](d.md) [this proposal](a.md) [Here Be Dragons](b.md) [link to the minutes](c.md)\n',
		'links that were never filled in': '[here](#) [link](TODO) [this]() [here][t]\n\n[t]: TBD\n',
		'images and addresses': '![here](a.png) <https://example.org/here> https://example.org/link\n',
		'what others wrote': '> Please look [here](https://example.org).\n',
		code: '`[here](https://example.org)`\n',
	};
	for (const [name, text] of Object.entries(silent)) it(`silent: ${name}`, () => checkFindings(rule, text));
});
