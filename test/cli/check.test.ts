import assert from 'node:assert/strict';
import { chmodSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { execute, folder, program, rapporteur } from './process.js';

/** The files that a run spoke about, as it prints them. */
function filesIn(stdout: string): string[] {
	return [...new Set([...stdout.matchAll(/^(\S.*?):\d+:\d+: /gm)].map(([, path]) => path!))];
}

describe('check: which files', () => {
	const cwd = folder({
		'b.md': 'teh',
		'a.MARKDOWN': 'teh',
		'c.txt': 'teh',
		'sub/d.md': 'teh',
		'sub/.hidden/e.md': 'teh',
		'sub/[draft].md': 'teh',
		'node_modules/x/f.md': 'teh',
		'.git/g.md': 'teh',
		'empty/h.txt': 'teh',
	});
	symlinkSync('..', join(cwd, 'sub/up'));
	symlinkSync('gone', join(cwd, 'sub/.#d.md'));
	const found = async (...paths: string[]) => filesIn((await rapporteur(['check', ...paths], { cwd })).stdout);

	it('takes the Markdown files of this folder, sorted, other people’s left out', async () => {
		const all = ['a.MARKDOWN', 'b.md', 'sub/.hidden/e.md', 'sub/[draft].md', 'sub/d.md'];
		assert.deepEqual(await found(), all);
		assert.deepEqual(await found('.', 'b.md', './sub/../b.md'), all);
	});
	it('takes a file by its name, whatever that is', async () => {
		assert.deepEqual(await found('sub/[draft].md', 'c.txt'), ['c.txt', 'sub/[draft].md']);
		assert.deepEqual(await found(join(cwd, 'b.md')), ['b.md']);
	});
	it('takes folders and globs, and takes away', async () => {
		assert.deepEqual(await found('sub'), ['sub/.hidden/e.md', 'sub/[draft].md', 'sub/d.md']);
		assert.deepEqual(await found('*.{md,txt}'), ['b.md', 'c.txt']);
		assert.deepEqual(await found('**/*.md', '!sub'), ['b.md']);
		assert.deepEqual(await found('sub', '!**/.hidden/**'), ['sub/[draft].md', 'sub/d.md']);
	});
	it('names what lies elsewhere from here', async () => {
		const { stdout } = await rapporteur(['check', '..'], { cwd: join(cwd, 'node_modules') });
		assert.deepEqual(filesIn(stdout)[0], '../a.MARKDOWN');
	});
	for (const [args, reason] of [
		[['nope.md'], 'nope.md cannot be read: there is no such file'],
		[['sbu/d.md'], 'sbu/d.md cannot be read: there is no such file. Did you mean sub/d.md?'],
		[['b.md/x.md'], 'b.md/x.md cannot be read: a part of its path is a file, not a folder'],
		[['*.docx'], 'No file matches *.docx, correct the pattern'],
		[['nope/*.md'], 'No file matches nope/*.md, correct the pattern'],
		[['empty'], 'There are no Markdown files (.md, .markdown) in empty, name another folder or a file'],
		[[''], 'One of the paths is empty, name a file or a folder'],
	] as const) {
		it(`says what it cannot have, and goes on: ${args.join(' ')}`, async () => {
			const { status, stdout, stderr } = await rapporteur(['check', ...args, 'b.md'], { cwd });
			assert.deepEqual([status, filesIn(stdout), stderr], [2, ['b.md'], `rapporteur: ${reason}\n`]);
		});
	}
	it('does not pass where nothing is left', async () => {
		const { status, stderr } = await rapporteur(['check', 'b.md', '!*.md'], { cwd });
		assert.deepEqual([status, stderr], [2, 'rapporteur: Nothing is left to check, take away less\n']);
	});
});

describe('check: files that cannot be read', () => {
	it('tells of a folder whose name is not UTF-8, and goes on', async function () {
		const cwd = folder({ 'a.md': 'a b\n', 'sub/b.md': 'a b\n' });
		const odd = Buffer.concat([Buffer.from(`${cwd}/sub/minut`), Buffer.of(0xe9), Buffer.from('s')]);
		try {
			mkdirSync(odd);
		} catch {
			// Some file systems take no such name.
			this.skip();
		}
		writeFileSync(Buffer.concat([odd, Buffer.from('/c.md')]), 'a b\n');
		for (const paths of [[], ['sub'], ['**/*.md']]) {
			const { status, stderr } = await rapporteur(['check', ...paths], { cwd });
			assert.equal(
				stderr.split('\n')[0],
				`rapporteur: The folder sub/minut\uFFFDs cannot be read: its name is not UTF-8, give it another one`,
			);
			assert.equal(status, 2);
		}
	});

	it('tells of a file whose name is not UTF-8, found or named, and goes on', async function () {
		const cwd = folder({ 'a.md': 'a b\n' });
		try {
			writeFileSync(Buffer.concat([Buffer.from(`${cwd}/minut`), Buffer.of(0xe9), Buffer.from('s.md')]), 'a b\n');
		} catch {
			// Some file systems take no such name.
			this.skip();
		}
		for (const paths of [[], ['minut\uFFFDs.md']]) {
			const { status, stderr } = await rapporteur(['check', ...paths], { cwd });
			const told = 'rapporteur: minut\uFFFDs.md cannot be read: its name is not UTF-8, give it another one\n';
			assert.deepEqual([status, stderr], [2, told]);
		}
	});

	it('names the byte that is not UTF-8, and goes on', async () => {
		const cwd = folder({
			'a.md': Buffer.from('ok\ncaf\xe9 1', 'latin1'),
			'b.md': Buffer.from('\ufefft\0e', 'utf16le'),
			'c.md': Buffer.from([0x50, 0x4b, 0, 0xf5, 0]),
			'd.md': 'teh \0 end',
		});
		const { status, stdout, stderr } = await rapporteur(['check'], { cwd });
		assert.deepEqual([status, filesIn(stdout)], [2, ['d.md']]);
		assert.deepEqual(stderr.split('\n'), [
			'rapporteur: a.md is not UTF-8 text: the byte at offset 6 (0xE9, line 2) does not fit, save the file as UTF-8',
			'rapporteur: b.md is not UTF-8 text: the byte at offset 0 (0xFF, line 1) does not fit, it looks like UTF-16, save it as UTF-8',
			'rapporteur: c.md is not UTF-8 text: the byte at offset 3 (0xF5, line 1) does not fit, it looks like a binary file, leave it out',
			'',
		]);
	});
	it('says so of a file that vanishes before its turn', async () => {
		const cwd = folder({ 'a.md': 'MEDDLE', 'b.md': 'teh', 'c.md': 'teh' });
		const env = { TOY_SHELL: 'rm b.md' };
		const { status, stdout, stderr } = await rapporteur(['check'], { cwd, env, asProcess: true });
		assert.deepEqual(
			[status, filesIn(stdout), stderr],
			[2, ['c.md'], 'rapporteur: b.md cannot be read: there is no such file\n'],
		);
	});
	it('says so of files and folders that are not for us', async function () {
		if (process.platform === 'win32') this.skip();
		const cwd = folder({ 'a.md': 'teh', 'b.md': 'teh', 'sub/c.md': 'teh' });
		chmodSync(join(cwd, 'a.md'), 0o000);
		mkdirSync(join(cwd, 'locked'), { mode: 0o000 });
		// The administrator may read everything, so then it is another user who tries.
		const other = process.getuid?.() === 0 ? { uid: 65534 } : {};
		const { status, stdout, stderr } = await rapporteur(['check'], { cwd, ...other });
		chmodSync(join(cwd, 'locked'), 0o700);
		assert.deepEqual([status, filesIn(stdout)], [2, ['b.md', 'sub/c.md']]);
		assert.deepEqual(stderr.split('\n'), [
			'rapporteur: The folder locked cannot be read: you have no permission for it',
			'rapporteur: a.md cannot be read: you have no permission for it',
			'',
		]);
	});
	it('keeps the other rules when one fails', async () => {
		const cwd = folder({ 'a.md': 'teh CRASH' });
		const { status, stdout, stderr } = await rapporteur(['check'], { cwd });
		assert.deepEqual([status, filesIn(stdout)], [2, ['a.md']]);
		assert.match(stderr, /^rapporteur: In a\.md the rule toy-crash failed/);
	});
	it('tells of a reader that fails on one paragraph, also in SARIF', async () => {
		const cwd = folder({ 'a.md': 'MISREAD\n\nteh\n' });
		const { status, stdout, stderr } = await rapporteur(['check', '--format', 'sarif'], { cwd });
		assert.equal(status, 2);
		assert.match(stderr, /^rapporteur: In a\.md the rule toy-misread failed .*\(toy reader\)/);
		const [run] = JSON.parse(stdout).runs;
		assert.deepEqual(
			run.results.map(({ ruleId }: { readonly ruleId: string }) => ruleId),
			['toy-teh'],
		);
		const [{ executionSuccessful, toolExecutionNotifications }] = run.invocations;
		assert.equal(executionSuccessful, false);
		assert.match(toolExecutionNotifications[0].message.text, /toy-misread failed/);
	});
});

describe('check: exit status', () => {
	const cwd = folder({ 'hint.md': 'hmm', 'note.md': 'n.b.', 'warning.md': 'teh teh', 'error.md': '!!', 'fine.md': '' });
	for (const [args, status, reason] of [
		[['fine.md'], 0],
		[['hint.md', 'note.md'], 0],
		[['warning.md'], 1],
		[['error.md'], 1],
		[['--fail-on', 'information', 'note.md'], 1],
		[['--fail-on', 'information', 'hint.md'], 0],
		[['--fail-on', 'error', 'warning.md'], 0],
		[['--fail-on', 'error', 'error.md'], 1],
		[['--max-warnings', '2', 'warning.md'], 0],
		[['--max-warnings', '1', 'warning.md'], 1, 'too many warnings: 2, and --max-warnings allows 1'],
		[['--max-warnings', '9', 'error.md'], 1],
		[
			['--fail-on', 'error', '--max-warnings', '0', 'warning.md'],
			1,
			'too many warnings: 2, and --max-warnings allows 0',
		],
		[['--quiet', 'warning.md'], 0],
		[['--quiet', 'error.md'], 1],
		[['--quiet', '--fail-on', 'warning', 'warning.md'], 1],
		[['--rule', 'toy-teh=error', '--fail-on', 'error', 'warning.md'], 1],
		[['--rule', 'toy-teh=off', '--rule', 'toy-shout=hint', 'warning.md', 'error.md'], 0],
	] as const) {
		it(`${args.join(' ')} gives ${status}`, async () => {
			const outcome = await rapporteur(['check', ...args], { cwd });
			const stderr = reason === undefined ? '' : `rapporteur: ${reason}\n`;
			assert.deepEqual([outcome.status, outcome.stderr], [status, stderr]);
		});
	}
});

describe('check: standard input', () => {
	const cwd = folder();
	it('checks it under the name that it is given', async () => {
		const { status, stdout } = await rapporteur(['check', '--stdin'], { cwd, input: 'teh' });
		assert.deepEqual([status, filesIn(stdout)], [1, ['<stdin>']]);
		const named = await rapporteur(['check', '-', '--stdin-filename', join(cwd, 'x/y.md')], { cwd, input: 'teh' });
		assert.deepEqual([named.status, filesIn(named.stdout)], [1, ['x/y.md']]);
	});
	it('prints the fixed text alone, and what is left beside it', async () => {
		const input = '\uFEFFteh\r\n!! é';
		const { status, stdout, stderr } = await rapporteur(['check', '--stdin', '--fix'], { cwd, input });
		assert.deepEqual([status, stdout], [1, '\uFEFFthe\r\n!! é']);
		assert.deepEqual(filesIn(stderr), ['<stdin>']);
		assert.match(stderr, /^Applied 1 fix in 1 file\./m);
	});
	it('prints nothing where the input is not text', async () => {
		const { status, stdout, stderr } = await rapporteur(['check', '--stdin', '--fix'], {
			cwd,
			input: Buffer.from([0xff]),
		});
		assert.deepEqual([status, stdout], [2, '']);
		assert.match(stderr, /^rapporteur: <stdin> is not UTF-8 text: the byte at offset 0/);
	});
	it('prints a diff', async () => {
		const { stdout } = await rapporteur(['check', '-', '--dry-run'], { cwd, input: 'teh\n' });
		assert.match(stdout, /^-teh\n\+the$/m);
	});
});

describe('check: a reader that goes away', () => {
	it('ends without a word', async function () {
		if (process.platform === 'win32') this.skip();
		const cwd = folder({ 'a.md': 'teh\n'.repeat(5_000) });
		writeFileSync(join(cwd, 'run.sh'), '"$@" check | head -n 1');
		const { stdout, stderr } = await execute('sh', ['run.sh', process.execPath, await program('toy-main.ts')], { cwd });
		rmSync(join(cwd, 'run.sh'));
		assert.deepEqual([stdout, stderr], ['a.md:1:1: warning: Found teh. Correct it [toy-teh]\n', '']);
	});
});
