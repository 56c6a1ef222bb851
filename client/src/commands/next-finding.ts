/** Which finding comes next. Pure: no `vscode`. */
import type { Place } from '../typing/moving-place.js';

interface Span {
	readonly start: Place;
	readonly end: Place;
}

/**
 * - `written`: the writer has just typed there, and may have made a finding that ends there
 * - `been`: it was brought to a finding that begins there, which is to be left
 */
export type Cursor = 'written' | 'been' | 'elsewhere';

/**
 * The first one from the cursor on; after the last one comes the first.
 *
 * @param all in order.
 */
export function nextFinding<T extends Span>(all: readonly T[], at: Place, cursor: Cursor): T | undefined {
	const isHere = ({ start, end }: T) => start.line === at.line && !isBefore(at, start) && !isBefore(end, at);
	const here = cursor === 'written' ? all.findLast(isHere) : undefined;
	const isNext = ({ start }: T) => (cursor === 'been' ? isBefore(at, start) : !isBefore(start, at));
	return here ?? all.find(isNext) ?? all[0];
}

function isBefore(a: Place, b: Place): boolean {
	return a.line < b.line || (a.line === b.line && a.character < b.character);
}
