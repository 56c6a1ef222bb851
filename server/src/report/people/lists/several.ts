/** Lines that name several people. */
import { type InlineEntry, isGivenOf, isNamed, mostEntries, readInline, readKeyed } from './inline-list.js';

/** What is longer has too much between its names to be read by keys. */
const LENGTH = 200;

/** "@ann, @bo" */
const HANDLES = /^\s*@[\w-]{1,40}(?: ?[,;]\s?@[\w-]{1,40})+\.?\s*$/;

/** The people on a line that names three or more, or two if the line says whose they are. */
export function severalIn(text: string): InlineEntry[] {
	const keyed = text.length <= LENGTH ? readKeyed(text) : [];
	if (keyed.length > 0) return keyed;
	if (!text.includes(',') && !text.includes(';')) return [];
	if (HANDLES.test(text)) return readInline(text, 0, text.length);
	// Most commas are in parentheses after a single name, or before where somebody is from, which is not read twice.
	if (mostEntries(text) < (text.includes(':') ? 2 : 3)) return [];
	let pieces = readInline(text, 0, text.length);
	const names = pieces.filter(({ entry }) => isNamed(entry) || isGivenOf(text, entry));
	const grouped = pieces.some(({ group }) => group !== undefined);
	// "Kenya: Mr. Otieno; Ms. Ruto"
	const [first, ...others] = pieces;
	if (first?.group !== undefined && others.every(({ group }) => group === undefined)) {
		pieces = pieces.map((piece) => ({ ...piece, group: first.group! }));
	}
	return names.length >= (grouped ? 2 : 3) && names.length >= pieces.length * 0.66 ? pieces : [];
}
