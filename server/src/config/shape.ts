/**
 * What a value may be. One description of each setting drives its parsing, the JSON schemas, and completion and hover
 * where it is written.
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
}

/** One of some words. */
export interface Choice {
	readonly is: 'choice';
	/** What they are called: "severity". */
	readonly noun: string;
	/** Each word, and what it means, in Markdown. */
	readonly of: Readonly<Record<string, string>>;
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

/** JSON schema as VS Code's `contributes.configuration` takes it, and therefore YAML extensions too. */
export type Schema = Readonly<Record<string, unknown>>;

/** @param strict whether a list must be a list: VS Code's settings form needs to know. */
export function schemaOf(shape: Shape, strict: boolean): Schema {
	switch (shape.is) {
		case 'flag':
			return { type: 'boolean' };
		case 'text':
			// VS Code's settings page shows a table for values of one type only.
			return shape.orNumber && !strict ? { type: ['string', 'number'] } : { type: 'string', minLength: 1 };
		case 'choice': {
			const known = {
				type: 'string',
				enum: Object.keys(shape.of),
				...(!shape.plain && { markdownEnumDescriptions: Object.values(shape.of) }),
			};
			return shape.open ? { anyOf: [known, { type: 'string' }] } : known;
		}
		case 'list': {
			const items = schemaOf(shape.of, strict);
			const list = { type: 'array', items, ...(shape.of.is === 'choice' && { uniqueItems: true }) };
			return strict || shape.of.is === 'table' ? list : { anyOf: [list, items] };
		}
		case 'table': {
			const properties = Object.entries(shape.fields).map(([key, field]) => [key, fieldSchema(field, strict)]);
			return {
				type: 'object',
				additionalProperties: shape.others ? schemaOf(shape.others, strict) : shape.shared === true,
				...(properties.length > 0 && { properties: Object.fromEntries(properties) }),
				...(shape.required && { required: shape.required }),
			};
		}
	}
}

export function fieldSchema({ shape, what, default: value }: Field, strict: boolean): Schema {
	return {
		...schemaOf(shape, strict),
		// The first is VS Code's own; other programs know the second.
		markdownDescription: what,
		...(!strict && { description: what.replaceAll('`', '') }),
		...(value !== undefined && { default: value }),
	};
}

/** The words to choose from, if one of these is all that is allowed; for a table, for each of its keys. */
export function choicesOf(shape: Shape): readonly string[] {
	switch (shape.is) {
		case 'choice':
			return shape.open ? [] : Object.keys(shape.of);
		case 'list':
			return choicesOf(shape.of);
		case 'table': {
			const [first, ...others] = Object.values(shape.fields).map((field) => choicesOf(field.shape).join());
			return first && others.every((other) => other === first) ? first.split(',') : [];
		}
		default:
			return [];
	}
}
