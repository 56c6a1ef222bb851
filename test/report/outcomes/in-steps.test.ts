import assert from 'node:assert/strict';
import { outcomes, Pace, ReportReader, readingOutcomes } from '../../../server/src/report/index.js';

describe('what was decided, in a long report', () => {
	it('is read in steps, between which others have a turn', () => {
		const text = 'Bo Roe will write to the harbour office about the boats that lie on the quay.\n\n'.repeat(200);
		const report = new ReportReader().read(text);
		let now = 0;
		const pace = new Pace(() => now++ * 5, 1_000_000);
		const steps = readingOutcomes(report, pace);
		let turns = -1;
		for (let done: boolean | undefined = false; !done; turns++) {
			pace.work();
			({ done } = steps.next());
			pace.rest();
		}
		assert.ok(turns > 5, `${turns} turns`);
		assert.deepEqual(outcomes(report), outcomes(new ReportReader().read(text)));
	});
});
