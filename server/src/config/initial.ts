import type { Field } from '../rules/index.js';
import { CONFIG } from './file.js';
import { choicesOf } from './shape.js';

const WIDTH = 100;

/** A `.rapporteur.yaml` that says what can be set, and sets nothing. */
export function initialConfig(): string {
	const head = [
		'# Settings of Rapporteur for the reports in this folder and below.',
		'# They come before those of the editor. Take away the "# " of what you want to say.',
		'# `rapporteur explain` lists the rules.',
	];
	const parts = Object.entries(CONFIG.fields).map(([key, field]) => explain(key, field));
	return `${[...head, ...parts.flatMap((part) => ['', ...part])].join('\n')}\n`;
}

function explain(key: string, { what, shape, example = '' }: Field): string[] {
	// Without Markdown markers: here it is read as plain text.
	const choices = choicesOf(shape);
	const all = choices.length === 0 ? what : `${what} Choose from: ${choices.join(', ')}.`;
	const said = wrap(all.replaceAll('`', '')).map((line) => `# ${line}`);
	const below = example.includes('\n') || shape.is === 'table' || example.startsWith('- ');
	if (!below) return [...said, `# ${key}: ${example}`];
	return [...said, `# ${key}:`, ...example.split('\n').map((line) => `#   ${line}`)];
}

function wrap(text: string): string[] {
	const lines: string[] = [];
	for (const word of text.split(' ')) {
		const last = lines.at(-1);
		if (last !== undefined && last.length + 1 + word.length <= WIDTH) lines[lines.length - 1] = `${last} ${word}`;
		else lines.push(word);
	}
	return lines;
}
