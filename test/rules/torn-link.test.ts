import { tornLink as rule } from '../../server/src/rules/torn-link/torn-link.js';
import { checkFindings, checkFix } from '../support/fixture.js';

describe('torn-link', () => {
	it('finds words apart from their address', () => {
		checkFindings(
			rule,
			`
			🎉 The [*new* slides] (https://example.org/a.pdf) and [minutes].(minutes.md) were read.
			       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ torn-link: “new slides” is not a link, because of the space before its address. Remove it
			       ↳ fix: Remove the space
			                                                      ^^^^^^^^^^^^^^^^^^^^^^ torn-link: “minutes” is not a link, because of the full stop before its address. Remove it
			                                                      ↳ fix: Remove the full stop
			- [418] (https://example.org/issues/418)
			  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ torn-link: “418” is not a link, because of the space before its address. Remove it
			  ↳ fix: Remove the space
			`,
		);
	});

	it('finds an address that goes on in the next line', () => {
		checkFindings(
			rule,
			`
			- See [the *new* map](https://example.org/the-
			      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ torn-link: This address goes on in the next line, which keeps it from being a link. Write it in one
			      ↳ fix: Join the address
			  map.pdf), please.
			`,
		);
	});

	it('finds an address that ends in a comma', () => {
		checkFindings(
			rule,
			`
			See [the map](https://example.org/map,) below.
			                                     ^ torn-link: This address ends in a comma, which is no part of it. Write it behind the link
			                                     ↳ fix: Move the comma behind the link
			`,
		);
	});

	it('finds an address that is a link of its own, and a bracket in one', () => {
		checkFindings(
			rule,
			`
			Die [Karte] ([https://example.org/a_b](https://example.org/a_b)) ist neu.
			    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ torn-link: The address of “Karte” is written as a link of its own. Write it alone
			    ↳ fix: Write the address alone
			- (la carte : [https://example.org/a\\_b)](https://example.org/a_b))
			                                       ^ torn-link: The closing bracket stands in this link and behind it. Remove the one in the link
			                                       ↳ fix: Remove the bracket from the link
			`,
		);
		checkFix(
			rule,
			'Write the address alone',
			'See [the m$0ap] (\n[https://example.org/](https://example.org/)\n).\n',
			'See [the map](https://example.org/).\n',
		);
		checkFix(
			rule,
			'Write the address alone',
			'See [the map]([https://$0example.org/](https://example.org/)).\n',
			'See [the map](https://example.org/).\n',
		);
		checkFix(
			rule,
			'Move the bracket behind the link',
			'(see [https://example.org$0)](https://example.org).\n',
			'(see [https://example.org](https://example.org)).\n',
		);
	});

	const silent = [
		'The maps [a] ([b](https://example.org) and c), and a([b](https://example.org)).\n',
		'[https://example.org/a_(b)](https://example.org/a_(b)) and [a)](https://example.org)\n',
		'As in [1] (https://example.org/a), [2] (see below) and [3].(b)\n',
		'`[a] (https://example.org)` and “[a] (https://example.org)”\n',
		'> [a] (https://example.org)\n',
		'See [the map](https://example.org/map\n"The map") and “[a](https://example.org/\na)” below (b).\n',
		'[a](https://example.org/a,b) https://example.org/a, and so on\n',
		'[Download](data:text/csv;charset=utf-8,)\n',
	];
	for (const text of silent) it(`silent: ${text.slice(0, 40)}`, () => checkFindings(rule, text));

	it('joins them', () => {
		checkFix(rule, 'Remove the space', 'The [sl$0ides] (a.pdf).\n', 'The [slides](a.pdf).\n');
		checkFix(rule, 'Remove the full stop', 'The [sl$0ides].(a.pdf)\n', 'The [slides](a.pdf)\n');
	});

	it('joins an address', () => {
		const fix = 'Join the address';
		checkFix(rule, fix, '- [A](https://a.example/b$0-\r\n  c.md).\r\n', '- [A](https://a.example/b-c.md).\r\n');
		checkFix(rule, fix, '[A\nb](https://a.example/b$0-\nc-\nd.md "E")\n', '[A\nb](https://a.example/b-c-d.md "E")\n');
	});

	it('moves the comma', () => {
		checkFix(rule, 'Move the comma behind the link', '[A](b.md,$0) or so\n', '[A](b.md), or so\n');
		checkFix(rule, 'Move the comma behind the link', '[A](<b.md,$0>), or so\n', '[A](<b.md>), or so\n');
	});

	it('exchanges the brackets', () => {
		const fix = 'Exchange the brackets';
		checkFix(
			rule,
			fix,
			'Sent ((list $05)[https://a.example/5]) (Oli)\n',
			'Sent ([list 5](https://a.example/5)) (Oli)\n',
		);
		for (const text of [
			'`(a)[https://a.example]`\n',
			'> (a)[https://a.example]\n',
			'> - (a)[https://a.example]\n',
			'(see below)[1] and f(x)[i]\n',
		])
			checkFindings(rule, text);
	});
});
