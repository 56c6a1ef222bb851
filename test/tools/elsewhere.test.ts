import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { parse } from 'yaml';
import { Clone } from './clone.js';
import { type Outcome, PROJECT, run, Scratch } from './scratch.js';

interface Step {
	readonly name?: string;
	readonly run?: string;
	readonly env?: Readonly<Record<string, string>>;
}

interface Action {
	readonly inputs: Readonly<Record<string, { readonly default: string }>>;
	readonly runs: { readonly steps: readonly Step[] };
}

/** What the tests have installed already need not come over the network again. */
const QUICK = { npm_config_prefer_offline: 'true', npm_config_audit: 'false' };

/** Rapporteur in other people's pipelines, which take the repository as it is. */
describe('the repository as a tool', () => {
	let scratch: Scratch;
	let clone: Clone;
	let reports: string;
	before(async function () {
		if (process.platform === 'win32') this.skip();
		scratch = await Scratch.make('elsewhere');
		clone = new Clone(join(scratch.folder, 'clone'));
		clone.git('tag', 'v0.1.0');
		clone.install();
		reports = join(scratch.folder, 'reports');
		await mkdir(join(reports, 'old reports'), { recursive: true });
		await writeFile(join(reports, 'fine.md'), '# A page\n');
		await writeFile(join(reports, 'faulty.md'), 'See [here](#).\n');
		await writeFile(join(reports, 'old reports/a.md'), 'The the end.\n');
	});
	after(() => scratch?.dispose());

	const action: Action = parse(readFileSync(join(PROJECT, 'action.yml'), 'utf8'));

	/** The steps of the action with these names, as a runner would run them. */
	async function steps(names: readonly string[], given: Readonly<Record<string, string>> = {}): Promise<Outcome> {
		const value = (text: string) =>
			text.replace(/\$\{\{ inputs\.([\w-]+) \}\}/g, (_, name: string) => given[name] ?? action.inputs[name]!.default);
		const PATH = `${clone.npmThatHasInstalled()}${delimiter}${process.env.PATH}`;
		let last: Outcome = { code: 1, stdout: '', stderr: 'there is no such step' };
		for (const { name, run: script = '', env = {} } of action.runs.steps) {
			if (!names.includes(name ?? '')) continue;
			const variables = Object.fromEntries(Object.entries(env).map(([key, text]) => [key, value(text)]));
			// How GitHub runs bash (docs.github.com, "Workflow syntax", `jobs.<job_id>.steps[*].shell`).
			last = await run('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', script], {
				cwd: reports,
				env: { ...QUICK, ...variables, PATH, GITHUB_ACTION_PATH: clone.folder, GITHUB_ACTIONS: 'true' },
			});
			if (last.code !== 0) break;
		}
		return last;
	}

	describe('the GitHub action', () => {
		before(async () => {
			const { code, stderr } = await steps(['Build Rapporteur']);
			assert.equal(code, 0, stderr);
		});

		const check = (given?: Readonly<Record<string, string>>) => steps(['Check the reports'], given);

		it('has no step that is left out here, but for one that installs Node', () => {
			const names = action.runs.steps.filter((step) => step.run !== undefined).map(({ name }) => name);
			assert.deepEqual(names, ['Build Rapporteur', 'Check the reports']);
			// What somebody gives must not become part of a script.
			for (const { run: script = '' } of action.runs.steps) assert.doesNotMatch(script, /\$\{\{/);
		});

		it('says what it finds at its place, and fails', async () => {
			const { code, stdout } = await check();
			assert.equal(code, 1);
			assert.match(stdout, /^::warning file=faulty\.md,line=1,.*title=placeholder-link::/m);
			assert.match(stdout, /^::notice file=old reports\/a\.md,line=1,/m);
		});

		it('takes paths one a line, and other settings', async () => {
			const only = await check({ paths: '\nold reports\n\nfine.md\n' });
			assert.equal(only.code, 0, only.stderr);
			assert.doesNotMatch(only.stdout, /faulty/);
			assert.equal((await check({ paths: 'old reports', 'fail-on': 'information' })).code, 1);
			assert.equal((await check({ 'fail-on': 'error' })).code, 0);
			assert.equal((await check({ 'fail-on': 'error', final: 'true' })).code, 1);
		});

		it('takes nothing that is given for a command', async () => {
			const { code, stderr } = await check({ paths: '$(touch stolen) `touch stolen`; --fix' });
			assert.equal(code, 2);
			assert.match(stderr, /\$\(touch stolen\)/);
		});
	});

	describe('pre-commit', () => {
		it('runs it on the reports of a commit', async function () {
			if ((await run('pre-commit', ['--version'], {}).catch(() => ({ code: 1 }))).code !== 0) {
				console.log('      pre-commit is not there: install the Debian package "pre-commit"');
				this.skip();
			}
			const git = (...args: string[]) => run('git', args, { cwd: reports });
			await git('init', '--quiet');
			const hooks = { repos: [{ repo: clone.folder, rev: 'v0.1.0', hooks: [{ id: 'rapporteur' }] }] };
			await writeFile(join(reports, '.pre-commit-config.yaml'), JSON.stringify(hooks));
			await writeFile(join(reports, 'notes.txt'), 'See [here](#).\n');
			await git('add', '--all');
			const env = { ...QUICK, PRE_COMMIT_HOME: join(scratch.folder, 'pre-commit') };
			const preCommit = (...args: string[]) =>
				run('pre-commit', ['run', '--color=never', ...args], { cwd: reports, env });

			const faulty = await preCommit();
			assert.equal(faulty.code, 1, faulty.stdout + faulty.stderr);
			assert.match(faulty.stdout, /Rapporteur\.+Failed/);
			assert.match(faulty.stdout, /faulty\.md:1:5: warning: .*\[placeholder-link\]/);
			assert.doesNotMatch(faulty.stdout, /notes\.txt/);

			await writeFile(join(reports, 'faulty.md'), 'See [the slides](https://a.example).\n');
			await git('add', '--all');
			const fine = await preCommit();
			assert.equal(fine.code, 0, fine.stdout);
			assert.match(fine.stdout, /Rapporteur\.+Passed/);
		});
	});
});
