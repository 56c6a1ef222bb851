/** Temporary files next to the files they replace, and what is left of them after a kill. */
import { randomBytes } from 'node:crypto';
import { lstatSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';

const PATTERN = /^\..*\.(\d+)-[0-9a-f]{12}\.rapporteur-tmp$/s;
/** No run takes this long, in milliseconds; another process may have got the id of one that is gone. */
const LONGEST = 86_400_000;

/** A name that no other file has, and that tells {@link removeLeftovers} who wrote it. */
export function temporaryName(name: string): string {
	// A name has at most 255 bytes, and each UTF-16 unit takes at most 3.
	return `.${name.slice(0, 60)}.${process.pid}-${randomBytes(6).toString('hex')}.rapporteur-tmp`;
}

/** Removes what dead runs have left in `folder`. Never fails. */
export function removeLeftovers(folder: string): void {
	for (const name of namesIn(folder)) {
		const [, pid] = PATTERN.exec(name) ?? [];
		if (pid === undefined) continue;
		const path = join(folder, name);
		try {
			const stats = lstatSync(path);
			if (stats.isFile() && isOver(Number(pid), stats.mtimeMs)) rmSync(path);
		} catch {
			// Another run was faster, or the file is not ours to remove.
		}
	}
}

function isOver(pid: number, modified: number): boolean {
	const now = Date.now();
	// In a container, the next run often has the same process id.
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
