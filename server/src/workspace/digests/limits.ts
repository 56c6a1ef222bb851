/** How much of a report a digest keeps: a generated file costs no more than a long report. */
import { clipped } from '../../text/index.js';

/** Nobody reads a longer list, … */
export const MOST = 2_000;
/** … or follows an address with this many characters. */
export const LONGEST = 500;

/** At most {@link LONGEST} characters of it, none of them half. */
export function cut(text: string): string {
	return clipped(text, LONGEST);
}
