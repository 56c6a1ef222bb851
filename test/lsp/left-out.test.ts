import assert from 'node:assert/strict';
import { LeftOut, patternsIn } from '../../server/src/lsp/workspace/left-out.js';

describe('files that are nobody’s reports', () => {
	it('are those that Git ignores, from the folder of its list on', () => {
		const leftOut = new LeftOut([]);
		leftOut.add('', '# drafts\n/drafts/\n*.tmp.md\n!keep.tmp.md\n');
		leftOut.add('a/b', 'x.md\n');
		for (const path of ['drafts/', 'drafts/x.md', 'c/x.tmp.md', 'a/b/x.md', 'a/b/c/x.md'])
			assert.ok(leftOut.has(path), path);
		for (const path of ['c/drafts/x.md', 'keep.tmp.md', 'x.md', 'a/x.md', 'a/', 'drafts.md', '../x.md', 'a//b.md'])
			assert.ok(!leftOut.has(path), path);
	});

	it('are those of programs, and those that the editor hides', () => {
		const leftOut = new LeftOut(['**/archive', 'old/*.md', '{']);
		for (const path of ['.git/', 'a/node_modules/x.md', 'a/archive/x.md', 'archive/', 'old/x.md'])
			assert.ok(leftOut.has(path), path);
		for (const path of ['archives/x.md', 'older/x.md', 'a/git/x.md']) assert.ok(!leftOut.has(path), path);
	});

	it('are told soon, whatever the list says', () => {
		const leftOut = new LeftOut([]);
		leftOut.add(
			'',
			`${'*a'.repeat(40)}b\n${'*'.repeat(100)}b\n${'x'.repeat(10_000)}\n${'a/**/'.repeat(50)}b\n[a\n\\\n!\n`,
		);
		leftOut.add('b', 'y\n'.repeat(100_000));
		// Taken at its word, the list would have this go on for ever.
		for (let i = 0; i < 50; i++) leftOut.has(`${'a'.repeat(200)}/${'a/'.repeat(100)}${i}.md`);
	});

	it('are read from settings of any form', () => {
		assert.deepEqual(patternsIn({ '**/a': true, b: false, c: { when: '$(basename).x' } }), ['**/a']);
		for (const setting of [null, undefined, 'x', 3, []]) assert.deepEqual(patternsIn(setting), []);
	});
});
