/** What is exported is read again by the import: nothing that readers see is lost on the way. */
import assert from 'node:assert/strict';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { importDocument } from '../../../server/src/convert/index.js';
import { exportDocx } from '../../support/office/export-docx.js';

async function again(markdown: string, pictures?: ReadonlyMap<string, Uint8Array>): Promise<string> {
	const bytes = await exportDocx(markdown, pictures ? { pictures } : {});
	return importDocument(bytes, pictures ? { pictures: 'pictures' } : {}).markdown;
}

/** Each is written as an import writes it, so that nothing may change. */
const SAME: Readonly<Record<string, string>> = {
	'headings of all levels': '# A\n\n## B\n\n### C\n\n#### D\n\n##### E\n\n###### F\n',
	'bold lines, which are no headings': '**Opening**\n\nOne.\n\n**Closing**\n\nTwo.\n',
	'bold, italic, struck and code': 'a **b *c*** ~~d~~ `e f` **g `h` i** m **j `k`** l\n',
	'numbers that are typed': '1\\. One\n\n2\\. Two\n',
	'numbered paragraphs that go on after others': '1. One.\n2. Two.\n\nBetween.\n\n3. Three.\n',
	'numbers that begin anew or elsewhere': '7. a\n8. b\n\nText.\n\n1. c\n2. d\n',
	'numbers with a bracket': '1) a\n2) b\n',
	'lists that stand beside each other': '1. a\n2. b\n\n<!-- -->\n\n1. c\n',
	'lists with bullets beside each other': '- a\n- b\n\n<!-- -->\n\n- c\n\n  - d\n\n  <!-- -->\n\n  - e\n\n- f\n',
	'nested lists': '1. a\n   - b\n     1. c\n     2. d\n   - e\n2. f\n',
	'paragraphs of items': '1. a\n\n   b\n\n2. c\n',
	tasks: '- [x] **a** b\n- [ ] c\n',
	links: 'See [a *b*](https://example.org/x?a=1&b=2), [mail](mailto:ann@example.org), <https://example.org/c>.\n',
	'links to people': 'Call [the office](tel:+46461234) or [the chair](sip:ann@example.org).\n',
	'links within the report': '# A\n\nTo [the end](#the-end).\n\n## The end\n\nHere.\n',
	'links to targets that are written': 'To [there](#x).\n\n<a id="x"></a>Here.\n',
	notes: 'a[^1] **b**[^2]\n\n[^1]: c [d](https://example.org/d)\n\n    e\n\n[^2]: f\n',
	tables: '| a           | b |\n| ----------- | --- |\n| **c**       | d |\n| e \\| f<br>g |   |\n',
	'a table with a head of which some is bold': '| **a:** b | c |\n| -------- | --- |\n| d        | e |\n',
	'links that touch':
		'[a](https://example.org/a)[b](https://example.org/b) [c](https://example.org/c) [d](https://example.org/c)\n',
	'links to files': '[a](notes.md) [b](../2018/March%20minutes.docx#annex-i) [c](/board/members?sort=1)\n',
	'links that lead nowhere yet': '[a](#) **[b]()** [c](#elsewhere-I)\n',
	quotations: '> a\n>\n> - b\n> - c\n>\n> d\n',
	'quotations in quotations': '> a\n>\n> > b\n>\n> c\n>\n> - d\n>\n>   e\n>\n>   > f\n',
	'quotations that begin with an item of several paragraphs': '> - a\n>\n>   b\n>\n> - c\n>\n>   > d\n>\n> e\n',
	'headings in items': '- a\n\n- ## b\n\n  c\n\n- d\n',
	'items that are nothing but a list, a quotation or code':
		'- a\n  - - b\n    - c\n  - d\n- > e\n- f\n- ```\n  g\n  ```\n',
	'code after code': '```\na\n```\n\n```\nb\n```\n',
	'quotations in items, and after them': '- a\n\n  > b\n\n> c\n',
	code: '```\nif a < b {\n\n\tc  d\n}\n```\n\nText.\n\n- a\n\n  ```\n  b\n  c\n  ```\n',
	'a line across the page': 'a\n\n---\n\nb\n',
	'a line across the page at the beginning': '***\n\na\n\n---\n\nb\n',
	'raised and lowered figures':
		'10<sup>6</sup> m<sup>3</sup> of H<sub>2</sub>O, **x<sup>2</sup> 5<sup>th</sup>** *a<sup>b</sup>c* <sup>(1)</sup>\n',
	'hard breaks': 'a\\\nb\n',
	'signs of Markdown': '\\*a\\* b_c \\[d] \\`e\\` # f & \\&amp; \\<g>\n',
	'other scripts': 'Привет 👩‍👩‍👧 會議\n\nשלום **עולם** abc 12\n',
};

describe('a report that is exported and imported again has', () => {
	for (const [what, markdown] of Object.entries(SAME)) {
		it(what, async () => {
			assert.equal(await again(markdown), markdown);
		});
	}

	it('as many lists where only the bullet is another', async () => {
		assert.equal(await again('- a\n- b\n\n* c\n'), '- a\n- b\n\n<!-- -->\n\n- c\n');
	});

	it('its lists after LibreOffice, which makes a list of any item', async () => {
		const files = unzipSync(await exportDocx('- a\n- b\n'));
		const lists = strFromU8(files['word/numbering.xml']!)
			.replace(/<w:multiLevelType[^>]*>/g, '')
			.replace(/<w:num w:numId="1">(.*?)<\/w:num>/, '$&<w:num w:numId="2">$1</w:num>');
		const [first, second] = strFromU8(files['word/document.xml']!).split(/(?=<w:p>(?:(?!<w:p>).)*>b<)/);
		const text = first! + second!.replace('<w:numId w:val="1"/>', '<w:numId w:val="2"/>');
		const again = zipSync({ ...files, 'word/numbering.xml': strToU8(lists), 'word/document.xml': strToU8(text) });
		assert.equal(importDocument(again).markdown, '- a\n- b\n');
	});

	it('no links but those that it had', async () => {
		assert.equal(await again('See https&#x3A;//example.org/ there.\n'), 'See https://example.org/ there.\n');
	});

	it('its pictures', async () => {
		const png = Buffer.from(
			'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
			'base64',
		);
		const markdown = await again('![The pier](images/pier.png)\n', new Map([['images/pier.png', png]]));
		assert.equal(markdown, '![The pier](pictures/rapporteur1.png)\n');
	});

	it('the same words where a picture is missing', async () => {
		assert.equal(await again('![The pier](pier.png)\n'), 'The pier\n');
		assert.equal(await again('![A map](https://example.org/m.png)\n'), '[A map](https://example.org/m.png)\n');
	});

	it('links that run nothing', async () => {
		assert.equal(
			await again('[a](javascript:alert(1)) [b](file:///etc/passwd) [c](//host/share) [d](\\\\host\\share)\n'),
			'a b c d\n',
		);
	});
});
