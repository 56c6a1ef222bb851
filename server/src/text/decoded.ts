/** A part of an address with its escapes decoded, as names are written; as it is if that fails. */
export function decoded(part: string): string {
	try {
		return decodeURIComponent(part);
	} catch {
		return part;
	}
}
