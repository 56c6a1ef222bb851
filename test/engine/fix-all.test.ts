import assert from 'node:assert/strict';
import { readSettings } from '../../server/src/config/index.js';
import { Checker, fixAll } from '../../server/src/engine/index.js';
import type { Rule } from '../../server/src/rules/index.js';

const { settings } = readSettings({});

/** Replaces each match of `pattern` by `insert`, safely. */
function replacing(id: string, pattern: RegExp, insert: (word: string) => string): Rule {
	return {
		id,
		since: '0.1.0',
		severity: 'warning',
		scope: 'markdown',
		theme: 'markup',
		docs: { title: '', what: '', why: '', fixes: '', reported: [], accepted: [] },
		*check({ text }) {
			for (const { 0: word, index } of text.matchAll(pattern)) {
				const span = { from: index, to: index + word.length };
				yield {
					message: '',
					span,
					fixes: [{ title: '', safety: 'safe', alters: 'words', edits: [{ span, insert: insert(word) }] }],
				};
			}
		},
	};
}

describe('fixAll', () => {
	it('goes on until nothing is left: one fix makes the next, and those that touch take turns', () => {
		const checker = new Checker([replacing('short', /aa/g, () => 'a'), replacing('sharp', /b(?!!)/g, () => 'b!')]);
		const { text, applied, checked } = fixAll(checker, 'aaaaaaaa 🎉 b', settings);
		assert.deepEqual([text, checked.findings], ['a 🎉 b!', []]);
		assert.equal(applied, 8);
	});
	it('changes nothing where there is nothing to fix', () => {
		const { text, applied } = fixAll(new Checker([replacing('short', /aa/g, () => 'a')]), 'b', settings);
		assert.deepEqual([text, applied], ['b', 0]);
	});
	it('ends where fixes never settle', () => {
		const grow = fixAll(new Checker([replacing('grow', /a$/g, () => 'aa')]), 'a', settings);
		assert.deepEqual([grow.text.length, grow.applied, grow.checked.findings.length], [11, 10, 1]);
	});
});
