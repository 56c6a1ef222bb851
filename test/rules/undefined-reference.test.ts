import assert from 'node:assert/strict';
import { undefinedReference as rule } from '../../server/src/rules/undefined-reference.js';
import { check, checkFindings, checkFix } from '../support/fixture.js';

describe('undefined-reference: what is reported', () => {
	it('marks the whole reference', () => {
		checkFindings(
			rule,
			`
			🎉 See the [statistical note][stat-note] and **[the *minutes*][minutes]**.
			           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ undefined-reference
			                                               ^^^^^^^^^^^^^^^^^^^^^^^^ undefined-reference

			- The [agenda][], the [budget][b], ![the site][plan]
			      ^^^^^^^^^^ undefined-reference
			                                   ^^^^^^^^^^^^^^^^^ undefined-reference

			| Paper |
			| --- |
			| [Note 3][n3] |
			  ^^^^^^^^^^^^ undefined-reference

			> [Annual report][1]
			  ^^^^^^^^^^^^^^^^^^ undefined-reference

			[b]: https://example.org/budget
		`,
		);
	});

	it('knows a label by where it stands, if nothing at all is defined', () => {
		for (const text of [
			'the [annual report][annual]',
			'the [slides][s1]',
			'the [final report][deck]',
			'[Minutes][]',
			'[here][report-2]',
		]) {
			assert.equal(check(`${text}\r\n`, rule).length, 1, text);
		}
	});
});

describe('undefined-reference: what stays silent', () => {
	const silent: Record<string, string> = {
		'what is defined, anywhere and in any case':
			'The [agenda][A B], the [minutes][].\n\n> [a  b]: a.md\n\n[Minutes]: m.md\n',
		'labels alone, remarks and citations': '[draft] [sic] [see below] as shown [1][2] and [...][sic]\n',
		'alternatives of negotiated text':
			'States [shall][should] [report][inform] [annually][every two years] and [must not][may] [not] delay; [States should][countries] [may] act.\n',
		'alternatives beside definitions': 'Parties [shall][should] report [annually][every two years].\n\n[a]: a.md\n',
		'years of sources': 'As [Smith][2020] showed.\n',
		indexing: 'samples[i][j], a[0][1], m[x][], foo(a)[b][c], the slots [[Zone]][[Offset]]\n',
		'footnotes and citations': 'As said [before][^1] and [see][@doe2020].\n\n[^1]: Note\n',
		'tags at the start of a line': '- [Action][Ana] write to the host\n- [x][y]\n',
		'escaped brackets': '\\[minutes\\]\\[m-1\\] and [minutes\\][m-1]\n',
		code: '`[minutes][m-1]`\n\n```\n[minutes][m-1]\n```\n',
		'with a blank between': 'The [minutes] [m-1].\n',
	};
	for (const [name, text] of Object.entries(silent)) it(name, () => checkFindings(rule, text));
});

describe('undefined-reference: fixes', () => {
	it('uses the label that is nearly the same', () => {
		checkFix(
			rule,
			'Use the definition of [stat-note]',
			'The [note][stat$0note].\n\n[stat-note]: a.md\n[other]: b.md\n',
			'The [note][stat-note].\n\n[stat-note]: a.md\n[other]: b.md\n',
		);
		checkFix(
			rule,
			'Use the definition of [minutes]',
			'[Minuets][$0]\n\n[minutes]: m.md\n',
			'[Minuets][minutes]\n\n[minutes]: m.md\n',
		);
	});
	it('defines the label as the heading or annex of that name', () => {
		checkFix(
			rule,
			'Define it as the heading “Budget”',
			'# Budget\r\n\r\nSee the [budget][b-1$0].\r\n',
			'# Budget\r\n\r\nSee the [budget][b-1].\r\n\r\n[b-1]: #budget\r\n',
		);
		checkFix(
			rule,
			'Define it as Annex I',
			'See [Annex I][$0] and [b].\n\n**Annex I – Agenda**\n\n- One\n\n[b]: b.md\n',
			'See [Annex I][] and [b].\n\n**Annex I – Agenda**\n\n- One\n\n[b]: b.md\n[annex i]: #annex-i\n',
		);
	});
	it('keeps the words', () => {
		checkFix(rule, 'Remove the brackets, keep the words', 'The [*note*][n-1$0].\n', 'The *note*.\n');
		checkFix(rule, 'Remove the image', 'The ![site][s-1$0].\n', 'The .\n');
	});
});
