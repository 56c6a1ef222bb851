import type { Pattern } from './pattern.js';

/** What the rules about words and links go by. */
export interface MarkupWords {
	/** Texts of links that do not say where they lead: "click here". */
	readonly vagueLinks: readonly string[];
	/** What a bracket stands for that is still to be filled in: the `name` of `[name]`. */
	readonly blanks: Pattern;
	/** Alone, in capitals, in the place of somebody's name: the `NAME` of "Minutes: NAME". */
	readonly nameBlanks: Pattern;
	/** A bracket note that asks for something: by its first words, `[insert …]`, or as a whole. */
	readonly toFillIn: { readonly opens: Pattern; readonly whole: Pattern };
	/** What a template asks of those who take part: “(please add your name here)” holds one of each. */
	readonly instructions: { readonly asks: Pattern; readonly acts: Pattern; readonly on: Pattern };
	/** A whole sentence of a template that says when something is to be handed in before the meeting. */
	readonly handIn: Pattern;
	/** Alone, or as all that stands behind a label, says that something is to be written there: "to be completed". */
	readonly unwritten: Pattern;
	/** In brackets, says what is still to be written there, and perhaps by whom: "(insert figures here)". */
	readonly toCome: Pattern;
	/** What a form offers beside each other, of which one is to stay: “yes / no”, “adopted / rejected”. */
	readonly choices: { readonly one: Pattern; readonly other: Pattern };
	/** Whoever is asked something: "you". */
	readonly you: Pattern;
	/** What a word processor writes where it does not find what a field refers to. A blank stands for any white space. */
	readonly conversionErrors: Pattern;
	/** Words that a sentence may rightly hold twice in a row. */
	readonly mayRepeat: readonly string[];
	/** Of these, those that stand twice for the sake of grammar, and never three times, as "very" may: "that". */
	readonly neverThrice: readonly string[];
	/** Of these, those that no sentence begins with twice: "Het het". */
	readonly neverOpensTwice: readonly string[];
	/**
	 * Of these, articles that are relative pronouns as well: two in a row are right after a comma, "die Frage, die die
	 * Runde stellt", and a slip inside a clause.
	 */
	readonly relatives: readonly string[];
	/** Before two of them, without a comma, the first is a pronoun after all: "und die die Runde stellt", "weil die". */
	readonly beforePronoun: readonly string[];
	/** Phrases of several words that a sentence may rightly hold twice in a row. */
	readonly repeatedPhrases: Pattern;
	/** What people say while they think, and minutes leave out: “you know”, “um”. */
	readonly spoken: Pattern;
	/** Articles, prepositions, auxiliaries: nearly always a slip where they stand twice. */
	readonly smallWords: readonly string[];
	/** Words after which `TBD` or `TODO` is what the sentence speaks of: "the", "marked". */
	readonly beforeTopic: Pattern;
	/** What is counted in roman numerals, so that `XXX` beside it is 30. */
	readonly counted: Pattern;
	/** Words that ask: question marks after one of them end a question. */
	readonly questions: Pattern;
	/** Words of a bracket note that asks for a link: nouns, and what is to be done with them. */
	readonly link: Pattern;
	readonly toDo: Pattern;
	/** Words of links that lead elsewhere from each report: what every meeting has of its own, and "here", "read", "available". */
	readonly linkedAnew: readonly string[];
	/** Alone, stands for an address that is still to come. */
	readonly linkNoun: readonly Pattern[];
	/** Stems of verbs that say in words what TBC and TBA say. */
	readonly spelledOut: readonly Pattern[];
	/** Says that something is: "remains", "bleibt". */
	readonly is: readonly Pattern[];
	/** Between that and what is open: "still", "noch". */
	readonly still: readonly Pattern[];
	/** Labels of what is not yet settled: "Open: TBD". */
	readonly open: Pattern;
	/** In the heading over what others are to fill in: a proxy form, a ballot paper. */
	readonly forms: Pattern;
	/** Who signs a form: "I, [name], declare". */
	readonly undersigned: Pattern;
	/** Before a time or place: "on", "am". */
	readonly atTime: Pattern;
	/** All that a link to the top of the page says. */
	readonly toTop: readonly Pattern[];
	/** Before the number of a page: "page". */
	readonly page: readonly Pattern[];
	/** Between the number of a page and how many there are: "of". */
	readonly ofPages: readonly Pattern[];
	/** Small words in a note that asks for a link: "the", "here". */
	readonly filler: readonly Pattern[];
	/** Alone in the place of an address, says that there is none yet: "missing". */
	readonly missing: readonly Pattern[];
	/** Before "link", says that there is none: "no". */
	readonly without: readonly Pattern[];
	/** Before that something is to be had: "not yet". */
	readonly notYet: readonly Pattern[];
	/** Says that something is to be had: "online". */
	readonly available: readonly Pattern[];
	/** The one of `vagueLinks` that a sentence can do without: "The slides are available here". */
	readonly here: readonly Pattern[];
	/** Words of a sentence that names nothing: "More information can be found here". */
	readonly saysLittle: readonly Pattern[];
	/** Begins the first cell of a row that sums up those above: "Total". */
	readonly total: Pattern;
	/** Before a sum of what stands before it in the sentence, or after it: "altogether". */
	readonly inAll: { readonly before: readonly Pattern[]; readonly after: readonly Pattern[] };
	/** Between a number and its parts: "of whom". */
	readonly ofWhich: readonly Pattern[];
	/** Begins a row of a table that its total may leave out: "invalid". */
	readonly leftOut: readonly Pattern[];
	/** Between "link" and where it is to lead: "to". */
	readonly whereTo: readonly Pattern[];
	/** Asks for a link before it says which: "insert". */
	readonly putIn: readonly Pattern[];
	/** After TODO or TBD, makes it what the sentence speaks of: "the TODO list". */
	readonly afterTopic: readonly Pattern[];
	/** Words that, in capitals, look like a mark of what is open: "todo". */
	readonly likeMarks: readonly string[];
	/** Small words with which a question may end: "not". */
	readonly endsQuestion: readonly string[];
	/** With which `conversionErrors` begin: a text without any of these is not looked at. */
	readonly errorWords: readonly string[];
	/** Of `relatives`, those of the plural. */
	readonly pluralRelatives: readonly string[];
	/** Between TODO and the one whose task it is: "TODO for Ana:". */
	readonly taskFor: readonly Pattern[];
	/** Before notes in brackets, says that a form or the like has them: "the form asks for". */
	readonly hasBlanks: Pattern;
	/** After XXX, which somebody looks for in a text, or which is the name of a firm: "the XXX marker". */
	readonly afterMarker: readonly Pattern[];
	/** A word that may stand twice before some others: "we looked at this this week". */
	readonly repeatsBefore: readonly Pattern[];
	/** Verbs, and particles that belong to them, after which the same word may follow: "they moved in in May". */
	readonly phrasal: { readonly verbs: Pattern; readonly particles: readonly string[] };
	/** Words that, with a capital, may be the name of somebody before the same word: "Will will". */
	readonly mayBeName: readonly string[];
	/** Whose link it is, in the place of an address: "your-link". */
	readonly your: readonly Pattern[];
	/** Says, in the place of an address, that one belongs there: "link goes here". */
	readonly linkHere: readonly Pattern[];
	/** Words of a link that leads to the report of the meeting before: "last meeting". */
	readonly lastReport: Pattern;
}
