/**
 * Which tests run in one process, and in which tier. Processes run in parallel, so the tests of a group share what a
 * process sets up once (a running editor, a bundle of the server), and those of two groups share nothing.
 */
import { globSync } from 'tinyglobby';

/** Needs neither a build nor another process. */
const UNIT: readonly (readonly string[])[] = [
	['rules', 'report', 'text'],
	[
		'api',
		'client',
		'config',
		'convert',
		'dictionary',
		'engine',
		'snippets',
		'syntax',
		'syntaxes',
		'templates',
		'workers',
	],
];

/** Folders of `test/`, slowest first. An unlisted one is a group of its own. */
const TOGETHER: readonly (readonly string[])[] = [
	// Real editors, started once. They mostly wait.
	['vscode'],
	['web', 'neovim', 'editors'],
	['tools'],
	['cli'],
	['lsp'],
	['accuracy'],
	[...UNIT.flat(), 'workspace'],
	['start'],
	['calm', 'incremental'],
];

/** So many of these begin before the slow files below. */
const FIRST = 7;

/**
 * A window mostly waits, so some of the tests in VS Code have a VS Code of their own, beside that of the others: those that
 * may use the clipboard, which have no window in common with those that may not. The first has to have a new window, and
 * the last leaves VS Code busy for a while.
 */
const WITH_CLIPBOARD: readonly string[] = ['restart', 'keys', 'paste', 'api'].map(
	(name) => `test/vscode/${name}.test.ts`,
);

/**
 * Thousands of cases each, mostly: nothing for `npm run test:unit`. Files in a line share a process, for each takes two
 * seconds to start, and as much again until V8 has compiled what it runs. Longest first.
 */
const SLOW: readonly (readonly string[])[] = [
	// Packages are installed there.
	['test/tools/release.test.ts', 'test/tools/elsewhere.test.ts'],
	[
		'test/report/reading.test.ts',
		'test/syntax/blocks-whole.test.ts',
		'test/syntax/simple.test.ts',
		'test/engine/proof.test.ts',
		'test/rules/fixes.test.ts',
		'test/syntax/recut.test.ts',
		'test/engine/incremental.test.ts',
	],
	['test/engine/hostile.test.ts', 'test/config/hostile.test.ts', 'test/text/glob.test.ts'],
	// What they compare are times.
	['test/engine/pace.test.ts', 'test/engine/growth.test.ts'],
];

export interface Group {
	readonly name: string;
	/** Paths from the project's folder. */
	readonly files: readonly string[];
}

/** All tests, in the order in which they should start, so that no slow one is left for the end. */
export function allGroups(root: string): Group[] {
	const files = testFiles(root);
	const rest = files.filter((file) => !WITH_CLIPBOARD.includes(file) && !SLOW.flat().includes(file));
	const folders = byFolder(rest, TOGETHER);
	const alone = (some: readonly string[]): Group => ({
		name: some.join(', '),
		files: some.filter((file) => files.includes(file)),
	});
	const all = [alone(WITH_CLIPBOARD), ...folders.slice(0, FIRST), ...SLOW.map(alone), ...folders.slice(FIRST)];
	return all.filter((group) => group.files.length > 0);
}

export function unitGroups(root: string): Group[] {
	const folders = UNIT.flat();
	const slow = SLOW.flat();
	const files = testFiles(root).filter((file) => folders.includes(folderOf(file)) && !slow.includes(file));
	return byFolder(files, UNIT);
}

function testFiles(root: string): string[] {
	return globSync('test/**/*.test.ts', { cwd: root }).sort();
}

function byFolder(files: readonly string[], together: readonly (readonly string[])[]): Group[] {
	const named = together.flat();
	const others = [...new Set(files.map(folderOf))].filter((folder) => !named.includes(folder));
	return [...together, ...others.map((folder) => [folder])]
		.map((folders) => ({
			name: folders.map((folder) => `test/${folder}`).join(', '),
			files: files.filter((file) => folders.includes(folderOf(file))),
		}))
		.filter((group) => group.files.length > 0);
}

/** The folder of `test/` that a file is in; empty for one in `test/` itself. */
function folderOf(file: string): string {
	return /^test\/([^/]+)\//.exec(file)?.[1] ?? '';
}
