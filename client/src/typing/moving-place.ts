/** A place in a text that is being edited. Pure: no `vscode`. */

export interface Place {
	readonly line: number;
	readonly character: number;
}

/** What was replaced by `text`. */
export interface Change {
	readonly range: { readonly start: Place; readonly end: Place };
	readonly text: string;
}

/**
 * Where `place` is after `change`.
 *
 * @param along whether what is inserted right at the place goes before it.
 */
export function moved(place: Place, { range: { start, end }, text }: Change, along: boolean): Place {
	if (isBefore(place, start)) return place;
	const isHere = !isBefore(start, place);
	if (isHere && !along) return place;
	// What the place was in is gone.
	if (isBefore(place, end)) return start;
	const lines = text.split(/\r\n|[\r\n]/);
	const added = lines.length - 1;
	const last = lines[added]!.length;
	return {
		line: place.line + added - (end.line - start.line),
		character:
			place.line > end.line
				? place.character
				: place.character - end.character + last + (added === 0 ? start.character : 0),
	};
}

/** Whether `place` is in a stretch, its ends included. */
export function isWithin(place: Place, { from, to }: { readonly from: Place; readonly to: Place }): boolean {
	return !isBefore(place, from) && !isBefore(to, place);
}

function isBefore(a: Place, b: Place): boolean {
	return a.line < b.line || (a.line === b.line && a.character < b.character);
}
