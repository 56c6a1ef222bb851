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
import { CACHE as CACHES, ROOT } from '../../tools/start/paths.js';

/** Everything that the benchmark writes, but for the page. */
export const CACHE = join(CACHES, 'bench');
const HERE = import.meta.dirname;
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
export function buildAt(name: string, folder: string): Build {
	const cli = join(resolve(folder), 'dist/cli.js');
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
export const MDAST_FOLDER = join(BUNDLED, 'mdast-folder.cjs');

export interface MarkdownIt {
	parse(text: string, env: object): unknown[];
}

/** As VS Code's Markdown extension makes it. */
export function markdownIt(): MarkdownIt {
	return createRequire(join(INSTALLED, 'package.json'))('markdown-it')({ html: true });
}

/** Installs the peers, unless that has been done, and bundles those that are a few lines of ours around a library. */
export async function preparePeers(): Promise<void> {
	const [wanted, copy] = [join(HERE, 'peers/package.json'), join(INSTALLED, 'package.json')];
	// npm writes the file in `node_modules` last, so it is there only after an installation that went through.
	const done = join(INSTALLED, 'node_modules/.package-lock.json');
	if (!existsSync(done) || !existsSync(copy) || readFileSync(copy, 'utf8') !== readFileSync(wanted, 'utf8')) {
		console.log('Installing the programs to compare with (once) …');
		mkdirSync(INSTALLED, { recursive: true });
		copyFileSync(wanted, copy);
		const args = ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--no-package-lock', '--loglevel=error'];
		execFileSync('npm', args, { cwd: INSTALLED, stdio: 'inherit', shell: process.platform === 'win32' });
	}
	await build({
		entryPoints: ['echo.ts', 'mdast.ts', 'mdast-folder.ts', 'markdownlint.mjs'].map((name) =>
			join(HERE, 'peers', name),
		),
		outdir: BUNDLED,
		outExtension: { '.js': '.cjs' },
		bundle: true,
		minify: true,
		...NODE,
		logLevel: 'warning',
		nodePaths: [join(INSTALLED, 'node_modules')],
	});
}

/** Of the peers, as they are installed. */
export function peerVersions(): string {
	const { dependencies } = JSON.parse(readFileSync(join(HERE, 'peers/package.json'), 'utf8'));
	const parser = JSON.parse(readFileSync(join(ROOT, 'node_modules/mdast-util-from-markdown/package.json'), 'utf8'));
	const all: Record<string, string> = { 'mdast-util-from-markdown': parser.version, ...dependencies };
	return Object.entries(all)
		.map(([name, version]) => `${name} ${version}`)
		.join(', ');
}
