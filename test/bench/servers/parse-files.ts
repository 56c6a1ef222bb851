import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Runs a check over every file of the folder that is named on the command line, on one thread. */
export function run(check: (text: string) => readonly unknown[]): void {
	const folder = process.argv[2] ?? '.';
	for (const name of readdirSync(folder)) check(readFileSync(join(folder, name), 'utf8'));
}
