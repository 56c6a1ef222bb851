/**
 * Watches the bytes that arrive on a stream, so that garbage ends the server at once instead of leaving it waiting for
 * ever for a message boundary it cannot find.
 */

/** LSP headers are two short lines. */
const LONGEST_HEADER = 4096;
const HEADER_LINES = /^(?:[\w-]+:[^\r\n]*\r\n)+(?:\r\n)?$/;
/** Far above any report; a larger number is a mistake or an attack. */
const LONGEST_BODY = 256 * 1024 * 1024;

/** The base protocol of LSP 3.17: `Content-Length: N`, an empty line, N bytes, and again. */
export class FrameWatch {
	/** The part of a header that has arrived. */
	#header = '';
	/** Bytes of a body that are still to come. */
	#body = 0;

	/** @throws Error, for people, at the first byte that belongs to no message. */
	push(chunk: Uint8Array): void {
		let at = 0;
		while (at < chunk.length) {
			if (this.#body > 0) {
				const taken = Math.min(this.#body, chunk.length - at);
				this.#body -= taken;
				at += taken;
				continue;
			}
			this.#header += String.fromCharCode(chunk[at++]!);
			if (this.#header.length > LONGEST_HEADER || (this.#header.endsWith('\n') && !HEADER_LINES.test(this.#header))) {
				throw new Error('what came in is no message of the Language Server Protocol');
			}
			if (this.#header.endsWith('\r\n\r\n')) {
				this.#body = bodyLength(this.#header);
				this.#header = '';
			}
		}
	}
}

function bodyLength(header: string): number {
	const length = /^content-length:[ \t]*(\d+)[ \t]*\r$/im.exec(header)?.[1];
	if (length === undefined) throw new Error('a message came without "Content-Length: " and a number before it');
	if (Number(length) > LONGEST_BODY) throw new Error(`a message of ${length} bytes was announced, which is too long`);
	return Number(length);
}
