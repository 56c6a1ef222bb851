/** What was recorded in a real VS Code while somebody wrote minutes without a fault (`tools/record-session.ts`). */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import type { ShownFinding } from '../../server/src/calm/index.js';
import { Writer } from '../support/writer.js';
import type { Moment } from '../vscode/recorder/session.js';

const MOMENTS: readonly Moment[] = JSON.parse(readFileSync(new URL('session.json', import.meta.url), 'utf8'));

/** What a person sees of a number of problems after each key. */
class Seen {
	readonly findings = new Set<string>();
	changes = 0;
	keys = 0;
	#under = 0;
	#count = 0;

	/** @param found what is shown now. */
	key(found: readonly string[]): void {
		this.keys++;
		for (const each of found) this.findings.add(each);
		if (found.length > 0) this.#under++;
		if (found.length !== this.#count) this.changes++;
		this.#count = found.length;
	}

	get figures() {
		return {
			falseAlarms: this.findings.size,
			changes: this.changes,
			under: Math.round((100 * this.#under) / this.keys),
		};
	}
}

describe('somebody whose writing was recorded', () => {
	const [checked, shown] = [new Seen(), new Seen()];
	const writer = new Writer('');

	/** A finding that grows with what is typed is the same one. */
	const named = ({ rule, span }: ShownFinding): string => `${rule.id} at ${span.from}`;

	before(() => {
		for (const moment of MOMENTS) {
			if ('shown' in moment) continue;
			const { at, from, removed, text } = moment;
			writer.now = at;
			writer.replace({ from, to: from + removed }, text);
			checked.key(writer.checked.findings.map(named));
			shown.key(writer.shown.map(named));
		}
	});

	it('has written minutes without a fault', () => {
		assert.ok(MOMENTS.length > 500, `${MOMENTS.length}`);
		writer.save();
		assert.deepEqual(writer.shown, []);
	});

	it('would have seen the faults of half sentences', () => {
		assert.deepEqual(checked.figures, { falseAlarms: 14, changes: 30, under: 21 });
	});

	it('saw none, in VS Code and as it is today', () => {
		assert.deepEqual(
			MOMENTS.filter((moment) => 'shown' in moment),
			[],
		);
		assert.deepEqual(shown.figures, { falseAlarms: 0, changes: 0, under: 0 });
	});
});
