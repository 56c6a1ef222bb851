/** Bullets of a list that are groups, such as bodies or countries, with their members in the bullets below. */
import type { Text } from '../../text/index.js';
import { readEntry } from './entry.js';
import { indentOf, type Unit } from './units.js';

interface Node {
	readonly index: number;
	readonly column: number;
	readonly below: Node[];
}

/** Most of what is below a group names people. */
const MOST = 0.6;
/** A longer item is no name, and no group. */
const LENGTH = 200;

/** The numbers of the units that are groups. */
export function groupsIn(units: readonly Unit[], text: Text): ReadonlySet<number> {
	const nodes = treeOf(units, text);
	if (!nodes) return NONE;
	const groups = new Set<number>();
	/** Those that could be people with something said of them: "Ann Lee", "Red Hat". */
	const unclear: Node[] = [];
	// Those below come after those above them.
	for (const node of nodes.toReversed()) {
		if (node.below.length === 0) continue;
		const inside = node.below.some(({ index }) => groups.has(index));
		const people = node.below.filter((each) => each.below.length === 0 && isPerson(units[each.index]!)).length;
		if (!inside && people < node.below.length * MOST) continue;
		if (!inside && people < 2 && isPerson(units[node.index]!)) unclear.push(node);
		else groups.add(node.index);
	}
	if (groups.size > 0) for (const { index } of unclear) groups.add(index);
	return groups;
}

const NONE: ReadonlySet<number> = new Set();

/** The items as they stand below each other; nothing where none does. */
function treeOf(units: readonly Unit[], text: Text): readonly Node[] | undefined {
	const nodes: Node[] = [];
	const above: Node[] = [];
	let nested = false;
	units.forEach((unit, index) => {
		const { item, kind } = unit.prose;
		if (!item) {
			// A heading or paragraph between two lists parts them.
			if (kind === 'heading' || unit.prose.container === 'document') above.length = 0;
			return;
		}
		const node: Node = { index, column: indentOf(unit, text), below: [] };
		while (above.length > 0 && above.at(-1)!.column >= node.column) above.pop();
		const parent = above.at(-1);
		if (parent) {
			parent.below.push(node);
			nested = true;
		}
		above.push(node);
		nodes.push(node);
	});
	return nested ? nodes : undefined;
}

function isPerson({ prose: { text } }: Unit): boolean {
	if (text.length > LENGTH) return false;
	const entry = readEntry(text, 0, text.length);
	return entry?.personal === true && entry.name.form === 'full' && !/^\s*:/.test(text.slice(entry.name.to));
}
