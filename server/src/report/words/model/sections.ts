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
	/** Before one decision, or one thing that is to be done, and a colon: "Decision:", "AGREED:". */
	readonly decision: Pattern;
	readonly action: Pattern;
	/** What each is called when it is added. */
	readonly names: Readonly<Record<'date' | 'place' | 'next' | 'decisions' | 'actions', string>>;
}
