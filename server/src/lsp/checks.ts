/**
 * The findings of the open documents, each as it is now.
 *
 * What was found is kept until document or settings change, since an editor asks for
 * diagnostics and code actions of one text many times over.
 */
import type { Settings } from '../config/index.js';
import { type CheckAgain, type Checked, type CheckedBefore, Checker } from '../engine/index.js';
import { Pace } from '../report/index.js';
import { type Change, mergeChanges, type Text } from '../text/index.js';
import type { LinkedFiles } from '../workspace/index.js';
import { butForTyping } from './being-typed.js';
import type { Faults } from './faults.js';
import type { Document, OpenDocument } from './open-document.js';
import { otherMessages } from './other-messages.js';
import { isSameAnswer } from './same-answer.js';

export interface DocumentCheck {
	readonly document: Document;
	readonly checked: Checked;
	/** Another one whenever something else is to be said, or of other places; also across restarts of the server. */
	readonly id: string;
	/** Checks another text as if it stood in this document. */
	readonly again: CheckAgain;
}

/** The files around a document. */
export interface Around {
	readonly files: () => LinkedFiles | undefined;
	/** Another number whenever something else may be known of them. */
	readonly generation: number;
}

interface Kept extends DocumentCheck {
	readonly settings: Settings;
	readonly path: string | undefined;
	readonly files: LinkedFiles | undefined;
	/** Of what was known of the files around when they last were as they had been found. */
	generation: number | undefined;
}

/** How long a check may take, in milliseconds, … */
const LIMIT = 1_000;
/** … and how much longer for each character: a report of megabytes is no reason to stop. */
const LONGER = 0.002;

/** A document was changed or closed while it was being checked, or other settings hold for it. */
export const SUPERSEDED = Symbol('superseded');

interface Running {
	readonly document: Document;
	readonly settings: Settings;
	readonly path: string | undefined;
	done?: Promise<DocumentCheck | typeof SUPERSEDED | undefined>;
}

export class Checks {
	readonly #checker: Checker;
	readonly #faults: Pick<Faults, 'tell' | 'forget'>;
	readonly #kept = new Map<string, Kept>();
	readonly #running = new Map<string, Running>();
	/** What has changed in each document since it was checked last. */
	readonly #changes = new Map<string, Change>();
	/** A client may hold an id of a server that has crashed, so counting alone would not do. */
	readonly #session = Math.random().toString(36).slice(2);
	#count = 0;

	constructor(faults: Pick<Faults, 'tell' | 'forget'>, checker = new Checker()) {
		this.#faults = faults;
		this.#checker = checker;
	}

	/**
	 * Checks at once what takes no longer than a keystroke may, and else a little at a time, so that other
	 * documents need not wait. What takes too long is cut off.
	 *
	 * Nothing where the document could not be read at all: a bug of ours, told to the user.
	 */
	async check(
		document: OpenDocument,
		settings: Settings,
		path: string | undefined,
		around?: Around,
	): Promise<DocumentCheck | typeof SUPERSEDED | undefined> {
		const { uri } = document;
		const isSame = (other: Running | Kept | undefined) =>
			other?.document === document && other.settings === settings && other.path === path;
		const kept = this.#kept.get(uri);
		if (kept && isSame(kept) && holds(kept, around)) return kept;
		const running = this.#running.get(uri);
		if (running?.done && isSame(running)) return running.done;
		const begun: Running = { document, settings, path };
		this.#running.set(uri, begun);
		begun.done = this.#run(document, begun, around);
		return begun.done;
	}

	async #run(
		document: OpenDocument,
		running: Running,
		around: Around | undefined,
	): Promise<DocumentCheck | typeof SUPERSEDED | undefined> {
		const { uri, text } = document;
		const { settings, path } = running;
		const kept = this.#kept.get(uri);
		const generation = around?.generation;
		const files = around?.files();
		const change = this.#changes.get(uri);
		const since = kept && { checked: kept.checked, ...(change && { change }) };
		const pace = paceFor(text);
		try {
			const steps = this.#checker.steps(text, settings, path, since, files, pace);
			let step = nextStep(steps, pace);
			while (!step.done) {
				await otherMessages();
				if (this.#running.get(uri) !== running) return SUPERSEDED;
				step = nextStep(steps, pace);
			}
			const checked = butForTyping(step.value, document);
			this.#changes.delete(uri);
			this.#running.delete(uri);
			for (const failure of checked.failures) this.#faults.tell(uri, failure);
			const same = kept && change && isSameAnswer(kept.checked, checked, change);
			const id = same ? kept.id : `${this.#session}-${++this.#count}`;
			const again: CheckAgain = (other, by) =>
				this.#atOnce(other, settings, path, { checked, ...(by && { change: by }) }, files);
			const made = { document, checked, id, again, settings, path, files, generation };
			this.#kept.set(uri, made);
			return made;
		} catch (error) {
			if (this.#running.get(uri) === running) this.#running.delete(uri);
			this.#faults.tell(uri, { error });
			return undefined;
		}
	}

	/** Somebody waits for one answer that is made of several checks. */
	#atOnce(
		text: Text,
		settings: Settings,
		path: string | undefined,
		since: CheckedBefore,
		files: LinkedFiles | undefined,
	): Checked {
		const pace = paceFor(text);
		const steps = this.#checker.steps(text, settings, path, since, files, pace);
		let step = nextStep(steps, pace);
		while (!step.done) step = nextStep(steps, pace);
		return step.value;
	}

	/** Tells of what a client has changed in an open document: one change or several in turn. */
	changed(uri: string, change: Change): void {
		// Its steps are made of a text that is no more.
		this.#running.delete(uri);
		const before = this.#changes.get(uri);
		this.#changes.set(uri, before ? mergeChanges(before, change) : change);
	}

	forget(uri: string): void {
		this.#changes.delete(uri);
		this.#running.delete(uri);
		this.#kept.delete(uri);
		this.#faults.forget(uri);
	}

	/** Fixes are made when they are asked for, and may fail then. */
	tellFailures({ document, checked }: DocumentCheck): void {
		for (const failure of checked.failures) this.#faults.tell(document.uri, failure);
	}
}

function paceFor({ length }: Text): Pace {
	return new Pace(() => performance.now(), LIMIT + LONGER * length);
}

function nextStep<T>(steps: Generator<undefined, T>, pace: Pace): IteratorResult<undefined, T> {
	pace.work();
	try {
		return steps.next();
	} finally {
		pace.rest();
	}
}

/** Whether all that was asked of the files around is answered as it was. */
function holds(kept: Kept, around: Around | undefined): boolean {
	const { files } = kept;
	if (!files || !around || kept.generation === around.generation) return true;
	for (const [question, answer] of files.asked) if (files.askAgain(question) !== answer) return false;
	kept.generation = around.generation;
	return true;
}
