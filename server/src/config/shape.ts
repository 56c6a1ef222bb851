/** What follows from the shape of a value. */
import type { Field, Shape } from '../rules/index.js';

/** JSON schema as VS Code's `contributes.configuration` takes it, and therefore YAML extensions too. */
export type Schema = Readonly<Record<string, unknown>>;

/** @param strict whether a list must be a list: VS Code's settings form needs to know. */
export function schemaOf(shape: Shape, strict: boolean): Schema {
	switch (shape.is) {
		case 'flag':
			return { type: 'boolean' };
		case 'text':
			// VS Code's settings page shows a table for values of one type only.
			if (shape.orNumber && !strict) return { type: ['string', 'number'] };
			return { type: 'string', ...(!shape.file && { minLength: 1 }) };
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
