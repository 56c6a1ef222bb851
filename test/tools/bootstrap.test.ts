import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { transformSync } from 'esbuild';
import { type Outcome, PROJECT, type RunOptions, run, Scratch } from './scratch.js';

const SCRIPTS = { start: 'node tools/bootstrap.mjs start', test: 'node tools/bootstrap.mjs test' };
const TOOLS = [
	'bootstrap.mjs',
	'reporter.ts',
	'test.ts',
	'test/groups.ts',
	'test/mocha.ts',
	'test/side-by-side.ts',
	'test/watch.ts',
];
const INSTALLING = /^Installing /m;

/** Where `npm ci` is to find a package without a network: in the project's own `node_modules`. */
function onDisk(scratch: Scratch, name: string): string {
	return relative(realpathSync(scratch.folder), realpathSync(join(PROJECT, 'node_modules', name))).replaceAll(
		'\\',
		'/',
	);
}

function versionOf(name: string): string {
	const manifest = readFileSync(join(PROJECT, 'node_modules', name, 'package.json'), 'utf8');
	return (JSON.parse(manifest) as { version: string }).version;
}

/** A small project with the bootstrap of this one, as it is after `git clone`: nothing is installed. */
async function freshClone(packages: readonly string[] = ['mocha', 'tinyglobby', 'tsx']): Promise<Scratch> {
	const scratch = await Scratch.make();
	for (const tool of TOOLS) await scratch.take(`tools/${tool}`);
	await scratch.write('tools/start.ts', 'console.log(JSON.stringify(process.argv.slice(2)));\nprocess.exitCode = 7;\n');
	await scratch.write('tools/build.ts', "console.log('built');\n");
	await scratch.write('.mocharc.json', '{ "node-option": ["import=tsx"] }\n');
	await scratch.write('test/good.test.ts', "it('is good', () => {});\nit('is planned');\n");
	await lock(scratch, packages);
	return scratch;
}

/** What `quickClone` puts in place of tsx: it has modules found whose name is that of one in TypeScript, and no more. */
const NAMES_ALONE = {
	'package.json': JSON.stringify({ name: 'tsx', version: versionOf('tsx'), exports: './index.mjs' }),
	'index.mjs': "import { register } from 'node:module';\nregister('./hooks.mjs', import.meta.url);\n",
	'hooks.mjs': `import { readFileSync } from 'node:fs';
export const resolve = (name, context, next) =>
	next(/^\\..*\\.js$/.test(name) && context.parentURL?.endsWith('.ts') ? name.replace(/js$/, 'ts') : name, context);
export const load = (url, context, next) =>
	url.endsWith('.ts') ? { format: 'module', source: readFileSync(new URL(url)), shortCircuit: true } : next(url, context);
`,
};

/** An installed clone, whose tools are in JavaScript already: tsx takes longer to start than what is tested of them. */
async function quickClone(installed: Scratch): Promise<Scratch> {
	const scratch = await installed.copy();
	for (const tool of TOOLS.filter((name) => name.endsWith('.ts'))) {
		const path = `tools/${tool}`;
		await scratch.write(path, transformSync(await scratch.read(path), { loader: 'ts' }).code);
	}
	await scratch.remove('node_modules/tsx');
	for (const [name, text] of Object.entries(NAMES_ALONE)) await scratch.write(`node_modules/tsx/${name}`, text);
	return scratch;
}

/** Writes package.json and its lockfile, which lists `packages` and one package for another system. */
async function lock(scratch: Scratch, packages: readonly string[]): Promise<void> {
	const about = {
		name: 'small',
		version: '1.0.0',
		dependencies: Object.fromEntries(packages.map((name) => [name, `file:${onDisk(scratch, name)}`])),
		optionalDependencies: { 'for-another-system': '1.0.0' },
	};
	const foreign = { version: '1.0.0', optional: true, os: ['no-such-system'], cpu: ['x64'] };
	const entries = packages.flatMap((name) => [
		[`node_modules/${name}`, { resolved: onDisk(scratch, name), link: true }],
		[onDisk(scratch, name), { version: versionOf(name) }],
	]);
	await scratch.write('package.json', JSON.stringify({ ...about, type: 'module', scripts: SCRIPTS }));
	await scratch.write(
		'package-lock.json',
		JSON.stringify({
			name: 'small',
			version: '1.0.0',
			lockfileVersion: 3,
			requires: true,
			packages: { '': about, 'node_modules/for-another-system': foreign, ...Object.fromEntries(entries) },
		}),
	);
}

function npm(args: readonly string[], options: RunOptions): Promise<Outcome> {
	const cli = process.env.npm_execpath;
	return cli?.endsWith('npm-cli.js') ? run(process.execPath, [cli, ...args], options) : run('npm', args, options);
}

function lastLine({ stdout }: Outcome): string | undefined {
	return stdout.trimEnd().split('\n').at(-1);
}

describe('bootstrap', () => {
	/** As its first start leaves it. */
	let installed: Scratch;
	let first: Outcome;
	let scratch: Scratch;
	const bootstrap = (...args: string[]): Promise<Outcome> => scratch.node(['tools/bootstrap.mjs', ...args]);
	before(async () => {
		installed = await freshClone();
		first = await installed.node(['tools/bootstrap.mjs', 'start', '--no-open', 'two words']);
	});
	after(() => installed.dispose());
	afterEach(() => scratch?.dispose());

	it('installs on a fresh clone, then passes on arguments and the exit code', async () => {
		const { code, stdout, stderr } = first;
		assert.match(stdout, INSTALLING, stderr);
		assert.equal(stdout.trimEnd().split('\n').at(-1), '["--no-open","two words"]');
		assert.equal(code, 7);
	});

	it('installs once, and again where the lockfile changed or a package is gone', async () => {
		scratch = await installed.copy();
		assert.doesNotMatch((await bootstrap('start')).stdout, INSTALLING);

		await lock(scratch, ['mocha', 'tsx', 'picocolors']);
		assert.match((await bootstrap('start')).stdout, INSTALLING);
		assert.ok(existsSync(join(scratch.folder, 'node_modules/picocolors')));

		await scratch.remove('node_modules/picocolors');
		assert.match((await bootstrap('start')).stdout, INSTALLING);
		assert.ok(existsSync(join(scratch.folder, 'node_modules/picocolors')));
	});

	it('repairs an installation that was interrupted', async () => {
		scratch = await freshClone();
		await scratch.write('node_modules/tsx/package.json', '{ "name": "tsx" }');
		const { code, stdout, stderr } = await bootstrap('start');
		assert.match(stdout, INSTALLING);
		assert.equal(code, 7, stderr);
	});

	it('says so where it cannot install', async () => {
		scratch = await freshClone();
		await scratch.write('package-lock.json', 'no lockfile');
		const started = await bootstrap('start');
		assert.notEqual(started.code, 0);
		assert.match(started.stderr, /The installation failed/);
		assert.equal(lastLine(await bootstrap('test')), '0 passed, 1 failed');
	});

	it('works from another folder with --prefix, and in CI', async () => {
		scratch = await freshClone();
		const options = { cwd: tmpdir(), env: { CI: 'true' } };
		const outcome = await npm(['test', '--prefix', scratch.folder], options);
		assert.equal(outcome.code, 0, outcome.stdout + outcome.stderr);
		assert.match(outcome.stdout, /^built$/m);
		assert.equal(lastLine(outcome), '1 passed, 0 failed, 1 skipped');
	});

	it('says in its last line how many tests failed, whatever a test prints on its way out', async () => {
		scratch = await quickClone(installed);
		const bad = "it('is bad', () => { throw new Error('no'); });\nprocess.on('exit', () => console.log('bye'));\n";
		await scratch.write('test/bad.test.ts', bad);
		const outcome = await bootstrap('test');
		assert.equal(outcome.code, 1);
		assert.equal(lastLine(outcome), '1 passed, 1 failed, 1 skipped');
	});

	it('runs only the files, the folders or the names that are asked for', async () => {
		scratch = await quickClone(installed);
		await scratch.write('test/other.test.ts', "it('is other', () => {});\n");
		assert.equal(lastLine(await bootstrap('test', 'test/other.test.ts')), '1 passed, 0 failed');
		await scratch.write('test/some/deep/folder.test.ts', "it('is deep', () => {});\n");
		await scratch.write('test/some/helper.ts', "throw new Error('no test');\n");
		assert.equal(lastLine(await bootstrap('test', 'test/some', 'test/other.test.ts')), '2 passed, 0 failed');
		assert.equal(lastLine(await bootstrap('test', '--grep', 'good')), '1 passed, 0 failed');
		assert.equal(lastLine(await bootstrap('test', '--grep', 'test/other.test.ts')), '0 passed, 0 failed');
		assert.equal(lastLine(await bootstrap('test', 'test/othr')), '0 passed, 1 failed');
	});

	it('fails where no test ran, where a test file is broken, and where the build fails', async () => {
		scratch = await quickClone(installed);
		const none = await bootstrap('test', '--grep', 'no such test');
		assert.equal(none.code, 1);
		assert.match(none.stderr, /No test ran/);

		await scratch.write('test/broken.test.ts', 'it(');
		const broken = await bootstrap('test');
		assert.notEqual(broken.code, 0);
		assert.equal(lastLine(broken), '0 passed, 1 failed');

		await scratch.write('tools/build.ts', 'process.exitCode = 3;\n');
		const unbuilt = await bootstrap('test');
		assert.equal(unbuilt.code, 3);
		assert.match(unbuilt.stderr, /the build failed/);
		assert.equal(lastLine(unbuilt), '0 passed, 1 failed');
	});

	it('passes a signal on, and ends when its program has ended', async () => {
		scratch = await quickClone(installed);
		const program =
			"process.on('SIGTERM', () => { console.log('tidied'); process.exit(5); });\nsetInterval(() => {}, 1000);\nconsole.log('ready');\n";
		await scratch.write('tools/start.ts', program);
		const child = spawn(process.execPath, ['tools/bootstrap.mjs', 'start'], { cwd: scratch.folder });
		let output = '';
		child.stdout.setEncoding('utf8').on('data', (part: string) => {
			output += part;
			if (part.includes('ready')) child.kill('SIGTERM');
		});
		const [code] = await once(child, 'close');
		assert.match(output, /tidied/);
		assert.equal(code, 5);
	});

	it('asks for a newer Node where this one is too old', async () => {
		scratch = await freshClone();
		const old = "data:text/javascript,Object.defineProperty(process.versions,'node',{value:'20.18.3'})";
		const { code, stderr } = await scratch.node(['--import', old, 'tools/bootstrap.mjs', 'start']);
		assert.equal(code, 1);
		assert.match(stderr, /needs Node 20\.19 or later, but this is Node 20\.18\.3/);
	});

	it('says what it can do where it is asked for something else', async () => {
		scratch = await freshClone();
		const { code, stderr } = await bootstrap('stat');
		assert.equal(code, 1);
		assert.match(stderr, /npm start/);
	});
});
