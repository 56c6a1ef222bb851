/** What is read of the parts of WordprocessingML, in its transitional and its strict dialect (ECMA-376 parts 1 and 4). */
import { twips } from '../blocks/length.js';
import type { Dialect } from '../package/xml.js';

const OFFICE = 'http://schemas.openxmlformats.org';
const STRICT = 'http://purl.oclc.org/ooxml';
const MICROSOFT = 'http://schemas.microsoft.com/office';

const PREFIXES: ReadonlyMap<string, string> = new Map([
	[`${OFFICE}/wordprocessingml/2006/main`, 'w'],
	[`${STRICT}/wordprocessingml/main`, 'w'],
	[`${OFFICE}/officeDocument/2006/relationships`, 'r'],
	[`${STRICT}/officeDocument/relationships`, 'r'],
	[`${OFFICE}/drawingml/2006/wordprocessingDrawing`, 'wp'],
	[`${STRICT}/drawingml/wordprocessingDrawing`, 'wp'],
	[`${OFFICE}/drawingml/2006/main`, 'a'],
	[`${STRICT}/drawingml/main`, 'a'],
	[`${OFFICE}/drawingml/2006/picture`, 'pic'],
	[`${STRICT}/drawingml/picture`, 'pic'],
	[`${OFFICE}/drawingml/2006/chart`, 'c'],
	[`${STRICT}/drawingml/chart`, 'c'],
	[`${OFFICE}/drawingml/2006/diagram`, 'dgm'],
	[`${STRICT}/drawingml/diagram`, 'dgm'],
	[`${OFFICE}/officeDocument/2006/math`, 'm'],
	[`${STRICT}/officeDocument/math`, 'm'],
	[`${OFFICE}/markup-compatibility/2006`, 'mc'],
	[`${MICROSOFT}/word/2010/wordprocessingShape`, 'wps'],
	[`${MICROSOFT}/word/2010/wordprocessingGroup`, 'wpg'],
	[`${MICROSOFT}/word/2010/wordprocessingCanvas`, 'wpc'],
	[`${MICROSOFT}/word/2010/wordml`, 'w14'],
	['urn:schemas-microsoft-com:vml', 'v'],
	['urn:schemas-microsoft-com:office:office', 'o'],
	['http://www.w3.org/XML/1998/namespace', 'xml'],
]);

/** How the text was before a change, what only a printer needs, and what editors leave behind. */
const DROPS: ReadonlySet<string> = new Set([
	'w:rPrChange',
	'w:pPrChange',
	'w:sectPrChange',
	'w:tblPrChange',
	'w:tblPrExChange',
	'w:tblGridChange',
	'w:tcPrChange',
	'w:trPrChange',
	'w:numberingChange',
	'w:delText',
	'w:delInstrText',
	'w:proofErr',
	'w:lang',
	'w:color',
	'w:highlight',
	'w:kern',
	'w:noProof',
	'w:tblGrid',
	'w:tblBorders',
	'w:tblCellMar',
	'w:tcBorders',
	'w:shd',
	'w:tabs',
	'wps:spPr',
	'wps:style',
	'wps:bodyPr',
	'pic:spPr',
	'v:shapetype',
]);

const TEXTS: ReadonlySet<string> = new Set(['w:t', 'w:instrText', 'm:t', 'a:t']);

/** Parts that are read as a whole. */
export const DIALECT: Dialect = { prefixes: PREFIXES, drops: DROPS, hasText: (name) => TEXTS.has(name) };

/** The main part, block by block. */
export const BODY: Dialect = { ...DIALECT, parent: 'w:body' };

/** Whether a property that is either on or off is on (section 17.17.4). */
export function isOn(value: string | undefined): boolean {
	return value === undefined || !(value === '0' || value === 'false' || value === 'off' || value === 'none');
}

/** A measure as a number of its unit, or with a unit in twentieths of a point; what is no number counts as none. */
export function measure(value: string | undefined): number | undefined {
	return twips(value, 1);
}
