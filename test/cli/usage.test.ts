import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { execute, folder, program, rapporteur } from './process.js';

const manifest = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
	version: string;
};

describe('rapporteur', () => {
	const cwd = folder({ 'a.md': 'fine\n' });
	const run = (...args: string[]) => rapporteur(args, { cwd });

	it('prints its version and its help on every level', async () => {
		for (const level of [[], ['check'], ['explain'], ['init'], ['lsp']]) {
			assert.deepEqual(await run(...level, '--version'), { status: 0, stdout: `${manifest.version}\n`, stderr: '' });
			const { status, stdout, stderr } = await run(...level, '--help');
			assert.equal(status, 0);
			assert.match(stdout, new RegExp(`^Usage: ${['rapporteur', ...level].join(' ')} `));
			assert.equal(stderr, '');
		}
	});

	it('prints its help as an error where nothing is asked for', async () => {
		const { status, stdout, stderr } = await run();
		assert.deepEqual([status, stdout], [2, '']);
		assert.match(stderr, /^Usage: rapporteur /);
	});

	const wrong: readonly [args: readonly string[], reason: string][] = [
		[['chekc'], 'There is no command chekc. Did you mean check?'],
		[['x'], 'There is no command x. `rapporteur --help` says what there is.'],
		[['minutes/a.md'], 'There is no command minutes/a.md. To check a file, write rapporteur check minutes/a.md.'],
		[['--fix'], '--fix is an option of check: rapporteur check --fix.'],
		[['check', '--fxi'], 'There is no option --fxi. Did you mean --fix?'],
		[['check', '--zebra'], 'There is no option --zebra. `rapporteur check --help` says what there is.'],
		[['check', '--fix=yes'], '--fix takes no value, write it without "=".'],
		[['check', '--config'], '--config needs something behind it: --config <file>.'],
		[['diff', 'a.md'], '<new> is missing: rapporteur diff [options] <old> <new>.'],
		[
			['register', 'my', 'reports'],
			'There is a word too many: rapporteur register [options] [folder]. Names with spaces need quotation marks.',
		],
		[['completion', 'fihs'], 'shell cannot be "fihs". Did you mean fish? Choose one of bash, zsh, fish.'],
		[
			['check', '--format', 'jsn'],
			'--format cannot be "jsn". Did you mean json? Choose one of text, json, sarif, github, junit, html.',
		],
		[
			['check', '--format', 'xml'],
			'--format cannot be "xml". Did you mean html? Choose one of text, json, sarif, github, junit, html.',
		],
		[['check', '--max-warnings', '-1'], '--max-warnings cannot be "-1". Write a number, 0 or more.'],
		[['check', '--rule', 'toy-the=off'], 'there is no rule "toy-the". Did you mean toy-teh?'],
		[
			['check', '--rule', 'toy-teh=warn'],
			'--rule cannot be "toy-teh=warn". There is no severity "warn". Choose one of error, warning, information, hint, off.',
		],
		[
			['check', '--rule', 'toy-teh=eror'],
			'--rule cannot be "toy-teh=eror". There is no severity "eror". Did you mean error?',
		],
		[['check', '--rule', 'toy-teh'], '--rule cannot be "toy-teh". Write a rule, =, and a severity.'],
		[['check', '--stdin', 'a.md'], '--stdin reads one text, name no files besides'],
		[['check', '-', 'a.md'], '--stdin reads one text, name no files besides'],
		[['check', '--stdin-filename', 'a.md'], '--stdin-filename names the text of --stdin, add --stdin'],
		[['check', '-', '--cache'], '--cache is for files, leave it out with --stdin'],
		[['check', '--cache-location', 'x'], '--cache-location says where --cache keeps its results, add --cache'],
		[['check', '--dry-run', '--format', 'json'], '--dry-run prints a diff, leave out --format json'],
		[['check', '--dry-run', '--explain-kind'], '--dry-run prints a diff, leave out --explain-kind'],
		[
			['check', '--stdin', '--fix', '--format', 'sarif'],
			'--stdin with --fix prints the fixed text, leave out --format sarif',
		],
		[
			['check', '--explain-kind', '--format', 'github'],
			'--explain-kind has no place in the format github, use text or json',
		],
		[['explain', 'toy-hnt'], 'there is no rule "toy-hnt". Did you mean toy-hint?'],
		[['explain', 'quite-another'], 'there is no rule "quite-another". `rapporteur explain` lists the rules.'],
	];
	for (const [args, reason] of wrong) {
		it(`refuses ${args.join(' ')}`, async () => {
			assert.deepEqual(await run(...args), { status: 2, stdout: '', stderr: `rapporteur: ${reason}\n` });
		});
	}

	it('says so where the folder that it is started in has been removed', async function () {
		// Windows keeps a folder that somebody is in.
		if (process.platform === 'win32') this.skip();
		const cli = await program('toy-main.ts');
		for (const args of [['check'], ['check', '--threads', '2', join(cwd, 'a.md')], ['init'], ['explain'], ['--help']]) {
			const gone = folder();
			const command = ['rmdir "$PWD" && exec "$@"', 'sh', process.execPath, cli, ...args];
			assert.deepEqual(await execute('sh', ['-c', ...command], { cwd: gone }), {
				status: 2,
				stdout: '',
				stderr: 'rapporteur: the folder that you are in has been removed or is locked, go to another one\n',
			});
		}
	});

	it('lists the rules', async () => {
		const { status, stdout } = await run('explain');
		assert.equal(status, 0);
		assert.match(stdout, /^toy-hint {5}hint {9}Title of toy-hint$/m);
	});

	it('explains a rule', async () => {
		const { status, stdout } = await run('explain', 'toy-note');
		assert.equal(status, 0);
		assert.match(
			stdout,
			/^# Title of toy-note\n\n`toy-note` · information by default · applies to every Markdown file/,
		);
		assert.match(
			stdout,
			/\n## What it finds\n\nWhat\.\n\n## Why\n\nWhy\.\n\n## Fixes\n\nFixes\.\n\n## Configuration\n/,
		);
	});
});
