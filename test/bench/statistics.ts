export interface Summary {
	/** How many values there were. */
	readonly n: number;
	readonly min: number;
	readonly p50: number;
	readonly p95: number;
	readonly p99: number;
	readonly max: number;
}

/** @throws {RangeError} for no values. */
export function summarise(values: readonly number[]): Summary {
	if (values.length === 0) throw new RangeError('there is nothing to summarise');
	const sorted = values.toSorted((a, b) => a - b);
	return {
		n: sorted.length,
		min: sorted[0]!,
		p50: quantile(sorted, 0.5),
		p95: quantile(sorted, 0.95),
		p99: quantile(sorted, 0.99),
		max: sorted.at(-1)!,
	};
}

/** The smallest value that at least the share `q` of all does not exceed; never one between two measured. */
function quantile(sorted: readonly number[], q: number): number {
	return sorted[Math.max(0, Math.ceil(q * sorted.length) - 1)]!;
}
