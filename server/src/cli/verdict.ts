import type { Severity } from '../rules/index.js';
import type { CheckOptions } from './options.js';

/** Exit statuses. */
export const EXIT = {
	/** Nothing that fails the check. */
	fine: 0,
	/** Findings that fail it. */
	findings: 1,
	/** Wrong use, or something that could not be read, written or checked. */
	trouble: 2,
} as const;

const RANKS: Readonly<Record<Severity, number>> = { hint: 0, information: 1, warning: 2, error: 3 };

/**
 * Whether the findings fail the check. From `failOn` on they do; where `maxWarnings` is given, so
 * many warnings are let pass whatever `failOn` says. Findings that are not shown count too, so with
 * `quiet` only errors fail unless something else is asked for: nobody should look for a reason that
 * is not on the screen.
 */
export class Verdict {
	readonly #maxWarnings: number | undefined;
	readonly #failFrom: number;
	#failing = 0;
	#warnings = 0;

	constructor({ failOn, quiet, maxWarnings }: Pick<CheckOptions, 'failOn' | 'quiet' | 'maxWarnings'>) {
		this.#maxWarnings = maxWarnings;
		this.#failFrom = RANKS[failOn ?? (quiet ? 'error' : 'warning')];
	}

	add(findings: readonly { readonly severity: Severity }[]): void {
		for (const { severity } of findings) {
			if (severity === 'warning') this.#warnings++;
			if (severity === 'warning' && this.#maxWarnings !== undefined) continue;
			if (RANKS[severity] >= this.#failFrom) this.#failing++;
		}
	}

	/** Why the check fails, where the findings alone do not say it. */
	reason(): string | undefined {
		if (this.#maxWarnings === undefined || this.#warnings <= this.#maxWarnings) return undefined;
		return `too many warnings: ${this.#warnings}, and --max-warnings allows ${this.#maxWarnings}`;
	}

	status(): number {
		return this.#failing > 0 || this.reason() !== undefined ? EXIT.findings : EXIT.fine;
	}
}
