/**
 * Markdown as VS Code colours it, with and without our injections: the same tokenizer, the same
 * grammar, the same regular expressions engine.
 *
 * The grammars of Markdown, HTML and YAML are VS Code's, by way of `tm-grammars`; those of other
 * languages, which can stand only in code fences, are taken for empty.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type * as Oniguruma from 'vscode-oniguruma';
import type * as Textmate from 'vscode-textmate';

const require = createRequire(import.meta.url);
// Both are bundles of webpack, whose names an `import` does not see.
const oniguruma = require('vscode-oniguruma') as typeof Oniguruma;
const textmate = require('vscode-textmate') as typeof Textmate;
const ROOT = new URL('../../', import.meta.url);
const BASE = 'text.html.markdown';
const PACKAGED: Readonly<Record<string, string>> = {
	[BASE]: 'markdown',
	'text.html.derivative': 'html-derivative',
	'text.html.basic': 'html',
	'source.yaml': 'yaml',
};

/** What `package.json` contributes: the file of each injection, by its scope. */
export const INJECTIONS: Readonly<Record<string, string>> = Object.fromEntries(
	(
		JSON.parse(readFileSync(new URL('package.json', ROOT), 'utf8')) as {
			contributes: { grammars: { scopeName: string; path: string; injectTo: string[] }[] };
		}
	).contributes.grammars
		.filter(({ injectTo }) => injectTo.includes(BASE))
		.map(({ scopeName, path }) => [scopeName, path]),
);

/** One token of one line: `[from, to)` in UTF-16 code units of that line. */
export interface Token {
	readonly line: number;
	readonly from: number;
	readonly to: number;
	/** Outermost first. */
	readonly scopes: readonly string[];
}

export interface Tokenizer {
	/** @throws Error if a line takes more than ten seconds, of which a linear grammar needs none. */
	tokens(text: string): Token[];
}

let engine: Promise<Textmate.IOnigLib> | undefined;

/** The engine that VS Code uses, loaded once. */
function onigLib(): Promise<Textmate.IOnigLib> {
	engine ??= (async () => {
		await oniguruma.loadWASM(readFileSync(require.resolve('vscode-oniguruma/release/onig.wasm')));
		return {
			createOnigScanner: (patterns) => new oniguruma.OnigScanner(patterns),
			createOnigString: (text) => new oniguruma.OnigString(text),
		};
	})();
	return engine;
}

/** @param injections with ours, or Markdown alone. */
export async function markdownGrammar(
	injections: boolean,
): Promise<{ grammar: Textmate.IGrammar; registry: Textmate.Registry }> {
	const registry = new textmate.Registry({
		onigLib: onigLib(),
		loadGrammar: async (scopeName) => load(scopeName),
		getInjections: (scopeName) => (injections && scopeName === BASE ? Object.keys(INJECTIONS) : undefined),
	});
	const grammar = await registry.loadGrammar(BASE);
	if (!grammar) throw new Error('the grammar of Markdown did not load');
	return { grammar, registry };
}

/** Our patterns alone, as if every place of a line were the text of a paragraph. */
export async function bareGrammar(scopeName: string): Promise<Textmate.IGrammar> {
	const registry = new textmate.Registry({
		onigLib: onigLib(),
		loadGrammar: async (each) => (each === scopeName ? load(each) : empty(each)),
	});
	const grammar = await registry.loadGrammar(scopeName);
	if (!grammar) throw new Error(`the grammar ${scopeName} did not load`);
	return grammar;
}

export async function markdownTokenizer({ injections }: { injections: boolean }): Promise<Tokenizer> {
	const { grammar } = await markdownGrammar(injections);
	return { tokens: (text) => tokenize(grammar, text) };
}

/** For one line, in milliseconds: one that takes longer on the busiest machine takes for ever. */
const LONGEST = 60_000;

export function tokenize(grammar: Textmate.IGrammar, text: string): Token[] {
	let stack = textmate.INITIAL;
	return text.split('\n').flatMap((content, line) => {
		const result = grammar.tokenizeLine(content, stack, LONGEST);
		if (result.stoppedEarly) throw new Error(`gave up on line ${line + 1} of ${content.length} characters`);
		stack = result.ruleStack;
		return result.tokens.map(({ startIndex, endIndex, scopes }) => ({
			line,
			from: startIndex,
			to: Math.min(endIndex, content.length),
			scopes,
		}));
	});
}

/** Colour and font style, as one number, of each character of `line` under the theme of the grammar's registry. */
export function looks(grammar: Textmate.IGrammar, line: string): number[] {
	// Bits 11 to 14 are the font style and 15 to 23 the colour, in vscode-textmate's encoding of metadata.
	const LOOK = 0x00ff_f800;
	const { tokens } = grammar.tokenizeLine2(line, textmate.INITIAL, LONGEST);
	const all = new Array<number>(line.length).fill(0);
	for (let i = 0; i < tokens.length; i += 2) all.fill(tokens[i + 1]! & LOOK, tokens[i]);
	return all;
}

function load(scopeName: string): Textmate.IRawGrammar {
	const own = INJECTIONS[scopeName];
	if (own) return textmate.parseRawGrammar(readFileSync(new URL(own, ROOT), 'utf8'), own);
	const file = PACKAGED[scopeName];
	if (!file) return empty(scopeName);
	const path = require.resolve(`tm-grammars/grammars/${file}.json`);
	return textmate.parseRawGrammar(readFileSync(path, 'utf8'), path);
}

function empty(scopeName: string): Textmate.IRawGrammar {
	return textmate.parseRawGrammar(JSON.stringify({ scopeName, patterns: [] }), `${scopeName}.json`);
}
