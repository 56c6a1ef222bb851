import assert from 'node:assert/strict';
import { firstLine, ReportReader } from '../../../server/src/report/index.js';

describe('the first line', () => {
	it('is the title without what follows it', () => {
		assert.deepEqual(firstLine(new ReportReader().read('# Board of the harbour \n')), { from: 2, to: 22 });
		assert.deepEqual(firstLine(new ReportReader().read('---\ntitle: Board\n---\n\n')), { from: 11, to: 16 });
	});

	it('is the same where a line was added below, which leaves the title as it was', () => {
		const reader = new ReportReader();
		const before = reader.read('[b]: \n');
		assert.deepEqual(firstLine(before), { from: 0, to: 4 });
		assert.deepEqual(firstLine(reader.read('[b]: \n\n', {}, { report: before })), { from: 0, to: 4 });
	});
});
