/** Entry point: imports documents in a worker, where one that takes long holds up nobody, and can be given up. */
import { type ImportOptions, importDocument } from '../convert/index.js';
import { answer, type Port } from './answer.js';

interface Question {
	readonly id: number;
	readonly bytes: Uint8Array;
	readonly options: ImportOptions;
}

export function serve(port: Port): void {
	answer<Question>(port, ({ bytes, options }) => importDocument(bytes, options));
}
