/**
 * What speaks for a sentence to say that something was decided, or that somebody is to do something, and how strongly.
 * It does so from {@link ENOUGH} points. Marks ("Decision: …") and sections ("Action items") need no weighing.
 */

const ENOUGH = 6;

/** Who is to do it. */
const WHO = {
	/** Somebody on a list, or a handle. */
	known: 4,
	/** The one who speaks says "I": by name, or the line does not tell who that is. */
	speaker: 4,
	i: 1,
	/** Words with capitals, several or one, that stand for nobody on the lists. */
	full: 3,
	name: 3,
	/** An acronym may be a body or a thing. */
	capitals: 2,
	body: 3,
	role: 3,
	everybody: 2,
	/** "Let us …": most of it is talk. */
	we: 1,
	nobody: 1,
	/** Somebody named before, or in a line above, if known: else no one. */
	they: 0,
	above: 0,
	/** A word without a capital, if it is somebody's name. */
	lower: 0,
} as const;

/** The verb, and what else the sentence says. */
const EVIDENCE = {
	// What somebody is to do.
	will: 3,
	/** They took it on, or were told to. */
	takesOn: 4,
	/** "The council will be asked": whoever does it. */
	willBe: 5,
	/** "Will be asked by Ann": it counts if she is known, or has an office. */
	byWhom: 3,
	/** "Ann to write" */
	to: 3,
	/** They need to, or an act of which minutes mostly tell beforehand: it counts if they are known. */
	does: 2,
	/** “Ann: write to”: it counts if the line says no more. */
	acts: 1,
	/** "The board agreed that Ann should": it counts if they are known, or often named. */
	agreed: 0,
	/** “Write to the press. (Ann)”: it counts if they are known, or often named. */
	apart: 1,
	/** "It was decided to have Ann write" */
	charged: 1,
	please: 2,
	/** "Bo asked Ann to" */
	asks: 2,
	/** "Ann: write" after a box to tick. */
	assigned: 2,
	/** The item has a box to tick. */
	box: 2,
	/** It is told by when. */
	due: 2,
	/** What follows "We will" is an act rather than talk: "ask". */
	act: 1,
	/** The line says nothing else. */
	whole: 1,
	/** It is told how something will be, whatever the time, … */
	state: -6,
	/** … or that it will not. */
	not: -6,
	/** It may come to nothing. */
	perhaps: -2,
	/** Minutes tell of a task in few words: whoever needs more talks. */
	long: -2,
	// What was decided.
	/** "The board agreed to" */
	decides: 6,
	/** "It was agreed", "consensus to" */
	decided: 6,
	/** "Agreed to", at the beginning of a clause. */
	opens: 6,
	/** "It should be published" */
	shallBe: 5,
	undecided: -6,
	// Either.
	question: -8,
	/** It was at another time. */
	earlier: -4,
	/** It is an item of an agenda. */
	agenda: -4,
} as const;

export type Evidence = keyof typeof EVIDENCE;
export type WhoKind = keyof typeof WHO;

/** @param who `undefined` where nobody is needed: who decides is part of the evidence. */
export function isEnough(who: WhoKind | undefined, evidence: readonly Evidence[]): boolean {
	const sum = evidence.reduce<number>((sum, each) => sum + EVIDENCE[each], who === undefined ? 0 : WHO[who]);
	return sum >= ENOUGH;
}
