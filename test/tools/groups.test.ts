import assert from 'node:assert/strict';
import { globSync } from 'tinyglobby';
import { allGroups, unitGroups } from '../../tools/test/groups.js';
import { PROJECT } from './scratch.js';

const filesOf = (groups: ReturnType<typeof allGroups>): string[] => groups.flatMap(({ files }) => files).sort();

describe('groups of tests', () => {
	it('hold every file once', () => {
		assert.deepEqual(filesOf(allGroups(PROJECT)), globSync('test/**/*.test.ts', { cwd: PROJECT }).sort());
	});

	it('begin with the editors, of which VS Code is started twice and the others once', () => {
		const [half, otherHalf, others, ...rest] = allGroups(PROJECT).map(({ files }) => files);
		assert.ok([...half!, ...otherHalf!].every((file) => file.startsWith('test/vscode/')));
		assert.ok(!rest.flat().some((file) => /^test\/(?:vscode|web|neovim|editors)\//.test(file)));
		assert.ok(others!.every((file) => /^test\/(?:web|neovim|editors)\//.test(file)));
	});

	it('are the same files again for what needs only the sources, but for the slow ones', () => {
		const unit = filesOf(unitGroups(PROJECT));
		const all = filesOf(allGroups(PROJECT));
		assert.deepEqual(
			unit,
			unit.filter((file, i) => all.includes(file) && unit.indexOf(file) === i),
		);
		assert.ok(unit.includes('test/rules/missing-annex.test.ts'));
		assert.ok(!unit.some((file) => /^test\/(?:cli|lsp|vscode|web|neovim)\/|incremental/.test(file)));
	});
});
