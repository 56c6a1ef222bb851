/** Checks single files: reads, checks, fixes, and gives back plain data, without the text. */
import { hash } from 'node:crypto';
import { resolve } from 'node:path';
import { looksAtPath } from '../config/layer.js';
import { type Settings, settle } from '../config/settle.js';
import { type Checked, Checker, fixAll } from '../engine/index.js';
import { type Anchors, anchorsOf, ReportReader } from '../report/index.js';
import type { Rule } from '../rules/index.js';
import type { LinkedFiles } from '../workspace/index.js';
import type { Layers } from './configuration.js';
import { inWords, UserError } from './faults.js';
import { pathFrom } from './path-from.js';
import { placeFindings } from './placed.js';
import { readSource, type Source } from './read.js';
import { type FileReport, isFixable } from './result.js';
import { type Stamp, stampOf, statsOf, unseen } from './stamp.js';
import { type Links, linksOf, Surroundings } from './surroundings.js';
import { replaceFile } from './write.js';

/** What is to be done with every file. Plain data, so that it can be handed to a thread. */
export interface Task {
	/** What paths are relative to. */
	readonly cwd: string;
	/** Settings that differ; a job says which are its own. */
	readonly configs: readonly Layers[];
	readonly mode: 'check' | 'fix' | 'dry-run';
	/** Whether the results are to be kept for the next run. */
	readonly remember: boolean;
}

export interface FileJob {
	/** Relative to the working directory, with `/`. */
	readonly path: string;
	/** Which of the task's settings hold for it. */
	readonly config: number;
	/** The hash of a content whose report is known already. */
	readonly known?: string;
}

/** What came of one file; plain data. */
export interface Outcome {
	/** A {@link FileReport} as JSON, since it is to be sent or stored; absent if the file was not checked. */
	readonly report?: string;
	/** In its place, where it had to be read already. */
	readonly parsed?: FileReport;
	/** Whether `--fix` would change the text that the report is about. */
	readonly fixable?: boolean;
	/** The content is the one that was known, so there is no new report. */
	readonly unchanged?: true;
	/** One sentence each. */
	readonly problems: readonly string[];
	/** How many fixes were applied, or would be. */
	readonly fixed: number;
	/** What a dry run would change. */
	readonly diff?: string;
	/** Present if this may be kept for the next run, … */
	readonly stamp?: Stamp;
	/** … as long as the files to which it links are as they were. */
	readonly links?: Links;
}

/** Called with a fixed text; where it goes is the caller's business. */
export type Save = (fixed: string) => Promise<void>;

interface Given {
	readonly save: Save;
	/** Of the text as it is, if it is to be remembered. */
	readonly stamp?: Stamp | undefined;
	readonly placed: boolean;
}

export class FileChecker {
	readonly #task: Task;
	readonly #rules: readonly Rule[];
	readonly #surroundings: Surroundings;
	/** Of files to which nothing is special. */
	readonly #settings = new Map<number, Settings>();

	constructor(task: Task, rules: readonly Rule[]) {
		this.#task = task;
		this.#rules = rules;
		this.#surroundings = new Surroundings(task.cwd, readAnchors);
	}

	/** Never rejects: what goes wrong with a file is one of its problems. */
	check({ path, known, config }: FileJob): Promise<Outcome> {
		return guard(path, async () => {
			const settings = this.#settingsOf(path, config);
			if (settings.ignored) return { problems: [], fixed: 0 };
			const file = resolve(this.#task.cwd, path);
			// Before the content, so that a change between the two is noticed the next time.
			const stats = this.#task.remember ? statsOf(file) : undefined;
			const source = readSource(file, path);
			const stamp = stats && stampOf(stats, hashOf(source.bytes));
			if (stamp && stamp.hash === known) return { unchanged: true, problems: [], fixed: 0, stamp };
			const save: Save = (fixed) => replaceFile(file, this.#task.cwd, path, source.bytes, fixed);
			return this.#checkText(path, source, settings, { save, stamp, placed: true });
		});
	}

	/**
	 * Checks a text that is no file, whatever the settings ignore.
	 *
	 * @param save not called in a dry run.
	 * @param placed whether `path` is one, from where links are meant.
	 */
	checkText({ path, config }: FileJob, source: Source, save: Save, placed: boolean): Promise<Outcome> {
		return this.#checkText(path, source, this.#settingsOf(path, config), { save, placed });
	}

	async #checkText(path: string, source: Source, settings: Settings, { save, stamp, placed }: Given): Promise<Outcome> {
		const { mode } = this.#task;
		// A new one each time: what it keeps of the blocks of one file seldom helps with another.
		const checker = new Checker(this.#rules);
		const files = placed ? this.#surroundings.around(path, settings.annexWords) : undefined;
		const check = () => checker.check(source.text, settings, path, undefined, files);
		const outcome = (text: string, checked: Checked, remembered?: Stamp): Outcome =>
			outcomeOf(path, text, checked, remembered && { stamp: remembered, files });
		if (mode === 'check') return outcome(source.text, check(), stamp);
		const { text, applied, checked } = fixAll(checker, source.text, settings, path, files);
		if (text === source.text) return outcome(text, checked, stamp);
		if (mode === 'dry-run') {
			const { unifiedDiff } = await import('./diff.js');
			return { ...outcome(text, checked), fixed: applied, diff: unifiedDiff(path, source.text, text) };
		}
		try {
			await save(text);
		} catch (error) {
			if (!(error instanceof UserError)) throw error;
			// The file is as it was, so that is what there is to report about.
			const { problems, ...rest } = outcome(source.text, check());
			return { ...rest, problems: [...problems, error.message] };
		}
		return { ...outcome(text, checked, stamp && unseen(hashOf(text))), fixed: applied };
	}

	#settingsOf(path: string, config: number): Settings {
		const { cwd, configs } = this.#task;
		const layers = configs[config] ?? [];
		const known = this.#settings.get(config);
		if (known) return known;
		const settings = settle(layers, (base) => pathFrom(base ?? cwd, resolve(cwd, path)));
		if (!layers.some(looksAtPath)) this.#settings.set(config, settings);
		return settings;
	}
}

/** Does `work` for one file; what goes wrong is told as a problem, so that the next file has its turn. */
export async function guard(path: string, work: () => Promise<Outcome>): Promise<Outcome> {
	try {
		return await work();
	} catch (error) {
		const problem =
			error instanceof UserError
				? error.message
				: `${path} could not be checked (${inWords(error)}), please report this fault of Rapporteur`;
		return { problems: [problem], fixed: 0 };
	}
}

interface Remembered {
	readonly stamp: Stamp;
	readonly files: LinkedFiles | undefined;
}

function outcomeOf(
	path: string,
	text: string,
	{ report, findings, failures }: Checked,
	remembered: Remembered | undefined,
): Outcome {
	const { kind, kindReason } = report;
	const placed: FileReport = { kind, kindReason, findings: placeFindings(text, findings) };
	const problems = failures.map(
		({ rule, error }) =>
			`In ${path} ${rule ? `the rule ${rule.id} failed and its findings are missing` : 'a part could not be read'} (${inWords(error)}), please report this fault of Rapporteur`,
	);
	// Where a rule failed, the next run should try again.
	return {
		report: JSON.stringify(placed),
		fixable: placed.findings.some(isFixable),
		problems,
		fixed: 0,
		...(remembered && failures.length === 0 && { stamp: remembered.stamp, ...links(remembered.files) }),
	};
}

/** Asked for when the findings have their fixes, which look at other files too. */
function links(files: LinkedFiles | undefined): { links?: Links } {
	return files && files.asked.size > 0 ? { links: linksOf(files) } : {};
}

function readAnchors(text: string, annexWords: readonly string[]): Anchors {
	return anchorsOf(new ReportReader().read(text, { annexWords }));
}

function hashOf(content: Buffer | string): string {
	return hash('sha256', content, 'base64url');
}
