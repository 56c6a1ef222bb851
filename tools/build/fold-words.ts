import { readFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import type { Plugin } from 'esbuild';

const WORDS = /[\\/]report[\\/]words[\\/][a-z]{2}[\\/][a-z]+\.ts$/;

/** Puts the computed words of a language into the bundle, so that a starting program has no expression to compose. */
export const foldWords: Plugin = {
	name: 'fold-words',
	setup({ onLoad }) {
		onLoad({ filter: WORDS, namespace: 'file' }, async ({ path }) => {
			const contents = await foldedWords(path);
			return contents === undefined ? undefined : { contents, loader: 'js' };
		});
	},
};

/** The module at `path`, with the values of its exports; `undefined` if it takes them from a package. */
export async function foldedWords(path: string): Promise<string | undefined> {
	if (/^import .* from '[^.]/m.test(await readFile(path, 'utf8'))) return undefined;
	const module: Record<string, unknown> = await import(pathToFileURL(path).href);
	return Object.entries(module)
		.map(([name, value]) => `export const ${name} = ${code(value)};\n`)
		.join('');
}

/** Longer lists load faster as one string. */
const LONG = 12;

function code(value: unknown): string {
	if (Array.isArray(value)) {
		const words = value.length >= LONG && value.every((each) => typeof each === 'string' && /^\S+$/.test(each));
		return words ? `${JSON.stringify(value.join(' '))}.split(" ")` : `[${value.map(code).join()}]`;
	}
	if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'undefined';
	return `{${Object.entries(value).map(([name, each]) => `${JSON.stringify(name)}: ${code(each)}`)}}`;
}
