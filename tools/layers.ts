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

/** What the rooms of one layer may import from each other; the layer's own row governs everything outside. */
interface Rooms {
	readonly root: string;
	/** By the name of the folder or file under `root`, lowest first; `*` is any that is not named. */
	readonly rooms: Readonly<Record<string, readonly string[]>>;
}

/** Markdown parsers: they end at `syntax`, so that changing the parser affects one layer. */
const MARKDOWN = ['remark', 'remark-*', 'mdast', 'mdast-util-*', 'micromark', 'micromark-*', 'unified', 'unist-*'];
const PURE = ['text', 'syntax', 'report', 'rules', 'config', 'engine', 'workspace'];
const FILES = ['node:*', 'tinyglobby', 'chokidar'];
const TERMINAL = ['commander', 'diff', 'picocolors', 'sarif', 'string-width'];
const SERVER = ['vscode-languageserver', 'vscode-languageserver-*', 'vscode-uri'];

export const TREES: readonly Tree[] = [
	{
		root: 'server/src',
		layers: {
			text: { layers: [], packages: ['fastest-levenshtein', 'minimatch'], doors: ['glob.ts', 'nearest.ts'] },
			// The reason a keystroke costs one block. It knows nothing of Markdown or reports.
			incremental: { layers: ['text'], packages: [] },
			syntax: {
				layers: ['text'],
				packages: [...MARKDOWN, 'yaml'],
				// Reading settings takes no Markdown parser.
				doors: ['front-matter.ts', 'node.ts', 'problems.ts', 'yaml.ts'],
			},
			// `mdast` provides the types of the nodes that are reduced to facts; no node leaves the layer.
			report: {
				layers: ['text', 'incremental', 'syntax'],
				packages: ['mdast', 'micromark-util-*', 'github-slugger', 'n2words/*', 'i18n-iso-countries/*'],
				// To know a day on the command line takes no reader of reports.
				doors: ['dates/calendar.ts'],
			},
			rules: { layers: ['text', 'report'], packages: ['fastest-levenshtein'] },
			config: { layers: ['text', 'syntax', 'rules'], packages: [], doors: ['name.ts', 'layer.ts', 'merge-layers.ts'] },
			engine: { layers: ['text', 'report', 'rules', 'config'], packages: [] },
			workspace: { layers: ['text', 'report', 'rules', 'config', 'engine'], packages: [] },
			// Whether a report can be sent, and what is in it.
			summary: { layers: ['text', 'report', 'rules', 'engine'], packages: [] },
			// Which findings are shown while somebody types.
			calm: { layers: ['text', 'report', 'rules', 'engine'], packages: [] },
			// What can be inserted: parts of a report, and templates of one's own.
			templates: { layers: ['text', 'syntax', 'report', 'rules'], packages: [] },
			// Word lists of spelling checkers.
			dictionary: { layers: ['text', 'syntax'], packages: ['jsonc-parser/*'] },
			// A program that starts without the checker still needs places.
			api: { layers: ['text', 'report', 'config', 'engine'], packages: [], doors: ['place.ts'] },
			'repository.ts': { layers: [], packages: ['package.json'] },
			lsp: {
				layers: [...PURE, 'calm', 'summary', 'templates', 'dictionary', 'repository.ts'],
				packages: [...SERVER, 'ignore'],
				doors: ['frames.ts'],
			},
			'ordinary-file.ts': { layers: [], packages: ['node:*'] },
			cli: {
				layers: [...PURE, 'summary', 'templates', 'api', 'repository.ts', 'ordinary-file.ts', 'user-cache-folder.ts'],
				packages: [...FILES, ...TERMINAL, 'package.json'],
				doors: ['version.ts'],
			},
			'browser.ts': { layers: ['lsp'], packages: ['vscode-languageserver/browser'] },
			'node.ts': {
				layers: ['lsp', 'kept-reports.ts', 'ordinary-file.ts'],
				packages: ['vscode-languageserver/node', 'node:*'],
			},
			'private-folder.ts': { layers: [], packages: ['node:*'] },
			'user-cache-folder.ts': { layers: ['private-folder.ts'], packages: ['node:*'] },
			'kept-reports.ts': { layers: ['private-folder.ts', 'user-cache-folder.ts'], packages: ['node:*'] },
			'main.ts': { layers: ['cli', 'node.ts'], packages: [] },
		},
	},
	{
		// One layer: the client talks to the server only through messages, so it imports nothing from `server`.
		root: 'client/src',
		layers: { '': { layers: [], packages: ['vscode', 'vscode-languageclient', 'vscode-languageclient/*'] } },
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
				'agenda',
				'participants',
				'paragraphs',
				'meeting',
				'acronyms',
				'names',
				'outcomes',
				'kind',
				'*',
			]),
		},
	},
	// A rule does not know any other.
	{
		root: 'server/src/rules',
		rooms: {
			'rule.ts': [],
			shared: ['rule.ts'],
			'*': ['rule.ts', 'shared'],
			'findings.ts': ['rule.ts', 'shared'],
			'index.ts': ['rule.ts', 'shared', 'findings.ts', '*'],
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
	const layer = ROOMS.find(({ root }) => path.startsWith(`${root}/`));
	if (!layer) return [];
	const [room, other] = [roomOf(layer, path), roomOf(layer, target)];
	if (room.name === other.name) return [];
	const allowed = layer.rooms[room.row] ?? [];
	if (allowed.includes(other.row)) return [];
	const what = allowed.map((each) => (each === '*' ? 'all others' : each)).join(', ') || 'nothing';
	return [`${path}: "${room.name}" may not import "${specifier}"; within its layer it may import ${what}`];
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
