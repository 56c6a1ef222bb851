import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { themes } from 'tm-themes';
import type { IRawTheme } from 'vscode-textmate';
import { looks, markdownGrammar } from '../support/grammar.js';

const require = createRequire(import.meta.url);

/** Each thing we colour, in a line where Markdown alone would not set it off. */
const LINES: Readonly<Record<string, readonly [line: string, words: string]>> = {
	'annex reference': ['See Annex I for more', 'Annex I'],
	'annex label': ['Annex I', 'Annex I'],
	'agenda numeral': ['- I. Opening', 'I.'],
	name: ['Ada Example (Secretariat)', 'Ada Example'],
	affiliation: ['Ada Example (Secretariat)', 'Secretariat'],
	'placeholder in a link': ['[slides](#) are missing', '#'],
	'placeholder in text': ['[slides](no link) are missing', 'no link'],
};

/** What a theme shows as plain text wherever it stands: names the one, the numbers of lists the other. */
const PLAIN = ['name in min-dark', 'placeholder in text in min-dark', 'agenda numeral in plastic'];

describe('injection under the themes that people use', () => {
	it('sets everything it marks off from what Markdown alone shows', async () => {
		const before = await markdownGrammar(false);
		const after = await markdownGrammar(true);
		const unseen: string[] = [];
		for (const { name } of themes) {
			before.registry.setTheme(read(name));
			after.registry.setTheme(read(name));
			for (const [what, [line, words]] of Object.entries(LINES)) {
				const at = line.indexOf(words);
				if (looks(after.grammar, line)[at] === looks(before.grammar, line)[at]) unseen.push(`${what} in ${name}`);
			}
		}
		assert.deepEqual(unseen, PLAIN);
	});
});

function read(name: string): IRawTheme {
	const raw = JSON.parse(readFileSync(require.resolve(`tm-themes/themes/${name}.json`), 'utf8')) as {
		colors?: Record<string, string>;
		tokenColors: IRawTheme['settings'];
	};
	// As in VS Code, the first setting, without scope, is what plain text looks like.
	const plain = {
		foreground: raw.colors?.['editor.foreground'] ?? '#808080',
		background: raw.colors?.['editor.background'] ?? '#000000',
	};
	return { settings: [{ settings: plain }, ...raw.tokenColors] };
}
