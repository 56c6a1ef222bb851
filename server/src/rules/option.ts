/**
 * What a value that users write may be. One description of each setting drives its parsing, the JSON schemas, and
 * completion and hover where it is written.
 */
export type Shape = Flag | Text | Choice | List | Table;

interface Flag {
	readonly is: 'flag';
}

export interface Text {
	readonly is: 'text';
	/** A number is accepted too: `number: 24`. */
	readonly orNumber?: true;
	/** A pattern for paths. */
	readonly pattern?: true;
	/** The path of a folder within the one that is open. */
	readonly folder?: true;
	/** The path of a file within the folder that is open. */
	readonly file?: true;
}

/** One of some words. */
export interface Choice {
	readonly is: 'choice';
	/** What they are called: "severity". */
	readonly noun: string;
	/** Each word, and what it means, in Markdown. */
	readonly of: Readonly<Record<string, string>>;
	/** Above the list of them in `docs/settings.md`, in place of the name of the setting: "What can be required". */
	readonly title?: string;
	/** The words are self-explanatory if there are many choices. */
	readonly plain?: true;
	/** Other words are allowed too, unless they are close to one of these. */
	readonly open?: true;
}

/** A single value stands for a list of one. */
export interface List {
	readonly is: 'list';
	readonly of: Text | Choice | Table;
	/** Far more than anybody writes; the rest is not read. */
	readonly most: number;
}

/** Keys with values. */
export interface Table {
	readonly is: 'table';
	/** What a key is called: "rule". */
	readonly noun: string;
	readonly fields: Readonly<Record<string, Field>>;
	/** What unlisted keys may hold; if absent, an unlisted key is a mistake. */
	readonly others?: Text;
	/** Keys that belong to other programs are left alone. */
	readonly shared?: true;
	/** Required keys. */
	readonly required?: readonly string[];
	/** What to do about keys that are right elsewhere. */
	readonly misplaced?: Readonly<Record<string, string>>;
}

export interface Field {
	readonly shape: Shape;
	/** Markdown. */
	readonly what: string;
	readonly default?: unknown;
	/** As written in YAML, after the colon or in the lines below it. */
	readonly example?: string;
}

/**
 * A setting that one rule alone reads, declared in its folder and named under the rule's `options`. Users write it like
 * any other setting.
 */
export interface Option<Value = unknown> extends Field {
	/** Unique among all settings, in camel case: `require`. */
	readonly name: string;
	readonly default: Value;
	readonly example: string;
}

/** No tables: of an option, a later layer of settings replaces the whole. */
type OptionShape = Flag | Text | Choice | (List & { readonly of: Text | Choice });

/** What is read of a value of this shape. */
type ValueOf<S extends OptionShape> = S extends List & { readonly of: infer Each extends Text | Choice }
	? readonly ValueOf<Each>[]
	: S extends Flag
		? boolean
		: S extends Choice & { readonly open?: never }
			? Extract<keyof S['of'], string>
			: string;

/**
 * An option, with the type that its shape gives it. Its rule names it under `options`, and asks for it:
 *
 *     const NUMERALS = option({
 *       name: 'annexNumerals',
 *       shape: { is: 'choice', noun: 'kind', of: { roman: 'Annex II', arabic: 'Annex 2' } },
 *       what: 'How annexes are numbered.',
 *       default: 'roman',
 *       example: 'arabic',
 *     });
 *
 *     export const annexNumerals: Rule = {
 *       …
 *       options: [NUMERALS],
 *       *check(report, context) {
 *         const kind: 'roman' | 'arabic' = context.option(NUMERALS);
 */
export function option<const S extends OptionShape>(
	declared: Omit<Option<ValueOf<S>>, 'shape'> & { readonly shape: S },
): Option<ValueOf<S>> {
	return declared;
}
