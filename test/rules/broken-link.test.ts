import assert from 'node:assert/strict';
import { readSettings } from '../../server/src/config/index.js';
import { Checker } from '../../server/src/engine/index.js';
import { brokenLink as rule } from '../../server/src/rules/broken-link/broken-link.js';
import type { Files } from '../../server/src/rules/index.js';
import { applyEdits } from '../../server/src/text/index.js';
import { Earlier } from '../../server/src/workspace/index.js';
import { check, checkFindings, checkFix } from '../support/fixture.js';
import { indexOf } from '../support/reports.js';

describe('broken-link: places in the document', () => {
	it('marks the destination of a link in HTML', () => {
		checkFindings(
			rule,
			`
			La carte est <a class="x" href="#plan">ci-dessous</a>, le bail <a href="#loyers">aussi</a>.
			                                ^^^^^ broken-link: Nothing in this document is called “plan”. Correct the link or remove it
			                                ↳ fix: Link to the heading “Les plans”
			                                ↳ fix: Remove the link, keep its words

			# Les plans

			# <a id="loyers"></a> Baux
		`,
		);
	});

	it('guesses which name was meant, unless thousands would be held against thousands', () => {
		const many = (count: number): string =>
			Array.from({ length: count }, (_, i) => `## Budget ${i}x\n\n[it](#bugdet-${i}x)\n\n`).join('');
		const guesses = (text: string): number =>
			check(text, rule).filter(({ fixes }) =>
				fixes.some(({ title }) => title.startsWith('Link to the heading “Budget')),
			).length;
		assert.equal(guesses(many(50)), 50);
		assert.equal(guesses(many(400)), 0);
		assert.equal(guesses(`${many(100)}${'## Other\n\n'.repeat(300)}`), 100);
	});

	it('marks the destination, in links, images and definitions', () => {
		checkFindings(
			rule,
			`
			# Ferries and ports

			🎉 See [the ferries](#ferry-services) and **[the costs](<#costs> "Costs")**.
			                     ^^^^^^^^^^^^^^^ broken-link: Nothing in this document is called “ferry-services”. Correct the link or remove it
			                     ↳ fix: Link to the heading “Ferries and ports”
			                     ↳ fix: Remove the link, keep its words
			                                                        ^^^^^^^^ broken-link: Nothing in this document is called “costs”. Correct the link or remove it
			                                                        ↳ fix: Remove the link, keep its words

			| See |
			| --- |
			| [Ports](#ferries-and-ports), [roads](#roads) |
			                                       ^^^^^^ broken-link: Nothing in this document is called “roads”. Correct the link or remove it
			                                       ↳ fix: Remove the link, keep its words

			[rail]: #rail
			        ^^^^^ broken-link: Nothing in this document is called “rail”. Correct the link or remove it
		`,
		);
	});

	it('knows headings by the addresses that GitHub gives them', () => {
		checkFindings(
			rule,
			`
			[1](#annex-i--agenda) [2](#qa) [3](#the-foo-option) [4](#r%C3%A9sum%C3%A9) [5](#costs-1) [6](#1-opening-) [7](#-party)
			[8](#q-a)
			    ^^^^ broken-link: Nothing in this document is called “q-a”. Correct the link or remove it
			    ↳ fix: Link to the heading “Q&A”
			    ↳ fix: Remove the link, keep its words

			## Annex I – Agenda

			## Q&A

			## The \`foo\` option

			## Résumé

			## Costs

			## Costs

			## 1. Opening ![](x.png)

			🎉 Party
			---
		`,
		);
	});

	const silent: Record<string, string> = {
		'anchors of HTML and attribute blocks':
			'[a](#costs) [b](#site) [c](#x1) [d](#y) [e](#in-html)\n\n<a name=costs></a>\n\n<div id="site">\n\n## Site {#x1}\n\n{: .note #y}\n\n<h2>In <em>HTML</em></h2>\n',
		'annexes, whatever their label is':
			'[a](#annex-i) [b](#annex-1) [c](#annex-i--agenda)\n\n**Annex I – Agenda**\n\n- Opening\n',
		'the annexes of other languages':
			'[a](#bijlage-1) [b](#anhang-a)\n\nBijlage 1: Agenda\n\n- Opening\n\n## Anhang A\n\nText\n',
		'the top, notes, lines, texts and pages':
			'[a](#top) [b](#fn1) [c](#L12) [d](#:~:text=x) [e](#page=3) [f](#/route)\n',
		'what placeholder-link says': '[a](#) [b](#todo) [c](TBD) [d]() [e][t]\n\n[t]: TBD\n[//]: # (a comment)\n',
		'addresses on the network':
			'[a](https://example.org/#x) [b](//example.org/#x) [c](mailto:ana@example.org) <https://example.org/#y>\n',
		'documents that a program fills in': '{% include agenda.md %}\n\n[a](#agenda) [b]({{ page.url }}#x)\n',
		'code and what only looks like a link': '`[a](#b)` and a\\[b\\](#c)\n\n```\n[a](#b)\n```\n',
		'other files, of which nothing is known': '[a](minutes.md) [b](minutes.md#x) ![c](d.png)\n',
	};
	for (const [name, text] of Object.entries(silent)) it(`silent: ${name}`, () => checkFindings(rule, text));

	it('corrects the letter case', () => {
		checkFix(
			rule,
			'Write it as #any-other-business',
			'[x](<#Any-Other-$0Business>)\n\n# Any other business\n',
			'[x](<#any-other-business>)\n\n# Any other business\n',
		);
		assert.equal(check('[x](#Costs)\n\n# Costs\n', rule)[0]!.fixes[0]!.safety, 'safe');
	});
	it('says mildly what GitHub finds all the same', () => {
		const [found] = check('[x](#Costs)\n\n# Costs\n', rule);
		assert.equal(found?.severity, 'information');
		assert.equal(found?.message, 'Some programs find this place only as “#costs”. Write it that way');
		assert.equal(check('[x](#Cost)\n\n# Costs\n', rule)[0]?.severity, 'warning');
		assert.equal(check('[x](#costs)\n\n<a id="Costs"></a>\n', rule)[0]?.severity, 'warning');
	});
	it('links to the heading of the nearest name, or of the same words', () => {
		checkFix(
			rule,
			'Link to the heading “Budget & staff”',
			'[x](#budget-$0staff)\r\n\r\n# Budget & staff\r\n',
			'[x](#budget--staff)\r\n\r\n# Budget & staff\r\n',
		);
		checkFix(
			rule,
			'Link to the heading “Ferries and ports”',
			'[x](#ferries$0)\n\n# Ferries and ports\n',
			'[x](#ferries-and-ports)\n\n# Ferries and ports\n',
		);
		checkFix(rule, 'Link to the heading “Roads”', 'On [roads](#s3$0)\n\n# Roads\n', 'On [roads](#roads)\n\n# Roads\n');
	});
	const first: Record<string, [link: string, headings: string, address: string]> = {
		'a number': ['[3a. Die Pacht](#3)', '# 1. Eröffnung\n\n# 3. Die Pacht\n\n# 3b. Sonstiges', '#3-die-pacht'],
		'a number that is all one knows': ['[see there](#item-4)', '# 3. Rents\n\n# 4. Fences', '#4-fences'],
		'a number that has slipped, with the words': [
			'[6. Election of the auditors](#6)',
			'# 5. Election of auditors\n\n# 6. Any other business',
			'#5-election-of-auditors',
		],
		'no hyphens and accents': ['[x](#bilanresume)', '# Bilan : résumé\n\n# Bilan', '#bilan--résumé'],
		'a stop that the address has lost': ['[x](#2.-pacht-und-miete)', '# 2. Pacht und Miete', '#2-pacht-und-miete'],
		'words of it': [
			'[section on ferries](#ferry-services)',
			'# Ferries and lake ports\n\n# Roads',
			'#ferries-and-lake-ports',
		],
		'an address of one word': [
			'[Event of yesterday](#yesterday)',
			"# Yesterday's event, and the press\n\n# Press",
			'#yesterdays-event-and-the-press',
		],
	};
	for (const [name, [link, headings, address]] of Object.entries(first)) {
		it(`likeliest: ${name}`, () => {
			const text = `${link}\n\n${headings}\n`;
			const [finding] = check(text, rule);
			assert.equal(applyEdits(text, finding!.fixes[0]!.edits), text.replace(/#[^)]*/, address));
		});
	}
	for (const text of [
		'See [Annex II](#annex-ii).\n\n## Annex I\n\nText\n',
		'[day 2](#day-2)\n\n# Day 1\n',
		'Siehe [Anhang C](#anhang-c).\n\n# Anhang A: Haushalt\n\n# Anhang B: Plan\n',
		'[the vote on rents](#vote-on-rents)\n\n# Opening\n\n# Fences\n',
	]) {
		it(`offers nothing else for ${JSON.stringify(text)}`, () => {
			const [finding] = check(text, rule);
			assert.deepEqual(
				finding?.fixes.map(({ title }) => title),
				['Remove the link, keep its words'],
			);
		});
	}
	it('does not lead a heading to itself', () => {
		const [finding] = check('## [Roads](#rods)\n\nText\n', rule);
		assert.deepEqual(
			finding?.fixes.map(({ title }) => title),
			['Remove the link, keep its words'],
		);
	});
	it('removes the link and keeps its words', () => {
		checkFix(rule, 'Remove the link, keep its words', 'On [*roads*](#$0s3)\n', 'On *roads*\n');
	});
});

describe('broken-link: forgotten beginnings', () => {
	it('asks for mailto: and https://', () => {
		checkFix(rule, 'Put mailto: before it', '[Ana](ana@example$0.org)\n', '[Ana](mailto:ana@example.org)\n');
		checkFix(rule, 'Put https:// before it', '[us](www.example$0.org/a)\n', '[us](https://www.example.org/a)\n');
	});
});

/** What is where; a Markdown file has the anchors that are listed with it. */
const FILES: Readonly<Record<string, readonly string[]>> = {
	'notes.md': ['costs'],
	'Plan.pdf': [],
	'annexes/budget.xlsx': [],
	'annexes/räume 2.md': ['a'],
	'../site.png': [],
	'../photo rink.png': [],
	'../harbour-map.jpg': [],
	'/docs/guide.md': ['start'],
	'page.md': [],
	'2019-05-20-minutes.md': [],
};

class Known implements Files {
	find(path: string): 'there' | 'missing' | 'unknown' {
		if (path.startsWith('../..')) return 'unknown';
		const all = Object.keys(FILES);
		return all.includes(path) || all.some((each) => each.startsWith(`${path}/`)) ? 'there' : 'missing';
	}
	names(folder: string): string[] {
		const start = folder === '' ? '' : `${folder.replace(/\/$/, '')}/`;
		const inside = Object.keys(FILES).filter((each) => each.startsWith(start));
		return inside.map((each) => each.slice(start.length)).filter((each) => !each.includes('/'));
	}
	anchors(path: string) {
		return { names: new Set(FILES[path]), open: false };
	}
}

function messages(text: string): string[] {
	return found(text).map(({ message }) => message);
}

function found(text: string) {
	const { settings } = readSettings({});
	const { findings, failures } = new Checker([rule]).check(text, settings, 'reports/own.md', undefined, {
		files: new Known(),
	});
	assert.deepEqual(failures, []);
	return findings;
}

describe('broken-link: files', () => {
	const missing: Record<string, string> = {
		'[a](note.md)': 'There is no file “note.md”. Correct the link or remove it',
		'![a](../sites.png)': 'There is no file “../sites.png”. Correct the address of the picture or remove it',
		'[a](<annexes/budget 2.xlsx>)': 'There is no file “annexes/budget 2.xlsx”. Correct the link or remove it',
		'[a][n]\n\n[n]: note.md': 'There is no file “note.md”. Correct the link or remove it',
		'[a](plan.pdf?raw=true)': 'The file is called “Plan.pdf”, not “plan.pdf”. Write it that way',
		'[a](notes.md#cost)': 'Nothing in notes.md is called “cost”. Correct the link or remove it',
		'[a](/docs/guid.md)': 'There is no file “/docs/guid.md”. Correct the link or remove it',
		'[a](own.md#x)': 'Nothing in this document is called “x”. Correct the link or remove it',
		'[a](example.org/notes)': '',
		'[a](costs-of-1999)\n\n# Costs of 1999':
			'“costs-of-1999” is a heading of this document, and a link to it needs “#” before it. Put it there',
		'[a](example.org)': 'This address needs “https://” before it to lead to a page. Put it there',
	};
	for (const [text, message] of Object.entries(missing)) {
		it(text, () => assert.deepEqual(messages(`${text}\n`), message === '' ? [] : [message]));
	}

	const fine = [
		'[a](notes.md) [b](notes.md#costs)',
		'[a](annexes/r%C3%A4ume%202.md#a) [b](<annexes/räume 2.md>) ![c](../site.png)',
		'[a](Plan.pdf#page=2) [b](Plan.pdf?x=1#anything)',
		'[a](annexes) [b](annexes/) [c](.) [d](..) [e](new-page) [f](2019/)',
		'[a](../../issues/12) [b](../../wiki/Home.md) [c](../../../elsewhere.md) [d](blob/main/x.md)',
		'[a](/news/2019.md) [b](/logo.png) [c](//example.org/x.md)',
		'[a](page.html) [b](index.php) [c](path/to/file.md) [d](*.md)',
		'[a](C:\\reports\\x.docx) [b](..\\x.md) [c](file:///c:/x.md) [d](a%00b.md) [e](a%ZZ.md)',
		'[a](#) [b](TODO) [c](?page=2) [d]({{ site.url }}/x.md)',
		'---\npermalink: /minutes/\n---\n\n[a](elsewhere.md)',
		'[a](notes) [b](annexes)\n\n# Notes\n\n# Annexes',
		'---\npermalink: /minutes/\n---\n\n[a](costs)\n\n# Costs',
	];
	for (const text of fine) it(`silent: ${text}`, () => assert.deepEqual(messages(`${text}\n`), []));

	const fixes: Record<string, [title: string, after: string]> = {
		'[a](plan.pdf#page=2)': ['Link to Plan.pdf', '[a](Plan.pdf#page=2)'],
		'[a](<Notes.md#costs>)': ['Link to notes.md', '[a](<notes.md#costs>)'],
		'[a](<costs>)\n\n# Costs': ['Put # before it', '[a](<#costs>)\n\n# Costs'],
		'[a](annexes/raume-2.md)': ['Link to annexes/räume 2.md', '[a](annexes/r%C3%A4ume%202.md)'],
		'[a](annexes/budget.docx)': ['Link to annexes/budget.xlsx', '[a](annexes/budget.xlsx)'],
		'[a](annexes/notes.md)': ['Link to notes.md', '[a](notes.md)'],
		'[a](notes.md#COSTS)': ['Write it as #costs', '[a](notes.md#costs)'],
		'[a](2019-05-20-minuts.md)': ['Link to 2019-05-20-minutes.md', '[a](2019-05-20-minutes.md)'],
		'![a](plans.png)': ['Remove the image', ''],
		'![a](../photo_rink.jpg)': ['Link to ../photo rink.png', '![a](../photo%20rink.png)'],
		'![map of the harbour](../map.png)': ['Link to ../harbour-map.jpg', '![map of the harbour](../harbour-map.jpg)'],
	};
	for (const [before, [title, after]] of Object.entries(fixes)) {
		it(`${title}: ${before}`, () => {
			const [finding] = found(`${before}\n`);
			const fix = finding!.fixes.find((each) => each.title === title);
			assert.ok(fix, finding!.fixes.map((each) => each.title).join(', '));
			const text = applyEdits(`${before}\n`, fix.edits);
			assert.equal(text, `${after}\n`);
			assert.deepEqual(messages(text), []);
		});
	}

	it('offers to remove a picture last', () => {
		const [finding] = found('![the rink](../sitee.png)\n');
		assert.deepEqual(
			finding?.fixes.map(({ title }) => title),
			['Link to ../site.png', 'Remove the image'],
		);
	});

	it('does not offer the minutes of another day', () => {
		const [finding] = found('[a](2019-05-21-minutes.md)\n');
		assert.deepEqual(
			finding?.fixes.map(({ title }) => title),
			['Remove the link, keep its words'],
		);
	});
});

describe('broken-link: addresses with blanks', () => {
	it('marks what is no link for a blank in it, and links to the place or the file that is meant', () => {
		checkFindings(
			rule,
			`
			- [2. The ferry service](#2-The ferry service)
			                         ^^^^^^^^^^^^^^^^^^^^ broken-link: There is a space in this address, so it is not a link. Remove it
			                         ↳ fix: Link to the heading “2. The ferry service”
			                         ↳ fix: Remove the link, keep its words
			- [Slides](slides of May.pdf)
			           ^^^^^^^^^^^^^^^^^ broken-link: There is a space in this address, so it is not a link. Remove it
			           ↳ fix: Write it as <slides of May.pdf>
			           ↳ fix: Remove the link, keep its words
			- ![Map](the map.png)
			         ^^^^^^^^^^^ broken-link: There is a space in this address, so it is not a link. Remove it
			         ↳ fix: Write it as <the map.png>

			# 2. The ferry service
		`,
		);
		checkFix(
			rule,
			'Link to the heading “2. The ferry service”',
			'- [Ferry](#$02-The ferry service)\n\n# 2. The ferry service\n',
			'- [Ferry](#2-the-ferry-service)\n\n# 2. The ferry service\n',
		);
		checkFix(
			rule,
			'Write it as <slides of May.pdf>',
			'[Slides]($0slides of May.pdf)\n',
			'[Slides](<slides of May.pdf>)\n',
		);
	});

	for (const text of [
		'[Slides](<slides of May.pdf>) and [costs](#costs "The costs")\n\n# Costs',
		'[Slides](slides.pdf "Slides of May.pdf")',
		'Item [3](see also the budget) and [4](#)',
		'`[a](the map.png)` and \\[a](the map.png)',
	])
		it(`silent: ${text}`, () => assert.deepEqual(check(`${text}\n`, rule), []));
});

describe('broken-link: the report itself', () => {
	const titles = (path: string) => {
		const files: Files = {
			find: () => 'missing',
			names: (folder) => (folder === '' ? ['5-march.md'] : []),
			anchors: () => undefined,
		};
		const text = 'The [agenda](../agendas/5-march.md) was adopted.\n';
		const { findings } = new Checker([rule]).check(text, readSettings({}).settings, path, undefined, { files });
		return findings.map(({ fixes }) => fixes.map(({ title }) => title));
	};

	it('is not where its links are to lead', () => {
		assert.deepEqual(titles('notes/5-march.md'), [['Remove the link, keep its words']]);
		assert.deepEqual(titles('notes/6-march.md'), [['Link to 5-march.md', 'Remove the link, keep its words']]);
	});
});

describe('broken-link: what earlier reports know', () => {
	const text = '# Board, 5 March 2018\n\nThe [code of conduct](conduct.pdf) and the [tide tables](tides.pdf).\n';
	const titles = (names: readonly string[]) => {
		const index = indexOf({
			'1.md':
				'# Board, 5 January 2018\n\nThe [code of conduct](https://example.org/conduct), [tide tables](data/tides.pdf).\n',
			'2.md':
				'# Board, 5 February 2018\n\nThe [code of conduct](https://example.org/conduct), [tide tables](gone.pdf).\n',
		});
		const earlier = new Earlier(() => index, '3.md');
		return check(text, rule, { path: '3.md', names, earlier }).map(({ fixes }) => fixes.map(({ title }) => title));
	};

	it('is offered where it is there, first where it is steady', () => {
		assert.deepEqual(titles(['Conduct-.pdf', 'data/tides.pdf']), [
			[
				'Link to https://example.org/conduct (in 2 earlier reports, last on 5 February 2018)',
				'Link to Conduct-.pdf',
				'Remove the link, keep its words',
			],
			['Link to data/tides.pdf (in the earlier report of 5 January 2018)', 'Remove the link, keep its words'],
		]);
	});

	it('is a guess where just one report has it, for another file', () => {
		const minutes = (day: string, last: string) => `# Board, ${day} 2018\n\nSee the [last meeting](${last}).\n`;
		const texts = { '1.md': minutes('5 January', '0.md'), '3.md': minutes('5 March', 'b.md') };
		const index = indexOf(texts);
		const around = { path: '3.md', names: ['0.md'], earlier: new Earlier(() => index, '3.md') };
		assert.deepEqual(
			check(texts['3.md'], rule, around).map(({ fixes }) => fixes.map(({ title }) => title)),
			[['Remove the link, keep its words', 'Link to 0.md (in the earlier report of 5 January 2018)?']],
		);
	});
});

describe('broken-link: a place that a slip has made a link', () => {
	const text = (anchor: string): string => `See [the costs](#costs).\n\n## ${anchor} 1. What it costs us\n\nMuch.\n`;
	it('is what empty-link-text speaks of', () => {
		assert.deepEqual(check(text('<a href="#costs"></a>'), rule), []);
		assert.equal(check(text('<a href="#cost"></a>'), rule).length, 1);
		assert.equal(check(text('<a href="#costs">Costs</a>'), rule).length, 2);
	});
});

describe('broken-link: an address that begins with a slip', () => {
	it('is that of a page or a mailbox', () => {
		checkFindings(
			rule,
			`
			[Ana](mailt0:ana@example.org), [the map](<htpps://example.org/a b>), [the keys]
			      ^^^^^^^ broken-link: The address begins with “mailt0:”, so that the link leads nowhere. Write “mailto:”
			      ↳ fix: Write “mailto:”
			                                          ^^^^^^^^ broken-link: The address begins with “htpps://”, so that the link leads nowhere. Write “https://”
			                                          ↳ fix: Write “https://”
			[more](http//example.org), [and](http://https://example.org)
			       ^^^^^^ broken-link: The address begins with “http//”, so that the link leads nowhere. Write “http://”
			       ↳ fix: Write “http://”
			                                 ^^^^^^^ broken-link: The address begins with “http://”, so that the link leads nowhere. Remove “http://”
			                                 ↳ fix: Remove “http://”

			[the keys]: mailto:https://example.org
			            ^^^^^^^ broken-link: The address begins with “mailto:”, so that the link leads nowhere. Remove “mailto:”
			            ↳ fix: Remove “mailto:”
			`,
		);
	});

	it('may be that of another program', () => {
		for (const url of [
			'sftp://example.org',
			'vscode://file',
			'tel:+49',
			'https:example',
			'mail:to',
			'httpx://a',
			'https://a',
		])
			assert.deepEqual(check(`[a](${url})\n`, rule), [], url);
	});
});
