/** Asks the other files once all have been read: for fixes that wait for them, and for what files may say against others. */
import { regionIn } from '../api/place.js';
import { finished } from '../engine/index.js';
import type { Rule } from '../rules/index.js';
import type { Digest } from '../workspace/index.js';
import type { EarlierFiles } from './earlier-files.js';
import { FileChecker, type FileJob, type Outcome, type Task } from './file-checker.js';
import { placeFixes } from './placed.js';
import type { Asking, FileReport, PlacedFinding } from './result.js';
import type { LoadRules } from './rules.js';
import type { Runner } from './runner.js';

interface Options {
	readonly loadRules: LoadRules;
	readonly earlier: EarlierFiles;
	/** Called with the number of files that have been read so far. */
	readonly read: (files: number) => void;
}

/** @param runner whose outcomes have digests. */
export function knowingRunner(
	jobs: readonly FileJob[],
	task: Task,
	runner: Runner,
	{ loadRules, earlier, read }: Options,
): Runner {
	let outcomes: Outcome[] | undefined;
	let next = 0;

	async function all(): Promise<Outcome[]> {
		const found: Outcome[] = [];
		for (const { path } of jobs) {
			const { digest, ...outcome } = await runner.take();
			if (digest === undefined) earlier.addFile(path);
			else earlier.add(path, JSON.parse(digest) as Digest);
			found.push(outcome);
			read(found.length);
		}
		return found;
	}

	let checker: FileChecker | undefined;
	return {
		async take() {
			outcomes ??= await all();
			const outcome = outcomes[next]!;
			// What has been printed is let go.
			outcomes[next] = NOTHING;
			const { path, config } = jobs[next++]!;
			const { report, ...rest } = outcome;
			const parsed = rest.parsed ?? (report === undefined ? undefined : (JSON.parse(report) as FileReport));
			if (!parsed?.asking) return outcome;
			const rules = await loadRules();
			if (earlier.answers(path, parsed.asking)) {
				checker ??= new FileChecker(task, rules, earlier);
				return checker.check({ path, config });
			}
			return { ...rest, parsed: finishFixes(path, parsed, parsed.asking, { earlier, rules }) };
		},
		close: () => runner.close(),
	};
}

const NOTHING: Outcome = { problems: [], fixed: 0 };

/** `report` with the fixes that waited. */
function finishFixes(
	path: string,
	report: FileReport,
	{ asker, lines }: Asking,
	{ earlier, rules }: { readonly earlier: EarlierFiles; readonly rules: readonly Rule[] },
): FileReport {
	const findings = report.findings.map(({ waits, ...finding }): PlacedFinding => {
		const rule = waits && rules.find(({ id }) => id === finding.rule);
		if (!rule) return finding;
		const fixes = finished(rule, waits, earlier.answersTo(path, waits.asks, asker), earlier.filesAround(path));
		return { ...finding, fixes: placeFixes(fixes, (span) => regionIn(lines, span)) };
	});
	return { ...report, findings };
}
