/** Checks the files to which others have an answer a second time, once all have been read. */
import { type Digest, decidesFindings, type Question } from '../workspace/index.js';
import type { EarlierFiles } from './earlier-files.js';
import { FileChecker, type FileJob, type Outcome, type Task } from './file-checker.js';
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

	const questionsIn = (asked: string | undefined): readonly Question[] => {
		const all = asked === undefined ? [] : (JSON.parse(asked) as Question[]);
		return task.earlier === 'all' ? all : all.filter(decidesFindings);
	};

	async function all(): Promise<Outcome[]> {
		const found: Outcome[] = [];
		for (const _ of jobs) {
			found.push(await runner.take());
			read(found.length);
		}
		if (!found.some(({ asked }) => questionsIn(asked).length > 0)) return found;
		for (const [i, { path }] of jobs.entries()) {
			const { digest } = found[i]!;
			if (digest === undefined) earlier.addFile(path);
			else earlier.add(path, JSON.parse(digest) as Digest);
		}
		return found;
	}

	let checker: FileChecker | undefined;
	return {
		async take() {
			outcomes ??= await all();
			const { asked, digest: _, ...outcome } = outcomes[next]!;
			const { path, config } = jobs[next++]!;
			const questions = questionsIn(asked);
			if (questions.length === 0 || !earlier.answers(path, questions)) return outcome;
			checker ??= new FileChecker(task, await loadRules(), earlier);
			return checker.check({ path, config });
		},
		close: () => runner.close(),
	};
}
