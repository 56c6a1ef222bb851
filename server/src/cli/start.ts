/** What an entry point of the command line does. */
import { isMainThread } from 'node:worker_threads';
import { type LoadRules, loadAllRules } from './rules.js';

/**
 * Runs the command line on this process, and sets its exit status; in a thread that the command line
 * has started, does its work instead.
 *
 * @param module the address of the entry point's module.
 */
export async function start(module: string, loadRules: LoadRules = loadAllRules): Promise<void> {
	if (isMainThread) {
		const { run } = await import('./run.js');
		const { stdin, stdout, stderr, env } = process;
		const io = { stdin, stdout, stderr, env, cwd: process.cwd(), module };
		process.exitCode = await run(process.argv.slice(2), io, loadRules);
	} else {
		const { serve } = await import('./threads/thread.js');
		serve(await loadRules());
	}
}
