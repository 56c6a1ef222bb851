/**
 * Archives (APPNOTE.TXT of PKWARE): the directory at the end says where each entry is. Entries are inflated in pieces and
 * counted on the way, since what the directory says of their size may be a lie.
 */
import { Inflate } from 'fflate';
import { Unreadable } from '../unreadable.js';
import { joined } from './pieces.js';

interface Entry {
	/** As written. */
	readonly name: string;
	readonly method: number;
	readonly packed: number;
	/** Offset of its local header. */
	readonly at: number;
}

/** Word writes some twenty parts, and one for each picture. */
const MOST_ENTRIES = 10_000;
/** All that is ever inflated of one archive, in bytes. A report of a thousand pages has ten million. */
const MOST_BYTES = 100_000_000;
/** What repeats itself more often than this is made to fill the memory. Small parts may. */
const MOST_RATIO = 150;
const SMALL = 4_000_000;
/** Packed bytes inflated at a time: at most a thousand times as many come out. */
const STEP = 4_096;

/** How Word's old format begins, and any document with a password. */
const COMPOUND = 0xe011cfd0;
const END = 0x06054b50;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;
const ENCRYPTED = 1;
const STORED = 0;
const DEFLATED = 8;
/** A comment may follow the end record. */
const LONGEST_COMMENT = 0xffff;

export class Zip {
	readonly #bytes: Uint8Array;
	readonly #view: DataView;
	readonly #entries: ReadonlyMap<string, Entry>;
	#inflated = 0;

	/** @throws Unreadable if the bytes are no archive, or one that nobody would write. */
	constructor(bytes: Uint8Array) {
		this.#bytes = bytes;
		this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
		try {
			const beginning = this.#view.getUint32(0, true);
			if (beginning === COMPOUND) {
				throw new Unreadable(
					'It is in the old format of Word (.doc) or protected by a password. Open it in Word, and save it as .docx without a password',
				);
			}
			if (beginning !== LOCAL && beginning !== END) throw noDocument();
			this.#entries = this.#readDirectory();
		} catch (error) {
			// Offsets that lead out of the file.
			if (error instanceof RangeError) throw damaged();
			throw error;
		}
	}

	/** The names of all parts. */
	get names(): string[] {
		return [...this.#entries.values()].map(({ name }) => name);
	}

	has(name: string): boolean {
		return this.#entries.has(name.toLowerCase());
	}

	/** The bytes of the part `name`, whatever its case, in pieces; `undefined` if there is none. */
	read(name: string): Iterable<Uint8Array> | undefined {
		const entry = this.#entries.get(name.toLowerCase());
		return entry && this.#inflate(entry);
	}

	/** The same in one piece. */
	readWhole(name: string): Uint8Array | undefined {
		const pieces = this.read(name);
		return pieces && joined([...pieces]);
	}

	#readDirectory(): Map<string, Entry> {
		const end = this.#findEnd();
		if (end === undefined) throw damaged();
		const view = this.#view;
		const count = view.getUint16(end + 10, true);
		if (count > MOST_ENTRIES) throw new Unreadable('It has too many parts for a document');
		const entries = new Map<string, Entry>();
		let at = view.getUint32(end + 16, true);
		for (let i = 0; i < count; i++) {
			if (view.getUint32(at, true) !== ENTRY) throw damaged();
			const nameLength = view.getUint16(at + 28, true);
			const written = new TextDecoder().decode(this.#bytes.subarray(at + 46, at + 46 + nameLength));
			const name = written.replaceAll('\\', '/');
			if (view.getUint16(at + 8, true) & ENCRYPTED) {
				throw new Unreadable('It is protected by a password. Save a copy without one, and import that');
			}
			entries.set(name.toLowerCase(), {
				name,
				method: view.getUint16(at + 10, true),
				packed: view.getUint32(at + 20, true),
				at: view.getUint32(at + 42, true),
			});
			at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
		}
		return entries;
	}

	#findEnd(): number | undefined {
		const last = this.#bytes.length - 22;
		for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at--) {
			if (this.#view.getUint32(at, true) === END) return at;
		}
		return undefined;
	}

	*#inflate({ at, packed, method }: Entry): Iterable<Uint8Array> {
		const view = this.#view;
		if (at + 30 > this.#bytes.length || view.getUint32(at, true) !== LOCAL) throw damaged();
		const from = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
		const data = this.#bytes.subarray(from, from + packed);
		if (data.length < packed) throw damaged();
		if (method === STORED) {
			this.#count(data.length);
			yield data;
			return;
		}
		if (method !== DEFLATED) throw damaged();
		let pieces: Uint8Array[] = [];
		const inflate = new Inflate((piece) => pieces.push(piece));
		let size = 0;
		for (let next = 0; next < data.length; next += STEP) {
			const step = data.subarray(next, next + STEP);
			try {
				inflate.push(step, next + STEP >= data.length);
			} catch {
				throw damaged();
			}
			for (const piece of pieces) {
				size += piece.length;
				this.#count(piece.length);
				if (size > SMALL && size > MOST_RATIO * (next + step.length)) throw tooLarge();
				yield piece;
			}
			pieces = [];
		}
	}

	#count(bytes: number): void {
		this.#inflated += bytes;
		if (this.#inflated > MOST_BYTES) throw tooLarge();
	}
}

export function damaged(): Unreadable {
	return new Unreadable('It is damaged. Open it in the program that it is from, and save it again');
}

export function noDocument(): Unreadable {
	return new Unreadable(
		'It is no document of Word (.docx) or LibreOffice (.odt). Save it as one of them, and take that',
	);
}

function tooLarge(): Unreadable {
	return new Unreadable('It is too large to be a report');
}
