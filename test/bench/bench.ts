import type { Measurement } from './results.js';
import { summarise } from './statistics.js';

/** What a group of measurements gets to work with, and where it puts its figures. */
export class Bench {
	/** Fewer rounds, shorter texts: to see that all works, not for the record. */
	readonly quick: boolean;
	readonly measurements: Measurement[] = [];

	constructor(quick: boolean) {
		this.quick = quick;
	}

	/** The first for a real run, the second for a quick one. */
	choose<T>(full: T, quick: T): T {
		return this.quick ? quick : full;
	}

	add(measurement: Omit<Measurement, 'summary'>, values: readonly number[]): void {
		if (values.length === 0) return;
		const summary = summarise(values);
		this.measurements.push({ ...measurement, summary });
		const { contender, subject, metric, unit } = measurement;
		const { n, p50, p95 } = summary;
		const spread = n > 1 ? `, p95 ${p95.toFixed(2)}, n ${n}` : '';
		const least = measurement.gaveUp ? '> ' : '';
		console.log(`  ${subject} · ${metric} · ${contender}: ${least}${p50.toFixed(2)} ${unit}${spread}`);
	}
}

/** Another order in each round, so that nobody always comes after the one who empties the caches. */
export function rotated<T>(items: readonly T[], round: number): T[] {
	const by = items.length === 0 ? 0 : round % items.length;
	return [...items.slice(by), ...items.slice(0, by)];
}

export function sleep(milliseconds: number): Promise<void> {
	return new Promise((resolve) => setTimeout(resolve, Math.max(0, milliseconds)));
}
