import type { Writable } from 'node:stream';
import { AbstractMessageWriter, type Message, type MessageWriter } from 'vscode-languageserver/node';

/**
 * Writes each message at once. The library's own writer first writes the header and waits for that: an extra system
 * call, and the client is woken up for a header alone.
 */
export class FrameWriter extends AbstractMessageWriter implements MessageWriter {
	readonly #output: Writable;
	#errors = 0;

	constructor(output: Writable) {
		super();
		this.#output = output;
		output.on('error', (error) => this.fireError(error));
		output.on('close', () => this.fireClose());
	}

	async write(message: Message): Promise<void> {
		const body = JSON.stringify(message);
		const frame = `Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`;
		await new Promise<void>((resolve, reject) => {
			this.#output.write(frame, (error) => {
				if (!error) return resolve();
				this.fireError(error, message, ++this.#errors);
				reject(error);
			});
		});
	}

	end(): void {
		this.#output.end();
	}
}
