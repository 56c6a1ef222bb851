import type { Connection, WorkDoneProgressServerReporter } from 'vscode-languageserver';

/** Shows how far work on many files is, and lets the user cancel it. */
export class Progress {
	readonly #connection: Connection;
	readonly #title: string;
	readonly #least: number;
	readonly #cancel: () => void;
	#reporter: Promise<WorkDoneProgressServerReporter> | undefined;

	/** @param least with fewer files nothing is shown, since it would be gone before anyone has read it. */
	constructor(connection: Connection, title: string, least: number, cancel: () => void) {
		this.#connection = connection;
		this.#title = title;
		this.#least = least;
		this.#cancel = cancel;
	}

	at(done: number, all: number): void {
		if (!this.#reporter && done < all && all >= this.#least) this.#reporter = this.#begin();
		const reporter = this.#reporter;
		if (!reporter) return;
		if (done >= all) this.#reporter = undefined;
		reporter
			.then((shown) => {
				if (done >= all) shown.done();
				else shown.report(Math.floor((100 * done) / all), `${done} of ${all} files`);
			})
			.catch(() => undefined);
	}

	async #begin(): Promise<WorkDoneProgressServerReporter> {
		const reporter = await this.#connection.window.createWorkDoneProgress();
		reporter.begin(this.#title, 0, undefined, true);
		reporter.token.onCancellationRequested(() => {
			this.#cancel();
			reporter.done();
		});
		return reporter;
	}
}
