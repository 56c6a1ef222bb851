/**
 * Entry point: imports and exports documents in a worker, where one that takes long holds up nobody, and can be given up. One for
 * both, since what reads a document reads the template of another.
 */
import { type ExportOptions, type Manuscript, writeDocx, writeHtml } from '../convert/export/index.js';
import { type ImportOptions, importDocument } from '../convert/index.js';
import { answer, type Port } from './answer.js';

interface Import {
	readonly id: number;
	readonly kind: 'import';
	readonly bytes: Uint8Array;
	readonly options: ImportOptions;
}

interface Export {
	readonly id: number;
	readonly kind: 'export';
	readonly format: 'docx' | 'html';
	readonly manuscript: Manuscript;
	readonly options: ExportOptions;
}

export function serve(port: Port): void {
	answer<Import | Export>(port, (asked) =>
		asked.kind === 'import' ? importDocument(asked.bytes, asked.options) : exported(asked),
	);
}

async function exported({ format, manuscript, options }: Export): Promise<object> {
	if (format === 'docx') {
		const { bytes, losses } = await writeDocx(manuscript, options);
		return { content: bytes, losses };
	}
	const { html, losses } = writeHtml(manuscript, options);
	return { content: html, losses };
}
