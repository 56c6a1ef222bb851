import { wrongFrontMatter } from '../../server/src/rules/wrong-front-matter/wrong-front-matter.js';
import { checkFindings, checkFix } from '../support/fixture.js';

describe('wrong-front-matter', () => {
	it('marks what cannot be used', () => {
		checkFindings(
			wrongFrontMatter,
			`
			---
			type: reprot
			      ^^^^^^ wrong-front-matter: There is no type "reprot". Did you mean report?
			      ↳ fix: Write report
			---
			`,
		);
		checkFindings(
			wrongFrontMatter,
			`
			---
			type: report
			number: { a: 1 }
			        ^^^^^^^^ wrong-front-matter: number must be words, not a list of names and values
			number: 2
			^^^^^^ wrong-front-matter: "number" stands here a second time. Put both together
			---
			`,
		);
		checkFindings(
			wrongFrontMatter,
			`
			---
			title: Harbour Board: 📎 minutes
			       ^^^^^^^ wrong-front-matter: A colon with a space behind it stands inside the value. Put the value in quotes
			allow: [missing-annex]
			---
			`,
		);
	});

	it('says what a list stands in place of', () => {
		checkFindings(
			wrongFrontMatter,
			`
			---
			type: [report]
			      ^^^^^^^^ wrong-front-matter: type must be a single word. Choose one of report, minutes, agenda, other
			      ↳ fix: Write report
			---

			# Minutes of the Harbour Board

			5 February 2018
			`,
		);
	});

	it('marks a day that no calendar has, in a report', () => {
		checkFindings(
			wrongFrontMatter,
			`
			---
			type: report
			date: 2018-02-31
			      ^^^^^^^^^^ wrong-front-matter: There is no day 2018-02-31. Correct the date
			---
		`,
		);
		checkFindings(
			wrongFrontMatter,
			`
			---
			type: report
			date: 2018-13-05
			      ^^^^^^^^^^ wrong-front-matter: There is no day 2018-13-05. Correct the date
			---
		`,
		);
		checkFindings(wrongFrontMatter, '---\ntype: report\ndate: 2020-02-29 10:00\n---\n');
		checkFindings(wrongFrontMatter, '---\nlayout: post\ndate: 2018-13-05\n---\n');
	});

	it('marks what keeps an entry of ours from being read', () => {
		checkFindings(
			wrongFrontMatter,
			`
				---
				allow: [missing-annex
				                    ^ wrong-front-matter: A bracket is never closed. Add "]"
				---
			`.replace('       ^^^^^^^^^^^^^^', '        ^^^^^^^^^^^^^'),
		);
	});

	it('leaves alone what is for others, and what is no front matter', () => {
		for (const text of [
			'---\ntype: post\nlayout: page\nseries: [Minutes]\ndate: 2031-05-05 10:00:00 +0100\n---\n',
			'---\ntitle: Harbour: notes\nlayout: page\n---\n\nText\n',
			'---\ntitle: {{ page.title }}\n---\n',
			'---\ntype: order\n---\n',
			'---\nAgenda for Monday\n---\n',
			'---\nAgenda: for: Monday\n---\n',
			'---\n\n---\n',
			'---\ntype: minutes\nnumber: XXIV\ndate: 2031-05-05\nseries: Harbour Board\nexternalAnnexes: [Annex I]\n---\n',
			'# Minutes\n',
		]) {
			checkFindings(wrongFrontMatter, text);
		}
	});

	it('writes what was meant', () => {
		checkFix(wrongFrontMatter, 'Write minutes', '---\ntype: $0minuts\n---\n', '---\ntype: minutes\n---\n');
	});
});
