/**
 * Fails if a file imports what its layer may not, or reaches past another layer's `index.ts`, types included. The table is
 * the architecture; `npm run gen` copies it into ARCHITECTURE.md.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join, posix, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Program, parseSync, Visitor } from 'oxc-parser';

/**
 * What a layer may import besides itself: layers of its own tree, and packages (`*` = any suffix) or files in the
 * project's folder.
 */
interface Layer {
	readonly layers: readonly string[];
	readonly packages: readonly string[];
	/** Files that others may import besides `index.ts`: small ones, for programs that start without the rest. */
	readonly doors?: readonly string[];
}

interface Tree {
	readonly root: string;
	/** By the name of the folder or file under `root`, lowest first; `*` is any that is not named. */
	readonly layers: Readonly<Record<string, Layer>>;
}

/** What the rooms of a layer, or of one of its rooms, may import from each other; the layer's row governs the rest. */
interface Rooms {
	readonly root: string;
	/** By the name of the folder or file under `root`, lowest first; `*` is any that is not named. */
	readonly rooms: Readonly<Record<string, readonly string[]>>;
}

/** Markdown parsers: they end at `syntax`, so that changing the parser affects one layer. */
const MARKDOWN = ['remark', 'remark-*', 'mdast', 'mdast-util-*', 'micromark', 'micromark-*', 'unified', 'unist-*'];
const PURE = ['text', 'syntax', 'report', 'writing', 'rules', 'config', 'engine', 'workspace'];
const FILES = ['node:*', 'tinyglobby', 'chokidar'];
const TERMINAL = ['commander', 'diff', 'picocolors', 'sarif', 'string-width'];
const SERVER = ['vscode-languageserver', 'vscode-languageserver-*', 'vscode-uri'];

export const TREES: readonly Tree[] = [
	{
		root: 'server/src',
		layers: {
			text: {
				layers: [],
				packages: ['diff', 'fastest-levenshtein', 'minimatch'],
				doors: ['align.ts', 'glob.ts', 'nearest.ts'],
			},
			// The reason a keystroke costs one block. It knows nothing of Markdown or reports.
			incremental: { layers: ['text'], packages: [] },
			syntax: {
				layers: ['text'],
				packages: [...MARKDOWN, 'yaml'],
				// Reading settings takes no Markdown parser.
				doors: ['yaml/front-matter.ts', 'yaml/node.ts', 'yaml/problems.ts', 'yaml/yaml.ts'],
			},
			// `mdast` provides the types of the nodes that are reduced to facts; no node leaves the layer.
			report: {
				layers: ['text', 'incremental', 'syntax'],
				packages: ['mdast', 'micromark-util-*', 'github-slugger', 'n2words/*', 'i18n-iso-countries/*'],
				// To know a day on the command line takes no reader of reports.
				doors: ['dates/calendar.ts'],
			},
			// How a report writes its dates, names, numbers, lists and labels.
			writing: { layers: ['text', 'report'], packages: [] },
			rules: { layers: ['text', 'report', 'writing'], packages: ['fastest-levenshtein'] },
			config: { layers: ['text', 'syntax', 'rules'], packages: [], doors: ['name.ts', 'layer.ts', 'merge-layers.ts'] },
			engine: { layers: ['text', 'report', 'rules', 'config'], packages: [] },
			workspace: { layers: ['text', 'report', 'writing', 'rules', 'config', 'engine'], packages: [] },
			// Whether a report can be sent, and what is in it.
			summary: { layers: ['text', 'report', 'rules', 'engine'], packages: [] },
			// What two versions of a report say differently.
			comparison: { layers: ['text', 'report', 'summary'], packages: [] },
			// Which findings are shown while somebody types.
			calm: { layers: ['text', 'report', 'rules', 'engine'], packages: [] },
			// What can be inserted: parts of a report, and templates of one's own.
			templates: { layers: ['text', 'syntax', 'report', 'writing', 'rules'], packages: [] },
			// Word lists of spelling checkers.
			dictionary: { layers: ['text', 'syntax'], packages: ['jsonc-parser/*'] },
			// Documents of word processors to Markdown. It knows nothing of reports, and is loaded when somebody imports.
			convert: {
				layers: ['text', 'syntax'],
				packages: ['fflate', 'htmlparser2', 'mdast', 'mdast-util-*', 'sax'],
				doors: ['export/index.ts', 'paste.ts', 'unreadable.ts', 'merge/merge.ts'],
			},
			// Reports as they are exported.
			manuscript: { layers: ['text', 'syntax', 'report', 'convert'], packages: ['mdast'] },
			// A program that starts without the checker still needs places.
			api: { layers: ['text', 'report', 'config', 'engine'], packages: [], doors: ['place.ts'] },
			'repository.ts': { layers: [], packages: ['package.json'] },
			lsp: {
				layers: [
					...PURE,
					'calm',
					'summary',
					'comparison',
					'templates',
					'dictionary',
					'convert',
					'manuscript',
					'repository.ts',
				],
				packages: [...SERVER, 'ignore'],
				doors: ['protocol/frames.ts'],
			},
			// Files and folders of this computer. No front page: each program loads what it needs, and nothing else.
			node: {
				layers: [],
				packages: ['node:*'],
				doors: ['kept-reports.ts', 'ordinary-file.ts', 'print-pdf.ts', 'user-cache-folder.ts'],
			},
			cli: {
				layers: [
					...PURE,
					'summary',
					'comparison',
					'templates',
					'convert',
					'manuscript',
					'api',
					'repository.ts',
					'node',
				],
				packages: [...FILES, ...TERMINAL, 'package.json'],
				doors: ['version.ts'],
			},
			'browser.ts': { layers: ['lsp'], packages: ['vscode-languageserver/browser'] },
			'node.ts': {
				layers: ['lsp', 'node'],
				packages: ['vscode-languageserver/node', 'node:*'],
			},
			workers: { layers: ['convert'], packages: [] },
			'main.ts': { layers: ['cli', 'node.ts'], packages: [] },
		},
	},
	{
		// One layer: the client talks to the server only through messages, so it imports nothing from `server`.
		root: 'client/src',
		layers: {
			'': {
				layers: [],
				packages: ['vscode', 'vscode-languageclient', 'vscode-languageclient/*', 'node:worker_threads'],
			},
		},
	},
];

/** In a row of rooms, each may import those before it. */
function upwards(names: readonly string[]): Record<string, readonly string[]> {
	return Object.fromEntries(names.map((name, i) => [name, names.slice(0, i)]));
}

export const ROOMS: readonly Rooms[] = [
	{
		root: 'server/src/report',
		rooms: {
			...upwards([
				'words',
				'facts',
				'dates',
				'people',
				'document',
				'annexes',
				'sections',
				'agenda',
				'participants',
				'paragraphs',
				'meeting',
				'acronyms',
				'names',
				'outcomes',
				'kind',
				'referents',
				'*',
			]),
		},
	},
	{ root: 'server/src/report/people', rooms: { '*': [], lists: ['*'] } },
	{ root: 'server/src/rules/shared', rooms: { '*': [], acronyms: ['*'], people: ['*', 'acronyms'], links: ['*'] } },
	{ root: 'server/src/syntax', rooms: { blocks: [], simple: [], yaml: ['blocks'], '*': ['blocks', 'simple', 'yaml'] } },
	{
		root: 'server/src/workspace',
		rooms: upwards(['digests', 'series', 'addresses', 'indexes', 'next-report', 'register', '*']),
	},
	{ root: 'server/src/workspace/next-report', rooms: upwards(['series', 'restate', 'carry', '*']) },
	{ root: 'server/src/lsp', rooms: upwards(['protocol', 'workspace', 'documents', 'features', '*']) },
	{
		root: 'server/src/cli',
		rooms: upwards([
			'errors.ts',
			'version.ts',
			'rules.ts',
			'options.ts',
			'verdict.ts',
			'files',
			'settings',
			'output',
			'commands',
			'check',
			'*',
		]),
	},
	{
		root: 'client/src',
		rooms: upwards([
			'preview',
			'server',
			'typing',
			'commands',
			'links',
			'convert',
			'dictionaries',
			'new-report',
			'views',
			'*',
		]),
	},
	// A rule does not know any other.
	{
		root: 'server/src/rules',
		rooms: {
			'option.ts': [],
			'checking.ts': [],
			'earlier.ts': [],
			'rule.ts': ['option.ts', 'checking.ts', 'earlier.ts'],
			shared: ['rule.ts', 'earlier.ts'],
			'*': ['option.ts', 'checking.ts', 'earlier.ts', 'rule.ts', 'shared'],
			'findings.ts': ['checking.ts', 'rule.ts', 'shared'],
			'all.ts': ['rule.ts', '*'],
			'index.ts': ['option.ts', 'checking.ts', 'earlier.ts', 'rule.ts', 'shared', 'findings.ts', '*', 'all.ts'],
		},
	},
];

/** The modules that a program refers to in any way TypeScript allows: types and `import()` too. */
function importsOf(program: Program): string[] {
	const found: string[] = [];
	const add = (node: { readonly type: string; readonly value?: unknown } | null | undefined): void => {
		if (node?.type === 'Literal') found.push(String(node.value));
		// The target of a computed name is unknown, so layers do without.
		else if (node) found.push('(a computed name)');
	};
	new Visitor({
		ImportDeclaration: ({ source: name }) => add(name),
		ExportAllDeclaration: ({ source: name }) => add(name),
		ExportNamedDeclaration: ({ source: name }) => add(name),
		ImportExpression: ({ source: name }) => add(name),
		TSImportType: ({ source: name }) => add(name),
		TSExternalModuleReference: ({ expression }) => add(expression),
		CallExpression: ({ callee, arguments: [first] }) => {
			if (callee.type === 'Identifier' && callee.name === 'require') add(first);
		},
	}).visit(program);
	return found;
}

/** The project files that the file at `path` imports, and whatever else it names, as written. */
function targetsOf(path: string, program: Program): { readonly specifier: string; readonly target: string }[] {
	return importsOf(program).map((specifier) => {
		const target = specifier.startsWith('.')
			? posix.join(posix.dirname(path), specifier).replace(/\.js$/, '.ts')
			: specifier;
		return { specifier, target };
	});
}

/** What is wrong with the imports of the file at `path` (from the project's folder, with `/`). */
export function faultsIn(path: string, source: string): string[] {
	const tree = TREES.find(({ root }) => path.startsWith(`${root}/`));
	if (!tree) return [];
	const name = layerOf(tree, path);
	const layer = tree.layers[name];
	if (!layer) return [`${path}: there is no layer "${name}"; add it to the table in tools/layers.ts`];
	const { program, errors } = parseSync(path, source);
	if (errors.length > 0) return [`${path}: cannot be read as TypeScript: ${errors[0]!.message}`];
	const where = name === '' ? tree.root : `layer "${name}"`;
	return targetsOf(path, program).flatMap(({ specifier, target }) => {
		if (!target.startsWith(`${tree.root}/`)) {
			if (layer.packages.some((pattern) => matches(pattern, target))) return [];
			return [`${path}: ${where} may not import "${specifier}"; it may import ${describe(layer)}`];
		}
		const other = layerOf(tree, target);
		if (other === name) return roomFaults(path, specifier, target);
		if (!layer.layers.includes(other)) {
			return [`${path}: ${where} may not import "${specifier}"; it may import ${describe(layer)}`];
		}
		const doors = ['index.ts', ...(tree.layers[other]?.doors ?? [])].map((door) => `${tree.root}/${other}/${door}`);
		if (other.endsWith('.ts') || doors.includes(target)) return [];
		return [`${path}: "${specifier}" is inside of the layer "${other}"; import it from ${doors[0]}`];
	});
}

/** What is wrong with an import within a layer. */
function roomFaults(path: string, specifier: string, target: string): string[] {
	// A room may have rooms of its own.
	const around = ROOMS.filter(({ root }) => [path, target].every((each) => each.startsWith(`${root}/`)));
	return around.flatMap((layer) => {
		const [room, other] = [roomOf(layer, path), roomOf(layer, target)];
		if (room.name === other.name) return [];
		const allowed = layer.rooms[room.row] ?? [];
		if (allowed.includes(other.row)) return [];
		const what = allowed.map((each) => (each === '*' ? 'all others' : each)).join(', ') || 'nothing';
		return [`${path}: "${room.name}" may not import "${specifier}"; within ${layer.root} it may import ${what}`];
	});
}

/** Files right under `root` share the row of `*`, and are one room. */
function roomOf({ root, rooms }: Rooms, path: string): { readonly name: string; readonly row: string } {
	const name = first(root, path);
	if (rooms[name]) return { name, row: name };
	return { name: name.endsWith('.ts') ? root : name, row: '*' };
}

/** A tree of one layer calls it by the empty name. */
function layerOf({ root, layers }: Tree, path: string): string {
	return layers[''] ? '' : first(root, path);
}

/** The folder or file directly under `root` that contains `path`. */
function first(root: string, path: string): string {
	return path.slice(root.length + 1).split('/')[0]!;
}

function matches(pattern: string, specifier: string): boolean {
	return pattern.endsWith('*') ? specifier.startsWith(pattern.slice(0, -1)) : specifier === pattern;
}

function describe({ layers, packages }: Layer): string {
	return [...layers, ...packages].join(', ') || 'nothing';
}

function main(): void {
	const project = fileURLToPath(new URL('..', import.meta.url));
	const faults: string[] = [];
	for (const { root } of TREES) {
		for (const name of readdirSync(join(project, root), { recursive: true, encoding: 'utf8' }).sort()) {
			if (!name.endsWith('.ts')) continue;
			const path = `${root}/${name.split(sep).join('/')}`;
			faults.push(...faultsIn(path, readFileSync(join(project, path), 'utf8')));
		}
	}
	for (const fault of faults) console.error(fault);
	if (faults.length > 0) process.exitCode = 1;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) main();
