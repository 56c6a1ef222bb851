/** Documents of Word and what writes the same format (ECMA-376), from the package to blocks. */
import type { Account } from '../account.js';
import { type Block, type Content, saidBy } from '../blocks/block.js';
import { PictureFolder } from '../blocks/picture-folder.js';
import { type Element, elements, textIn } from '../package/element.js';
import { EXPORTED } from '../package/exported.js';
import { type Relation, relationsOf } from '../package/relations.js';
import { readXml } from '../package/xml.js';
import { damaged, type Zip } from '../package/zip.js';
import { Unreadable } from '../unreadable.js';
import { Counters } from './counters.js';
import { BODY, DIALECT } from './dialect.js';
import { withoutLetterhead } from './letterhead.js';
import { Notes } from './notes.js';
import { Numbering } from './numbering.js';
import { Pictures } from './pictures.js';
import type { Source } from './source.js';
import { readStory, Story } from './story.js';
import { Styles } from './styles.js';

export interface DocxOptions {
	/** Folder for pictures, from the report; `undefined` leaves them out. */
	readonly pictures: string | undefined;
	/** Comments become notes; else they are left out. */
	readonly comments: boolean;
	/** The largest number that a note has already. */
	readonly notes: number;
}

/** Whether the package is a document of Word. */
export function isDocx(zip: Zip): boolean {
	return mainPart(zip) !== undefined;
}

export function readDocx(zip: Zip, { pictures, comments, notes: taken }: DocxOptions, account: Account): Content {
	const main = mainPart(zip);
	const pieces = main === undefined ? undefined : zip.read(main);
	if (main === undefined || !pieces) throw new Unreadable('It has no text. Open it in Word, and save it again');
	const relations = relationsOf(zip, main);
	const part = (type: string): string | undefined =>
		[...relations.values()].find((each) => each.type === type && !each.external)?.target;
	const read = (name: string | undefined): Element | undefined => {
		const found = name === undefined ? undefined : zip.read(name);
		return found && readXml(found, DIALECT);
	};
	const styles = new Styles(read(part('styles')));
	const numbering = new Numbering(read(part('numbering')), (style) => styles.get(style)?.numbering?.list);
	const notes = new Notes(
		(kind) => {
			const name = part(kind);
			return { root: read(name), relations: name === undefined ? new Map() : relationsOf(zip, name) };
		},
		comments,
		taken,
	);
	const folder = new PictureFolder(pictures);
	const mark = markOf(zip);
	const isOurs = mark !== undefined;
	const sourceIn = (own: ReadonlyMap<string, Relation>): Source => ({
		isExported: isOurs,
		styles,
		counters,
		notes,
		account,
		relations: own,
		pictures: new Pictures(zip, folder, own),
	});
	const counters = new Counters(numbering, isOurs);

	const content = { blocks: [] as Block[], notes: [] as Content['notes'][number][], isStyled: isOurs };
	const story = new Story(sourceIn(relations), (block) => {
		const order = content.blocks.push({ ...block, order: content.blocks.length }) - 1;
		account.settle(order);
	});
	if (!readXml(pieces, BODY, (element) => story.add(element))) throw damaged();
	story.end();
	for (const { label, element, part: own } of notes.referred()) {
		const blocks = readStory(sourceIn(own.relations), element);
		content.notes.push({ label, blocks: saidBy(element.attributes['w:author'], blocks) });
		account.settle(undefined);
	}
	const blocks = withoutLetterhead(content.blocks, mark);
	if (part('header') ?? part('footer') ?? blocks.length < content.blocks.length) {
		account.note('What stands at the head and foot of each page was left out');
	}
	account.settle(undefined);
	return { ...content, blocks, pictures: folder.pictures };
}

/** What a document says that is one of ours, or has become another from one. */
function markOf(zip: Zip): string | undefined {
	const properties = [...relationsOf(zip, '').values()].find(({ type }) => type === 'custom-properties')?.target;
	const pieces = properties === undefined ? undefined : zip.read(properties);
	const root = pieces && readXml(pieces, { ...DIALECT, hasText: () => true });
	const own = root && [...elements(root)].find(({ attributes }) => attributes.name === EXPORTED);
	return own && [...elements(own)].map(textIn).join('');
}

function mainPart(zip: Zip): string | undefined {
	return [...relationsOf(zip, '').values()].find(({ type, external }) => type === 'officeDocument' && !external)
		?.target;
}
