import assert from 'node:assert/strict';
import fc from 'fast-check';
import { faultInGlob, LONGEST_GLOB, readGlob, splitGlob } from '../../server/src/text/index.js';
import { SEED } from '../support/seed.js';
import { cases as shareOf } from '../support/thorough.js';
import { withinSeconds } from '../support/watchdog.js';

describe('globs', () => {
	const cases: readonly [glob: string, matching: readonly string[], others: readonly string[]][] = [
		['a.md', ['a.md', 'a.md/b'], ['b/a.md', 'a.mdx', 'A.md']],
		['./minutes/', ['minutes', 'minutes/a.md', 'minutes/old/a.md'], ['minutes2/a.md', 'x/minutes/a.md']],
		['.', ['a.md', 'x/a.md'], []],
		['*.md', ['a.md', '.a.md', '.md'], ['x/a.md', 'a.txt']],
		['minutes/*', ['minutes/a.md', 'minutes/old/a.md'], ['minutes', 'a.md']],
		['**/*.md', ['a.md', 'x/a.md', 'x/y/a.md'], ['a.txt']],
		['**/old', ['old', 'old/a.md', 'x/old/a.md'], ['older/a.md', 'x/old.md']],
		['minutes/**/draft-*', ['minutes/draft-1', 'minutes/x/y/draft-1.md'], ['draft-1', 'minutes/xdraft-1']],
		['archive/**', ['archive/a.md', 'archive/x/a.md'], ['archived/a.md']],
		['a**b', ['ab', 'axxb'], ['a/b']],
		['20??.md', ['2018.md', '20ab.md'], ['201.md', '20/1.md']],
		['?.md', ['📎.md', 'ä.md'], ['ab.md', '.md']],
		['[ab].md', ['a.md', 'b.md'], ['c.md', '[ab].md']],
		['[!a-c].md', ['d.md', '📎.md'], ['a.md', 'b.md', '/.md']],
		['[]a-].md', ['].md', 'a.md', '-.md'], ['b.md']],
		['[draft.md', ['[draft.md'], ['d.md']],
		['*.{md,markdown}', ['a.md', 'a.markdown'], ['a.mdx', 'a.{md,markdown}']],
		['{a,b{c,d/**}}/x', ['a/x', 'bc/x', 'bd/y/z/x'], ['b/x', 'bd']],
		['{a}', ['{a}'], ['a']],
		['{a,b', ['{a,b'], ['a', 'b']],
		['\\*.md', ['*.md'], ['a.md']],
		['Minutes (draft).md', ['Minutes (draft).md'], ['Minutes draft.md']],
		['*(draft).md', ['Minutes (draft).md', '(draft).md'], ['draft.md']],
	];
	for (const [glob, matching, others] of cases) {
		it(`${glob} means ${matching.join(', ')} and not ${others.join(', ')}`, () => {
			assert.equal(faultInGlob(glob), undefined);
			for (const path of matching) assert.ok(readGlob(glob).matches(path), path);
			for (const path of others) assert.ok(!readGlob(glob).matches(path), path);
		});
	}

	it('know which folders they reach into', () => {
		const reached = (glob: string) => ['a', 'a/b', 'c'].filter((folder) => readGlob(glob, false).reaches(folder));
		assert.deepEqual(reached('a/*.md'), ['a']);
		assert.deepEqual(reached('a/**/x'), ['a', 'a/b']);
		assert.deepEqual(reached('*/b/*'), ['a', 'a/b', 'c']);
		assert.deepEqual(reached('{c,a/b}/x'), ['a', 'a/b', 'c']);
		assert.deepEqual(reached('*.md'), []);
		assert.equal(readGlob('a/*', false).matches('a/b/c'), false);
		assert.deepEqual(splitGlob('a/b/c*/d'), { folder: 'a/b/', rest: 'c*/d' });
	});

	it('match whatever they were made from', () => {
		const part = fc.constantFrom('a', 'b', '.', '/', 'ä', '📎', ' ');
		fc.assert(
			fc.property(fc.array(fc.tuple(part, fc.constantFrom(0, 1, 2, 3, 4))), (parts) => {
				const path = parts.map(([text]) => text).join('');
				const forms = (text: string) => [text, `\\${text}`, text === '/' ? '/' : '?', `{x,${text}}`, `${text}{,y}*`];
				const glob = parts.map(([text, form]) => forms(text)[form]).join('');
				// No path has an empty name, or one of one or two dots.
				fc.pre(!/\/(?:\.\.?)?(?:\/|$)/.test(path) && !/^[./]|\/$|\/\/|\*\*/.test(path + glob));
				return faultInGlob(glob) !== undefined || readGlob(glob).matches(path);
			}),
		);
	});

	it('are refused where they are too long, or have choices in round brackets or too many', () => {
		assert.match(faultInGlob('a'.repeat(LONGEST_GLOB + 1)) ?? '', /longer than 500 characters/);
		for (const glob of ['!(a|b)', 'x/@(a|b).md', '+(a|b)'])
			assert.match(faultInGlob(glob) ?? '', /round brackets/, glob);
		assert.match(faultInGlob('{a,b}'.repeat(8)) ?? '', /more than 200 choices/);
		assert.equal(readGlob('*'.repeat(LONGEST_GLOB + 1)).matches('a'), false);
	});

	it('take time in proportion to the path, whoever wrote them', async () => {
		await withinSeconds(
			50,
			`
			import { LONGEST_GLOB, readGlob } from './server/src/text/index.js';
			let seed = ${SEED};
			const random = (n) => (seed = (seed * 48271) % 0x7fffffff) % n;
			const PARTS = ['*', '*a', '**/', '?', '[!b]', '[a-z]', '{a,*a}', '{*,**/}', '{{a,aa},a*}', 'a', '/', '!(', '(', '+(', '@(a)', '\\\\\\\\', '**'];
			const paths = ['a'.repeat(4096), 'a/'.repeat(2048) + 'b', 'aa/'.repeat(1365) + 'a'];
			for (let each = 0; each < ${shareOf(400)}; each++) {
				const some = Array.from({ length: 1 + random(4) }, () => PARTS[random(PARTS.length)]).join('');
				const glob = some.repeat(Math.floor((LONGEST_GLOB - 1) / some.length)) + (random(2) ? 'b' : '');
				for (const path of paths) readGlob(glob).matches(path);
			}
			for (const glob of ['*a'.repeat(249) + 'b', '{'.repeat(499), '{a,'.repeat(160), '['.repeat(500), '**/'.repeat(166)])
				for (const path of paths) readGlob(glob).matches(path);
			`,
		);
	});
});
