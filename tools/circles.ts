/** Finds cycles in a graph. */

interface Visit {
	readonly index: number;
	/** The earliest node that can be reached from here. */
	low: number;
	open: boolean;
}

/**
 * The cycles of a graph: sets of nodes that can all reach one another, sorted (Tarjan's strongly connected components;
 * R. Tarjan, "Depth-first search and linear graph algorithms", 1972).
 *
 * @param edges by node; targets that are not nodes themselves are ignored.
 */
export function circlesIn(edges: ReadonlyMap<string, readonly string[]>): string[][] {
	const visits = new Map<string, Visit>();
	const path: string[] = [];
	const circles: string[][] = [];

	function visit(node: string): Visit {
		const own: Visit = { index: visits.size, low: visits.size, open: true };
		visits.set(node, own);
		path.push(node);
		const next = (edges.get(node) ?? []).filter((each) => edges.has(each));
		for (const each of next) {
			const seen = visits.get(each);
			if (!seen) own.low = Math.min(own.low, visit(each).low);
			else if (seen.open) own.low = Math.min(own.low, seen.index);
		}
		if (own.low === own.index) {
			const circle = path.splice(path.indexOf(node));
			for (const each of circle) visits.get(each)!.open = false;
			if (circle.length > 1 || next.includes(node)) circles.push(circle.sort());
		}
		return own;
	}

	for (const node of edges.keys()) if (!visits.has(node)) visit(node);
	return circles;
}
