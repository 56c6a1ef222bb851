/** Bytes to text, strictly: invalid UTF-8 is named, never guessed at. */
import { isUtf8 } from 'node:buffer';
import { inWords, UserError } from '../errors.js';
import { NoFileError, readBytes } from './read-bytes.js';

/** What a report can be made of. */
const DOCUMENT = /\.(?:do[ct][xm]?|odt)$/i;

export interface Source {
	/** As read: what `--fix` compares with before it replaces the file. */
	readonly bytes: Buffer;
	/** With its byte-order mark, if any, so that writing it back changes nothing else. */
	readonly text: string;
}

/**
 * Synchronously, since the caller has nothing else to do, and waiting costs more than reading.
 *
 * @param name how the user knows the file; used in messages.
 * @throws UserError if it cannot be read or is not UTF-8.
 */
export function readSource(path: string, name: string): Source {
	let bytes: Buffer;
	try {
		bytes = readBytes(path);
	} catch (error) {
		const advice = error instanceof NoFileError ? ', pass on with - what a program writes' : '';
		throw new UserError(`${name} cannot be read: ${inWords(error, name)}${advice}`);
	}
	return decode(bytes, name);
}

/** @throws UserError if `bytes` are not UTF-8, naming the first byte that does not fit. */
export function decode(bytes: Buffer, name: string): Source {
	if (!isUtf8(bytes)) {
		if (DOCUMENT.test(name)) throw new UserError(`${name} is not Markdown. Import it first: rapporteur import ${name}`);
		throw new UserError(`${name} is not UTF-8 text: ${describeFault(bytes)}`);
	}
	try {
		return { bytes, text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes) };
	} catch (error) {
		throw new UserError(`${name} cannot be read: ${inWords(error)}`);
	}
}

function describeFault(bytes: Buffer): string {
	const offset = firstBadByte(bytes);
	const byte = bytes[offset]!.toString(16).toUpperCase().padStart(2, '0');
	const place = `the byte at offset ${offset} (0x${byte}, line ${lineOf(bytes, offset)}) does not fit`;
	const mark = bytes.subarray(0, 2).toString('latin1');
	if (mark === 'ÿþ' || mark === 'þÿ') return `${place}, it looks like UTF-16, save it as UTF-8`;
	if (bytes.includes(0)) return `${place}, it looks like a binary file, leave it out`;
	return `${place}, save the file as UTF-8`;
}

/**
 * Offset of the first byte that begins no UTF-8 sequence. A lenient decoder writes U+FFFD there, so re-encoding its
 * text first differs from the original within those three bytes.
 */
function firstBadByte(bytes: Buffer): number {
	const again = Buffer.from(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes), 'utf8');
	let offset = 0;
	while (offset < bytes.length && bytes[offset] === again[offset]) offset++;
	while ((again[offset]! & 0xc0) === 0x80) offset--;
	return offset;
}

function lineOf(bytes: Buffer, offset: number): number {
	let line = 1;
	for (let at = bytes.indexOf(10); at !== -1 && at < offset; at = bytes.indexOf(10, at + 1)) line++;
	return line;
}
