/** Files that could not be looked into, until the log has said so. */

/** So many are named. */
const NAMED = 10;

export class UnreadFiles {
	/** By path. */
	readonly #reasons = new Map<string, string>();

	/** @param error or what is wrong, as a clause. */
	add(path: string, error: unknown): void {
		this.#reasons.set(path, error instanceof Error ? error.message : String(error));
	}

	/** It could be read after all, or is read again. */
	delete(path: string): void {
		this.#reasons.delete(path);
	}

	/** Says so once. */
	tell(log: (message: string) => void): void {
		if (this.#reasons.size === 0) return;
		const all = [...this.#reasons].map(([path, reason]) => `${path} (${reason})`);
		const more = all.length > NAMED ? ` and ${all.length - NAMED} more` : '';
		const files = all.length === 1 ? 'one file' : `${all.length} files`;
		log(
			`Rapporteur could not look into ${files} for what earlier reports say: ${all.slice(0, NAMED).join(', ')}${more}`,
		);
		this.#reasons.clear();
	}
}
