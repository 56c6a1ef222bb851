/** How often everyone is measured. */
export const TURNS = 5;

/** What a contender may take in all before it gets no further turn, in milliseconds. */
const ENOUGH = 40_000;

interface Contender {
	readonly name: string;
}

/**
 * Measures all in turns, in another order in each: nobody always comes after the one who empties the caches.
 *
 * @param turns if absent, the usual number, or fewer for one that takes long.
 */
export async function inTurns<T extends Contender>(
	all: readonly T[],
	turns: number | undefined,
	measure: (one: T) => Promise<void>,
	failed: (one: T) => void,
): Promise<void> {
	const taken = new Map<T, number>();
	for (let turn = 0; turn < (turns ?? TURNS); turn++) {
		for (const one of rotated(all, turn)) {
			const before = taken.get(one) ?? 0;
			if (turns === undefined && before > ENOUGH) continue;
			const start = performance.now();
			await measure(one).catch((error: Error) => {
				console.log(`${one.name} failed in turn ${turn + 1}: ${error.message}`);
				failed(one);
			});
			taken.set(one, before + performance.now() - start);
		}
	}
}

export function rotated<T>(all: readonly T[], turn: number): T[] {
	const first = turn % all.length;
	return [...all.slice(first), ...all.slice(0, first)];
}
