import { spawn } from 'node:child_process';
import { type ProcessUse, processUse } from './process-use.js';

export interface CommandRun {
	/** Wall-clock time, from the start of the process to its end. */
	readonly seconds: number;
	readonly use: ProcessUse | undefined;
}

/** How often a process is asked for its use, for once it has ended nobody can tell. In milliseconds. */
const PACE = 15;

/**
 * Runs Node with these arguments, what it prints going nowhere.
 *
 * @throws {Error} unless it ends with 0 (nothing found) or 1 (something found).
 */
export function runCommand(args: readonly string[], cwd: string): Promise<CommandRun> {
	return new Promise((resolve, reject) => {
		const begin = performance.now();
		const child = spawn(process.execPath, args, { cwd, stdio: 'ignore' });
		let use: ProcessUse | undefined;
		const timer = setInterval(() => {
			use = processUse(child.pid ?? 0) ?? use;
		}, PACE);
		child.on('error', reject);
		child.on('exit', (code) => {
			clearInterval(timer);
			if (code === 0 || code === 1) resolve({ seconds: (performance.now() - begin) / 1000, use });
			else reject(new Error(`node ${args.join(' ')} ended with ${code}`));
		});
	});
}
