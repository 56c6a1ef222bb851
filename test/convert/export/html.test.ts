import assert from 'node:assert/strict';
import { writeHtml } from '../../../server/src/convert/export/index.js';
import { manuscriptOf } from '../../../server/src/manuscript/index.js';
import { ReportReader } from '../../../server/src/report/index.js';

function page(markdown: string): string {
	return writeHtml(manuscriptOf(new ReportReader().read(markdown))).html;
}

function content(markdown: string): string {
	return /<main>\n([\s\S]*)<\/main>/.exec(page(markdown))?.[1] ?? '';
}

describe('a report as a page', () => {
	it('says its title and language, and runs nothing', () => {
		const html = page(
			'---\ntitle: A </title> "b\n---\n\nThe meeting was opened by the chair of the board.\n\n<script>x()</script>\n',
		);
		assert.match(html, /<html lang="en">/);
		assert.match(html, /<title>A &lt;\/title&gt; &quot;b<\/title>/);
		assert.doesNotMatch(html, /<script|x\(\)/);
		assert.match(html, /content:"A \\3c \/title> \\22 b"/);
	});

	it('has what Markdown says', () => {
		assert.equal(
			content('3) a **b** `<c>`\n4) [d](https://example.org/?a&b) [e](x.md)\n\n| f | g |\n| - | -: |\n| h | i |\n'),
			[
				'<ol start="3" class="round">',
				'<li dir="auto">a <strong>b</strong> <code>&lt;c&gt;</code></li>',
				'<li dir="auto"><a href="https://example.org/?a&amp;b">d</a> e</li>',
				'</ol>',
				'<table>',
				'<thead>',
				'<tr><th dir="auto">f</th><th style="text-align:right" dir="auto">g</th></tr>',
				'</thead>',
				'<tbody>',
				'<tr><td dir="auto">h</td><td style="text-align:right" dir="auto">i</td></tr>',
				'</tbody>',
				'</table>',
				'',
			].join('\n'),
		);
	});

	it('has the box of a task before its words', () => {
		assert.match(content('- [x] a\n'), /<li class="task" dir="auto">☒ a<\/li>/);
		assert.match(content('- [x] a\n\n- [ ] b\n'), /<li class="task" dir="auto"><p dir="auto">☐ b<\/p>\n<\/li>/);
	});

	it('has paragraphs in items that have several', () => {
		const item = (words: string) => `<p dir="auto">${words}</p>\n`;
		assert.equal(content('1. a\n\n   b\n'), `<ol>\n<li dir="auto">${item('a')}${item('b')}</li>\n</ol>\n`);
		assert.match(
			content('- a\n\n  | b |\n  | - |\n\n  c\n'),
			/<p dir="auto">a<\/p>\n<table>[\s\S]*<\/table>\n<p dir="auto">c<\/p>/,
		);
		assert.match(content('- a\n  - b\n'), /<li dir="auto">a<ul>\n<li dir="auto">b<\/li>/);
	});

	it('numbers notes from the head of a table on', () => {
		const html = content('| a[^x] | b |\n| - | - |\n| c[^y] | d |\n\n[^x]: One.\n\n[^y]: Two.\n');
		assert.match(html, /<th dir="auto">a<sup><a id="note-1-back"/);
		assert.match(html, /<td dir="auto">c<sup><a id="note-2-back"/);
	});

	it('has pictures, links and looks that are written as HTML', () => {
		assert.equal(
			content('<b>a <a href="https://example.org/?b&amp;c">d</a></b> <S>e</S> <i>f <u>g</u> <del>h\n'),
			'<p dir="auto"><strong>a <a href="https://example.org/?b&amp;c">d</a></strong> <del>e</del> f g h</p>\n'
				.replace('<i>', '')
				.replace('<del>h', 'h'),
		);
		const png = new Uint8Array(24);
		new DataView(png.buffer).setUint32(0, 0x89504e47);
		new DataView(png.buffer).setUint32(16, 4);
		new DataView(png.buffer).setUint32(20, 2);
		const manuscript = manuscriptOf(
			new ReportReader().read(
				'<p align="center">\n<!-- <img src="b.png"> -->\n<img width="400" src="a.png" alt="M&uuml;hle"></p>\n\nc <img src=\'a.png\'/> d\n',
			),
		);
		assert.deepEqual(manuscript.pictures, [{ url: 'a.png', path: 'a.png' }]);
		const { html, losses } = writeHtml(manuscript, { pictures: new Map([['a.png', png]]) });
		assert.match(
			html,
			/<main>\n<p dir="auto"><img src="data:[^"]*" alt="Mühle"[^>]*><\/p>\n<p dir="auto">c <img [^>]*> d<\/p>\n<\/main>/,
		);
		assert.deepEqual(losses, []);
	});

	it('has the text of other HTML, and says what it has not', () => {
		const { html, losses } = writeHtml(
			manuscriptOf(
				new ReportReader().read(
					'<div>M&uuml;ller &mdash; 5&nbsp;&euro; &#252; &amp;lt; <b>a</b>, b<br>c</div>\n\nd <inaudible> <!-- e --><u>f</u> <b>g\n\n<iframe></iframe>\n',
				),
			),
		);
		assert.match(html, /<p dir="auto">Müller — 5\u00a0€ ü &amp;lt; a, b c<\/p>\n<p dir="auto">d {2}f g<\/p>/);
		assert.deepEqual(losses, [
			'HTML was written as plain text',
			'“<inaudible>” was left out, since it is HTML; the words around it were kept',
			'“<b>” was left out, since it is HTML; the words around it were kept',
			'“<iframe>” was left out, since it is HTML; the words around it were kept',
		]);
	});

	it('leads from references to annexes and notes, and back', () => {
		const html = content('See Annex I.[^1]\n\n## Annex I\n\nText.\n\n[^1]: A note.\n');
		assert.match(html, /See <a href="#Annex_I">Annex I<\/a>\.<sup><a id="note-1-back" href="#note-1"/);
		assert.match(html, /<h2 class="annex" dir="auto"><span id="Annex_I">Annex I<\/span><\/h2>/);
		assert.match(html, /<li id="note-1"><p dir="auto">A note\.<\/p>\n<a href="#note-1-back"/);
	});
});
