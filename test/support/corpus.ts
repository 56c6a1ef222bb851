import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { globSync } from 'tinyglobby';

const folder = join(import.meta.dirname, '../../../shared/corpus');

export interface CorpusFile {
	readonly path: string;
	readonly text: string;
}

/** Real meeting notes beside the checkout; none where they are absent, as on most machines. */
export function corpus(): CorpusFile[] {
	const paths = globSync('**/*.md', { cwd: folder }).sort();
	return paths.map((path) => ({ path, text: readFileSync(join(folder, path), 'utf8') }));
}
