import assert from 'node:assert/strict';
import { belongsHere, tiedToAnother } from '../../server/src/report/annex-ties.js';
import { LANGUAGES } from '../../server/src/report/words/index.js';

/** The first characters of what an expression's source matches, as far as it begins with characters and groups. */
function beginnings(source: string): string[] {
	if (source === '') return [];
	if (!source.startsWith('(?:')) return [source[0]!, ...rest(source, 0)];
	let depth = 1;
	let at = 3;
	for (; depth > 0; at++) depth += source[at] === '(' ? 1 : source[at] === ')' ? -1 : 0;
	const after = source[at] === '?' ? beginnings(source.slice(at + 1)) : rest(source, at);
	return [...beginnings(source.slice(3, at - 1)), ...after];
}

/** Those of the alternatives that follow the one which goes on at `at`. */
function rest(source: string, at: number): string[] {
	let depth = 0;
	for (let i = at; i < source.length; i++) {
		if (source[i] === '|' && depth === 0) return beginnings(source.slice(i + 1));
		depth += source[i] === '(' ? 1 : source[i] === ')' ? -1 : 0;
	}
	return [];
}

describe('what ties an annex', () => {
	it('is read from words, or after a bracket or comma', () => {
		for (const after of [' to this report', ', du présent rapport', ' this report', ' dieses Protokolls']) {
			assert.ok(belongsHere(after), after);
		}
		for (const after of [
			' of Regulation 5',
			' BauNVO',
			'-species',
			' parties',
			' (Lakes Convention)',
			', Rome Treaty',
		]) {
			assert.ok(tiedToAnother('see ', after), after);
		}
		for (const after of ['', '.', ') was adopted', ' (agenda)', ', 5']) {
			assert.ok(!belongsHere(after) && !tiedToAnother('see ', after), after);
		}
	});
	it('begins with a letter, so that these words need not be looked for where none follows', () => {
		for (const words of LANGUAGES) {
			for (const source of [words.belongsTo, words.thisDocument, words.group]) {
				const found = beginnings(source);
				assert.ok(found.length > 0, source);
				for (const first of found) assert.match(first, /\p{L}/u, source);
			}
		}
	});
});
