import assert from 'node:assert/strict';
import { importDocument } from '../../server/src/convert/index.js';
import { type OdtParts, odt, textStyle } from '../support/office/odt.js';

const BOLD = textStyle('T1', 'fo:font-weight="bold"');
const NUMBERS = `<text:list-style style:name="L1"><text:list-level-style-number text:level="1" style:num-format="1" style:num-suffix="."/><text:list-level-style-number text:level="2" style:num-format="a" style:num-prefix="(" style:num-suffix=")"/></text:list-style>`;
const BULLETS = `<text:list-style style:name="L2"><text:list-level-style-bullet text:level="1" text:bullet-char="•"/><text:list-level-style-bullet text:level="2" text:bullet-char="◦"/></text:list-style>`;

function item(...content: readonly string[]): string {
	return `<text:list-item>${content.map((each) => (each.startsWith('<') ? each : `<text:p>${each}</text:p>`)).join('')}</text:list-item>`;
}

function list(attributes: string, ...items: readonly string[]): string {
	return `<text:list ${attributes}>${items.join('')}</text:list>`;
}

function cell(content: string, attributes = ''): string {
	return `<table:table-cell ${attributes}><text:p>${content}</text:p></table:table-cell>`;
}

describe('a document of LibreOffice', () => {
	const cases: readonly (readonly [name: string, parts: OdtParts, markdown: string])[] = [
		[
			'has bold words',
			{ automatic: BOLD, body: '<text:p>a <text:span text:style-name="T1">b </text:span>c</text:p>' },
			'a **b** c\n',
		],
		[
			'has raised and lowered figures',
			{
				automatic:
					textStyle('T1', 'style:text-position="super 58%"') + textStyle('T2', 'style:text-position="-33% 58%"'),
				body: '<text:p>m<text:span text:style-name="T1">2</text:span> H<text:span text:style-name="T2">2</text:span>O</text:p>',
			},
			'm<sup>2</sup> H<sub>2</sub>O\n',
		],
		[
			'has links',
			{
				automatic: BOLD,
				body: '<text:p>See <text:a xlink:href="https://example.org/a b"><text:span text:style-name="T1">here</text:span></text:a>.</text:p>',
			},
			'See **[here](https://example.org/a%20b)**.\n',
		],
		[
			'has headings by level and by style',
			{
				styles: '<style:style style:name="Title" style:family="paragraph"/>',
				body: '<text:p text:style-name="Title">Minutes</text:p><text:h text:outline-level="2">Opening</text:h>',
			},
			'# Minutes\n\n## Opening\n',
		],
		[
			'has quotations and code by the names of LibreOffice, and by those of Word',
			{
				styles: [
					...['Quotations', 'Quote'].map((name) => `<style:style style:name="${name}" style:family="paragraph"/>`),
					'<style:style style:name="HTML_20_Code" style:display-name="HTML Code" style:family="text"/>',
					'<style:style style:name="HTML_20_Preformatted" style:display-name="HTML Preformatted" style:family="paragraph"/>',
				].join(''),
				body: '<text:p text:style-name="Quotations">a</text:p><text:p>b</text:p><text:p text:style-name="Quote">c</text:p><text:p>d <text:span text:style-name="HTML_20_Code">e</text:span></text:p><text:p text:style-name="HTML_20_Preformatted">f</text:p>',
			},
			'> a\n\nb\n\n> c\n\nd `e`\n\n```\nf\n```\n',
		],
		[
			'has lists in lists',
			{
				automatic: NUMBERS,
				body: list('text:style-name="L1"', item('one', list('', item('under'), item('under too'))), item('two')),
			},
			'1. one\n\n   (a) under\n\n   (b) under too\n\n2. two\n',
		],
		[
			'has lists that go on',
			{
				automatic: NUMBERS,
				body: `${list('xml:id="x" text:style-name="L1"', item('one'))}<text:p>between</text:p>${list('text:style-name="L1" text:continue-numbering="true"', item('two'))}${list('text:style-name="L1"', item('again'))}`,
			},
			'1. one\n\nbetween\n\n2. two\n\n<!-- -->\n\n1. again\n',
		],
		[
			'has items with unusual numbers',
			{
				automatic: ['01, 02, 03, ...', '①, ②, ...', 'α, β, ... (gr)', '一, 二, 三, ...', 'Native Numbering']
					.map(
						(format, i) =>
							`<text:list-style style:name="N${i}"><text:list-level-style-number text:level="1" style:num-format="${format}" style:num-suffix=")"/></text:list-style>`,
					)
					.join(''),
				body: [0, 1, 2, 3, 4].map((i) => list(`text:style-name="N${i}"`, item('a'), item('b'), item('c'))).join(''),
			},
			'01\\) a\n\n02\\) b\n\n03\\) c\n\n①) a\n\n②) b\n\n③) c\n\nα) a\n\nβ) b\n\nγ) c\n\n1) a\n2) b\n3) c\n\n<!-- -->\n\n1) a\n2) b\n3) c\n',
		],
		[
			'has items with a number of their own',
			{
				automatic: NUMBERS,
				body: list(
					'text:style-name="L1"',
					item('one'),
					'<text:list-item text:start-value="7"><text:p>seven</text:p></text:list-item>',
				),
			},
			'1. one\n\n<!-- -->\n\n7. seven\n',
		],
		[
			'has bullets',
			{ automatic: BULLETS, body: list('text:style-name="L2"', item('one', list('', item('two'))), item('three')) },
			'- one\n  - two\n- three\n',
		],
		[
			'has no hidden paragraphs, with their notes',
			{
				automatic:
					'<style:style style:name="H" style:family="paragraph"><style:text-properties text:display="none"/></style:style>',
				body: '<text:p>a</text:p><text:p text:style-name="H">b<text:note><text:note-body><text:p>c</text:p></text:note-body></text:note></text:p>',
			},
			'a\n',
		],
		[
			'has notes',
			{
				body: '<text:p>a<text:note text:note-class="footnote"><text:note-citation>1</text:note-citation><text:note-body><text:p>One.</text:p></text:note-body></text:note> b</text:p>',
			},
			'a[^1] b\n\n[^1]: One.\n',
		],
		[
			'has tables',
			{
				body: `<table:table><table:table-header-rows><table:table-row>${cell('Name')}${cell('From')}</table:table-row></table:table-header-rows><table:table-row>${cell('Ann')}${cell('Kestrel')}</table:table-row></table:table>`,
			},
			'| Name | From    |\n| ---- | ------- |\n| Ann  | Kestrel |\n',
		],
		[
			'has merged cells',
			{
				body: `<table:table><table:table-row>${cell('Both', 'table:number-columns-spanned="2"')}<table:covered-table-cell/></table:table-row><table:table-row>${cell('one')}${cell('two')}</table:table-row></table:table>`,
			},
			'| Both |     |\n| ---- | --- |\n| one  | two |\n',
		],
		[
			'has merged cells, without columns in which none begins',
			{
				body: `<table:table>${`<table:table-row>${cell('a', 'table:number-columns-spanned="2"')}<table:covered-table-cell/>${cell('')}</table:table-row>`.repeat(2)}</table:table>`,
			},
			'| a |   |\n| --- | --- |\n| a |   |\n',
		],
		[
			'has blanks, tabs and breaks',
			{ body: '<text:p>a<text:s text:c="3"/>b<text:tab/>c<text:line-break/>d\n  e</text:p>' },
			'a b c\\\nd e\n',
		],
		[
			'has signs of fonts that have pictures in the place of letters',
			{ body: '<text:p>\uf0b7 a \uf0ae b</text:p>' },
			'- a → b\n',
		],
		[
			'has changes, as accepted',
			{
				body: '<text:tracked-changes><text:changed-region><text:deletion><text:p>gone</text:p></text:deletion></text:changed-region></text:tracked-changes><text:p>a<text:change text:change-id="1"/> b</text:p>',
			},
			'a b\n',
		],
		[
			'has no table of contents',
			{
				body: '<text:table-of-content><text:index-body><text:p>One 2</text:p></text:index-body></text:table-of-content><text:p>a</text:p>',
			},
			'a\n',
		],
		[
			'has text in boxes',
			{ body: '<text:p>a<draw:frame><draw:text-box><text:p>boxed</text:p></draw:text-box></draw:frame></text:p>' },
			'a\n\nboxed\n',
		],
		[
			'has text in shapes, in a group or tied to a page',
			{
				body:
					'<draw:frame><draw:text-box><text:p>page</text:p></draw:text-box></draw:frame>' +
					'<text:p>a<draw:g><draw:rect><svg:title>T</svg:title><text:p>one</text:p></draw:rect>' +
					'<draw:custom-shape><text:p>two</text:p><draw:enhanced-geometry/></draw:custom-shape></draw:g></text:p>',
			},
			'page\n\na\n\none\n\ntwo\n',
		],
		[
			'has places that are filled in, and none that is not',
			{
				body:
					'<text:p>On <loext:content-control xmlns:loext="urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0">5 May' +
					'</loext:content-control><loext:content-control xmlns:loext="urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0"' +
					' loext:showing-place-holder="true"><text:span>Choose</text:span></loext:content-control></text:p>',
			},
			'On 5 May\n',
		],
		[
			'has links to paragraphs without words',
			{
				body: '<text:p><text:a xlink:href="#a b">c</text:a> <text:a xlink:href="#d">e</text:a></text:p><text:p><text:bookmark text:name="a b"/></text:p><text:p>f</text:p><text:p><text:bookmark text:name="d"/></text:p>',
			},
			'[c](#a_b) [e](#d)\n\n<a id="a_b"></a>f\n\n<a id="d"></a>\n',
		],
		[
			'has links around pictures',
			{
				body: '<text:p><draw:a xlink:href="https://example.org/"><draw:frame><draw:image xlink:href="https://example.org/a.png"/></draw:frame></draw:a></text:p>',
			},
			'[![](https://example.org/a.png)](https://example.org/)\n',
		],
		[
			'has links to files beside it, which are outside of its package',
			{
				body: '<text:p><text:a xlink:href="../slides.pdf">a</text:a> <text:a xlink:href="../../b/c.pdf#d">b</text:a></text:p>',
			},
			'[a](slides.pdf) [b](../b/c.pdf#d)\n',
		],
		[
			'has links to headings',
			{
				body: '<text:p><text:a xlink:href="#part">there</text:a></text:p><text:h text:outline-level="1"><text:bookmark-start text:name="part"/>Part two</text:h>',
			},
			'[there](#part-two)\n\n# Part two\n',
		],
	];
	for (const [name, parts, markdown] of cases) {
		it(name, () => assert.equal(importDocument(odt(parts)).markdown, markdown));
	}

	it('has pictures with their description', () => {
		const body =
			'<text:p><draw:frame><draw:image xlink:href="Pictures/1.png"/><svg:desc>The harbour</svg:desc></draw:frame></text:p>';
		const { markdown, pictures } = importDocument(odt({ body, files: { 'Pictures/1.png': 'png' } }), { pictures: 'p' });
		assert.equal(markdown, '![The harbour](p/1.png)\n');
		assert.deepEqual(
			pictures.map(({ name }) => name),
			['1.png'],
		);
	});

	it('has notes that are numbered after those of the report that it goes into', () => {
		const body =
			'<text:p>a<text:note text:note-class="footnote"><text:note-body><text:p>One.</text:p></text:note-body></text:note></text:p>';
		assert.equal(importDocument(odt({ body }), { notes: 4 }).markdown, 'a[^5]\n\n[^5]: One.\n');
	});

	it('has comments, which become notes if wanted', () => {
		const body =
			'<text:p>a<office:annotation><dc:creator>Ann Lee</dc:creator><text:p>Really?</text:p></office:annotation> b</text:p>';
		assert.equal(importDocument(odt({ body })).markdown, 'a b\n');
		assert.equal(
			importDocument(odt({ body }), { comments: true }).markdown,
			'a[^comment-1] b\n\n[^comment-1]: Ann Lee: Really?\n',
		);
	});
});
