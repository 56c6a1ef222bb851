/** The template of those who have none: an A4 page with the number of the page at its foot. */

const OFFICE = 'http://schemas.openxmlformats.org';
const MAIN = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const RELATIONS = `${OFFICE}/officeDocument/2006/relationships`;
const W = `xmlns:w="${OFFICE}/wordprocessingml/2006/main" xmlns:r="${RELATIONS}"`;
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

const FONT = 'w:ascii="Calibri" w:hAnsi="Calibri" w:eastAsia="Calibri" w:cs="Calibri"';
const PAGE =
	'<w:sectPr><w:footerReference w:type="default" r:id="footer"/><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1417" w:right="1417" w:bottom="1417" w:left="1417" w:header="708" w:footer="708" w:gutter="0"/></w:sectPr>';

function relation(id: string, type: string, target: string): string {
	return `<Relationship Id="${id}" Type="${RELATIONS}/${type}" Target="${target}"/>`;
}

function relations(all: string): string {
	return `${HEAD}<Relationships xmlns="${OFFICE}/package/2006/relationships">${all}</Relationships>`;
}

function override(part: string, type: string): string {
	return `<Override PartName="/word/${part}.xml" ContentType="${MAIN}.${type}+xml"/>`;
}

/** Parts by name. */
export const BLANK: Readonly<Record<string, string>> = {
	'[Content_Types].xml': `${HEAD}<Types xmlns="${OFFICE}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${override('document', 'document.main')}${override('styles', 'styles')}${override('settings', 'settings')}${override('footer1', 'footer')}</Types>`,
	'_rels/.rels': relations(relation('document', 'officeDocument', 'word/document.xml')),
	'word/_rels/document.xml.rels': relations(
		relation('styles', 'styles', 'styles.xml') +
			relation('settings', 'settings', 'settings.xml') +
			relation('footer', 'footer', 'footer1.xml'),
	),
	'word/document.xml': `${HEAD}<w:document ${W}><w:body>${PAGE}</w:body></w:document>`,
	'word/styles.xml': `${HEAD}<w:styles ${W}><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts ${FONT}/><w:sz w:val="22"/><w:szCs w:val="22"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="120" w:line="264" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style></w:styles>`,
	'word/settings.xml': `${HEAD}<w:settings ${W}><w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat></w:settings>`,
	'word/footer1.xml': `${HEAD}<w:ftr ${W}><w:p><w:pPr><w:jc w:val="center"/></w:pPr><w:fldSimple w:instr=" PAGE "><w:r><w:t>1</w:t></w:r></w:fldSimple></w:p></w:ftr>`,
};
