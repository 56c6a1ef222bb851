/** `rapporteur check`. */
import { resolve } from 'node:path';
import { readSettings, type Settings } from '../config/index.js';
import { type Checked, type Checker, fixAll } from '../engine/index.js';
import { unifiedDiff } from './diff.js';
import { inWords, UserError } from './faults.js';
import { findFiles, shownPath } from './files.js';
import { count, countFixes } from './format/text.js';
import { type CheckOptions, refuseContradictions } from './options.js';
import type { Io, Output } from './output.js';
import { decode, readSource, type Source } from './read.js';
import { countFindings, emptySummary, type Reporter, type Summary } from './result.js';
import { EXIT, Verdict } from './verdict.js';
import { replaceFile } from './write.js';

export interface CheckContext {
	readonly checker: Checker;
	readonly io: Io;
	readonly out: Output;
	readonly err: Output;
	readonly reporter: (options: CheckOptions, to: Output) => Reporter;
}

/** Called with a fixed text; where it goes is the caller's business. */
type Save = (fixed: string, source: Source) => Promise<void>;

/**
 * Checks what `paths` name and prints what is found.
 *
 * @returns the exit status.
 * @throws UserError if the options contradict each other.
 */
export async function check(paths: readonly string[], options: CheckOptions, context: CheckContext): Promise<number> {
	const meant: CheckOptions = paths.includes('-') ? { ...options, stdin: true } : options;
	refuseContradictions(paths, meant);
	const run = new CheckRun(meant, context);
	if (meant.stdin) await run.checkStdin();
	else await run.checkFiles(paths);
	return run.finish();
}

class CheckRun {
	readonly #options: CheckOptions;
	readonly #context: CheckContext;
	readonly #settings: Settings;
	readonly #summary: Summary = emptySummary();
	readonly #verdict: Verdict;
	readonly #reporter: Reporter;
	/** Where findings go: the fixed text of `--stdin --fix` has standard output for itself. */
	readonly #report: Output;

	constructor(options: CheckOptions, context: CheckContext) {
		this.#options = options;
		this.#context = context;
		this.#settings = { ...readSettings({}).settings, rules: options.rule };
		this.#verdict = new Verdict(options);
		this.#report = options.stdin && options.fix ? context.err : context.out;
		this.#reporter = context.reporter(options, this.#report);
	}

	async checkFiles(wanted: readonly string[]): Promise<void> {
		const { io, out } = this.#context;
		const { paths, problems } = await findFiles(wanted, io.cwd);
		for (const problem of problems) await this.#tell(problem);
		for (const path of paths) {
			// Nobody reads on; but fixing does not depend on a reader.
			if (out.closed && !this.#options.fix) break;
			await this.#guard(path, async () => {
				const source = await readSource(resolve(io.cwd, path), path);
				await this.#check(path, source, (fixed, { bytes }) => replaceFile(resolve(io.cwd, path), path, bytes, fixed));
			});
		}
	}

	async checkStdin(): Promise<void> {
		const { io, out } = this.#context;
		const given = this.#options.stdinFilename;
		const path = given === undefined ? '<stdin>' : shownPath(resolve(io.cwd, given), io.cwd);
		await this.#guard(path, async () => {
			const source = decode(await readAll(io.stdin), path);
			let text = source.text;
			await this.#check(path, source, async (fixed) => {
				text = fixed;
			});
			if (this.#options.fix && !this.#options.dryRun) await out.write(text);
		});
	}

	/** Prints the end and tells the exit status. */
	async finish(): Promise<number> {
		const { err } = this.#context;
		const { fixed, problems, errors, warnings, information, hidden } = this.#summary;
		if (this.#options.dryRun) {
			const left = errors + warnings + information + hidden;
			const what = fixed === 0 ? 'change nothing' : `apply ${countFixes(this.#summary)}`;
			await err.write(`--fix would ${what}; ${left === 0 ? 'no problem' : count(left, 'problem')} would be left.\n`);
		} else await this.#report.write(this.#reporter.end(this.#summary));
		const reason = this.#verdict.reason();
		if (reason !== undefined) await err.write(`rapporteur: ${reason}\n`);
		return problems.length > 0 ? EXIT.trouble : this.#verdict.status();
	}

	async #check(path: string, source: Source, save: Save): Promise<void> {
		const { checker } = this.#context;
		this.#summary.files++;
		if (!this.#options.fix && !this.#options.dryRun) {
			return this.#print(path, source.text, checker.check(source.text, this.#settings, path));
		}
		const settled = fixAll(checker, source.text, this.#settings, path);
		try {
			if (settled.text !== source.text) await this.#save(path, source, settled.text, save);
		} catch (error) {
			// The file is as it was, so that is what there is to report about.
			await this.#print(path, source.text, checker.check(source.text, this.#settings, path));
			throw error;
		}
		if (settled.text !== source.text) {
			this.#summary.fixed += settled.applied;
			this.#summary.fixedFiles++;
		}
		await this.#print(path, settled.text, settled.checked);
	}

	async #save(path: string, source: Source, fixed: string, save: Save): Promise<void> {
		if (this.#options.dryRun) await this.#context.out.write(unifiedDiff(path, source.text, fixed));
		else await save(fixed, source);
	}

	async #print(path: string, text: string, { report, findings, failures }: Checked): Promise<void> {
		for (const { rule, error } of failures) {
			await this.#tell(
				`In ${path} the rule ${rule.id} failed and its findings are missing (${inWords(error)}), please report this fault of Rapporteur`,
			);
		}
		this.#verdict.add(findings);
		const shown = this.#options.quiet ? findings.filter(({ severity }) => severity === 'error') : findings;
		this.#summary.hidden += findings.length - shown.length;
		countFindings(this.#summary, shown);
		if (this.#options.dryRun) return;
		const { kind, kindReason } = report;
		await this.#report.write(this.#reporter.file({ path, text, kind, kindReason, findings: shown }));
	}

	/** Does `work` for one file; what goes wrong with it is told, and the next file has its turn. */
	async #guard(path: string, work: () => Promise<void>): Promise<void> {
		try {
			await work();
		} catch (error) {
			if (error instanceof UserError) return this.#tell(error.message);
			await this.#tell(`${path} could not be checked (${inWords(error)}), please report this fault of Rapporteur`);
		}
	}

	async #tell(problem: string): Promise<void> {
		this.#summary.problems.push(problem);
		await this.#context.err.write(`rapporteur: ${problem}\n`);
	}
}

async function readAll(stream: Io['stdin']): Promise<Buffer> {
	const chunks: Buffer[] = [];
	for await (const chunk of stream) chunks.push(Buffer.from(chunk));
	return Buffer.concat(chunks);
}
