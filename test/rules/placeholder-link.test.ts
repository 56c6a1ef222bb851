import assert from 'node:assert/strict';
import { placeholderLink as rule } from '../../server/src/rules/placeholder-link/placeholder-link.js';
import { applyEdits } from '../../server/src/text/index.js';
import { Earlier } from '../../server/src/workspace/index.js';
import { check, checkFindings, checkFix } from '../support/fixture.js';
import { indexOf } from '../support/reports.js';

describe('placeholder-link: what is reported', () => {
	it('marks a link in HTML that leads nowhere', () => {
		checkFindings(
			rule,
			`
			Die Karte ist <a href="#">hier</a>, der Plan <a class="x" href=''>dort</a>.
			              ^^^^^^^^^^^^^^^^^^^^ placeholder-link: “hier” has “#” instead of an address. Fill it in or remove the link
			              ↳ fix: Remove the link, keep its words
			                                             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ placeholder-link: “dort” has no address yet. Fill it in or remove the link
			                                             ↳ fix: Remove the link, keep its words
		`,
		);
		checkFindings(rule, 'See <a href="#" onclick="x()">this</a>, <a href="#">↑</a> and `<a href="">here</a>`.\n');
	});

	it('marks the destination, in bold, lists, tables and headings too', () => {
		checkFindings(
			rule,
			`
			## Minutes [here](TBD)
			           ^^^^^^^^^^^ placeholder-link: “here” has “TBD” instead of an address. Fill it in or remove the link
			           ↳ fix: Remove the link, keep its words

			A 🎉 summary is available [here](#).
			                          ^^^^^^^^^ placeholder-link: “here” has “#” instead of an address. Fill it in or remove the link
			                          ↳ fix: Remove the link, keep its words
			- **A [joint statement](TODO) is due**
			      ^^^^^^^^^^^^^^^^^^^^^^^ placeholder-link: “joint statement” has “TODO” instead of an address. Fill it in or remove the link
			      ↳ fix: Remove the link, keep its words

			| Link |
			| --- |
			| [a](url) and [b](<TBC> "title") |
			  ^^^^^^^^ placeholder-link: “a” has “url” instead of an address. Fill it in or remove the link
			  ↳ fix: Remove the link, keep its words
			               ^^^^^^^^^^^^^^^^^^ placeholder-link: “b” has “<TBC>” instead of an address. Fill it in or remove the link
			               ↳ fix: Remove the link, keep its words
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
			    ^^^^^^^^^^^^^^^^ placeholder-link: “call archive” has no address yet. Fill it in or remove the link
			    ↳ fix: Remove the link, keep its words
			                         ^^^^^^^^^^^^^^ placeholder-link: “the list” has no address yet. Fill it in or remove the link
			                         ↳ fix: Remove the link, keep its words
			                                            ^^^^^^^^^ placeholder-link: “more” has no address yet. Fill it in or remove the link
			                                            ↳ fix: Remove the link, keep its words

			![Group photo]() and ![Hall](TODO)
			^^^^^^^^^^^^^^^^ placeholder-link: “Group photo” has no address yet. Fill it in or remove the picture
			↳ fix: Remove the image
			                     ^^^^^^^^^^^^^ placeholder-link: “Hall” has “TODO” instead of an address. Fill it in or remove the picture
			                     ↳ fix: Remove the image
		`,
		);
	});

	it('marks definitions once, however often they are used', () => {
		checkFindings(
			rule,
			`
			See the [timetable][t], again the [timetable][t].

			[t]: TBD
			     ^^^ placeholder-link: The link “t” has “TBD” instead of an address. Fill it in
			[done]: https://example.org/done
		`,
		);
	});

	it('marks links that Markdown does not see', () => {
		checkFindings(
			rule,
			`
			The [slides](no link), the [recording](TODO: link) and the [*minutes*](link to come).
			    ^^^^^^^^^^^^^^^^^ placeholder-link: “slides” has “no link” instead of an address. Fill it in or remove the link
			    ↳ fix: Remove the link, keep its words
			                           ^^^^^^^^^^^^^^^^^^^^^^^ placeholder-link: “recording” has “TODO: link” instead of an address. Fill it in or remove the link
			                           ↳ fix: Remove the link, keep its words
			                                                           ^^^^^^^^^^^^^^^^^^^^^^^^^ placeholder-link: “minutes” has “link to come” instead of an address. Fill it in or remove the link
			                                                           ↳ fix: Remove the link, keep its words
		`,
		);
	});

	it('marks those with a space before what stands in for the address', () => {
		const text = 'The slides are [here] (#), the map [there] (url) and the list [online] (https://).\n';
		assert.deepEqual(
			check(text, rule).map(({ span }) => text.slice(span.from, span.to)),
			['[here] (#)', '[there] (url)', '[online] (https://)'],
		);
	});

	it('marks bracket notes that ask for a link', () => {
		checkFindings(
			rule,
			`
			Online [insert link], the report [link needed], the deck [TODO: add link here].
			       ^^^^^^^^^^^^^ placeholder-link: This note asks for a link. Put the link in its place
			       ↳ fix: Remove the note
			                                 ^^^^^^^^^^^^^ placeholder-link: This note asks for a link. Put the link in its place
			                                 ↳ fix: Remove the note
			                                                         ^^^^^^^^^^^^^^^^^^^^^ placeholder-link: This note asks for a link. Put the link in its place
			                                                         ↳ fix: Remove the note
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
		checkFindings(
			rule,
			`
			The recording: <https://>
			               ^^^^^^^^^^ placeholder-link: “https://” has no address yet. Fill it in or remove the link
			               ↳ fix: Remove the link, keep its words
		`,
		);
	});

	it('a definition with a title, where it is used', () => {
		checkFindings(
			rule,
			`
			See the [plan][p].

			[p]: # "The plan"
			     ^ placeholder-link: The link “p” has “#” instead of an address. Fill it in
		`,
		);
		checkFindings(
			rule,
			`
			See the [plan][p].

			[p]: TODO (the plan)
			     ^^^^ placeholder-link: The link “p” has “TODO” instead of an address. Fill it in
		`,
		);
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
	it('links to the address that stands in the words, or to which they lead elsewhere', () => {
		checkFix(
			rule,
			'Link to https://example.org/plan-7',
			'See [https://example.org/plan-7]($0).\n',
			'See [https://example.org/plan-7](https://example.org/plan-7).\n',
		);
		const named = 'The [Règlement intérieur](https://example.org/r) est en vigueur.\n\n';
		checkFix(
			rule,
			'Link to https://example.org/r',
			`${named}Voir le [règlement intérieur](#$0).\n`,
			`${named}Voir le [règlement intérieur](https://example.org/r).\n`,
		);
	});
	it('does not guess where the same words lead to several places, or are said at every meeting', () => {
		const twice = '[Lake plan](https://example.org/1) and [lake plan](https://example.org/2)\n\n[lake plan]()\n';
		for (const text of [twice, '[Slides](https://example.org/1)\n\n[slides]()\n']) {
			assert.deepEqual(
				check(text, rule)[0]?.fixes.map(({ title }) => title),
				['Remove the link, keep its words'],
			);
		}
	});
	it('offers no address that is to be filled in itself', () => {
		for (const address of ['http://', 'https://', 'https://www.', 'https://TODO', 'TBD']) {
			const text = `The [minutes of the choir](${address}) and the [site of the choir](http://).\n\nSee the [site of the choir](https://).\n`;
			for (const { fixes } of check(text, rule))
				assert.deepEqual(
					fixes.map(({ title }) => title),
					['Remove the link, keep its words'],
					address,
				);
		}
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

describe('placeholder-link: what earlier reports know', () => {
	const texts: Record<string, string> = {};
	for (const month of [1, 2, 3]) {
		const date = `2018-0${month}-05`;
		texts[`board/${date}.md`] =
			`# Harbour Board, ${date}\n\nThe [code of conduct](https://example.org/conduct) holds. See the ` +
			`[minutes](https://example.org/minutes/${date}.html), [map](maps/a%20(1).png) and [costs](https://example.org/costs).\n`;
	}
	const path = 'board/2018-04-05.md';
	const earlier = new Earlier(() => indexOf(texts), path);
	const fixes = (line: string, more = '') => {
		const text = `# Harbour Board, 5 April 2018\n\n${line}\n${more}`;
		const [found] = check(text, rule, { path, earlier });
		return found!.fixes.map((fix) => ({
			title: fix.title,
			preferred: fix.safety === 'unsafe' && fix.preferred === true,
			safe: fix.safety === 'safe',
			line: applyEdits(text, fix.edits).split('\n')[2],
		}));
	};

	it('is offered first, and preferred where it is steady', () => {
		assert.deepEqual(fixes('The [Code of Conduct](#) 🎉 holds.'), [
			{
				title: 'Link to https://example.org/conduct (in 3 earlier reports, last on 5 March 2018)',
				preferred: true,
				safe: false,
				line: 'The [Code of Conduct](https://example.org/conduct) 🎉 holds.',
			},
			{
				title: 'Remove the link, keep its words',
				preferred: false,
				safe: false,
				line: 'The Code of Conduct 🎉 holds.',
			},
		]);
	});

	it('is a guess where it changes with the date', () => {
		const [guess, remove, last, ...more] = fixes('See the [minutes]().');
		assert.equal(
			guess!.title,
			'Link to https://example.org/minutes/2018-04-05.html (a guess, made as in 3 earlier reports)',
		);
		assert.equal(guess!.line, 'See the [minutes](https://example.org/minutes/2018-04-05.html).');
		assert.equal(guess!.preferred, false);
		// Those of another meeting may do harm.
		assert.equal(remove!.title, 'Remove the link, keep its words');
		assert.equal(
			last!.title,
			'Link to https://example.org/minutes/2018-03-05.html again? (in the earlier report of 5 March 2018)',
		);
		assert.ok(more.every(({ title }) => title.includes(' again? (')));
	});

	it('can stand in the link', () => {
		assert.equal(fixes('See the [map](TODO).')[0]!.line, 'See the [map](<maps/a%20(1).png>).');
		assert.equal(
			fixes('See the costs [costs](no link).')[0]!.line,
			'See the costs [costs](https://example.org/costs).',
		);
	});

	it('comes after what the report itself says, and is then not preferred', () => {
		const [own, other] = fixes('See [costs](#).', '\n## Costs\n\nNone.\n');
		assert.equal(own!.title, 'Link to the heading “Costs”');
		assert.deepEqual([other!.line, other!.preferred], ['See [costs](https://example.org/costs).', false]);
	});

	it('is said to be of later reports where it is', () => {
		const text = '# Harbour Board, 5 January 2017\n\nSee [costs](#).\n';
		const [found] = check(text, rule, {
			path: 'board/2017-01-05.md',
			earlier: new Earlier(() => indexOf(texts), 'board/2017-01-05.md'),
		});
		assert.equal(
			found!.fixes[0]!.title,
			'Link to https://example.org/costs (in 3 later reports, last on 5 March 2018)',
		);
	});

	it('is asked only when somebody looks', () => {
		const lazy = new Earlier(() => indexOf(texts), path);
		const [found] = check('[costs](#)\n', rule, { path, earlier: lazy });
		assert.equal(lazy.asked.length, 0);
		assert.ok(found!.fixes.length > 1);
		assert.deepEqual(
			lazy.asked.map(({ question }) => 'words' in question && question.words),
			['costs'],
		);
	});

	it('looks at the words before a link that says only “here”', () => {
		for (const [before, after] of [
			['The agenda is [he$0re](#).', 'The agenda is [here](#agenda).'],
			['As for the agenda, look [he$0re]().', 'As for the agenda, look [here](#agenda).'],
		]) {
			checkFix(rule, 'Link to the heading “Agenda”', `${before}\n\n# Agenda\n\nTea\n`, `${after}\n\n# Agenda\n\nTea\n`);
		}
		const known = 'The [house rules](https://example.org/rules) apply.';
		checkFix(
			rule,
			'Link to https://example.org/rules',
			`${known} The house rules are available [he$0re](TODO).\n`,
			`${known} The house rules are available [here](https://example.org/rules).\n`,
		);
	});
});
