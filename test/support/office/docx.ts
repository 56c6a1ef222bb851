/** A small writer of WordprocessingML (ECMA-376), so that each test holds exactly the markup that it is about. */
import { strToU8, zipSync } from 'fflate';

const OFFICE = 'http://schemas.openxmlformats.org';
const RELATIONS = `${OFFICE}/officeDocument/2006/relationships`;
const NAMESPACES = [
	['w', `${OFFICE}/wordprocessingml/2006/main`],
	['r', RELATIONS],
	['wp', `${OFFICE}/drawingml/2006/wordprocessingDrawing`],
	['a', `${OFFICE}/drawingml/2006/main`],
	['pic', `${OFFICE}/drawingml/2006/picture`],
	['m', `${OFFICE}/officeDocument/2006/math`],
	['mc', `${OFFICE}/markup-compatibility/2006`],
	['wps', 'http://schemas.microsoft.com/office/word/2010/wordprocessingShape'],
	['w14', 'http://schemas.microsoft.com/office/word/2010/wordml'],
	['v', 'urn:schemas-microsoft-com:vml'],
]
	.map(([prefix, uri]) => `xmlns:${prefix}="${uri}"`)
	.join(' ');

/** What a document consists of; each part is the XML inside its root. */
export interface Parts {
	readonly body: string;
	readonly styles?: string;
	readonly numbering?: string;
	/** Addresses of links and pictures by the ids of their relationships. */
	readonly links?: Readonly<Record<string, string>>;
	readonly footnotes?: string;
	readonly endnotes?: string;
	readonly comments?: string;
	/** Other files, by name. */
	readonly files?: Readonly<Record<string, Uint8Array | string>>;
	/** Further relationships of the text: `[id, type, target]`. */
	readonly relations?: readonly (readonly [string, string, string])[];
	/** Changes the XML of each part as another program would write it. */
	readonly rewrite?: (xml: string) => string;
}

function escaped(text: string): string {
	return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

/** A run. @param look names of properties, `b i`, or their XML. */
export function r(text: string, look = ''): string {
	return raw(`<w:t xml:space="preserve">${escaped(text)}</w:t>`, look);
}

export function raw(xml: string, look = ''): string {
	const properties = look.includes('<') ? look : look.replace(/\S+/g, '<w:$&/>');
	return `<w:r>${properties.trim() === '' ? '' : `<w:rPr>${properties}</w:rPr>`}${xml}</w:r>`;
}

/** A paragraph: XML, or text without any. */
export function p(...content: readonly string[]): string {
	return `<w:p>${content.map((each) => (each.startsWith('<') ? each : r(each))).join('')}</w:p>`;
}

export function pPr(xml: string): string {
	return `<w:pPr>${xml}</w:pPr>`;
}

export function styled(style: string, more = ''): string {
	return pPr(`<w:pStyle w:val="${style}"/>${more}`);
}

export function numbered(list: number, level = 0, more = ''): string {
	return pPr(`<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>${more}`);
}

export function link(id: string, ...runs: readonly string[]): string {
	return `<w:hyperlink r:id="${id}">${runs.map((each) => (each.startsWith('<') ? each : r(each))).join('')}</w:hyperlink>`;
}

/** A field in its long form. */
export function field(code: string, ...result: readonly string[]): string {
	const mark = (type: string): string => raw(`<w:fldChar w:fldCharType="${type}"/>`);
	const codes = `<w:instrText xml:space="preserve">${escaped(code)}</w:instrText>`;
	return [mark('begin'), raw(codes), mark('separate'), ...result, mark('end')].join('');
}

export function row(...cells: readonly string[]): string {
	return `<w:tr>${cells.map((each) => (/^<w:(?:tc|sdt)>/.test(each) ? each : cell(each))).join('')}</w:tr>`;
}

export function cell(content: string, properties = ''): string {
	return `<w:tc><w:tcPr>${properties}</w:tcPr>${content.startsWith('<') ? content : p(content)}</w:tc>`;
}

export function table(...rows: readonly string[]): string {
	return `<w:tbl><w:tblPr/><w:tblGrid/>${rows.join('')}</w:tbl>`;
}

/** A pattern of lists: for each level its format, its text, and more XML. */
export function pattern(id: number, ...levels: readonly (readonly [string, string, string?])[]): string {
	const xml = levels.map(([format, text, more = ''], i) => {
		const indent = `<w:pPr><w:ind w:left="${720 * (i + 1)}" w:hanging="360"/></w:pPr>`;
		return `<w:lvl w:ilvl="${i}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/>${indent}</w:lvl>`;
	});
	return `<w:abstractNum w:abstractNumId="${id}">${xml.join('')}</w:abstractNum>`;
}

export function list(id: number, of: number, overrides = ''): string {
	return `<w:num w:numId="${id}"><w:abstractNumId w:val="${of}"/>${overrides}</w:num>`;
}

export function style(id: string, name: string, properties = '', kind = 'paragraph', base = ''): string {
	const based = base === '' ? '' : `<w:basedOn w:val="${base}"/>`;
	return `<w:style w:type="${kind}" w:styleId="${id}"><w:name w:val="${name}"/>${based}${properties}</w:style>`;
}

export function note(kind: 'footnote' | 'endnote', id: number, ...paragraphs: readonly string[]): string {
	return `<w:${kind} w:id="${id}">${paragraphs.join('')}</w:${kind}>`;
}

/** The bytes of a document. */
export function docx({ body, rewrite = (xml) => xml, ...parts }: Parts): Uint8Array {
	const files: Record<string, Uint8Array> = {};
	const put = (name: string, xml: string): void => {
		files[name] = strToU8(`<?xml version="1.0" encoding="UTF-8"?>\n${rewrite(xml)}`);
	};
	const relations: (readonly [string, string, string])[] = [...(parts.relations ?? [])];
	const part = (name: string, root: string, xml: string | undefined): void => {
		if (xml === undefined) return;
		put(`word/${name}.xml`, `<w:${root} ${NAMESPACES}>${xml}</w:${root}>`);
		relations.push([`rId-${name}`, name, `${name}.xml`]);
	};
	part('styles', 'styles', parts.styles);
	part('numbering', 'numbering', parts.numbering);
	part('footnotes', 'footnotes', parts.footnotes);
	part('endnotes', 'endnotes', parts.endnotes);
	part('comments', 'comments', parts.comments);
	put('word/document.xml', `<w:document ${NAMESPACES}><w:body>${body}<w:sectPr/></w:body></w:document>`);
	const links = Object.entries(parts.links ?? {}).map(
		([id, url]) =>
			`<Relationship Id="${id}" Type="${RELATIONS}/hyperlink" Target="${escaped(url)}" TargetMode="External"/>`,
	);
	const inside = relations.map(
		([id, type, target]) => `<Relationship Id="${id}" Type="${RELATIONS}/${type}" Target="${target}"/>`,
	);
	const all = (xml: string): string =>
		`<Relationships xmlns="${OFFICE}/package/2006/relationships">${xml}</Relationships>`;
	for (const name of ['document', 'footnotes', 'endnotes', 'comments']) {
		put(`word/_rels/${name}.xml.rels`, all([...inside, ...links].join('')));
	}
	put('_rels/.rels', all(`<Relationship Id="rId1" Type="${RELATIONS}/officeDocument" Target="word/document.xml"/>`));
	for (const [name, content] of Object.entries(parts.files ?? {})) {
		files[name] = typeof content === 'string' ? strToU8(content) : content;
	}
	return zipSync(files, { level: 6 });
}
