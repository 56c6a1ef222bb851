/** Thousands of files, and people who wait for them. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Progress } from '../../server/src/cli/check/progress.js';
import { some } from '../support/thorough.js';
import { execute, folder, program, rapporteur } from './process.js';

describe('check: progress', () => {
	const slow = () => folder(Object.fromEntries(Array.from({ length: 6 }, (_, n) => [`${n}.md`, 'teh MEDDLE'])));
	const env = { TOY_SHELL: 'sleep 0.4' };

	/** What a terminal shows at the end: what was erased is gone. */
	const screen = (output: string) =>
		output
			.split('\n')
			.map((line) => line.split('\r\u001B[K').at(-1)!.trimEnd())
			.join('\n');

	it('is not told within the first second', () => {
		const told: string[] = [];
		const output = { isTerminal: true, passing: (line: string) => void told.push(line) };
		const progress = new Progress(output, {}, 6);
		progress.update(1, 'Read');
		progress.erase();
		assert.deepEqual(told, []);
	});
	it('is told at a terminal after a while, and does not stay', async function () {
		const command = [process.execPath, await program('toy-main.ts'), 'check', '--no-color'].join(' ');
		const onTerminal = (term: string, redirect = '') =>
			execute('script', ['-qec', command + redirect, '/dev/null'], { cwd: slow(), env: { ...env, TERM: term } }).catch(
				() => undefined,
			);
		const seen = await onTerminal('xterm');
		// The program `script` lends a terminal; where it is missing there is none to try.
		if (seen === undefined || process.platform !== 'linux') return this.skip();
		assert.match(seen.stdout, /Checked [2-6] of 6 files/);
		const { stdout } = await rapporteur(['check'], { cwd: slow() });
		assert.equal(screen(seen.stdout), stdout);
		const redirected = await onTerminal('xterm', ' > out.txt');
		assert.match(redirected!.stdout, /Checked [2-6] of 6 files/);
		assert.equal(screen(redirected!.stdout), '');
		assert.doesNotMatch((await onTerminal('dumb'))!.stdout, /Checked/);
	});
	it('is not told to a pipe', async () => {
		const { stdout, stderr } = await rapporteur(['check'], { cwd: slow(), env });
		assert.doesNotMatch(stdout, /Checked|\u001B/);
		assert.equal(stderr, '');
	});
	it('counts as people write numbers', async function () {
		const cwd = folder({
			...Object.fromEntries(Array.from({ length: 1500 }, (_, n) => [`b${n}.md`, ''])),
			'a.md': 'MEDDLE',
		});
		const command = [process.execPath, await program('toy-main.ts'), 'check', '--threads', '0'].join(' ');
		const seen = await execute('script', ['-qec', command, '/dev/null'], {
			cwd,
			env: { TERM: 'xterm', TOY_SHELL: 'sleep 1.2' },
		}).catch(() => undefined);
		if (seen === undefined || process.platform !== 'linux') return this.skip();
		assert.match(seen.stdout, /Checked 1 of 1,501 files/);
	});
});

describe('check: 2,000 files', () => {
	/** Megabytes of memory that a run takes at its most. */
	async function peak(cwd: string, ...args: string[]): Promise<number> {
		const file = join(folder(), 'peak');
		const hook = join(
			folder({
				'hook.cjs': `
				if (require('node:worker_threads').isMainThread) process.on('exit', () =>
					require('node:fs').writeFileSync(process.env.PEAK, String(process.resourceUsage().maxRSS)));`,
			}),
			'hook.cjs',
		);
		const { status, stdout } = await rapporteur(['check', ...args], {
			cwd,
			node: ['--require', hook],
			env: { PEAK: file },
		});
		assert.equal(status, 1);
		if (args.includes('json') || args.includes('sarif')) JSON.parse(stdout);
		return Number(readFileSync(file, 'utf8')) / 1024;
	}

	const text = `${'Some of teh words.\n\n'.repeat(60)}The end.\n`;
	const folderOf = (count: number) =>
		folder(Object.fromEntries(Array.from({ length: count }, (_, n) => [`${n}.md`, text])));

	for (const format of some(['json', 'sarif'], 1 / 2)) {
		it(`take no more memory than 200: ${format}`, async () => {
			const args = ['--threads', '2', '--format', format];
			const few = await peak(folderOf(200), ...args);
			const many = await peak(folderOf(2000), ...args);
			// The output alone is 80 MB, and what it is made from twice as much again; V8 lets its heap grow by less.
			assert.ok(many < few + 130, `${many} MB, and ${few} MB for a tenth`);
			assert.ok(many < 400, `${many} MB`);
		}).timeout(120_000);
	}
});
