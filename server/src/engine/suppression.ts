import { allowedRules, type Directive, directives, type NamedRule, type Report } from '../report/index.js';
import type { Unused } from '../rules/index.js';
import { lineStart, nextLineStart, type Span, spanAt, type Text } from '../text/index.js';
import type { RuleFinding } from './finding.js';

/** Where findings are suppressed, and by what. */
interface Suppression {
	readonly extent: Extent;
	readonly span: Span;
	/** For one rule; for all if absent. */
	readonly rule?: NamedRule;
	/** Absent for an entry of the front matter. */
	readonly directive?: Directive;
}

/**
 * `end`: where a finding must end.
 *
 * Those of one kind and for one rule are in order, and do not overlap unless they are equal.
 */
type Extent = 'document' | 'stretch' | 'line' | 'end';

/** Where one or several suppress the same rule. */
interface Suppressed extends Span {
	used: boolean;
}

type SuppressedByExtent = Readonly<Record<Extent, Suppressed[]>>;

type Placed = Pick<RuleFinding, 'rule' | 'span'>;

/** What comments and front matter say about findings not to report. */
export class Suppressions {
	readonly #all: readonly Suppression[];
	/** By rule id; without an id, those for all rules. */
	readonly #byRule = new Map<string | undefined, SuppressedByExtent>();
	readonly #placeOf = new Map<Suppression, Suppressed>();
	/** Comments, or rules named in them, that begin and end nothing. */
	readonly #idle: readonly Unused[];

	constructor(report: Report) {
		const whole = { from: 0, to: report.rope.length + 1 };
		const { suppressions, idle } = readSuppressions(report);
		this.#all = [
			...allowedRules(report).map((rule) => ({ extent: 'document' as const, span: whole, rule })),
			...suppressions,
		];
		this.#idle = idle;
		for (const suppression of this.#all) {
			const { extent, span, rule } = suppression;
			const places = this.#byRule.get(rule?.id) ?? { document: [], stretch: [], line: [], end: [] };
			this.#byRule.set(rule?.id, places);
			let last = places[extent].at(-1);
			if (!last || last.from !== span.from) {
				last = { ...span, used: false };
				places[extent].push(last);
			}
			this.#placeOf.set(suppression, last);
		}
	}

	/** Nothing is suppressed, and nothing tries to. */
	get empty(): boolean {
		return this.#all.length === 0 && this.#idle.length === 0;
	}

	covers(finding: Placed): boolean {
		return this.#placesOf(finding).length > 0;
	}

	/** As {@link covers}, and remembers what was used. */
	suppress(finding: Placed): boolean {
		const places = this.#placesOf(finding);
		for (const place of places) place.used = true;
		return places.length > 0;
	}

	#placesOf({ rule, span }: Placed): Suppressed[] {
		return [this.#byRule.get(rule.id), this.#byRule.get(undefined)].flatMap((places) => {
			if (!places) return [];
			const here = [places.document, places.stretch, places.line].map((each) => spanAt(each, span.from));
			here.push(spanAt(places.end, span.to));
			return here.filter((each) => each !== undefined);
		});
	}

	/**
	 * What has suppressed nothing so far.
	 *
	 * @param ran whether a rule has run on the report: of others nobody can tell.
	 */
	unused(ran: (id: string) => boolean): Unused[] {
		const unused = this.#all.filter((each) => !this.#placeOf.get(each)?.used && (!each.rule || ran(each.rule.id)));
		return [
			...unused.map(({ directive, rule }) => ({ ...(directive && { directive }), ...(rule && { rule }) })),
			...this.#idle.filter(({ rule }) => !rule || ran(rule.id)),
		];
	}
}

function readSuppressions(report: Report): { readonly suppressions: Suppression[]; readonly idle: Unused[] } {
	const suppressions: Suppression[] = [];
	const idle: Unused[] = [];
	const found = directives(report);
	if (found.length === 0) return { suppressions, idle };
	const { rope } = report;
	/** By rule id; under no id, all rules. */
	const open = new Map<string | undefined, Omit<Suppression, 'span' | 'extent'> & { readonly from: number }>();
	const close = (id: string | undefined, to: number): boolean => {
		const opened = open.get(id);
		if (!opened) return false;
		const { from, ...suppression } = opened;
		suppressions.push({ ...suppression, extent: 'stretch', span: { from, to } });
		return open.delete(id);
	};
	for (const directive of found) {
		const { kind, span, rules } = directive;
		const named: readonly (NamedRule | undefined)[] = rules.length > 0 ? rules : [undefined];
		if (kind === 'disable-previous') {
			const end = { from: endBefore(rope, span.from), to: span.from + 1 };
			for (const rule of named) suppressions.push({ extent: 'end', span: end, ...(rule && { rule }), directive });
		} else if (kind === 'disable-next-line') {
			const from = nextLineStart(rope, span.to);
			const line =
				from === undefined
					? { from: rope.length, to: rope.length }
					: { from, to: nextLineStart(rope, from) ?? rope.length + 1 };
			for (const rule of named) suppressions.push({ extent: 'line', span: line, ...(rule && { rule }), directive });
		} else if (kind === 'disable') {
			for (const rule of named) {
				// What is already off stays off from the first place on.
				if (open.has(rule?.id)) idle.push({ directive, ...(rule && { rule }) });
				else open.set(rule?.id, { from: span.to, ...(rule && { rule }), directive });
			}
		} else if (kind === 'enable') {
			if (rules.length === 0) {
				const closed = [...open.keys()].filter((id) => close(id, span.from));
				if (closed.length === 0) idle.push({ directive });
			}
			for (const rule of rules) if (!close(rule.id, span.from)) idle.push({ directive, rule });
		}
	}
	for (const id of [...open.keys()]) close(id, rope.length + 1);
	return { suppressions, idle };
}

/** Markers and stops may come between the words and their comment, on the same line and not many. */
const BETWEEN = ' \t*_~)]"”’».,;:!?';
const CLOSE = 10;

function endBefore(rope: Text, at: number): number {
	const before = rope.slice(Math.max(lineStart(rope, at), at - CLOSE), at);
	let length = 0;
	while (length < before.length && BETWEEN.includes(before[before.length - 1 - length]!)) length++;
	return at - length;
}
