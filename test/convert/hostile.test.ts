import assert from 'node:assert/strict';
import { strToU8, zipSync } from 'fflate';
import { importDocument, Unreadable } from '../../server/src/convert/index.js';
import { pasteHtml } from '../../server/src/convert/paste.js';
import {
	cell,
	docx,
	link,
	list,
	note,
	numbered,
	p,
	pattern,
	r,
	raw,
	row,
	style,
	styled,
	table,
} from '../support/office/docx.js';

/** A document whose text is this XML as it is. */
function withText(xml: string): Uint8Array {
	return docx({ body: '', files: { 'word/document.xml': xml } });
}

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

function wrapped(body: string, before = ''): string {
	return `<?xml version="1.0"?>${before}<w:document ${W}><w:body>${body}</w:body></w:document>`;
}

/** Puts a size that is a lie into the directory of the archive. */
function lying(bytes: Uint8Array): Uint8Array {
	const view = new DataView(bytes.buffer, bytes.byteOffset);
	for (let at = 0; at < bytes.length - 46; at++) {
		const signature = view.getUint32(at, true);
		if (signature === 0x02014b50 && view.getUint32(at + 24, true) > 1_000_000) view.setUint32(at + 24, 10, true);
	}
	return bytes;
}

const TIMES = 8;
/** Linear work takes eight times as long, quadratic work 64 times: only what is three times off is taken for the other. */
const MOST = 24;

/** Measures processor time: other programs take none of it. */
function assertGrowth(work: (times: number) => void): void {
	const cost = (times: number): number => {
		const before = process.cpuUsage();
		work(times);
		const { user, system } = process.cpuUsage(before);
		return user + system;
	};
	// Code that is new to V8 is slower.
	work(1);
	const [few, many] = [cost(1), cost(TIMES)];
	assert.ok(many < few * MOST, `${many / few} times as much for ${TIMES} times as many`);
}

describe('what a stranger sends', () => {
	const refused: readonly (readonly [string, () => Uint8Array, RegExp])[] = [
		['nothing', () => new Uint8Array(), /^The file is empty/],
		['another file', () => strToU8('hello'), /no document of Word/],
		['an archive', () => zipSync({ 'a.txt': strToU8('a') }), /no document of Word/],
		['half a document', () => docx({ body: p('a') }).slice(0, 500), /damaged/],
		['a document of an old Word', () => Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 1, 2, 3]), /save it as \.docx/],
		['a bomb', () => withText(wrapped(p('a'.repeat(30_000_000)))), /too large/],
		['a bomb that lies', () => lying(withText(wrapped(p('a'.repeat(30_000_000))))), /too large/],
		['a paragraph of a million runs', () => withText(wrapped(p(raw('<w:t>a</w:t>').repeat(300_000)))), /too large/],
		[
			'elements in elements',
			() => withText(wrapped(`<w:p>${'<w:smartTag>'.repeat(5_000)}${'</w:smartTag>'.repeat(5_000)}</w:p>`)),
			/nested too deep/,
		],
		['without text', () => docx({ body: p('') }), /^There is no text in it/],
		['tables in tables', () => withText(wrapped('<w:tbl><w:tr><w:tc>'.repeat(2_000))), /nested too deep/],
	];
	for (const [name, bytes, reason] of refused) {
		it(`is refused if it is ${name}`, () => {
			assert.throws(
				() => importDocument(bytes()),
				(error) => error instanceof Unreadable && reason.test(error.message),
			);
		});
	}

	const harmless: readonly (readonly [string, () => Uint8Array, string])[] = [
		[
			'entities of a file',
			() => withText(wrapped(p(raw('<w:t>[&x;]</w:t>')), '<!DOCTYPE d [<!ENTITY x SYSTEM "file:///etc/hostname">]>')),
			'\\[\\&x;]\n',
		],
		[
			'names of characters that XML has not',
			() => withText(wrapped(p(raw('<w:t>&eacute;&amp;</w:t>')))),
			'\\&eacute;&\n',
		],
		[
			'a list of two billion',
			() =>
				docx({
					numbering:
						pattern(0, ['upperRoman', '%1.']) +
						list(1, 0, '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="2147483647"/></w:lvlOverride>'),
					body: p(numbered(1), 'a'),
				}),
			'999999999. a\n',
		],
		[
			'levels and columns without end',
			() => docx({ body: p(numbered(1, 999_999_999), 'a') + table(row(cell('b', '<w:gridSpan w:val="999999999"/>'))) }),
			'a\n\nb\n',
		],
		[
			'styles that are based on each other',
			() =>
				docx({
					styles: style('A', 'A', '', 'paragraph', 'B') + style('B', 'B', '', 'paragraph', 'A'),
					body: p(styled('A'), 'a'),
				}),
			'a\n',
		],
		[
			'patterns that stand for each other',
			() =>
				docx({
					styles: style('L', 'L', '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>', 'numbering'),
					numbering: `<w:abstractNum w:abstractNumId="0"><w:numStyleLink w:val="L"/></w:abstractNum>${list(1, 0)}`,
					body: p(numbered(1), 'a'),
				}),
			'a\n',
		],
		[
			'a note in itself',
			() =>
				docx({
					footnotes: note('footnote', 1, p('b', raw('<w:footnoteReference w:id="1"/>'))),
					body: p('a', raw('<w:footnoteReference w:id="1"/>')),
				}),
			'a[^1]\n\n[^1]: b[^1]\n',
		],
		['HTML', () => docx({ body: p(r('<script>alert(1)</script>')) }), '\\<script>alert(1)\\</script>\n'],
		[
			'an address that ends its link',
			() => docx({ body: p(link('a', 'x')), links: { a: 'https://example.org/a) ![x](b' } }),
			'[x](https://example.org/a%29%20![x]%28b)\n',
		],
		[
			'fields that never end',
			() =>
				docx({
					body: p(
						raw('<w:fldChar w:fldCharType="begin"/>').repeat(10_000),
						raw('<w:fldChar w:fldCharType="end"/>').repeat(10_000),
						r('a'),
					),
				}),
			'a\n',
		],
	];
	for (const [name, bytes, markdown] of harmless) {
		it(`does no harm with ${name}`, () => assert.equal(importDocument(bytes()).markdown, markdown));
	}

	it('cannot name a file outside of the folder of pictures', () => {
		const drawing = raw('<w:drawing><a:blip r:embed="i"/></w:drawing>');
		const bytes = docx({
			body: p(drawing),
			relations: [['i', 'image', 'media/..%2F..%2Fevil.png']],
			files: { 'word/media/..%2F..%2Fevil.png': 'x' },
		});
		const { pictures, markdown } = importDocument(bytes, { pictures: 'p' });
		assert.deepEqual(
			pictures.map(({ name }) => name),
			['-2F..-2Fevil.png'],
		);
		assert.equal(markdown, '![](p/-2F..-2Fevil.png)\n');
	});

	it('is refused if one long row makes a large table of it', () => {
		const cells = Array.from({ length: 1_000 }, () => 'a');
		const body = table(row(...cells), row('b').repeat(1_000));
		assert.throws(
			() => importDocument(docx({ body })),
			(error) => error instanceof Unreadable && /too large/.test(error.message),
		);
	});

	it('is read if each item is further in than the one before', () => {
		const count = 2_000;
		const ids = Array.from({ length: count }, (_, i) => i + 1);
		const numbering = ids.map((id) => pattern(id, ['bullet', '•']) + list(id, id)).join('');
		const body = ids.map((id) => p(numbered(id, 0, `<w:ind w:left="${id * 200}"/>`), `item ${id}`)).join('');
		const { markdown } = importDocument(docx({ numbering, body }));
		assert.equal(markdown.match(/- item \d+/g)?.length, count);
	});

	it('takes time that grows with a paragraph of HTML that has targets, or links that are lost, without end', () => {
		const targets = (count: number): void => {
			const { markdown } = pasteHtml(`<p><a href="#x">a</a>${'<a name="x"></a>'.repeat(count)}b</p>`);
			assert.match(markdown, /^\[a\]\(#x\)<a id="x"><\/a>/);
		};
		const links = (count: number): void => {
			const lost = Array.from({ length: count }, (_, i) => `<a href="file:///${i}">${'a'.repeat(50)}</a> `);
			assert.equal(pasteHtml(`<p>${lost.join('')}</p>`).losses.length, 1_000);
		};
		assertGrowth((times) => targets(5_000 * times));
		assertGrowth((times) => links(1_250 * times));
	});

	it('is refused if it is HTML that is nested without end', () => {
		assert.throws(
			() => pasteHtml('<div>'.repeat(1_000_000)),
			(error) => error instanceof Unreadable,
		);
	});
});
