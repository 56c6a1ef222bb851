/** Entry point: converts what is pasted in a worker, where it holds up nobody. */
import { type PasteOptions, pasteHtml } from '../convert/paste.js';
import { answer, type Port } from './answer.js';

interface Question {
	readonly id: number;
	readonly html: string;
	readonly options: PasteOptions;
}

export function serve(port: Port): void {
	answer<Question>(port, ({ html, options }) => pasteHtml(html, options));
}
