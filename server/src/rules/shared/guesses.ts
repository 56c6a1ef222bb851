import { nearest } from '../../text/index.js';

/** This many name comparisons take a tenth of a second; no report that people write needs as many. */
const MOST = 100_000;

/**
 * Guesses which name was meant, for all findings of a rule in one report. If thousands would have to be compared with
 * thousands, it guesses for none of them, so that what is offered for one does not depend on who asked first.
 */
export class Guesses {
	#askers = 0;

	/** Must be told of each finding that may ask, before the first one does. */
	expect(): void {
		this.#askers++;
	}

	/** Whether each that may ask can be compared with this many names. */
	allow(names: number): boolean {
		return this.#askers * names <= MOST;
	}

	nearest(given: string, names: readonly string[]): string | undefined {
		return this.allow(names.length) ? nearest(given, names) : undefined;
	}
}
