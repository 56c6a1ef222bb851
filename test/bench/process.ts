import { spawn } from 'node:child_process';
import { closeSync, mkdirSync, openSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CACHE } from './contenders.js';

/** What programs keep from one run to the next goes into a folder of the benchmark's. */
export function environment(): NodeJS.ProcessEnv {
	const home = join(CACHE, 'home');
	return { ...process.env, XDG_CACHE_HOME: home, LOCALAPPDATA: home };
}

/** The most memory that a running process ever held at one time, in MB; nothing to go by but on Linux. */
export function peakMemory(pid: number | undefined): number {
	try {
		const peak = /^VmHWM:\s*(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'));
		return Number(peak?.[1]) / 1024;
	} catch {
		return Number.NaN;
	}
}

export interface Run {
	/** From the start of the process to its end. */
	readonly seconds: number;
	readonly megabytes: number;
}

/** How often a process is asked for its memory, for once it has ended nobody can tell. In milliseconds. */
const PACE = 20;

/**
 * Runs Node with these arguments; what it prints goes into files, as it would for whoever keeps it.
 *
 * @throws {Error} unless it ends with 0 (nothing found) or 1 (something found).
 */
export async function run(args: readonly string[], cwd: string): Promise<Run> {
	mkdirSync(CACHE, { recursive: true });
	const files = ['stdout', 'stderr'].map((name) => openSync(join(CACHE, name), 'w'));
	const start = performance.now();
	const child = spawn(process.execPath, args, { cwd, env: environment(), stdio: ['ignore', ...files] });
	let megabytes = Number.NaN;
	const timer = setInterval(() => {
		const now = peakMemory(child.pid);
		if (!Number.isNaN(now)) megabytes = now;
	}, PACE);
	try {
		const end = await new Promise((resolve, reject) => {
			child.on('error', reject);
			child.on('exit', (code, signal) => resolve(signal ?? code));
		});
		const seconds = (performance.now() - start) / 1000;
		if (end !== 0 && end !== 1) throw new Error(`ended with ${end}`);
		return { seconds, megabytes };
	} finally {
		clearInterval(timer);
		for (const file of files) closeSync(file);
	}
}
