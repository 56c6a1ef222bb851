/** The pictures of a document, which are written into a folder beside the report. */
import { Unreadable } from '../unreadable.js';
import type { Picture } from './block.js';

/** What browsers show. */
const SHOWN = /\.(?:png|jpe?g|gif|svg|webp|bmp|avif)$/i;

export class PictureFolder {
	/** From the report, with `/`; `undefined` if pictures are not wanted. */
	readonly #path: string | undefined;
	readonly #urls = new Map<string, string | undefined>();
	readonly #pictures = new Map<string, Picture>();

	constructor(path: string | undefined) {
		this.#path = path;
	}

	/** What is said of a picture that is not added. */
	get why(): string {
		return this.#path === undefined
			? 'A picture was left out'
			: 'A picture in a format that browsers do not show was left out';
	}

	get pictures(): Picture[] {
		return [...this.#pictures.values()];
	}

	/**
	 * @param part name in the document, by which a picture is known again.
	 * @returns the address for the Markdown; `undefined` if it cannot be shown.
	 */
	add(part: string, read: () => Uint8Array | undefined): string | undefined {
		if (!this.#urls.has(part)) this.#urls.set(part, this.#keep(part, read));
		return this.#urls.get(part);
	}

	#keep(part: string, read: () => Uint8Array | undefined): string | undefined {
		if (this.#path === undefined || !SHOWN.test(part)) return undefined;
		const bytes = readOrNothing(read);
		if (!bytes || bytes.length === 0) return undefined;
		const name = this.#free(part.slice(part.lastIndexOf('/') + 1));
		this.#pictures.set(name, { name, bytes });
		return encodeURI(`${this.#path}/${name}`).replace(/[()]/g, (each) => `%${each.charCodeAt(0).toString(16)}`);
	}

	/** A name that every system can have, and that is not taken. */
	#free(written: string): string {
		const name = written.replace(/[^\p{L}\p{N}._-]/gu, '-').replace(/^\.+/, '');
		const dot = name.lastIndexOf('.');
		for (let n = 1; ; n++) {
			const free = n === 1 ? name : `${name.slice(0, dot)}-${n}${name.slice(dot)}`;
			if (!this.#pictures.has(free)) return free;
		}
	}
}

/** A picture that is damaged is no reason to refuse the text. */
function readOrNothing(read: () => Uint8Array | undefined): Uint8Array | undefined {
	try {
		return read();
	} catch (error) {
		if (error instanceof Unreadable) return undefined;
		throw error;
	}
}
