import { readdirSync } from 'node:fs';

/** The names of the files in a folder; empty if it cannot be read. */
export function namesIn(folder: string): readonly string[] {
	try {
		const entries = readdirSync(folder, { withFileTypes: true });
		return entries.filter((entry) => entry.isFile()).map(({ name }) => name);
	} catch {
		return [];
	}
}
