/** Asks the other files once all have been read: for fixes that wait for them, and for what files may say against others. */
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { regionIn } from '../api/place.js';
import { finished } from '../engine/index.js';
import type { Rule } from '../rules/index.js';
import { type Digest, withSharedStrings } from '../workspace/index.js';
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
	let held: Held[] | undefined;

	async function all(): Promise<Held[]> {
		const found: Held[] = [];
		for (const job of jobs) {
			const { digest, report, ...outcome } = await runner.take();
			if (digest === undefined) earlier.addFile(job.path);
			else earlier.add(job.path, withSharedStrings(JSON.parse(digest) as Digest));
			found.push({ job, outcome, ...(report !== undefined && { packed: pack(report) }) });
			read(found.length);
		}
		return found.reverse();
	}

	let checker: FileChecker | undefined;
	return {
		async take() {
			held ??= await all();
			const { job, outcome, packed } = held.pop()!;
			const parsed = outcome.parsed ?? (packed && (JSON.parse(inflateRawSync(packed).toString('utf8')) as FileReport));
			if (!parsed) return outcome;
			if (!parsed.asking) return { ...outcome, parsed };
			const rules = await loadRules();
			const { path, config } = job;
			if (earlier.answers(path, parsed.asking)) {
				checker ??= new FileChecker(task, rules, earlier);
				return checker.check({ path, config });
			}
			return { ...outcome, parsed: finishFixes(path, parsed, parsed.asking, { earlier, rules }) };
		},
		close: () => runner.close(),
	};
}

/** Thousands may have to wait until all have been read. What zlib returns is part of a buffer several times as long. */
function pack(report: string): Buffer {
	return Buffer.from(deflateRawSync(report, { level: 1 }));
}

interface Held {
	readonly job: FileJob;
	readonly outcome: Omit<Outcome, 'report' | 'digest'>;
	readonly packed?: Buffer;
}

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
