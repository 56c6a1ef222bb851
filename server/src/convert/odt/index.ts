/** Documents of LibreOffice and what writes the same format (ODF 1.3), from the package to blocks. */
import type { Account } from '../account.js';
import { type Block, type Content, saidBy } from '../blocks/block.js';
import { PictureFolder } from '../blocks/picture-folder.js';
import { child, type Element } from '../package/element.js';
import { readXml } from '../package/xml.js';
import { damaged, type Zip } from '../package/zip.js';
import { CONTENT, STYLES } from './dialect.js';
import type { Source } from './inline.js';
import { Counting } from './lists.js';
import { type ListState, readStory, Story } from './story.js';
import { Styles } from './styles.js';

export interface OdtOptions {
	/** Folder for pictures, from the report; `undefined` leaves them out. */
	readonly pictures: string | undefined;
	/** Comments become notes; else they are left out. */
	readonly comments: boolean;
	/** The largest number that a note has already. */
	readonly notes: number;
}

const PART = 'content.xml';

interface KeptNote {
	readonly label: string;
	readonly body: Element;
	readonly author: string | undefined;
}

export function isOdt(zip: Zip): boolean {
	return zip.has(PART);
}

export function readOdt(zip: Zip, { pictures, comments, notes: taken }: OdtOptions, account: Account): Content {
	const folder = new PictureFolder(pictures);
	const kept: KeptNote[] = [];
	const content = { blocks: [] as Block[], notes: [] as Content['notes'][number][] };
	const note = (body: Element, author?: string): string => {
		const alike = kept.filter((each) => (each.author === undefined) === (author === undefined)).length + 1;
		const label = author === undefined ? `${taken + alike}` : `comment-${alike}`;
		kept.push({ label, body, author });
		return label;
	};

	// The styles of its own paragraphs stand before the text, but in the same part, so the part is read twice.
	const automatic = readXml(zip.read(PART) ?? [], { ...STYLES, drops: new Set([...STYLES.drops, 'office:body']) });
	const named = readXml(zip.read('styles.xml') ?? [], STYLES);
	const styles = new Styles(
		[child(named, 'office:styles'), child(automatic, 'office:automatic-styles')].filter((each) => each !== undefined),
	);
	const source: Source = { zip, styles, account, folder, comments, note };
	const lists: ListState = {
		byId: new Map(),
		byStyle: new Map(),
		headings: styles.outline && new Counting('outline', 'outline', styles.outline),
		count: 0,
	};
	const story = new Story(source, lists, (block) => {
		const order = content.blocks.push({ ...block, order: content.blocks.length }) - 1;
		account.settle(order);
	});
	if (!readXml(zip.read(PART) ?? [], CONTENT, (element) => story.add(element))) throw damaged();
	story.end();
	for (const { label, body, author } of kept) {
		content.notes.push({ label, blocks: saidBy(author, readStory(source, lists, body)) });
		account.settle(undefined);
	}
	account.settle(undefined);
	return { ...content, pictures: folder.pictures };
}
