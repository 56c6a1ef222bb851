import type { Pattern } from './pattern.js';

/** How people are said to speak in a meeting. */
export interface SpeakingWords {
	/**
	 * What gives somebody a part in the meeting, right after the name: "noted", "a présenté". Each begins with two
	 * characters outside brackets, by which it is found.
	 */
	readonly says: readonly Pattern[];
	/** May stand between the name and that: "also", "también". Empty elsewhere. */
	readonly adverb: readonly Pattern[];
	/** The same right before it, in languages that turn the sentence round: "berichtete". Empty elsewhere. */
	readonly inverted: Pattern;
	/** The same in the passive, before it: "facilitated by". */
	readonly by: Pattern;
	/** The same on its two sides: "von … geleitet". */
	readonly around: { readonly before: Pattern; readonly after: Pattern };
	/** Verbs that may stand between a name and the words above, and make them say something else: "may have points to make". */
	readonly auxiliary: Pattern;
	/** Occurs in sentences about what somebody did elsewhere, at another time, or without being there. */
	readonly elsewhere: Pattern;
	/** A name right after one of these words is not who speaks. */
	readonly before: readonly string[];
	/** Begins a clause about what was said of something, not here: "about which". */
	readonly relative: readonly Pattern[];
	/** Before a year, of what was done then: "in". */
	readonly inYear: readonly Pattern[];
	/** Between a name and the body that somebody speaks for: "from", "on behalf of". */
	readonly forBody: readonly Pattern[];
	/** Between a name and the place or means that somebody speaks from: "via". */
	readonly fromWhere: readonly Pattern[];
	/** Before somebody’s address, after a name or comma: "of 3 Church Row". */
	readonly livesAt: readonly Pattern[];
}
