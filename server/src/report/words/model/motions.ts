import type { Pattern } from './pattern.js';

/** How minutes say that something was put to the vote, and what became of it. */
export interface MotionWords {
	/** What is put to the vote, with what may precede it at the beginning of a clause: "the amended motion". */
	readonly motion: Pattern;
	/** After that, says that it was carried or failed: "was carried", "failed". */
	readonly settled: Pattern;
	/** The same as a sentence of its own, after somebody has moved something: "carried". */
	readonly result: Pattern;
	/** After either, by how much or how: "unanimously", "with 5". */
	readonly margin: Pattern;
	/** With a colon before either: "vote", "result". */
	readonly ballot: Pattern;
	/** Says that somebody puts something to the vote: "moved by". */
	readonly moved: Pattern;
	/** Says that somebody puts up whoever stands at the beginning of the line: "Ann nominates". */
	readonly nominates: Pattern;
	/** Says in letters that it was moved, seconded and carried: "M/S/C". */
	readonly abbreviated: Pattern;
	/** Says that somebody supports that: "seconded". */
	readonly seconded: Pattern;
	/** Before votes, so many of them in a word: "no", "nine". */
	readonly votes: Pattern;
	/** After a number: votes for it, against it, and neither. */
	readonly votesFor: Pattern;
	readonly votesAgainst: Pattern;
	readonly abstentions: Pattern;
	/** Somebody votes for others, so that there are more votes than people. */
	readonly proxy: Pattern;
	/** Beside votes, says that others than those present cast them, by letter or online: "by post". */
	readonly byMail: Pattern;
	/** Before votes in their sentence, says that they were counted at another time, or that others were asked: "had voted", "survey". */
	readonly otherVote: Pattern;
	/** Between a vote and its date: "of". */
	readonly voteOf: Pattern;
	/** Nobody objects to what is said before: "no objections". */
	readonly consents: Pattern;
	/** Begins a label, below which it says what is proposed, or why: "proposed change", "reasons". */
	readonly proposes: Pattern;
}
