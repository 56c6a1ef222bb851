import type { NumberStatement } from '../report/index.js';
import type { Edit } from '../text/index.js';

/** Another number of the meeting in all these places, each in its own style; none if one cannot be written so. */
export function rewriteNumbers(all: readonly NumberStatement[], value: number): Edit[] {
	const edits = all.flatMap(({ span, number }) => {
		const insert = number.write(value);
		return insert === undefined ? [] : [{ span, insert }];
	});
	return edits.length < all.length ? [] : edits;
}
