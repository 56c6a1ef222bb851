import type { ItemLine } from './item-lines.js';

interface Group {
	readonly labels: string[];
	values: number;
}

/**
 * The labels without a value that stand among others with one: by the number of the block, and of the line in it.
 *
 * @param lines of each block with any, in order.
 */
export function bareFields(lines: readonly (readonly ItemLine[])[], indexes: readonly number[]): ReadonlySet<string> {
	const bare = new Set<string>();
	/** By indentation: those of the list that is open there. */
	const open = new Map<number, Group>();
	const close = (above: number): void => {
		for (const [indent, { labels, values }] of open) {
			if (indent <= above) continue;
			// More without than with one, and the form has not been filled in.
			if (labels.length <= values) for (const key of labels) bare.add(key);
			open.delete(indent);
		}
	};
	const all = lines.flatMap((some, at) => some.map((line, row) => ({ line, key: `${indexes[at]} ${row}` })));
	for (const [place, { line, key }] of all.entries()) {
		if (line.kind === 'break' || line.kind === 'heading') {
			close(-1);
			continue;
		}
		close(line.indent);
		const group = open.get(line.indent) ?? { labels: [], values: 0 };
		open.set(line.indent, group);
		if (line.kind === 'value') group.values++;
		if (line.kind === 'label' && isBare(line, all[place + 1]?.line)) group.labels.push(key);
	}
	close(-1);
	return bare;
}

/** A label with items below it, text that may be its value, or items beside it that are no fields, is none. */
function isBare({ indent }: ItemLine, next: ItemLine | undefined): boolean {
	if (!next || next.kind === 'heading') return true;
	if (next.kind === 'break' || next.indent > indent) return false;
	return next.indent < indent || next.kind === 'label' || next.kind === 'value';
}
