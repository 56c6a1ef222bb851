/**
 * Work grows with the length of the text, whatever stands in it: hostile tokens, each in some of the places where it can
 * stand. A run of all tests looks at a sample of them, another with each `GROWTH_SEED`; `GROWTH=many` looks at two thousand
 * cases in half an hour, and `GROWTH=all` puts each token into every place, which takes hours.
 */
import assert from 'node:assert/strict';
import { type Excess, excesses, MOST } from './measure.js';
import { places } from './places.js';
import { isLookedAt, size } from './sample.js';
import { tokens } from './tokens.js';
import { type Depth, workOn } from './work.js';

/** As many cases as a run looks at, at least. */
const LEAST = { some: 100, many: 2_000, all: 15_000 }[size];

for (const depth of ['command line', 'editor'] satisfies Depth[]) {
	describe(`growth, ${depth}`, function () {
		this.timeout(3_600_000); // as long as the machine needs; what it takes is compared with itself

		let cases = 0;
		let looked = 0;
		before(() => {
			// V8 reads what it runs for the first time.
			workOn('Ana Lund said so (Annex I).\n\n'.repeat(300), depth);
		});

		for (const [place, make] of Object.entries(places)) {
			it(`is at most ${MOST} × for twice the length: ${place}`, () => {
				const failures: string[] = [];
				for (const token of tokens) {
					if (!isLookedAt(`${token.name} ${place}`, depth)) continue;
					cases++;
					const found = excesses((length) => workOn(make(token, length), depth));
					failures.push(...found.map((each) => told(each, token.name)));
				}
				looked++;
				assert.deepEqual(failures, []);
			});
		}
		if (depth === 'editor') return;
		it('looks at as many cases as it should', function () {
			// Somebody asked for some places only.
			if (looked < Object.keys(places).length) return this.skip();
			assert.ok(cases >= LEAST, `${cases} cases`);
		});
	});
}

function told({ part, lengths, ms }: Excess, token: string): string {
	return `${part}: ${ms.map(Math.round).join(', ')} ms for ${lengths.join(', ')} characters of ${token}`;
}
