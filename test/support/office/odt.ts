/** A small writer of OpenDocument texts (ODF 1.3), so that each test holds exactly the markup that it is about. */
import { strToU8, zipSync } from 'fflate';

const OASIS = 'urn:oasis:names:tc:opendocument:xmlns';
const NAMESPACES = [
	['office', `${OASIS}:office:1.0`],
	['text', `${OASIS}:text:1.0`],
	['style', `${OASIS}:style:1.0`],
	['table', `${OASIS}:table:1.0`],
	['draw', `${OASIS}:drawing:1.0`],
	['fo', `${OASIS}:xsl-fo-compatible:1.0`],
	['svg', `${OASIS}:svg-compatible:1.0`],
	['xlink', 'http://www.w3.org/1999/xlink'],
	['dc', 'http://purl.org/dc/elements/1.1/'],
]
	.map(([prefix, uri]) => `xmlns:${prefix}="${uri}"`)
	.join(' ');

export interface OdtParts {
	readonly body: string;
	/** Of the document, as LibreOffice brings them along. */
	readonly styles?: string;
	/** Of single paragraphs and words. */
	readonly automatic?: string;
	readonly files?: Readonly<Record<string, string>>;
}

export function textStyle(name: string, properties: string): string {
	return `<style:style style:name="${name}" style:family="text"><style:text-properties ${properties}/></style:style>`;
}

export function odt({ body, styles = '', automatic = '', files = {} }: OdtParts): Uint8Array {
	const content = `<office:document-content ${NAMESPACES}><office:automatic-styles>${automatic}</office:automatic-styles><office:body><office:text>${body}</office:text></office:body></office:document-content>`;
	const all = {
		mimetype: 'application/vnd.oasis.opendocument.text',
		'content.xml': content,
		'styles.xml': `<office:document-styles ${NAMESPACES}><office:styles>${styles}</office:styles></office:document-styles>`,
		...files,
	};
	return zipSync(Object.fromEntries(Object.entries(all).map(([name, text]) => [name, strToU8(text)])));
}
