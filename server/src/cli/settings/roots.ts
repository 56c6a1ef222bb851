/** How far up settings are searched for, and so which files may be read for them. */
import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { isWithin } from '../../node/ordinary-file.js';

/**
 * Settings above a report may be anybody's: anyone who can write to a shared folder could decide what is checked below
 * it. So they are taken only from the repository that holds the working directory, or without one from the working
 * directory; and from the places the user names.
 */
export class Roots {
	readonly #work: string;
	readonly #named: ReadonlySet<string>;
	readonly #repositories = new Map<string, string | undefined>();

	/** @param named what the user names: files, folders and patterns, from the working directory. */
	constructor(cwd: string, named: readonly string[]) {
		this.#work = this.repositoryOf(cwd) ?? cwd;
		this.#named = new Set(named.map((path) => resolve(cwd, path)));
	}

	/** The topmost folder that settings for files in `folder` come from. */
	of(folder: string): string {
		if (isWithin(this.#work, folder)) return this.#work;
		return this.repositoryOf(folder) ?? this.namedAbove(folder).at(-1) ?? folder;
	}

	/** The folders at or above `folder` that the user has named, innermost first. */
	namedAbove(folder: string): string[] {
		const found = this.#named.has(folder) ? [folder] : [];
		const above = dirname(folder);
		return above === folder ? found : [...found, ...this.namedAbove(above)];
	}

	/** The folder of the repository that holds `folder`. */
	repositoryOf(folder: string): string | undefined {
		if (this.#repositories.has(folder)) return this.#repositories.get(folder);
		const above = dirname(folder);
		const found = existsSync(join(folder, '.git')) ? folder : above === folder ? undefined : this.repositoryOf(above);
		this.#repositories.set(folder, found);
		return found;
	}
}
