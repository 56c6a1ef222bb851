import assert from 'node:assert/strict';
import { readSettings } from '../../server/src/config/index.js';
import { Checker } from '../../server/src/engine/index.js';
import { Pace } from '../../server/src/report/index.js';
import { tooIntricate as rule } from '../../server/src/rules/too-intricate/too-intricate.js';
import { check } from '../support/fixture.js';

const TANGLED = 'This paragraph is too tangled to check. Divide it with blank lines';
const STARS = '*a '.repeat(6_000);
const MINUTES = '# Minutes\n\n5 February 2031\n\n';

/** Each message, with where it begins and its words. */
function found(text: string): [message: string, from: number, words: string][] {
	return check(text, rule).map(({ message, span, fixes }) => {
		assert.deepEqual(fixes, []);
		return [message, span.from, text.slice(span.from, span.to)];
	});
}

describe('too-intricate', () => {
	it('marks the beginning of a paragraph that nobody could have typed', () => {
		assert.deepEqual(found(MINUTES + STARS), [[TANGLED, MINUTES.length, STARS.slice(0, 80).trimEnd()]]);
	});

	it('marks no more than its first line', () => {
		const text = `${MINUTES}🎉 *Figures*\r\n${STARS}`;
		assert.deepEqual(found(text), [[TANGLED, MINUTES.length, '🎉 *Figures*']]);
	});

	it('tells of each, be it a paragraph, an item or a quotation', () => {
		const text = `${STARS}\n\nText.\n\n- ${STARS}\n\nText.\n\n> ${STARS}\n`;
		assert.deepEqual(
			found(text).map(([message, from]) => [message, from]),
			[0, text.indexOf('- *a'), text.indexOf('> *a')].map((from) => [TANGLED, from]),
		);
	});

	it('is silent about the same in paragraphs, and in code', () => {
		assert.deepEqual(found('*a *b\n\n'.repeat(3_000)), []);
		assert.deepEqual(found(`\`\`\`\n${STARS}\n\`\`\`\n`), []);
	});

	it('says in the first line that there was no time for all', () => {
		const { settings } = readSettings({});
		let now = 0;
		const pace = new Pace(() => now++, 0);
		pace.work();
		const steps = new Checker([rule]).steps(MINUTES, settings, undefined, undefined, undefined, pace);
		let step = steps.next();
		while (!step.done) step = steps.next();
		assert.deepEqual(
			step.value.findings.map(({ message, span }) => [message, MINUTES.slice(span.from, span.to)]),
			[
				[
					'This document takes so long to check that the rest was left out. Split it, or take out what was pasted into it',
					'# Minutes',
				],
			],
		);
	});
});
