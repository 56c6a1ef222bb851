import type { AcronymWords } from './model/acronyms.js';
import type { AgendaWords } from './model/agenda.js';
import type { AnnexWords } from './model/annexes.js';
import type { DateWords } from './model/dates.js';
import type { GrammarWords } from './model/grammar.js';
import type { KindWords } from './model/kind.js';
import type { MarkupWords } from './model/markup.js';
import type { MeetingWords } from './model/meeting.js';
import type { MotionWords } from './model/motions.js';
import type { NameWords } from './model/names.js';
import type { OrdinalWords } from './model/ordinals.js';
import type { OutcomeWords } from './model/outcomes.js';
import type { ListWords } from './model/people.js';
import type { PlaceWords } from './model/places.js';
import type { SectionWords } from './model/sections.js';
import type { SentenceWords } from './model/sentences.js';
import type { SpeakingWords } from './model/speaking.js';
import type { TemplateWords } from './model/templates.js';

/**
 * What the phrase files of a folder say, as the build compiles them. Lower case; plain words are matched whole, whatever
 * their letter case.
 */
export interface PhraseWords {
	readonly acronyms: AcronymWords;
	readonly agenda: AgendaWords;
	readonly annexes: AnnexWords;
	readonly dates: DateWords;
	readonly grammar: GrammarWords;
	readonly kind: KindWords;
	readonly markup: MarkupWords;
	readonly meeting: MeetingWords;
	readonly motions: MotionWords;
	readonly names: NameWords;
	readonly outcomes: OutcomeWords;
	readonly people: ListWords;
	readonly places: PlaceWords;
	readonly sections: SectionWords;
	readonly sentences: SentenceWords;
	readonly speaking: SpeakingWords;
	readonly templates: TemplateWords;
}

/** All that a folder of words holds. */
export interface Lexicon extends PhraseWords {
	/** Of the language, as in ISO 639-1. */
	readonly code: string;
	/** Names of countries, one or several, by their codes in ISO 3166. */
	readonly countries: Readonly<Record<string, string | readonly string[]>>;
	readonly ordinals: OrdinalWords;
}

/** A language, as its readers ask for its words. */
export interface Words extends AcronymWords, AgendaWords, AnnexWords, DateWords, SentenceWords {
	readonly code: string;
	readonly countries: Lexicon['countries'];
	readonly participants: ListWords['participants'];
	readonly record: KindWords['record'];
	readonly ordinals: OrdinalWords;
	readonly people: ListWords & NameWords & SpeakingWords;
	readonly grammar: GrammarWords;
	readonly kind: KindWords;
	readonly places: PlaceWords;
	readonly section: SectionWords;
	readonly meeting: MeetingWords;
	readonly motions: MotionWords;
	readonly outcomes: OutcomeWords;
	readonly markup: MarkupWords;
	readonly templates: TemplateWords;
}

/** Two lists of words as one. It does not compile if both have a name, since the one list would replace the other. */
function joined<A extends object, B extends object>(one: A, other: B & { readonly [name in keyof A]?: never }): A & B {
	return { ...one, ...other };
}

/** The words of a language from its folder. */
export function language(lexicon: Lexicon): Words {
	const { code, countries, kind, people, places, meeting, motions, outcomes, markup, templates } = lexicon;
	return {
		code,
		countries,
		...joined(
			joined(lexicon.acronyms, lexicon.agenda),
			joined(joined(lexicon.annexes, lexicon.dates), lexicon.sentences),
		),
		ordinals: lexicon.ordinals,
		participants: people.participants,
		record: kind.record,
		people: joined(joined(people, lexicon.names), lexicon.speaking),
		grammar: lexicon.grammar,
		kind,
		places,
		section: lexicon.sections,
		meeting,
		motions,
		outcomes,
		markup,
		templates,
	};
}
