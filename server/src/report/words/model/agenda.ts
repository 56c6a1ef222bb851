import type { Pattern } from './pattern.js';

/** What agendas and their items are called. */
export interface AgendaWords {
	/** Label of an agenda, alone on its line. */
	readonly agenda: readonly string[];
	/** Beginnings of agenda items that minutes often pass over: opening, any other business. */
	readonly routine: Pattern;
	/** The title of the item for what nobody has announced: "any other business". */
	readonly otherBusiness: Pattern;
	/** In a heading, says that there was nothing, or that nothing more is to be said. */
	readonly settled: Pattern;
	/** A heading over all that was discussed, which others of its level may follow. */
	readonly gathers: Pattern;
	/** An agenda, anywhere in a sentence. */
	readonly agendaItself: readonly Pattern[];
	/** What a document is said to be under its title: "draft". */
	readonly status: readonly Pattern[];
	/** Ends a heading that says what was decided: "the budget is adopted". */
	readonly decided: readonly Pattern[];
	/** After that: by all. */
	readonly unanimously: readonly Pattern[];
	/** What an item is called before its number: "item", "TOP". */
	readonly item: readonly Pattern[];
	/** The heading under which a meeting opens, people introduce themselves, or it ends: "welcome", "closing". */
	readonly formality: readonly Pattern[];
	/** What items are called before the number of one, be it several: "items". */
	readonly items: readonly Pattern[];
	/** What they are called before the numbers of several: "items". */
	readonly severalItems: readonly Pattern[];
	/** As written, what an item is called before its number where that stands in capitals: "ITEM", "TOP". */
	readonly itemCapitals: readonly Pattern[];
	/** Names an item that is about the agenda itself: "agenda bash". */
	readonly onAgenda: readonly Pattern[];
}
