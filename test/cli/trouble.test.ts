/** Disks that are full, files that have no end, links that lead away, and runs that are killed. */
import assert from 'node:assert/strict';
import { execFileSync, spawn } from 'node:child_process';
import { existsSync, readdirSync, symlinkSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { some } from '../support/thorough.js';
import { cachesIn, execute, folder, program, rapporteur, read } from './process.js';

const FULL = 'rapporteur: not all of the output could be written: the disk is full\n';

/** Ends the process at one of the calls that make a file, or put it in its place. */
const KILLED = `
	const fs = require('node:fs');
	let left = Number(process.env.KILL);
	for (const [holder, name] of [[fs.promises, 'open'], [fs.promises, 'rename'], [fs, 'writeFileSync'], [fs, 'renameSync']]) {
		const real = holder[name];
		holder[name] = (...args) => {
			if (left-- === 0) process.kill(process.pid, 'SIGKILL');
			return real(...args);
		};
	}
	require('node:module').syncBuiltinESMExports();
`;

/** Runs `script` in a shell in which `$rapporteur` is the command. */
async function shell(script: string, cwd: string, input = '') {
	const env = { rapporteur: `${process.execPath} ${await program('toy-main.ts')}` };
	return execute('bash', ['-c', script], { cwd, input, env });
}

describe('output that cannot be written', () => {
	before(function () {
		if (!existsSync('/dev/full')) this.skip();
	});
	for (const command of [
		'check',
		'check --format json',
		'check --format sarif',
		'check --format github',
		'check --dry-run',
		'check --cache',
		'explain',
		'--version',
		'--help',
		'init',
	]) {
		it(`is told, and fails the run: ${command}`, async () => {
			const cwd = folder({ 'a.md': 'teh !!\n' });
			const { status, stderr } = await shell(`$rapporteur ${command} > /dev/full`, cwd);
			assert.equal(status, 2);
			assert.ok(stderr.endsWith(FULL), stderr);
		});
	}
	it('is told of a text that would be lost', async () => {
		assert.deepEqual(await shell('$rapporteur check - --fix > /dev/full', folder(), 'teh\n'), {
			status: 2,
			stdout: '',
			stderr: `No problems in 1 file.\n`.replace(/^/, 'Applied 1 fix in 1 file. ') + FULL,
		});
	});
	it('fails the run where nobody can be told', async () => {
		const cwd = folder({ 'a.md': Buffer.from([0xff]), 'b.md': 'fine' });
		assert.equal((await shell('$rapporteur check b.md --dry-run 2> /dev/full', cwd)).status, 2);
		assert.equal((await shell('$rapporteur check > /dev/full 2>&1', cwd)).status, 2);
	});
	it('is told where a file takes a part of it', async () => {
		const cwd = folder({ 'a.md': '!! teh\n'.repeat(50) });
		const { status, stderr } = await shell('ulimit -f 1; $rapporteur check > out', cwd);
		assert.equal(status, 2);
		assert.match(stderr, /^rapporteur: not all of the output could be written: no file may be so large here\n$/);
	});
});

describe('what has no end', () => {
	before(function () {
		if (process.platform === 'win32') this.skip();
	});
	for (const mode of [[], ['--fix'], ['--cache'], ['--dry-run']]) {
		it(`is not read: check ${mode.join(' ')}`, async () => {
			const cwd = folder({ 'a.md': 'the\n' });
			execFileSync('sh', ['-c', 'mkfifo pipe'], { cwd });
			symlinkSync('pipe', join(cwd, 'b.md'));
			symlinkSync('/dev/zero', join(cwd, 'c.md'));
			const { status, stderr } = await rapporteur(['check', 'a.md', 'b.md', 'c.md', ...mode], { cwd, asProcess: true });
			assert.equal(status, 2);
			for (const name of ['b.md', 'c.md'])
				assert.match(stderr, new RegExp(`^rapporteur: ${name} cannot be read: it is not an ordinary file, `, 'm'));
		});
	}
	it('is not taken for a cache', async () => {
		const cwd = folder({ 'a.md': 'the\n' });
		execFileSync('sh', ['-c', 'mkfifo pipe'], { cwd });
		for (const place of ['pipe', '/dev/zero']) {
			const { status, stderr } = await rapporteur(['check', '--cache', '--cache-location', place], {
				cwd,
				asProcess: true,
			});
			assert.deepEqual([status, /cannot be read \(it is not an ordinary file\)/.test(stderr)], [0, true], stderr);
		}
	});
});

describe('check --fix: links that lead away', () => {
	before(function () {
		if (process.platform === 'win32') this.skip();
	});
	it('are not followed, and the reader hears of it', async () => {
		const elsewhere = folder({ 'a.md': 'teh\n' });
		const cwd = folder({ 'b.md': 'teh\n', 'sub/c.md': 'teh\n' });
		symlinkSync(join(elsewhere, 'a.md'), join(cwd, 'link.md'));
		symlinkSync(elsewhere, join(cwd, 'away'));
		symlinkSync('../b.md', join(cwd, 'sub/inside.md'));
		for (const path of ['link.md', 'away/a.md', 'away']) {
			const { status, stderr } = await rapporteur(['check', '--fix', path], { cwd });
			assert.equal(status, 2);
			assert.match(stderr, /was not changed: a link leads to \S+, outside this folder; name that file itself\n$/);
			assert.equal(read(elsewhere, 'a.md'), 'teh\n');
		}
		assert.equal((await rapporteur(['check', '--fix', 'sub', 'sub/inside.md'], { cwd })).status, 0);
		assert.deepEqual([read(cwd, 'b.md'), read(cwd, 'sub/c.md')], ['the\n', 'the\n']);
		assert.equal((await rapporteur(['check', '--fix', join(elsewhere, 'a.md')], { cwd })).status, 0);
		assert.equal(read(elsewhere, 'a.md'), 'the\n');
	});
	it('are not followed from another folder either', async () => {
		const [cwd, named, target] = [folder(), folder(), folder({ 'a.md': 'teh\n' })];
		symlinkSync(join(target, 'a.md'), join(named, 'link.md'));
		assert.equal((await rapporteur(['check', '--fix', named], { cwd })).status, 2);
		assert.equal(read(target, 'a.md'), 'teh\n');
	});
});

describe('check --fix: what is left of a run', () => {
	it('is a whole file where there is no room', async function () {
		if (process.platform === 'win32') this.skip();
		const text = 'teh\n'.repeat(2000);
		const cwd = folder({ 'a.md': text });
		const { status, stderr } = await shell('set -o pipefail; ulimit -f 4; $rapporteur check --fix | cat', cwd);
		assert.deepEqual([status, read(cwd, 'a.md')], [2, text]);
		assert.match(stderr, /^rapporteur: a\.md was not changed: no file may be so large here\n/);
		assert.deepEqual(readdirSync(cwd), ['a.md']);
	});
	it('is removed by the next one, and nothing else is', async () => {
		const dead = spawn(process.execPath, ['-e', '']);
		await new Promise((resolve) => dead.on('close', resolve));
		const name = (pid: number) => `.a.md.${pid}-0123456789ab.rapporteur-tmp`;
		const others = ['.a.md.0123456789ab.tmp', 'a.rapporteur-tmp', name(process.pid)];
		const cwd = folder(Object.fromEntries(['a.md', name(dead.pid!), ...others].map((each) => [each, 'fine\n'])));
		const run = (...args: string[]) => rapporteur(['check', ...args], { cwd, asProcess: true });
		await run();
		assert.ok(existsSync(join(cwd, name(dead.pid!))));
		await run('--fix');
		assert.deepEqual(readdirSync(cwd).sort(), ['a.md', ...others].sort());
		// Nobody runs for days.
		utimesSync(join(cwd, name(process.pid)), 0, 0);
		await run('--fix');
		assert.deepEqual(readdirSync(cwd).sort(), ['a.md', ...others.slice(0, 2)].sort());
	});
	it('is old or new, whole, whenever it is killed', async function () {
		this.timeout(300_000);
		const names = Array.from({ length: 30 }, (_, n) => `${n}.md`);
		const old = `${'teh and so on\n'.repeat(300)}`;
		const fixed = old.replaceAll('teh', 'the');
		const args = ['check', '--fix', '--cache', '--threads', '0'];
		const hook = join(folder({ 'hook.cjs': KILLED }), 'hook.cjs');
		let partly = 0;
		// Each file is opened and renamed, and so is the cache at the end.
		for (const kill of some(
			Array.from({ length: 2 * names.length + 2 }, (_, n) => n),
			1 / 8,
		)) {
			const cwd = folder(Object.fromEntries(names.map((name) => [name, old])));
			const env = { ...cachesIn(folder()), KILL: String(kill) };
			const { status } = await rapporteur(args, { cwd, env, node: ['--require', hook] });
			assert.equal(status, null, `it did not come to be killed at ${kill}`);
			const contents = names.map((name) => read(cwd, name));
			for (const content of contents) assert.ok(content === old || content === fixed);
			const done = contents.filter((content) => content === fixed).length;
			if (done > 0 && done < names.length) partly++;
			const after = await rapporteur(args, { cwd, env });
			assert.deepEqual([after.status, after.stderr], [0, '']);
			assert.deepEqual(readdirSync(cwd).sort(), [...names].sort());
			for (const name of names) assert.equal(read(cwd, name), fixed);
		}
		assert.ok(partly > 0);
	});
});
