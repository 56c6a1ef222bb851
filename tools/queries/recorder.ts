import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AskedFor, Because, Watcher } from '../../server/src/incremental/index.js';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** A query that is being answered. */
interface Running {
	readonly query: number;
	readonly start: number;
	/** What queries within it took, in milliseconds. */
	inner: number;
}

interface Run {
	readonly query: number;
	readonly because: Because;
	readonly changed: boolean;
	/** Without the queries within it. */
	readonly milliseconds: number;
}

/** Notes which queries run, in the order in which they end: inputs before what is made of them. */
export class Recorder implements Watcher {
	readonly #names: string[] = [];
	readonly #queries = new Map<AskedFor, number>();
	readonly #running: Running[] = [];
	#runs: Run[] = [];

	defined(query: number, asked: readonly AskedFor[]): void {
		this.#names[query] = nameOnStack(new Error().stack ?? '');
		for (const each of asked) this.#queries.set(each, query);
	}

	begins(query: number): void {
		this.#running.push({ query, start: performance.now(), inner: 0 });
	}

	ends(query: number, because: Because, changed: boolean): void {
		// One that was interrupted, or threw, has begun and does not end.
		let last = this.#running.pop();
		while (last && last.query !== query) last = this.#running.pop();
		if (!last) return;
		const took = performance.now() - last.start;
		const around = this.#running.at(-1);
		if (around) around.inner += took;
		this.#runs.push({ query, because, changed, milliseconds: took - last.inner });
	}

	/** What has run so far. */
	forget(): void {
		this.#runs = [];
	}

	/** A line for each query that ran, the slowest first; those that nothing made run again are only counted. */
	table(): string {
		const kept = this.#runs.filter(({ because, changed }) => because.is === 'same' && !changed);
		const runs = this.#runs.filter((run) => !kept.includes(run)).sort((a, b) => b.milliseconds - a.milliseconds);
		const rows = runs.map(({ query, because, changed, milliseconds }) => [
			milliseconds.toFixed(3),
			this.#names[query] ?? '',
			this.#why(because),
			changed ? 'another value' : 'the same value',
		]);
		const widths = [0, 1, 2].map((column) => Math.max(0, ...rows.map((row) => row[column]!.length)));
		const table = rows.map((row) =>
			row.map((cell, i) => (i === 0 ? cell.padStart(widths[0]!) : cell.padEnd(widths[i] ?? 0))),
		);
		return [
			...table.map((row) => row.join('  ').trimEnd()),
			`${kept.length} others have the same inputs as before`,
		].join('\n');
	}

	#why(because: Because): string {
		switch (because.is) {
			case 'first':
				return 'asked for the first time';
			case 'same':
				return 'same inputs';
			case 'input':
				return `new: ${this.#nameOf(because.input)}`;
			case 'blocks':
				return `${because.count} new ${because.count === 1 ? 'block' : 'blocks'}`;
		}
	}

	/** An input that is no query is read off the revision, by a short function. */
	#nameOf(input: AskedFor): string {
		const query = this.#queries.get(input);
		return query === undefined ? String(input).replace(/\s+/g, ' ').slice(0, 40) : (this.#names[query] ?? '');
	}
}

/** "headings (report/document/headings.ts:41)", from where a query is defined. */
function nameOnStack(stack: string): string {
	const frame = stack.split('\n').find((line) => line.includes('/server/src/') && !line.includes('/incremental/'));
	const [, url = '', line = ''] = /(?:file:\/\/)?(\/[^()]+):(\d+):\d+\)?$/.exec(frame ?? '') ?? [];
	if (url === '') return 'a query';
	const above = readFileSync(url, 'utf8').split('\n').slice(0, Number(line)).reverse();
	const name = above.map((each) => /(?:const|function) (\w+)/.exec(each)?.[1]).find((each) => each !== undefined);
	return `${name ?? 'a query'} (${relative(`${ROOT}/server/src`, url)}:${line})`;
}
