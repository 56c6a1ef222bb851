/** An expression that is slow on a long text, and only ever gets a short one. */
export interface Exception {
	/** The file that contains it. */
	readonly file: string;
	/** The beginning of its source: enough to tell it from the others in that file. */
	readonly begins: string;
	/** What keeps the text short. */
	readonly why: string;
}

/** If nothing keeps the text short, fix the expression instead. */
export const EXCEPTIONS: readonly Exception[] = [
	{
		file: 'server/src/report/annexes/ownership.ts',
		begins: '(?<![\\p{L}\\p{N}/])(?=[^\\s/]*',
		why: 'a word, of less than SYMBOL_LENGTH (100) characters',
	},
	{
		file: 'server/src/report/dates/date-sign.ts',
		begins: '\\\\.|',
		why: 'the words for months of our own languages',
	},
	{
		file: 'server/src/report/meeting/next.ts',
		begins: '^[^\\p{L}]*(?:\\p{L}{1,3}',
		why: 'what stands between a name and its date, of less than GAP (120) characters',
	},
	{
		file: 'server/src/report/people/lists/labels.ts',
		begins: '(?:^|\\s+)[([]',
		why: 'a label, of at most LENGTH (90) characters',
	},
	{
		file: 'server/src/report/people/speakers.ts',
		begins: '^(?:\\s?\\([^()\\n]{1,40}\\)|,? (?:at|on|from|via)',
		why: 'what stands behind a name, of at most REACH (220) characters',
	},
	{
		file: 'server/src/report/kind/block.ts',
		begins: '^[^a-z',
		why: 'a label or heading, of at most 60 characters',
	},
	{
		file: 'server/src/report/kind/block.ts',
		begins: '\\s*[([][^)\\]]*',
		why: 'a label or heading, of at most 60 characters',
	},
	{
		file: 'server/src/report/kind/block.ts',
		begins: '^[^\\p{L}]+|',
		why: 'a label or heading, of at most 60 characters',
	},
	{
		file: 'server/src/report/kind/turns.ts',
		begins: '\\s*(?:[([][^)',
		why: 'what is bold, of at most 40 characters',
	},
	{
		file: 'server/src/rules/unbalanced-bold/bold-intent.ts',
		begins: '\\p{L}[\\p{L}’',
		why: 'the 60 characters before a marker',
	},
	{
		file: 'server/src/rules/shared/acronyms/move-expansion.ts',
		begins: '(?:^|[.!?]["”»)]?',
		why: 'the 40 characters before a place',
	},
	{
		file: 'server/src/rules/placeholder-text/note.ts',
		begins: '^(?:(?:(?:name|',
		why: 'what stands in brackets, of at most 80 characters (CANDIDATE)',
	},
	{
		file: 'server/src/rules/empty-section/section-names.ts',
		begins: '(?:\\d{4}-\\d\\d-\\d\\d|',
		why: 'a heading of less than DATE_LENGTH (100) characters',
	},
	{
		file: 'server/src/rules/unbalanced-bold/marker-fixes.ts',
		begins: '[ \\t]*$',
		why: 'the 20 characters before a marker',
	},
	{
		file: 'server/src/report/outcomes/lines/clauses.ts',
		begins: '(?:[.;:,([–—•>→⇒]|\\s--?)',
		why: 'the 8 characters before a clause',
	},
];
