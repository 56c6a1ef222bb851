import type { Settings } from '../config/index.js';
import { type Report, ReportReader } from '../report/index.js';
import { type Finding, type Rule, rules, type Severity } from '../rules/index.js';
import { decideKind } from './kind.js';
import { Suppressions } from './suppression.js';

export interface RuleFinding extends Finding {
	readonly rule: Rule;
	/** As the user has set it. */
	readonly severity: Severity;
}

/** A rule that threw: a bug of ours, told where developers look, never in the user's text. */
export interface RuleFailure {
	readonly rule: Rule;
	readonly error: unknown;
}

export interface Checked {
	readonly report: Report;
	/** In the order of the text. */
	readonly findings: readonly RuleFinding[];
	readonly failures: readonly RuleFailure[];
}

/** Checks texts; keeps what it has read of their blocks, so one checker should serve many texts. */
export class Checker {
	readonly #reader = new ReportReader();
	readonly #rules: readonly Rule[];

	constructor(enabled: readonly Rule[] = rules) {
		this.#rules = enabled;
	}

	/**
	 * @param path of the file, relative to the workspace, with `/`; for the `reports` globs.
	 * @param previous of the same document, from this checker: what has not changed is not read again.
	 */
	check(text: string, settings: Settings, path?: string, previous?: Checked): Checked {
		const options = {
			annexWords: settings.annexWords,
			externalAnnexes: settings.externalAnnexes,
			...decideKind(settings.reports, path),
		};
		const report = this.#reader.read(text, options, previous?.report);
		const findings: RuleFinding[] = [];
		const failures: RuleFailure[] = [];
		for (const rule of this.#rules) {
			const severity = settings.rules[rule.id] ?? rule.severity;
			if (severity === 'off' || (rule.scope === 'report' && report.kind !== 'report')) continue;
			try {
				for (const finding of rule.check(report)) findings.push({ ...finding, rule, severity });
			} catch (error) {
				failures.push({ rule, error });
			}
		}
		const suppressions = new Suppressions(report);
		const kept = findings.filter((finding) => !suppressions.covers(finding));
		kept.sort((a, b) => a.span.from - b.span.from || a.span.to - b.span.to || (a.rule.id < b.rule.id ? -1 : 1));
		return { report, findings: kept, failures };
	}
}
