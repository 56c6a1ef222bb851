import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CACHE } from './peers.js';
import { SIZES } from './sizes.js';
import { generateReport } from './text/report.js';

/** To be raised when the generator writes other reports, so that no old ones are measured. */
const EDITION = 2;

/** A folder with that many reports of 8 KB, written unless it is there from an earlier run. */
export function folderOf(count: number): string {
	const folder = join(CACHE, `reports-${EDITION}`, String(count));
	if (existsSync(folder)) return folder;
	console.log(`Writing ${count} reports …`);
	const unfinished = `${folder}.part`;
	rmSync(unfinished, { recursive: true, force: true });
	mkdirSync(unfinished, { recursive: true });
	for (let seed = 0; seed < count; seed++) {
		const { text } = generateReport({ seed, bytes: SIZES['8 KB'] });
		writeFileSync(join(unfinished, `${String(seed).padStart(5, '0')}.md`), text);
	}
	renameSync(unfinished, folder);
	return folder;
}
