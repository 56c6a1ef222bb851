/**
 * What a template or a correction leaves to be filled in. Each stands in brackets where it is inserted, `[text of the
 * annex]`, and is found there until somebody has filled it in.
 */
export interface PlaceWords {
	/** Of somebody, and whom they speak for. */
	readonly name: string;
	readonly affiliation: string;
	/** Of an annex. */
	readonly title: string;
	readonly text: string;
	/** Of an agenda. */
	readonly items: readonly [string, string];
	/** Of a meeting. */
	readonly date: string;
	readonly place: string;
	readonly number: string;
	/** Of a report: its title, who meets, who leads the meeting, who writes it down, who else is there. */
	readonly report: string;
	readonly group: string;
	readonly chair: string;
	readonly secretary: string;
	readonly participant: string;
	/** What is spoken of, and what was said of it. */
	readonly topics: readonly [string, string];
	readonly said: string;
	/** A decision, and an action item. */
	readonly decision: string;
	readonly action: string;
	/** The same without who and when. */
	readonly task: string;
	/** What an acronym is short for. */
	readonly long: string;
	/** Anything else. */
	readonly blank: string;
}
