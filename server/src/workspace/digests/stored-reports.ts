/**
 * What was read from reports, as text to keep until the next start: a line that says what it is, one for each report,
 * and one with a hash of everything before. It is made and read piece by piece, so that thousands of reports keep nobody
 * waiting, and their text need not be in memory at once.
 */
import type { Digest } from './model.js';
import { withSharedStrings } from './shared-strings.js';

/** What was read from a file. */
export interface StoredReport {
	/** Identifies the file's state at that time, and that of everything else its digest depends on. */
	readonly stamp: string;
	readonly digest: Digest;
}

/** Raised whenever the content of digests changes. */
const FORMAT = 12;

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

/**
 * Decodes {@link encodeReports}; `undefined` if another program wrote it, or any of it is damaged.
 *
 * @param pieces of the text, divided anywhere.
 */
export async function decodeReports(
	pieces: AsyncIterable<string> | Iterable<string>,
	program: string,
	hash: Hash,
): Promise<StoredReports | undefined> {
	const reports = new Map<string, StoredReport>();
	const hashes: string[] = [];
	let lines: string[] = [];
	const endPiece = (): void => {
		hashes.push(hash(`${lines.join('\n')}\n`));
		lines = [];
	};
	let isHead = true;
	/** What comes last is the hash, and no report. */
	let last: string | undefined;
	try {
		for await (const line of linesOf(pieces)) {
			if (last !== undefined) {
				if (!isHead) reports.set(...parse(last));
				else if (last !== headOf(program)) return undefined;
				isHead = false;
				lines.push(last);
				if (lines.length === STRIDE) endPiece();
			}
			last = line;
		}
	} catch {
		// Damaged, or gone.
		return undefined;
	}
	if (lines.length > 0) endPiece();
	return last === hash(hashes.join('\n')) ? new StoredReports(reports) : undefined;
}

export class StoredReports {
	readonly #reports: Map<string, StoredReport>;

	constructor(reports: Map<string, StoredReport>) {
		this.#reports = reports;
	}

	get size(): number {
		return this.#reports.size;
	}

	/** The digest of the file at `path`, if it has this stamp. Can be taken once. */
	take(path: string, stamp: string): Digest | undefined {
		const report = this.#reports.get(path);
		this.#reports.delete(path);
		return report?.stamp === stamp ? report.digest : undefined;
	}
}

/** @throws SyntaxError if the last line does not end. */
async function* linesOf(pieces: AsyncIterable<string> | Iterable<string>): AsyncGenerator<string> {
	let begun = '';
	for await (const piece of pieces) {
		const lines = (begun + piece).split('\n');
		begun = lines.pop() ?? '';
		yield* lines;
	}
	if (begun !== '') throw new SyntaxError('the text is cut off');
}

/** @throws SyntaxError */
function parse(line: string): readonly [path: string, StoredReport] {
	const [path, stamp, digest] = line.split('\t').map((each) => JSON.parse(each));
	return [path, { stamp, digest: withSharedStrings(digest as Digest) }];
}

function headOf(program: string): string {
	return JSON.stringify({ rapporteurReports: FORMAT, program });
}
