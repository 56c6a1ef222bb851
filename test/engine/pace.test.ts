import assert from 'node:assert/strict';
import { readSettings } from '../../server/src/config/index.js';
import { type Checked, Checker } from '../../server/src/engine/index.js';
import { kindOf, Pace } from '../../server/src/report/index.js';
import { rules } from '../../server/src/rules/index.js';
import { longDraft } from '../support/long-draft.js';

const { settings } = readSettings({ rules: Object.fromEntries(rules.map(({ id }) => [id, 'information'])) });
/** With a comment that silences nothing, so that the last rules have something to say too. */
const text = `<!-- rapporteur-disable-next-line -->\n${longDraft(15_000)}\n\n[one]: TBD\n\n[two][one]\n`;

const values = ({ findings, failures, report }: Checked) => ({
	failures,
	kind: kindOf(report),
	findings: findings.map(({ message, span, fixes, rule }) => [rule.id, span, message, fixes]),
});

/** A clock that goes on by `tick` milliseconds at every look, whatever is done in between. */
function clock(tick: number): () => number {
	let now = 0;
	return () => {
		now += tick;
		return now;
	};
}

function inSteps(
	checker: Checker,
	tick: number,
	limit: number,
): { readonly checked: Checked; readonly steps: number; readonly time: number } {
	const look = clock(tick);
	const pace = new Pace(look, limit);
	const all = checker.steps(text, settings, 'a.md', undefined, undefined, pace);
	for (let steps = 1; ; steps++) {
		pace.work();
		const step = all.next();
		pace.rest();
		if (step.done) return { checked: step.value, steps, time: look() };
	}
}

describe('a check in steps', () => {
	const whole = values(new Checker().check(text, settings, 'a.md'));

	for (const tick of [1, 7, 30]) {
		it(`says what one in one go says, at ${tick} ms a look`, () => {
			const { checked, steps } = inSteps(new Checker(), tick, Number.POSITIVE_INFINITY);
			assert.ok(steps > 20, `${steps} steps`);
			assert.deepEqual(values(checked), whole);
		});
	}

	it('says nothing that is not so when it is cut off, wherever that is', () => {
		const all = new Set(whole.findings.map((each) => JSON.stringify(each)));
		let partly = 0;
		const { time } = inSteps(new Checker(), 7, Number.POSITIVE_INFINITY);
		for (let part = 0.04; part < 1; part += 0.08) {
			const limit = part * time;
			const checker = new Checker();
			const { checked } = inSteps(checker, 7, limit);
			if (!checked.cutOff) continue;
			const [told, ...others] = values(checked).findings;
			assert.equal(told![0], 'too-intricate');
			for (const each of others) assert.ok(all.has(JSON.stringify(each)), JSON.stringify(each));
			if (others.length > 0) partly++;
			// What has been left half done harms no later check.
			const since = { checked };
			assert.deepEqual(values(checker.check(`${text}\n`, settings, 'a.md', since)), values(fresh()));
		}
		assert.ok(partly > 2, `${partly} were cut off between the first rule and the last`);
	});

	let known: Checked | undefined;
	function fresh(): Checked {
		known ??= new Checker().check(`${text}\n`, settings, 'a.md');
		return known;
	}
});
