import assert from 'node:assert/strict';
import { Pace } from '../../server/src/report/index.js';
import { type Digest, readDigest } from '../../server/src/workspace/index.js';
import { collectGarbage } from '../support/collect-garbage.js';
import { digestAt } from '../support/reports.js';

const PATH = 'minutes.md';
const NAMES =
	'# Minutes of the Harbour Board, 5 February 2018\n\n## Participants\n\n- Annabella Lindqvist-Lee (Harbour Office)\n- Bo Roe (Lund)\n\n' +
	'## Matters of the harbour\n\nSee the [harbour rules of 2017](https://example.org/rules), as in the Harbour Rules Act (HRA).\n\n';

function read(text: string): Digest {
	for (const steps = readDigest(text, { path: PATH }, new Pace(() => 0, 1)); ; ) {
		const step = steps.next();
		if (step.done) return step.value!;
	}
}

describe('what is read of a file', () => {
	it('is what an open report says', () => {
		const text = `${NAMES}See the [harbour rules](https://example.org/rules).\n`;
		assert.deepEqual(read(text), digestAt(PATH, text));
	});

	it('does not keep its text in memory', () => {
		const used = (): number => {
			collectGarbage();
			return process.memoryUsage().heapUsed;
		};
		read(NAMES);
		const before = used();
		const length = 300_000;
		const kept = Array.from({ length: 50 }, (_, i) => read(`${NAMES.trimEnd()} ${`It is ${i}. `.repeat(length / 10)}`));
		const each = (used() - before) / kept.length;
		assert.ok(each < length / 3, `${Math.round(each)} bytes for each of ${kept.length}`);
	});
});
