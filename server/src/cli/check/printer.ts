import type { CheckOptions } from '../options.js';
import { count, countFixes } from '../output/format/words.js';
import { harmlessDiff } from '../output/log.js';
import type { Io, Output } from '../output/output.js';
import { countFindings, emptySummary, type FileReport, type Reporter, type Summary } from '../output/result.js';
import { EXIT, Verdict } from '../verdict.js';
import type { Outcome } from './file-checker.js';

interface Outputs {
	readonly out: Output;
	readonly err: Output;
	/** One of the two: where findings go. */
	readonly report: Output;
}

/** Prints the outcome for each file, adds up the totals, and reaches a verdict. */
export class Printer {
	readonly #options: CheckOptions;
	readonly #reporter: Reporter;
	readonly #outputs: Outputs;
	readonly #env: Io['env'];
	readonly #verdict: Verdict;
	readonly #summary: Summary = emptySummary();

	constructor(options: CheckOptions, reporter: Reporter, outputs: Outputs, env: Io['env']) {
		this.#options = options;
		this.#reporter = reporter;
		this.#outputs = outputs;
		this.#env = env;
		this.#verdict = new Verdict(options);
	}

	async print(path: string, { report, parsed, problems, fixed, diff, text }: Outcome): Promise<void> {
		const summary = this.#summary;
		for (const problem of problems) await this.tell(problem);
		if (fixed > 0) {
			summary.fixed += fixed;
			summary.fixedFiles++;
		}
		if (diff !== undefined) await this.#outputs.out.exactly(harmlessDiff(diff, this.#env));
		const known = parsed ?? (report === undefined ? undefined : (JSON.parse(report) as FileReport));
		if (known === undefined) return;
		summary.files++;
		const { kind, kindReason, findings, summary: ready } = known;
		this.#verdict.add(findings);
		const shown = this.#options.quiet ? findings.filter(({ severity }) => severity === 'error') : findings;
		summary.hidden += findings.length - shown.length;
		countFindings(summary, shown);
		if (this.#options.dryRun) return;
		await this.#write(
			await this.#reporter.file({
				path,
				kind,
				kindReason,
				findings: shown,
				...(text !== undefined && { text }),
				...(ready && { summary: ready }),
			}),
		);
	}

	/** Only one format is for people; the others make sure themselves that they contain no commands. */
	#write(text: string): Promise<void> {
		const { report } = this.#outputs;
		return this.#options.format === 'text' ? report.lines(text) : report.exactly(text);
	}

	/** Reports something that makes the run fail. */
	async tell(problem: string): Promise<void> {
		this.#summary.problems.push(problem);
		await this.say(problem);
	}

	/** One line on standard error, after everything that was found before. */
	async say(sentence: string): Promise<void> {
		const { out, err } = this.#outputs;
		await out.flush();
		await err.line(`rapporteur: ${sentence}`);
		await err.flush();
	}

	/** Prints the summary and returns the exit status. */
	async finish(): Promise<number> {
		const { err } = this.#outputs;
		const { fixed, problems, errors, warnings, information, hidden } = this.#summary;
		if (this.#options.dryRun) {
			const left = errors + warnings + information + hidden;
			const what = fixed === 0 ? 'change nothing' : `apply ${countFixes(this.#summary)}`;
			await err.line(`--fix would ${what}; ${left === 0 ? 'no problem' : count(left, 'problem')} would be left.`);
		} else await this.#write(this.#reporter.end(this.#summary));
		const reason = this.#verdict.reason();
		if (reason !== undefined) await this.say(reason);
		return problems.length > 0 ? EXIT.trouble : this.#verdict.status();
	}
}
