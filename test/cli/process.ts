/** The command line as a real process over a real folder. */
import { spawn } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { runHere } from './in-process.js';

const created: string[] = [];
after(() => {
	for (const path of created) rmSync(path, { recursive: true, force: true });
});

/** A new folder with `files`, removed at the end. Other users may read it, so that a test can be one. */
export function folder(files: Readonly<Record<string, string | Uint8Array>> = {}): string {
	const root = mkdtempSync(join(tmpdir(), 'rapporteur-cli-'));
	created.push(root);
	chmodSync(root, 0o755);
	for (const [name, content] of Object.entries(files)) {
		mkdirSync(dirname(join(root, name)), { recursive: true });
		writeFileSync(join(root, name), content);
	}
	return root;
}

export const read = (root: string, name: string): string => readFileSync(join(root, name), 'utf8');

const here = (name: string): string => fileURLToPath(new URL(name, import.meta.url));

/**
 * Bundled as it is shipped: starting a bundle is fast, and shows that it can be bundled. What can be called shares the
 * program's parts, so that it is the same program to a cache.
 */
async function bundle(entry: string): Promise<string> {
	const outdir = folder();
	await build({
		entryPoints: { cli: here(entry), callable: here('callable.ts') },
		outdir,
		outExtension: { '.js': '.mjs' },
		bundle: true,
		// In several files, so that what is wanted later is loaded later.
		splitting: true,
		platform: 'node',
		target: 'node20',
		format: 'esm',
		// What is published for `require` needs one.
		banner: {
			js: "import { createRequire as createRequireHere } from 'node:module'; const require = createRequireHere(import.meta.url);",
		},
		logLevel: 'error',
	});
	return join(outdir, 'cli.mjs');
}

const bundles = new Map<string, Promise<string>>();

/** @param entry relative to this folder: `toy-main.ts` has the toy rules. */
export function program(entry: string): Promise<string> {
	const path = bundles.get(entry) ?? bundle(entry);
	bundles.set(entry, path);
	return path;
}

export interface Outcome {
	readonly status: number | null;
	readonly stdout: string;
	readonly stderr: string;
}

interface Options {
	readonly cwd: string;
	readonly input?: string | Uint8Array;
	readonly env?: Readonly<Record<string, string>>;
	/** Another user, where we are the administrator. */
	readonly uid?: number;
}

let caches: string | undefined;

/** Where the command line keeps what it keeps for a user: none of the user's who runs the tests. */
export function cachesIn(root: string): Record<string, string> {
	return { XDG_CACHE_HOME: root, LOCALAPPDATA: root };
}

/** Nothing in it asks for colours or none. */
const { NO_COLOR: _no, FORCE_COLOR: _force, GITHUB_ACTIONS: _log, ...inherited } = process.env;

function environment(more: Options['env']): NodeJS.ProcessEnv {
	caches ??= folder();
	return { ...inherited, ...cachesIn(caches), ...more };
}

/** Runs any command to its end. */
export function execute(command: string, args: readonly string[], { cwd, input, env, uid }: Options): Promise<Outcome> {
	return new Promise((resolve, reject) => {
		const child = spawn(command, args, { cwd, env: environment(env), ...(uid !== undefined && { uid }) });
		const out = { stdout: '', stderr: '' };
		for (const name of ['stdout', 'stderr'] as const) {
			child[name].setEncoding('utf8').on('data', (chunk: string) => {
				out[name] += chunk;
			});
		}
		child.on('error', reject).on('close', (status) => resolve({ status, ...out }));
		// A program that refuses its arguments does not read its input.
		child.stdin.on('error', () => undefined).end(input ?? '');
	});
}

interface RunOptions extends Options {
	/** Options of Node. */
	readonly node?: readonly string[];
	/** Whether it has to be a process: because of how it ends, what it takes, or what runs beside it. */
	readonly asProcess?: true;
}

/** `rapporteur` with the toy rules. */
export function rapporteur(args: readonly string[], options: RunOptions): Promise<Outcome> {
	return start('toys', args, options);
}

/** `rapporteur` with its own rules. */
export function withOwnRules(args: readonly string[], options: RunOptions): Promise<Outcome> {
	return start('own', args, options);
}

/** In our own process if that makes no difference. */
async function start(rules: 'toys' | 'own', args: readonly string[], options: RunOptions): Promise<Outcome> {
	const { node = [], asProcess, cwd, input = '', env, uid } = options;
	const path = await program(rules === 'own' ? '../../server/src/main.ts' : 'toy-main.ts');
	const threads = args[args.indexOf('--threads') + 1] !== '0' && args.includes('--threads');
	if (asProcess || node.length > 0 || uid !== undefined || threads)
		return execute(process.execPath, [...node, path, ...args], options);
	return runHere(args, { program: path, rules, cwd, input, env: environment(env) });
}
