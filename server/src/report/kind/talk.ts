import type { Turn } from './turns.js';

/** What speakers say in turn. Lists of terms look alike, but there nobody speaks again after somebody else. */
export class Talk {
	readonly #turns = new Map<string, number>();
	#last = '';
	#count = 0;
	#returns = 0;
	#length = 0;

	add({ speaker, length }: Turn): void {
		const before = this.#turns.get(speaker) ?? 0;
		if (before > 0 && this.#last !== speaker) this.#returns++;
		this.#turns.set(speaker, before + 1);
		this.#last = speaker;
		this.#count++;
		this.#length += length;
	}

	get isTalk(): boolean {
		return this.#count >= 4 && this.#returns >= 2 && this.#again >= 2 && this.#length >= this.#count * 20;
	}

	/** Everybody speaks in turn: several people, each saying more than the name of an office. */
	get isRound(): boolean {
		return this.#turns.size >= 3 && this.#length >= this.#count * 25;
	}

	/** How many speak more than once. */
	get #again(): number {
		return [...this.#turns.values()].filter((count) => count > 1).length;
	}
}
