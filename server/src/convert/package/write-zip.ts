/** Writes archives (APPNOTE.TXT of PKWARE), deflated by what every browser and Node have. */
import { joined, lengthOf } from './pieces.js';

const LOCAL = 0x04034b50;
const ENTRY = 0x02014b50;
const END = 0x06054b50;
/** Of the format that is needed to read it: 2.0. */
const VERSION = 20;
/** Names are in UTF-8. */
const FLAGS = 0x0800;
const DEFLATED = 8;
/** 1 January 2000, midnight: the same parts give the same bytes. */
const DATE = (20 << 9) | (1 << 5) | 1;
/** What gzip puts around deflated bytes: a header without names, a checksum and a size (RFC 1952, section 2.3). */
const GZIP_HEADER = 10;
const GZIP_TRAILER = 8;

/** Bytes to a gzip file without a name (RFC 1952). */
export type Gzip = (bytes: Uint8Array) => Uint8Array | Promise<Uint8Array>;

/** @param files by name, in the order in which they are written. */
export async function writeZip(files: ReadonlyMap<string, Uint8Array>, gzip: Gzip = gzipped): Promise<Uint8Array> {
	const pieces: Uint8Array[] = [];
	const directory: Uint8Array[] = [];
	let at = 0;
	for (const [written, bytes] of files) {
		const name = new TextEncoder().encode(written);
		const whole = await gzip(bytes);
		const packed = whole.subarray(GZIP_HEADER, -GZIP_TRAILER);
		const checksum = new DataView(whole.buffer, whole.byteOffset + whole.length - GZIP_TRAILER).getUint32(0, true);
		const sizes = [checksum, packed.length, bytes.length, name.length];
		const about = record('2222244422', VERSION, FLAGS, DEFLATED, 0, DATE, ...sizes, 0);
		const local = [record('4', LOCAL), about, name, packed];
		pieces.push(...local);
		// No comment, the first disk, no attributes.
		directory.push(record('42', ENTRY, VERSION), about, record('22244', 0, 0, 0, 0, at), name);
		at += lengthOf(local);
	}
	const { size } = files;
	const end = record('42222442', END, 0, 0, size, size, lengthOf(directory), at, 0);
	return joined([...pieces, ...directory, end]);
}

/** @param widths how many bytes each number takes, the lowest first. */
function record(widths: string, ...values: readonly number[]): Uint8Array {
	const bytes = values.flatMap((value, i) =>
		Array.from({ length: Number(widths[i]) }, (_, byte) => (value >>> (8 * byte)) & 0xff),
	);
	return Uint8Array.from(bytes);
}

async function gzipped(bytes: Uint8Array): Promise<Uint8Array> {
	const { readable, writable } = new CompressionStream('gzip');
	const writer = writable.getWriter();
	const [whole] = await Promise.all([readAll(readable.getReader()), writer.write(bytes), writer.close()]);
	return whole;
}

async function readAll(reader: { read(): Promise<{ done: boolean; value?: Uint8Array }> }): Promise<Uint8Array> {
	const pieces: Uint8Array[] = [];
	for (let { value } = await reader.read(); value; { value } = await reader.read()) pieces.push(value);
	return joined(pieces);
}
