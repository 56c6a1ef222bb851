/** Stands in for what reads escapes and names of characters where nothing is read that has any (see `bundles.ts`). */
export function decodeString(value: string): string {
	return value;
}
