/** How long nothing may be typed before work that nobody waits for goes on, in milliseconds, … */
export const PAUSE = 250;
/** … and the longest wait for that: people who type without a pause want answers too. */
export const PATIENCE = 1_500;

/** When there is time for work that nobody waits for. */
export class Quiet {
	readonly #isAsked: () => boolean;
	#typed = Number.NEGATIVE_INFINITY;

	/** @param isAsked whether somebody waits for findings. */
	constructor(isAsked: () => boolean) {
		this.#isAsked = isAsked;
	}

	/** Somebody is typing. */
	typed(): void {
		this.#typed = Date.now();
	}

	isBusy(): boolean {
		return this.#isAsked() || Date.now() - this.#typed < PAUSE;
	}

	/** Resolves when nobody types or waits for findings, or has done so for long. */
	async come(): Promise<void> {
		const end = Date.now() + PATIENCE;
		for (let now = Date.now(); this.isBusy() && now < end; now = Date.now()) {
			await new Promise((resolve) => setTimeout(resolve, Math.min(PAUSE, end - now)));
		}
	}
}
