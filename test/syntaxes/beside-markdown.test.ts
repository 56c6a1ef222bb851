import assert from 'node:assert/strict';
import fc from 'fast-check';
import { markdownTokenizer, type Token } from '../support/grammar.js';
import { cases } from '../support/thorough.js';

/** What meets in a line of a report, whole and broken, ours and Markdown's. */
const PIECES = [
	'Annex I',
	'Annexes I–III',
	'annex',
	'Ada Example (Secretariat)',
	'I. Opening',
	'a) ',
	'[here](#)',
	'[x]()',
	'![map](TODO)',
	'[a [b](#) c](url)',
	'[slides](no link)',
	'[insert link]',
	'[t]: #',
	'[t]: https://example.org',
	'[words][t]',
	'**',
	'*',
	'_',
	'~~',
	'`',
	'```',
	'[',
	'](',
	')',
	'|',
	'- ',
	'1. ',
	'> ',
	'# ',
	'    ',
	'---',
	'===',
	'<b title="Annex I">',
	'</b>',
	'<!-- ',
	' -->',
	'<https://example.org>',
	'&amp; & <',
	'\\*',
	'🎉',
	'é',
	' ',
	' and so on. ',
	'\n',
	'\n\n',
];

describe('injection beside Markdown', () => {
	it('takes no scope away that Markdown gives', async () => {
		const bare = await markdownTokenizer({ injections: false });
		const injected = await markdownTokenizer({ injections: true });
		let reached = 0;
		fc.assert(
			fc.property(fc.array(fc.constantFrom(...PIECES), { maxLength: 30 }), (pieces) => {
				const text = pieces.join('');
				const before = scopesAt(bare.tokens(text));
				const after = scopesAt(injected.tokens(text));
				for (const [place, scopes] of before) {
					const now = after.get(place) ?? [];
					if (now.length > scopes.length) reached++;
					assert.ok(isWithin(scopes, now), `${place}: [${scopes}] became [${now}]`);
				}
			}),
			{ numRuns: cases(3_000) },
		);
		assert.ok(reached > cases(5_000), `only ${reached} characters got a scope of ours`);
	});
});

/** Scopes of each character, by `line:column`. */
function scopesAt(tokens: readonly Token[]): Map<string, readonly string[]> {
	const places = new Map<string, readonly string[]>();
	for (const { line, from, to, scopes } of tokens) {
		for (let at = from; at < to; at++) places.set(`${line}:${at}`, scopes);
	}
	return places;
}

/** Whether all of `few` are in `many`, in the same order. */
function isWithin(few: readonly string[], many: readonly string[]): boolean {
	let next = 0;
	for (const scope of many) if (scope === few[next]) next++;
	return next === few.length;
}
