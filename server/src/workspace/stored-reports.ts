/**
 * What was read from reports, as text to keep until the next start: a line that says what it is, one for each report,
 * and one with a hash of everything before. A line is parsed only when its report is needed.
 */
import type { Digest } from './digest.js';

/** What was read from a file. */
export interface StoredReport {
	/** Identifies the file's state at that time, and that of everything else its digest depends on. */
	readonly stamp: string;
	readonly digest: Digest;
}

/** Raised whenever the content of digests changes. */
const FORMAT = 3;

/** How many lines are made in each step. */
const STRIDE = 100;

/** Maps a text to a few dozen characters without a line break, different for every other text. */
export type Hash = (text: string) => string;

/**
 * Encodes in steps, between which others may have a turn.
 *
 * @param program its version: another one may read differently.
 */
export function* encodeReports(
	reports: Iterable<readonly [path: string, StoredReport]>,
	program: string,
	hash: Hash,
): Generator<undefined, string> {
	const lines = [headOf(program)];
	for (const [path, { stamp, digest }] of reports) {
		// JSON contains neither a tab nor a line break unescaped.
		lines.push([path, stamp, digest].map((each) => JSON.stringify(each)).join('\t'));
		if (lines.length % STRIDE === 0) yield;
	}
	const body = lines.join('\n');
	return `${body}\n${hash(body)}\n`;
}

/** Decodes {@link encodeReports}; `undefined` if another program wrote it, or any of it is damaged. */
export function decodeReports(stored: string, program: string, hash: Hash): StoredReports | undefined {
	const end = stored.lastIndexOf('\n', stored.length - 2);
	const body = stored.slice(0, Math.max(0, end));
	const head = headOf(program);
	if (body !== head && !body.startsWith(`${head}\n`)) return undefined;
	return stored === `${body}\n${hash(body)}\n` ? new StoredReports(body.slice(head.length + 1)) : undefined;
}

export class StoredReports {
	readonly #lines = new Map<string, string>();

	constructor(lines: string) {
		for (const line of lines === '' ? [] : lines.split('\n')) {
			const tab = line.indexOf('\t');
			this.#lines.set(JSON.parse(line.slice(0, tab)) as string, line.slice(tab + 1));
		}
	}

	get size(): number {
		return this.#lines.size;
	}

	/** The digest of the file at `path`, if it has this stamp. Can be taken once. */
	take(path: string, stamp: string): Digest | undefined {
		const line = this.#lines.get(path);
		this.#lines.delete(path);
		const start = `${JSON.stringify(stamp)}\t`;
		return line?.startsWith(start) ? (JSON.parse(line.slice(start.length)) as Digest) : undefined;
	}
}

function headOf(program: string): string {
	return JSON.stringify({ rapporteurReports: FORMAT, program });
}
