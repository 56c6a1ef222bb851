import type { Pattern } from './pattern.js';

/** What the sections of a report are called. */
export interface SectionWords {
	/** Labels of where the meeting was. */
	readonly place: Pattern;
	/** In a title block: the meeting was in no place. */
	readonly remote: Pattern;
	/** Labels of decisions, and of what is to be done by whom. */
	readonly decisions: Pattern;
	readonly actions: Pattern;
	/** The same, where people and their tasks are told: "task distribution". */
	readonly allots: Pattern;
	/** What is to be done, in a heading or a line that leads to a list: "tasks", "action items". */
	readonly tasks: Pattern;
	/** Right before them, it leads to them all the same: "distribution of". */
	readonly tasksOf: Pattern;
	/** Right behind them, goes on to say for whom or until when they are: "for". */
	readonly tasksGoOn: Pattern;
	/** Between what is to be done and the name of whoever is to do it, nothing else: "for", as in "Tasks for Ann". */
	readonly tasksFor: Pattern;
	/** Right before that name, leads to what is to be done, though it may lead to other things as well: "agenda for". */
	readonly workFor: Pattern;
	/** In the same line, says that they follow, or were given out: "the following", "assigned". */
	readonly theFollowing: Pattern;
	/** Beside them, says that something else follows: "previous", "review". */
	readonly noTasks: Pattern;
	/** Before one decision, or one thing that is to be done, and a colon: "Decision:", "AGREED:". */
	readonly decision: Pattern;
	readonly action: Pattern;
	/** Alone or with a verb, says that nothing was decided, or is to be done: "none". */
	readonly none: Pattern;
	/** Before what there is none of: "no". */
	readonly no: Pattern;
	/** In brackets at the end of an item, it is still to be done: "(todo)". */
	readonly toDo: Pattern;
	/** Beside what was to be done, says that it is done or was dropped: "completed". */
	readonly done: Pattern;
	/** Alone in a cell, says that what is to be done is not, or that it is not known when or by whom: "pending". */
	readonly open: Pattern;
	/** What each is called when it is added. */
	readonly names: Readonly<Record<'date' | 'place' | 'next' | 'decisions' | 'actions', string>>;
}
