/** Which of many reports are asked first. */
import type { Asker } from './asker.js';
import { closeness, type Series } from './series.js';

/** The weight of each report, nearest first, relative to the one before. */
export const FADING = 0.5;
/** How many reports are looked at closely; the others are counted. */
export const CLOSELY = 24;

/**
 * The first of them, the same series before others, as many as are looked at closely.
 *
 * @param all the latest first.
 */
export function nearestFirst<T extends { readonly series: Series }>(all: Iterable<T>, { series }: Asker): T[] {
	const rows: T[][] = [[], [], [], []];
	for (const each of all) {
		const row = rows[closeness(series, each.series)]!;
		if (row.length < CLOSELY) row.push(each);
		if (rows[3]!.length === CLOSELY) break;
	}
	return rows.reverse().flat().slice(0, CLOSELY);
}
