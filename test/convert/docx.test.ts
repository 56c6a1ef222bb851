import assert from 'node:assert/strict';
import { type ImportOptions, importDocument } from '../../server/src/convert/index.js';
import {
	cell,
	docx,
	field,
	link,
	list,
	note,
	numbered,
	type Parts,
	p,
	pattern,
	pPr,
	r,
	raw,
	row,
	style,
	styled,
	table,
} from '../support/office/docx.js';

function markdownOf(parts: Parts, options: ImportOptions = {}): string {
	return importDocument(docx(parts), options).markdown;
}

function check(cases: readonly (readonly [name: string, parts: Parts, markdown: string])[]): void {
	for (const [name, parts, markdown] of cases) {
		it(name, () => assert.equal(markdownOf(parts), markdown));
	}
}

const OUTLINE: readonly [string, string][] = [
	['decimal', '%1.'],
	['lowerLetter', '(%2)'],
	['lowerRoman', '%3)'],
];
const RAISED = '<w:vertAlign w:val="superscript"/>';
const LOWERED = RAISED.replace('super', 'sub');
const deletedEnd = pPr('<w:rPr><w:del w:id="1" w:author="Ann Lee"/></w:rPr>');
const change = 'w:author="Ann Lee" w:date="2018-02-06T09:00:00Z"';

describe('a document of Word', () => {
	describe('has links', () => {
		check([
			[
				'by relationship',
				{ body: p('See ', link('a', 'here'), '.'), links: { a: 'https://example.org/x?a=1&b=2' } },
				'See [here](https://example.org/x?a=1&b=2).\n',
			],
			[
				'with a place in the page',
				{
					body: p(`<w:hyperlink r:id="a" w:anchor="part">${r('part')}</w:hyperlink>`),
					links: { a: 'https://example.org/x' },
				},
				'[part](https://example.org/x#part)\n',
			],
			[
				'in fields',
				{
					body: p(field(' HYPERLINK "https://example.org/a b" \\o "Tip" \\t "_blank" ', r('one ', 'b'), r('two')), '.'),
				},
				'[**one** two](https://example.org/a%20b).\n',
			],
			[
				'in fields with a place',
				{ body: p(field('HYPERLINK https://example.org/a \\l "p_1"', r('there'))) },
				'[there](https://example.org/a#p_1)\n',
			],
			[
				'in short fields',
				{ body: p(`<w:fldSimple w:instr=" HYPERLINK &quot;mailto:ann@example.org&quot; ">${r('Ann')}</w:fldSimple>`) },
				'[Ann](mailto:ann@example.org)\n',
			],
			[
				'in fields that go on through paragraphs',
				{
					body:
						p(
							raw('<w:fldChar w:fldCharType="begin"/>'),
							raw('<w:instrText>HYPERLINK "https://example.org/"</w:instrText>'),
							raw('<w:fldChar w:fldCharType="separate"/>'),
							'one',
						) + p('two', raw('<w:fldChar w:fldCharType="end"/>'), ' three'),
				},
				'[one](https://example.org/)\n\n[two](https://example.org/) three\n',
			],
			[
				'cut in two',
				{
					body: p(link('a', 'one '), link('b', r('two', 'b'))),
					links: { a: 'https://example.org/', b: 'https://example.org/' },
				},
				'[one **two**](https://example.org/)\n',
			],
			[
				'to headings',
				{
					body:
						p('See ', `<w:hyperlink w:anchor="_Ref1">${r('Annex I')}</w:hyperlink>`) +
						p(styled('H'), '<w:bookmarkStart w:id="1" w:name="_Ref1"/>', 'Annex I: Who & what'),
					styles: style('H', 'heading 2'),
				},
				'See [Annex I](#annex-i-who--what)\n\n## Annex I: Who & what\n',
			],
			[
				'to other places',
				{
					body:
						p(`<w:hyperlink w:anchor="here">${r('there')}</w:hyperlink>`) +
						p('<w:bookmarkStart w:id="1" w:name="here"/>', 'Here.'),
				},
				'[there](#here)\n\n<a id="here"></a>Here.\n',
			],
			[
				'to places with blanks in their names, and at the end',
				{
					body:
						p(`<w:hyperlink w:anchor="the end">${r('there')}</w:hyperlink>`) +
						p('<w:bookmarkStart w:id="1" w:name="the end"/>'),
				},
				'[there](#the_end)\n\n<a id="the_end"></a>\n',
			],
			[
				'but none that runs code or shows a disk',
				{
					body: p(link('a', 'one'), ' ', link('b', 'two'), ' ', link('c', 'three')),
					links: { a: 'javascript:alert(1)', b: 'file:///C:/x', c: 'C:\\x' },
				},
				'one two three\n',
			],
			[
				'straight, where Outlook has them go round',
				{
					body: p(link('a', 'here')),
					links: { a: 'https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fexample.org%2Fa&data=05' },
				},
				'[here](https://example.org/a)\n',
			],
			[
				'with an address for words',
				{ body: p(link('a', 'https://example.org/a_b')), links: { a: 'https://example.org/a_b' } },
				'<https://example.org/a_b>\n',
			],
			[
				'in addresses among the words',
				{
					body:
						p('At https://example.org/~ann/a_b_(c)*, www.example.org/a or ann_lee@example.org.') +
						p('(https://example.org/b?c=1.) e-mail:ann@example.org') +
						p(r('https://example.org/'), r('d', 'b'), ' @home www. x@y npm@10.2.1 https://') +
						p(r('https://example.org/e', 'i'), '. f'),
				},
				'At <https://example.org/~ann/a_b_(c)>\\*, [www.example.org/a](http://www.example.org/a) or <ann_lee@example.org>.\n\n' +
					'(<https://example.org/b?c=1>.) e-mail:<ann@example.org>\n\n' +
					'https://example.org/**d** @home www. x@y npm@10.2.1 https://\n\n' +
					'*<https://example.org/e>*. f\n',
			],
			[
				'with brackets',
				{
					body: p(link('a', 'one'), ' ', link('b', 'two')),
					links: { a: 'https://example.org/a_(b)', b: 'https://example.org/a)b' },
				},
				'[one](https://example.org/a_(b)) [two](https://example.org/a%29b)\n',
			],
		]);
	});

	describe('shows the labels of its lists', () => {
		const numbering = pattern(0, ...OUTLINE) + list(1, 0);
		check([
			['as numbers', { numbering, body: p(numbered(1), 'one') + p(numbered(1), 'two') }, '1. one\n2. two\n'],
			[
				'of deeper levels as text',
				{
					numbering,
					body:
						p(numbered(1), 'one') + p(numbered(1, 1), 'under') + p(numbered(1, 2), 'deep') + p(numbered(1, 1), 'under'),
				},
				'1. one\n\n   (a) under\n\n   i) deep\n\n   (b) under\n',
			],
			[
				'going on after other text',
				{ numbering, body: p(numbered(1), 'one') + p('between') + p(numbered(1), 'two') },
				'1. one\n\nbetween\n\n2. two\n',
			],
			[
				'beginning again below another number',
				{
					numbering,
					body: p(numbered(1), 'one') + p(numbered(1, 1), 'a') + p(numbered(1), 'two') + p(numbered(1, 1), 'a'),
				},
				'1. one\n\n   (a) a\n\n2. two\n\n   (a) a\n',
			],
			[
				'from a number of its own',
				{
					numbering: numbering + list(2, 0, '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride>'),
					body: p(numbered(1), 'one') + p(numbered(2), 'five') + p(numbered(1), 'six'),
				},
				'1. one\n\n<!-- -->\n\n5. five\n6. six\n',
			],
			[
				'with a level of its own',
				{
					numbering:
						numbering +
						list(
							2,
							0,
							'<w:lvlOverride w:ilvl="0"><w:lvl w:ilvl="0"><w:start w:val="3"/><w:numFmt w:val="upperRoman"/><w:lvlText w:val="%1."/></w:lvl></w:lvlOverride>',
						),
					body: p(numbered(2), 'three'),
				},
				'III. three\n',
			],
			[
				'of several levels',
				{
					numbering: pattern(0, ['decimal', '%1'], ['decimal', '%1.%2'], ['decimal', '%1.%2.%3']) + list(1, 0),
					body: p(numbered(1), 'a') + p(numbered(1, 1), 'b') + p(numbered(1, 2), 'c') + p(numbered(1, 1), 'd'),
				},
				'1 a\n\n1.1 b\n\n1.1.1 c\n\n1.2 d\n',
			],
			[
				'in digits for lawyers',
				{
					numbering: pattern(0, ['upperRoman', '%1.'], ['decimal', '%1.%2', '<w:isLgl/>']) + list(1, 0),
					body: p(numbered(1), 'a') + p(numbered(1, 1), 'b'),
				},
				'I. a\n\n1.1 b\n',
			],
			[
				'that never begin again',
				{
					numbering: pattern(0, ['decimal', '%1.'], ['decimal', '(%2)', '<w:lvlRestart w:val="0"/>']) + list(1, 0),
					body: p(numbered(1), 'a') + p(numbered(1, 1), 'b') + p(numbered(1), 'c') + p(numbered(1, 1), 'd'),
				},
				'1. a\n\n   (1) b\n\n2. c\n\n   (2) d\n',
			],
			[
				'by style, each on its level',
				{
					numbering:
						pattern(
							0,
							['decimal', 'Article %1', '<w:pStyle w:val="A"/>'],
							['decimal', '%1.%2', '<w:pStyle w:val="B"/>'],
						) + list(1, 0),
					styles:
						style('A', 'Article', pPr('<w:numPr><w:numId w:val="1"/></w:numPr>')) +
						style('B', 'Clause', pPr('<w:numPr><w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr>')),
					body:
						p(styled('A'), 'one') +
						p(styled('B'), 'two') +
						p(styled('A', '<w:numPr><w:numId w:val="0"/></w:numPr>'), 'none'),
				},
				'Article 1 one\n\n1.1 two\n\nnone\n',
			],
			[
				'of headings',
				{
					numbering: pattern(0, ['decimal', '%1.', '<w:pStyle w:val="H"/>']) + list(1, 0),
					styles: style('H', 'heading 1', pPr('<w:numPr><w:numId w:val="1"/></w:numPr>')),
					body: p(styled('H'), 'One') + p(styled('H'), 'Two'),
				},
				'# 1. One\n\n# 2. Two\n',
			],
			[
				'of bullets',
				{
					numbering: pattern(0, ['bullet', '\uf0b7'], ['bullet', 'o']) + list(1, 0),
					body: p(numbered(1), 'one') + p(numbered(1, 1), 'two') + p(numbered(1), 'three'),
				},
				'- one\n  - two\n- three\n',
			],
			[
				'of bullets that are further in than a number',
				{
					numbering: `${numbering}${pattern(2, ['bullet', '•'])}${list(2, 2)}`,
					body: p(numbered(1), 'one') + p(numbered(2, 0, '<w:ind w:left="1440"/>'), 'dot') + p(numbered(1), 'two'),
				},
				'1. one\n   - dot\n2. two\n',
			],
			[
				'with zeros',
				{ numbering: pattern(0, ['decimalZero', '%1.']) + list(1, 0), body: p(numbered(1), 'one') },
				'01\\. one\n',
			],
			[
				'by another pattern',
				{
					numbering: `<w:abstractNum w:abstractNumId="0"><w:numStyleLink w:val="L"/></w:abstractNum>${pattern(1, ['decimal', '%1)'])}${list(1, 0)}${list(2, 1)}`,
					styles: style('L', 'Ours', pPr('<w:numPr><w:numId w:val="2"/></w:numPr>'), 'numbering'),
					body: p(numbered(1), 'one'),
				},
				'1) one\n',
			],
			[
				'counting what is empty',
				{ numbering, body: p(numbered(1), 'one') + p(numbered(1)) + p(numbered(1), 'three') },
				'1. one\n\n<!-- -->\n\n3. three\n',
			],
			[
				'with text that goes on below',
				{ numbering, body: p(numbered(1), 'one') + p(pPr('<w:ind w:left="720"/>'), 'More.') + p(numbered(1), 'two') },
				'1. one\n\n   More.\n\n2. two\n',
			],
		]);
	});

	describe('shows the labels that are typed', () => {
		const tab = raw('<w:tab/>');
		check([
			['before a tab', { body: p('1.', tab, 'one') + p('7)', tab, 'seven') }, '1. one\n\n<!-- -->\n\n7) seven\n'],
			['one after the other', { body: p('1. one') + p('Between.') + p('2. two') }, '1. one\n\nBetween.\n\n2. two\n'],
			['as bullets', { body: p('• one') + p('–', tab, 'two') }, '- one\n- two\n'],
			['but not in dates', { body: p('5. Februar 2018') + p('Beginn') }, '5\\. Februar 2018\n\nBeginn\n'],
		]);
	});

	describe('looks as its styles say', () => {
		check([
			[
				'bold by a style of characters',
				{
					styles: style('S', 'Strong', '<w:rPr><w:b/></w:rPr>', 'character'),
					body: p('a ', r('b', '<w:rStyle w:val="S"/>'), ' c'),
				},
				'a **b** c\n',
			],
			[
				'not bold by two styles',
				{
					styles:
						style('S', 'Strong', '<w:rPr><w:b/></w:rPr>', 'character') + style('P', 'Loud', '<w:rPr><w:b/></w:rPr>'),
					body: p(styled('P'), 'a ', r('b', '<w:rStyle w:val="S"/>'), ' c'),
				},
				'**a** b **c**\n',
			],
			[
				'as what it is based on',
				{
					styles: style('A', 'One', '<w:rPr><w:i/></w:rPr>') + style('B', 'Two', '', 'paragraph', 'A'),
					body: p(styled('B'), 'a ', r('b', '<w:i w:val="0"/>')),
				},
				'*a* b\n',
			],
			[
				'bold in scripts from right to left',
				{ body: p(r('שלום', '<w:bCs/><w:rtl/>'), r(' a', '<w:bCs/>')) },
				'**שלום** a\n',
			],
			['without what is hidden', { body: p('a', r(' hidden', 'vanish'), ' b') }, 'a b\n'],
			[
				'raised and lowered',
				{
					body:
						p(
							'10',
							r('6', RAISED),
							' m',
							r('3 ', RAISED),
							'CO',
							r('2', LOWERED),
							r('-', LOWERED),
							' value',
							r('a', RAISED),
						) +
						p(
							r('x', 'b'),
							r('2', `<w:b/>${RAISED}`),
							'y, ',
							r('see', 'b'),
							r('1', `<w:b/>${RAISED}`),
							' ',
							r('H', '<w:vertAlign w:val="baseline"/>'),
						) +
						p(
							'5',
							r('th', RAISED),
							', XX',
							r('e', RAISED),
							', n',
							r('o', RAISED),
							', Acme',
							r('TM', RAISED),
							'[',
							r('*', RAISED),
						),
				},
				'10<sup>6</sup> m<sup>3</sup> CO<sub>2-</sub> value<sup>a</sup>\n\n**x**<sup>2</sup>y, **see<sup>1</sup>** H\n\n5th, XXe, no, AcmeTM\\[\\*\n',
			],
			['struck', { body: p('a ', r('b', 'strike')) }, 'a ~~b~~\n'],
			[
				'in any prefix',
				{
					body: p('a ', r('b', 'b')),
					rewrite: (xml) => xml.replace(/(<\/?| )w:/g, '$1ns0:').replace('xmlns:w=', 'xmlns:ns0='),
				},
				'a **b**\n',
			],
			[
				'in the strict dialect',
				{
					body: p('a ', link('a', r('b', 'b'))),
					links: { a: 'https://example.org/' },
					rewrite: (xml) =>
						xml
							.replaceAll(
								'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
								'http://purl.oclc.org/ooxml/wordprocessingml/main',
							)
							.replaceAll(
								'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
								'http://purl.oclc.org/ooxml/officeDocument/relationships',
							),
				},
				'a **[b](https://example.org/)**\n',
			],
			[
				'in headings by style, however it is called',
				{
					styles:
						style('berschrift2', 'heading 2') +
						style('X', 'Annex', '', 'paragraph', 'berschrift2') +
						style('O', 'Ours', pPr('<w:outlineLvl w:val="3"/>')),
					body:
						p(styled('berschrift2'), r('A', 'b')) +
						p(styled('X'), 'B') +
						p(styled('O'), 'C') +
						p(pPr('<w:outlineLvl w:val="0"/>'), 'D'),
				},
				'## A\n\n## B\n\n#### C\n\n# D\n',
			],
			[
				'in bold lines that are headings',
				{
					body:
						p(r('Opening', 'b')) +
						p('The chair opened the meeting.') +
						p(r('Decisions', 'b')) +
						p('None was taken.') +
						p(r('A bold sentence.', 'b')),
				},
				'## Opening\n\nThe chair opened the meeting.\n\n## Decisions\n\nNone was taken.\n\n**A bold sentence.**\n',
			],
			[
				'in a title that is bold and centred',
				{
					body:
						['Minutes of the Pier Board', '5 February 2018']
							.map((text) => p(pPr('<w:jc w:val="center"/>'), r(text, 'b')))
							.join('') + p('Opened at nine.'),
				},
				'# Minutes of the Pier Board\n\n**5 February 2018**\n\nOpened at nine.\n',
			],
			['in its title', { styles: style('T', 'Title'), body: p(styled('T'), r('Minutes', 'b')) }, '# Minutes\n'],
			[
				'in quotations and code',
				{
					styles: style('Q', 'Quote', '<w:rPr><w:i/></w:rPr>') + style('C', 'HTML Preformatted'),
					body: p(styled('Q'), 'Said so.') + p(styled('C'), 'a  b') + p(styled('C'), '*c*'),
				},
				'> *Said so.*\n\n```\na  b\n*c*\n```\n',
			],
			[
				'in code, unless that has what code cannot have',
				{
					styles: style('C', 'HTML Preformatted'),
					body:
						p(styled('C'), 'get ', link('a', 'example.org/a')) +
						p('and') +
						p(styled('C'), 'All of it') +
						p(styled('C'), 'is ', link('a', 'here'), '.') +
						p('so') +
						p(styled('C'), 'x') +
						p('then') +
						p(styled('C'), r('if', 'b'), ' z') +
						p('but') +
						p(styled('C'), r('News:', 'b')) +
						p(styled('C'), 'Rain') +
						p('or') +
						p(styled('C', '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>'), 'y'),
					numbering: pattern(0, ...OUTLINE) + list(1, 0),
					links: { a: 'https://example.org/a' },
				},
				'```\nget example.org/a\n```\n\nand\n\nAll of it\n\nis [here](https://example.org/a).\n\nso\n\n```\nx\n```\n\nthen\n\n```\nif z\n```\n\nbut\n\n**News:**\n\nRain\n\nor\n\n1. y\n',
			],
		]);
	});

	describe('has text', () => {
		check([
			[
				'without marks that nobody sees',
				{ body: p('co\u00adop\u200bera', raw('<w:softHyphen/>'), 'tion', raw('<w:noBreakHyphen/>'), 'x') },
				'cooperation\u2011x\n',
			],
			[
				'with breaks and tabs',
				{ body: p('a', raw('<w:br/>'), 'b', raw('<w:tab/>'), 'c', raw('<w:br w:type="page"/>')) },
				'a\\\nb c\n',
			],
			['on both sides of the end of a page', { body: p('a', raw('<w:br w:type="page"/>'), 'b') }, 'a b\n'],
			[
				'in buttons, whose codes show it',
				{
					body: p(
						raw('<w:fldChar w:fldCharType="begin"/>'),
						raw('<w:instrText> MACROBUTTON NoMacro [Name of the chair] </w:instrText>'),
						raw('<w:fldChar w:fldCharType="end"/>'),
						' opened.',
					),
				},
				'\\[Name of the chair] opened.\n',
			],
			[
				'in formulas between paragraphs',
				{ body: `${p('a')}<m:oMathPara><m:oMath><m:r><m:t>x+1</m:t></m:r></m:oMath></m:oMathPara>` },
				'a\n\nx+1\n',
			],
			[
				'on both sides of a line that is drawn',
				{ body: p('a') + p(raw('<w:pict><v:rect o:hr="t"/></w:pict>')) + p('b') },
				'a\n\n---\n\nb\n',
			],
			[
				'in boxes, once',
				{
					body: p(
						'a',
						raw(
							`<mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx><w:txbxContent>${p('boxed')}</w:txbxContent></wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox><w:txbxContent>${p('boxed')}</w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent>`,
						),
					),
				},
				'a\n\nboxed\n',
			],
			[
				'in controls',
				{
					body: `<w:sdt><w:sdtPr/><w:sdtContent>${p('a ', `<w:sdt><w:sdtContent>${r('b')}</w:sdtContent></w:sdt>`)}</w:sdtContent></w:sdt><w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${p('Click here')}</w:sdtContent></w:sdt>`,
				},
				'a b\n',
			],
			['without tables of contents', { body: p(field('TOC \\o "1-3"', r('One 2'))) + p('a') }, 'a\n'],
			[
				'in the results of fields',
				{
					body: p(
						field('DATE \\@ "d MMMM"', r('5 February')),
						' ',
						field(' REF _Ref1 \\h ', r('Annex I')),
						' ',
						field('IF 1 = 1 "x"', r('x')),
					),
				},
				'5 February Annex I x\n',
			],
			[
				'in symbols',
				{
					body: p(
						raw('<w:sym w:font="Wingdings" w:char="F0FC"/>'),
						' ',
						r('\uf0fe', '<w:rFonts w:ascii="Wingdings"/>'),
					),
				},
				'✓ ☑\n',
			],
			[
				'of right-to-left paragraphs',
				{ body: p(pPr('<w:bidi/>'), r('אחת', 'rtl'), r(' שתיים', 'rtl')) },
				'אחת שתיים\n',
			],
			[
				'torn by the end of a page',
				{
					body:
						p('The members would like to shape some of the ideas', raw('<w:lastRenderedPageBreak/>')) +
						p('around which the work is planned.'),
				},
				'The members would like to shape some of the ideas around which the work is planned.\n',
			],
			[
				'that means something in Markdown',
				{
					body:
						p('2 * 3 ** 4 _a_ [x](y) <b> # & &amp; `c`') + p('# d') + p('1. e') + p('- f') + p('a | b') + p('c \\& d'),
				},
				'2 \\* 3 \\*\\* 4 \\_a\\_ \\[x]\\(y) \\<b> # & \\&amp; \\`c\\`\n\n\\# d\n\n1\\. e\n\n\\- f\n\na | b\n\nc \\\\& d\n',
			],
		]);
	});

	describe('has changes and notes', () => {
		check([
			[
				'with ends of paragraphs that are deleted before a table and at the end',
				{
					body: [
						p(deletedEnd, 'a'),
						p('b'),
						p(deletedEnd, 'c'),
						table(row('d', p(deletedEnd, 'e'))),
						p(deletedEnd, 'f'),
					].join(''),
				},
				'ab\n\nc\n\n| d | e |\n| --- | --- |\n\nf\n',
			],
			[
				'with notes whose sign is a symbol of a font',
				{
					body: p(
						'a',
						raw('<w:footnoteReference w:customMarkFollows="1" w:id="1"/><w:sym w:font="Symbol" w:char="F0A7"/>'),
					),
					footnotes: note('footnote', 1, p('b')),
				},
				'a[^1]\n\n[^1]: b\n',
			],
			[
				'as accepted',
				{
					body:
						p(
							'a ',
							`<w:del w:id="1" ${change}>${raw('<w:delText>gone</w:delText>')}</w:del><w:ins w:id="2" ${change}>${r('new')}</w:ins>`,
						) +
						p(pPr(`<w:rPr><w:del w:id="3" ${change}/></w:rPr>`), 'b ') +
						p('c') +
						p(`<w:moveFrom w:id="4" ${change}>${r('moved')}</w:moveFrom>`) +
						p(`<w:moveTo w:id="5" ${change}>${r('moved')}</w:moveTo>`),
				},
				'a new\n\nb c\n\nmoved\n',
			],
			[
				'without how it looked before',
				{ body: p(r('a', `<w:rPrChange w:id="1" ${change}><w:rPr><w:b/></w:rPr></w:rPrChange>`)) },
				'a\n',
			],
			[
				'as footnotes and endnotes',
				{
					footnotes: note('footnote', 2, p(raw('<w:footnoteRef/>'), ' One.'), p('More.')),
					endnotes: note('endnote', 2, p(raw('<w:endnoteRef/>'), ' Two.')),
					body: p('a', raw('<w:footnoteReference w:id="2"/>'), ' b', raw('<w:endnoteReference w:id="2"/>')),
				},
				'a[^1] b[^2]\n\n[^1]: One.\n\n    More.\n\n[^2]: Two.\n',
			],
			[
				'with further references that are raised',
				{
					footnotes: note('footnote', 2, p('One.')),
					body: p(
						'a',
						'<w:bookmarkStart w:id="1" w:name="n"/>',
						raw('<w:footnoteReference w:id="2"/>'),
						'<w:bookmarkEnd w:id="1"/>',
						' b',
						field(' NOTEREF n ', r('1', RAISED)).replaceAll(
							'<w:r><w:fldChar',
							`<w:r><w:rPr>${RAISED}</w:rPr><w:fldChar`,
						),
					),
				},
				'a[^1] b[^1]\n\n[^1]: One.\n',
			],
			[
				'with further references to a note, and its number as a word',
				{
					footnotes: note('footnote', 2, p('One.')),
					body: p(
						'a',
						'<w:bookmarkStart w:id="1" w:name="_Ref1"/>',
						raw('<w:footnoteReference w:id="2"/>'),
						'<w:bookmarkEnd w:id="1"/>',
						' b',
						field(' NOTEREF _ref1 \\f \\h ', r('1')),
						' c (see note ',
						field(' NOTEREF _Ref1 \\h ', r('1')),
						', ',
						field(' NOTEREF _Ref1 \\f \\p ', r('above')),
						') d',
						'<w:fldSimple w:instr=" NOTEREF _Ref1 \\f "><w:r><w:t>1</w:t></w:r></w:fldSimple>',
						' e',
						field(' NOTEREF _Ref2 \\f ', r('2')),
					),
				},
				'a[^1] b[^1] c (see note 1, above) d[^1] e2\n\n[^1]: One.\n',
			],
			[
				'with a mark of its own',
				{
					footnotes: note('footnote', 2, p('One.')),
					body: p('a', raw('<w:footnoteReference w:id="2" w:customMarkFollows="1"/><w:t>*</w:t>')),
				},
				'a[^1]\n\n[^1]: One.\n',
			],
		]);

		it('numbered after those of the report that it goes into', () => {
			const footnotes = note('footnote', 2, p('One.'));
			const bytes = docx({ footnotes, body: p('a', raw('<w:footnoteReference w:id="2"/>')) });
			assert.equal(importDocument(bytes, { notes: 4 }).markdown, 'a[^5]\n\n[^5]: One.\n');
		});

		const commented: Parts = {
			comments: `<w:comment w:id="1" w:author="Ann Lee">${p('Really?')}</w:comment>`,
			body: p('a', raw('<w:commentReference w:id="1"/>'), ' b'),
		};
		it('whose comments are left out', () => assert.equal(markdownOf(commented), 'a b\n'));
		it('whose comments become notes, if wanted', () => {
			assert.equal(markdownOf(commented, { comments: true }), 'a[^comment-1] b\n\n[^comment-1]: Ann Lee: Really?\n');
		});
	});

	describe('has tables', () => {
		check([
			[
				'with a head',
				{ body: table(row(p(r('Name', 'b')), p(r('From', 'b'))), row('Ann', 'a | b')) },
				'| Name | From   |\n| ---- | ------ |\n| Ann  | a \\| b |\n',
			],
			[
				'with merged cells',
				{
					body: table(
						row(cell('a', '<w:gridSpan w:val="2"/>'), 'b'),
						row(cell('c', '<w:vMerge w:val="restart"/>'), 'd', 'e'),
						row(cell(p(), '<w:vMerge/>'), 'f', 'g'),
					),
				},
				'| a |   | b |\n| --- | --- | --- |\n| c | d | e |\n|   | f | g |\n',
			],
			[
				'with cells that are still to be filled in',
				{
					body: table(
						row(
							'Chair',
							`<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${cell('Click here')}</w:sdtContent></w:sdt>`,
						),
						row('Seat', `<w:sdt><w:sdtContent>${cell('7')}</w:sdtContent></w:sdt>`),
					),
				},
				'| Chair |   |\n| ----- | --- |\n| Seat  | 7 |\n',
			],
			[
				'with merged cells, without columns in which none begins',
				{
					body: table(
						row(cell('a', '<w:gridSpan w:val="3"/>'), 'b'),
						row(cell('c', '<w:gridSpan w:val="2"/>'), p(), 'd'),
						row(p(), p(), p(), p()),
					),
				},
				'| a |   | b |\n| --- | --- | --- |\n| c |   | d |\n|   |   |   |\n',
			],
			[
				'with tables in a cell',
				{ body: table(row('a', table(row('Place:', 'Lund', 'SE'), row('Day', '5 May')) + p())) },
				'| a | Place: Lund, SE<br>Day, 5 May |\n| --- | ----------------------------- |\n',
			],
			[
				'with several lines in a cell',
				{
					numbering: pattern(0, ['decimal', '%1.']) + list(1, 0),
					body: table(row('a', cell(p(numbered(1), 'x') + p(numbered(1), 'y')))),
				},
				'| a | 1. x<br>2. y |\n| --- | ------------ |\n',
			],
			['as frames', { body: table(row(cell(p('a') + p('b')))) }, 'a\n\nb\n'],
			[
				'without deleted rows',
				{
					body: table(
						row('a', 'b'),
						`<w:tr><w:trPr><w:del w:id="1" ${change}/></w:trPr>${cell('c')}${cell('d')}</w:tr>`,
					),
				},
				'| a | b |\n| --- | --- |\n',
			],
			[
				'in tables',
				{ body: table(row('a', cell(table(row('b', 'c'), row('d', 'e'))))) },
				'| a | b, c<br>d, e |\n| --- | ------------ |\n',
			],
		]);
	});

	it('has pictures, once each, with their description', () => {
		const blip = `<a:graphic><a:graphicData><pic:pic><pic:blipFill><a:blip r:embed="i"/></pic:blipFill></pic:pic></a:graphicData></a:graphic>`;
		const drawing = raw(
			`<w:drawing><wp:inline><wp:docPr id="1" name="x" descr="The harbour"/>${blip}</wp:inline></w:drawing>`,
		);
		const bytes = docx({
			body: p('a ', drawing) + p(drawing),
			relations: [['i', 'image', 'media/image 1.png']],
			files: { 'word/media/image 1.png': 'png' },
		});
		const { markdown, pictures } = importDocument(bytes, { pictures: 'minutes #2' });
		assert.equal(
			markdown,
			'a ![The harbour](minutes%20%232/image-1.png)\n\n![The harbour](minutes%20%232/image-1.png)\n',
		);
		assert.deepEqual(
			pictures.map(({ name, bytes: { length } }) => [name, length]),
			[['image-1.png', 3]],
		);
	});

	it('says what could not be kept, and where', () => {
		const body =
			p('One 👩.') +
			p('Two.', `<w:ins w:id="1" ${change}>${r(' New.')}</w:ins>`) +
			p(
				'Three.',
				raw('<w:drawing><c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"/></w:drawing>'),
			);
		assert.deepEqual(importDocument(docx({ body })).losses, [
			{ what: 'Changes that were tracked were taken as accepted', line: 3, near: 'Two. New.' },
			{ what: 'A chart was left out', line: 5, near: 'Three.' },
		]);
	});
});
