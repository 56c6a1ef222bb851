import assert from 'node:assert/strict';
import fc from 'fast-check';
import { applyEdits } from '../../server/src/text/index.js';
import { refactoringsAt } from '../../server/src/writing/index.js';
import { corpus, corpus2 } from '../support/corpus.js';
import { itemisedReport } from '../support/itemised-report.js';
import { meetingReport } from '../support/meeting-report.js';
import { Counts, done, lines, moveable, read, targets } from '../support/refactoring.js';
import { ofRecord } from '../support/seed.js';
import { cases, some } from '../support/thorough.js';

const BACK: Readonly<Record<string, string>> = {
	'annex.up': 'annex.down',
	'annex.down': 'annex.up',
	'item.up': 'item.down',
	'item.down': 'item.up',
};

/** Moves something, compares all that is read before and after, and moves it back. */
function move(text: string, kind: string, which: number, counts: Counts): void {
	const before = targets(read(text));
	const at = moveable(read(text), kind)[which]!;
	for (const { id, outcome } of refactoringsAt(read(text), { from: at, to: at })) {
		const back = BACK[id];
		if (back === undefined) continue;
		const { edits } = outcome();
		counts.add(id, edits !== undefined);
		if (!edits) continue;
		const after = applyEdits(text, edits);
		assert.deepEqual(targets(read(after)), before, `${id} at ${at}: ${after}`);
		assert.deepEqual(lines(after), lines(text), `${id} at ${at}: ${after}`);
		const place = moveable(read(after), kind)[id.endsWith('up') ? which - 1 : which + 1]!;
		assert.equal(done(after, place, back), text, `${id} at ${at} cannot be taken back: ${after}`);
	}
}

const RUNS = cases(1_000, 1 / 8);

describe('moving parts of a report', () => {
	it('leaves every reference where it led, and can be taken back', () => {
		const counts = new Counts();
		const report = fc.oneof(
			fc.tuple(meetingReport, fc.constant('annex')),
			fc.tuple(itemisedReport, fc.constant('item')),
		);
		fc.assert(
			fc.property(report, fc.nat(), ([text, kind], seed) => {
				const count = moveable(read(text), kind).length;
				if (count > 0) move(text, kind, seed % count, counts);
			}),
			{ numRuns: RUNS },
		);
		if (ofRecord) for (const id of Object.keys(BACK)) assert.ok(counts.of(id) > RUNS / 20, `${counts}`);
	});

	it('does so in real minutes', function () {
		const all = [...corpus(), ...corpus2()].filter(({ text }) => text.length < 60_000);
		if (all.length === 0) this.skip();
		const counts = new Counts();
		for (const { path, text } of some(all, 1 / 20)) {
			for (const kind of ['annex', 'item']) {
				const count = Math.min(2, moveable(read(text), kind).length);
				for (let which = 0; which < count; which++) {
					try {
						move(text, kind, which, counts);
					} catch (error) {
						throw new Error(`${path}, ${kind} ${which}: ${error}`);
					}
				}
			}
		}
		assert.ok(counts.of('item.down') > 0, `${counts}`);
	});
});
