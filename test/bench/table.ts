/** Figures of one group, in the order in which they come. */
export class Table {
	readonly title: string;
	/** By row and contender: a value for each turn, none for one that failed. */
	readonly #rows = new Map<string, Map<string, number[]>>();

	constructor(title: string) {
		this.title = title;
	}

	add(row: string, contender: string, value: number): void {
		const cells = this.#rows.get(row) ?? new Map<string, number[]>();
		this.#rows.set(row, cells);
		cells.set(contender, [...(cells.get(contender) ?? []), value]);
	}

	/** As Markdown: the medians, and how many times as much as ours that is. */
	toString(): string {
		const contenders = [...new Set([...this.#rows.values()].flatMap((cells) => [...cells.keys()]))];
		const lines = [...this.#rows].map(([row, cells]) => {
			const ours = cells.get(contenders[0]!) ?? [];
			return [row, ...contenders.map((name, i) => cell(cells.get(name) ?? [], i === 0 ? undefined : ours))];
		});
		const head = ['', ...contenders];
		const table = [head, head.map((_, i) => (i === 0 ? '---' : '---:')), ...lines];
		return `### ${this.title}\n\n${table.map((cells) => `| ${cells.join(' | ')} |`).join('\n')}\n`;
	}
}

/** Ratios are of values of the same turn, so that what else the machine does weighs on both. */
function cell(values: readonly number[], ours: readonly number[] | undefined): string {
	if (values.length === 0) return '';
	const ratio = median(values.map((value, turn) => value / (ours?.[turn] ?? Number.NaN)));
	return `${figure(median(values))}${Number.isNaN(ratio) ? '' : ` (${figure(ratio)} ×)`}`;
}

/** Of those that were measured. */
function median(values: readonly number[]): number {
	return quantile(values.filter(Number.isFinite), 0.5);
}

/** The smallest value that at least the share `q` of all does not exceed; none of none. */
export function quantile(values: readonly number[], q: number): number {
	return values.toSorted((a, b) => a - b)[Math.max(0, Math.ceil(q * values.length) - 1)] ?? Number.NaN;
}

/** Two figures that count, three from 100 on: more would only be noise. */
function figure(value: number): string {
	if (Number.isNaN(value)) return '–';
	if (value >= 100) return Math.round(value).toLocaleString('en');
	return value >= 10 ? value.toFixed(0) : value.toPrecision(2);
}
