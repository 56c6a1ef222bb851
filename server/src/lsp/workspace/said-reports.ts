import { Pace, type Report, readingOutcomes } from '../../report/index.js';
import { inSteps } from '../protocol/in-steps.js';
import { otherMessages } from '../protocol/other-messages.js';

interface Options {
	/** How long to wait before the first is taken, and before trying again, in milliseconds. */
	readonly pause: number;
	/** Returns whether it says something new; does not throw. */
	readonly take: (uri: string, report: Report) => boolean;
	/** Whether the server has better things to do. */
	readonly isBusy: () => boolean;
	/** Called when what was taken says something new. */
	readonly changed: () => void;
}

/** What open documents say, until there is time to index it: one by one, so that nobody waits for all of them. */
export class SaidReports {
	readonly #options: Options;
	readonly #waiting = new Map<string, Report>();
	#timer: NodeJS.Timeout | undefined;

	constructor(options: Options) {
		this.#options = options;
	}

	/** Replaces what the document said before. */
	add(uri: string, report: Report): void {
		this.#waiting.set(uri, report);
		this.#takeSoon();
	}

	delete(uri: string): void {
		this.#waiting.delete(uri);
	}

	#takeSoon(): void {
		this.#timer ??= setTimeout(() => void this.#takeAll(), this.#options.pause);
	}

	async #takeAll(): Promise<void> {
		const { take, isBusy, changed } = this.#options;
		let isNew = false;
		for (const [uri, report] of this.#waiting) {
			if (isBusy()) break;
			await read(report);
			// It may have been closed meanwhile, or say something else.
			if (this.#waiting.get(uri) !== report) continue;
			this.#waiting.delete(uri);
			isNew = take(uri, report) || isNew;
			await otherMessages();
		}
		this.#timer = undefined;
		if (this.#waiting.size > 0) this.#takeSoon();
		if (isNew) changed();
	}
}

/** Reads its sentences, in steps. What is wrong with them is told when the report is taken. */
async function read(report: Report): Promise<void> {
	const pace = new Pace(() => performance.now(), Number.POSITIVE_INFINITY);
	await inSteps(readingOutcomes(report, pace), pace).catch(() => undefined);
}
