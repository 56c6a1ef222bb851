import assert from 'node:assert/strict';
import { placeholderLink as rule } from '../../server/src/rules/placeholder-link.js';
import { check, checkFindings, checkFix } from '../support/fixture.js';

describe('placeholder-link: what is reported', () => {
	it('marks the destination, in bold, lists, tables and headings too', () => {
		checkFindings(
			rule,
			`
			## Minutes [here](TBD)
			                  ^^^ placeholder-link

			A 🎉 summary is available [here](#).
			                                 ^ placeholder-link
			- **A [joint statement](TODO) is due**
			                        ^^^^ placeholder-link

			| Link |
			| --- |
			| [a](url) and [b](<TBC> "title") |
			      ^^^ placeholder-link
			                   ^^^^^ placeholder-link
		`,
		);
	});

	it('knows the usual stand-ins', () => {
		for (const written of [
			'#',
			'todo',
			'TBD',
			'tbc',
			'url',
			'link',
			'xxx',
			'XXXX',
			'???',
			'...',
			'https://',
			'http://www',
			'insert-link-here',
		]) {
			assert.equal(check(`[x](${written})\n`, rule).length, 1, written);
		}
	});

	it('marks the whole link where nothing is written', () => {
		checkFindings(
			rule,
			`
			The [call archive]() and [the list](<>) and [more]( ) follow.
			    ^^^^^^^^^^^^^^^^ placeholder-link
			                         ^^^^^^^^^^^^^^ placeholder-link
			                                            ^^^^^^^^^ placeholder-link

			![Group photo]() and ![Hall](TODO)
			^^^^^^^^^^^^^^^^ placeholder-link
			                             ^^^^ placeholder-link
		`,
		);
	});

	it('marks definitions once, however often they are used', () => {
		checkFindings(
			rule,
			`
			See the [timetable][t], again the [timetable][t].

			[t]: TBD
			     ^^^ placeholder-link
			[done]: https://example.org/done
		`,
		);
	});

	it('marks links that Markdown does not see', () => {
		checkFindings(
			rule,
			`
			The [slides](no link), the [recording](TODO: link) and the [*minutes*](link to come).
			             ^^^^^^^ placeholder-link
			                                       ^^^^^^^^^^ placeholder-link
			                                                                       ^^^^^^^^^^^^ placeholder-link
		`,
		);
	});

	it('marks bracket notes that ask for a link', () => {
		checkFindings(
			rule,
			`
			Online [insert link], the report [link needed], the deck [TODO: add link here].
			       ^^^^^^^^^^^^^ placeholder-link
			                                 ^^^^^^^^^^^^^ placeholder-link
			                                                         ^^^^^^^^^^^^^^^^^^^^^ placeholder-link
		`,
		);
	});
});

describe('placeholder-link: stand-ins in other words', () => {
	const destinations = [
		'https://TODO',
		'http://url/',
		'https://...',
		'n/a',
		'pending',
		'TODO-link',
		'enlace',
		'folgt',
		'to be added',
		'link here',
		'not yet available',
		'TBD, see mail',
		'à compléter',
		'noch nicht verfügbar',
		'<insert link>',
	];
	for (const written of destinations) {
		it(`](${written})`, () => assert.equal(check(`The [slides](${written}).\n`, rule).length, 1));
	}

	const notes = [
		'[Insert link to slides]',
		'[insert meeting link here]',
		'[please add link]',
		'[recording link needed]',
		'[link?]',
		'[link – TBD]',
		'[URL to be confirmed]',
		'[lien à insérer]',
		'[Link wird nachgereicht]',
		'[falta enlace]',
		'[link volgt]',
		'[falta o link]',
		'[manca il link]',
	];
	for (const note of notes) {
		it(note, () => assert.equal(check(`The slides ${note}: all of them.\n`, rule).length, 1));
	}

	it('an address that is a scheme and nothing more', () => {
		checkFindings(rule, 'The recording: <https://>\n               ^^^^^^^^^^ placeholder-link\n');
	});

	it('a definition with a title, where it is used', () => {
		checkFindings(rule, 'See the [plan][p].\n\n[p]: # "The plan"\n     ^ placeholder-link\n');
		checkFindings(rule, 'See the [plan][p].\n\n[p]: TODO (the plan)\n     ^^^^ placeholder-link\n');
	});
});

describe('placeholder-link: what stays silent', () => {
	const silent: Record<string, string> = {
		'a link to the top of the page': '[Back to top](#) [↑](#)\n',
		'a definition with a title that nothing uses': 'Text\n\n[draft]: # (approved by the board)\n',
		'escaped brackets': '\\[x\\](#) and \\[insert link\\] and [x\\](#)\n',
		'real links': '[a](https://example.org) [b](minutes.md) [c](#agenda) <https://example.org>\n\n# Agenda\n',
		'fragments of headings called like a stand-in': '[TODO](#todo)\n\n# TODO\n',
		'comments in the manner of definitions': '[//]: # (cleared by the secretariat)\n[comment]: # "x"\n[//]: <> (y)\n',
		'words that contain a stand-in': '[a](https://mastodon.example.org/@x) [b](https://todogroup.example.org)\n',
		'calls in running text': 'The update of Foo[Symbol.dispose]() and foo[@@iterator]() and a[]()\n',
		code: '`[x]()` and\n\n```text\n[pending]()\n```\n',
		templates: '[a]({{ page.url }}) [b]({{page.url}}) [c](<% url %>)\n',
		'omissions, remarks and negotiated words':
			'“[...] as [sic] it [shall] [should] stand” and [draft] [see below](as agreed)\n',
		'example addresses': 'Write [x](https://example.com) or `[x](https://example.org)`.\n',
		checkboxes: '- [ ] (TBD)\n- [x] (#)\n',
		'brackets about links that ask for nothing':
			'The [link to the minutes] and the [links] and [the missing link was found].\n',
	};
	for (const [name, text] of Object.entries(silent)) it(name, () => checkFindings(rule, text));
});

describe('placeholder-link: fixes', () => {
	it('links to the heading that the words name', () => {
		checkFix(
			rule,
			'Link to the heading “Any other business”',
			'See [any other business](#$0).\n\n## Any other business\n',
			'See [any other business](#any-other-business).\n\n## Any other business\n',
		);
	});
	it('links to the annex that the words name, by number or title', () => {
		checkFix(
			rule,
			'Link to “Annex I – Agenda”',
			'See [Annex I]($0).\n\n## Annex I – Agenda\n',
			'See [Annex I](#annex-i--agenda).\n\n## Annex I – Agenda\n',
		);
		checkFix(
			rule,
			'Link to Annex I',
			'See the [agenda](TBD$0).\n\n**Annex I – Agenda**\n',
			'See the [agenda](#annex-i).\n\n**Annex I – Agenda**\n',
		);
	});
	it('removes the link and keeps its words', () => {
		checkFix(rule, 'Remove the link, keep its words', 'A [**summary**](#$0) is there.\n', 'A **summary** is there.\n');
		checkFix(rule, 'Remove the link, keep its words', 'The [slides](no$0 link).\n', 'The slides.\n');
		checkFix(rule, 'Remove the image', '![Photo]($0) x\n', ' x\n');
		checkFix(rule, 'Remove the note', 'Online [insert$0 link].\n', 'Online.\n');
		checkFix(rule, 'Remove the note', 'Soon; [link$0 needed].\n', 'Soon.\n');
	});
	it('never links a heading to itself', () => {
		assert.deepEqual(
			check('### [Slot 14]()\n', rule).flatMap(({ fixes }) => fixes.map(({ title }) => title)),
			['Remove the link, keep its words'],
		);
	});
});
