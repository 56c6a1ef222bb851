/** Manuscripts as documents of Word (ECMA-376), with the letterhead and styles of a template. */
import { weightOf } from '../../package/exported.js';
import { definitionsIn } from '../definitions.js';
import { Losses } from '../losses.js';
import type { ExportOptions, Manuscript } from '../manuscript.js';
import { aroundReport, filled, wordsIn } from './letterhead.js';
import { Notes, SEPARATORS } from './notes.js';
import { Numbering } from './numbering.js';
import { DOCUMENT, Package } from './package.js';
import { Pictures } from './pictures.js';
import { putProperties } from './properties.js';
import type { Source } from './source.js';
import { DECLARED, DECLARED_RELATIONS, HEAD } from './standard.js';
import { StoryWriter } from './story.js';
import { Styles } from './styles.js';

/** Parts in which a letterhead may be. */
const LETTERHEAD = /^word\/(?:document|header\d*|footer\d*)\.xml$/;
/** Between the margins of an A4 page, in twentieths of a point. */
const WIDTH = 9072;

export interface Exported {
	readonly bytes: Uint8Array;
	/** What could not be kept, a sentence each without a full stop. */
	readonly losses: readonly string[];
}

/** @throws Unreadable if the template is none. */
export async function writeDocx(
	manuscript: Manuscript,
	{ template, pictures = new Map(), gzip }: ExportOptions = {},
): Promise<Exported> {
	const target = new Package(template);
	const { number, date, title } = manuscript;
	for (const name of target.names.filter((each) => LETTERHEAD.test(each))) {
		target.put(name, filled(target.text(name)!, { number, date, title }));
	}
	const parts = {
		styles: target.part('styles', empty('styles')),
		numbering: target.part('numbering', empty('numbering')),
		footnotes: target.part('footnotes', empty('footnotes', SEPARATORS)),
	};
	const losses = new Losses();
	const source = sourceOf(manuscript, target, parts, new Pictures(pictures), losses);
	const report = new StoryWriter({ ...source, relations: target.relations(DOCUMENT) });
	const [before, after] = aroundReport(withRelations(target.text(DOCUMENT)!));
	target.put(DOCUMENT, before + report.write(manuscript.root.children) + after);
	target.put(parts.footnotes.name, withNotes(withRelations(parts.footnotes.xml), source, target, parts.footnotes.name));
	target.put(parts.numbering.name, withLists(parts.numbering.xml, source.numbering));
	target.put(parts.styles.name, source.styles.toXml(manuscript.language));
	for (const [name, bytes] of source.pictures.files) target.put(name, bytes);
	for (const kind of ['png', 'jpeg', 'gif']) target.addEnding(kind, `image/${kind}`);
	putProperties(target, manuscript, [before, after].map((each) => weightOf(wordsIn(each))).join(' '));
	return { bytes: await target.toBytes(gzip), losses: losses.all };
}

interface XmlPart {
	readonly name: string;
	readonly xml: string;
}

function sourceOf(
	manuscript: Manuscript,
	target: Package,
	parts: Readonly<Record<'styles' | 'numbering' | 'footnotes', XmlPart>>,
	pictures: Pictures,
	losses: Losses,
): Source {
	const definitions = definitionsIn(manuscript.root);
	const styles = new Styles(parts.styles.xml);
	const document = target.text(DOCUMENT)!;
	const { numbering, footnotes } = parts;
	const firstNote = most(footnotes.xml, /<w:footnote\s[^>]*w:id="(\d+)"/g) + 1;
	// Those of the template are smaller.
	let id = Math.max(
		most(document, /<w:bookmarkStart\s[^>]*w:id="(\d+)"/g),
		most(document, /<wp:docPr\s[^>]*\bid="(\d+)"/g),
	);
	return {
		manuscript,
		definitions,
		losses,
		styles,
		pictures,
		numbering: new Numbering(
			most(numbering.xml, /w:abstractNumId="(\d+)"/g) + 1,
			most(numbering.xml, /w:numId="(\d+)"/g) + 1,
		),
		notes: new Notes(definitions, firstNote, () => styles.id('noteMark'), losses),
		nextId: () => ++id,
		width: widthOf(document),
	};
}

function withNotes(xml: string, source: Source, target: Package, name: string): string {
	const writer = new StoryWriter({ ...source, relations: target.relations(name) });
	const notes = source.notes.referred.map(({ id, note }) => {
		const text = writer.write(note.children, { style: 'note', opening: source.notes.mark });
		return `<w:footnote w:id="${id}">${text}</w:footnote>`;
	});
	return xml.replace('</w:footnotes>', () => `${notes.join('')}</w:footnotes>`);
}

/** The patterns stand before all lists. */
function withLists(xml: string, { patterns, lists }: Numbering): string {
	const first = /<w:num\s|<w:numIdMacAtCleanup|<\/w:numbering>/;
	return xml
		.replace(first, (found) => `${patterns}${found}`)
		.replace(/<w:numIdMacAtCleanup|<\/w:numbering>/, (found) => `${lists}${found}`);
}

function empty(root: string, content = ''): string {
	return `${HEAD}<w:${root} ${DECLARED}>${content}</w:${root}>`;
}

/** Links and pictures need the prefix, which not all programs declare where none is, or for all of the part. */
function withRelations(xml: string): string {
	return xml.replace(/<w:\w+(?=[\s>])[^>]*/, (root) =>
		root.includes('xmlns:r=') ? root : root.replace(/^<w:\w+/, `$& ${DECLARED_RELATIONS}`),
	);
}

/** The largest number that an expression finds; 0 if none. */
function most(xml: string, pattern: RegExp): number {
	let largest = 0;
	// Random ones of Word have ten digits, and more would be too many.
	for (const [, digits] of xml.matchAll(pattern)) if (digits!.length < 10) largest = Math.max(largest, Number(digits));
	return largest;
}

/** Of the last section of the template. */
function widthOf(document: string): number {
	const section = document.slice(document.lastIndexOf('<w:sectPr'));
	const page = /<w:pgSz\s[^>]*w:w="(\d+)"/.exec(section)?.[1];
	const margins = /<w:pgMar\s[^>]*>/.exec(section)?.[0] ?? '';
	const [left, right] = [/w:left="(\d+)"/, /w:right="(\d+)"/].map((side) => side.exec(margins)?.[1]);
	const width = Number(page) - Number(left) - Number(right);
	return width > 0 ? width : WIDTH;
}
