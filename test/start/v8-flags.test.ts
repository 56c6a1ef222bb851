import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { execute, folder } from '../cli/process.js';
import { builtCli } from '../support/built.js';

/** Loaded before the program, in each of its threads. */
const TELL = (file: string): string => `
const v8 = require('node:v8');
const { isMainThread } = require('node:worker_threads');
const change = v8.setFlagsFromString;
v8.setFlagsFromString = (flag) => {
	require('node:fs').appendFileSync(${JSON.stringify(file)}, (isMainThread ? 'program ' : 'thread ') + flag + '\\n');
	change(flag);
};`;

describe('flags of V8', () => {
	it('are changed before a thread starts: all share them, and V8 reads them as it runs an expression', async function () {
		this.timeout(60_000);
		const cwd = folder({ 'a.md': 'See [here](#).\n', 'b.md': 'See [here](#).\n' });
		const [teller, told] = [join(cwd, 'tell.cjs'), join(cwd, 'told.txt')];
		writeFileSync(teller, TELL(told));
		const args = ['--require', teller, await builtCli(), 'check', 'a.md', 'b.md', '--threads', '2'];
		assert.equal((await execute(process.execPath, args, { cwd })).status, 1);
		const [first, ...others] = readFileSync(told, 'utf8').trim().split('\n');
		assert.equal(first, 'program --no-regexp-tier-up');
		assert.ok(others.includes('thread --no-regexp-tier-up'));
	});
});
