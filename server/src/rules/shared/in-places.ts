/** "in both places", "in all 3 places": all that a correction changes. @param count 2 or more. */
export function inPlaces(count: number): string {
	return count === 2 ? 'in both places' : `in all ${count} places`;
}
