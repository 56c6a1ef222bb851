import { type ExportOptions, writeDocx } from '../../../server/src/convert/export/index.js';
import { manuscriptOf } from '../../../server/src/manuscript/index.js';
import { ReportReader } from '../../../server/src/report/index.js';

/** A report in Markdown as a document of Word, as `rapporteur export` writes it. */
export async function exportDocx(text: string, options?: ExportOptions): Promise<Uint8Array> {
	return (await writeDocx(manuscriptOf(new ReportReader().read(text)), options)).bytes;
}
