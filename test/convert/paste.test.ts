import assert from 'node:assert/strict';
import { pasteHtml } from '../../server/src/convert/paste.js';

/** An item as Word writes it: the label is text, and what kind of list it is only Word knows. */
function wordItem(level: number, label: string, text: string): string {
	return `<p class=MsoListParagraph style='margin-left:${36 * level}pt;mso-list:l0 level${level} lfo1'><![if !supportLists]><span style='mso-list:Ignore'>${label}<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span><![endif]>${text}<o:p></o:p></p>`;
}

describe('HTML of a clipboard', () => {
	const cases: readonly (readonly [name: string, html: string, markdown: string])[] = [
		[
			'of Word has its lists',
			`${wordItem(1, '1.', 'one')}${wordItem(2, '(a)', 'under')}${wordItem(1, '2.', 'two')}`,
			'1. one\n\n   (a) under\n\n2. two\n',
		],
		[
			'of Word has its bullets',
			wordItem(1, "<span style='font-family:Symbol'>·</span>", 'one') + wordItem(2, 'o', 'two'),
			'- one\n  - two\n',
		],
		[
			'of Word has its notes',
			`<p class=MsoNormal>a<a style='mso-footnote-id:ftn1' href="#_ftn1"><span>[1]</span></a></p><div style='mso-element:footnote-list'><hr><div style='mso-element:footnote' id=ftn1><p><a style='mso-footnote-id:ftn1' href="#_ftnref1">[1]</a> One.</p></div></div>`,
			'a[^1]\n\n[^1]: One.\n',
		],
		[
			'of Word has no leftovers of its program',
			'<!--[if gte mso 9]><xml><w:WordDocument/></xml><![endif]--><style>p {margin:0}</style><p class=MsoTitle>Minutes</p><p class=MsoNormal><o:p>&nbsp;</o:p></p><p class=MsoNormal>a<del cite="mailto:Ann">b</del><ins cite="mailto:Ann">c</ins></p>',
			'# Minutes\n\nac\n',
		],
		[
			'of LibreOffice has its notes',
			'<p>a<a class="sdfootnoteanc" name="sdfootnote1anc" href="#sdfootnote1sym"><sup>1</sup></a></p><div id="sdfootnote1"><p><a class="sdfootnotesym" href="#sdfootnote1anc">1</a> One.</p></div>',
			'a[^1]\n\n[^1]: One.\n',
		],
		[
			'of Google Docs is not bold all over',
			'<b style="font-weight:normal" id="docs-internal-guid-1"><p><span style="font-weight:400">a </span><span style="font-weight:700">b</span></p></b>',
			'a **b**\n',
		],
		[
			'of Google Docs has lists in lists',
			'<ol><li style="list-style-type:decimal" aria-level="1"><p>one</p></li><ol><li style="list-style-type:lower-alpha" aria-level="2"><p>under</p></li></ol><li style="list-style-type:decimal" aria-level="1"><p>two</p></li></ol>',
			'1. one\n\n   a. under\n\n2. two\n',
		],
		[
			'of Word on the web has its headings and lists',
			'<div><p role="heading" aria-level="2">Part<span class="EOP">&nbsp;</span></p></div><div class="ListContainerWrapper"><ol start="3"><li data-leveltext="%1)" data-listid="4" data-aria-level="1"><p>three</p></li></ol></div><div class="ListContainerWrapper"><ol start="4"><li data-leveltext="%1)" data-listid="4" data-aria-level="1"><p>four</p></li></ol></div>',
			'## Part\n\n3) three\n4) four\n',
		],
		[
			'of Outlook has its true addresses',
			'<p><a href="https://eur03.safelinks.protection.outlook.com/?url=https%3A%2F%2Fexample.org%2Fa&amp;data=1" originalsrc="https://example.org/a">here</a></p>',
			'[here](https://example.org/a)\n',
		],
		[
			'of pages has text and nothing that runs',
			'<script>alert(1)</script><p onclick="x">a <a href="javascript:alert(1)">b</a><img src="data:image/png;base64,AA" alt="x"><span style="display:none">c</span></p>',
			'a b\n',
		],
		[
			'of pages has tables with spans',
			'<table><tr><th>a<th>b<tr><td rowspan=2>c<td>d<tr><td>e</table>',
			'| a | b |\n| --- | --- |\n| c | d |\n|   | e |\n',
		],
		[
			'of pages has what else Markdown knows',
			'<h3>a</h3><blockquote>b</blockquote><pre>c\n  d</pre><hr><ul><li>e<p>f</p></li></ul><p>g <code>h</code> <s>i</s> <em>j</em></p>',
			'### a\n\n> b\n\n```\nc\n  d\n```\n\n---\n\n- e\n\n  f\n\ng `h` ~~i~~ *j*\n',
		],
		[
			'of pages has raised and lowered figures',
			'<p>10<sup>6</sup> of H<span style="vertical-align: sub">2</span>O on the 5<sup>th</sup><a href="#x"><sup>[1]</sup></a></p><table><tr><td style="vertical-align:top">a<sup>2</sup><td>b</table>',
			'10<sup>6</sup> of H<sub>2</sub>O on the 5th\\[1]\n\n| a<sup>2</sup> | b |\n| ------------- | --- |\n',
		],
		[
			'of Windows has its ends of lines once',
			'<p>a\r\nb</p>\r\n<pre>c\r\nd\r\n\r\ne\r\n</pre>',
			'a b\n\n```\nc\nd\n\ne\n```\n',
		],
		[
			'of newsletters has no text that is hidden, and looks that are important',
			'<p><span style="display:none !important">a</span><span style="Display:None">b</span><span style="mso-hide: All">c</span>d <span style="font-weight:600!important">e</span> <span style="font-style: Italic">f</span></p>',
			'd **e** *f*\n',
		],
		[
			'of pages has captions of tables and what is written into forms',
			'<table><caption>a <b>b</b></caption><tr><th>c<th>d<tr><td>e<td>f</table><p>g <input value="h"><input type="hidden" value="i"> <textarea>j\nk</textarea></p><ul><li><input type="checkbox" checked> l</ul>',
			'a **b**\n\n| c | d |\n| --- | --- |\n| e | f |\n\ng h j\\\nk\n\n- [x] l\n',
		],
		[
			'of pages has ends of lines where they are shown',
			'<div style="white-space: pre-wrap">a\n- b\n<p style="white-space:normal">c\nd</p><p>\ne  f\ng\n</p></div>',
			'a\\\n\\- b\n\nc d\n\ne f\\\ng\n',
		],
		[
			'of pages counts in digits where Markdown has no others',
			'<ol style="list-style-type: arabic-indic"><li>a<li>b</ol>',
			'1. a\n2. b\n',
		],
		[
			'is collapsed as browsers do',
			'<p>\n  a\n  <b> b </b>c &nbsp; d\n</p>\n<div>e<br>f</div>',
			'a **b** c \u00a0 d\n\ne\\\nf\n',
		],
	];
	for (const [name, html, markdown] of cases) {
		it(name, () => assert.equal(pasteHtml(html).markdown, markdown));
	}

	it('says that formulas were left out', () => {
		const { markdown, losses } = pasteHtml('<p>a <math><mi>x</mi></math> b</p>');
		assert.equal(markdown, 'a b\n');
		assert.deepEqual(losses, [{ what: 'A formula was left out', line: 1, near: 'a b' }]);
	});

	it('says what was left out', () => {
		const { losses } = pasteHtml('<p>a</p><p>b <img src="file:///x.png"></p>');
		assert.deepEqual(losses, [{ what: 'A picture was left out', line: 3, near: 'b' }]);
	});
});

describe('HTML that is pasted', () => {
	const LIST = '<ul><li>one</li><li>two <b>bold</b></li></ul>';
	const cases: readonly (readonly [name: string, html: string, before: string, after: string, inserted: string])[] = [
		['in the middle of a sentence', '<p>a <b>b</b></p>', 'See ', ', then.', 'a **b**'],
		['as several paragraphs', '<p>a</p><p>b</p>', '', '', 'a\n\nb'],
		['as several paragraphs before others', '<p>a</p><p>b</p>', 'See ', 'then', 'a\n\nb\n\n'],
		['as a list behind a sentence', LIST, 'See', '', '\n\n- one\n- two **bold**'],
		['into a cell', '<p>a | <b>b</b></p><ul><li>c</li></ul>', '| x | ', ' |', 'a \\| **b**<br>• c'],
		['into an item', '<p>a <i>b</i></p>', '- see ', '', 'a *b*'],
		['into an item, with more below', '<p>a</p><p>b</p>', '  1. see ', '', 'a\n\n     b'],
		['as items into an empty item', LIST, '  * ', '', 'one\n  * two **bold**'],
		['as items into an empty item with a number', LIST, '3. ', '', 'one\n4. two **bold**'],
		['as items behind an item', LIST, '3) x', '', '\n4) one\n5) two **bold**'],
	];
	for (const [name, html, before, after, inserted] of cases) {
		it(`${name} goes on with what is there`, () => {
			assert.equal(pasteHtml(html, { place: { before, after } }).markdown, inserted);
		});
	}

	it('numbers its notes after those of the report', () => {
		const html = `<p>a<a style='mso-footnote-id:ftn1' href="#_ftn1">[1]</a></p><div style='mso-element:footnote' id=ftn1><p>One.</p></div>`;
		assert.equal(pasteHtml(html, { notes: 4 }).markdown, 'a[^5]\n\n[^5]: One.\n');
	});

	it('is told from what is mere text', () => {
		assert.deepEqual(
			['<p>a</p>', '<p>a <b>b</b></p>', '<p>a</p><p>b</p>', '<h1>a</h1>'].map((html) => pasteHtml(html).isPlain),
			[true, false, false, false],
		);
	});
});
