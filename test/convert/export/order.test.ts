/** The elements of an exported document are where the schema has them, whatever the report and the template. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { meetingReport } from '../../support/meeting-report.js';
import { docx, p, raw } from '../../support/office/docx.js';
import { exportDocx } from '../../support/office/export-docx.js';
import { misplaced } from '../../support/office/order.js';
import { cases } from '../../support/thorough.js';

const PNG = Buffer.from(
	'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkM+9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
	'base64',
);

const EVERYTHING = `# Minutes

1) One ~~**two** *three*~~ \`four\`[^1] H<sub>2</sub>O ![a](a.png)

   > - [x] five
   >
   > | a | b |
   > | - | :-: |
   > | c | |
2) # Six

---

שלום [**עולם**](https://example.org/)

| d | e |
| --- | --: |
| f<br>g | [Annex I](#annex-i-more) |

\`\`\`
h
\`\`\`

## Annex I: More

<a id="i"></a>See [i](#i).

[^1]: Seven.

    - Eight.
`;

const TYPES =
	'<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml"/></Types>';

const TEMPLATE = docx({
	body: p('{{title}}') + p(raw('<w:t>{{report}}</w:t>')) + p('Signed'),
	styles: '<w:docDefaults/><w:style w:type="paragraph" w:styleId="H"><w:name w:val="heading 1"/></w:style>',
	numbering: '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:numIdMacAtCleanup w:val="1"/>',
	files: { '[Content_Types].xml': TYPES },
});

async function wrongOf(markdown: string, template?: Uint8Array): Promise<string[]> {
	const bytes = await exportDocx(markdown, { pictures: new Map([['a.png', PNG]]), ...(template && { template }) });
	const parts = Object.entries(unzipSync(bytes)).filter(([name]) => /^word\/\w+\.xml$/.test(name));
	assert.ok(parts.length > 3);
	return parts.flatMap(([, xml]) => misplaced(strFromU8(xml)));
}

describe('the elements of an exported document', () => {
	it('are in the order of the schema', async () => {
		assert.deepEqual(await wrongOf(EVERYTHING), []);
		assert.deepEqual(await wrongOf(EVERYTHING, TEMPLATE), []);
	});

	it('are so in any report', async () => {
		await fc.assert(
			fc.asyncProperty(meetingReport, async (markdown) => assert.deepEqual(await wrongOf(markdown), [])),
			{ numRuns: cases(60) },
		);
	});

	it('would be found elsewhere', () => {
		const found = misplaced(
			'<w:body><w:tbl><w:tr><w:tc><w:p/><w:tbl/></w:tc></w:tr><w:tblPr/></w:tbl><w:p><w:pPr><w:jc/><w:ind/><w:ind/><w:b/></w:pPr></w:p><w:sectPr/><w:p/></w:body>',
		);
		assert.deepEqual(found, [
			'w:tc does not end in a paragraph',
			'w:tblPr behind w:tr in w:tbl',
			'w:ind behind w:jc in w:pPr',
			'w:ind behind w:ind in w:pPr',
			'w:b in w:pPr',
			'w:p behind the last section',
		]);
	});
});
