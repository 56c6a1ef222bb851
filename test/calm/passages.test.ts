import assert from 'node:assert/strict';
import type { Checked } from '../../server/src/engine/index.js';
import { faulty, PASSAGES, partsOf } from '../support/passages.js';
import { some } from '../support/thorough.js';
import { Writer } from '../support/writer.js';

const PACES = [60, 120, 350];

/** At a speed at which nobody rests. */
function write(passage: (typeof PASSAGES)[number], pace: number, known: Map<string, Checked>): Writer {
	const [before, after] = partsOf(passage);
	const writer = new Writer(before + after, known);
	assert.deepEqual([...writer.seen], [], 'before anything is typed');
	writer.pace = pace;
	let at = before.length;
	for (const key of passage.typed) {
		if (key === '⌫') writer.delete(at--, 1);
		else {
			writer.typeAt(at, key);
			at += key.length;
		}
	}
	return writer;
}

describe('somebody who writes without a fault', () => {
	let held = 0;

	for (const passage of PASSAGES) {
		it(`is never told of one: ${passage.name}`, () => {
			const known = new Map<string, Checked>();
			for (const pace of PACES) {
				const writer = write(passage, pace, known);
				held += writer.held;
				writer.save();
				assert.deepEqual([...writer.seen], []);
			}
		});
	}

	it('though much is found at their keystrokes', () => {
		assert.ok(held > 3_000, `${held}`);
	});
});

describe('somebody who makes one fault', () => {
	for (const { passage, rule } of some(faulty(), 1 / 2)) {
		it(`is told of it once: ${passage.name}`, () => {
			const known = new Map<string, Checked>();
			for (const pace of PACES) {
				const writer = write(passage, pace, known);
				writer.save();
				assert.deepEqual(
					writer.shown.map((each) => each.rule.id),
					[rule],
				);
				assert.equal(writer.changes, 1, [...writer.seen].join());
			}
		});
	}
});
