import type { Place } from './moving-place.js';

/**
 * Replaces a stretch, and puts the cursor into what comes instead. Redone, it is there again: of other edits that an
 * extension makes, VS Code does not keep where the cursor was behind them.
 */
export interface Rewrite {
	readonly from: Place;
	readonly to: Place;
	/** Line breaks are `\n`; other lines than the first are indented by the editor, like the one that it is inserted into. */
	readonly text: string;
	/** Where in `text` the cursor goes, and Tab from there. */
	readonly stops: readonly number[];
	/** What stands behind the first of them in its line. */
	readonly rest: string;
	/** Where something is afterwards that was in the stretch. */
	readonly carried: (place: Place) => Place;
}
