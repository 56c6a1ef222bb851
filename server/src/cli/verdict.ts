import type { Severity } from '../rules/index.js';
import type { CheckOptions } from './options.js';

/** Exit statuses. */
export const EXIT = {
	/** Nothing that fails the check. */
	fine: 0,
	/** Findings that fail it, or two reports that differ. */
	findings: 1,
	/** Wrong use, or something that could not be read, written or checked. */
	trouble: 2,
} as const;

const RANKS: Readonly<Record<Severity, number>> = { hint: 0, information: 1, warning: 2, error: 3 };

type Bar = Pick<CheckOptions, 'failOn' | 'quiet' | 'maxWarnings'>;

/** Whether a finding of this severity makes the check fail, however many there are. */
export function fails(severity: Severity, { failOn, quiet, maxWarnings }: Bar): boolean {
	if (severity === 'warning' && maxWarnings !== undefined) return false;
	return RANKS[severity] >= RANKS[failOn ?? (quiet ? 'error' : 'warning')];
}

/**
 * Whether the findings fail the check. Findings from `failOn` upwards do; `maxWarnings` lets that many warnings pass
 * whatever `failOn` says. Hidden findings count too, so with `quiet` only errors fail unless something else is asked
 * for: nobody should have to look for a reason that is not on the screen.
 */
export class Verdict {
	readonly #maxWarnings: number | undefined;
	readonly #bar: Bar;
	#failing = 0;
	#warnings = 0;

	constructor(bar: Bar) {
		this.#maxWarnings = bar.maxWarnings;
		this.#bar = bar;
	}

	add(findings: readonly { readonly severity: Severity }[]): void {
		for (const { severity } of findings) {
			if (severity === 'warning') this.#warnings++;
			if (fails(severity, this.#bar)) this.#failing++;
		}
	}

	/** Why the check fails, if the findings alone do not show it. */
	reason(): string | undefined {
		if (this.#maxWarnings === undefined || this.#warnings <= this.#maxWarnings) return undefined;
		return `too many warnings: ${this.#warnings}, and --max-warnings allows ${this.#maxWarnings}`;
	}

	status(): number {
		return this.#failing > 0 || this.reason() !== undefined ? EXIT.findings : EXIT.fine;
	}
}
