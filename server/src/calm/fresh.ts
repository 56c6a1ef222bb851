import type { Change, Span } from '../text/index.js';
import { touches } from '../text/index.js';
import { movedSpan, type ShownFinding } from './followed.js';

/** Whoever has been at so many places has seen the report. */
const MOST = 1_000;

/**
 * What has been put into a document to be filled in, and where the writer has not been yet: that it is still open there is
 * no news to anybody. All places are those of the text after the last edit.
 */
export class Fresh {
	/** What was put in. */
	#parts: readonly Span[] = [];
	/** Where somebody has written in them, or has been and left. */
	#seen: Span[] = [];
	#cursors: readonly Span[] = [];
	/** Where the cursors were before, since it was last known what is open. */
	#been: readonly Span[] = [];
	/** Of what is held back. */
	#held: readonly Span[] = [];

	get isEmpty(): boolean {
		return this.#parts.length === 0;
	}

	/** @param put what the change has inserted is a part to fill in. */
	edited(change: Change, put: boolean): void {
		if (this.isEmpty && !put) return;
		const moved = (spans: readonly Span[]) => spans.map((span) => movedSpan(span, [change]));
		const written = { from: change.from, to: change.from + change.inserted };
		this.#parts = put ? [...moved(this.#parts), written] : moved(this.#parts);
		// A cursor at the word for a part has not been at a place of the part.
		const still = (spans: readonly Span[]) => moved(spans).filter((span) => !put || !touches(span, written));
		this.#cursors = still(this.#cursors);
		this.#been = still(this.#been);
		this.#held = moved(this.#held);
		this.#seen = moved(put ? this.#seen.flatMap((span) => around(span, change)) : this.#seen);
		if (!put && this.#parts.some((part) => touches(part, written))) this.#see(written);
	}

	/** The cursors have moved, or are told of for the first time. @returns whether they have left what was held back. */
	moved(cursors: readonly Span[]): boolean {
		this.#been = [...this.#been, ...this.#cursors].slice(-MOST);
		this.#cursors = cursors;
		return this.#held.some((span) => this.#isLeft(span));
	}

	/** The writer wants to see what is open: nothing is held back any more. @returns whether anything was. */
	forget(): boolean {
		const had = this.#held.length > 0;
		[this.#parts, this.#seen, this.#cursors, this.#been, this.#held] = [[], [], [], [], []];
		return had;
	}

	/** The findings but for those that are held back; the same list if none is. */
	hold(findings: readonly ShownFinding[]): readonly ShownFinding[] {
		if (this.isEmpty) return findings;
		const isOpen = ({ rule, span }: ShownFinding) =>
			rule.open === true && this.#parts.some(({ from, to }) => from <= span.from && span.to <= to);
		const open = findings.filter(isOpen);
		// Whoever is quick has left a place before it was found to be open.
		for (const { span } of open) if (this.#isLeft(span)) this.#see(span);
		if (this.isEmpty) return findings;
		const held = open.filter(({ span }) => !this.#seen.some((seen) => touches(seen, span)));
		this.#been = [];
		this.#held = held.map(({ span }) => span);
		return held.length === 0 ? findings : findings.filter((each) => !held.includes(each));
	}

	#isLeft(span: Span): boolean {
		const isAt = (places: readonly Span[]) => places.some((place) => touches(place, span));
		return isAt(this.#been) && !isAt(this.#cursors);
	}

	#see(span: Span): void {
		const { from, to } = span;
		const [near, others] = [
			this.#seen.filter((each) => touches(each, span)),
			this.#seen.filter((each) => !touches(each, span)),
		];
		this.#seen = [
			...others,
			near.reduce((all, each) => ({ from: Math.min(all.from, each.from), to: Math.max(all.to, each.to) }), {
				from,
				to,
			}),
		];
		if (this.#seen.length > MOST) this.forget();
	}
}

/** Without what the change replaces, nor what touches it: the word for a part is none of its places. */
function around({ from, to }: Span, change: Change): Span[] {
	const sides = [
		{ from, to: Math.min(to, change.from - 1) },
		{ from: Math.max(from, change.to + 1), to },
	];
	return sides.filter((side) => side.from < side.to);
}
