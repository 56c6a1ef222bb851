import assert from 'node:assert/strict';
import { type Rule, rules } from '../../server/src/rules/index.js';
import { check } from '../support/fixture.js';

const messages = (rule: Rule, text: string): string[] => check(text, rule).map(({ message }) => message);

/** A hover shows it before all else; the rest goes into `cases` and `spared`. */
const LONGEST = 450;

/** A doc page cannot lie: its examples are run. */
for (const rule of rules) {
	describe(`docs of ${rule.id}`, () => {
		it('say in a few sentences what it finds', () => {
			assert.ok(rule.docs.what.length <= LONGEST, `${rule.docs.what.length} characters`);
		});
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
