import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { rules } from '../../server/src/rules/index.js';

/** Tests of all rules together. */
const GENERAL = ['docs', 'each-rule', 'fixes', 'messages', 'places'];

describe('each rule', () => {
	it('has one file of tests, by its name, and so has nothing else', () => {
		const files = readdirSync(import.meta.dirname).filter((name) => name.endsWith('.test.ts'));
		assert.deepEqual(
			files.toSorted(),
			[...rules.map(({ id }) => id), ...GENERAL].map((id) => `${id}.test.ts`).toSorted(),
		);
	});
});
