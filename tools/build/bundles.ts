import { copyFile, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { isBuiltin } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type BuildOptions, build as bundle, type Metafile } from 'esbuild';
import { licences } from './licences.js';
import { stageExtension } from './stage.js';
import { xmlOnly } from './xml-only.js';

/**
 * By default, esbuild takes Node 20 for too old for `\p{L}`, since later versions know newer scripts: it would turn
 * each such expression into `new RegExp`, which is rebuilt every time its line runs.
 */
export const NODE: BuildOptions = {
	platform: 'node',
	target: 'node20',
	supported: { 'regexp-unicode-property-escapes': true },
	// Whoever loads a script takes it for UTF-8; `\u00e9` would be three times as long.
	charset: 'utf8',
};

const SOURCES = fileURLToPath(new URL('../..', import.meta.url));

/** The web worker's scripts are those of Node as well: a second copy of the checker would double the extension. */
const EVERYWHERE: BuildOptions = {
	...NODE,
	format: 'cjs',
	alias: {
		'vscode-jsonrpc/browser': './node_modules/vscode-jsonrpc/lib/browser/main.js',
		'vscode-languageserver-protocol/browser': './node_modules/vscode-languageserver-protocol/lib/browser/main.js',
		'vscode-languageserver/browser': './node_modules/vscode-languageserver/lib/browser/main.js',
		'vscode-languageclient/browser': './node_modules/vscode-languageclient/lib/browser/main.js',
		// Only these can do without Node.
		fflate: './node_modules/fflate/esm/browser.js',
		yaml: './node_modules/yaml/browser/index.js',
		'#minpath': './node_modules/vfile/lib/minpath.browser.js',
		'#minproc': './node_modules/vfile/lib/minproc.browser.js',
		'#minurl': './node_modules/vfile/lib/minurl.browser.js',
	},
};

/** Only a worker has it, and VS Code's worker for extensions keeps it. */
const IN_WORKER = "typeof importScripts === 'function'";

/**
 * Escapes and names of characters, `&eacute;`, are for reading Markdown; what writes it would bring them along for labels that are
 * known by their identifiers only, and it writes none of these.
 */
const LEFT_OUT = {
	'micromark-util-decode-string': './tools/build/no-references.ts',
	// What looks for headings of several lines, of which none is written.
	'unist-util-visit': './tools/build/no-setext.ts',
	// A stream of Node could be parsed, but none is, and the browser has none.
	stream: './tools/build/no-streams.ts',
};

/** What converts, loaded when somebody imports or pastes, by a thread of Node or a web worker. */
function worker(name: string): BuildOptions {
	return {
		...EVERYWHERE,
		alias: { ...EVERYWHERE.alias, ...LEFT_OUT },
		plugins: [xmlOnly],
		format: 'iife',
		stdin: {
			// `require` would keep all that its modules export.
			contents: `import { serve } from './${name}.js'; serve(${IN_WORKER} ? self : require('node:worker_threads').parentPort);`,
			resolveDir: join(SOURCES, 'server/src/workers'),
		},
	};
}

/** By name under `dist/`. In the browser, VS Code takes no names but those that end in `.js`. */
export const BUNDLES: Readonly<Record<string, BuildOptions>> = {
	'extension.js': {
		...EVERYWHERE,
		external: ['vscode'],
		stdin: {
			contents: `module.exports = ${IN_WORKER} ? require('./extension.browser.js') : require('./extension.js');`,
			resolveDir: join(SOURCES, 'client/src'),
		},
	},
	// `serve` is also what `rapporteur lsp` calls, so a file that calls it would exist for this bundle alone.
	'server.js': {
		...EVERYWHERE,
		// A worker shares its scope with what it runs.
		format: 'iife',
		stdin: {
			contents: `if (${IN_WORKER}) require('./browser.js'); else require('./node.js').serve();`,
			resolveDir: join(SOURCES, 'server/src'),
		},
	},
	'office.js': worker('office'),
	'paste.js': worker('paste'),
};

/** In several files: asking for help need not wait for the parser to load, and programs share them. */
const CLI: BuildOptions = {
	...NODE,
	format: 'esm',
	splitting: true,
	entryPoints: { cli: 'server/src/main.ts', api: 'server/src/api/index.ts' },
	chunkNames: 'cli/[name]-[hash]',
	outdir: 'dist',
	// CommonJS packages import Node's own modules like this.
	banner: { js: "import { createRequire as $require } from 'node:module'; const require = $require(import.meta.url);" },
};

/** Rebuilds `dist/`; `root` is the project's folder. */
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
	const results = await Promise.all(builds.map((options) => bundle({ ...common, ...options })));
	const metafiles = results.map(({ metafile }) => metafile).filter((metafile) => metafile !== undefined);
	for (const metafile of metafiles) requireNoNode(metafile);

	await mkdir(join(root, 'dist'), { recursive: true });
	await typesOfApi(root);
	await writeFile(join(root, 'dist/THIRD-PARTY-LICENSES.txt'), await licences(root, metafiles));
	await writeFile(join(root, 'dist/snippets.json'), await snippetsToPick(root));
	await stageExtension(root);
	report(metafiles);
}

/** What only a worker runs. */
const FOR_WORKER = /(?:^|\/)(?:server\/src\/(?:browser|workers\/\w+)|client\/src\/extension\.browser)\.ts$/;

/**
 * In a worker, a module of Node is missed only when it is first called: by the paragraph that needs remark, say.
 *
 * @throws Error naming a module that is within reach of the worker, and who imports it.
 */
function requireNoNode({ inputs }: Pick<Metafile, 'inputs'>): void {
	const seen = new Set(Object.keys(inputs).filter((path) => FOR_WORKER.test(path)));
	for (const path of seen) {
		for (const { path: imported, external } of inputs[path]?.imports ?? []) {
			if (!external) seen.add(imported);
			else if (isBuiltin(imported)) throw new Error(`${path}, which a web worker runs, imports ${imported} from Node`);
		}
	}
}

/**
 * The snippets for VS Code's "Insert Snippet", without their prefixes: the server offers those where they make sense,
 * and nobody wants to see each twice.
 */
export async function snippetsToPick(root: string): Promise<string> {
	const snippets: Record<string, { prefix?: unknown }> = JSON.parse(
		await readFile(join(root, 'snippets/markdown.json'), 'utf8'),
	);
	for (const snippet of Object.values(snippets)) delete snippet.prefix;
	return JSON.stringify(snippets);
}

/**
 * For both `import` and `require`, which Node gives the same module: a second copy of the checker would double the
 * package.
 */
async function typesOfApi(root: string): Promise<void> {
	for (const name of ['api.d.ts', 'api.d.cts']) {
		await copyFile(join(root, 'server/src/api/types.d.ts'), join(root, 'dist', name));
	}
	await writeFile(join(root, 'dist/api.cjs'), "module.exports = require('./api.js');\n");
}

function report(metafiles: readonly Metafile[]): void {
	for (const [path, { bytes }] of metafiles.flatMap(({ outputs }) => Object.entries(outputs))) {
		console.log(`${path.padEnd(32)} ${Math.ceil(bytes / 1024)} KB`);
	}
}
