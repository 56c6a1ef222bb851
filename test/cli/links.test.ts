/** Links to other files: what is found on the disk, and what a cache may keep of it. */
import assert from 'node:assert/strict';
import { mkdirSync, renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { folder, type Outcome, read, withOwnRules } from './process.js';

/** With all the rules, and not the toy ones. */
function check(args: readonly string[], cwd: string, input?: string): Promise<Outcome> {
	const options = { cwd, ...(input !== undefined && { input }) };
	return withOwnRules(['check', ...args], options);
}

function found({ stdout }: Outcome): string[] {
	return [...stdout.matchAll(/^(\S+?):(\d+:\d+).*broken-link.*$/gm)].map(([, path, place]) => `${path}:${place}`);
}

const TEXT = 'See [the plan](annexes/plan.md#costs), ![the site](../site.png) and [the notes](notes.md).\n';

describe('check: links to other files', () => {
	it('looks from where the file lies, in threads too', async () => {
		const cwd = folder({ 'reports/a.md': TEXT, 'reports/annexes/plan.md': '# Cost\n', 'site.png': '' });
		const files = ['reports/a.md:1:16', 'reports/a.md:1:81'];
		assert.deepEqual(found(await check(['reports/a.md'], cwd)), files);
		assert.deepEqual(found(await check(['a.md'], join(cwd, 'reports'))), ['a.md:1:16', 'a.md:1:81']);
		assert.deepEqual(found(await check(['--threads', '2', 'reports'], cwd)), files);
	});

	it('checks standard input where its name says it lies, and else leaves files alone', async () => {
		const cwd = folder({ 'reports/notes.md': 'x\n' });
		const text = '[a](notes.md) [b](nots.md) [c](#d)\n';
		assert.deepEqual(found(await check(['--stdin', '--stdin-filename', 'reports/a.md'], cwd, text)), [
			'reports/a.md:1:19',
			'reports/a.md:1:32',
		]);
		assert.deepEqual(found(await check(['--stdin'], cwd, text)), ['<stdin>:1:32']);
	});

	it('looks no further than the repository, and takes its folder for the top', async () => {
		const cwd = folder({
			'r/.git/HEAD': '',
			'r/docs/plan.md': '',
			'r/docs/a.md': '[a](/docs/plan.md) [b](/docs/plam.md) [c](../../badge.svg)\n',
		});
		assert.deepEqual(found(await check(['r'], cwd)), ['r/docs/a.md:1:24']);
	});

	it('corrects the letter case with --fix, and offers what is near', async () => {
		const cwd = folder({ 'a.md': '[a](Notes.md#COSTS) [b](b%20C.md)\n', 'notes.md': '# Costs\n', 'b c.md': '' });
		await check(['--fix', 'a.md'], cwd);
		assert.equal(read(cwd, 'a.md'), '[a](notes.md#costs) [b](b%20c.md)\n');
	});
});

describe('check --cache: links to other files', () => {
	/** What is found with a cache, which must be what is found without. */
	async function cached(cwd: string, ...args: string[]): Promise<string[]> {
		const kept = await check(['--cache', ...args], cwd);
		const { stdout } = await check(args, cwd);
		assert.equal(kept.stdout, stdout);
		return found(kept);
	}

	it('notices what appears, vanishes or changes elsewhere', async () => {
		const cwd = folder({ 'a.md': '[a](b/notes.md#costs) [c](c.pdf)\n' });
		const age = (name: string) => utimesSync(join(cwd, name), new Date(2020, 1, 1), new Date(2020, 1, 1));
		age('a.md');
		const both = ['a.md:1:5', 'a.md:1:27'];
		assert.deepEqual(await cached(cwd, 'a.md'), both);
		assert.deepEqual(await cached(cwd, 'a.md'), both);
		mkdirSync(join(cwd, 'b'));
		writeFileSync(join(cwd, 'b/notes.md'), '# Cost\n');
		writeFileSync(join(cwd, 'c.pdf'), '');
		assert.deepEqual(await cached(cwd, 'a.md'), ['a.md:1:5']);
		writeFileSync(join(cwd, 'b/notes.md'), '# Costs\n');
		assert.deepEqual(await cached(cwd, 'a.md'), []);
		renameSync(join(cwd, 'c.pdf'), join(cwd, 'C.pdf'));
		assert.deepEqual(await cached(cwd, 'a.md'), ['a.md:1:27']);
		rmSync(join(cwd, 'b'), { recursive: true });
		assert.deepEqual(await cached(cwd, 'a.md'), both);
	});

	it('offers what is there now', async () => {
		const cwd = folder({ 'a.md': '[c](plan.pdf)\n' });
		await cached(cwd, 'a.md', '--format', 'json');
		writeFileSync(join(cwd, 'plans.pdf'), '');
		await cached(cwd, 'a.md', '--format', 'json');
		assert.match((await check(['--cache', '--format', 'json', 'a.md'], cwd)).stdout, /Link to plans\.pdf/);
	});
});
