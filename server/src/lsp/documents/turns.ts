import { otherMessages } from '../protocol/other-messages.js';

export interface Worker {
	/** Somebody waits for what it does. */
	readonly isFirst: boolean;
}

/**
 * Long work in steps, one at a time, between which messages are read: a message waits for one step, not for one of each
 * worker. Those that somebody waits for come first; all others take turns.
 */
export class Turns {
	readonly #waiting: { readonly worker: Worker; readonly go: () => void }[] = [];
	#busy = false;
	#more = false;

	/** Resolves when `worker` may begin. It begins once nobody else comes: who comes last may have to be first. */
	begin(worker: Worker): Promise<void> {
		this.#more = true;
		return this.next(worker);
	}

	/** Resolves when `worker` may take a further step. */
	next(worker: Worker): Promise<void> {
		return new Promise((go) => {
			this.#waiting.push({ worker, go });
			void this.#run();
		});
	}

	async #run(): Promise<void> {
		if (this.#busy) return;
		this.#busy = true;
		while (this.#waiting.length > 0) {
			this.#more = false;
			await otherMessages();
			if (this.#more) continue;
			const first = this.#waiting.findIndex(({ worker }) => worker.isFirst);
			this.#waiting.splice(Math.max(0, first), 1)[0]?.go();
		}
		this.#busy = false;
	}
}
