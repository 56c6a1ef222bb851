/** Runs mocha as a process of its own. */
import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { constants, tmpdir } from 'node:os';
import { join } from 'node:path';

export interface Counts {
	readonly passes: number;
	readonly failures: number;
	readonly pending: number;
}

export interface Outcome {
	readonly counts: Counts;
	/** 128 + n where signal n ended it. */
	readonly code: number;
	/** The output, unless it went to our terminal. */
	readonly output: string;
}

const running = new Set<ChildProcess>();

let interrupted = false;

/** Whether we have been told to stop: nothing more may start. */
export function isInterrupted(): boolean {
	return interrupted;
}

/**
 * Passes termination signals on. Ctrl+C in a terminal reaches the children by itself; a second signal would keep mocha
 * from shutting down cleanly.
 */
export function passSignalsOn(): void {
	for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
		process.on(signal, () => {
			interrupted = true;
			if (running.size === 0) process.exit(128 + constants.signals[signal]);
			if (signal === 'SIGINT' && process.stdin.isTTY) return;
			for (const child of running) child.kill(signal);
		});
	}
}

/** @param live whether its output goes to our terminal at once */
export async function mocha(
	root: string,
	args: readonly string[],
	live: boolean,
	env: NodeJS.ProcessEnv = {},
): Promise<Outcome> {
	const scratch = mkdtempSync(join(tmpdir(), 'rapporteur-test-'));
	try {
		const summary = join(scratch, 'summary.json');
		const options = ['--reporter', './tools/reporter.ts', ...(process.env.CI ? ['--forbid-only'] : [])];
		if (!live && process.stdout.isTTY) options.push('--color');
		const command = ['node_modules/mocha/bin/mocha.js', ...options, ...args];
		const child = spawn(process.execPath, command, {
			cwd: root,
			stdio: live ? 'inherit' : ['ignore', 'pipe', 'pipe'],
			env: { ...process.env, ...env, RAPPORTEUR_TEST_SUMMARY: summary },
		});
		running.add(child);
		let output = '';
		for (const stream of [child.stdout, child.stderr]) {
			stream?.setEncoding('utf8').on('data', (part: string) => {
				output += part;
			});
		}
		const code = await new Promise<number>((resolve, reject) => {
			child.on('error', reject);
			child.on('close', (status, signal) => resolve(status ?? 128 + (signal ? constants.signals[signal] : 0)));
		});
		running.delete(child);
		if (!existsSync(summary)) {
			// A file that cannot be read, or a killed process: either way, it is one failure.
			const why = 'The tests did not run to their end: mocha ended before they did.\n';
			if (live) process.stderr.write(why);
			return { counts: { passes: 0, failures: 1, pending: 0 }, code: code || 1, output: output + why };
		}
		return { counts: JSON.parse(readFileSync(summary, 'utf8')), code, output };
	} finally {
		rmSync(scratch, { recursive: true, force: true });
	}
}
