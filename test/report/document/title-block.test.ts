import assert from 'node:assert/strict';
import { titleBlock } from '../../../server/src/report/document/title-block.js';
import { ReportReader } from '../../../server/src/report/index.js';

describe('the title block', () => {
	const linesOf = (text: string): string[] => titleBlock(new ReportReader().read(text)).map((line) => line.text);

	it('ends after fifteen lines, be they all of one paragraph', () => {
		const lines = linesOf(`Minutes\n${'a: b\n'.repeat(1_000)}`);
		assert.equal(lines.length, 15);
		assert.deepEqual(lines.slice(0, 2), ['Minutes', 'a: b']);
	});

	it('has its lines whatever ends them', () => {
		for (const end of ['\n', '\r\n', '\r'])
			assert.deepEqual(linesOf(`Minutes${end}5 May 2031`), ['Minutes', '5 May 2031']);
	});
});
