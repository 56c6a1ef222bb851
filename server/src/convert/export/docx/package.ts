/** The parts of a template, to which those of the report are added (ECMA-376 part 2). */
import { type Gzip, writeZip } from '../../package/write-zip.js';
import { Zip } from '../../package/zip.js';
import { Unreadable } from '../../unreadable.js';
import { BLANK } from './blank.js';
import { Relations } from './relations.js';
import { WORD } from './standard.js';

export const DOCUMENT = 'word/document.xml';

const TYPES = '[Content_Types].xml';
const MACROS = /macroEnabled|vbaProject/;
const MAIN = new RegExp(`${WORD.replaceAll('.', '\\.')}\\.(?:document|template)\\.main\\+xml`);

export class Package {
	readonly #files = new Map<string, Uint8Array | string>();
	readonly #relations = new Map<string, Relations>();
	#types: string;

	/** @throws Unreadable if the bytes are no template. */
	constructor(template: Uint8Array | undefined) {
		if (template) this.#read(new Zip(template));
		else for (const [name, xml] of Object.entries(BLANK)) this.put(name, xml);
		const types = this.text(TYPES) ?? '';
		if (MACROS.test(types)) throw new Unreadable('It holds macros. Save it as .dotx in Word, and use that');
		if (!MAIN.test(types) || this.text(DOCUMENT)?.includes('<w:body') !== true) {
			throw new Unreadable('It is no document of Word. Save it as .dotx or .docx in Word, and use that');
		}
		this.#types = types.replace(MAIN, `${WORD}.document.main+xml`);
	}

	get names(): string[] {
		return [...this.#files.keys()];
	}

	/** A part as text; `undefined` if there is none. */
	text(name: string): string | undefined {
		const found = this.#files.get(name);
		return found === undefined || typeof found === 'string' ? found : new TextDecoder().decode(found);
	}

	put(name: string, content: Uint8Array | string): void {
		this.#files.set(name, content);
	}

	relations(part: string): Relations {
		const slash = part.lastIndexOf('/') + 1;
		const name = `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
		const known = this.#relations.get(name) ?? new Relations(this.text(name));
		this.#relations.set(name, known);
		return known;
	}

	/**
	 * A part that the text refers to.
	 *
	 * @param type as relationships and media types call it: `footnotes`.
	 * @param empty its XML if there is none yet.
	 */
	part(type: string, empty: string): { readonly name: string; readonly xml: string } {
		const target = this.relations(DOCUMENT).target(type);
		const name = target?.startsWith('/') ? target.slice(1) : `word/${target ?? `${type}.xml`}`;
		const known = this.text(name);
		if (known !== undefined) return { name, xml: known };
		this.relations(DOCUMENT).add(type, `${type}.xml`);
		this.#type(name, `${WORD}.${type}+xml`);
		return { name, xml: empty };
	}

	/** A part that is about the package. @param kind the address of its relationship. */
	putProperties(name: string, kind: string, type: string, xml: string): void {
		const relations = this.relations('');
		if (relations.target(kind.slice(kind.lastIndexOf('/') + 1)) === undefined) relations.add(kind, name);
		this.#type(name, type);
		this.put(name, xml);
	}

	/** Says what files with an ending are. */
	addEnding(ending: string, type: string): void {
		if (this.#types.toLowerCase().includes(`extension="${ending}"`)) return;
		// Before what is said of single parts.
		this.#types = this.#types.replace(/<Types[^>]*>/, `$&<Default Extension="${ending}" ContentType="${type}"/>`);
	}

	toBytes(gzip: Gzip | undefined): Promise<Uint8Array> {
		for (const [name, relations] of this.#relations) this.put(name, relations.toString());
		this.put(TYPES, this.#types);
		const files = new Map<string, Uint8Array>();
		// Some programs want the types first.
		for (const name of [TYPES, ...this.names]) {
			const content = this.#files.get(name)!;
			files.set(name, typeof content === 'string' ? new TextEncoder().encode(content) : content);
		}
		return writeZip(files, gzip);
	}

	#read(zip: Zip): void {
		for (const name of zip.names) if (!name.endsWith('/')) this.put(name, zip.readWhole(name) ?? new Uint8Array());
	}

	#type(name: string, type: string): void {
		if (this.#types.includes(`PartName="/${name}"`)) return;
		this.#types = this.#types.replace('</Types>', `<Override PartName="/${name}" ContentType="${type}"/></Types>`);
	}
}
