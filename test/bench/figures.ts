import type { Measurement, Results } from './results.js';
import type { Summary } from './statistics.js';

/** Looks figures up. What was not measured is undefined, and so is whatever is computed from it. */
export class Figures {
	readonly #results: Results;

	constructor(results: Results) {
		this.#results = results;
	}

	of(group: string): readonly Measurement[] {
		return this.#results.groups[group]?.measurements ?? [];
	}

	find(group: string, subject: string, contender: string, metric: string): Measurement | undefined {
		return this.of(group).find(
			(one) => one.subject === subject && one.contender === contender && one.metric === metric,
		);
	}

	value(
		group: string,
		subject: string,
		contender: string,
		metric: string,
		which: keyof Summary = 'p50',
	): number | undefined {
		return this.find(group, subject, contender, metric)?.summary[which];
	}
}

export function divide(a: number | undefined, b: number | undefined): number | undefined {
	return a === undefined || b === undefined || b === 0 ? undefined : a / b;
}

/** In the order in which they come. */
export function distinct(values: readonly string[]): string[] {
	return [...new Set(values)];
}

/** Three figures that count, more would only be noise. */
export function figure(value: number | undefined): string {
	if (value === undefined) return '–';
	if (value === Infinity) return 'no end';
	if (value >= 100) return Math.round(value).toLocaleString('en');
	return value >= 10 ? value.toFixed(1) : value.toFixed(2);
}

export function times(value: number | undefined): string {
	return value === undefined || value === Infinity ? figure(value) : `${figure(value)} ×`;
}

export function markdownTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
	const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
	const marks = head.map((_, i) => (i === 0 ? '---' : '---:'));
	return [line(head), `|${marks.join('|')}|`, ...rows.map(line), ''].join('\n');
}
