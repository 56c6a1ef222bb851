/** The program as it is shipped, with its own rules; the other tests use toy ones. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rulePage } from '../../server/src/config/index.js';
import { rules } from '../../server/src/rules/index.js';
import { corpus, seedReport } from '../support/corpus.js';
import { folder, read, withOwnRules } from './process.js';

function rapporteur(args: readonly string[], cwd: string, asProcess?: true) {
	return withOwnRules(args, { cwd, ...(asProcess && { asProcess }) });
}

interface Output {
	files: {
		path: string;
		kind: string;
		findings: { rule: string; line: number; column: number; endLine: number; endColumn: number }[];
	}[];
}

async function findings(cwd: string, ...paths: string[]) {
	const { stdout, stderr } = await rapporteur(['check', '--format', 'json', ...paths], cwd);
	assert.equal(stderr, '');
	return (JSON.parse(stdout) as Output).files.flatMap((file) => file.findings);
}

/** The lines outside and inside fences. */
function parted(page: string): [prose: string[], examples: string[]] {
	const parts: [string[], string[]] = [[], []];
	let fence: string | undefined;
	for (const line of page.split('\n')) {
		const [ticks] = /^`{3,}/.exec(line) ?? [];
		parts[fence === undefined ? 0 : 1].push(line);
		if (fence === undefined) fence = ticks;
		else if (line === fence) fence = undefined;
	}
	return parts;
}

describe('rapporteur with its own rules', () => {
	it('explains each of them, in lines that fit a terminal', async () => {
		const cwd = folder();
		const { stdout: list } = await rapporteur(['explain'], cwd);
		const ids = [...list.matchAll(/^([a-z-]+) {2}/gm)].map(([, id]) => id!);
		assert.ok(ids.includes('placeholder-link'));
		for (const id of ids) {
			const { status, stdout, stderr } = await withOwnRules(['explain', id], { cwd });
			assert.deepEqual([status, stderr], [0, '']);
			const rule = rules.find((each) => each.id === id)!;
			assert.ok(stdout.startsWith(`# ${rule.docs.title}\n\n\`${id}\` · `), id);
			const [prose, examples] = parted(stdout);
			// A word that is longer than a line, as an address, cannot be broken.
			for (const line of prose) assert.ok(line.length <= 80 || !/\S\s+\S/.test(line.replace(/^- /, '')), line);
			// Nothing but line breaks and indentation differs from the page, and examples not even there.
			// A line separator is shown as what it is.
			const page = rulePage(rule).replaceAll('\u2028', '\uFFFD');
			const [, asWritten] = parted(page);
			assert.deepEqual(examples, asWritten);
			assert.equal(stdout.replace(/\s+/g, ' ').trim(), page.replace(/\s+/g, ' ').trim());
		}
	});
	it('tells what the language server is for, instead of starting it', async () => {
		const { status, stdout, stderr } = await rapporteur(['lsp', '--help'], folder(), true);
		assert.deepEqual([status, stderr], [0, '']);
		assert.match(stdout, /^Usage: rapporteur lsp .*\n\nThe language server\. Editors start it/s);
	});
	it('applies the safe fix and leaves the guesses', async () => {
		const cwd = folder({ 'a.md': '\uFEFF** Budget **\r\n\r\nSee [here](#).\r\n' });
		const { status, stdout } = await rapporteur(['check', '--fix'], cwd, true);
		assert.equal(read(cwd, 'a.md'), '\uFEFF**Budget**\r\n\r\nSee [here](#).\r\n');
		assert.equal(status, 1);
		assert.match(stdout, /^a\.md:3:5: warning: .* \[placeholder-link\]$/m);
	});
	it('reads what no person wrote', async () => {
		const cwd = folder({
			'line.md': `${'x'.repeat(5_000_000)} [a](#)`,
			'nul.md': 'a\0b\r[x](#)\r',
			'stars.md': '**x '.repeat(10_000),
			'brackets.md': '['.repeat(10_000),
			'fence.md': '```\n[x](#)',
		});
		const { stdout, stderr } = await rapporteur(['check', '--format', 'json'], cwd, true);
		assert.equal(stderr, '');
		const { files } = JSON.parse(stdout) as Output;
		const links = files.map(({ path, findings: list }) => [
			path,
			list.filter(({ rule }) => rule === 'placeholder-link').map(({ line, column }) => `${line}:${column}`),
		]);
		assert.deepEqual(Object.fromEntries(links), {
			'brackets.md': [],
			'fence.md': [],
			'line.md': ['1:5000002'],
			'nul.md': ['2:1'],
			'stars.md': [],
		});
	});
	it('shows with the examples much of what it can find, and finds nothing in the one that is in order', async () => {
		const examples = fileURLToPath(new URL('../../examples', import.meta.url));
		const cwd = folder(
			Object.fromEntries(readdirSync(examples).map((name) => [name, readFileSync(join(examples, name), 'utf8')])),
		);
		const { stdout, stderr } = await rapporteur(['check', '--format', 'json'], cwd);
		assert.equal(stderr, '');
		const { files } = JSON.parse(stdout) as Output;
		assert.ok(files.every(({ kind }) => kind === 'report'));
		assert.deepEqual(
			files.filter(({ findings: list }) => list.length === 0).map(({ path }) => path),
			['reading-rooms-network.md'],
		);
		const found = new Set(files.flatMap(({ findings: list }) => list.map(({ rule }) => rule)));
		assert.ok(found.size >= 20, [...found].join());
	});

	it('checks all real minutes of a folder to the end, in threads that ask about the others', async function () {
		if (corpus().length === 0) return this.skip();
		const minutes = fileURLToPath(new URL('../../../shared/corpus', import.meta.url));
		const args = ['check', '--format', 'json', '--threads', '2', minutes];
		const { status, stdout, stderr } = await rapporteur(args, folder(), true);
		assert.deepEqual([status, stderr], [1, '']);
		assert.ok((JSON.parse(stdout) as Output).files.length > 100);
	});

	it('finds in the seed report what is wrong with it, and a missing annex', async function () {
		const seed = seedReport();
		if (!seed) return this.skip();
		const { text } = seed;
		const cwd = folder({ 'seed.md': text, 'without.md': text.replace(/^Annex I\s*$/m, '') });
		const lines = text.split('\n');
		const said = (await findings(cwd, 'seed.md')).map(
			({ rule, line, column, endLine, endColumn }) =>
				`${rule} ${endLine === line ? lines[line - 1]!.slice(column - 1, endColumn - 1) : 'over several lines'}`,
		);
		assert.deepEqual(said.sort(), [
			'acronym-before-expansion MAG',
			'missing-affiliation Ben Wallis',
			'missing-affiliation Stevan Gorgieski',
			'placeholder-link [IGF Improvements](#)',
			'placeholder-link [MAG working groups](#)',
			'placeholder-link [Multiyear Strategic Work Programme for the IGF](#)',
			'placeholder-link [here](#)',
			'placeholder-link [main session](#)',
			'split-paragraph over several lines',
			...Array(5).fill('unbalanced-bold **'),
			'undefined-acronym DC',
			'undefined-acronym IGF',
		]);
		const missing = (await findings(cwd, 'without.md')).filter(({ rule }) => rule === 'missing-annex');
		assert.deepEqual(
			missing.map(({ line, column, endColumn }) => lines[line - 1]!.slice(column - 1, endColumn - 1)),
			['ANNEX I'],
		);
	});
});
