/**
 * The programs that Rapporteur is measured against. They live in an ignored folder of their own, for
 * together they are larger than the project; nothing of them is installed before they are wanted.
 */
import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { NODE } from '../../tools/build/bundles.js';

export const ROOT = fileURLToPath(new URL('../../', import.meta.url));
/** Everything that the benchmark writes, but for results. */
export const CACHE = join(ROOT, '.cache/bench');
const HERE = join(ROOT, 'test/bench');
const INSTALLED = join(CACHE, 'peers');
const FILES = ['package.json', 'package-lock.json'];

/** Installs what the lockfile says, unless that has been done. */
export function installPeers(): void {
	const same = (name: string): boolean => {
		const copy = join(INSTALLED, name);
		return existsSync(copy) && readFileSync(copy).equals(readFileSync(join(HERE, 'peers', name)));
	};
	// npm writes this one last, so it is there only after an installation that went through.
	if (FILES.every(same) && existsSync(join(INSTALLED, 'node_modules/.package-lock.json'))) return;
	console.log('Installing the programs to compare with (once) …');
	mkdirSync(INSTALLED, { recursive: true });
	for (const name of FILES) copyFileSync(join(HERE, 'peers', name), join(INSTALLED, name));
	const args = ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
	const { status } = spawnSync('npm', args, { cwd: INSTALLED, stdio: 'inherit', shell: process.platform === 'win32' });
	if (status !== 0) throw new Error('The programs to compare with could not be installed, see above.');
}

/** A file of an installed peer. */
export function peerFile(path: string): string {
	return join(INSTALLED, 'node_modules', path);
}

export function peerVersion(name: string): string {
	return JSON.parse(readFileSync(peerFile(`${name}/package.json`), 'utf8')).version;
}

export interface MarkdownIt {
	parse(text: string, env: object): unknown[];
}

/** As VS Code's Markdown extension makes it. */
export async function loadMarkdownIt(): Promise<MarkdownIt> {
	const path = createRequire(join(INSTALLED, 'package.json')).resolve('markdown-it');
	const { default: create } = await import(pathToFileURL(path).href);
	return create({ html: true });
}

/**
 * Programs of ours around a check, and the servers that come as sources, as one file each. Rapporteur
 * is shipped as a bundle, so what it is compared with is bundled too.
 */
const PROGRAMS = {
	'echo-server': "import { serve } from './servers/minimal.ts'; serve();",
	'scan-server': server('./checks/scan.ts'),
	'mdast-server': server('./checks/mdast.ts'),
	'mdast-gfm-server': server('./checks/mdast-gfm.ts'),
	'markdownlint-server': server('./peers/markdownlint.mjs'),
	'rapporteur-worker': worker('./checks/rapporteur.ts'),
	'mdast-worker': worker('./checks/mdast.ts'),
	'mdast-gfm-worker': worker('./checks/mdast-gfm.ts'),
	'markdownlint-worker': worker('./peers/markdownlint.mjs'),
	'remark-lint-worker': worker('./peers/remark-lint.mjs'),
	'mdast-gfm-cli':
		"import { run } from './servers/parse-files.ts'; import { check } from './checks/mdast-gfm.ts'; run(check);",
} as const;

export type Program = keyof typeof PROGRAMS;

function server(check: string): string {
	return `import { serve } from './servers/minimal.ts'; import { check } from '${check}'; serve(check);`;
}

function worker(check: string): string {
	return `import { work } from './servers/worker.ts'; import { check } from '${check}'; work(check);`;
}

export function programFile(name: Program): string {
	return join(CACHE, 'programs', `${name}.mjs`);
}

export async function buildPrograms(): Promise<void> {
	await Promise.all(
		Object.keys(PROGRAMS).map((name) =>
			build({
				stdin: { contents: PROGRAMS[name as Program], resolveDir: HERE, loader: 'ts' },
				outfile: programFile(name as Program),
				bundle: true,
				minify: true,
				...NODE,
				format: 'esm',
				logLevel: 'warning',
				nodePaths: [join(INSTALLED, 'node_modules')],
				banner: {
					js: "import { createRequire as $require } from 'node:module'; const require = $require(import.meta.url);",
				},
			}),
		),
	);
	// It loads its plugins by name when it runs, which only works unbundled and beside its packages.
	copyFileSync(join(HERE, 'peers/remark-server.mjs'), join(INSTALLED, 'remark-server.mjs'));
}

export function remarkServerFile(): string {
	return join(INSTALLED, 'remark-server.mjs');
}
