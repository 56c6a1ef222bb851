/** Files that are written beside others, to be put in their place, and what is left of them after a kill. */
import { randomBytes } from 'node:crypto';
import { lstatSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';

const PATTERN = /^\..*\.(\d+)-[0-9a-f]{12}\.rapporteur-tmp$/s;
/** No run takes so long, in milliseconds; another process may have got the number of one that is gone. */
const LONGEST = 86_400_000;

/** A name that no other file has, and by which {@link removeLeftovers} knows who wrote it. */
export function temporaryName(name: string): string {
	// A name has at most 255 bytes, and a character at most 3 for each of its units.
	return `.${name.slice(0, 60)}.${process.pid}-${randomBytes(6).toString('hex')}.rapporteur-tmp`;
}

/** Removes what runs that are no more have left in `folder`. Nothing of that may fail. */
export function removeLeftovers(folder: string): void {
	for (const name of namesIn(folder)) {
		const [, pid] = PATTERN.exec(name) ?? [];
		if (pid === undefined) continue;
		const path = join(folder, name);
		try {
			const stats = lstatSync(path);
			if (stats.isFile() && isOver(Number(pid), stats.mtimeMs)) rmSync(path);
		} catch {
			// Another run was faster, or it is not ours to remove.
		}
	}
}

function isOver(pid: number, modified: number): boolean {
	const now = Date.now();
	// In a container, the next run often has the same number.
	if (pid === process.pid) return modified < now - process.uptime() * 1000;
	if (now - modified > LONGEST) return true;
	try {
		process.kill(pid, 0);
		return false;
	} catch (error) {
		return (error as NodeJS.ErrnoException).code === 'ESRCH';
	}
}

function namesIn(folder: string): readonly string[] {
	try {
		return readdirSync(folder);
	} catch {
		return [];
	}
}
