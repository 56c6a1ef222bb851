/** What earlier reports know of acronyms, on real minutes: `npm run accuracy -- --expansions` shows what goes wrong. */
import assert from 'node:assert/strict';
import { expansions } from './expansions.js';
import { type StatementScore, scoreStatements } from './statements.js';

describe('expansions of earlier reports', function () {
	this.timeout(120_000); // 319 files are read
	for (const folder of ['corpus', 'corpus2'] as const) {
		describe(folder, () => {
			let score: StatementScore;
			before(function () {
				const made = scoreStatements(folder, expansions);
				if (!made) this.skip();
				else score = made;
			});

			it('has something to measure', () => assert.ok(score.known >= 4, `${score.known} are known`));

			it('gives the right one first, no worse than the most recent', () => {
				assert.ok(score.first / score.known >= 0.98, `${score.first} of ${score.known}`);
				assert.ok(score.first >= score.mostRecent);
			});

			it('prefers what is right', () => {
				assert.ok(score.preferredRight / score.preferred >= 0.95, score.misses.join('\n'));
			});

			it('takes no wording for a change', () => assert.equal(score.changed, 0, score.misses.join('\n')));
		});
	}
});
