import assert from 'node:assert/strict';
import { repeats } from '../../server/src/engine/index.js';
import type { Severity } from '../../server/src/rules/index.js';

interface Told {
	readonly rule: string;
	readonly severity: Severity;
	readonly message: string;
	readonly at: number;
}

const told = (count: number, message: string, severity: Severity = 'information', rule = 'a'): Told[] =>
	Array.from({ length: count }, (_, at) => ({ rule, severity, message, at }));

const shown = (findings: readonly Told[]): [string, number, number][] =>
	repeats(findings, ({ rule }) => rule).map(({ finding, others }) => [finding.message, finding.at, others.length]);

describe('repeats', () => {
	it('lets the first speak for more than twenty that say the same mild thing', () => {
		const many = told(21, 'It is so.');
		assert.deepEqual(shown(many), [['It is so.', 0, 20]]);
		assert.deepEqual(repeats(many, ({ rule }) => rule)[0]!.others, many.slice(1));
	});

	it('leaves twenty alone, and whatever is an error or a warning', () => {
		assert.equal(shown(told(20, 'It is so.')).length, 20);
		assert.equal(shown(told(30, 'It is so.', 'warning')).length, 30);
	});

	it('tells rules and messages apart, and keeps the order', () => {
		const findings = [...told(1, 'First.'), ...told(15, 'x'), ...told(15, 'x', 'information', 'b'), ...told(25, 'y')];
		assert.equal(shown(findings).length, 32);
		assert.deepEqual(shown(findings).at(0), ['First.', 0, 0]);
		assert.deepEqual(shown(findings).at(-1), ['y', 0, 24]);
	});
});
