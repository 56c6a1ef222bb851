import { allowedRules, type Directive, directives, type NamedRule, type Report } from '../report/index.js';
import type { Unused } from '../rules/index.js';
import { nextLineStart, type Span } from '../text/index.js';
import type { RuleFinding } from './run.js';

/** Where findings are silenced, and by what. */
interface Silence {
	readonly span: Span;
	/** Of one rule; of all where there is none. */
	readonly rule?: NamedRule;
	/** Absent for an entry of the front matter. */
	readonly directive?: Directive;
}

type Placed = Pick<RuleFinding, 'rule' | 'span'>;

/** What comments and front matter say of findings that are not to be reported. */
export class Suppressions {
	readonly #silences: readonly Silence[];
	/** By rule id; under no id, those of all rules. */
	readonly #byRule = new Map<string | undefined, Silence[]>();
	/** Comments, or what they name, that begin and end nothing. */
	readonly #idle: readonly Unused[];
	readonly #used = new Set<Silence>();

	constructor(report: Report) {
		const all = { from: 0, to: report.rope.length + 1 };
		const { silences, idle } = readSilences(report);
		this.#silences = [...allowedRules(report).map((rule) => ({ span: all, rule })), ...silences];
		this.#idle = idle;
		for (const silence of this.#silences) {
			const id = silence.rule?.id;
			const same = this.#byRule.get(id);
			if (same) same.push(silence);
			else this.#byRule.set(id, [silence]);
		}
	}

	/** Nothing is silenced, and nothing tries to. */
	get empty(): boolean {
		return this.#silences.length === 0 && this.#idle.length === 0;
	}

	covers(finding: Placed): boolean {
		return this.#about(finding).some((silences) => silences.some((silence) => isCovered(finding, silence)));
	}

	/** As {@link covers}, and remembers what was of use. */
	silence(finding: Placed): boolean {
		let covered = false;
		for (const silences of this.#about(finding)) {
			for (const silence of silences) {
				if (!isCovered(finding, silence)) continue;
				this.#used.add(silence);
				covered = true;
			}
		}
		return covered;
	}

	#about({ rule }: Placed): readonly (readonly Silence[])[] {
		return [this.#byRule.get(rule.id) ?? [], this.#byRule.get(undefined) ?? []];
	}

	/**
	 * What has silenced nothing so far.
	 *
	 * @param ran whether a rule has looked at the report: of others nobody can tell.
	 */
	unused(ran: (id: string) => boolean): Unused[] {
		const silences = this.#silences.filter((each) => !this.#used.has(each) && (!each.rule || ran(each.rule.id)));
		return [
			...silences.map(({ directive, rule }) => ({ ...(directive && { directive }), ...(rule && { rule }) })),
			...this.#idle.filter(({ rule }) => !rule || ran(rule.id)),
		];
	}
}

/** Whether the silence, which is about its rule, holds where the finding is. */
function isCovered({ span: { from } }: Placed, { span }: Silence): boolean {
	return span.from <= from && from < span.to;
}

function readSilences(report: Report): { readonly silences: Silence[]; readonly idle: Unused[] } {
	const silences: Silence[] = [];
	const idle: Unused[] = [];
	const found = directives(report);
	if (found.length === 0) return { silences, idle };
	const { rope } = report;
	/** By rule id; under no id, all rules. */
	const open = new Map<string | undefined, Omit<Silence, 'span'> & { readonly from: number }>();
	const close = (id: string | undefined, to: number): boolean => {
		const opened = open.get(id);
		if (!opened) return false;
		const { from, ...silence } = opened;
		silences.push({ ...silence, span: { from, to } });
		return open.delete(id);
	};
	for (const directive of found) {
		const { kind, span, rules } = directive;
		const named: readonly (NamedRule | undefined)[] = rules.length > 0 ? rules : [undefined];
		if (kind === 'disable-next-line') {
			const from = nextLineStart(rope, span.to);
			const line =
				from === undefined
					? { from: rope.length, to: rope.length }
					: { from, to: nextLineStart(rope, from) ?? rope.length + 1 };
			for (const rule of named) silences.push({ span: line, ...(rule && { rule }), directive });
		} else if (kind === 'disable') {
			for (const rule of named) {
				// What is off already stays off from the first place on.
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
	return { silences, idle };
}
