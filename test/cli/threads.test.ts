/** Many files: in threads, with the same outcome as without. */
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { some } from '../support/thorough.js';
import { execute, folder, program, rapporteur, read } from './process.js';

const NONE = ['--threads', '0'];
const THREE = ['--threads', '3'];

/** Files of very different sizes, so that the threads finish them in another order. */
function various(): Record<string, string | Uint8Array> {
	const files: Record<string, string | Uint8Array> = {
		'bad.md': Buffer.from([0x61, 0xff]),
		'crash.md': 'CRASH teh',
		'empty.md': '',
	};
	for (let n = 0; n < 60; n++) {
		const folderName = n % 3 === 0 ? 'sub/' : '';
		const length = n % 7 === 0 ? 400 : 20;
		files[`${folderName}${String(n).padStart(2, '0')}.md`] =
			`${'A word.\n\n'.repeat(length)}🎉 teh !! n.b.\nhmm tteh\n\n${n % 5 === 0 ? 'Nothing.' : 'ping'}\n`;
	}
	return files;
}

describe('check in threads', () => {
	for (const args of some<readonly string[]>(
		[
			[],
			['--format', 'json'],
			['--format', 'sarif'],
			['--format', 'github'],
			['--quiet', '--max-warnings', '3'],
			['--rule', 'toy-teh=off', '--fail-on', 'information'],
			['--explain-kind'],
			['--dry-run'],
			['nope.md', '.'],
		],
		1 / 3,
	)) {
		it(`says the same as without: check ${args.join(' ')}`, async () => {
			const cwd = folder(various());
			const alone = await rapporteur(['check', ...NONE, ...args], { cwd });
			const together = await rapporteur(['check', ...THREE, ...args], { cwd });
			assert.ok(alone.stdout.length > 1000);
			assert.deepEqual(together, alone);
		});
	}
	it('fixes the same as without', async () => {
		const [one, other] = [folder(various()), folder(various())];
		const alone = await rapporteur(['check', '--fix', ...NONE], { cwd: one });
		const together = await rapporteur(['check', '--fix', ...THREE], { cwd: other });
		assert.match(alone.stdout, /^Applied \d+ fixes in 61 files\./m);
		assert.deepEqual(together, alone);
		const names = readdirSync(one, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.md'));
		assert.equal(names.length, 63);
		for (const name of names) assert.equal(read(other, name), read(one, name), name);
		assert.deepEqual(readdirSync(other, { recursive: true }).sort(), readdirSync(one, { recursive: true }).sort());
	});
	it('keeps the order of the paths, also far behind a slow file', async () => {
		const files = Object.fromEntries(Array.from({ length: 1500 }, (_, n) => [`${1000 + n}.md`, 'teh']));
		const cwd = folder({ ...files, '0000.md': 'teh MEDDLE' });
		const env = { TOY_SHELL: 'sleep 0.5' };
		const { status, stdout } = await rapporteur(['check', '--threads', '2'], { cwd, env });
		const paths = [...stdout.matchAll(/^(\S+):\d+:\d+: /gm)].map(([, path]) => path);
		assert.equal(status, 1);
		assert.deepEqual(paths, ['0000.md', ...Object.keys(files)]);
	});
	it('ends without a word when the reader goes away', async function () {
		if (process.platform === 'win32') this.skip();
		const files = Object.fromEntries(Array.from({ length: 100 }, (_, n) => [`${n}.md`, 'teh\n\n'.repeat(100)]));
		const cwd = folder({ ...files, 'run.sh': '"$@" check --threads 2 . | head -n 1' });
		const { stdout, stderr } = await execute('sh', ['run.sh', process.execPath, await program('toy-main.ts')], { cwd });
		assert.deepEqual([stdout, stderr], ['0.md:1:1: warning: Found teh. Correct it [toy-teh]\n', '']);
	});
});

describe('check: how many threads', () => {
	const where = async (files: Record<string, string>, ...args: string[]) => {
		const { stdout } = await rapporteur(['check', ...args], { cwd: folder(files), asProcess: true });
		return [...new Set([...stdout.matchAll(/Checked in (.*?) \[/g)].map(([, thread]) => thread))];
	};
	const many = (count: number, text: string) =>
		Object.fromEntries(Array.from({ length: count }, (_, n) => [`${n}.md`, text]));

	/** So many characters, in few paragraphs, which are read fast. */
	const words = (length: number) => `${'A word. '.repeat(1_000)}\n\n`.repeat(Math.ceil(length / 8_002));

	it('none for a few', async () => {
		assert.deepEqual(await where(many(49, 'WHERE')), ['the main thread']);
	});
	it('some for many, and for large ones', async function () {
		if (availableParallelism() < 2 || process.availableMemory() < 1_000_000_000) this.skip();
		const [files, large] = availableParallelism() > 2 ? [500, 3] : [1_000, 18];
		assert.deepEqual(await where(many(files, 'WHERE')), ['a thread']);
		assert.deepEqual(await where(many(large, `${words(450_000)}WHERE`)), ['a thread']);
		assert.deepEqual(await where(many(files / 2, 'WHERE')), ['the main thread']);
	});
	it('none for a single file', async () => {
		assert.deepEqual(await where({ 'a.md': `${words(1_350_000)}WHERE` }), ['the main thread']);
	});
	it('as many as one asks for', async () => {
		assert.deepEqual(await where(many(2, 'WHERE'), '--threads', '2'), ['a thread']);
		assert.deepEqual(await where(many(500, 'WHERE'), '--threads', '0'), ['the main thread']);
	});
});

describe('check: a thread that dies', () => {
	const files = () => Object.fromEntries(Array.from({ length: 40 }, (_, n) => [`${10 + n}.md`, 'tteh']));
	const paths = (stdout: string) => [...stdout.matchAll(/^(\S+):\d+:\d+: /gm)].map(([, path]) => path);

	it('names the file that it was at, and the others are still checked', async () => {
		const cwd = folder({ ...files(), '20.md': 'EXIT', '21.md': 'EXIT', '49.md': 'EXIT' });
		const { status, stdout, stderr } = await rapporteur(['check', '--threads', '2'], { cwd });
		const dead = ['20.md', '21.md', '49.md'];
		assert.equal(status, 2);
		assert.deepEqual(
			paths(stdout),
			Object.keys(files()).filter((path) => !dead.includes(path)),
		);
		assert.deepEqual(
			stderr.trimEnd().split('\n'),
			dead.map(
				(path) =>
					`rapporteur: ${path} could not be checked (its thread ended with status 7), please report this fault of Rapporteur`,
			),
		);
	});
	it('fixes the others once', async () => {
		const cwd = folder({ ...files(), '12.md': 'EXIT' });
		const { status, stdout } = await rapporteur(['check', '--fix', '--threads', '1'], { cwd });
		assert.deepEqual([status, stdout], [2, 'Applied 78 fixes in 39 files. No problems in 39 files.\n']);
		for (const path of Object.keys(files())) assert.equal(read(cwd, path), path === '12.md' ? 'EXIT' : 'the');
	});
	it('says so where memory was too small for the file', async () => {
		const cwd = folder({ ...files(), '30.md': 'GOBBLE' });
		const { status, stdout, stderr } = await rapporteur(['check', '--threads', '2', '--format', 'json'], {
			cwd,
			node: ['--max-old-space-size=50'],
		});
		const { files: checked } = JSON.parse(stdout) as { files: unknown[] };
		assert.deepEqual(
			[status, checked.length, stderr],
			[2, 39, 'rapporteur: 30.md could not be checked: it needs more memory than there is, split it or leave it out\n'],
		);
	});
	it('does without threads where none can be started', async () => {
		const cwd = folder(files());
		const threadless = [await program('threadless-main.ts'), 'check', '--threads', '2'];
		const { status, stdout, stderr } = await execute(process.execPath, threadless, { cwd });
		assert.deepEqual([status, stderr], [1, '']);
		assert.deepEqual(paths(stdout), Object.keys(files()));
	});
});
