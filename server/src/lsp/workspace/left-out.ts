/**
 * Which files of a folder are not the user's reports: what the editor hides (`files.exclude`, `search.exclude`), what
 * Git ignores (`.gitignore`), and what programs put there.
 */
import ignore, { type Ignore } from 'ignore';
import type { Connection } from 'vscode-languageserver';
import { type Glob, readGlob } from '../../text/index.js';
import type { ClientAbilities } from '../protocol/abilities.js';
import { inTime } from '../protocol/in-time.js';

/** Git's own files and third-party ones. */
const NEVER: ReadonlySet<string> = new Set(['.git', '.hg', '.svn', 'node_modules']);

/** Nobody writes a longer one by hand, in characters. */
const LONGEST = 100_000;
/** How long a client may take to say which files it hides, in milliseconds. */
const ANSWER = 5_000;

export class LeftOut {
	readonly #hidden: readonly Glob[];
	/** By the path of its folder. */
	readonly #ignored = new Map<string, Ignore>();

	/** @param hidden patterns of paths from the folder, as VS Code has them. */
	constructor(hidden: readonly string[]) {
		this.#hidden = hidden.map((pattern) => readGlob(pattern));
	}

	/** @param folder that holds the `.gitignore`; empty for the topmost. */
	add(folder: string, gitignore: string): void {
		const lines = gitignore.length <= LONGEST ? gitignore.split('\n').filter(isQuick) : [];
		this.#ignored.set(folder, ignore({ allowRelativePaths: true }).add(lines));
	}

	/** @param path of a file, from the topmost folder, with `/`; of a folder, with `/` at the end too. */
	has(path: string): boolean {
		const names = path.replace(/\/$/, '').split('/');
		if (names.some((name) => NEVER.has(name))) return true;
		const bare = names.join('/');
		if (this.#hidden.some((glob) => glob.matches(bare))) return true;
		for (const [folder, rules] of this.#ignored) {
			const inside = folder === '' ? path : path.startsWith(`${folder}/`) ? path.slice(folder.length + 1) : '';
			if (inside !== '' && inside !== '/' && rules.ignores(inside)) return true;
		}
		return false;
	}
}

/** The patterns of what the editor hides in the folder at `root`; none if it does not say. */
export async function hiddenIn(
	root: string,
	connection: Connection,
	client: ClientAbilities | undefined,
): Promise<readonly string[]> {
	if (!client?.configuration) return [];
	const items = ['files.exclude', 'search.exclude'].map((section) => ({ scopeUri: root, section }));
	const asked = connection.workspace.getConfiguration(items).then(
		(answers: unknown) => (Array.isArray(answers) ? answers.flatMap(patternsIn) : []),
		(): string[] => [],
	);
	return inTime(asked, ANSWER, [], () => undefined);
}

/** The enabled patterns of a setting such as `files.exclude`; clients may answer anything. */
export function patternsIn(setting: unknown): string[] {
	if (typeof setting !== 'object' || setting === null) return [];
	return Object.entries(setting).flatMap(([pattern, on]) => (on === true ? [pattern] : []));
}

/** The library turns the lines into regular expressions that backtrack over the stars. */
function isQuick(line: string): boolean {
	return line.length <= 500 && !/\*[^/*]+\*[^/*]+\*/.test(line) && !/\*{3}/.test(line);
}
