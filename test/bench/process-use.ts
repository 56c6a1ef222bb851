import { readFileSync } from 'node:fs';

export interface ProcessUse {
	/** The most memory that the process ever held at one time, in MB (1,048,576 bytes). */
	readonly peakMemory: number;
	/** What it holds now, likewise. */
	readonly memory: number;
	/** Seconds of processor time, all threads together, in the program and in the system on its behalf. */
	readonly cpu: number;
}

/** Ticks per second in `/proc`; 100 on every Linux there is (`getconf CLK_TCK`). */
const TICKS = 100;

/** What a running process has used so far; nothing where there is no `/proc`, or it has ended. */
export function processUse(pid: number): ProcessUse | undefined {
	try {
		const status = readFileSync(`/proc/${pid}/status`, 'utf8');
		const [peak, now] = ['VmHWM', 'VmRSS'].map((name) => new RegExp(`^${name}:\\s*(\\d+) kB$`, 'm').exec(status)?.[1]);
		// The name in parentheses may hold spaces; fields are counted after it (proc_pid_stat(5): 14 and 15).
		const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
		const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
		if (peak === undefined || now === undefined) return undefined;
		return {
			peakMemory: Number(peak) / 1024,
			memory: Number(now) / 1024,
			cpu: (Number(fields[11]) + Number(fields[12])) / TICKS,
		};
	} catch {
		return undefined;
	}
}
