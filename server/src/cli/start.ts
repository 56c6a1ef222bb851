/** What an entry point of the command line does. */

import { THREAD } from './check/threads/argument.js';
import { inWords } from './errors.js';
import { type LoadRules, loadAllRules } from './rules.js';
import { EXIT } from './verdict.js';

/**
 * Runs the command line on this process, and sets its exit status; in a thread that the command line
 * has started, does its work instead.
 *
 * @param module the address of the entry point's module.
 */
export async function start(module: string, loadRules: LoadRules = loadAllRules): Promise<void> {
	if (await isThread()) {
		const { serve } = await import('./check/threads/thread.js');
		serve(await loadRules());
	} else {
		const cwd = await workingDirectory();
		if (cwd === undefined) return;
		const { run } = await import('./run.js');
		const { lastLine } = await import('./output/output.js');
		process.on('uncaughtException', (error) => {
			lastLine(`rapporteur: ${inWords(error)}, please report this fault of Rapporteur`);
			process.exit(EXIT.trouble);
		});
		const { stdin, stdout, stderr, env } = process;
		const io = { stdin, stdout, stderr, env, cwd, module };
		process.exitCode = await run(process.argv.slice(2), io, loadRules);
	}
}

/** Node's own check takes a while to load, so it is used only if the argument hints at it. */
async function isThread(): Promise<boolean> {
	return process.argv[2] === THREAD && !(await import('node:worker_threads')).isMainThread;
}

/** `undefined` if there is none, after an error message: a folder can be removed while somebody is in it. */
async function workingDirectory(): Promise<string | undefined> {
	try {
		return process.cwd();
	} catch {
		const { lastLine } = await import('./output/output.js');
		lastLine('rapporteur: the folder that you are in has been removed or is locked, go to another one');
		process.exitCode = EXIT.trouble;
		return undefined;
	}
}
