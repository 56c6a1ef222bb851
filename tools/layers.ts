/**
 * Fails if a file imports what its layer may not, or reaches past another layer's `index.ts`, types included.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join, posix, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Program, parseSync, Visitor } from 'oxc-parser';
import { type Layer, ROOMS, type Rooms, TREES, type Tree } from './layers/table.js';

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
	if (!layer) return [`${path}: there is no layer "${name}"; add it to the table in tools/layers/table.ts`];
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
