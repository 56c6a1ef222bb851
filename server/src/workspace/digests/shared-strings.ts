/**
 * Names, headings and words of links come again in report after report, but every text that is read or parsed has strings
 * of its own. Of thousands of reports, they would be half of what is kept.
 */

/** More than a body's reports have in common; strings that come again are soon back. */
const MOST = 20_000;
/** Nobody repeats longer ones, in characters. */
const LONGEST = 200;

const known = new Map<string, string>();

/** An equal string, the same one for equal texts as a rule. */
export function shared(text: string): string {
	if (text.length > LONGEST) return text;
	const same = known.get(text);
	if (same !== undefined) return same;
	if (known.size === MOST) known.clear();
	known.set(text, text);
	return text;
}

/** Plain data as JSON has it, with {@link shared} strings. */
export function withSharedStrings<T>(data: T): T {
	if (typeof data === 'string') return shared(data) as T;
	if (typeof data !== 'object' || data === null) return data;
	const object = data as Record<string, unknown>;
	for (const key in object) {
		const value = object[key];
		if (typeof value === 'string') object[key] = shared(value);
		else if (typeof value === 'object') withSharedStrings(value);
	}
	return data;
}
