import type { Settings } from '../config/index.js';
import type { ReadOptions } from '../report/index.js';

/**
 * The only way from settings to reading, so that a report is the same whoever reads it: a check, the next report that is
 * begun from it, the ones that are compared with it.
 *
 * @param path of the file, as in {@link ReadOptions}.
 */
export function readOptionsOf({ annexWords, externalAnnexes, kind, root }: Settings, path?: string): ReadOptions {
	return {
		annexWords,
		externalAnnexes,
		...kind,
		...(path !== undefined && { path }),
		...(root !== undefined && { root }),
	};
}
