import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { cachesIn, folder, program, rapporteur } from './process.js';

const WAITING = 'Waiting for changes. Ctrl+C ends this.\n';

describe('check --watch', () => {
	let child: ChildProcess | undefined;
	before(function () {
		if (process.platform === 'win32') this.skip();
	});
	afterEach(async () => {
		if (!child || child.exitCode !== null || child.signalCode !== null) return;
		child.kill('SIGKILL');
		await once(child, 'exit');
	});

	/** Starts it in `cwd`; each call of the result gives what the next check printed. */
	async function start(cwd: string, ...args: string[]): Promise<() => Promise<string>> {
		const env = { ...process.env, NO_COLOR: '1', ...cachesIn(folder()) };
		// Both streams in one pipe, as at a terminal, so that they come in their order.
		const command = [process.execPath, await program('toy-main.ts'), 'check', '--watch', ...args];
		child = spawn('sh', ['-c', 'exec "$@" 2>&1', 'sh', ...command], { cwd, env });
		let said = '';
		let told: () => void = () => undefined;
		child.stdout!.setEncoding('utf8').on('data', (part: string) => {
			said += part;
			told();
		});
		return async () => {
			while (!said.includes(WAITING)) {
				await new Promise<void>((resolve) => {
					told = resolve;
				});
			}
			const end = said.indexOf(WAITING);
			const found = said.slice(0, end);
			said = said.slice(end + WAITING.length);
			return found;
		};
	}

	it('checks again when a report is changed, put in place of another, made or removed, and when settings are', async () => {
		const cwd = folder({ 'a.md': 'fine\n', 'sub/b.md': 'teh\n' });
		const next = await start(cwd);
		assert.match(await next(), /sub\/b\.md:1:1: warning[\s\S]*Found 1 problem in 1 of 2 files/);

		writeFileSync(join(cwd, 'sub/b.md'), 'the\n');
		assert.equal(await next(), 'No problems in 2 files.\n');

		// As many editors save.
		writeFileSync(join(cwd, 'a.md.tmp'), 'teh\n');
		renameSync(join(cwd, 'a.md.tmp'), join(cwd, 'a.md'));
		assert.match(await next(), /a\.md:1:1: warning/);

		mkdirSync(join(cwd, 'new'));
		writeFileSync(join(cwd, 'new/c.md'), 'teh\n');
		let found = await next();
		// The folder alone may have been told of first.
		if (!found.includes('new/c.md')) found = await next();
		assert.match(found, /new\/c\.md:1:1: warning[\s\S]*in 2 of 3 files/);

		rmSync(join(cwd, 'new/c.md'));
		assert.match(await next(), /in 1 of 2 files/);

		writeFileSync(join(cwd, '.rapporteur.yaml'), 'ignore: a.md\n');
		assert.equal(await next(), 'No problems in 1 file.\n');
	});

	it('leaves alone what is not checked, and sees a file that is named whatever it is called', async () => {
		const cwd = folder({ 'notes.txt': 'fine\n', 'other.txt': '', 'node_modules/x.md': '' });
		const next = await start(cwd, 'notes.txt');
		assert.equal(await next(), 'No problems in 1 file.\n');
		writeFileSync(join(cwd, 'other.txt'), 'teh\n');
		writeFileSync(join(cwd, 'node_modules/x.md'), 'teh\n');
		const later = next();
		const early = await Promise.race([later, setTimeout(1500, undefined)]);
		assert.equal(early, undefined);
		writeFileSync(join(cwd, 'notes.txt'), 'teh\n');
		assert.match(await later, /notes\.txt:1:1: warning/);
	});

	it('goes on after settings and files that are wrong', async () => {
		const cwd = folder({ 'a.md': 'fine\n', '.rapporteur.yaml': 'ignor: a.md\n' });
		const next = await start(cwd);
		assert.match(await next(), /\.rapporteur\.yaml:1:1: /);
		writeFileSync(join(cwd, 'a.md'), Uint8Array.of(0xff));
		assert.match(await next(), /a\.md is not UTF-8 text/);
		rmSync(join(cwd, '.rapporteur.yaml'));
		writeFileSync(join(cwd, 'a.md'), 'fine\n');
		assert.equal(await next(), 'No problems in 1 file.\n');
	});

	it('ends at Ctrl+C', async () => {
		const next = await start(folder({ 'a.md': '' }));
		await next();
		child!.kill('SIGINT');
		assert.deepEqual(await once(child!, 'exit'), [null, 'SIGINT']);
	});

	for (const [args, reason] of [
		[['-'], '--watch waits for changes of files, leave it out with --stdin'],
		[['--fix'], '--watch only looks, leave out --fix'],
		[['--dry-run'], '--watch only looks, leave out --dry-run'],
		[['--format', 'json'], '--watch is for people at a terminal, leave out --format json'],
	] as const) {
		it(`refuses ${args.join(' ')}`, async () => {
			const { status, stderr } = await rapporteur(['check', '--watch', ...args], { cwd: folder() });
			assert.deepEqual([status, stderr], [2, `rapporteur: ${reason}\n`]);
		});
	}
});
