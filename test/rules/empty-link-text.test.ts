import assert from 'node:assert/strict';
import { emptyLinkText as rule } from '../../server/src/rules/empty-link-text/empty-link-text.js';
import { check, checkFindings, checkFix } from '../support/fixture.js';

describe('empty-link-text', () => {
	it('marks the whole link', () => {
		checkFindings(
			rule,
			`
			🎉 The minutes: [](https://example.org/minutes) and **[ ](notes.md "Notes")**.
			                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ empty-link-text: The link to “https://example.org/minutes” has no words, so nobody sees it. Write what it leads to
			                ↳ fix: Use the address as its words
			                ↳ fix: Remove the link
			                                                      ^^^^^^^^^^^^^^^^^^^^^ empty-link-text: The link to “notes.md” has no words, so nobody sees it. Write what it leads to
			                                                      ↳ fix: Use the address as its words
			                                                      ↳ fix: Remove the link

			| Link |
			| --- |
			| [](#agenda) |
			  ^^^^^^^^^^^ empty-link-text: The link to “#agenda” has no words, so nobody sees it. Write what it leads to
			  ↳ fix: Use the address as its words
			  ↳ fix: Remove the link

			- [][m]
			  ^^^^^ empty-link-text: This link has no words, so nobody sees it. Write what it leads to
			  ↳ fix: Remove the link

			[m]: https://example.org/minutes
		`,
		);
	});

	it('finds an anchor that is written as a link', () => {
		checkFindings(
			rule,
			`
			1. [Loyers](#loyers)

			## <a href="#loyers"></a> 1. Loyers
			   ^^^^^^^^^^^^^^^^^^^^^^ empty-link-text: This link has no words, and no place here is called “loyers”. Make it a place that links can lead to
			   ↳ fix: Make it the place that #loyers leads to
			   ↳ fix: Remove the link
		`,
		);
		checkFix(
			rule,
			'Make it the place that #mieten leads to',
			"## <a class='x' hr$0ef='#mieten'></a>Mieten der Boote\n",
			"## <a class='x' id='mieten'></a>Mieten der Boote\n",
		);
	});

	const silent = {
		'an anchor': '## <a id="rents"></a><a name="x" href="#x"></a>The rents\n',
		'a link to a heading': '# Rents <a href="#rents"></a>\n\nRents <a href="#top"></a>\n',
		'a link of a program': '# Rents <a href="#x" onclick="y()"></a><a href="#{{ x }}"></a><a href="#x"><i></i></a>\n',
		'where a program adds headings': '# Rents <a href="#x"></a>\n\n{% include a.md %}\n',
		'an image in a link': '[![Plan](plan.png)](https://example.org/plan)\n',
		'an image without description': '![](photo.jpg)\n',
		'what may be drawn by a style': '[<i class="icon-print"></i>](print.html)\n',
		'a link without address too': '[]() and [](<>)\n',
		code: '`[](https://example.org)`, items[](a.b), [](x)\n',
		checkboxes: '- [ ] (https://example.org)\n- [ ] [Minutes](m.md)\n',
	};
	for (const [name, text] of Object.entries(silent)) it(`silent: ${name}`, () => checkFindings(rule, text));

	it('uses the address as words', () => {
		checkFix(
			rule,
			'Use the address as its words',
			'See [$0](https://example.org/a*b_c).\n',
			'See [https://example.org/a\\*b\\_c](https://example.org/a*b_c).\n',
		);
		checkFix(
			rule,
			'Use the address as its words',
			'[ $0](mailto:ana@example.org "Ana")\r\n',
			'[ana@example.org](mailto:ana@example.org "Ana")\r\n',
		);
	});
	it('removes the link', () => {
		checkFix(rule, 'Remove the link', 'Minutes [$0](minutes.md)\n', 'Minutes\n');
		checkFix(rule, 'Remove the link', 'Minutes [$0](minutes.md) of May\n', 'Minutes of May\n');
	});
	it('removes it first where other words lead there', () => {
		const text = '- #12 [](https://example.org/12) – [Rents of the plots](https://example.org/12)\n';
		assert.deepEqual(
			check(text, rule)[0]?.fixes.map(({ title }) => title),
			['Remove the link', 'Use the address as its words'],
		);
	});
});
