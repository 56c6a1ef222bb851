import assert from 'node:assert/strict';
import { readSettings } from '../../server/src/config/index.js';
import { Checker } from '../../server/src/engine/index.js';

const MANY = 10_000;
const MINUTES = '# Minutes\n\n5 May 2018\n\nPresent: Ana Lund, Ben Okoye\n\n';
const runs = (length: number): string => Array.from({ length }, (_, i) => '`'.repeat(i + 1)).join(' ');

/** What no person writes, and how often each rule must speak of it. */
const cases: Record<string, [text: string, findings: Record<string, number>]> = {
	'a line of 5 MB that ends in a fault': [`${'word '.repeat(1_000_000)}[a](#)`, { 'placeholder-link': 1 }],
	'5 MB of stars': ['*'.repeat(5_000_000), {}],
	'700,000 links in one line': ['[a](#) '.repeat(700_000), { 'too-intricate': 1 }],
	'an unclosed fence before 100,000 lines': [`\`\`\`\n${'a** [b](#)\n'.repeat(100_000)}`, {}],
	'a letter in 60,000 stars': [
		`${'*'.repeat(30_000)}a${'*'.repeat(30_000)}\n\n[a](#)`,
		{ 'too-intricate': 1, 'placeholder-link': 1 },
	],
	'a letter in 60,000 underscores': [
		`${'_'.repeat(30_000)}a${'_'.repeat(30_000)}\n\n[a](#)`,
		{ 'too-intricate': 1, 'placeholder-link': 1 },
	],
	'unclosed ** in one paragraph': ['**a '.repeat(MANY), { 'too-intricate': 1 }],
	'unclosed ** in a paragraph each': ['**a\n\n'.repeat(MANY), { 'unbalanced-bold': MANY }],
	'closing ** in an item each': ['- word**\n'.repeat(MANY), { 'unbalanced-bold': MANY }],
	'a row of 500,000 cells': [
		`| a |\n| - |\n${'|'.repeat(500_000)}\n\n[a](#)`,
		{ 'too-intricate': 1, 'placeholder-link': 1 },
	],
	'underscores for hyphens': [
		`${MINUTES}${'The NL_SBB of the NL-SBB met.\n\n'.repeat(10 * MANY)}`,
		{ 'name-variant': 10 * MANY },
	],
	'opening brackets': ['['.repeat(MANY), {}],
	'brackets within a bracket': [`[${'[ ] word '.repeat(MANY)}`, { 'too-intricate': 1 }],
	'opening brackets of images': ['!['.repeat(MANY), {}],
	'halves of links': ['[a]('.repeat(MANY), {}],
	'unclosed comments in one line': ['a <!-- '.repeat(MANY), { 'too-intricate': 1 }],
	'rising runs of backticks': [runs(1_000), { 'too-intricate': 1 }],
	'items within an item': [`- a\n${'  - b\n'.repeat(2_500)}\n[a](#)`, { 'too-intricate': 1, 'placeholder-link': 1 }],
	'as many items within an item as may be': [`- [a](#)\n${'  - b\n'.repeat(1_900)}`, { 'placeholder-link': 1 }],
	'quotes within quotes': [`${'> '.repeat(300)}[a](#)`, { 'placeholder-link': 1 }],
	'quotes as deep as may be': [`${'> '.repeat(1_499)}[a](#)`, { 'placeholder-link': 1 }],
	'quotes deeper than any stack': [`${'> '.repeat(9_500)}[a](#)`, { 'too-intricate': 1 }],
	'quotes deeper than anything': [`${'> '.repeat(50_000)}[a](#)`, { 'too-intricate': 1 }],
	'bold within bold': [`${'**a '.repeat(300)}${'b** '.repeat(300)}`, {}],
	definitions: [Array.from({ length: MANY }, (_, i) => `[a${i}]: TBD\n`).join('\n'), { 'placeholder-link': MANY }],
	references: [
		`---\ntype: report\n---\n\n${'The agenda (Annex II) was adopted. '.repeat(MANY)}`,
		{ 'missing-annex': MANY, 'missing-section': 2 },
	],
	'more references in one paragraph than a call can have arguments': [
		`---\ntype: report\n---\n\n${'Annex 2. '.repeat(130_000)}\n\n[a](#)`,
		{ 'missing-section': 2, 'placeholder-link': 1 },
	],
	'front matter with lists deeper than any stack': [
		`---\n${'- '.repeat(200_000)}\n---\n\n[a](#)`,
		{ 'placeholder-link': 1 },
	],
	'front matter with brackets deeper than any stack': [
		`---\nallow: ${'['.repeat(200_000)}\n---\n\n[a](#)`,
		{ 'placeholder-link': 1, 'wrong-front-matter': 1 },
	],
	'front matter with a line of 1 MB': [`---\n${'x'.repeat(1_000_000)}\n---\n\n[a](#)`, { 'placeholder-link': 1 }],
	'rules that do not exist in front matter': [
		`---\nallow: [${'a, '.repeat(MANY)}b]\n---\n\n[a](#)`,
		{ 'placeholder-link': 1, 'unknown-rule': MANY + 1 },
	],
	'dates that do not exist': [`${MINUTES}${'31 April 2018, '.repeat(MANY)}`, { 'impossible-date': MANY }],
	'wrong days of the week': [`${MINUTES}${'Tuesday, 5 February 2018; '.repeat(MANY)}`, { 'wrong-weekday': MANY }],
	'numbers and days': [`${MINUTES}${'1 and 2 to '.repeat(MANY)}${'Monday '.repeat(MANY)}${'1'.repeat(MANY)}`, {}],
	'next meetings': [`${MINUTES}${'Next meeting: 5 May 2017\n\n'.repeat(MANY)}`, { 'next-meeting-in-past': MANY }],
	'numbers of meetings': [`${MINUTES}${'the fifth meeting took place and '.repeat(MANY)}`, { 'split-paragraph': 1 }],
	'NUL, lone surrogates and a mark amid the text': [
		'a\0 \ud800 \uFEFF [a](#)\udc00\0',
		{ 'invisible-character': 3, 'placeholder-link': 1 },
	],
	'references to nothing': ['[the note][n1]\n\n'.repeat(MANY), { 'undefined-reference': MANY }],
	'stand-ins': ['a: TBD, '.repeat(MANY), { 'placeholder-text': MANY }],
	'the same word again': ['the the end, '.repeat(MANY), { 'repeated-word': MANY }],
	'invisible characters': ['a\u200Bb '.repeat(MANY), { 'invisible-character': MANY }],
	'CR alone as line ending': ['a **b\r\r'.repeat(1_000), { 'unbalanced-bold': 1_000 }],
};

function stackOf({ error }: { readonly error: unknown }): string {
	return error instanceof Error ? `${error.stack}` : String(error);
}

describe('hostile text', function () {
	this.timeout(240_000); // megabytes, on a machine that does other things too

	for (const [name, [text, wanted]] of Object.entries(cases)) {
		it(`${name}: is checked to its end, every place right`, () => {
			const { findings, failures, report } = new Checker().check(text, readSettings({}).settings);
			assert.deepEqual(failures, []);
			// Why a block that should not be is too much for a reader.
			if (!('too-intricate' in wanted)) assert.deepEqual(report.failures.map(stackOf), []);
			const counts: Record<string, number> = {};
			for (const { rule, span } of findings) {
				counts[rule.id] = (counts[rule.id] ?? 0) + 1;
				const marked = text.slice(span.from, span.to);
				if (rule.id === 'placeholder-link') assert.match(marked, /^(?:\[a\]\(#\)|\[a\d*\]: TBD|TBD)$/);
				if (rule.id === 'unbalanced-bold') assert.equal(marked, '**');
				if (rule.id === 'missing-annex') assert.equal(marked, 'Annex II');
			}
			assert.deepEqual(counts, wanted);
			assert.equal(report.text, text);
		});
	}
});
