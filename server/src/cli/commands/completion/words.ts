/** What can be typed after `rapporteur`, as far as a shell can complete it. */
export interface CommandWords {
	readonly name: string;
	readonly what: string;
	readonly options: readonly OptionWords[];
	/** What may follow besides options: files, or one of these words. */
	readonly operands: 'files' | readonly string[];
}

export interface OptionWords {
	/** `--format` */
	readonly flag: string;
	readonly what: string;
	/** What follows it: nothing, one of these words, a file, or something that cannot be completed. */
	readonly takes: 'nothing' | readonly string[] | 'files' | 'anything';
}

/** In single quotes, as POSIX shells read them. */
export function quoted(text: string): string {
	return `'${text.replaceAll("'", `'\\''`)}'`;
}
