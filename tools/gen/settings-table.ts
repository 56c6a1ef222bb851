import { choicesOf, PROFILES, SETTINGS } from '../../server/src/config/index.js';
import type { Field, Shape } from '../../server/src/rules/index.js';

/** The settings for README.md. */
export function settingsTable(): string {
	return table(
		['Setting', 'What it is for'],
		Object.entries(SETTINGS).map(([name, { what }]) => [code(name), what]),
	);
}

/** The settings for docs/settings.md, with their values and defaults. */
export function settingsReference(): string {
	return [
		table(
			['Setting', 'What it is for', 'What to write', 'Without it'],
			Object.entries(SETTINGS).map(([name, field]) => [code(name), field.what, written(field), without(field)]),
		),
		...Object.entries(SETTINGS).flatMap(([name, { shape }]) => choiceWords(name, shape)),
	].join('\n');
}

/** The profiles for docs/settings.md. */
export function profilesTable(): string {
	return table(
		['Name', 'What it sets'],
		Object.entries(PROFILES).map(([name, { what }]) => [code(name), what]),
	);
}

function written({ shape }: Field): string {
	switch (shape.is) {
		case 'flag':
			return '`true` or `false`';
		case 'choice':
			return 'one of the words below';
		case 'list':
			return choicesOf(shape).length > 0 ? 'a list of the words below' : 'a list';
		case 'table':
			return `each ${shape.noun} with ${choicesOf(shape).length > 0 ? 'one of the words below' : 'its meaning'}`;
		default:
			return 'words';
	}
}

function without({ default: value, shape }: Field): string {
	if (shape.is === 'table' && choicesOf(shape).length > 0) return `each ${shape.noun} as its page says`;
	if (Array.isArray(value) && value.length > 0) return value.map((each) => code(String(each))).join(', ');
	return typeof value === 'boolean' || (typeof value === 'string' && value !== '') ? code(String(value)) : 'none';
}

function words(meanings: Readonly<Record<string, string>>): string {
	return table(
		['Word', 'What it means'],
		Object.entries(meanings).map(([word, what]) => [code(word), what]),
	);
}

/** The words to choose from, below a title; a table has the same for each of its keys. */
function choiceWords(name: string, shape: Shape): string[] {
	switch (shape.is) {
		case 'choice':
			return [`${shape.title ?? `What can stand under ${code(name)}`}:\n`, words(shape.of)];
		case 'list':
			return choiceWords(name, shape.of);
		case 'table':
			return Object.values(shape.fields)
				.slice(0, 1)
				.flatMap((field) => choiceWords(name, field.shape));
		default:
			return [];
	}
}

function code(text: string): string {
	return `\`${text}\``;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
	const line = (cells: readonly string[]): string =>
		`| ${cells.map((each) => each.replaceAll('|', '\\|')).join(' | ')} |`;
	return [line(head), `|${'---|'.repeat(head.length)}`, ...rows.map(line), ''].join('\n');
}
