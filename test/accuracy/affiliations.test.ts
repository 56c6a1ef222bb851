/** What earlier reports know of people, on real minutes: `npm run accuracy -- --affiliations` shows what goes wrong. */
import assert from 'node:assert/strict';
import { affiliations } from './affiliations.js';
import { type StatementScore, scoreStatements } from './statements.js';

describe('affiliations of earlier reports', function () {
	this.timeout(120_000); // 319 files are read
	let score: StatementScore;
	before(function () {
		// The other folder hardly has any.
		const made = scoreStatements('corpus2', affiliations);
		if (!made) this.skip();
		else score = made;
	});

	it('are enough to measure', () => assert.ok(score.known >= 150, `${score.known} are known`));

	it('have the right one first, no worse than the most recent', () => {
		assert.ok(score.first / score.known >= 0.95, `${score.first} of ${score.known}`);
		assert.ok(score.first >= score.mostRecent);
	});

	it('are preferred where they are right', () => {
		assert.ok(score.preferredRight / score.preferred >= 0.95, score.misses.join('\n'));
	});

	it('hardly ever seem to have changed', () => assert.ok(score.changed <= 1, score.misses.join('\n')));
});
