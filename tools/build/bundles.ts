import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type BuildOptions, build as bundle, type Metafile } from 'esbuild';
import { inAscii } from './ascii.js';
import { foldLean } from './fold-lean.js';
import { licences } from './licences.js';
import { onDemand } from './on-demand.js';
import { stageExtension } from './stage.js';

/** CommonMark's named characters come in a version for pages, which a worker cannot run. */
const WORKER: BuildOptions = { platform: 'browser', format: 'cjs', conditions: ['worker'] };
/**
 * Without being told, esbuild takes Node 20 for too old for `\p{L}`, since later ones know newer scripts: it would
 * make a `new RegExp` of each such expression, which is then made anew every time that its line is run.
 */
export const NODE: BuildOptions = {
	platform: 'node',
	target: 'node20',
	supported: { 'regexp-unicode-property-escapes': true },
};

const SERVER = fileURLToPath(new URL('../../server/src', import.meta.url));

/** By name under `dist/`. */
const BUNDLES: Readonly<Record<string, BuildOptions>> = {
	'extension.cjs': { ...NODE, format: 'cjs', external: ['vscode'], entryPoints: ['client/src/extension.ts'] },
	'server.cjs': { ...NODE, format: 'cjs', entryPoints: ['server/src/server.ts'] },
	// `serve` is also what `rapporteur lsp` calls, so a file that calls it would exist for this bundle alone.
	'program.cjs': {
		...NODE,
		format: 'cjs',
		stdin: { contents: "import { serve } from './node.js'; serve();", resolveDir: SERVER, loader: 'ts' },
		// `server.cjs` runs it as a script, with what a module of CommonJS gets from Node.
		banner: { js: '(function (exports, require, module, __filename, __dirname) {' },
		footer: { js: '})' },
		plugins: [onDemand, inAscii],
	},
	'extension.browser.js': { ...WORKER, external: ['vscode'], entryPoints: ['client/src/extension.browser.ts'] },
	'server.browser.js': { ...WORKER, format: 'iife', entryPoints: ['server/src/browser.ts'] },
};

/** In several files: someone who asks for help need not wait for the parser to load. */
const CLI: BuildOptions = {
	...NODE,
	format: 'esm',
	splitting: true,
	entryPoints: { cli: 'server/src/main.ts' },
	chunkNames: 'cli/[name]-[hash]',
	outdir: 'dist',
	// Packages written for CommonJS ask for Node's own modules in this way.
	banner: { js: "import { createRequire as $require } from 'node:module'; const require = $require(import.meta.url);" },
};

/** Makes `dist/` anew; `root` is the project's folder. */
export async function build(root: string): Promise<void> {
	await rm(join(root, 'dist'), { recursive: true, force: true });
	const builds = [
		CLI,
		...Object.entries(BUNDLES).map(([name, options]): BuildOptions => ({ ...options, outfile: `dist/${name}` })),
	];
	const common: BuildOptions = {
		absWorkingDir: root,
		bundle: true,
		minify: true,
		metafile: true,
		logLevel: 'warning',
	};
	const results = await Promise.all(
		builds.map((options) => bundle({ ...common, ...options, plugins: [foldLean, ...(options.plugins ?? [])] })),
	);
	const metafiles = results.map(({ metafile }) => metafile).filter((metafile) => metafile !== undefined);

	await mkdir(join(root, 'dist'), { recursive: true });
	await writeFile(join(root, 'dist/THIRD-PARTY-LICENSES.txt'), await licences(root, metafiles));
	await writeFile(join(root, 'dist/snippets.json'), await snippetsToPick(root));
	await stageExtension(root);
	report(metafiles);
}

/**
 * The snippets for VS Code's "Insert Snippet", without the words that stand for them: the server
 * offers these, where they make sense, and nobody wants to see each twice.
 */
async function snippetsToPick(root: string): Promise<string> {
	const snippets: Record<string, { prefix?: unknown }> = JSON.parse(
		await readFile(join(root, 'snippets/markdown.json'), 'utf8'),
	);
	for (const snippet of Object.values(snippets)) delete snippet.prefix;
	return JSON.stringify(snippets);
}

function report(metafiles: readonly Metafile[]): void {
	for (const [path, { bytes }] of metafiles.flatMap(({ outputs }) => Object.entries(outputs))) {
		console.log(`${path.padEnd(32)} ${Math.ceil(bytes / 1024)} KB`);
	}
}
