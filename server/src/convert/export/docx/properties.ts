/** What is known of the document as a whole (ECMA-376 part 2, section 8; part 1, section 22.3). */
import { EXPORTED } from '../../package/exported.js';
import type { Manuscript } from '../manuscript.js';
import { escaped } from '../xml.js';
import type { Package } from './package.js';
import { HEAD, OFFICE, PACKAGE, RELATIONS, TYPES } from './standard.js';

const CUSTOM = 'docProps/custom.xml';

/** @param mark the value of the property by which an import knows it. */
export function putProperties(target: Package, { title, author, language }: Manuscript, mark: string): void {
	const known = [
		['dc:title', title],
		['dc:creator', author],
		['dc:language', language],
	].filter(([, value]) => value !== '');
	const all = known.map(([name, value]) => `<${name}>${escaped(value!)}</${name}>`).join('');
	target.putProperties(
		'docProps/core.xml',
		`${PACKAGE}/relationships/metadata/core-properties`,
		`${TYPES}-package.core-properties+xml`,
		`${HEAD}<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/">${all}</cp:coreProperties>`,
	);
	target.putProperties(
		CUSTOM,
		`${RELATIONS}/custom-properties`,
		`${TYPES}-officedocument.custom-properties+xml`,
		withProperty(target.text(CUSTOM), mark),
	);
}

/** A template may have been exported itself. */
const OWN = /<property\s[^>]*name="Rapporteur".*?<\/property>/s;

function withProperty(xml: string | undefined, mark: string): string {
	const begun = `${HEAD}<Properties xmlns="${OFFICE}/officeDocument/2006/custom-properties"></Properties>`;
	const known = (xml ?? begun).replace(OWN, '');
	const pid = [...known.matchAll(/\bpid="(\d+)"/g)].reduce((most, [, each]) => Math.max(most, Number(each)), 1) + 1;
	const property = `<property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="${pid}" name="${EXPORTED}"><vt:lpwstr xmlns:vt="${OFFICE}/officeDocument/2006/docPropsVTypes">${mark}</vt:lpwstr></property>`;
	return known.replace('</Properties>', `${property}</Properties>`);
}
