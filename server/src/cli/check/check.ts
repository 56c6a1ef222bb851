/** `rapporteur check`. */
import { dirname, resolve } from 'node:path';
import { inWords, UserError } from '../errors.js';
import { findFiles } from '../files/files.js';
import { shownPath } from '../files/shown-path.js';
import { type CheckOptions, refuseContradictions } from '../options.js';
import { createReporter } from '../output/format/create.js';
import type { Io, Output } from '../output/output.js';
import type { LoadRules } from '../rules.js';
import { type ConfigurationOptions, type Configured, configure, layersByFolder } from '../settings/configuration.js';
import type { CachedFiles } from './cache/cached-files.js';
import { checkedFiles } from './checked-files.js';
import { EarlierFiles } from './earlier-files.js';
import type { FileJob, Task } from './file-checker.js';
import { neighbours } from './neighbours.js';
import { Printer } from './printer.js';
import { Progress } from './progress.js';
import { type Outcomes, startRunner } from './runner.js';

export interface CheckContext {
	readonly io: Io;
	readonly out: Output;
	readonly err: Output;
	readonly loadRules: LoadRules;
}

/**
 * Checks `paths` and prints the findings.
 *
 * @returns the exit status.
 * @throws UserError if the options contradict each other, or name a rule that does not exist.
 */
export async function check(paths: readonly string[], options: CheckOptions, context: CheckContext): Promise<number> {
	const meant: CheckOptions = paths.includes('-') ? { ...options, stdin: true } : options;
	refuseContradictions(paths, meant);
	await refuseUnknownRules(meant, context.loadRules);
	return meant.watch ? checkAgain(paths, meant, context) : checkOnce(paths, meant, context);
}

/** Ends when nobody is listening any more, or where changes cannot be watched. */
async function checkAgain(paths: readonly string[], options: CheckOptions, context: CheckContext): Promise<number> {
	const { io, out, err } = context;
	const once = async () => {
		out.clear();
		await checkOnce(paths, options, context);
		await out.flush();
		await err.line('Waiting for changes. Ctrl+C ends this.');
		await err.flush();
	};
	const { watch } = await import('./watch.js');
	const reason = await watch(paths, io.cwd, once);
	throw new UserError(`no changes can be seen: ${inWords(reason)}`);
}

async function checkOnce(paths: readonly string[], meant: CheckOptions, context: CheckContext): Promise<number> {
	const { io, out, err } = context;
	// `--stdin --fix` writes the fixed text to standard output, and nothing else.
	const report = meant.stdin && meant.fix ? err : out;
	const reporter = await createReporter(meant, report, io, context.loadRules);
	const printer = new Printer(meant, reporter, { out, err, report }, io.env);
	if (meant.stdin) await checkStdin(meant, context, printer);
	else await checkFiles(paths, meant, context, printer);
	return printer.finish();
}

async function checkFiles(
	wanted: readonly string[],
	options: CheckOptions,
	context: CheckContext,
	printer: Printer,
): Promise<void> {
	const { io, out, err } = context;
	const { paths, problems } = await findFiles(wanted, io.cwd);
	for (const problem of problems) await printer.tell(problem);

	const configured = await configure(paths, configurationOptions(options, io.cwd, wanted));
	for (const problem of configured.problems) await printer.tell(problem);

	if (options.fix) await removeLeftoversBeside(paths, io.cwd);
	const progress = new Progress(err, io.env, paths.length);
	for (const output of [out, err]) if (output.isTerminal) output.before = () => progress.erase();
	const runner = await createRunner(paths, configured, options, context, printer, progress);
	try {
		for (const [index, path] of paths.entries()) {
			// Nobody is listening any more; but fixing does not depend on a reader.
			if (out.closed && !options.fix) break;
			await printer.print(path, await runner.take());
			progress.update(index + 1, 'Checked');
		}
	} finally {
		progress.erase();
		// Threads that nobody ends would keep the command from ending after a fault.
		await runner.close();
	}
}

/** Left by an earlier run that was killed while writing. */
async function removeLeftoversBeside(paths: readonly string[], cwd: string): Promise<void> {
	const { removeLeftovers } = await import('../files/leftovers.js');
	for (const folder of new Set(paths.map((path) => dirname(resolve(cwd, path))))) removeLeftovers(folder);
}

async function createRunner(
	paths: readonly string[],
	configured: Configured,
	options: CheckOptions,
	{ io, loadRules }: CheckContext,
	printer: Printer,
	progress: Progress,
): Promise<Outcomes> {
	const { cwd, module } = io;
	const { configs, configOf } = configured;
	const task = taskOf(options, cwd, configs);
	const jobs = paths.map((path, index): FileJob => ({ path, config: configOf[index]! }));
	// Nobody is asked for a text that changes with each fix.
	const earlier = task.mode === 'check' ? await earlierFiles(paths, configured, options, cwd, printer) : undefined;
	const start = (some: readonly FileJob[]) =>
		startRunner(some, { task, threads: options.threads, module, loadRules, earlier });
	const read = (files: number) => progress.update(files, 'Read');
	const cached = options.cache ? await openCache(task, earlier !== undefined, options, printer) : undefined;
	return checkedFiles(jobs, { cached, earlier, read, start });
}

/** Those that may know something for the ones that are checked. */
async function earlierFiles(
	checked: readonly string[],
	configured: Configured,
	options: CheckOptions,
	cwd: string,
	printer: Printer,
): Promise<EarlierFiles> {
	const layers = layersByFolder(checked, configured, cwd);
	const { earlier } = options;
	if (!earlier) return new EarlierFiles(() => neighbours(checked, { cwd, layers }));
	const { paths, problems } = await findFiles(earlier, cwd);
	for (const problem of problems) await printer.tell(problem);
	// What is wrong with their settings files is not said: nobody asked to have them checked.
	const theirs = layersByFolder(paths, await configure(paths, configurationOptions(options, cwd, earlier)), cwd);
	return new EarlierFiles(() => neighbours(checked, { cwd, layers: new Map([...theirs, ...layers]), joined: paths }));
}

async function openCache(
	task: Task,
	asks: boolean,
	{ cacheLocation }: CheckOptions,
	printer: Printer,
): Promise<CachedFiles | undefined> {
	const [{ Cache }, { CachedFiles }] = await Promise.all([
		import('./cache/cache.js'),
		import('./cache/cached-files.js'),
	]);
	const warn = (warning: string) => printer.say(warning);
	const cache = await Cache.open({ cwd: task.cwd, location: cacheLocation, warn });
	return cache && new CachedFiles(cache, task, asks);
}

async function checkStdin(
	options: CheckOptions,
	{ io, out, loadRules }: CheckContext,
	printer: Printer,
): Promise<void> {
	const { FileChecker, guard } = await import('./file-checker.js');
	const { decode } = await import('../files/read.js');
	const given = options.stdinFilename;
	const path = given === undefined ? '<stdin>' : shownPath(resolve(io.cwd, given), io.cwd);
	const name = given ?? 'stdin';
	const configured = await configure([name], configurationOptions(options, io.cwd, []));
	for (const problem of configured.problems) await printer.tell(problem);
	const earlier = await earlierFiles([path], configured, options, io.cwd, printer);
	const checker = new FileChecker(taskOf(options, io.cwd, configured.configs), await loadRules(), earlier);
	let text: string | undefined;
	const outcome = await guard(path, async () => {
		const source = decode(await readAll(io.stdin), path);
		text = source.text;
		const save = async (fixed: string) => {
			text = fixed;
		};
		return checker.checkText({ path, config: 0 }, source, save, given !== undefined);
	});
	await printer.print(path, outcome);
	if (text !== undefined && options.fix && !options.dryRun) await out.exactly(text);
}

function taskOf(
	{ fix, dryRun, cache, format, summary }: CheckOptions,
	cwd: string,
	configs: Configured['configs'],
): Task {
	const mode = dryRun ? 'dry-run' : fix ? 'fix' : 'check';
	return { cwd, configs, mode, remember: cache === true, texts: format === 'html', summary: summary === true };
}

function configurationOptions(
	{ rule, final, config }: CheckOptions,
	cwd: string,
	named: readonly string[],
): ConfigurationOptions {
	const chosen = { ...(Object.keys(rule).length > 0 && { rules: rule }), ...(final && { final }) };
	return { cwd, named, file: config, chosen };
}

async function refuseUnknownRules({ rule }: CheckOptions, loadRules: LoadRules): Promise<void> {
	const ids = Object.keys(rule);
	if (ids.length === 0) return;
	const { findRule } = await import('../commands/explain.js');
	const rules = await loadRules();
	for (const id of ids) findRule(id, rules);
}

async function readAll(stream: Io['stdin']): Promise<Buffer> {
	const chunks: Buffer[] = [];
	for await (const chunk of stream) chunks.push(Buffer.from(chunk));
	return Buffer.concat(chunks);
}
