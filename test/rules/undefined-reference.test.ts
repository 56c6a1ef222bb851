import assert from 'node:assert/strict';
import { undefinedReference as rule } from '../../server/src/rules/undefined-reference/undefined-reference.js';
import { applyEdits } from '../../server/src/text/index.js';
import { Earlier } from '../../server/src/workspace/index.js';
import { check, checkFindings, checkFix } from '../support/fixture.js';
import { indexOf } from '../support/reports.js';

describe('undefined-reference: what is reported', () => {
	it('marks the whole reference', () => {
		checkFindings(
			rule,
			`
			🎉 See the [statistical note][stat-note] and **[the *minutes*][minutes]**.
			           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ undefined-reference: Nothing says where “stat-note” leads, so the reader sees brackets. Add its address or correct its name
			           ↳ fix: Remove the brackets, keep the words
			           ↳ fix: Add “[stat-note]: https://” at the end, to fill in its address
			                                               ^^^^^^^^^^^^^^^^^^^^^^^^ undefined-reference: Nothing says where “minutes” leads, so the reader sees brackets. Add its address or correct its name
			                                               ↳ fix: Remove the brackets, keep the words
			                                               ↳ fix: Add “[minutes]: https://” at the end, to fill in its address

			- The [agenda][], the [budget][b], ![the site][plan]
			      ^^^^^^^^^^ undefined-reference: Nothing says where “agenda” leads, so the reader sees brackets. Add its address or correct its name
			      ↳ fix: Remove the brackets, keep the words
			      ↳ fix: Add “[agenda]: https://” at the end, to fill in its address
			                                   ^^^^^^^^^^^^^^^^^ undefined-reference: Nothing says where “plan” leads, so the reader sees brackets. Add its address or correct its name
			                                   ↳ fix: Remove the image
			                                   ↳ fix: Add “[plan]: https://” at the end, to fill in its address

			| Paper |
			| --- |
			| [Note 3][n3] |
			  ^^^^^^^^^^^^ undefined-reference: Nothing says where “n3” leads, so the reader sees brackets. Add its address or correct its name
			  ↳ fix: Remove the brackets, keep the words
			  ↳ fix: Add “[n3]: https://” at the end, to fill in its address

			> [Annual report][1]
			  ^^^^^^^^^^^^^^^^^^ undefined-reference: Nothing says where “1” leads, so the reader sees brackets. Add its address or correct its name
			  ↳ fix: Remove the brackets, keep the words
			  ↳ fix: Add “[1]: https://” at the end, to fill in its address

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

describe('undefined-reference: numbers in brackets', () => {
	const linked = '- Roads [#12](https://example.org/issues/12), [Issue #3](https://example.org/issues/3)\n';
	it('are marked where others like them are links', () => {
		checkFindings(
			rule,
			`
			- Roads [#12](https://example.org/issues/12)
			- 🎉 Roads [#12], rents [#14]
			           ^^^^^ undefined-reference: “#12” leads nowhere, unlike others here, so the reader sees brackets. Add its address or remove them
			           ↳ fix: Link to https://example.org/issues/12
			           ↳ fix: Remove the brackets, keep the words
			                        ^^^^^ undefined-reference: “#14” leads nowhere, unlike others here, so the reader sees brackets. Add its address or remove them
			                        ↳ fix: Remove the brackets, keep the words
		`,
		);
	});
	it('lead where the same number does', () => {
		checkFix(
			rule,
			'Link to https://example.org/issues/12',
			`${linked}- Rents [#12]$0 (5 min)\n`,
			`${linked}- Rents [#12](https://example.org/issues/12) (5 min)\n`,
		);
		checkFix(
			rule,
			'Remove the brackets, keep the words',
			`${linked}- Rents [issue #4]$0\n`,
			`${linked}- Rents issue #4\n`,
		);
	});
	it('need no sign before them', () => {
		const links = '- [PR 12](https://example.org/pulls/12), [Paper-3](https://example.org/papers/3)\n';
		const found = check(`${links}- Rents [PR 12], [PR 14], [paper-4], [Room 4], [PR14]\n`, rule);
		assert.deepEqual(
			found.map(({ message }) => /“(.*)”/.exec(message)?.[1]),
			['PR 12', 'PR 14', 'paper-4'],
		);
	});
	for (const text of [
		'- Rents [PR #14], [Room 3], `[#14]`, \\[#14], ~~rents [#14] rise~~, a[#14], [[#14]]\n',
		'- Rents [#12][n], [#13]: here, [#12] (https://example.org/issues/12)\n\n[n]: n.md\n',
		'> Rents [#14]\n',
		'- Rents [14], [14 a], [Issue 14], [2014]\n',
	]) {
		it(`silent: ${text.slice(0, 30)}`, () => checkFindings(rule, linked + text));
	}
	it('are left alone where they stand for themselves', () => {
		checkFindings(rule, 'Rents [#14] and [Room 2](https://example.org/rooms/2), [#12](https://example.org/map).\n');
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
		'boxes in a row': 'Adopted: [x][ ]\n',
		'brackets in brackets': 'The members [shall [not]][ ] pay. See [[Roads]][map_2].\n',
		'nothing but a comment':
			'[comment]: # (Ana Lund has read this)\n\nThey struck the words [of the fee][other words] here.\n',
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
			'Use the address of “stat-note”',
			'The [note][stat$0note].\n\n[stat-note]: a.md\n[other]: b.md\n',
			'The [note][stat-note].\n\n[stat-note]: a.md\n[other]: b.md\n',
		);
		checkFix(
			rule,
			'Use the address of “minutes”',
			'[Minuets][$0]\n\n[minutes]: m.md\n',
			'[Minuets][minutes]\n\n[minutes]: m.md\n',
		);
	});
	it('defines the label as the heading or annex of that name', () => {
		checkFix(
			rule,
			'Link to the heading “Budget”',
			'# Budget\r\n\r\nSee the [budget][b-1$0].\r\n',
			'# Budget\r\n\r\nSee the [budget][b-1].\r\n\r\n[b-1]: #budget\r\n',
		);
		checkFix(
			rule,
			'Link to Annex I',
			'See [Annex I][$0] and [b].\n\n**Annex I – Agenda**\n\n- One\n\n[b]: b.md\n',
			'See [Annex I][] and [b].\n\n**Annex I – Agenda**\n\n- One\n\n[b]: b.md\n[annex i]: #annex-i\n',
		);
	});
	it('defines the label as the address to which the same words lead elsewhere', () => {
		const named = 'The [ferry timetable](https://example.org/t) is out.\n\n';
		checkFix(
			rule,
			'Link to https://example.org/t',
			`${named}See the [ferry timetable][tt$0].\n`,
			`${named}See the [ferry timetable][tt].\n\n[tt]: https://example.org/t\n`,
		);
	});
	it('adds a line to fill in', () => {
		checkFix(
			rule,
			'Add “[n-1]: https://” at the end, to fill in its address',
			'The [note][n-1$0].\n',
			'The [note][n-1].\n\n[n-1]: https://\n',
		);
	});
	it('keeps the words', () => {
		checkFix(rule, 'Remove the brackets, keep the words', 'The [*note*][n-1$0].\n', 'The *note*.\n');
		checkFix(rule, 'Remove the image', 'The ![site][s-1$0].\n', 'The .\n');
	});
});

describe('undefined-reference: what earlier reports know', () => {
	it('is put under the label, and preferred where it is steady', () => {
		const index = indexOf({
			'a/2018-01-05.md': '# Board, 5 January 2018\n\nThe [code of conduct][c].\n\n[c]: https://example.org/conduct\n',
		});
		const text = '# Board, 5 February 2018\n\nThe [code of conduct][coc-1] holds.\n';
		const [found] = check(text, rule, { earlier: new Earlier(() => index, 'a/2018-02-05.md') });
		const [first] = found!.fixes;
		assert.equal(first!.title, 'Link to https://example.org/conduct (in the earlier report of 5 January 2018)');
		assert.ok(first!.safety === 'unsafe' && first!.preferred);
		assert.equal(applyEdits(text, first!.edits), `${text}\n[coc-1]: https://example.org/conduct\n`);
	});
});
