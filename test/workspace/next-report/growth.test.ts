/** A report so long that asking for the end of the next one at each line once took the square of its length. */
import assert from 'node:assert/strict';
import { ReportReader } from '../../../server/src/report/index.js';
import { meetingOn, nextReport } from '../../../server/src/workspace/index.js';

const FEW = 1_000;
const TIMES = 8;
/** Half as much again as what grows with the length. */
const MOST = 1.5 * TIMES;
/** Other programs, and code that is new to V8, make work slower and never faster: so the best counts. */
const ATTEMPTS = 2;

/** Of the next report of one with so many standing rules, in microseconds of processor time. */
function cost(rules: number): number {
	const list = Array.from({ length: rules }, (_, i) => `- The rule that stands here has the number ${i} 🎉.\n`).join(
		'',
	);
	const costs = Array.from({ length: ATTEMPTS }, () => {
		const read = (day: string) => new ReportReader().read(`# Quay Board\n\n${day}\n\n## Rules\n\n${list}`, {});
		const series = { previous: read('5 March 2018'), earlier: [read('5 February 2018')] };
		const meeting = meetingOn(series, '2018-04-05', {});
		const before = process.cpuUsage();
		assert.ok(nextReport(series, meeting, 'en').includes(list));
		const { user, system } = process.cpuUsage(before);
		return user + system;
	});
	return Math.min(...costs);
}

describe('a next report', () => {
	it('takes time that grows with the report before it', () => {
		const few = cost(FEW);
		const many = cost(FEW * TIMES);
		assert.ok(many < few * MOST, `${many / few} times as much for ${TIMES} times the lines`);
	});
});
