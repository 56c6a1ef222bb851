/** What has changed in a report since an earlier version that the client has. */
import { compareReports, comparisonPage } from '../../comparison/index.js';
import { ReportReader } from '../../report/index.js';
import type { DocumentReading } from '../documents/checks.js';
import { RequestType } from '../protocol/library.js';

interface CompareParams {
	/** Of an open document. */
	readonly textDocument: { readonly uri: string };
	/** The earlier version. */
	readonly text: string;
	/** What each version is called on the page. */
	readonly names: { readonly old: string; readonly now: string };
}

/** Markdown for readers, and how many changes it tells; `null` for a document that is not checked. */
export const COMPARE = new RequestType<CompareParams, { readonly page: string; readonly changes: number } | null, void>(
	'rapporteur/compare',
);

export function compare({ report }: DocumentReading, text: string, names: CompareParams['names']) {
	const topics = compareReports(new ReportReader().read(text, report.options), report);
	const changes = topics.reduce((sum, topic) => sum + topic.changes.length, 0);
	return { page: comparisonPage(topics, names.old, names.now), changes };
}
