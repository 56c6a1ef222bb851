/** Stands in for a list of the names of characters where nothing is read that has any (see `bundles.ts`). */
export function decodeNamedCharacterReference(): false {
	return false;
}
