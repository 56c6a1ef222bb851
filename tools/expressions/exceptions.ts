/** An expression that takes long on a long text, and is only ever given a short one. */
export interface Exception {
	/** The file in which it is made. */
	readonly file: string;
	/** How its source begins: enough to tell it from the others of that file. */
	readonly begins: string;
	/** What keeps the text short. */
	readonly why: string;
}

/** Where nothing keeps the text short, the expression is to be corrected. */
export const EXCEPTIONS: readonly Exception[] = [
	{
		file: 'server/src/report/annex-ties.ts',
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
		file: 'server/src/report/meeting/next.ts',
		begins: '^[^a-z',
		why: 'a label, of at most LABEL_LENGTH (70) characters',
	},
	{
		file: 'server/src/report/people/labels.ts',
		begins: '(?:^|\\s+)[([]',
		why: 'a label, of at most LENGTH (90) characters',
	},
	{
		file: 'server/src/report/people/speakers.ts',
		begins: '^(?:\\s?\\([^()\\n]{1,40}\\)|,? (?:at|on|from|via)',
		why: 'what stands behind a name, of at most REACH (220) characters',
	},
	{
		file: 'server/src/report/recognition/block.ts',
		begins: '^[^a-z',
		why: 'a label or heading, of at most 60 characters',
	},
	{
		file: 'server/src/report/recognition/block.ts',
		begins: '\\s*[([][^)\\]]*',
		why: 'a label or heading, of at most 60 characters',
	},
	{
		file: 'server/src/report/recognition/block.ts',
		begins: '^[^\\p{L}]+|',
		why: 'a label or heading, of at most 60 characters',
	},
	{
		file: 'server/src/report/recognition/block.ts',
		begins: '\\p{Ll}{2} ',
		why: 'the beginning of a paragraph, of at most LENGTH (400) characters',
	},
	{
		file: 'server/src/report/recognition/turns.ts',
		begins: '\\s*(?:[([][^)',
		why: 'what is bold, of at most 40 characters',
	},
	{
		file: 'server/src/report/words/sign.ts',
		begins: '(?:\\n|',
		why: 'the words of our own languages',
	},
	{
		file: 'server/src/rules/support/bold-intent.ts',
		begins: '\\p{L}[\\p{L}’',
		why: 'the 60 characters before a marker',
	},
	{
		file: 'server/src/rules/support/move-expansion.ts',
		begins: '(?:^|[.!?]["”»)]?',
		why: 'the 40 characters before a place',
	},
	{
		file: 'server/src/rules/support/placeholder-texts.ts',
		begins: '^(?:(?:(?:name|',
		why: 'what stands in brackets, of at most 80 characters (CANDIDATE)',
	},
	{
		file: 'server/src/rules/support/placeholder-texts.ts',
		begins: '(?:^|[^\\p{L}\\p{N}])(?:an?|',
		why: 'the 40 characters before a note',
	},
	{
		file: 'server/src/rules/support/section-names.ts',
		begins: '(?:\\d{4}-\\d\\d-\\d\\d|',
		why: 'a heading of less than DATE_LENGTH (100) characters',
	},
	{
		file: 'server/src/rules/unbalanced-bold.ts',
		begins: '[ \\t]*$',
		why: 'the 20 characters before a marker',
	},
];
