/** What is shown of each open document, which during typing is not all that has been found (`calm`). */
import { Calm, Fresh, type Shown, type ShownFinding } from '../../calm/index.js';
import type { Checked } from '../../engine/index.js';
import type { Change, Span } from '../../text/index.js';
import type { Document, OpenDocument } from '../protocol/open-document.js';
import type { DocumentCheck } from './checks.js';
import type { OfferedTexts } from './offered-texts.js';

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
	fresh: Fresh;
	shown?: ShownFindings;
	/** What `shown` was taken from. */
	from?: Checked;
	/** What calm let through then. */
	calmed?: readonly ShownFinding[];
	/** What was held back has changed since. */
	thawed?: boolean;
	cancel?: () => void;
	waits?: boolean;
}

export class ShownDocuments {
	readonly #time: Time;
	readonly #due: (uri: string) => void;
	readonly #offered: OfferedTexts;
	readonly #fresh: (uri: string) => void;
	readonly #kept = new Map<string, Kept>();
	/** A client may hold an id from a server that has crashed, so counting alone is not enough. */
	readonly #session = Math.random().toString(36).slice(2);
	#count = 0;

	/**
	 * @param due is called when something else is to be shown for an unchanged document.
	 * @param offered what has been offered to be put in.
	 * @param fresh is told when something that was offered has been put into a document, and its places wait for the writer.
	 */
	constructor(due: (uri: string) => void, offered: OfferedTexts, fresh: (uri: string) => void, time: Time = REAL_TIME) {
		this.#due = due;
		this.#offered = offered;
		this.#fresh = fresh;
		this.#time = time;
	}

	/** Records a client's changes to an open document, in order. */
	changed(change: Change, before: OpenDocument, after: OpenDocument, inPart: boolean): void {
		const kept = this.#of(before.uri);
		if (!inPart) {
			kept.calm.replaced();
			kept.fresh.forget();
			return;
		}
		kept.calm.edited(change, before.text, after.text, after.version, this.#time.now());
		const isOffered = this.#offered.has(after.text.slice(change.from, change.from + change.inserted));
		kept.fresh.edited(change, isOffered);
		if (isOffered) this.#fresh(before.uri);
	}

	/** A draft that is saved for the first time is another document from then on: what it held back, this holds back. */
	opened(document: OpenDocument, others: Iterable<OpenDocument>): void {
		const text = document.getText();
		for (const other of others) {
			const kept = this.#kept.get(other.uri);
			const isFresh = kept !== undefined && !kept.fresh.isEmpty && other.uri.startsWith('untitled:');
			if (!isFresh || other.uri === document.uri || other.getText() !== text) continue;
			this.#of(document.uri).fresh = kept.fresh;
			kept.fresh = new Fresh();
			this.#fresh(document.uri);
			return;
		}
	}

	/** The cursors are at these places now. */
	cursors(uri: string, places: readonly Span[]): void {
		const kept = this.#kept.get(uri);
		if (kept?.fresh.moved(places)) this.#thaw(uri, kept);
	}

	/** The writer wants to know what is still open. */
	asked(uri: string): void {
		const kept = this.#kept.get(uri);
		if (kept?.fresh.forget()) this.#thaw(uri, kept);
	}

	#thaw(uri: string, kept: Kept): void {
		kept.thawed = true;
		this.#due(uri);
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
		const { findings: calmed, until } = kept.calm.show(checked, now);
		this.#wait(uri, kept, until === undefined ? undefined : until - now);
		const before = kept.shown;
		const same = before?.document === document && kept.calmed === calmed && !kept.thawed;
		if (!same) {
			const findings = kept.fresh.hold(calmed);
			kept.shown = { document, findings, id: `${this.#session}-${++this.#count}` };
		}
		kept.calmed = calmed;
		kept.thawed = false;
		kept.from = checked;
		return kept.shown!;
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
		const made: Kept = { calm: new Calm(), fresh: new Fresh() };
		this.#kept.set(uri, made);
		return made;
	}
}
