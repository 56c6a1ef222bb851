/**
 * The content of a cache: a header line, then four lines of JSON for each file: what identifies it, what was reported
 * about it, what it asked others, and its digest. The last three are parsed on demand.
 */
import { createHmac, timingSafeEqual } from 'node:crypto';
import type { Stamp } from '../stamp.js';
import { PROGRAM } from './program.js';

export interface Entry {
	readonly stamp: Stamp;
	/** What it was checked with. */
	readonly settings: string;
	/** `Links` as JSON; empty where it has none to other files. */
	readonly links: string;
	/** Whether `--fix` would change the file. */
	readonly fixable: boolean;
	/** A `FileReport` as JSON in UTF-8. */
	readonly report: Buffer;
	/** An `Asking` as JSON in UTF-8; empty if it has asked nothing. */
	readonly asking: Buffer;
	/** A `Digest` as JSON in UTF-8; empty if others were not asked. */
	readonly digest: Buffer;
}

/** By the path of the file. */
export type Entries = Map<string, Entry>;

type Line = [
	path: string,
	settings: string,
	size: number,
	modified: number,
	changed: number,
	hash: string,
	fixable: boolean,
	links: string,
];

interface Head {
	/** The program that wrote it; another may produce other results. */
	readonly program: string;
	/** HMAC-SHA-256 of the program and everything after the first line: it cannot be forged without the secret. */
	readonly mac: string;
}

/** Every cache of ours begins like this, whichever version wrote it. */
const SIGNATURE = '{"rapporteurCache":';
const NEWLINE = Buffer.from('\n');

export function encodeEntries(entries: Entries, secret: Buffer): Buffer {
	const parts: Buffer[] = [];
	for (const [path, { settings, stamp, fixable, links, report, asking, digest }] of entries) {
		const { size, modified, changed, hash } = stamp;
		const line: Line = [path, settings, size, modified, changed, hash, fixable, links];
		parts.push(Buffer.from(`${JSON.stringify(line)}\n`), report, NEWLINE, asking, NEWLINE, digest, NEWLINE);
	}
	const body = Buffer.concat(parts);
	const head: Head = { program: PROGRAM, mac: macOf(body, secret).toString('base64url') };
	return Buffer.concat([Buffer.from(`${SIGNATURE}${JSON.stringify(head)}}\n`), body]);
}

/**
 * Empty if another version wrote them.
 *
 * @throws Error if this is not what {@link encodeEntries} made with this secret.
 */
export function decodeEntries(bytes: Buffer, secret: Buffer): Entries {
	const entries: Entries = new Map();
	const headEnd = endOfLine(bytes, 0);
	const { rapporteurCache: head } = JSON.parse(bytes.toString('utf8', 0, headEnd)) as { rapporteurCache: Head };
	if (head.program !== PROGRAM) return entries;
	const mac = Buffer.from(head.mac, 'base64url');
	const expected = macOf(bytes.subarray(headEnd + 1), secret);
	if (mac.length !== expected.length || !timingSafeEqual(mac, expected)) throw new Error('it is not ours');
	for (let start = headEnd + 1; start < bytes.length; ) {
		const middle = endOfLine(bytes, start);
		const asked = endOfLine(bytes, middle + 1);
		const last = endOfLine(bytes, asked + 1);
		const end = endOfLine(bytes, last + 1);
		const line: unknown = JSON.parse(bytes.toString('utf8', start, middle));
		if (!isLine(line)) throw new Error('an entry has another form');
		const [path, settings, size, modified, changed, hash, fixable, links] = line;
		const stamp = { size, modified, changed, hash };
		entries.set(path, {
			settings,
			stamp,
			fixable,
			links,
			report: bytes.subarray(middle + 1, asked),
			asking: bytes.subarray(asked + 1, last),
			digest: bytes.subarray(last + 1, end),
		});
		start = end + 1;
	}
	return entries;
}

/** Whether a file with this beginning is a cache of ours, or was one. */
export function isOurs(bytes: Buffer): boolean {
	return bytes.length === 0 || bytes.toString('utf8', 0, SIGNATURE.length) === SIGNATURE;
}

function endOfLine(bytes: Buffer, start: number): number {
	const end = bytes.indexOf(NEWLINE, start);
	if (end === -1) throw new Error('the content ends too early');
	return end;
}

function isLine(value: unknown): value is Line {
	const types = Array.isArray(value) ? value.map((each) => typeof each).join(' ') : '';
	return types === 'string string number number number string boolean string';
}

function macOf(bytes: Buffer, secret: Buffer): Buffer {
	return createHmac('sha256', secret).update(`${PROGRAM}\n`).update(bytes).digest();
}
