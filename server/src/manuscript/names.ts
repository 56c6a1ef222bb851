/** Names of targets as Word allows them: letters, digits and underscores, forty at most, whatever the case each once. */
import { clipped } from '../text/index.js';

/** So that a number fits in, too. */
const LONGEST = 36;

export class Names {
	readonly #taken = new Set<string>();
	/** By fragment. */
	readonly targets: Record<string, string> = Object.create(null);

	/** A name that says what it is of. */
	name(words: string): string {
		const fit = words
			.trim()
			.replace(/[^\p{L}\p{N}]+/gu, '_')
			.replace(/^(?!\p{L})/u, 'P');
		const letters = clipped(fit, LONGEST);
		for (let n = 1; ; n++) {
			const name = n === 1 ? letters : `${letters}_${n}`;
			if (this.#taken.has(name.toLowerCase())) continue;
			this.#taken.add(name.toLowerCase());
			return name;
		}
	}

	/** A fragment leads to the first that has it. */
	lead(fragment: string, name: string): void {
		this.targets[fragment] ??= name;
	}
}
