/**
 * The current findings of the open documents.
 *
 * Findings are kept until the document or settings change, since an editor asks for diagnostics and code actions of one
 * text many times over.
 */
import type { Settings } from '../../config/index.js';
import { type CheckAgain, type Checked, type CheckedBefore, Checker } from '../../engine/index.js';
import { Pace, type Report } from '../../report/index.js';
import type { Around as Beside } from '../../rules/index.js';
import { type Change, mergeChanges, type Text } from '../../text/index.js';
import type { Earlier, LinkedFiles } from '../../workspace/index.js';
import type { Document, OpenDocument } from '../protocol/open-document.js';
import { otherMessages } from '../protocol/other-messages.js';
import { isSameAround } from '../workspace/neighbours.js';
import type { FailureLog } from './failure-log.js';
import { Turns, type Worker } from './turns.js';

/** An open document as it has been read, with what it is checked by. */
export interface DocumentReading {
	readonly document: Document;
	readonly report: Report;
	readonly settings: Settings;
	/** Absent if the document has no folder. */
	readonly files: LinkedFiles | undefined;
}

export interface DocumentCheck extends DocumentReading {
	readonly checked: Checked;
	/** Checks another text as if it stood in this document. */
	readonly again: CheckAgain;
	/** Checks the same text as if it were final; `undefined` if the document changes meanwhile. */
	readonly asFinal: () => Promise<Checked | undefined>;
}

/** With what other reports know, for features that ask on their own account. */
export interface InformedReading extends DocumentReading {
	/** Absent if nobody has looked. */
	readonly earlier: Earlier | undefined;
}

export interface InformedCheck extends DocumentCheck, InformedReading {}

/** The files around a document, and what other reports know. */
export interface Around {
	readonly files: () => LinkedFiles | undefined;
	/** Changes whenever anything else may be known about them. */
	readonly generation: number;
	readonly earlier?: () => Earlier | undefined;
	/** Likewise. */
	readonly earlierGeneration?: number;
}

interface Kept extends InformedCheck {
	readonly path: string | undefined;
	/** Of what was known of the surrounding files when they were last found unchanged. */
	generation: number | undefined;
	/** Likewise, of what other reports know. */
	earlierGeneration: number | undefined;
}

/** How long a check may take, in milliseconds: far longer than it does, for the machine may be busy with other work, … */
const LIMIT = 5_000;
/** … where nobody else gets a turn meanwhile, … */
const LIMIT_AT_ONCE = 1_000;
/** … and how much longer for each character: a report of megabytes is no reason to stop. */
const LONGER = 0.002;

/** A document was changed or closed while it was being checked, or its settings have changed. */
export const SUPERSEDED = Symbol('superseded');

interface Running extends Worker {
	readonly document: Document;
	readonly settings: Settings;
	readonly path: string | undefined;
	isFirst: boolean;
	/** Absent until it has begun. */
	files?: LinkedFiles | undefined;
	done?: Promise<DocumentCheck | typeof SUPERSEDED | undefined>;
	/** There before the findings are; never, if the check is given up before. */
	readonly read: Promise<DocumentReading>;
	readonly tellRead: (reading: DocumentReading) => void;
}

export class Checks {
	readonly #checker: Checker;
	readonly #failureLog: Pick<FailureLog, 'tell' | 'forget'>;
	readonly #kept = new Map<string, Kept>();
	readonly #running = new Map<string, Running>();
	/** The changes to each document since it was last checked. */
	readonly #changes = new Map<string, Change>();
	readonly #turns = new Turns();

	constructor(failureLog: Pick<FailureLog, 'tell' | 'forget'>, checker = new Checker()) {
		this.#failureLog = failureLog;
		this.#checker = checker;
	}

	/**
	 * Checks at once what takes no longer than a keystroke may, and otherwise in small steps, so that other documents
	 * need not wait. A check that takes too long is cut off.
	 *
	 * @param isAsked somebody waits for it; as somebody does who has typed.
	 *
	 * `undefined` if the document could not be read at all: a bug of ours, reported to the user.
	 */
	async check(
		document: OpenDocument,
		settings: Settings,
		path: string | undefined,
		around?: Around,
		isAsked = false,
	): Promise<DocumentCheck | typeof SUPERSEDED | undefined> {
		const { uri } = document;
		const isSame = (other: Running | Kept | undefined) =>
			other?.document === document && other.settings === settings && other.path === path;
		const kept = this.#kept.get(uri);
		if (kept && isSame(kept) && holds(kept, around)) return kept;
		const running = this.#running.get(uri);
		if (running?.done && isSame(running)) {
			running.isFirst ||= isAsked;
			return running.done;
		}
		const isFirst = isAsked || this.#changes.has(uri);
		let tellRead: Running['tellRead'] = () => undefined;
		const read = new Promise<DocumentReading>((tell) => {
			tellRead = tell;
		});
		const begun: Running = { document, settings, path, isFirst, read, tellRead };
		this.#running.set(uri, begun);
		begun.done = this.#run(document, begun, around);
		return begun.done;
	}

	/** As {@link check}, but there as soon as the document has been read: what it says needs none of its findings. */
	async read(
		document: OpenDocument,
		settings: Settings,
		path: string | undefined,
		around?: Around,
	): Promise<DocumentReading | typeof SUPERSEDED | undefined> {
		const done = this.check(document, settings, path, around, true);
		const running = this.#running.get(document.uri);
		return running?.document === document ? Promise.race([done, running.read]) : done;
	}

	async #run(
		document: OpenDocument,
		running: Running,
		around: Around | undefined,
	): Promise<DocumentCheck | typeof SUPERSEDED | undefined> {
		const { uri, text } = document;
		const { settings, path } = running;
		await this.#turns.begin(running);
		if (this.#running.get(uri) !== running) return SUPERSEDED;
		const kept = this.#kept.get(uri);
		const generation = around?.generation;
		const files = around?.files();
		running.files = files;
		const earlier = around?.earlier?.();
		const beside: Beside = { ...(files && { files }), ...(earlier && { earlier }) };
		const change = this.#changes.get(uri);
		const since = kept && { checked: kept.checked, ...(change && { change }) };
		const pace = paceFor(text);
		try {
			const steps = this.#checker.steps(text, settings, path, since, beside, pace);
			let step = nextStep(steps, pace);
			while (!step.done) {
				if (step.value) {
					running.tellRead({ document, report: step.value, settings, files });
					// An answer is made in one turn, and written in the next.
					await otherMessages();
				}
				await this.#turns.next(running);
				if (this.#running.get(uri) !== running) return SUPERSEDED;
				step = nextStep(steps, pace);
			}
			const checked = step.value;
			this.#changes.delete(uri);
			this.#running.delete(uri);
			for (const failure of checked.failures) this.#failureLog.tell(uri, failure);
			const again: CheckAgain = (other, by) =>
				this.#atOnce(other, settings, path, { checked, ...(by && { change: by }) }, beside);
			const earlierGeneration = around?.earlierGeneration;
			let final: Promise<Checked | undefined> | undefined;
			const asFinal = () => {
				final ??= settings.final ? Promise.resolve(checked) : this.#asFinal(document, settings, path, checked, beside);
				return final;
			};
			const reading = { document, report: checked.report, settings, files };
			const made = { ...reading, checked, again, asFinal, path, generation, earlier, earlierGeneration };
			this.#kept.set(uri, made);
			return made;
		} catch (error) {
			if (this.#running.get(uri) === running) this.#running.delete(uri);
			this.#failureLog.tell(uri, { error });
			return undefined;
		}
	}

	/** In small steps, for nobody types while waiting for it. */
	async #asFinal(
		document: OpenDocument,
		settings: Settings,
		path: string | undefined,
		checked: Checked,
		beside: Beside,
	): Promise<Checked | undefined> {
		const { uri, text } = document;
		const pace = paceFor(text);
		const steps = this.#checker.steps(text, finalSettings(settings), path, { checked }, beside, pace);
		for (let step = nextStep(steps, pace); ; step = nextStep(steps, pace)) {
			if (step.done) {
				for (const failure of step.value.failures) this.#failureLog.tell(uri, failure);
				return step.value;
			}
			await this.#turns.next({ isFirst: true });
			if (this.#kept.get(uri)?.document !== document) return undefined;
		}
	}

	/** For a request whose answer takes several checks. */
	#atOnce(text: Text, settings: Settings, path: string | undefined, since: CheckedBefore, beside: Beside): Checked {
		const pace = paceFor(text, LIMIT_AT_ONCE);
		const steps = this.#checker.steps(text, settings, path, since, beside, pace);
		let step = nextStep(steps, pace);
		while (!step.done) step = nextStep(steps, pace);
		return step.value;
	}

	/** Records a client's changes to an open document, in order. */
	changed(uri: string, change: Change): void {
		// Its steps belong to an outdated text.
		this.#running.delete(uri);
		const before = this.#changes.get(uri);
		this.#changes.set(uri, before ? mergeChanges(before, change) : change);
	}

	forget(uri: string): void {
		this.#changes.delete(uri);
		this.#running.delete(uri);
		this.#kept.delete(uri);
		this.#failureLog.forget(uri);
	}

	/** Whether other reports now say something that adds or removes findings of an open document. */
	isOutOfDate(uri: string): boolean {
		return this.#kept.get(uri)?.earlier?.findingsHold() === false;
	}

	/** Whether the links of an open document, as it was checked last or is being checked, lead elsewhere now. */
	haveLinksMoved(uri: string): boolean {
		return [this.#kept.get(uri), this.#running.get(uri)].some((each) => each?.files && !isSameAround(each.files));
	}

	/** What was found last. */
	latest(uri: string): Checked | undefined {
		return this.#kept.get(uri)?.checked;
	}

	/** Fixes are computed on demand, and may fail then. */
	tellFailures({ document, checked }: DocumentCheck): void {
		for (const failure of checked.failures) this.#failureLog.tell(document.uri, failure);
	}
}

function paceFor({ length }: Text, limit = LIMIT): Pace {
	return new Pace(() => performance.now(), limit + LONGER * length);
}

function nextStep<Y, T>(steps: Generator<Y, T>, pace: Pace): IteratorResult<Y, T> {
	pace.work();
	try {
		return steps.next();
	} finally {
		pace.rest();
	}
}

/** One object for each, since what is computed from settings is kept with them. */
const finals = new WeakMap<Settings, Settings>();

function finalSettings(settings: Settings): Settings {
	const known = finals.get(settings) ?? { ...settings, final: true };
	finals.set(settings, known);
	return known;
}

/** Whether every question about surrounding files and other reports still has the same answer. */
function holds(kept: Kept, around: Around | undefined): boolean {
	const { files, earlier } = kept;
	if (earlier && kept.earlierGeneration !== around?.earlierGeneration) {
		if (!earlier.holds()) return false;
		kept.earlierGeneration = around?.earlierGeneration;
	}
	if (!files || !around || kept.generation === around.generation) return true;
	if (!isSameAround(files)) return false;
	kept.generation = around.generation;
	return true;
}
