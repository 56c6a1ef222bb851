import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Kind } from '../../../server/src/report/index.js';

export interface Labelled {
	readonly kind: Kind;
	readonly path: string;
	readonly text: string;
}

/** Documents of invented bodies: those of each kind in one file, each under a line `=== ` with its path. */
export const DOCUMENTS: readonly Labelled[] = (['report', 'agenda', 'other'] as const).flatMap((kind) =>
	readFileSync(join(import.meta.dirname, `kinds/${kind}.txt`), 'utf8')
		.split(/^=== /m)
		.slice(1)
		.map((part) => {
			const end = part.indexOf('\n');
			return { kind, path: part.slice(0, end), text: part.slice(end + 1) };
		}),
);
