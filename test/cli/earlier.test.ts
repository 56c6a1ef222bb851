/** What earlier reports know, on the command line. */
import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { folder, type Outcome, read, withOwnRules } from './process.js';

function check(args: readonly string[], cwd: string, input?: string, env = {}): Promise<Outcome> {
	const options = { cwd, env, ...(input !== undefined && { input }) };
	return withOwnRules(['check', ...args], options);
}

const report = (date: string, address: string) => `# Board, ${date}\n\nThe [code of conduct](${address}) holds.\n`;

const FILES = {
	'board/2018-01-05.md': report('5 January 2018', 'https://example.org/conduct'),
	'board/2018-02-05.md': report('5 February 2018', 'https://example.org/conduct'),
	'board/2018-03-05.md': report('5 March 2018', '#'),
	'other/2018-02-25.md': report('25 February 2018', 'https://other.example/conduct'),
};

interface Json {
	readonly files: readonly {
		readonly path: string;
		readonly findings: readonly {
			readonly rule: string;
			readonly fixes: readonly { readonly title: string; readonly safety: string }[];
		}[];
	}[];
}

/** The titles of the fixes of links without address. */
function fixesIn({ stdout }: Outcome): string[] {
	const { files } = JSON.parse(stdout) as Json;
	const found = files.flatMap(({ findings }) => findings).filter(({ rule }) => rule === 'placeholder-link');
	return found.flatMap(({ fixes }) => fixes.map(({ title, safety }) => `${safety}: ${title}`));
}

const TWO = 'unsafe: Link to https://example.org/conduct (in 2 earlier reports, last on 5 February 2018)';
const OTHER = 'unsafe: Link to https://other.example/conduct (in the earlier report of 25 February 2018)';
const REMOVE = 'unsafe: Remove the link, keep its words';

describe('check: what earlier reports know', () => {
	it('is of the files that are checked, and of those beside them', async () => {
		const cwd = folder(FILES);
		assert.deepEqual(fixesIn(await check(['--format', 'json'], cwd)), [TWO, OTHER, REMOVE]);
		assert.deepEqual(fixesIn(await check(['--format', 'json', 'board/2018-03-05.md'], cwd)), [TWO, REMOVE]);
		assert.deepEqual(fixesIn(await check(['--format', 'json', '2018-03-05.md'], join(cwd, 'board'))), [TWO, REMOVE]);
	});

	it('is in what people read as well, though nothing else is said against the report', async () => {
		const cwd = folder(FILES);
		const { stdout } = await check([], cwd);
		assert.match(
			stdout,
			/fix: Link to https:\/\/example\.org\/conduct \(in 2 earlier reports, last on 5 February 2018\)/,
		);
		const html = await check(['--format', 'html'], cwd);
		assert.match(html.stdout, /Link to https:\/\/example\.org\/conduct \(in 2 earlier reports/);
		const github = await check(['--format', 'github'], cwd);
		assert.doesNotMatch(github.stdout, /example\.org/);
	});

	it('is the same with threads as without', async () => {
		const more = Object.fromEntries(Array.from({ length: 30 }, (_, i) => [`more/${i}.md`, `# More ${i}\n\n[x](#)\n`]));
		const cwd = folder({ ...FILES, ...more });
		const alone = await check(['--format', 'json', '--threads', '0'], cwd);
		const threads = await check(['--format', 'json', '--threads', '2'], cwd);
		assert.equal(threads.stdout, alone.stdout);
		assert.deepEqual(fixesIn(threads).slice(0, 2), [TWO, OTHER]);
	});

	it('is of the same body, where two have minutes that are all called so', async () => {
		const minutes = (day: number, present: string, address: string) =>
			`# Minutes\n\n${day} March 2018\n\nPresent: ${present}\n\nThe [code of conduct](${address}) holds.\n`;
		const [board, club] = ['Ana Lund, Bo Berg, Cy Roe, Di Moe', 'Ed Poe, Flo Ray, Gus Toll, Hal Vik'];
		const cwd = folder({
			'2018-03-01.md': minutes(1, board, 'https://example.org/conduct'),
			'2018-03-02.md': minutes(2, board, 'https://example.org/conduct'),
			'2018-03-03.md': minutes(3, club, 'https://club.example/conduct'),
			'2018-03-04.md': minutes(4, board, '#'),
		});
		for (const threads of ['0', '2']) {
			const outcome = await check(['--format', 'json', '--threads', threads], cwd);
			assert.equal(outcome.stderr, '');
			assert.match(fixesIn(outcome)[0] ?? '', /Link to https:\/\/example\.org\/conduct \(in 2 earlier reports/);
		}
	});

	it('is the same with a cache as without, whatever changes', async () => {
		const cwd = folder(FILES);
		const env = { XDG_CACHE_HOME: folder({}), LOCALAPPDATA: folder({}) };
		const both = async () => {
			const kept = await check(['--format', 'json', '--cache', '--cache-location', '.cache'], cwd, undefined, env);
			assert.equal(kept.stdout, (await check(['--format', 'json'], cwd)).stdout);
			return fixesIn(kept);
		};
		assert.deepEqual(await both(), [TWO, OTHER, REMOVE]);
		assert.deepEqual(await both(), [TWO, OTHER, REMOVE]);
		await check(['--cache', '--cache-location', '.cache'], cwd, undefined, env);
		assert.deepEqual(await both(), [TWO, OTHER, REMOVE]);
		// While files are fixed, others are not asked.
		writeFileSync(join(cwd, 'board/2018-03-05.md'), `${FILES['board/2018-03-05.md']}\n`);
		await check(['--fix', '--cache', '--cache-location', '.cache'], cwd, undefined, env);
		assert.deepEqual(await both(), [TWO, OTHER, REMOVE]);
		writeFileSync(join(cwd, 'board/2018-02-05.md'), report('5 February 2018', 'https://example.org/new'));
		assert.deepEqual(await both(), [
			'unsafe: Link to https://example.org/new (in the earlier report of 5 February 2018)',
			'unsafe: Link to https://example.org/conduct (in the earlier report of 5 January 2018)',
			OTHER,
			REMOVE,
		]);
	});

	it('is in SARIF, and for standard input where its name says where it lies', async () => {
		const cwd = folder(FILES);
		const { stdout } = await check(['--format', 'sarif'], cwd);
		assert.ok(stdout.includes('Link to https://example.org/conduct (in 2 earlier reports'), stdout);
		const text = FILES['board/2018-03-05.md'];
		const named = ['--format', 'json', '--stdin', '--stdin-filename', 'board/2018-04-05.md'];
		assert.deepEqual(fixesIn(await check(named, cwd, text)), [TWO, REMOVE]);
		assert.deepEqual(fixesIn(await check(['--format', 'json', '--stdin'], cwd, text)), [REMOVE]);
	});

	it('is compared with what a report says, in every format', async function () {
		this.timeout(60_000);
		const minutes = (date: string, words: string) =>
			`# Minutes of the Board, ${date}\n\nPresent: Ann Lee, Bo Roe\n\n1. The ${words} (LTO) was heard about what it had seen of the boats.\n`;
		const files = {
			'board/1.md': minutes('5 January 2018', 'Lake Transport Observatory'),
			'board/2.md': minutes('5 February 2018', 'Lake Transport Observatory'),
			'board/3.md': minutes('5 March 2018', 'Lake Traffic Office'),
			'board/4.md': minutes('5 April 2018', 'Lake Transport Observatory'),
		};
		const cwd = folder(files);
		for (const args of [['--format', 'json'], ['--format', 'github'], ['board/3.md']]) {
			const { stdout } = await check(args, cwd);
			assert.equal(stdout.match(/LTO stands for .{1,10}Lake Traffic Office/g)?.length, 1, stdout);
		}
		const env = { XDG_CACHE_HOME: folder({}), LOCALAPPDATA: folder({}) };
		for (const _ of [1, 2]) {
			const { stdout } = await check(['--cache', '--cache-location', '.cache'], cwd, undefined, env);
			assert.equal(stdout.match(/LTO stands for/g)?.length, 1, stdout);
		}
	});

	it('is compared in every format, however many files are checked', async function () {
		this.timeout(60_000);
		const minutes = (date: string, words: string) =>
			`# Minutes of the Board, ${date}\n\nPresent: Ann Lee, Bo Roe\n\n1. The ${words} (LTO) was heard about what it had seen of the boats.\n`;
		const cwd = folder({
			...Object.fromEntries(Array.from({ length: 500 }, (_, i) => [`notes/${i}.md`, 'Text.\n'])),
			'board/1.md': minutes('5 January 2018', 'Lake Transport Observatory'),
			'board/2.md': minutes('5 February 2018', 'Lake Transport Observatory'),
			'board/3.md': minutes('5 March 2018', 'Lake Traffic Office'),
		});
		for (const format of ['text', 'json']) {
			const { stdout } = await check(['--format', format], cwd);
			assert.equal(stdout.match(/LTO stands for/g)?.length, 1);
		}
	});

	it('is of folders that the user names, too', async () => {
		const cwd = folder({
			'new/2018-03-05.md': FILES['board/2018-03-05.md'],
			'old/2018/2018-01-05.md': FILES['board/2018-01-05.md'],
			'older/2017-01-05.md': report('5 January 2017', 'https://older.example/conduct'),
		});
		const args = ['--format', 'json', '--earlier', 'old', '--earlier', 'older', 'new'];
		assert.deepEqual(fixesIn(await check(args, cwd)), [
			'unsafe: Link to https://example.org/conduct (in the earlier report of 5 January 2018)',
			'unsafe: Link to https://older.example/conduct (in the earlier report of 5 January 2017)',
			REMOVE,
		]);
		const { stdout } = await check(args, cwd);
		assert.deepEqual(
			(JSON.parse(stdout) as Json).files.map(({ path }) => path),
			['new/2018-03-05.md'],
		);
		const gone = await check(['--earlier', 'none', 'new'], cwd);
		assert.match(gone.stderr, /none/);
		assert.equal((await check(['--earlier', 'old', '--fix', 'new'], cwd)).status, 2);
	});

	it('is what they say by the settings of their folders', async () => {
		const minutes = (date: string, next: string) =>
			`# Minutes of the Pier Board\n\n${date}\n\nPresent: Ann Lee, Bo Roe\n\nAll boats came home.\n\nNext meeting: ${next}\n`;
		const cwd = folder({
			'board/.rapporteur.yaml': 'reports: ["????-??-??.md"]\n',
			'board/2018-02-05.md': minutes('5 February 2018', '5 March 2018'),
			// Another day is announced by what is no report.
			'board/2018-02-12-draft.md': minutes('12 February 2018', '6 March 2018'),
			'board/2018-03-05.md': minutes('5 March 2018', '9 April 2018'),
		});
		assert.equal((await check(['board/2018-03-05.md'], cwd)).stdout, 'No problems in 1 file.\n');
		const named = await check(['--earlier', 'board', 'board/2018-03-05.md'], cwd);
		assert.equal(named.stdout, 'No problems in 1 file.\n');
	});

	it('is never applied', async () => {
		const cwd = folder(FILES);
		await check(['--fix'], cwd);
		await check(['--fix', '--format', 'json'], cwd);
		for (const [path, text] of Object.entries(FILES)) assert.equal(read(cwd, path), text);
	});
});
