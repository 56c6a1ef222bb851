/**
 * Work grows with the length of the text, whatever stands in it: hostile tokens, each in some of the places where it can
 * stand. It takes minutes of a quiet machine, so it runs only when asked to: `GROWTH=some` takes a sample, `GROWTH=many` two
 * thousand cases, and `GROWTH=all` puts each token into every place, which takes an hour.
 */
import assert from 'node:assert/strict';
import { excesses, MOST } from './measure.js';
import { places } from './places.js';
import { type Token, tokens } from './tokens.js';
import type { Depth } from './work.js';

/** Of the places, each token is put into one of so many, another token into others. */
const SHARE = process.env.GROWTH === 'all' ? 1 : process.env.GROWTH === 'many' ? 8 : 64;
/** What an editor asks for takes twenty checks, so fewer cases have to do. */
const EDITOR_SHARE = process.env.GROWTH === 'all' ? 1 : process.env.GROWTH === 'many' ? 97 : 997;

/** Parts that still grow faster than the text, by place: each is to be repaired, and then taken out here. */
const KNOWN: Readonly<Record<string, readonly string[]>> = {
	'list in a list': ['reading'],
	agenda: ['rule agenda-not-covered'],
	headings: ['fixes of empty-section'],
	quotation: ['fixes of broken-link'],
};

function tooMuch(place: string, row: number, share: number, depth: Depth): { cases: number; failures: string[] } {
	const failures: string[] = [];
	const known = process.env.GROWTH === 'some' ? KNOWN[place] : [];
	let cases = 0;
	for (const [column, token] of tokens.entries()) {
		if ((row + column) % share !== 0) continue;
		cases++;
		for (const { part, length, ms, ratio } of excesses(makeOf(place, token), depth, known)) {
			failures.push(`${part}: ${ms} ms for ${length} characters of ${token.name}, ${ratio.toFixed(1)} × half as many`);
		}
	}
	return { cases, failures };
}

const makeOf =
	(place: string, token: Token) =>
	(length: number): string =>
		places[place]!(token, length);

describe('growth', function () {
	this.timeout(1_800_000); // as long as the machine needs; what it takes is compared with itself

	before(function () {
		if (process.env.GROWTH) return;
		console.log('      skipped: takes minutes of a quiet machine; GROWTH=some, many or all runs it');
		this.skip();
	});

	let cases = 0;
	let looked = 0;
	for (const [row, place] of Object.keys(places).entries()) {
		it(`is at most ${MOST} × for twice the length: ${place}`, () => {
			const found = tooMuch(place, row, SHARE, 'command line');
			cases += found.cases;
			looked++;
			assert.deepEqual(found.failures, []);
		});
	}
	it(`is at most ${MOST} × for twice the length: in an editor`, function () {
		// Code actions over thousands of findings take minutes.
		if (process.env.GROWTH === 'some') return this.skip();
		const found = Object.keys(places).map((place, row) => tooMuch(place, row, EDITOR_SHARE, 'editor'));
		for (const each of found) cases += each.cases;
		assert.deepEqual(
			found.flatMap(({ failures }) => failures),
			[],
		);
	});
	it('looks at hundreds of cases', function () {
		// Somebody asked for some places only.
		if (looked < Object.keys(places).length) return this.skip();
		assert.ok(cases > (SHARE > 8 ? 250 : 2_000), `${cases} cases`);
	});
});
