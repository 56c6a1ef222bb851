/** What is put into a report on request: parts of it, and whole reports to fill in. */
export interface TemplateWords {
	/** What somebody types for each part, best first; lower case. */
	readonly typed: Readonly<Record<PartName, readonly string[]>>;
	/** Over a list of participants. */
	readonly participants: string;
	/** Over its columns in a table: who, and whom they speak for. */
	readonly columns: readonly [name: string, affiliation: string];
	/** What those are called who lead a meeting, and those who write down what was said. */
	readonly chairs: readonly string[];
	readonly recorders: readonly string[];
	/** The first item of an agenda, and the last. */
	readonly opening: string;
	readonly otherBusiness: string;
	/** Before what was decided, and before what is to be done. */
	readonly decision: string;
	readonly action: string;
	/** What space stands before a colon. */
	readonly beforeColon: string;
	/** How annexes are usually numbered. */
	readonly annexNumerals: 'roman' | 'arabic';
	/** Below the title of a report. */
	readonly report: string;
	/** What stands before a date in the sentences below, and in the same order what it becomes before the 8th and the 11th. */
	readonly beforeDay: readonly string[];
	readonly beforeEighth: readonly string[];
	/** Sentences and lines, with what is to be put in by its name in braces: `{date}`. */
	readonly sentences: {
		/** Titles: of a report, by `group` and `number`; of minutes, by `group` and `date`. */
		readonly reportTitle: string;
		readonly minutesTitle: string;
		/**
		 * The line below the title of a report: `date`. It does not begin with a number and a full stop, which are a list to
		 * Markdown.
		 */
		readonly reportDay: string;
		/** The first paragraph of a report: `group`, `date`, `chair`, `secretary`, `affiliation`, `annex`. */
		readonly opening: string;
		/** What became of an item of the agenda: `topic`, `said`. */
		readonly topic: string;
		/** `date` */
		readonly next: string;
		/** Who does what until when: `name`, `task`, `date`. */
		readonly action: string;
		/** In place of what has become an annex: `annex`. */
		readonly annex: string;
	};
}

/** What can be put into a report. */
export type PartName =
	| 'agenda'
	| 'participants'
	| 'participant'
	| 'annex'
	| 'paragraph'
	| 'decision'
	| 'action'
	| 'next'
	| 'report'
	| 'minutes';
