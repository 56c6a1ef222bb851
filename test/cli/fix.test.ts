import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { chmodSync, lstatSync, readdirSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readSource } from '../../server/src/cli/files/read.js';
import { replaceFile } from '../../server/src/cli/files/write.js';
import { execute, folder, rapporteur, read } from './process.js';

const HOSTILE = {
	'bom.md': '\uFEFFteh\n',
	'crlf.md': 'a\r\nteh\r\n\r\nb',
	'cr.md': 'a\rteh\rb\r',
	'mixed.md': 'a\r\nteh\nteh\rb',
	'sub/with space é.md': 'teh 🎉\n'.repeat(3),
	'chain.md': 'tteh\n',
	'no-end.md': `${'x\n'.repeat(20)}teh`,
};
const FIXED = Object.fromEntries(Object.entries(HOSTILE).map(([name, text]) => [name, text.replace(/t?teh/g, 'the')]));
const contents = (root: string) => Object.fromEntries(Object.keys(HOSTILE).map((name) => [name, read(root, name)]));

describe('check --fix', () => {
	it('applies safe fixes until none is left, and keeps every other byte', async () => {
		const cwd = folder(HOSTILE);
		const { status, stdout, stderr } = await rapporteur(['check', '--fix'], { cwd });
		assert.deepEqual([status, stderr], [0, '']);
		assert.equal(stdout, 'Applied 11 fixes in 7 files. No problems in 7 files.\n');
		assert.deepEqual(contents(cwd), FIXED);
	});
	it('applies no guess, and reports what is left in the fixed text', async () => {
		const cwd = folder({ 'a.md': 'tteh !!' });
		const { status, stdout } = await rapporteur(['check', '--fix'], { cwd });
		assert.equal(read(cwd, 'a.md'), 'the !!');
		assert.equal(status, 1);
		assert.match(stdout, /^a\.md:1:5: error: /);
	});
	it('ends where two fixes undo each other', async () => {
		const cwd = folder({ 'a.md': 'ping' });
		const { status } = await rapporteur(['check', '--fix'], { cwd });
		assert.deepEqual([status, read(cwd, 'a.md')], [1, 'ping']);
	});
	it('touches no file that needs no fix', async () => {
		const cwd = folder({ 'a.md': '!!' });
		const before = statSync(join(cwd, 'a.md'));
		await rapporteur(['check', '--fix'], { cwd });
		const after = statSync(join(cwd, 'a.md'));
		assert.deepEqual([after.ino, after.mtimeMs], [before.ino, before.mtimeMs]);
	});
	it('keeps permissions, owner and symbolic links, and leaves nothing beside the file', async function () {
		if (process.platform === 'win32') this.skip();
		const cwd = folder({ 'real/a.md': 'teh' });
		chmodSync(join(cwd, 'real/a.md'), 0o640);
		if (process.getuid?.() === 0) execFileSync('chown', ['65534:65534', join(cwd, 'real/a.md')]);
		const before = statSync(join(cwd, 'real/a.md'));
		symlinkSync('real/a.md', join(cwd, 'link.md'));
		const { status } = await rapporteur(['check', '--fix', 'link.md'], { cwd });
		const after = statSync(join(cwd, 'real/a.md'));
		assert.deepEqual([status, read(cwd, 'real/a.md')], [0, 'the']);
		assert.ok(lstatSync(join(cwd, 'link.md')).isSymbolicLink());
		assert.deepEqual([after.mode, after.uid, after.gid], [before.mode, before.uid, before.gid]);
		assert.deepEqual(readdirSync(join(cwd, 'real')), ['a.md']);
	});
	it('leaves a read-only file alone, and goes on', async () => {
		const cwd = folder({ 'a.md': 'teh', 'b.md': 'teh' });
		chmodSync(join(cwd, 'a.md'), 0o444);
		const { status, stdout, stderr } = await rapporteur(['check', '--fix'], { cwd });
		assert.deepEqual([status, read(cwd, 'a.md'), read(cwd, 'b.md')], [2, 'teh', 'the']);
		assert.equal(stderr, 'rapporteur: a.md was not changed: it is read-only, allow writing and try again\n');
		assert.match(stdout, /^a\.md:1:1: warning: [\s\S]*Applied 1 fix in 1 file\. Found 1 problem in 1 of 2 files/);
	});
	it('leaves a file alone in a folder that may not be written to', async function () {
		if (process.platform === 'win32') this.skip();
		const cwd = folder({ 'a.md': 'teh' });
		chmodSync(join(cwd, 'a.md'), 0o666);
		chmodSync(cwd, 0o555);
		const other = process.getuid?.() === 0 ? { uid: 65534 } : {};
		const { status, stderr } = await rapporteur(['check', '--fix'], { cwd, ...other });
		chmodSync(cwd, 0o755);
		assert.deepEqual([status, read(cwd, 'a.md')], [2, 'teh']);
		assert.equal(stderr, 'rapporteur: a.md was not changed: you have no permission for it\n');
	});
	for (const [how, shell] of [
		['was written to', 'printf " more" >> a.md'],
		['was replaced', 'printf new > x.tmp && mv x.tmp a.md'],
		['was removed', 'rm a.md'],
	] as const) {
		it(`leaves a file alone that ${how} meanwhile`, async function () {
			if (process.platform === 'win32') this.skip();
			const text = 'teh MEDDLE';
			const cwd = folder({ 'a.md': text, 'b.md': 'teh' });
			const same = folder({ 'a.md': text });
			execFileSync('sh', ['-c', shell], { cwd: same });
			// Once only, since a file is checked more than once.
			const env = { TOY_SHELL: `[ -e done ] || { : > done; ${shell}; }` };
			const { status, stderr } = await rapporteur(['check', '--fix', 'a.md', 'b.md'], { cwd, env, asProcess: true });
			assert.equal(status, 2);
			assert.match(
				stderr,
				/^rapporteur: a\.md was not changed: (it changed meanwhile, try again|there is no such file)\n$/,
			);
			const left = Object.fromEntries(readdirSync(cwd).map((name) => [name, read(cwd, name)]));
			const expected = Object.fromEntries(readdirSync(same).map((name) => [name, read(same, name)]));
			assert.deepEqual(left, { ...expected, 'b.md': 'the', done: '' });
		});
	}
});

describe('replaceFile', () => {
	it('refuses a file that another process wrote to after it was read', async () => {
		const path = join(folder({ 'a.md': 'one' }), 'a.md');
		const { bytes } = readSource(path, 'a.md');
		execFileSync(process.execPath, ['-e', 'fs.writeFileSync(process.argv[1], "two")', path]);
		await assert.rejects(replaceFile(path, dirname(path), 'a.md', bytes, 'three'), {
			message: 'a.md was not changed: it changed meanwhile, try again',
		});
		assert.equal(readFileSync(path, 'utf8'), 'two');
	});
	it('refuses what is no ordinary file', async () => {
		const path = folder();
		await assert.rejects(replaceFile(path, dirname(path), 'here', Buffer.from(''), ''), {
			message: 'here was not changed: it is not an ordinary file',
		});
	});
	it('replaces a file whose name is as long as can be', async () => {
		const name = 'a'.repeat(255);
		const root = folder({ [name]: 'one' });
		await replaceFile(join(root, name), root, name, Buffer.from('one'), 'two');
		assert.equal(read(root, name), 'two');
	});
});

describe('check --dry-run', () => {
	for (const [tool, args] of [
		['git', ['apply', '--whitespace=nowarn', '-']],
		['patch', ['-p1', '--binary', '--quiet']],
	] as const) {
		it(`prints a diff that ${tool} makes the same of as --fix`, async function () {
			const cwd = folder(HOSTILE);
			const { status, stdout, stderr } = await rapporteur(['check', '--dry-run'], { cwd });
			assert.deepEqual([status, stderr], [0, '--fix would apply 11 fixes in 7 files; no problem would be left.\n']);
			assert.deepEqual(contents(cwd), HOSTILE);
			const applied = await execute(tool, args, { cwd, input: stdout }).catch(() => undefined);
			if (applied === undefined) return this.skip();
			assert.deepEqual(applied, { status: 0, stdout: '', stderr: '' });
			assert.deepEqual(contents(cwd), FIXED);
		});
	}
	it('prints no diff where there is nothing to fix', async () => {
		const cwd = folder({ 'a.md': '!!' });
		assert.deepEqual(await rapporteur(['check', '--dry-run', '--fix'], { cwd }), {
			status: 1,
			stdout: '',
			stderr: '--fix would change nothing; 1 problem would be left.\n',
		});
	});
	it('stays fast and right where everything changes', async () => {
		const text = 'teh\n'.repeat(3000);
		const cwd = folder({ 'a.md': text });
		const { stdout } = await rapporteur(['check', '--dry-run'], { cwd });
		const applied = await execute('git', ['apply', '-'], { cwd, input: stdout });
		assert.deepEqual([applied.status, read(cwd, 'a.md')], [0, text.replaceAll('teh', 'the')]);
	});
});
