import { ReportReader } from '../../server/src/report/index.js';
import { type Digest, fullDigestOf, ReportIndex } from '../../server/src/workspace/index.js';

/** What is kept of a text at `path`. */
export function digestAt(path: string, text: string): Digest {
	return fullDigestOf(new ReportReader().read(text, { path }));
}

/** An index of texts, by path. */
export function indexOf(texts: Readonly<Record<string, string>>): ReportIndex {
	const index = new ReportIndex();
	for (const [path, text] of Object.entries(texts)) index.set(path, digestAt(path, text));
	return index;
}
