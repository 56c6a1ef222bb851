import type { Checked } from '../engine/index.js';
import { kindOf, type Report } from '../report/index.js';
import { type Change, type Span, spanAt, type Text, touches } from '../text/index.js';
import { follow, movedFinding, movedPlace, movedSpan, type ShownFinding } from './followed.js';
import { isTyped, Typing } from './typing.js';
import { PAUSE, waitsUntil } from './waiting.js';

export interface Shown {
	/** In document order. */
	readonly findings: readonly ShownFinding[];
	/** When this changes though nobody types; absent if it does not. */
	readonly until?: number;
}

/**
 * - `shown`: found and shown
 * - `waits`: found, but caused by typing and not shown yet
 * - `gone`: shown, though no longer found because of the word being typed; `swallowed` if what is being typed made the
 *   checker read that part of the text as something else.
 */
type State = 'shown' | 'waits' | 'gone' | 'swallowed';

interface Entry {
	readonly finding: ShownFinding;
	readonly state: State;
	readonly own: boolean;
	/** Where somebody was typing when it went. */
	readonly at: number;
}

/** What is shown of one document's findings while it is edited. Times are milliseconds of any monotonic clock. */
export class Calm {
	/** As of the last `show`; `undefined` if every finding is to be shown. */
	#entries: readonly Entry[] | undefined;
	#report: Report | undefined;
	/** Since the last `show`. */
	#changes: Change[] = [];
	#typing: Typing | undefined;
	/** The document's kind when typing began. */
	#kind: string | undefined;

	/** Call for each change, in order; several changes of one version come from several cursors. */
	edited(change: Change, before: Text, after: Text, version: number, now: number): void {
		if (!isTyped(before, after, change)) {
			this.replaced();
			return;
		}
		// Places are those of the last `show`; whoever asks late has missed nothing but a pause.
		const rested = this.#typing !== undefined && now >= this.#typing.last + PAUSE;
		if (rested) this.#kind = this.#report && kindOf(this.#report);
		if (rested || this.#changes.length === 0) this.#settle(now);
		this.#changes.push(change);
		this.#typing = Typing.after(this.#typing, change, after, version, now);
	}

	/** The text changed by more than a keystroke: every finding is to be shown. */
	replaced(): void {
		this.#entries = undefined;
		this.#changes = [];
		this.#typing = undefined;
	}

	/** The writer pauses, whenever the last key was: what waits for a pause is to be shown. */
	paused(now: number): void {
		this.#typing = this.#typing?.until(now - PAUSE);
	}

	/** The document was saved: every finding is to be shown. */
	rest(): void {
		this.#settle(Number.POSITIVE_INFINITY);
		this.#typing = undefined;
	}

	/** @param checked the check of the text after the last edit. */
	show(checked: Checked, now: number): Shown {
		const { findings, report } = checked;
		const typing = this.#typing;
		if (!this.#entries || !typing || checked.cutOff) {
			this.#entries = findings.map((finding) => ({ finding, state: 'shown', own: false, at: 0 }));
			this.#kind = kindOf(report);
		} else this.#entries = this.#next(this.#entries, checked, typing);
		this.#report = report;
		this.#changes = [];
		this.#settle(now);
		return this.#shown(findings);
	}

	#shown(findings: readonly ShownFinding[]): Shown {
		const entries = this.#entries!;
		const typing = this.#typing;
		if (!typing || areShown(entries)) return { findings };
		const shown = entries.filter(({ state }) => state !== 'waits').map(({ finding }) => finding);
		const until = Math.min(...entries.filter(({ state }) => state !== 'shown').map((each) => dueOf(each, typing)));
		return { findings: shown, until };
	}

	/** The findings of the next check, each with its state. */
	#next(old: readonly Entry[], checked: Checked, typing: Typing): Entry[] {
		const changes = this.#changes;
		const before = old.map((entry) => ({
			entry,
			finding: entry.finding,
			span: movedSpan(entry.finding.span, changes),
		}));
		const known = follow(before, checked.findings);
		const entries = checked.findings.map((finding, index): Entry => {
			const same = known[index]?.entry;
			// Without a change, a setting or another file has caused it.
			if (!same)
				return { finding, state: changes.length > 0 ? 'waits' : 'shown', own: typing.hasWritten(finding.span), at: 0 };
			return { finding, state: same.state === 'waits' ? 'waits' : 'shown', own: same.own, at: same.at };
		});
		if (known.filter(Boolean).length === old.length) return entries;
		const found = new Set(known);
		const flipped = kindOf(checked.report) !== this.#kind;
		const gone = before.filter((each) => !found.has(each) && each.entry.state !== 'waits');
		for (const { entry, span } of gone) {
			const state = this.#stateOfGone(entry, span, checked.report, typing, flipped);
			if (state === undefined) continue;
			const at = entry.state === 'shown' ? typing.place : movedPlace(entry.at, changes, 'end');
			entries.push({ finding: movedFinding(entry.finding, changes), state, own: false, at });
		}
		return gone.length === 0 ? entries : inOrder(entries);
	}

	/** `undefined` if what is no longer found is no longer shown either. */
	#stateOfGone(
		{ finding, state }: Entry,
		span: Span,
		report: Report,
		typing: Typing,
		flipped: boolean,
	): State | undefined {
		if (this.#changes.length === 0 && state === 'shown') return undefined;
		if (typing.isIn(span)) return undefined;
		if (state !== 'shown') return state;
		if (flipped) return 'swallowed';
		const block = spanAt(report.blocks, span.from);
		const was = this.#report && spanAt(this.#report.blocks, finding.span.from);
		const stays = block && was && movedPlace(was.from, this.#changes, 'start') === block.from;
		return stays || !block || block.from > typing.place ? 'gone' : 'swallowed';
	}

	/** Shows what has waited long enough or was left behind; drops what has gone. */
	#settle(now: number): void {
		const typing = this.#typing;
		if (!typing || !this.#entries || areShown(this.#entries)) return;
		const entries = this.#entries.flatMap((entry): Entry[] => {
			if (entry.state === 'shown' || now < dueOf(entry, typing)) return [entry];
			return entry.state === 'waits' ? [{ ...entry, state: 'shown' }] : [];
		});
		this.#entries = entries;
	}
}

function areShown(entries: readonly Entry[]): boolean {
	return entries.every(({ state }) => state === 'shown');
}

function dueOf(entry: Entry, typing: Typing): number {
	if (entry.state === 'gone') {
		return typing.lines.some((line) => touches(line, { from: entry.at, to: entry.at })) ? typing.last + PAUSE : 0;
	}
	return entry.state === 'swallowed' ? typing.last + PAUSE : waitsUntil(entry, typing);
}

function inOrder(entries: Entry[]): Entry[] {
	return entries.sort(
		({ finding: a }, { finding: b }) =>
			a.span.from - b.span.from || a.span.to - b.span.to || (a.rule.id < b.rule.id ? -1 : 1),
	);
}
