import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const EXAMPLES = join(import.meta.dirname, '../../examples');

/** The examples, faults and all, over and over. */
export function longDraft(bytes: number): string {
	const names = readdirSync(EXAMPLES).filter((name) => name.endsWith('.md'));
	const text = names.map((name) => `${readFileSync(join(EXAMPLES, name), 'utf8')}\n`).join('');
	return text.repeat(Math.ceil(bytes / text.length));
}
