import { fork } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Expression } from './literals.js';

/** Faults by {@link keyOf}; `null` if there is none. */
type Verdicts = Map<string, string | null>;

export function keyOf({ source, flags }: Pick<Expression, 'source' | 'flags'>): string {
	return `/${source}/${flags}`;
}

/** The fault of each faulty expression. Verdicts of the last run are cached. */
export async function verdictsOn(
	root: string,
	expressions: readonly Expression[],
): Promise<ReadonlyMap<string, string>> {
	const folder = join(root, 'node_modules/.cache');
	const file = join(folder, 'expressions.json');
	const judges = judgesIn(root);
	const before = remembered(file, judges);
	const verdicts: Verdicts = new Map();
	const open: Expression[] = [];
	for (const each of expressions) {
		const key = keyOf(each);
		if (verdicts.has(key)) continue;
		const known = before.get(key);
		verdicts.set(key, known ?? null);
		if (known === undefined) open.push(each);
	}
	if (open.length > 0) {
		await Promise.all(
			Array.from({ length: Math.min(availableParallelism(), open.length) }, () => judge(open, verdicts)),
		);
		mkdirSync(folder, { recursive: true });
		writeFileSync(file, JSON.stringify({ judges, verdicts: [...verdicts] }));
	}
	return new Map([...verdicts].filter((each): each is [string, string] => each[1] !== null));
}

/** Another Node, other packages or another method may judge differently. */
function judgesIn(root: string): string {
	const hash = createHash('sha256').update(process.version);
	for (const name of ['attacks', 'judge', 'work'])
		hash.update(readFileSync(join(root, `tools/expressions/${name}.ts`)));
	return hash.update(readFileSync(join(root, 'package-lock.json'))).digest('hex');
}

function remembered(file: string, judges: string): Verdicts {
	try {
		const read: { judges: string; verdicts: [string, string | null][] } = JSON.parse(readFileSync(file, 'utf8'));
		return new Map(read.judges === judges ? read.verdicts : []);
	} catch {
		// There is none yet, or writing it was interrupted.
		return new Map();
	}
}

/** Has a separate process judge the open ones, one after the other, until none is left. */
async function judge(open: Expression[], verdicts: Verdicts): Promise<void> {
	const child = fork(fileURLToPath(new URL('judging.ts', import.meta.url)));
	try {
		for (let next = open.pop(); next; next = open.pop()) {
			const { source, flags } = next;
			verdicts.set(keyOf(next), await answer(child, { source, flags }));
		}
	} finally {
		child.disconnect();
	}
}

function answer(
	child: ReturnType<typeof fork>,
	question: Pick<Expression, 'source' | 'flags'>,
): Promise<string | null> {
	return new Promise((resolve, reject) => {
		const ended = (): void => reject(new Error(`Judging ${keyOf(question)} ended the process`));
		child.once('exit', ended);
		child.once('message', (fault) => {
			child.off('exit', ended);
			resolve(fault as string | null);
		});
		child.send(question);
	});
}
