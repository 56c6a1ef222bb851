import { checkFrontMatter, type Problem, type Settings } from '../config/index.js';
import { Interruption, isTooMuch, type Kind, kindOf, type Pace, type Report, unreadBlocks } from '../report/index.js';
import {
	type Around,
	type Checking,
	type Context,
	type Finding,
	type Fix,
	findingsOf,
	type Rule,
	rules,
	type Severity,
	type Unused,
} from '../rules/index.js';
import type { Failure, RuleFinding } from './finding.js';
import { Proofs } from './proofs.js';
import { Suppressions } from './suppression.js';

class Found implements RuleFinding {
	readonly message: string;
	readonly span: Finding['span'];
	readonly rule: Rule;
	readonly severity: Severity;
	declare readonly related?: NonNullable<Finding['related']>;
	declare readonly unfinished?: true;
	declare readonly unfilled?: NonNullable<Finding['unfilled']>;
	readonly #found: Finding['fixes'];
	readonly #run: Run;
	#made: readonly Fix[] | undefined;
	#fixes: readonly Fix[] | undefined;

	constructor(
		{ message, span, fixes, related, unfinished, unfilled }: Finding,
		rule: Rule,
		severity: Severity,
		run: Run,
	) {
		this.message = message;
		this.span = span;
		this.rule = rule;
		this.severity = severity;
		if (related) this.related = related;
		if (unfinished) this.unfinished = unfinished;
		if (unfilled) this.unfilled = unfilled;
		this.#found = fixes;
		this.#run = run;
	}

	get fixes(): readonly Fix[] {
		this.#fixes ??= this.#safely(() => this.#run.proofs.prove(this));
		return this.#fixes;
	}

	get made(): readonly Fix[] {
		this.#made ??= this.#safely(() => {
			return typeof this.#found === 'function' ? this.#found(this.#run.around) : this.#found;
		});
		return this.#made;
	}

	#safely(make: () => readonly Fix[]): readonly Fix[] {
		try {
			return make();
		} catch (error) {
			this.#run.failures.push({ rule: this.rule, error });
			return [];
		}
	}
}

const RULE_IDS = rules.map(({ id }) => id);

/** Runs rules on one report, one after the other, as long as there is time. */
export class Run {
	readonly findings: Found[] = [];
	readonly proofs: Proofs;
	readonly failures: Failure[] = [];
	/** The ids of rules that have seen the whole report. */
	readonly ran = new Set<string>();
	readonly suppressions: Suppressions;
	readonly report: Report;
	readonly #settings: Settings;
	readonly #context: Context;
	readonly #checking: Checking;
	readonly #kind: Kind;
	readonly #pace: Pace | undefined;
	#cutOff: boolean;
	#unused: readonly Unused[] | undefined;
	/** How many of the report's failures have been looked at. */
	#told = 0;

	constructor(report: Report, settings: Settings, context: Context, pace: Pace | undefined) {
		this.report = report;
		this.proofs = new Proofs(report, this.findings);
		this.#settings = settings;
		this.#context = context;
		this.#checking = {
			ruleIds: RULE_IDS,
			frontMatterProblems: () => frontMatterProblems(report),
			cutOff: () => this.#cutOff,
			unused: () => (this.#unused ??= this.suppressions.unused((id) => this.ran.has(id))),
		};
		this.#kind = kindOf(report);
		this.#pace = pace;
		this.#cutOff = pace?.isOver() === true;
		const { error } = report.options;
		if (error !== undefined) this.failures.push({ error });
		this.suppressions = new Suppressions(report);
		this.#noteFailures();
	}

	/** There was not enough time for all. */
	get cutOff(): boolean {
		return this.#cutOff;
	}

	/**
	 * In steps that let others have a turn.
	 *
	 * @param anyway even if there is no time left.
	 */
	*ask(rule: Rule, anyway = false): Generator<undefined, void> {
		const severity = severityOf(rule, this.#settings);
		if (severity === 'off' || !speaksAbout(rule, this.#kind)) return;
		const before = this.findings.length;
		while (anyway || !this.#cutOff) {
			try {
				for (const each of findingsOf(rule, this.report, this.#context, this.#checking)) {
					this.#keep(each, rule, severity);
					if (!this.#pace?.isDue()) continue;
					if (this.#isOver()) return;
					yield;
				}
				if (!rule.looksAtFiles) this.ran.add(rule.id);
				break;
			} catch (error) {
				if (!(error instanceof Interruption)) {
					this.failures.push({ rule, error });
					break;
				}
				if (this.#isOver()) return;
				// It starts over.
				this.findings.length = before;
				yield;
			}
		}
		this.#noteFailures(rule);
		if (!this.#cutOff && this.#pace?.isDue(this.report.rope.length) && !this.#isOver()) yield;
	}

	/** For fixes. */
	get around(): Around {
		return this.#context;
	}

	/** What the parser failed on. */
	tellUnread(): void {
		this.#pace?.rest();
		for (const { block } of unreadBlocks(this.report)) {
			if (block.facts.error !== undefined) this.failures.push({ error: block.facts.error });
		}
		this.#pace?.work();
	}

	/** Runs a rule for which there is always time. */
	askInTheEnd(rule: Rule): void {
		this.#pace?.rest();
		for (const steps = this.ask(rule, true); !steps.next().done; );
		this.#pace?.work();
	}

	#keep(each: Finding, rule: Rule, severity: Severity): void {
		const mild = each.mild && !(this.#settings.final && rule.whenFinal);
		const finding = new Found(each, rule, mild ? mildest(severity) : severity, this);
		if (this.suppressions.empty || !this.suppressions.suppress(finding)) this.findings.push(finding);
	}

	#isOver(): boolean {
		this.#cutOff ||= this.#pace?.isOver() === true;
		return this.#cutOff;
	}

	/** That a block is too much for a reader is no failure; `too-intricate` reports it. */
	#noteFailures(rule?: Rule): void {
		const failures = this.report.failures;
		if (failures.length === this.#told) return;
		const failed = failures.slice(this.#told).find(({ error }) => !isTooMuch(error));
		this.#told = failures.length;
		if (failed) this.failures.push({ ...(rule && { rule }), error: failed.error });
	}
}

function frontMatterProblems(report: Report): readonly Problem[] {
	const { frontMatter, rope } = report;
	return frontMatter ? checkFrontMatter(frontMatter, rope, kindOf(report) !== 'other') : [];
}

function speaksAbout({ scope }: Rule, kind: Kind): boolean {
	return scope === 'markdown' || kind === 'report' || (scope === 'meeting' && kind === 'agenda');
}

/** What may be left open in a draft is an error in a final report, unless the user has turned the rule off. */
function severityOf({ id, severity, whenFinal }: Rule, settings: Settings): Severity | 'off' {
	const chosen = settings.rules[id] ?? severity;
	return settings.final && whenFinal !== undefined && chosen !== 'off' ? whenFinal : chosen;
}

function mildest(severity: Severity): Severity {
	return severity === 'hint' ? severity : 'information';
}
