/** Reading that never blocks for ever: only ordinary files have an end. */
import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';

/** No text is longer; some system files have no end, and claim a size of 0. */
const LARGEST = 0x1fffffe8;
/** The buffer for a file that claims a size of 0. */
const CHUNK = 65_536;
/**
 * A pipe that has replaced a file since it was checked does not block us. Not on Windows, where no folder holds pipes.
 */
const AT_ONCE = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0) | (constants.O_NOCTTY ?? 0);

/** Not an ordinary file: a pipe, a device, a socket. */
export class NoFileError extends Error {
	override readonly message = 'it is not an ordinary file';
}

/**
 * The content of an ordinary file, also through links.
 *
 * @throws NoFileError for anything else, and whatever the system says.
 */
export function readBytes(path: string): Buffer {
	const file = openSync(path, AT_ONCE);
	try {
		const stats = fstatSync(file);
		if (stats.isDirectory()) throw Object.assign(new Error('EISDIR'), { code: 'EISDIR' });
		if (!stats.isFile()) throw new NoFileError();
		return readAll(file, stats.size);
	} finally {
		closeSync(file);
	}
}

function readAll(file: number, size: number): Buffer {
	refuseTooLarge(size);
	const chunks: Buffer[] = [];
	let total = 0;
	for (;;) {
		const chunk = Buffer.allocUnsafe(Math.max(size - total, CHUNK));
		const count = readSync(file, chunk);
		if (count === 0) return chunks.length === 1 ? chunks[0]! : Buffer.concat(chunks, total);
		chunks.push(chunk.subarray(0, count));
		total += count;
		refuseTooLarge(total);
	}
}

function refuseTooLarge(size: number): void {
	if (size > LARGEST) throw Object.assign(new Error('ERR_FS_FILE_TOO_LARGE'), { code: 'ERR_FS_FILE_TOO_LARGE' });
}
