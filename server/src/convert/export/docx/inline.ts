/** The words of a paragraph as runs. */
import type { Image, ImageReference, PhrasingContent } from 'mdast';
import { TOP } from '../../package/exported.js';
import { besideDocument, sendable, targetOf } from '../addresses.js';
import { addressOf } from '../definitions.js';
import { lostTag, readTag } from '../inline-html.js';
import type { Marker } from '../manuscript.js';
import { escaped } from '../xml.js';
import { stretches } from './direction.js';
import { bookmark, bookmarkEnd, bookmarkStart, fieldEnd, fieldStart, type Look, run } from './runs.js';
import type { Part } from './source.js';

const BREAK = '<w:br/>';

/** Writes one paragraph. */
export class InlineWriter {
	readonly #part: Part;
	/** Raised or lowered, until its tag is closed. */
	#script: Look['script'];
	#isLinked = false;
	/** By name, the numbers of the bookmarks that have begun. */
	readonly #begun = new Map<string, number>();

	constructor(part: Part) {
		this.#part = part;
	}

	write(nodes: readonly PhrasingContent[], look: Look = {}): string {
		return nodes.map((node) => this.#node(node, look)).join('');
	}

	#node(node: PhrasingContent, look: Look): string {
		const { styles, notes, definitions, nextId } = this.#part;
		switch (node.type) {
			case 'text':
				return this.#text(node.value, look);
			case 'strong':
				return this.write(node.children, { ...look, strong: true });
			case 'emphasis':
				return this.write(node.children, { ...look, emphasis: true });
			case 'delete':
				return this.write(node.children, { ...look, deleted: true });
			case 'inlineCode':
				return this.#text(node.value, { ...look, style: styles.id('codeText') });
			case 'break':
				return run(BREAK, look);
			case 'link':
			case 'linkReference':
				return this.#link(addressOf(node, definitions), node.children, look);
			case 'image':
			case 'imageReference':
				return this.#image(node, look);
			case 'footnoteReference':
				return notes.refer(node.identifier, nextId());
			case 'html':
				return this.#html(node.value, look);
			case 'marker':
				return this.#marker(node, look);
		}
	}

	#text(text: string, look: Look): string {
		// The end of a line in the source is a blank.
		const flat = text.replace(/[\r\n]+|\t/g, ' ');
		return stretches(flat)
			.map(({ text: words, right }) => {
				const own: Look = { ...look, script: this.#script, right };
				return run(`<w:t xml:space="preserve">${escaped(words)}</w:t>`, own);
			})
			.join('');
	}

	#link(url: string, children: readonly PhrasingContent[], look: Look): string {
		const { losses, styles } = this.#part;
		const where = this.#isLinked ? undefined : this.#where(url);
		if (where === undefined) {
			losses.link(url);
			return this.write(children, look);
		}
		this.#isLinked = true;
		const words = this.write(children, { style: styles.id('link'), ...look });
		this.#isLinked = false;
		return `<w:hyperlink${where} w:history="1">${words}</w:hyperlink>`;
	}

	/** Where a link leads, as attributes; `undefined` if Word has no such links. */
	#where(url: string): string | undefined {
		const { manuscript, relations, losses } = this.#part;
		// Not yet anywhere: to the top, as in a browser (section 17.16.22).
		if (url === '') return '';
		if (url === '#') return ` w:anchor="${TOP}"`;
		const target = targetOf(url, manuscript.targets);
		if (target !== undefined) return ` w:anchor="${escaped(target)}"`;
		if (url.startsWith('#')) {
			losses.place(url);
			return ` w:anchor="${escaped(url.slice(1))}"`;
		}
		const file = besideDocument(url);
		if (file !== undefined) losses.file(url);
		const address = sendable(url) ?? file;
		if (address === undefined) return undefined;
		// A place that has a `#` in its name, as pages have that are programs: no address may have two.
		const hash = address.indexOf('#');
		const isCut = hash < address.lastIndexOf('#');
		const id = relations.add('hyperlink', isCut ? address.slice(0, hash) : address, true);
		return ` r:id="${id}"${isCut ? ` w:anchor="${escaped(address.slice(hash + 1))}"` : ''}`;
	}

	#image(node: Image | ImageReference, look: Look): string {
		const { definitions, pictures, relations, nextId, width, losses } = this.#part;
		const url = addressOf(node, definitions);
		const alt = node.alt ?? '';
		const drawn = pictures.draw({ url, alt }, relations, nextId(), width);
		if (drawn !== undefined) return drawn;
		losses.picture(url);
		const words = alt === '' ? url : alt;
		// What is elsewhere on the web can be looked at there.
		const isElsewhere = sendable(url) !== undefined && !this.#isLinked;
		return isElsewhere ? this.#link(url, [{ type: 'text', value: words }], look) : this.#text(words, look);
	}

	#html(html: string, look: Look): string {
		const tag = readTag(html);
		if (tag?.kind === 'break') return run(BREAK, look);
		if (tag?.kind === 'target') {
			const name = targetOf(`#${tag.name}`, this.#part.manuscript.targets);
			return name === undefined ? '' : bookmark(this.#part.nextId(), name);
		}
		if (!tag) this.#part.losses.tag(lostTag(html));
		else this.#script = { end: undefined, raise: 'superscript', lower: 'subscript' }[tag.kind] as Look['script'];
		return '';
	}

	#marker({ role, name }: Marker, look: Look): string {
		switch (role) {
			case 'target': {
				const id = this.#part.nextId();
				this.#begun.set(name, id);
				return bookmarkStart(id, name);
			}
			case 'target-end':
				return bookmarkEnd(this.#begun.get(name) ?? 0);
			case 'reference':
				return fieldStart(`REF ${name} \\h`, look);
			case 'reference-end':
				return fieldEnd(look);
		}
	}
}
