import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readFacts } from '../../server/src/report/facts/facts.js';
import { cutBlocks } from '../../server/src/syntax/index.js';
import { parseByRemark } from '../../server/src/syntax/parse.js';
import { parseSimple } from '../../server/src/syntax/simple/simple.js';
import { corpus } from '../support/corpus.js';
import { said } from '../support/said-tree.js';
import { cases, some } from '../support/thorough.js';

/** Asserts that what is proved simple is what remark says; whether it was. */
function agrees(block: string): boolean {
	const simple = parseSimple(block);
	if (!simple) return false;
	const parsed = parseByRemark(block, '');
	assert.deepEqual(readFacts(simple, block), readFacts(parsed, block), JSON.stringify(block));
	assert.deepEqual(said(simple, block), said(parsed, block), JSON.stringify(block));
	return true;
}

const PIECES = [
	...['word', 'Two words', 'é', '日本', '🎉', '2018', 'I', '1.', '2)', '-', '+', '#', '>', '=', ':', '|', '~'],
	...['**', '*', '***', '**bold**', '*it*', '**two words**', '**Name:**', '**x**y', '(**a**)', '**a [b](c) d**'],
	...[
		'[a](b)',
		'[a b](https://example.org/x?y=z)',
		'[a](www.a_b~c@d.e?f&g=h)',
		'[a](b&amp;c)',
		'Q & A',
		'<https://example.org/a_b?c&amp;d>',
		'[a](#)',
		'[a]()',
		'[a]( b)',
		'[a]( b )',
		'[a](  )',
		'(https://example.org/a)',
		'(https://example.org).',
		'https://example.org/a,',
		'https://example.org/a).,',
		'[a]',
		'[a][b]',
		'![a](b)',
		'![a](b "c")',
		'[a](b  "c d" )',
		'[a]( "b")',
		'[a]("b")',
		'[www.a.b](c)',
		'[a www.b_c.d](e)',
		'<a href="b"\n  id="c">',
		'<a\n\thref="b">',
		'https://example.org/a&b=c&amp',
		'https://example.org/@a/~b:c,d',
		'a\\\n',
		'\\\r\n  ',
		'** a',
		'__ ',
		'\n***',
		'\n_ _ _',
		'\n===',
		'\n---  \n',
		'\n  -',
		'![a b]( c)',
		'![](d.png)',
		'![a.b](c)',
		'[](a)',
		'[![a](b)](c)',
		'[a \\* b](c)',
		'[a\\](b)',
		'<!-- c -->',
		'<!-- c - d -->',
		'<!-- c -- d -->',
		'<!---->',
		'<!-->',
		'<br>',
		'<br />',
		'</a>',
		'<a href="b*c">',
		'<a id="b" class=""/>',
		'a@b_c',
		'_@name_',
		'a@b-c.d',
		'\\*',
		'\\[a](b)',
		'a\\_b\\_',
		'\\&amp;',
		'\\<b>',
		'\\@b.c',
		'] [b',
		']: c',
		'#',
		' ##',
		'\\#',
		'[a](b "c")',
		'[*a*](b)',
		'[`c` d](e)',
		'[@a](b)',
		'[a [b](c) d]',
		'[',
		'[ ',
		'[^1',
		'[x',
		'[ ]',
		'[x]',
		'[^1]',
		'[a]: b',
		'**[a](b)**',
		'**(a)**',
		'__u v__',
		'__',
		'_',
		'_x',
		'*_a_*',
		'**a *b* c**',
		'***a** b*',
		'*a **b***',
		'a*b*c',
		'**Name:**text',
		'“**q**”',
		'~*',
		'[**a**](b)',
		'[a **b](c)',
		'[_a](b)',
		'🎉**',
		'****',
		'*🎉*',
		'a_b_c',
		'_a_.',
		'@name',
		'(@name)',
		'a@b.c',
		'name@ home',
		'R&D',
		'R&D;',
		'&copy',
		'~50',
		'~a~',
		'~',
		'`a``b`',
		'``a`b``',
		'`a',
		'C:\\dir',
		'\\ a',
		'ipfs://a.b',
		'http://example.org',
		'https://example.org/a_b-c/?d=e#f',
		'https://example.org/.',
		'(https://example.org)',
		'[b https://example.org/a c]',
		'[https://example.org/a](https://example.org/a)',
		'[b http://example.org/a_b. c](d)',
		'Https://example.org',
		'xhttps://example.org/a',
		'a < b',
		'<3',
		'* b',
		'2 * 3',
		' ** ',
		'a | b',
		'--|--',
		':--',
		'+1',
		'#12',
		'!',
	],
	...[
		'.',
		',',
		':',
		';',
		'!',
		'?',
		'(',
		')',
		'“q”',
		"it's",
		'"',
		'\\',
		'&amp;',
		'`c`',
		'<b>',
		'_u_',
		'www.example.org',
		'https://example.org',
		'a@example.org',
	],
	...[
		'\n',
		'\r\n',
		'\r',
		'  \n',
		'\n  ',
		'\n   ',
		'\r\n    ',
		'\n      ',
		'\n> ',
		'\r\n> ',
		'\n>   ',
		' \n',
		' \r\n  ',
		'\n```',
		'\t',
		'\ta',
		'\t\t(b',
		'\t**c**',
		'\n\t',
		'\n\t\t- ',
		'\n  \t1. ',
		'\n2. ',
		'\n12) ',
		'\n  3. ',
		'<https://example.org/a>',
		'<b@example.org>',
	],
];
const block = fc
	.tuple(
		fc.constantFrom(
			'',
			'',
			'',
			'- ',
			'* ',
			'+ ',
			'1. ',
			'12) ',
			'-   ',
			'- 1. ',
			'2. - ',
			'- [ ] ',
			'1. [x] ',
			'-     ',
			'-\t',
			' *\t',
			'12.\t- ',
			'- # ',
			'1. ## ',
			'- ###\t',
			'# ',
			'### ',
			'#',
			' ## ',
			'##  ',
			'<!-- ',
			'<!--',
			'> ',
			'> ',
			'>   ',
			'>     ',
			' ',
			'   ',
			' - ',
			'   * ',
			'**',
			'```\n',
			'---',
		),
		fc.array(fc.tuple(fc.constantFrom(...PIECES), fc.constantFrom('', ' ', ' ', ' ')), { minLength: 1, maxLength: 9 }),
		fc.constantFrom('', '\n', '\r\n\r\n', ' \n', '   \n\n', ' '),
	)
	.map(([start, pieces, end]) => start + pieces.map(([piece, gap]) => piece + gap).join('') + end);

/** Items that go on after a blank line. */
const long = fc
	.tuple(
		fc.constantFrom('- ', '1. ', '-   ', '12) ', ' * '),
		fc.array(
			fc.tuple(
				fc.constantFrom('\n', '\n', '\n\n', '\n\n', '\r\n\r\n', '\n\n\n', ' \n', '\r\n', '\n  \n'),
				fc.constantFrom(0, 0, 0, 0, 2, 2, 3, -1, 1, 4, 5),
				fc.constantFrom('', '- ', '- ', '1. ', '2. ', '> ', '# ', '- 3. ', '-\t', '1.\t- ', '- ## '),
				fc.constantFrom('word', '**bold**', 'a [b](c) d', '---', '===', '`c`', '```', '**stray', '1.', '2. b'),
			),
			{ minLength: 1, maxLength: 6 },
		),
	)
	.map(([marker, lines]) => {
		const indents = lines.map(
			([ending, more, start, words], i) => ending + indentation(marker.length + more, i) + start + words,
		);
		return `${marker}first${indents.join('')}`;
	});

/** Every third line has tabs, as far as they reach. */
function indentation(columns: number, line: number): string {
	const tabs = line % 3 === 2 ? Math.floor(columns / 4) : 0;
	const [before, behind] = line === 5 ? [' ', ''] : ['', ' '.repeat(Math.max(0, columns - 4 * tabs))];
	return before + '\t'.repeat(tabs) + behind;
}

/** Rows with bars, most of which make a table. */
const table = fc
	.tuple(
		fc.array(
			fc.constantFrom('a', ' b c ', ' **d**', ' [e](f) ', '', ' ', ' `g` ', ' <br> ', '[x] ', ' *h', ' i@j.k '),
			{
				minLength: 1,
				maxLength: 4,
			},
		),
		fc.array(fc.constantFrom('-', ' --- ', ':-', '-:', ' :-: ', '---', ':', ''), { minLength: 1, maxLength: 4 }),
		fc.array(
			fc.array(
				fc.constantFrom(
					'a',
					' b ',
					' https://example.org/c ',
					'',
					' ',
					' **d',
					'e**',
					' `f',
					'\\',
					'\\| ',
					' | ',
					'---',
				),
				{ minLength: 1, maxLength: 5 },
			),
			{ maxLength: 3 },
		),
		fc.constantFrom('\n', '\n', '\r\n', ' \n', '\r'),
		fc.constantFrom('|', '|', '|', '| ', '', ' '),
	)
	.map(([head, delimiters, rows, ending, end]) => {
		const asMany = head.map((_, i) => delimiters[i % delimiters.length]!);
		return [head, asMany, ...rows].map((cells) => `|${cells.join('|')}${end}`).join(ending) + ending;
	});

describe('parseSimple', () => {
	it('says what remark says, or nothing', () => {
		let proved = 0;
		fc.assert(
			fc.property(block, (text) => {
				if (cutBlocks(text).length === 1 && agrees(text)) proved++;
			}),
			{ numRuns: cases(20_000) },
		);
		assert.ok(proved > cases(800), `only ${proved} blocks were proved simple: the generator has gone stale`);
	});

	it('does so for items that go on', () => {
		let proved = 0;
		fc.assert(
			fc.property(long, (text) => {
				if (cutBlocks(text).length === 1 && agrees(text)) proved++;
			}),
			{ numRuns: cases(20_000) },
		);
		assert.ok(proved > cases(500), `only ${proved} blocks were proved simple: the generator has gone stale`);
	});

	it('does so for tables', () => {
		let proved = 0;
		fc.assert(
			fc.property(table, (text) => {
				if (cutBlocks(text).length === 1 && agrees(text)) proved++;
			}),
			{ numRuns: cases(20_000) },
		);
		assert.ok(proved > cases(500), `only ${proved} tables were proved simple: the generator has gone stale`);
	});

	it('leaves what is doubtful of an address to remark', () => {
		for (const text of [
			'https://example.org/?d=e#f&amp;\r\n',
			'(https://example.org/?a&amp;).\n',
			'https://example.org/a&b;\n',
		]) {
			assert.equal(agrees(text), false, text);
		}
	});

	it('does so for addresses', () => {
		let proved = 0;
		const ends = [
			'a',
			'/',
			'?b=',
			'&',
			'&amp;',
			'#',
			';',
			'.',
			',',
			')',
			'(',
			':',
			'~',
			'_',
			'-',
			'@',
			'$',
			'%20',
			'…',
			'"',
			"'",
			'*',
			'|',
		];
		const address = fc
			.tuple(
				fc.constantFrom('', 'a ', '(', '**', '- ', '> ', '[', '"'),
				fc.constantFrom('https://example.org', 'http://a.b.org/', 'www.example.org/c', 'HTTPS://example.org/d'),
				fc.array(fc.constantFrom(...ends), { maxLength: 6 }),
				fc.constantFrom('\n', ' and\n', ') b\n', '.\r\n', '**\n', ';\n'),
			)
			.map(([before, host, rest, end]) => before + host + rest.join('') + end);
		fc.assert(
			fc.property(address, (text) => {
				if (cutBlocks(text).length === 1 && agrees(text)) proved++;
			}),
			{ numRuns: cases(20_000) },
		);
		assert.ok(proved > cases(700), `only ${proved} addresses were proved simple: the generator has gone stale`);
	});

	it('proves most of what people write', function () {
		const texts = corpus();
		if (texts.length === 0) this.skip();
		let [proved, all] = [0, 0];
		for (const { text } of some(texts, 1 / 3)) {
			for (const { from, to, kind } of cutBlocks(text)) {
				if (kind !== 'markdown') continue;
				all++;
				if (agrees(text.slice(from, to))) proved++;
			}
		}
		assert.ok(proved / all > 0.5, `${proved} of ${all}`);
	});

	it('proves the usual forms', () => {
		for (const text of [
			'1. The agenda (**ANNEX I**) was adopted, see [the minutes](https://example.org/a).\n',
			'- **Decision:** the hall is let.\n\n',
			'- [ ] Ann calls the printer.\n',
			'* [x] **Bob:** the hall is let.\n',
			'## Any *other* business\n',
			'A paragraph over\ntwo lines with **bold** text.\n',
			'[[ [x [^a',
		]) {
			assert.ok(agrees(text), text);
		}
	});
});
