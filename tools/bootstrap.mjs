/**
 * What `npm start`, `npm test`, `npm run test:unit` and `npm run check` run: on a fresh clone nothing is installed yet,
 * so this file needs Node alone. It installs what the lockfile says if that is missing, then hands over.
 */
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { constants, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const NODE_NEEDED = [20, 19];

/** The last file npm writes when it installs: it exists only after a complete installation. */
const installedLock = join(root, 'node_modules/.package-lock.json');

const [task = '', ...args] = process.argv.slice(2);
process.exitCode = await main();

/** @returns {Promise<number>} the exit code */
async function main() {
	const problem = nodeProblem(process.versions.node);
	if (problem) return complain(problem);
	if (task !== 'start' && task !== 'test' && task !== 'unit' && task !== 'check') {
		return complain('Say what to do: "npm start", "npm test", "npm run test:unit" or "npm run check".');
	}
	const tests = task === 'test' || task === 'unit';
	const failure = isInstalled() ? 0 : await install();
	if (failure) return tests ? couldNotTest('the packages could not be installed', failure) : failure;
	if (task === 'start') return run(tsx('tools/start.ts', args));
	if (task === 'check') return run(tsx('tools/check.ts', args));
	const built = task === 'test' ? await run(tsx('tools/build.ts', [])) : 0;
	return built === 0 ? test() : couldNotTest('the build failed', built);
}

/** @param {string} version */
function nodeProblem(version) {
	const [major = 0, minor = 0] = version.split('.').map(Number);
	const [neededMajor = 0, neededMinor = 0] = NODE_NEEDED;
	if (major > neededMajor || (major === neededMajor && minor >= neededMinor)) return undefined;
	return `Rapporteur needs Node ${NODE_NEEDED.join('.')} or later, but this is Node ${version}. Install a newer one and try again.`;
}

/**
 * Whether `node_modules` matches the lockfile. This compares npm's own record rather than a stamp of ours, so that `npm
 * install` by hand counts too; each folder is checked because part of `node_modules` may have been deleted since.
 */
function isInstalled() {
	const wanted = readPackages(join(root, 'package-lock.json'));
	const actual = readPackages(installedLock);
	if (!wanted || !actual) return false;
	return Object.entries(wanted).every(([path, entry]) => {
		if (path === '') return true;
		const found = actual[path];
		// npm skips optional packages made for another system.
		if (!found) return entry.optional === true && !isForThisSystem(entry);
		const same = found.version === entry.version && found.integrity === entry.integrity;
		return same && existsSync(join(root, path, 'package.json'));
	});
}

/**
 * A `node_modules` copied from another system lacks the programs for this one. Whether a package for a single C library
 * is needed cannot be told from here, so it counts as not needed.
 *
 * @param {{ os?: string[], cpu?: string[], libc?: string[] }} entry
 */
function isForThisSystem({ os, cpu, libc }) {
	return os?.includes(process.platform) === true && cpu?.includes(process.arch) === true && libc === undefined;
}

/** @param {string} path */
function readPackages(path) {
	try {
		return JSON.parse(readFileSync(path, 'utf8')).packages;
	} catch {
		return undefined;
	}
}

async function install() {
	console.log('Installing what Rapporteur is built with (once, about half a minute) …');
	// An older record must not vouch for an interrupted installation.
	rmSync(installedLock, { force: true });
	// `--prefix` overrides one that the calling npm has left in the environment.
	const npmArgs = ['ci', '--prefix', root, '--include=dev', '--include=optional', '--ignore-scripts'];
	const code = await run(npm([...npmArgs, '--no-audit', '--no-fund', '--loglevel=error']));
	if (code !== 0) console.error('The installation failed, see above. Is the package registry within reach?');
	return code;
}

/** Runs the tests; the last line says how it went. */
async function test() {
	// Other output may follow mocha's own summary, so the counts come back in a file and are printed here.
	const scratch = mkdtempSync(join(tmpdir(), 'rapporteur-test-'));
	try {
		const summary = join(scratch, 'summary.json');
		const code = await run(tsx('tools/test.ts', [task, ...args]), { RAPPORTEUR_TEST_SUMMARY: summary });
		if (!existsSync(summary)) return couldNotTest('something ended them', code || 1);
		return report(JSON.parse(readFileSync(summary, 'utf8')), code);
	} finally {
		rmSync(scratch, { recursive: true, force: true });
	}
}

/**
 * @param {{ passes: number, failures: number, pending: number }} counts
 * @param {number} code mocha's exit code
 */
function report({ passes, failures, pending }, code) {
	const none = passes + failures === 0;
	if (none) console.error('No test ran: check the name or the file that you gave.');
	// Mocha may fail without a failed test, for instance because of a promise rejected after the last one.
	const failed = failures || (code === 0 ? 0 : 1);
	console.log(`${passes} passed, ${failed} failed${pending ? `, ${pending} skipped` : ''}`);
	return code || (none ? 1 : 0);
}

/** @param {string} why @param {number} code */
function couldNotTest(why, code) {
	console.error(`The tests did not run to their end: ${why}.`);
	console.log('0 passed, 1 failed');
	return code;
}

/** @param {string} script @param {string[]} rest */
function tsx(script, rest) {
	return node(['--import', 'tsx', script, ...rest]);
}

/** @param {string[]} rest */
function node(rest) {
	return { file: process.execPath, args: rest, shell: false };
}

/** The npm that called us, else the one on the path, which on Windows only a shell can start. */
function npm(/** @type {string[]} */ rest) {
	const caller = process.env.npm_execpath;
	if (caller?.endsWith('npm-cli.js') && existsSync(caller)) return node([caller, ...rest]);
	const shell = process.platform === 'win32';
	return { file: 'npm', args: shell ? rest.map((arg) => `"${arg}"`) : rest, shell };
}

/**
 * Runs a program in the project's folder with our terminal, and passes signals on to it.
 *
 * @param {{ file: string, args: string[], shell: boolean }} command
 * @param {Record<string, string>} [env]
 * @returns {Promise<number>} its exit code; 128 + n if signal n ended it, as in shells
 */
function run({ file, args: rest, shell }, env = {}) {
	return new Promise((resolve) => {
		const child = spawn(file, rest, { cwd: root, stdio: 'inherit', shell, env: { ...process.env, ...env } });
		// Ctrl+C in a terminal reaches the child by itself; a second signal would keep mocha from shutting down
		// cleanly.
		const forward = (/** @type {NodeJS.Signals} */ signal) => {
			if (signal !== 'SIGINT' || !process.stdin.isTTY) child.kill(signal);
		};
		const signals = /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']);
		for (const signal of signals) process.on(signal, forward);
		const done = (/** @type {number} */ code) => {
			for (const signal of signals) process.off(signal, forward);
			resolve(code);
		};
		child.on('error', (error) => done(complain(`${file} could not be started: ${error.message}`)));
		child.on('exit', (code, signal) => done(code ?? 128 + (signal ? constants.signals[signal] : 0)));
	});
}

/** @param {string} message */
function complain(message) {
	console.error(message);
	return 1;
}
