/**
 * Fixtures for the grammar: Markdown with marks under what we colour.
 *
 *     See ANNEX I
 *         ^^^^^^^ entity.name.tag.annex
 *
 * A mark names the innermost scope of ours, without its `.rapporteur`. Neighbouring tokens with the
 * same scope are one mark. The expected text is compared as a whole.
 */
import assert from 'node:assert/strict';
import { markdownTokenizer, type Token, type Tokenizer } from '../support/grammar.js';

const MARK = /^ *\^+ [a-z.-]+$/;
const OURS = '.rapporteur';

let tokenizer: Promise<Tokenizer> | undefined;

export async function checkTokens(fixture: string): Promise<void> {
	const expected = dedent(fixture);
	const lines = expected.split('\n').filter((line) => !MARK.test(line));
	tokenizer ??= markdownTokenizer({ injections: true });
	const tokens = (await tokenizer).tokens(lines.join('\n'));
	const marked = lines.flatMap((line, number) => [line, ...marks(tokens.filter((token) => token.line === number))]);
	assert.equal(marked.join('\n'), expected);
}

function marks(tokens: readonly Token[]): string[] {
	const runs: { from: number; to: number; scope: string }[] = [];
	for (const { from, to, scopes } of tokens) {
		const scope = scopes.findLast((each) => each.endsWith(OURS));
		if (scope === undefined) continue;
		const last = runs.at(-1);
		if (last && last.scope === scope && last.to === from) last.to = to;
		else runs.push({ from, to, scope });
	}
	return runs.map(
		({ from, to, scope }) => `${' '.repeat(from)}${'^'.repeat(to - from)} ${scope.slice(0, -OURS.length)}`,
	);
}

/** Drops the first newline, the last line's indent, and the indent that all lines share. */
function dedent(text: string): string {
	const lines = text
		.replace(/^\n/, '')
		.replace(/\n[\t ]*$/, '')
		.split('\n');
	const indent = Math.min(...lines.filter((line) => line.trim()).map((line) => /^\t*/.exec(line)![0].length));
	return lines.map((line) => line.slice(indent)).join('\n');
}
