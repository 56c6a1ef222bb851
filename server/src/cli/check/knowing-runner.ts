/** Asks the other files once all have been read: for fixes that wait for them, and for what files may say against others. */
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { regionIn } from '../../api/place.js';
import { finished } from '../../engine/index.js';
import type { Rule } from '../../rules/index.js';
import { type Digest, withSharedStrings } from '../../workspace/index.js';
import { type Asking, type FileReport, isFixable, type PlacedFinding } from '../output/result.js';
import type { LoadRules } from '../rules.js';
import type { EarlierFiles } from './earlier-files.js';
import { FileChecker, type FileJob, type Outcome, type Task } from './file-checker.js';
import { placeFixes } from './placed.js';
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
	/** Without the rules whose findings no other file can change. */
	let asking: FileChecker | undefined;
	return {
		async take() {
			held ??= await all();
			const { job, outcome, packed } = held.pop()!;
			const parsed = outcome.parsed ?? (packed && (JSON.parse(inflateRawSync(packed).toString('utf8')) as FileReport));
			if (!parsed) return outcome;
			if (!parsed.asking) return { ...outcome, parsed };
			const rules = await loadRules();
			const { path, config } = job;
			const finish = () => finishFixes(path, parsed, parsed.asking!, { earlier, rules });
			if (!earlier.differs(path, parsed.asking)) return { ...outcome, parsed: finish() };
			if (parsed.asking.suppresses) {
				checker ??= new FileChecker(task, rules, earlier);
				return checker.check({ path, config });
			}
			const asked = rules.filter(({ looksAtFiles }) => looksAtFiles);
			asking ??= new FileChecker(task, asked, earlier);
			const again = await asking.check({ path, config });
			return again.report === undefined ? again : together({ ...outcome, parsed: finish() }, again, asked);
		},
		close: () => runner.close(),
	};
}

/** What the first check has found, with what the second one has of the rules that were asked again. */
function together(
	first: Outcome & { readonly parsed: FileReport },
	{ report, ...again }: Outcome,
	asked: readonly Rule[],
): Outcome {
	const found = (JSON.parse(report!) as FileReport).findings;
	const kept = first.parsed.findings.filter(({ rule }) => !asked.some(({ id }) => id === rule));
	const findings = [...kept, ...found].sort(inOrder);
	const problems = [...new Set([...first.problems, ...again.problems])];
	return { ...again, fixable: findings.some(isFixable), problems, parsed: { ...first.parsed, findings } };
}

function inOrder(one: PlacedFinding, other: PlacedFinding): number {
	const at = one.region.findIndex((value, index) => value !== other.region[index]);
	return at < 0 ? (one.rule < other.rule ? -1 : 1) : one.region[at]! - other.region[at]!;
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
