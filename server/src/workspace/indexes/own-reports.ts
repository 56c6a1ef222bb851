import type { Digest } from '../digests/digest.js';
import type { Asker } from '../series/asker.js';
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
