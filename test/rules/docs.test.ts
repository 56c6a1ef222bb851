import assert from 'node:assert/strict';
import { readSettings } from '../../server/src/config/index.js';
import { Checker } from '../../server/src/engine/index.js';
import { type Rule, rules } from '../../server/src/rules/index.js';

/** What `rule` alone says of `text`, a rule that is off by default turned on. */
function messages(rule: Rule, text: string): string[] {
	const severity = rule.severity === 'off' ? 'warning' : rule.severity;
	const { settings } = readSettings({ rules: { [rule.id]: severity } });
	const { findings, failures } = new Checker([rule]).check(text, settings);
	assert.deepEqual(failures, []);
	return findings.map(({ message }) => message);
}

/** A doc page cannot lie: its examples are run. */
for (const rule of rules) {
	describe(`docs of ${rule.id}`, () => {
		it('have examples of both kinds', () => {
			assert.notEqual(rule.docs.reported.length, 0);
			assert.notEqual(rule.docs.accepted.length, 0);
		});
		rule.docs.reported.forEach((text, i) => {
			it(`reported example ${i + 1}`, () => assert.notDeepEqual(messages(rule, text), []));
		});
		rule.docs.accepted.forEach((text, i) => {
			it(`accepted example ${i + 1}`, () => assert.deepEqual(messages(rule, text), []));
		});
	});
}
