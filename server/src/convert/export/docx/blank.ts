/** The template of those who have none: an A4 page with the number of the page at its foot. */
import { DECLARED, HEAD, PACKAGE, RELATIONS, TYPES, WORD } from './standard.js';

const FONT = 'w:ascii="Calibri" w:hAnsi="Calibri" w:eastAsia="Calibri" w:cs="Calibri"';
const PAGE =
	'<w:sectPr><w:footerReference w:type="default" r:id="footer"/><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1417" w:right="1417" w:bottom="1417" w:left="1417" w:header="708" w:footer="708" w:gutter="0"/></w:sectPr>';

function relation(id: string, type: string, target: string): string {
	return `<Relationship Id="${id}" Type="${RELATIONS}/${type}" Target="${target}"/>`;
}

/** The part of these. */
export function relationships(all: string): string {
	return `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${all}</Relationships>`;
}

function override(part: string, type: string): string {
	return `<Override PartName="/word/${part}.xml" ContentType="${WORD}.${type}+xml"/>`;
}

/** Parts by name. */
export const BLANK: Readonly<Record<string, string>> = {
	'[Content_Types].xml': `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="${TYPES}-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${override('document', 'document.main')}${override('styles', 'styles')}${override('settings', 'settings')}${override('footer1', 'footer')}</Types>`,
	'_rels/.rels': relationships(relation('document', 'officeDocument', 'word/document.xml')),
	'word/_rels/document.xml.rels': relationships(
		relation('styles', 'styles', 'styles.xml') +
			relation('settings', 'settings', 'settings.xml') +
			relation('footer', 'footer', 'footer1.xml'),
	),
	'word/document.xml': `${HEAD}<w:document ${DECLARED}><w:body>${PAGE}</w:body></w:document>`,
	'word/styles.xml': `${HEAD}<w:styles ${DECLARED}><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts ${FONT}/><w:sz w:val="22"/><w:szCs w:val="22"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="120" w:line="264" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style></w:styles>`,
	'word/settings.xml': `${HEAD}<w:settings ${DECLARED}><w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat></w:settings>`,
	'word/footer1.xml': `${HEAD}<w:ftr ${DECLARED}><w:p><w:pPr><w:jc w:val="center"/></w:pPr><w:fldSimple w:instr=" PAGE "><w:r><w:t>1</w:t></w:r></w:fldSimple></w:p></w:ftr>`,
};
