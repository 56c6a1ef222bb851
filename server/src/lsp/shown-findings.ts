/** What is shown of each open document, which during typing is not all that has been found (`calm`). */
import { Calm, type Shown, type ShownFinding } from '../calm/index.js';
import type { Checked } from '../engine/index.js';
import type { Change } from '../text/index.js';
import type { DocumentCheck } from './checks.js';
import type { Document, OpenDocument } from './open-document.js';

/** The source of time; tests that cannot wait provide another. */
export interface Time {
	/** In milliseconds, from a monotonic clock. */
	now(): number;
	/** Calls `call` once, `milliseconds` from now, unless the returned function is called first. */
	after(milliseconds: number, call: () => void): () => void;
}

const REAL_TIME: Time = {
	now: () => performance.now(),
	after(milliseconds, call) {
		const timer = setTimeout(call, milliseconds);
		return () => clearTimeout(timer);
	},
};

/** What to show for the current text of a document. */
export interface ShownFindings {
	readonly document: Document;
	readonly findings: readonly ShownFinding[];
	/** Changes whenever the text or the findings do; unique across restarts of the server. */
	readonly id: string;
}

interface Kept {
	readonly calm: Calm;
	shown?: ShownFindings;
	/** What `shown` was taken from. */
	from?: Checked;
	cancel?: () => void;
	waits?: boolean;
}

export class ShownDocuments {
	readonly #time: Time;
	readonly #due: (uri: string) => void;
	readonly #kept = new Map<string, Kept>();
	/** A client may hold an id from a server that has crashed, so counting alone is not enough. */
	readonly #session = Math.random().toString(36).slice(2);
	#count = 0;

	/** @param due is called when something else is to be shown for an unchanged document. */
	constructor(due: (uri: string) => void, time: Time = REAL_TIME) {
		this.#due = due;
		this.#time = time;
	}

	/** Records a client's changes to an open document, in order. */
	changed(change: Change, before: OpenDocument, after: OpenDocument, inPart: boolean): void {
		const kept = this.#of(before.uri);
		if (inPart) kept.calm.edited(change, before.text, after.text, after.version, this.#time.now());
		else kept.calm.replaced();
	}

	/** The writer wants to see the current state. */
	rested(uri: string): void {
		const kept = this.#kept.get(uri);
		kept?.calm.rest();
		if (kept?.waits) this.#due(uri);
	}

	/** The writer wants to see what a pause would show. */
	paused(uri: string): void {
		const kept = this.#kept.get(uri);
		kept?.calm.paused(this.#time.now());
		if (kept?.waits) this.#due(uri);
	}

	show({ document, checked }: DocumentCheck): ShownFindings {
		const { uri } = document;
		const kept = this.#of(uri);
		const now = this.#time.now();
		const { findings, until } = kept.calm.show(checked, now);
		this.#wait(uri, kept, until === undefined ? undefined : until - now);
		const before = kept.shown;
		const same = before?.document === document && before.findings === findings;
		kept.shown = same ? before : { document, findings, id: `${this.#session}-${++this.#count}` };
		kept.from = checked;
		return kept.shown;
	}

	/** Whether something else than `latest` was shown last. */
	isBehind(uri: string, latest: Checked | undefined): boolean {
		const from = this.#kept.get(uri)?.from;
		return from !== undefined && from !== latest;
	}

	forget(uri: string): void {
		this.#kept.get(uri)?.cancel?.();
		this.#kept.delete(uri);
	}

	#wait(uri: string, kept: Kept, milliseconds: Shown['until']): void {
		kept.cancel?.();
		kept.waits = milliseconds !== undefined;
		delete kept.cancel;
		if (milliseconds === undefined) return;
		kept.cancel = this.#time.after(Math.max(1, Math.ceil(milliseconds)), () => this.#due(uri));
	}

	#of(uri: string): Kept {
		const known = this.#kept.get(uri);
		if (known) return known;
		const made: Kept = { calm: new Calm() };
		this.#kept.set(uri, made);
		return made;
	}
}
