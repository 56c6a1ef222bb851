import type { Pattern, Stems } from './pattern.js';

/** The subjects that tell of an outcome; a place may have one that is `passive` beside another. */
export const OUTCOME_VERBS = {
	action: ['iWill', 'weWill', 'theyWill', 'itWill', 'takesOn', 'asks', 'acts', 'please', 'will', 'does', 'doesAny'],
	passive: ['byWhom', 'willBe'],
	decision: ['decided', 'decides', 'opens', 'shallBe'],
} as const satisfies Readonly<Record<string, readonly (keyof OutcomeWords)[]>>;

/** How sentences say what was decided, and who is to do what until when. */
export interface OutcomeWords {
	/** Bodies, without articles: "board", "members". What they agree to is a decision. */
	readonly body: Pattern;
	/** People by their office, without articles: "secretary". */
	readonly role: Pattern;
	/** Those who speak: "we". */
	readonly we: Pattern;
	/** The one who speaks, beside others: "Ann and I". */
	readonly i: Pattern;
	/** Everybody, in a word or two: "all", "everyone". */
	readonly everybody: Pattern;
	/** Begins a sentence with a capital, as a name does, and names nobody: "this", "there". */
	readonly nobody: Pattern;
	/** Before a name, says that it is not the one who acts: "from", "with". */
	readonly beside: Pattern;
	/** Right after who is to do something: "will", "is going to". */
	readonly will: readonly Pattern[];
	/** Endings of verbs that say the same, of two letters more or longer: "era" as in "enverra". */
	readonly endings: readonly string[];
	/** Right after who took it on or was told to, or an act of which minutes only tell beforehand: "volunteered to", "übernimmt". */
	readonly takesOn: readonly Pattern[];
	/** Right after somebody who is known: they have to, or it is an act of which minutes mostly tell beforehand: "muss", "telefoniert". */
	readonly does: readonly Pattern[];
	/** Right after somebody who is known, with the first word of the object: any verb, unless it is one of those below: "erteilt den". */
	readonly doesAny: readonly Pattern[];
	/** Begins with one of these: what people say, think, are or do at once, and no task: "berichtet", "findet". */
	readonly tells: Pattern;
	/** Behind an arrow, right after who is to do it: any verb that tells of now, unless it is one of those above: "tweets". */
	readonly present: Pattern;
	/** Right before who is to do it: "will be checked by". */
	readonly byWhom: readonly Pattern[];
	/** The same, together with the word for "to" above: "is to", "needs to". */
	readonly isTo: Pattern;
	/** The same, only at the beginning of a clause: "Ann to write". */
	readonly to: Pattern;
	/** Right after somebody who is known, or the colon behind their name, a task in the bare form of the verb: "Ann: write to". */
	readonly acts: readonly Pattern[];
	/** Right behind a group with which a task begins, it is theirs: "who wish to vote should". */
	readonly mustDo: Pattern;
	/** Before those who shall do something by what somebody else does: "allow", as in "allow members to vote". */
	readonly causes: Pattern;
	/** Of a line that ends with somebody who is known, in brackets or behind a dash or an arrow: what they are to do: "order … (Ann)", "… bestellen (Ann)". */
	readonly forWhom: Pattern;
	/** At the end of a line, right before the names of those who are to do it: "responsible: Ann", "macht Ann". */
	readonly owns: Pattern;
	/** Right after who is asked: "please". */
	readonly please: readonly Pattern[];
	/** Before whom somebody asks to do something: "asked". */
	readonly asks: readonly Pattern[];
	/** After these people, before what they are asked to do: "to". */
	readonly asked: Pattern;
	/** The same with what they do at once, in the meeting: "to explain". */
	readonly atOnce: Pattern;
	/** The one who speaks, the speakers, or somebody named before, together with the verb: "I'll", "we will", "she will". */
	readonly iWill: readonly Pattern[];
	readonly weWill: readonly Pattern[];
	readonly theyWill: readonly Pattern[];
	/** Nobody in particular, together with the verb: "es werden". */
	readonly itWill: readonly Pattern[];
	/** The same, of a sentence that may say other things, too: what will be done, whoever does it: "will be asked". */
	readonly willBe: readonly Pattern[];
	/** Between who and the verb: "also". */
	readonly adverb: Pattern;
	/** Begins with one of these verbs, and says how something will be, not what somebody will do: "will be". */
	readonly state: Pattern;
	/** Right after somebody of whom a decision tells: how things are, or what others do, and no task: "is", "... gewählt ist". */
	readonly isSo: Pattern;
	/** Before the verb: it may come to nothing: "maybe", "if". */
	readonly perhaps: Pattern;
	/** Beside the verb: nobody is to do it. */
	readonly not: Pattern;
	/** Who is to do it may follow the verb: "Morgen wird Ann schreiben". */
	readonly turns: boolean;
	/** A bare verb is an infinitive, so an item made of one says what is to be done, whoever does it: « Réserver la salle ». */
	readonly bareIsTask: boolean;
	/**
	 * Of {@link OUTCOME_VERBS}, in that order; a sentence with none of these words, and no ending as above, is looked at no
	 * closer.
	 */
	readonly stems: {
		readonly action: Stems;
		readonly decision: Stems;
	};
	/** Right after who decides: "decided to". */
	readonly decides: readonly Pattern[];
	/** Says without a subject that something was decided: "it was agreed", "consensus to". */
	readonly decided: readonly Pattern[];
	/** The same, only at the beginning of a clause: "agreed to". */
	readonly opens: readonly Pattern[];
	/** Begins a label before those who were chosen, and nobody else: "election of the board: Ann Lee". */
	readonly election: Pattern;
	/** Begins a heading or a line that leads to those who were elected, and to what: "Election of officers". */
	readonly elections: Pattern;
	/** Begins what stands before other names below such a line: "Candidates: Ann Lee". */
	readonly notElected: Pattern;
	/** Within a sentence that says no more, without a subject: something is to be so from now on: "soll ... veröffentlicht werden". */
	readonly shallBe: readonly Pattern[];
	/** Before these, within the sentence: it is still to be decided, or may be: "whether", "propose". */
	readonly undecided: Pattern;
	/** Within the sentence: it was at another time. */
	readonly earlier: Pattern;
	/** Before the time by which something is to be done: "by", "until". */
	readonly by: Pattern;
	/** That time, without a date, up to the end of what it names: "tomorrow", "this week". `other`: "the next meeting"; `vague`: "in spring". */
	readonly time: {
		readonly tomorrow: Pattern;
		readonly thisWeek: Pattern;
		readonly nextWeek: Pattern;
		readonly thisMonth: Pattern;
		readonly nextMonth: Pattern;
		readonly thisYear: Pattern;
		readonly other: Pattern;
		readonly vague: Pattern;
	};
	/** Heads of the columns of a table of what is to be done, whole. `what`: none that stands over other tables, as "item". */
	readonly column: {
		readonly who: Pattern;
		readonly what: Pattern;
		readonly when: Pattern;
	};
}
