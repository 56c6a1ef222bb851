/**
 * Fails if a file imports what its layer may not. The table is the architecture; `npm run gen` copies
 * it into ARCHITECTURE.md.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join, posix, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Program, parseSync, Visitor } from 'oxc-parser';

/**
 * What a layer may import besides itself: layers of its own tree, and packages (`*` = any ending) or
 * files of the project's folder.
 */
interface Layer {
	readonly layers: readonly string[];
	readonly packages: readonly string[];
}

interface Tree {
	readonly root: string;
	/** By the name of the folder or the file under `root`, from the lowest up. */
	readonly layers: Readonly<Record<string, Layer>>;
}

/** Parsers of Markdown: they end at `syntax`, so that a change of parser stays in one layer. */
const MARKDOWN = ['remark', 'remark-*', 'mdast', 'mdast-util-*', 'micromark', 'micromark-*', 'unified', 'unist-*'];
const PURE = ['text', 'syntax', 'report', 'rules', 'config', 'engine', 'workspace'];
const FILES = ['node:*', 'tinyglobby'];
const TERMINAL = ['commander', 'diff', 'picocolors', 'sarif', 'string-width'];
const SERVER = ['vscode-languageserver', 'vscode-languageserver-*', 'vscode-uri'];

export const TREES: readonly Tree[] = [
	{
		root: 'server/src',
		layers: {
			text: { layers: [], packages: ['fastest-levenshtein'] },
			syntax: { layers: ['text'], packages: [...MARKDOWN, 'yaml'] },
			// `mdast` names the types of the nodes that are boiled down to facts; no node leaves the layer.
			report: {
				layers: ['text', 'syntax'],
				packages: ['mdast', 'micromark-util-*', 'github-slugger', 'n2words/*', 'i18n-iso-countries/*'],
			},
			rules: { layers: ['text', 'report'], packages: ['fastest-levenshtein'] },
			config: { layers: ['text', 'syntax', 'rules'], packages: [] },
			engine: { layers: ['text', 'report', 'rules', 'config'], packages: [] },
			workspace: { layers: ['text', 'report', 'rules', 'config', 'engine'], packages: [] },
			lsp: { layers: PURE, packages: [...SERVER, 'snippets/*'] },
			'ordinary-file.ts': { layers: [], packages: ['node:*'] },
			cli: {
				layers: [...PURE, 'ordinary-file.ts', 'private-folder.ts'],
				packages: [...FILES, ...TERMINAL, 'package.json'],
			},
			'browser.ts': { layers: ['lsp'], packages: ['vscode-languageserver/browser'] },
			'frame-writer.ts': { layers: [], packages: ['vscode-languageserver/node', 'node:*'] },
			'node.ts': {
				layers: ['lsp', 'frame-writer.ts', 'ordinary-file.ts'],
				packages: ['vscode-languageserver/node', 'node:*'],
			},
			'v8.ts': { layers: [], packages: ['node:*'] },
			'private-folder.ts': { layers: [], packages: ['node:*'] },
			'sealed-code.ts': { layers: [], packages: ['node:*'] },
			'kept-code.ts': { layers: ['private-folder.ts', 'sealed-code.ts'], packages: ['node:*'] },
			'compiled.ts': { layers: ['kept-code.ts'], packages: ['node:*'] },
			'server.ts': { layers: ['compiled.ts'], packages: ['node:*'] },
			'main.ts': { layers: ['cli', 'node.ts', 'v8.ts'], packages: [] },
		},
	},
	{
		// One layer: the client talks to the server by messages only, so nothing of `server` is named here.
		root: 'client/src',
		layers: { '': { layers: [], packages: ['vscode', 'vscode-languageclient', 'vscode-languageclient/*'] } },
	},
];

/** The modules that a program names in any way in which TypeScript can: also types and `import()`. */
function importsOf(program: Program): string[] {
	const found: string[] = [];
	const add = (node: { readonly type: string; readonly value?: unknown } | null | undefined): void => {
		if (node?.type === 'Literal') found.push(String(node.value));
		// Nobody can tell where a computed name leads, so a layer has no use for one.
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

/** What is wrong with the imports of the file at `path` (from the project's folder, with `/`). */
export function faultsIn(path: string, source: string): string[] {
	const tree = TREES.find(({ root }) => path.startsWith(`${root}/`));
	if (!tree) return [];
	const name = layerOf(tree, path);
	const layer = tree.layers[name];
	if (!layer) return [`${path}: there is no layer "${name}"; add it to the table in tools/layers.ts`];
	const allows = (specifier: string): boolean => {
		const relative = specifier.startsWith('.');
		const target = relative ? posix.join(posix.dirname(path), specifier).replace(/\.js$/, '.ts') : specifier;
		if (!target.startsWith(`${tree.root}/`)) return layer.packages.some((pattern) => matches(pattern, target));
		const other = layerOf(tree, target);
		return other === name || layer.layers.includes(other);
	};
	const { program, errors } = parseSync(path, source);
	if (errors.length > 0) return [`${path}: cannot be read as TypeScript: ${errors[0]!.message}`];
	const where = name === '' ? tree.root : `layer "${name}"`;
	return importsOf(program)
		.filter((specifier) => !allows(specifier))
		.map((specifier) => `${path}: ${where} may not import "${specifier}"; it may import ${describe(layer)}`);
}

/** A tree of one layer calls it by the empty name. */
function layerOf({ root, layers }: Tree, path: string): string {
	return layers[''] ? '' : path.slice(root.length + 1).split('/')[0]!;
}

function matches(pattern: string, specifier: string): boolean {
	return pattern.endsWith('*') ? specifier.startsWith(pattern.slice(0, -1)) : specifier === pattern;
}

function describe({ layers, packages }: Layer): string {
	return [...layers, ...packages].join(', ') || 'nothing';
}

function main(): void {
	const project = fileURLToPath(new URL('..', import.meta.url));
	let faults = 0;
	for (const { root } of TREES) {
		for (const name of readdirSync(join(project, root), { recursive: true, encoding: 'utf8' }).sort()) {
			if (!name.endsWith('.ts')) continue;
			const path = `${root}/${name.split(sep).join('/')}`;
			for (const fault of faultsIn(path, readFileSync(join(project, path), 'utf8'))) {
				console.error(fault);
				faults++;
			}
		}
	}
	if (faults > 0) process.exitCode = 1;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) main();
