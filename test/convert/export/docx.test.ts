/** What is in the document of Word: what readers of Markdown cannot see, and Word can. */
import assert from 'node:assert/strict';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { type ExportOptions, writeDocx } from '../../../server/src/convert/export/index.js';
import { importDocument } from '../../../server/src/convert/index.js';
import { manuscriptOf } from '../../../server/src/manuscript/index.js';
import { ReportReader } from '../../../server/src/report/index.js';
import { docx, p, r, raw, row, table } from '../../support/office/docx.js';
import { exportDocx } from '../../support/office/export-docx.js';
import { misplaced } from '../../support/office/order.js';

/** The parts as text. */
async function parts(markdown: string, options?: ExportOptions): Promise<Readonly<Record<string, string>>> {
	const files = unzipSync(await exportDocx(markdown, options));
	return Object.fromEntries(Object.entries(files).map(([name, bytes]) => [name, strFromU8(bytes)]));
}

async function body(markdown: string, options?: ExportOptions): Promise<string> {
	return (await parts(markdown, options))['word/document.xml']!;
}

/** All that the document says, whoever it is from. */
async function shown(markdown: string, options: ExportOptions): Promise<string> {
	const { 'docProps/custom.xml': _, ...files } = unzipSync(await exportDocx(markdown, options));
	return importDocument(zipSync(files)).markdown;
}

const REPORT = `# Minutes of the Harbour Board

5 March 2018

The agenda is in Annex I, the list of participants in ANNEX II; see Annexes I and II and [Annex II](#annex-ii-participants).

## Annex I: Agenda

1. Opening

## Annex II: Participants

Ann Lee
`;

describe('an exported document', () => {
	it('has a page for each annex, and fields that show what its label says', async () => {
		const xml = await body(REPORT);
		assert.equal(xml.match(/<w:pageBreakBefore\/>/g)?.length, 2);
		const [, label] = /<w:bookmarkStart w:id="\d+" w:name="Annex_I"\/>(.*?)<w:bookmarkEnd/.exec(xml) ?? [];
		assert.match(label ?? '', /<w:t xml:space="preserve">Annex <\/w:t>|<w:t xml:space="preserve">Annex I<\/w:t>/);
		assert.deepEqual(
			[...xml.matchAll(/ REF (\w+) \\h /g)].map(([, name]) => name),
			['Annex_I', 'Annex_II_number', 'Annex_I_number', 'Annex_II_number', 'Annex_II'],
		);
		for (const name of ['Annex_I', 'Annex_II', 'Annex_I_number', 'Annex_II_number']) {
			assert.equal(xml.split(`w:name="${name}"`).length, 2, name);
		}
		assert.match(xml, /<w:hyperlink w:anchor="Annex_II" /);
	});

	it('marks each begin and end of fields and bookmarks once', async () => {
		const xml = await body(REPORT);
		const count = (text: string): number => xml.split(text).length - 1;
		assert.equal(count('"begin"'), count('"end"'));
		assert.equal(count('<w:bookmarkStart'), count('<w:bookmarkEnd'));
		const ids = [...xml.matchAll(/<w:bookmarkStart w:id="(\d+)"/g)].map(([, id]) => id);
		assert.equal(new Set(ids).size, ids.length);
	});

	it('says its title, language and author', async () => {
		const files = await parts(`---\nauthor: [Ann Lee, Bo Roe]\nlang: en-GB\n---\n\n${REPORT}`);
		assert.match(files['docProps/core.xml']!, /<dc:title>Minutes of the Harbour Board<\/dc:title>/);
		assert.match(files['docProps/core.xml']!, /<dc:creator>Ann Lee, Bo Roe<\/dc:creator>/);
		assert.match(files['word/styles.xml']!, /<w:lang w:val="en-GB"/);
		assert.match((await parts(REPORT))['word/styles.xml']!, /<w:lang w:val="en"/);
	});

	it('repeats the head of a table on each page, and aligns columns', async () => {
		const xml = await body('| a | b |\n| :-: | --: |\n| 1 | 2 |\n\nText.\n');
		assert.equal(xml.match(/<w:tblHeader\/>/g)?.length, 1);
		assert.equal(xml.match(/<w:jc w:val="center"\/>/g)?.length, 2);
		assert.equal(xml.match(/<w:jc w:val="right"\/>/g)?.length, 2);
	});

	it('has room below a table, whatever follows', async () => {
		const table = '| a |\n| - |\n| b |\n\n';
		const xml = await body(`${table}c\n\nd\n\n${table}- e\n- f\n\n${table}> - g\n>   - h\n`);
		const roomy = xml.split('<w:p>').filter((each) => each.includes('<w:spacing w:before="120"/>'));
		assert.deepEqual(
			roomy.map((each) => /<w:t[^>]*>(.*?)</.exec(each)?.[1]),
			['c', 'e', 'g'],
		);
	});

	it('runs from right to left where the text does', async () => {
		const xml = await body('שלום **עולם**\n\nabc\n');
		assert.equal(xml.match(/<w:bidi\/>/g)?.length, 1);
		assert.match(xml, /<w:b\/><w:bCs\/><w:rtl\/>/);
	});

	it('describes pictures, and has them no wider than the text', async () => {
		const png = new Uint8Array(24);
		new DataView(png.buffer).setUint32(0, 0x89504e47);
		new DataView(png.buffer).setUint32(16, 4000);
		new DataView(png.buffer).setUint32(20, 2000);
		const xml = await body('![The "pier" & co](p.png)\n', { pictures: new Map([['p.png', png]]) });
		assert.match(xml, /descr="The &quot;pier&quot; &amp; co"/);
		assert.match(xml, /<wp:extent cx="5760720" cy="2880360"\/>/);
	});

	it('has pictures no wider than an item or a cell', async () => {
		const png = new Uint8Array(24);
		new DataView(png.buffer).setUint32(0, 0x89504e47);
		new DataView(png.buffer).setUint32(16, 4000);
		new DataView(png.buffer).setUint32(20, 2000);
		const pictures = new Map([['p.png', png]]);
		const widths = async (markdown: string) =>
			[...(await body(markdown, { pictures })).matchAll(/<wp:extent cx="(\d+)"/g)].map(
				([, width]) => Number(width) / 635,
			);
		assert.deepEqual(await widths('- a\n  - b\n\n    ![](p.png)\n\n1. ![](p.png)\n'), [9072 - 2 * 567, 9072 - 567]);
		const [cell = 0] = await widths('| a | b |\n| - | - |\n| ![](p.png) | c |\n');
		assert.ok(cell > 1000 && cell < 9072 / 2, `${cell}`);
	});

	it('has addresses as the schema wants them, which come back as they were', async () => {
		const addresses: Readonly<Record<string, string>> = {
			'https://e.example/#/#room': 'https://e.example/#/#room',
			'https://e.example/?a[]=100%': 'https://e.example/?a%5B%5D=100%25',
			'https://[::1]/a%20b': 'https://[::1]/a%20b',
			'notes.md#a#b': 'notes.md#a#b',
		};
		for (const [written, expected] of Object.entries(addresses)) {
			const bytes = await exportDocx(`[x](${written})\n`);
			const relations = strFromU8(unzipSync(bytes)['word/_rels/document.xml.rels']!);
			assert.doesNotMatch(relations, /Target="[^"]*(?:#[^"]*#|%(?![\dA-F]{2}))/);
			assert.equal(importDocument(bytes).markdown.replaceAll('\\', ''), `[x](${expected})\n`);
		}
	});

	it('refers to a note once, and shows its number where it is referred to again', async () => {
		const xml = await body('a[^x] b[^x]\n\n[^x]: c[^x]\n');
		assert.equal(xml.match(/<w:footnoteReference /g)?.length, 1);
		assert.match(xml, / NOTEREF Note_1 \\h /);
	});

	it('says what could not be kept', async () => {
		const report = new ReportReader().read('[a](notes.md) ![b](b.png)[^1]\n\n<p>c</p>\n\n[^1]: d[^2]\n[^2]: e\n');
		assert.deepEqual((await writeDocx(manuscriptOf(report))).losses, [
			'A link leads to the file “notes.md”, which readers need beside the document to follow it',
			'The picture “b.png” was left out: it is not beside the report, or is no PNG, JPEG or GIF',
			'HTML was written as plain text',
			'A note that only another note refers to was left out',
		]);
	});

	it('is refused if it would take too long, with the line at which that begins', async () => {
		const table = `| a | b |\n| - | - |\n${'| Annex 1 | x[^1] |\n'.repeat(2_000)}`;
		await assert.rejects(
			exportDocx(`# A\n\nb\n\n${table}\n[^1]: c\n`),
			/^\S*Unreadable: What begins on line 5 has too many/,
		);
	});

	it('is the same each time', async () => assert.deepEqual(await exportDocx(REPORT), await exportDocx(REPORT)));
});

const TYPES = {
	'[Content_Types].xml':
		'<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml"/></Types>',
};

describe('a template', () => {
	const letter = (content: string, rewrite?: (xml: string) => string) =>
		docx({
			body: content,
			...(rewrite && { rewrite }),
			styles:
				'<w:docDefaults><w:rPrDefault><w:rPr><w:lang w:eastAsia="ja-JP" w:val="fr-FR"/></w:rPr></w:rPrDefault></w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="Standard"><w:name w:val="Normal"/></w:style><w:style w:type="paragraph" w:styleId="berschrift1"><w:name w:val="heading 1"/></w:style>',
			files: TYPES,
		});

	it('gives its styles by their names, and gets those that it lacks', async () => {
		const files = await parts(REPORT, { template: letter('') });
		assert.match(files['word/document.xml']!, /<w:pStyle w:val="berschrift1"\/>/);
		assert.match(
			files['word/styles.xml']!,
			/w:styleId="Heading2"><w:name w:val="heading 2"\/><w:basedOn w:val="Standard"\/>/,
		);
		assert.match(files['word/styles.xml']!, /<w:lang w:val="en" w:eastAsia="ja-JP"\/>/);
		assert.match(files['[Content_Types].xml']!, /wordprocessingml\.document\.main\+xml/);
	});

	it('is filled in, however Word has cut its words', async () => {
		const control =
			'<w:sdt><w:sdtPr><w:tag w:val="date"/><w:showingPlcHdr/></w:sdtPr><w:sdtContent><w:p><w:r><w:t>Click here</w:t></w:r></w:p></w:sdtContent></w:sdt>';
		const template = letter(
			p('No. ', r('{{num', 'b'), 'ber', '}} of ', '{{other}}') + control + p('{{report}}') + p('End'),
		);
		const markdown = await shown('# The 24th meeting\n\n5 March 2018\n', { template });
		assert.equal(markdown, 'No. **24th** of {{other}}\n\n5 March 2018\n\n# The 24th meeting\n\n5 March 2018\n\nEnd\n');
	});

	it('has the report at its end if it does not say where', async () => {
		assert.equal(await shown('A\n', { template: letter(p('Letter')) }), 'Letter\n\nA\n');
	});

	const picture = p(raw('<w:drawing/>'));
	const box = raw(
		`<mc:AlternateContent><mc:Choice><w:txbxContent>${p('Box')}</w:txbxContent></mc:Choice><mc:Fallback><w:txbxContent>${p('Box')}</w:txbxContent></mc:Fallback></mc:AlternateContent>`,
	);
	const LETTERS: Readonly<Record<string, string>> = {
		'is all before it': p('Harbour Board & Co', r(' “Pier”', 'b')) + picture,
		'is around it': p('Harbour Board') + p('{{report}}') + p('___') + p('End'),
		'is a table': table(row('Harbour', p('Board')), row('a', '')) + p('{{report}}') + table(row('End')),
		'has a box': p(box, 'Harbour Board') + p('{{report}}'),
		'has values filled in': p('No. {{number}}') + p('{{report}}') + p('{{date}}'),
	};
	for (const [what, content] of Object.entries(LETTERS)) {
		it(`is left in the document that is imported again, where it ${what}`, async () => {
			const report = '***\n\n# The 24th meeting\n\n5 March 2018\n\nEnd\n\n---\n';
			const bytes = await exportDocx(report, { template: letter(content) });
			const { markdown, losses } = importDocument(bytes);
			assert.equal(markdown, report);
			assert.deepEqual(losses, [{ what: 'What stands at the head and foot of each page was left out' }]);
		});
	}

	it('that somebody has changed in the document is imported', async () => {
		const files = unzipSync(
			await exportDocx('A\n\nC\n', { template: letter(p('Letter') + p('{{report}}') + p('End')) }),
		);
		const changed = (words: string, others: string) => {
			const xml = strFromU8(files['word/document.xml']!).replace(words, others);
			return importDocument(zipSync({ ...files, 'word/document.xml': strToU8(xml) })).markdown;
		};
		assert.equal(changed('Letter', 'Better'), 'Better\n\nA\n\nC\n');
		assert.equal(changed('End', 'Ends'), 'A\n\nC\n\nEnds\n');
		assert.equal(changed('<w:sectPr', `${p('After')}<w:sectPr`), 'A\n\nC\n\nEnd\n\nAfter\n');
		assert.equal(changed('<w:body>', `<w:body>${p('Before')}`), 'Before\n\nLetter\n\nA\n\nC\n');
		assert.equal(changed('>A<', '>B<'), 'B\n\nC\n');
	});

	it('that has been exported itself is known by what it says now', async () => {
		const first = await exportDocx('{{report}}\n', { template: letter(p('Letter')) });
		const bytes = await exportDocx('A\n', { template: first });
		assert.equal(importDocument(bytes).markdown, 'A\n');
	});

	it('may show quotations in italics, which come back as they were', async () => {
		const italics =
			'<w:style w:type="paragraph" w:styleId="Q"><w:name w:val="Quote"/><w:rPr><w:i/><w:iCs/></w:rPr></w:style>';
		const template = docx({ body: '', styles: italics, files: TYPES });
		const quotation = '> a *b* **c**\n';
		assert.equal(importDocument(await exportDocx(quotation, { template })).markdown, quotation);
	});

	it('keeps the look of its last pages at its end, however it is written', async () => {
		const before = '<w:sectPrChange w:id="1" w:author="Ann Lee"><w:sectPr><w:cols/></w:sectPr></w:sectPrChange>';
		for (const section of ['<w:sectPr />', '<w:sectPr><w:cols/></w:sectPr>\n', `<w:sectPr>${before}</w:sectPr>`]) {
			for (const words of ['Letter', table(row('Letter')) + p(), '<w:p/>', '<w:p />\n']) {
				const template = letter(words, (xml) => xml.replace('<w:sectPr/>', section));
				const xml = await body('A\n', { template });
				assert.ok(xml.endsWith(`${section}</w:body></w:document>`), xml);
				assert.deepEqual(misplaced(xml), []);
			}
		}
	});

	it('that declares the prefix of links only where it has one gets links', async () => {
		const prefix = / xmlns:r="[^"]*"/;
		const own = (xml: string) =>
			xml.replace(prefix, '').replace('<w:drawing', (tag) => `${tag}${prefix.exec(xml)?.[0]}`);
		const xml = await body('[a](https://example.org/)\n', { template: letter(raw('<w:drawing/>'), own) });
		assert.match(xml, /^[^<]*<\?[^>]*>\s*<w:document [^>]*xmlns:r=/);
		assert.equal(xml.match(/<w:document [^>]*>/)?.[0].split('xmlns:r=').length, 2);
	});

	it('is refused if it is none, or holds macros', async () => {
		const refused = (template: Uint8Array) => exportDocx('A\n', { template });
		await assert.rejects(refused(new Uint8Array(9)), /is no document of Word/);
		await assert.rejects(refused(docx({ body: '' })), /It is no document of Word/);
		const types = '<Types><Override ContentType="application/vnd.ms-word.document.macroEnabled.main+xml"/></Types>';
		await assert.rejects(refused(docx({ body: '', files: { '[Content_Types].xml': types } })), /It holds macros/);
	});
});
