/** Entries of the view *Report* that say the same. Pure: no `vscode`. */

/** What tells whether two entries say the same. */
export interface Said<Place> {
	readonly place: Place;
	readonly text: string;
	readonly rule?: string;
	readonly others?: readonly Place[];
}

/** An entry with all places of which it is said, the first one first. */
export interface Places<T, Place> {
	readonly entry: T;
	readonly places: readonly Place[];
}

/** Each thing that a rule says once, where it is said first. */
export function together<Place, T extends Said<Place>>(entries: readonly T[]): readonly Places<T, Place>[] {
	const found = new Map<string, { readonly entry: T; readonly places: Place[] }>();
	for (const entry of entries) {
		const key = `${entry.rule ?? ''} ${entry.text}`;
		const places = [entry.place, ...(entry.others ?? [])];
		const known = found.get(key);
		if (known) for (const place of places) known.places.push(place);
		else found.set(key, { entry, places });
	}
	return [...found.values()];
}

export function countOf(entries: readonly { readonly others?: readonly unknown[] }[]): number {
	return entries.reduce((sum, { others = [] }) => sum + 1 + others.length, 0);
}
