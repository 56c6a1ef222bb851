/** What is not checked again, and what is. */
import assert from 'node:assert/strict';
import {
	chmodSync,
	chownSync,
	existsSync,
	mkdirSync,
	readdirSync,
	readFileSync,
	renameSync,
	rmSync,
	statSync,
	utimesSync,
	writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { validReport } from '../../server/src/cli/check/cache/valid.js';
import { cachesIn, folder, type Outcome, rapporteur, read } from './process.js';

const CACHE = '.rapporteur-cache';

/** A folder of its own, runs in it, and how often a file that holds `MEDDLE` was checked. */
function project(files: Readonly<Record<string, string | Uint8Array>>) {
	const cwd = folder(files);
	const log = join(folder(), 'log');
	const env = { TOY_SHELL: `echo >> '${log}'` };
	/** @returns what came of it, and how many files were checked. */
	async function run(...args: string[]): Promise<Outcome & { checked: number }> {
		rmSync(log, { force: true });
		const place = args.includes('--cache-location') ? [] : ['--cache-location', CACHE];
		const outcome = await rapporteur(['check', '--cache', ...place, ...args], { cwd, env });
		return { ...outcome, checked: existsSync(log) ? readFileSync(log, 'utf8').length : 0 };
	}
	return { cwd, run };
}

/** Long ago, so that the time says something. */
function age(...path: string[]): void {
	utimesSync(join(...path), new Date(2020, 1, 1), new Date(2020, 1, 1));
}

const FILES = { 'a.md': 'teh MEDDLE\n', 'b.md': '!! MEDDLE\n', 'sub/c.md': 'fine MEDDLE\n' };

describe('check --cache', () => {
	it('checks nothing again where nothing has changed, and says the same in every format', async () => {
		const { cwd, run } = project(FILES);
		const first = await run();
		assert.equal(first.checked, 3);
		assert.deepEqual(await run(), { ...first, checked: 0 });
		for (const args of [
			['--format', 'json'],
			['--format', 'sarif'],
			['--format', 'github'],
			['--quiet'],
			['--explain-kind'],
			['--threads', '2'],
		]) {
			const { status, stdout, stderr } = await rapporteur(['check', ...args], { cwd });
			assert.deepEqual(await run(...args), { status, stdout, stderr, checked: 0 });
		}
	});
	it('serves threads as it serves one', async () => {
		const { run } = project(FILES);
		assert.equal((await run('--threads', '2')).checked, 3);
		assert.equal((await run()).checked, 0);
	});
	it('checks what has changed, and new files', async () => {
		const { cwd, run } = project(FILES);
		await run();
		writeFileSync(join(cwd, 'a.md'), 'the MEDDLE\n');
		writeFileSync(join(cwd, 'd.md'), 'teh MEDDLE\n');
		const { checked, stdout } = await run();
		assert.equal(checked, 2);
		assert.doesNotMatch(stdout, /^a\.md/m);
		assert.match(stdout, /^d\.md:1:1/m);
		assert.equal((await run()).checked, 0);
	});
	it('notices a change that leaves size and time as they were', async () => {
		const { cwd, run } = project(FILES);
		age(cwd, 'a.md');
		await run();
		writeFileSync(join(cwd, 'a.md'), 'the MEDDLE\n');
		age(cwd, 'a.md');
		const { checked, stdout } = await run();
		assert.equal(checked, 1);
		assert.doesNotMatch(stdout, /^a\.md/m);
	});
	it('does not check again what only got a new time, such as a fresh checkout', async () => {
		const { cwd, run } = project(FILES);
		const first = await run();
		for (const name of Object.keys(FILES)) age(cwd, name);
		assert.deepEqual(await run(), { ...first, checked: 0 });
	});
	it('does not even read what has its size and times of long ago', async () => {
		const { cwd, run } = project(FILES);
		await setTimeout(2100);
		const first = await run();
		// What had to be read is stamped anew, and then the cache is written anew.
		const { ino } = statSync(join(cwd, CACHE));
		assert.deepEqual(await run(), { ...first, checked: 0 });
		assert.equal(statSync(join(cwd, CACHE)).ino, ino);
		age(cwd, 'a.md');
		assert.deepEqual(await run(), { ...first, checked: 0 });
		assert.notEqual(statSync(join(cwd, CACHE)).ino, ino);
	});
	it('checks again with other rules, and with another version', async () => {
		const { cwd, run } = project(FILES);
		await run();
		const { checked, stdout } = await run('--rule', 'toy-teh=error');
		assert.equal(checked, 3);
		assert.match(stdout, /^a\.md:1:1: error/m);
		assert.equal((await run('--rule', 'toy-teh=error')).checked, 0);
		const other = read(cwd, CACHE).replace(/"program":"[^"]*"/, '"program":"0.0.1 cli.js"');
		writeFileSync(join(cwd, CACHE), other);
		const after = await run('--rule', 'toy-teh=error');
		assert.deepEqual([after.checked, after.stderr], [3, '']);
	});
	it('does not mind in which order rules are set', async () => {
		const { run } = project(FILES);
		await run('--rule', 'toy-teh=error', '--rule', 'toy-shout=hint');
		assert.equal((await run('--rule', 'toy-shout=hint', '--rule', 'toy-teh=error')).checked, 0);
	});
	it('keeps nothing of what went wrong', async () => {
		const { cwd, run } = project({ 'a.md': 'CRASH MEDDLE', 'b.md': Buffer.from([0xff]), 'c.md': 'MEDDLE' });
		const first = await run();
		assert.deepEqual([first.status, first.checked], [2, 2]);
		assert.deepEqual(await run(), { ...first, checked: 1 });
		writeFileSync(join(cwd, 'b.md'), 'MEDDLE');
		assert.equal((await run()).checked, 2);
	});
	it('forgets files that are gone, and keeps those that were not asked for', async () => {
		const { cwd, run } = project(FILES);
		await run();
		rmSync(join(cwd, 'a.md'));
		writeFileSync(join(cwd, 'b.md'), 'MEDDLE\n');
		await run('b.md');
		const cache = read(cwd, CACHE);
		assert.deepEqual([cache.includes('"a.md"'), cache.includes('"b.md"')], [false, true]);
		assert.equal((await run()).checked, 0);
	});
	it('knows files from elsewhere, and moves with them', async () => {
		const { cwd, run } = project({ 'docs/a.md': 'teh MEDDLE', 'site/b.md': '' });
		const log = join(folder(), 'log');
		await run('--cache-location', 'site/cache', 'docs');
		renameSync(join(cwd, 'docs'), join(cwd, 'old'));
		mkdirSync(join(cwd, 'new'));
		for (const name of ['old', 'site']) renameSync(join(cwd, name), join(cwd, 'new', name === 'old' ? 'docs' : name));
		const { stdout } = await rapporteur(['check', '--cache', '--cache-location', 'cache', '../docs'], {
			cwd: join(cwd, 'new/site'),
			env: { TOY_SHELL: `echo >> '${log}'` },
		});
		assert.match(stdout, /^\.\.\/docs\/a\.md:1:1/);
		assert.equal(existsSync(log), false);
	});
	it('lies with the user, who alone can read it, and says nothing of where another folder is', async function () {
		const caches = folder();
		const env = cachesIn(caches);
		const [cwd, other] = [folder({ 'a.md': 'teh\n' }), folder({ 'a.md': 'the\n' })];
		for (const each of [cwd, other]) await rapporteur(['check', '--cache'], { cwd: each, env });
		assert.deepEqual([readdirSync(cwd), readdirSync(other)], [['a.md'], ['a.md']]);
		const results = join(caches, 'rapporteur/results');
		assert.deepEqual(
			[readdirSync(results).length, readdirSync(join(caches, 'rapporteur')).sort()],
			[2, ['key', 'results']],
		);
		if (process.platform === 'win32') this.skip();
		const mode = (path: string) => statSync(path).mode & 0o777;
		assert.deepEqual([mode(join(caches, 'rapporteur')), mode(results)], [0o700, 0o700]);
		for (const file of [join(caches, 'rapporteur/key'), ...readdirSync(results).map((name) => join(results, name))])
			assert.equal(mode(file), 0o600);
	});
	it('is done without where there is no folder of the user’s own', async function () {
		if (process.platform === 'win32') this.skip();
		const caches = folder();
		chmodSync(caches, 0o777);
		const cwd = folder({ 'a.md': 'fine\n' });
		const { status, stdout, stderr } = await rapporteur(['check', '--cache'], { cwd, env: cachesIn(caches) });
		assert.deepEqual([status, stdout], [0, 'No problems in 1 file.\n']);
		assert.match(
			stderr,
			/^rapporteur: The results are not kept for the next run: there is no folder that is yours alone/,
		);
	});
});

describe('check --cache: a cache that somebody else has made', () => {
	it('hides nothing, however it came into the folder', async () => {
		const cwd = folder({ 'a.md': 'teh\n' });
		const args = ['check', '--cache', '--cache-location', 'cache'];
		// Of a user with another secret, and it says that all is well.
		await rapporteur([...args, '--rule', 'toy-teh=off'], { cwd, env: cachesIn(folder()) });
		const { status, stdout, stderr } = await rapporteur([...args, '--rule', 'toy-teh=off'], { cwd });
		assert.deepEqual([status, stdout], [0, 'No problems in 1 file.\n']);
		assert.equal(stderr, 'rapporteur: The cache cache was damaged, or is not from you, and is made anew\n');
		const victim = folder({ 'a.md': 'teh\n' });
		const forged = read(cwd, 'cache').replace(/^\{"kind".*$/m, '{"kind":"other","kindReason":"","findings":[]}');
		writeFileSync(join(victim, 'cache'), forged);
		assert.match((await rapporteur(args, { cwd: victim })).stdout, /^a\.md:1:1/);
	});
});

describe('validReport', () => {
	const region = [1, 1, 1, 4];
	const source = { text: 'teh', from: 0, to: 3, before: false, after: false };
	const fix = { title: 'Write the', safety: 'safe', edits: [{ region, text: 'the' }] };
	const finding = { rule: 'toy-teh', severity: 'warning', message: 'Found', region, source, fixes: [fix] };
	const report = { kind: 'other', kindReason: '', findings: [finding] };
	const known = (findings: unknown) => validReport(JSON.stringify({ ...report, findings }), 4) !== undefined;

	it('takes what a check says', () => {
		assert.deepEqual(validReport(JSON.stringify(report), 4), report);
		assert.ok(known([{ ...finding, related: [{ region, message: 'here' }] }]));
	});
	const wrong: Readonly<Record<string, unknown>> = {
		'no list': {},
		nothing: [null],
		'a rule that is none': [{ ...finding, rule: '\u001B[31m' }],
		'a severity that is none': [{ ...finding, severity: 'toString' }],
		'a message that is none': [{ ...finding, message: 1 }],
		'a place after the end': [{ ...finding, region: [1, 1, 9, 1] }],
		'a place before the beginning': [{ ...finding, region: [0, 1, 1, 1] }],
		'a place that ends before it begins': [{ ...finding, region: [1, 3, 1, 2] }],
		'a place of three': [{ ...finding, region: [1, 1, 1] }],
		'an excerpt with a place outside': [{ ...finding, source: { ...source, to: 4 } }],
		'no fixes': [{ ...finding, fixes: undefined }],
		'a fix outside': [{ ...finding, fixes: [{ ...fix, edits: [{ region: [1, 1, 1, 99], text: '' }] }] }],
		'a fix that is as safe as nothing': [{ ...finding, fixes: [{ ...fix, safety: 'very' }] }],
		'a place to see outside': [{ ...finding, related: [{ region: [7, 1, 7, 1], message: '' }] }],
	};
	for (const [what, findings] of Object.entries(wrong))
		it(`refuses ${what}`, () => assert.equal(known(findings), false));
	it('refuses what is no JSON, and no report', () => {
		for (const json of ['', '{', '[]', 'null', '{"kind":"poem","kindReason":"","findings":[]}'])
			assert.equal(validReport(json, 4), undefined);
	});
});

describe('check --cache --fix', () => {
	it('fixes what it knew and could have fixed, and checks nothing else', async () => {
		const { cwd, run } = project(FILES);
		await run();
		const { checked, stdout } = await run('--fix');
		assert.equal(read(cwd, 'a.md'), 'the MEDDLE\n');
		// Once before the fix and once after it.
		assert.equal(checked, 2);
		assert.match(stdout, /^b\.md:1:1[\s\S]*^Applied 1 fix in 1 file\. Found 1 problem in 1 of 3 files/m);
		assert.equal((await run('--fix')).checked, 0);
		// What others know was not asked while it was fixed.
		assert.equal((await run()).checked, 1);
		assert.equal((await run()).checked, 0);
	});
	it('takes no dry run for what is in the file', async () => {
		const { cwd, run } = project(FILES);
		const dry = await run('--dry-run');
		assert.match(dry.stdout, /^-teh MEDDLE$/m);
		assert.deepEqual((await run('--dry-run')).stdout, dry.stdout);
		assert.match((await run()).stdout, /^a\.md:1:1/m);
		assert.deepEqual((await run('--dry-run')).stdout, dry.stdout);
		assert.equal(read(cwd, 'a.md'), 'teh MEDDLE\n');
	});
});

describe('check --cache: a cache that is no good', () => {
	const faults: readonly [string, (cache: Buffer) => Buffer][] = [
		['cut short', (cache) => cache.subarray(0, cache.length - 20)],
		['cut to its first characters', (cache) => cache.subarray(0, 30)],
		['changed in one byte', (cache) => Buffer.from(cache.toString().replace('teh', 'tah'))],
	];
	for (const [how, damage] of faults) {
		it(`is thrown away with a word of warning: ${how}`, async () => {
			const { cwd, run } = project(FILES);
			const first = await run();
			writeFileSync(join(cwd, CACHE), damage(readFileSync(join(cwd, CACHE))));
			const stderr = `rapporteur: The cache ${CACHE} was damaged, or is not from you, and is made anew\n`;
			assert.deepEqual(await run(), { ...first, stderr });
			assert.deepEqual(await run(), { ...first, checked: 0 });
		});
	}
	it('is made anew where something else lies in its place', async () => {
		const caches = folder();
		const options = { cwd: folder({ 'a.md': 'teh\n' }), env: cachesIn(caches) };
		const first = await rapporteur(['check', '--cache'], options);
		const results = join(caches, 'rapporteur/results');
		for (const content of [Buffer.alloc(500), '# A report\n']) {
			writeFileSync(join(results, readdirSync(results)[0]!), content);
			const { stdout, stderr } = await rapporteur(['check', '--cache'], options);
			assert.equal(stdout, first.stdout);
			assert.match(stderr, /^rapporteur: The cache \S+ was damaged, or is not from you, and is made anew\n$/);
			assert.deepEqual(await rapporteur(['check', '--cache'], options), first);
		}
	});
	it('is made where there is an empty file, as mktemp leaves it', async () => {
		const { run } = project({ ...FILES, 'my-cache': '' });
		assert.equal((await run('--cache-location', 'my-cache')).stderr, '');
		assert.equal((await run('--cache-location', 'my-cache')).checked, 0);
	});
	it('is left alone where it is somebody’s file', async () => {
		const { cwd, run } = project(FILES);
		const { status, stderr } = await run('--cache-location', 'b.md');
		assert.deepEqual(
			[status, stderr],
			[
				1,
				'rapporteur: The cache b.md is not one of Rapporteur’s caches and is left alone; name another file, or remove this one\n',
			],
		);
		assert.equal(read(cwd, 'b.md'), FILES['b.md']);
	});
	it('is not used where it is a folder', async () => {
		const { run } = project(FILES);
		const { status, stderr } = await run('--cache-location', 'sub');
		assert.deepEqual(
			[status, stderr],
			[1, 'rapporteur: The cache sub cannot be read (it is a folder, not a file), so all files are checked again\n'],
		);
	});
	it('is not kept where nothing can be written, and that fails nothing', async function () {
		if (process.platform === 'win32') this.skip();
		const cwd = folder({ 'a.md': 'fine' });
		chmodSync(cwd, 0o555);
		const caches = folder();
		const other = process.getuid?.() === 0 ? { uid: 65534 } : {};
		if (other.uid !== undefined) chownSync(caches, other.uid, other.uid);
		const args = ['check', '--cache', '--cache-location', CACHE];
		const { status, stderr } = await rapporteur(args, { cwd, env: cachesIn(caches), ...other });
		chmodSync(cwd, 0o755);
		assert.deepEqual(
			[status, stderr],
			[
				0,
				`rapporteur: The cache ${CACHE} cannot be written (you have no permission for it), so the next run must check all files again\n`,
			],
		);
		assert.deepEqual(readdirSync(cwd), ['a.md']);
	});
	it('stays whole when several runs write it', async () => {
		const files = Object.fromEntries(Array.from({ length: 100 }, (_, n) => [`${n}.md`, `teh ${n} MEDDLE\n`]));
		const { cwd, run } = project(files);
		const plain = await rapporteur(['check'], { cwd });
		const runs = await Promise.all(
			Array.from({ length: 5 }, () =>
				rapporteur(['check', '--cache', '--cache-location', CACHE], { cwd, asProcess: true }),
			),
		);
		for (const outcome of runs) assert.deepEqual(outcome, plain);
		assert.deepEqual(await run(), { ...plain, checked: 0 });
		assert.equal(readdirSync(cwd).length, 101);
	});
});
