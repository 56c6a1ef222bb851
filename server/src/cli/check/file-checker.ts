/** Checks single files: reads, checks, fixes, and returns plain data, without the text. */
import { hash } from 'node:crypto';
import { resolve } from 'node:path';
import type { Settings } from '../../config/merge-layers.js';
import { type Checked, Checker, fixAll } from '../../engine/index.js';
import { anchorsOf, kindOf, kindReasonOf, type Report, ReportReader } from '../../report/index.js';
import type { Rule } from '../../rules/index.js';
import type { Earlier, LinkedFiles } from '../../workspace/index.js';
import { inWords, UserError } from '../errors.js';
import { readSource, type Source } from '../files/read.js';
import { replaceFile } from '../files/write.js';
import { type FileReport, isFixable } from '../output/result.js';
import { FileSettings } from '../settings/file-settings.js';
import type { Layers } from '../settings/load-config.js';
import { type Asking, digestOfText, type EarlierFiles } from './earlier-files.js';
import { placeFindings, placeSummary } from './placed.js';
import { type Stamp, stampOf, statsOf, unseen } from './stamp.js';
import { type Links, linksOf, Surroundings } from './surroundings.js';

/** What to do with every file. Plain data, so that it can be sent to a thread. */
export interface Task {
	/** What paths are relative to. */
	readonly cwd: string;
	/** The distinct settings; a job refers to its own. */
	readonly configs: readonly Layers[];
	readonly mode: 'check' | 'fix' | 'dry-run';
	/** Whether to keep the results for the next run. */
	readonly remember: boolean;
	/** Whether the format shows the texts. */
	readonly texts: boolean;
	/** Whether to say of each report if it is ready, and what is in it. */
	readonly summary: boolean;
}

export interface FileJob {
	/** Relative to the working directory, with `/`. */
	readonly path: string;
	/** Index into the task's settings. */
	readonly config: number;
	/** The hash of a content whose report is already known. */
	readonly known?: string;
	/** It is only to be read, for what others may ask of it. */
	readonly read?: true;
}

/** The outcome for one file; plain data. */
export interface Outcome {
	/** A {@link FileReport} as JSON, since it is sent or stored; absent if the file was not checked. */
	readonly report?: string;
	/** Instead of the JSON, where it had to be parsed already. */
	readonly parsed?: FileReport;
	/** Whether `--fix` may change the text of the report. */
	readonly fixable?: boolean;
	/** The content is the known one, so there is no new report. */
	readonly unchanged?: true;
	/** One sentence each. */
	readonly problems: readonly string[];
	/** How many fixes were applied, or in a dry run would be. */
	readonly fixed: number;
	/** What a dry run would change. */
	readonly diff?: string;
	/** The checked text, if the format shows it. */
	readonly text?: string;
	/** Present if this may be kept for the next run, … */
	readonly stamp?: Stamp;
	/** … as long as the files it links to are unchanged. */
	readonly links?: Links;
	/** What it has asked others, an {@link Asking} as JSON, if it may be kept. */
	readonly asking?: string;
	/** Of a file that was only read, what others may want to know about it: a `Digest` as JSON. */
	readonly digest?: string;
}

/** Called with a fixed text; the caller decides where it goes. */
export type Save = (fixed: string) => Promise<void>;

interface Given {
	readonly save: Save;
	/** Of the text as it is, if it is to be cached. */
	readonly stamp?: Stamp | undefined;
	readonly placed: boolean;
}

/** What is read of a character takes some fifty bytes; most folders of reports are smaller than this. */
const KEPT = 8_000_000;

const NONE: Layers = [];

export class FileChecker {
	readonly #task: Task;
	/** Each report is read twice, for the others and to be checked, and blocks come again in report after report. */
	readonly #reader = new ReportReader({ kept: KEPT });
	readonly #checker: Checker;
	readonly #surroundings: Surroundings;
	readonly #earlier: EarlierFiles | undefined;
	readonly #settings: FileSettings;

	/** @param earlier what other files know. */
	constructor(task: Task, rules: readonly Rule[], earlier?: EarlierFiles) {
		this.#earlier = earlier;
		this.#task = task;
		this.#checker = new Checker(rules, {}, this.#reader);
		this.#settings = new FileSettings(task.cwd);
		this.#surroundings = new Surroundings(task.cwd, (text, annexWords) =>
			anchorsOf(this.#reader.read(text, { annexWords })),
		);
	}

	/** Never rejects: what goes wrong with a file becomes one of its problems. */
	check({ path, known, config, read }: FileJob): Promise<Outcome> {
		return guard(path, async () => {
			const settings = this.#settingsOf(path, config);
			if (settings.ignored && !read) return { problems: [], fixed: 0 };
			const file = resolve(this.#task.cwd, path);
			// Before the content, so that the next run notices a change between the two.
			const stats = this.#task.remember ? statsOf(file) : undefined;
			const source = readSource(file, path);
			const stamp = stats && stampOf(stats, hashOf(source.bytes));
			if (stamp && stamp.hash === known) return { unchanged: true, problems: [], fixed: 0, stamp };
			if (read) return { problems: [], fixed: 0, digest: digestOfText(this.#reader, source.text, settings, path) };
			const save: Save = (fixed) => replaceFile(file, this.#task.cwd, path, source.bytes, fixed);
			return this.#checkText(path, source, settings, { save, stamp, placed: true });
		});
	}

	/**
	 * Checks a text that isn't a file, whatever the settings ignore.
	 *
	 * @param save not called in a dry run.
	 * @param placed whether `path` is a real path that links are relative to.
	 */
	checkText({ path, config }: FileJob, source: Source, save: Save, placed: boolean): Promise<Outcome> {
		return this.#checkText(path, source, this.#settingsOf(path, config), { save, placed });
	}

	async #checkText(path: string, source: Source, settings: Settings, { save, stamp, placed }: Given): Promise<Outcome> {
		const { mode, texts } = this.#task;
		const files = placed ? this.#surroundings.around(path, settings.annexWords) : undefined;
		const earlier = placed && mode === 'check' ? this.#earlier?.around(path) : undefined;
		const around = { ...(files && { files }), ...(earlier && { earlier }) };
		const check = () => this.#checker.check(source.text, settings, path, undefined, around);
		const outcome = (text: string, checked: Checked, remembered?: Stamp): Outcome => ({
			...outcomeOf(path, text, checked, this.#task.summary, remembered && { stamp: remembered, files, earlier }),
			...(texts && { text }),
		});
		if (mode === 'check') return outcome(source.text, check(), stamp);
		const { text, applied, checked } = fixAll(this.#checker, source.text, settings, path, around);
		if (text === source.text) return outcome(text, checked, stamp);
		if (mode === 'dry-run') {
			const { unifiedDiff } = await import('../output/diff.js');
			return { ...outcome(text, checked), fixed: applied, diff: unifiedDiff(path, source.text, text) };
		}
		try {
			await save(text);
		} catch (error) {
			if (!(error instanceof UserError)) throw error;
			// The file is unchanged, so that is the text to report on.
			const { problems, ...rest } = outcome(source.text, check());
			return { ...rest, problems: [...problems, error.message] };
		}
		return { ...outcome(text, checked, stamp && unseen(hashOf(text))), fixed: applied };
	}

	#settingsOf(path: string, config: number): Settings {
		return this.#settings.of(path, this.#task.configs[config] ?? NONE);
	}
}

/** Does `work` for one file; what goes wrong becomes a problem, so that the next file gets its turn. */
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
	readonly earlier: Earlier | undefined;
}

function outcomeOf(
	path: string,
	text: string,
	checked: Checked,
	summarised: boolean,
	remembered: Remembered | undefined,
): Outcome {
	const { report, findings, failures } = checked;
	const placed: FileReport = {
		kind: kindOf(report),
		kindReason: kindReasonOf(report),
		findings: placeFindings(text, findings),
		...(summarised && { summary: placeSummary(text, checked) }),
	};
	const problems = failures.map(
		({ rule, error }) =>
			`In ${path} ${rule ? `the rule ${rule.id} failed and its findings are missing` : 'a part could not be read'} (${inWords(error)}), please report this fault of Rapporteur`,
	);
	// If a rule failed, the next run should try again.
	const holds = remembered && failures.length === 0;
	return {
		report: JSON.stringify(placed),
		fixable: placed.findings.some(isFixable),
		problems,
		fixed: 0,
		...(holds && { stamp: remembered.stamp, ...links(remembered.files), ...asking(report, remembered.earlier) }),
	};
}

/** Called once the findings have their fixes, which ask others too. */
function asking(report: Report, earlier: Earlier | undefined): { asking?: string } {
	if (!earlier || earlier.asked.length === 0) return {};
	const asking: Asking = { asker: earlier.asker(report), asked: earlier.asked };
	return { asking: JSON.stringify(asking) };
}

/** Called once the findings have their fixes, which look at other files too. */
function links(files: LinkedFiles | undefined): { links?: Links } {
	return files && files.asked.size > 0 ? { links: linksOf(files) } : {};
}

function hashOf(content: Buffer | string): string {
	return hash('sha256', content, 'base64url');
}
