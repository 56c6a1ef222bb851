/**
 * What was read from reports, as text to keep until the next start: a line that says what it is, one for each report,
 * and one with a hash of everything before. A line is parsed only when its report is needed. It is made and hashed
 * piece by piece, so that thousands of reports keep nobody waiting.
 */
import type { Digest } from './digest.js';
import { withSharedStrings } from './shared-strings.js';

/** What was read from a file. */
export interface StoredReport {
	/** Identifies the file's state at that time, and that of everything else its digest depends on. */
	readonly stamp: string;
	readonly digest: Digest;
}

/** Raised whenever the content of digests changes. */
const FORMAT = 5;

/** How many lines are in a piece. */
const STRIDE = 100;

/** Maps a text to a few dozen characters without a line break, different for every other text. */
export type Hash = (text: string) => string;

/**
 * Encodes reports.
 *
 * @param program its version: another one may read differently.
 * @returns the text in pieces, between which others may have a turn.
 */
export function* encodeReports(
	reports: Iterable<readonly [path: string, StoredReport]>,
	program: string,
	hash: Hash,
): Generator<string> {
	let lines = [headOf(program)];
	const hashes: string[] = [];
	const piece = (): string => {
		const text = lines.map((line) => `${line}\n`).join('');
		hashes.push(hash(text));
		lines = [];
		return text;
	};
	for (const [path, { stamp, digest }] of reports) {
		// JSON contains neither a tab nor a line break unescaped.
		lines.push([path, stamp, digest].map((each) => JSON.stringify(each)).join('\t'));
		if (lines.length === STRIDE) yield piece();
	}
	if (lines.length > 0) yield piece();
	yield `${hash(hashes.join('\n'))}\n`;
}

/** Decodes {@link encodeReports}; `undefined` if another program wrote it, or any of it is damaged. */
export function decodeReports(stored: string, program: string, hash: Hash): StoredReports | undefined {
	const lines = stored.split('\n');
	// Behind the last line break.
	const [end, sum] = [lines.pop(), lines.pop()];
	if (end !== '' || lines[0] !== headOf(program)) return undefined;
	const hashes: string[] = [];
	for (let i = 0; i < lines.length; i += STRIDE) hashes.push(hash(`${lines.slice(i, i + STRIDE).join('\n')}\n`));
	return sum === hash(hashes.join('\n')) ? new StoredReports(lines.slice(1)) : undefined;
}

export class StoredReports {
	readonly #lines = new Map<string, string>();

	constructor(lines: readonly string[]) {
		for (const line of lines) {
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
		if (!line?.startsWith(start)) return undefined;
		return withSharedStrings(JSON.parse(line.slice(start.length)) as Digest);
	}
}

function headOf(program: string): string {
	return JSON.stringify({ rapporteurReports: FORMAT, program });
}
