/**
 * Neovim's own LSP client against `rapporteur lsp --stdio`: a client that nobody here wrote, which
 * counts columns in bytes and does not ask for diagnostics as VS Code does.
 */
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { MissingError } from '../../tools/start/npm.js';
import { CLI } from '../../tools/start/paths.js';
import { orSkip } from '../vscode/host/or-skip.js';
import { type Scratch, scratch } from '../vscode/host/scratch.js';

const run = promisify(execFile);
const SCRIPT = fileURLToPath(new URL('client.lua', import.meta.url));

const REPORT = `# Summary report

5 February 2018

1. The agenda 🎉 (**ANNEX I**) was adopted. A summary is [here](#).

- I. Opening**

Participants

- Ilse Maarand
- Jonas Feld
`;

const EARLIER = '# Summary report\n\n8 January 2018\n\nSee the [tide tables](https://example.org/tides).\n';

interface Answer {
	readonly error?: string;
	readonly diagnostics: readonly Readonly<Record<string, unknown>>[];
	readonly fixed: readonly string[];
	/** A line whose link an earlier report knows. */
	readonly filled: string;
	/** Where a reference to an annex leads. */
	readonly definition: string;
	/** The lines from the reference to the label, once the annex has another number. */
	readonly renamed: readonly string[];
	/** The same once the annexes have other numerals. */
	readonly numbered: readonly string[];
	/** What the window shows, as HTML. */
	readonly page: string;
}

describe('Neovim', function () {
	this.timeout(300_000);
	let folder: Scratch | undefined;
	let answer: Answer;

	before(async function () {
		await orSkip(this, requireNeovim);
		folder = await scratch();
		answer = await ask(folder.path);
	});
	after(() => folder?.remove());

	it('shows the findings, with source and rule, at the right place after an emoji', () => {
		const line = REPORT.split('\n')[4]!;
		const bytes = (words: string) => Buffer.byteLength(line.slice(0, line.indexOf(words)));
		const annex = { source: 'rapporteur', code: 'missing-annex', severity: 1, line: 4, text: 'ANNEX I' };
		const link = { source: 'rapporteur', code: 'placeholder-link', severity: 2, line: 4, text: '[here](#)' };
		const bold = { source: 'rapporteur', code: 'unbalanced-bold', severity: 2, line: 6, text: '**' };
		assert.deepEqual(answer.diagnostics, [
			{ ...annex, from: bytes('ANNEX I'), to: bytes('ANNEX I') + 7 },
			{ ...link, from: bytes('[here]'), to: bytes('#)') + 2 },
			{ ...bold, from: 12, to: 14 },
		]);
	});

	it('shows what is wrong beside the text', () => {
		assert.match(answer.page, /I\. Opening.*Bold ends after “I\. Opening” but never begins/);
	});

	it('fills in the links that earlier reports know, on demand', () => {
		assert.equal(answer.filled, 'See the [tide tables](https://example.org/tides).');
	});

	it('goes from a reference to the annex, and renames both', () => {
		assert.equal(answer.definition, '## Annex VII');
		assert.deepEqual(answer.renamed, ['🎉 See Annex IX.', '', '## Annex IX']);
	});

	it('gives the annexes other numerals', () => {
		assert.deepEqual(answer.numbered, ['🎉 See Annex 9.', '', '## Annex 9']);
	});

	it('applies a quick fix, and the finding is gone', () => {
		assert.equal(`${answer.fixed.join('\n')}\n`, REPORT.replace('- I. Opening**', '- **I. Opening**'));
	});
});

async function requireNeovim(): Promise<void> {
	await run('nvim', ['--version']).catch(() => {
		throw new MissingError('Neovim is missing: install it (apt-get install neovim)');
	});
}

async function ask(folder: string): Promise<Answer> {
	const report = join(folder, 'report.md');
	const result = join(folder, 'result.json');
	await writeFile(report, REPORT);
	await writeFile(join(folder, 'earlier.md'), EARLIER);
	const args = ['--clean', '--headless', '-n', '-l', SCRIPT, process.execPath, CLI, report, result];
	const env = { ...process.env, HOME: folder, XDG_STATE_HOME: folder, XDG_DATA_HOME: folder, XDG_CACHE_HOME: folder };
	const { stderr } = await run('nvim', args, { env, timeout: 280_000 });
	const answer: Answer = JSON.parse(await readFile(result, 'utf8'));
	assert.equal(answer.error, undefined, `${answer.error}\n${stderr}`);
	return answer;
}
