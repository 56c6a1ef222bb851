import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { chmod, mkdir, symlink } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { type Outcome, run, Scratch } from './scratch.js';

const EDITORS_AND_TOOLS = [
	'git',
	'chromium',
	'nvim',
	'make',
	'g++',
	'python3',
	'pre-commit',
	'zsh',
	'fish',
	'vim',
	'emacs',
	'hx',
	'kate',
];

/** Runs `.ci/run` where only the programs in `bin/` are found, so that nothing real is installed. */
describe('.ci/run', () => {
	let scratch: Scratch;
	before(function () {
		if (process.platform === 'win32') this.skip();
	});
	beforeEach(async () => {
		scratch = await Scratch.make();
		await scratch.take('.ci/run');
		await mkdir(join(scratch.folder, 'bin'));
		for (const name of ['bash', 'sh', 'env', 'dirname', 'node']) await real(name);
		for (const name of EDITORS_AND_TOOLS) await program(name, '');
		await program('apt-get', 'echo "apt-get $*" >&2');
		await program('dpkg', '');
		await program('sudo', '"$@"');
	});
	afterEach(() => scratch?.dispose());

	async function program(name: string, script: string): Promise<void> {
		const path = `bin/${name}`;
		await scratch.write(path, `#!/bin/sh\n${script}\n`);
		await chmod(join(scratch.folder, path), 0o755);
	}

	async function real(name: string): Promise<void> {
		const path = execFileSync('sh', ['-c', `command -v ${name}`], { encoding: 'utf8' }).trim();
		await symlink(path, join(scratch.folder, 'bin', name));
	}

	function ciRun(...args: string[]): Promise<Outcome> {
		const PATH = join(scratch.folder, 'bin');
		return run('bash', ['.ci/run', ...args], { cwd: scratch.folder, env: { PATH, npm_config_cache: dirname(PATH) } });
	}

	async function withNpm(check: string, test: string): Promise<Outcome> {
		await real('npm');
		await scratch.write('package.json', JSON.stringify({ name: 'small', scripts: { check, test } }));
		return ciRun();
	}

	/** With an npm that knows these two scripts only: the real one takes longer to start than all the rest. */
	async function ci(check: string, test: string, ...args: string[]): Promise<Outcome> {
		const tests = ['test --silent --', ...args].join(' ');
		const scripts = [`'run --silent check') ${check} ;;`, `'${tests}') ${test} ;;`, '*) exit 9 ;;'];
		await program('npm', ['case "$*" in', ...scripts, 'esac'].join('\n'));
		return ciRun(...args);
	}

	const PASSING = "echo '2 passed, 0 failed'";
	const FAILING = "echo '1 passed, 1 failed'; exit 1";

	it('ends with the result of npm test', async () => {
		const { code, stdout, stderr } = await withNpm('exit 0', PASSING);
		assert.equal(code, 0, stderr);
		assert.match(stdout, /\n2 passed, 0 failed\n$/);
		assert.doesNotMatch(stderr, /apt-get/);
	});

	it('fails where the tests fail', async () => {
		const { code, stdout } = await withNpm('exit 0', FAILING);
		assert.equal(code, 1);
		assert.match(stdout, /\n1 passed, 1 failed\n$/);
	});

	it('fails where the check fails, and tests all the same', async () => {
		const { code, stdout } = await ci('exit 1', PASSING);
		assert.equal(code, 1);
		assert.match(stdout, /\n2 passed, 0 failed\n$/);
	});

	it('installs what is missing, and nothing else', async () => {
		await scratch.remove('bin/nvim');
		await scratch.remove('bin/g++');
		const { code, stderr } = await ci('exit 0', PASSING);
		assert.equal(code, 0);
		assert.match(stderr, /^apt-get install .* ca-certificates g\+\+ neovim$/m);
	});

	it('installs what the tests in the folders that it is given drive, and runs these', async () => {
		await scratch.remove('bin/nvim');
		await scratch.remove('bin/zsh');
		await scratch.remove('bin/fish');
		const given = ['test/cli/completion.test.ts', 'test/rules'];
		const { code, stdout, stderr } = await ci('exit 0', PASSING, ...given);
		assert.equal(code, 0, stderr);
		assert.match(stdout, /\n== npm test test\/cli\/completion\.test\.ts test\/rules\n2 passed, 0 failed\n$/);
		assert.match(stderr, /^apt-get install .* ca-certificates zsh fish$/m);
	});

	it('installs the editors while the check runs', async () => {
		await scratch.remove('bin/nvim');
		await real('sleep');
		const wait = 'until [ -e checking ] || [ "$n" = 400 ]; do sleep 0.05; n=$((n + 1)); done';
		await program('apt-get', `${wait}; echo "$* $(echo checking*)" >&2`);
		const { code, stderr } = await ci('echo > checking', PASSING);
		assert.equal(code, 0);
		assert.match(stderr, /^install .* neovim checking$/m);
	});

	it('installs the plugins of an editor that is there without them', async () => {
		await program('dpkg', '[ "$2" != vim-ale ]');
		const { code, stderr } = await ci('exit 0', PASSING);
		assert.equal(code, 0);
		assert.match(stderr, /^apt-get install .* ca-certificates vim-ale$/m);
	});

	it('goes on, and fails, where it cannot install', async () => {
		await scratch.remove('bin/nvim');
		await program('apt-get', 'exit 100');
		const { code, stdout, stderr } = await ci('exit 0', PASSING);
		assert.equal(code, 1);
		assert.match(stderr, /Could not install/);
		assert.match(stdout, /\n2 passed, 0 failed\n$/);
	});
});
