/**
 * Who is measured: this build, another one of ours if wanted, and the peers. Peers live in an ignored folder of their own,
 * and nothing of them is installed before it is wanted.
 */
import { execFileSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { build } from 'esbuild';
import { NODE } from '../../tools/build/bundles.js';
import { CACHE as CACHES } from '../../tools/start/paths.js';

/** Everything that the benchmark writes, but for the page. */
export const CACHE = join(CACHES, 'bench');
const PEERS = join(import.meta.dirname, 'peers');
const PACKAGE = join(PEERS, 'package.json');
const INSTALLED = join(CACHE, 'peers');
const BUNDLED = join(CACHE, 'programs');

/** A program of ours: a command line, and a server in it. */
export interface Build {
	readonly name: string;
	readonly cli: string;
}

export interface Server {
	readonly name: string;
	/** Arguments for Node. */
	readonly command: readonly string[];
	/** Ours gets more keys: there are the figures that are looked at closely, and peers are slow. */
	readonly ours: boolean;
	/** Has its client parse, as VS Code does, with markdown-it. */
	readonly markdownIt?: true;
}

/** @throws {Error} where nothing has been built. */
export function buildAt(name: string, checkout: string): Build {
	const cli = join(resolve(checkout), 'dist/cli.js');
	if (!existsSync(cli)) throw new Error(`There is no ${cli}: run "npm run build" there.`);
	return { name, cli };
}

export function servers(builds: readonly Build[]): Server[] {
	const bundled = (name: string): Server => ({ name, command: [join(BUNDLED, `${name}.cjs`)], ours: false });
	const markdown = join(INSTALLED, 'node_modules/vscode-markdown-languageserver/dist/node/workerMain.js');
	return [
		...builds.map(({ name, cli }) => ({ name, command: [cli, 'lsp', '--stdio'], ours: true })),
		...['echo', 'mdast', 'markdownlint'].map(bundled),
		{ name: 'vscode-markdown', command: [markdown, '--stdio'], ours: false, markdownIt: true },
	];
}

export const MARKDOWNLINT_CLI2 = join(INSTALLED, 'node_modules/markdownlint-cli2/markdownlint-cli2-bin.mjs');

export interface MarkdownIt {
	parse(text: string, env: object): unknown[];
}

/** As VS Code's Markdown extension makes it. */
export function markdownIt(): MarkdownIt {
	return createRequire(join(INSTALLED, 'package.json'))('markdown-it')({ html: true });
}

/** Installs the peers, and bundles those that are a few lines of ours around a library. */
export async function preparePeers(): Promise<void> {
	mkdirSync(INSTALLED, { recursive: true });
	copyFileSync(PACKAGE, join(INSTALLED, 'package.json'));
	const quiet = ['--ignore-scripts', '--no-audit', '--no-fund', '--no-package-lock', '--loglevel=error'];
	const shell = process.platform === 'win32';
	execFileSync('npm', ['install', '--prefer-offline', ...quiet], { cwd: INSTALLED, stdio: 'inherit', shell });
	await build({
		entryPoints: ['echo.ts', 'mdast.ts', 'markdownlint.mjs'].map((name) => join(PEERS, name)),
		outdir: BUNDLED,
		outExtension: { '.js': '.cjs' },
		bundle: true,
		minify: true,
		...NODE,
		logLevel: 'warning',
		nodePaths: [join(INSTALLED, 'node_modules')],
	});
}

/** Of the peers that are no part of the project. */
export function peerVersions(): string {
	const { dependencies } = JSON.parse(readFileSync(PACKAGE, 'utf8'));
	return Object.entries(dependencies)
		.map((entry) => entry.join(' '))
		.join(', ');
}
