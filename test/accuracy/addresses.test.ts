/** What earlier reports know of addresses, on real minutes: `npm run accuracy -- --addresses` shows what goes wrong. */
import assert from 'node:assert/strict';
import { type AddressScore, scoreAddresses } from './addresses.js';

describe('addresses of earlier reports', function () {
	this.timeout(120_000); // 319 files are read
	for (const folder of ['corpus', 'corpus2'] as const) {
		describe(folder, () => {
			let score: AddressScore;
			before(function () {
				const made = scoreAddresses(folder);
				if (!made) this.skip();
				else score = made;
			});

			it('has enough to measure', () => {
				assert.ok(score.known >= (folder === 'corpus' ? 450 : 35), `${score.known} are known`);
			});

			it('gives the right one first', () => {
				assert.ok(score.first / score.known >= 0.98, `${score.first} of ${score.known}`);
			});

			it('gives the right one among three', () => {
				assert.ok(score.amongThree / score.known >= 0.995, `${score.amongThree} of ${score.known}`);
			});

			it('is no worse than the most recent one', () => {
				assert.ok(score.first >= score.mostRecent, `${score.first} and ${score.mostRecent}`);
			});

			it('prefers what is right', () => {
				assert.ok(
					score.preferredRight / score.preferred >= 0.95,
					`${score.preferredRight} of ${score.preferred}\n${score.misses.join('\n')}`,
				);
			});

			it('prefers most of what is known', () => {
				assert.ok(score.preferredKnown / score.known >= 0.75, `${score.preferredKnown} of ${score.known}`);
			});
		});
	}
});
