/** Pictures in the text (ECMA-376 part 1, section 20.4). */
import { lookOf } from '../picture.js';
import { escaped } from '../xml.js';
import type { Relations } from './relations.js';
import { OFFICE } from './standard.js';

const DRAWING = `${OFFICE}/drawingml/2006`;
/** English metric units of a pixel at 96 to the inch, and of a twentieth of a point. */
const PIXEL = 9525;
const TWIP = 635;

export interface Shown {
	readonly url: string;
	readonly alt: string;
}

export class Pictures {
	readonly #given: ReadonlyMap<string, Uint8Array>;
	/** By address, the name of the part. */
	readonly #names = new Map<string, string>();
	/** By the name of its part. */
	readonly files = new Map<string, Uint8Array>();

	constructor(given: ReadonlyMap<string, Uint8Array>) {
		this.#given = given;
	}

	/**
	 * A run with the picture; `undefined` if it cannot be shown.
	 *
	 * @param width that there is room for, in twentieths of a point.
	 */
	draw({ url, alt }: Shown, relations: Relations, id: number, width: number): string | undefined {
		const bytes = this.#given.get(url);
		const look = bytes && lookOf(bytes);
		if (!look) return undefined;
		const name = this.#names.get(url) ?? `rapporteur${this.#names.size + 1}.${look.kind}`;
		this.#names.set(url, name);
		this.files.set(`word/media/${name}`, bytes);
		const scale = Math.min(1, (width * TWIP) / (look.width * PIXEL));
		const [x, y] = [look.width, look.height].map((pixels) => Math.max(1, Math.round(pixels * PIXEL * scale)));
		const relation = relations.add('image', `media/${name}`);
		const properties = `id="${id}" name="${escaped(name)}" descr="${escaped(alt)}"`;
		const blip = `<pic:blipFill><a:blip r:embed="${relation}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>`;
		const shape = `<pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="${x}" cy="${y}"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr>`;
		const picture = `<pic:pic xmlns:pic="${DRAWING}/picture"><pic:nvPicPr><pic:cNvPr ${properties}/><pic:cNvPicPr/></pic:nvPicPr>${blip}${shape}</pic:pic>`;
		const graphic = `<a:graphic xmlns:a="${DRAWING}/main"><a:graphicData uri="${DRAWING}/picture">${picture}</a:graphicData></a:graphic>`;
		const inline = `<wp:inline xmlns:wp="${DRAWING}/wordprocessingDrawing" distT="0" distB="0" distL="0" distR="0"><wp:extent cx="${x}" cy="${y}"/><wp:docPr ${properties}/>${graphic}</wp:inline>`;
		return `<w:r><w:drawing>${inline}</w:drawing></w:r>`;
	}
}
