/** Bullets that are groups, such as bodies or countries, with their members in the bullets below. */
import type { Text } from '../../../text/index.js';
import { readEntry } from './entry.js';
import { indentOf, type ScopedProse } from './list-scope.js';

interface Node {
	readonly index: number;
	readonly column: number;
	readonly below: Node[];
}

/** The share of items below a group that must name people. */
const MOST = 0.6;
/** A longer item is neither a name nor a group. */
const LENGTH = 200;

/** Which prose of the scope names a group, by index. */
export function groupsIn(scope: readonly ScopedProse[], text: Text): ReadonlySet<number> {
	const nodes = treeOf(scope, text);
	if (!nodes) return NONE;
	const groups = new Set<number>();
	/** Those that could be annotated people: "Ann Lee", "Red Hat". */
	const unclear: Node[] = [];
	// Children come after their parents.
	for (const node of nodes.toReversed()) {
		if (node.below.length === 0) continue;
		const inside = node.below.some(({ index }) => groups.has(index));
		const people = node.below.filter((each) => each.below.length === 0 && isPerson(scope[each.index]!)).length;
		if (!inside && people < node.below.length * MOST) continue;
		if (!inside && people < 2 && isPerson(scope[node.index]!)) unclear.push(node);
		else groups.add(node.index);
	}
	if (groups.size > 0) for (const { index } of unclear) groups.add(index);
	return groups;
}

const NONE: ReadonlySet<number> = new Set();

/** The items as a tree; `undefined` if none is nested. */
function treeOf(scope: readonly ScopedProse[], text: Text): readonly Node[] | undefined {
	const nodes: Node[] = [];
	const above: Node[] = [];
	let nested = false;
	scope.forEach((scoped, index) => {
		const { item, kind } = scoped.prose;
		if (!item) {
			// A heading or paragraph between two lists separates them.
			if (kind === 'heading' || scoped.prose.container === 'document') above.length = 0;
			return;
		}
		const node: Node = { index, column: indentOf(scoped, text), below: [] };
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

function isPerson({ prose: { text } }: ScopedProse): boolean {
	if (text.length > LENGTH) return false;
	const entry = readEntry(text, 0, text.length);
	return entry?.personal === true && entry.name.form === 'full' && !/^\s*:/.test(text.slice(entry.name.to));
}
