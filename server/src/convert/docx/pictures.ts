/** Pictures, and what else is drawn (ECMA-376 part 1, sections 20.4 and 20.1; part 4, section 19 for VML). */
import { LOST } from '../account.js';
import type { PictureFolder } from '../blocks/picture-folder.js';
import { child, type Element, elements, within } from '../package/element.js';
import type { Relation } from '../package/relations.js';
import type { Zip } from '../package/zip.js';

interface Found {
	readonly alt: string;
	readonly url: string;
	/** Where a click on it leads. */
	readonly address: string | undefined;
}

export class Pictures {
	readonly #zip: Zip;
	readonly #folder: PictureFolder;
	readonly #relations: ReadonlyMap<string, Relation>;

	/** @param relations those of the part that shows the pictures. */
	constructor(zip: Zip, folder: PictureFolder, relations: ReadonlyMap<string, Relation>) {
		this.#zip = zip;
		this.#folder = folder;
		this.#relations = relations;
	}

	/** The pictures that a drawing shows and Markdown can. */
	picturesIn(drawing: Element): Found[] {
		const found: Found[] = [];
		for (const { element, alt, address } of shown(drawing, { alt: '', address: undefined })) {
			const { attributes } = element;
			const id = attributes['r:embed'] ?? attributes['r:id'] ?? attributes['r:link'];
			const relation = id === undefined ? undefined : this.#relations.get(id);
			const url = relation && this.#urlOf(relation);
			if (url !== undefined) {
				found.push({ alt, url, address: address === undefined ? undefined : this.#relations.get(address)?.target });
			}
		}
		return found;
	}

	/** What is said of a drawing without text of which nothing is kept; `undefined` of a mere line. */
	lostIn(drawing: Element): string | undefined {
		if (has(drawing, 'c:chart')) return 'A chart was left out';
		if (has(drawing, 'dgm:relIds')) return 'A diagram was left out';
		if (has(drawing, 'o:OLEObject')) return LOST.object;
		if (has(drawing, 'a:blip') || has(drawing, 'v:imagedata')) return this.#folder.why;
		return undefined;
	}

	#urlOf({ external, target }: Relation): string | undefined {
		if (external) return /^https?:\/\//i.test(target) ? target.replace(/\s/g, encodeURIComponent) : undefined;
		return this.#folder.add(target, () => this.#zip.readWhole(target));
	}
}

interface Look {
	readonly alt: string;
	readonly address: string | undefined;
}

/** The elements that name a picture, with the description around them. */
function* shown(element: Element, look: Look): Iterable<Look & { readonly element: Element }> {
	let inherited = look;
	for (const each of elements(element)) {
		// A box has text of its own, read elsewhere.
		if (each.name === 'w:txbxContent') continue;
		if (each.name === 'wp:docPr') {
			const { descr, title } = each.attributes;
			const address = child(each, 'a:hlinkClick')?.attributes['r:id'];
			inherited = { alt: descr || title || '', address };
		} else if (each.name === 'a:blip' || each.name === 'v:imagedata') {
			yield { ...inherited, element: each };
		} else if (each.name === 'v:shape' || each.name === 'v:rect') {
			yield* shown(each, { ...inherited, alt: each.attributes.alt || inherited.alt });
		} else yield* shown(each, inherited);
	}
}

function has(element: Element, name: string): boolean {
	for (const _ of within(element, name)) return true;
	return false;
}
