/** Entry point: writes documents in a worker, where a long one holds up nobody. */
import { type ExportOptions, type Manuscript, writeDocx, writeHtml } from '../convert/export/index.js';
import { answer, type Port } from './answer.js';

interface Question {
	readonly id: number;
	readonly format: 'docx' | 'html';
	readonly manuscript: Manuscript;
	readonly options: ExportOptions;
}

export function serve(port: Port): void {
	answer<Question>(port, ({ format, manuscript, options }) => {
		if (format === 'docx') {
			const { bytes, losses } = writeDocx(manuscript, options);
			return { content: bytes, losses };
		}
		const { html, losses } = writeHtml(manuscript, options);
		return { content: html, losses };
	});
}
