import type { NamedMeeting } from '../../report/index.js';
import type { Digest } from '../digests/model.js';
import type { Asker } from '../series/asker.js';
import { latestFirst } from '../series/reports-by-key.js';
import { areApart, closeness, seriesOfDigest } from '../series/series.js';
import { ownPart } from './index-parts.js';
import type { ReportIndex } from './report-index.js';

/** The reports that one body has in the folder of the asking one, and that one; none from elsewhere, which have no address. */
export function ownReports(
	index: ReportIndex,
	{ series }: Pick<Asker, 'series'>,
): (readonly [path: string, digest: Digest])[] {
	const own = ownPart(index);
	return own.paths().flatMap((path) => {
		const digest = own.get(path)!;
		const other = seriesOfDigest(digest, path);
		const isOwn = digest.kind === 'report' && closeness(other, series) >= 2 && !areApart(other, series);
		return isOwn ? [[path, digest] as const] : [];
	});
}

/** The paths of those of another meeting, the latest first. */
export function reportsOfMeeting(index: ReportIndex, asker: Asker, by: NamedMeeting['by']): readonly string[] {
	return ownReports(index, asker)
		.filter(([path, { number, date = '', until = date }]) => {
			return path !== asker.path && ('number' in by ? number === by.number : date <= by.day && by.day <= until);
		})
		.map(([path, { date, number }]) => ({ path, number, ...(date !== undefined && { date }) }))
		.sort(latestFirst)
		.map(({ path }) => path);
}
