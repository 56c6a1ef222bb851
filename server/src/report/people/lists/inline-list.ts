/**
 * Splits what follows a list's label on one line: "Ann Lee (FAO), Bob Roe and Cy Dee".
 */
import { lazily, lineStart, narrowed } from '../../../text/index.js';
import { allWords, anyOf } from '../../words/index.js';
import { isRole } from '../about.js';
import { isCountry } from '../countries.js';
import { isGivenName, isRoleWord, isTitle } from '../vocabulary.js';
import { conjunctions, type Entry, PREFIX, readEntry } from './entry.js';

/** One entry of an inline list; `group`: the words that introduce it, as in "FAO: Ann Lee, Bob Roe". */
export interface InlineEntry {
	readonly from: number;
	readonly entry: Entry;
	readonly group?: string;
}

/**
 * Where the inline list that begins at `from` ends: with its sentence, or where another line begins. It looks for sentences
 * itself, since names and their initials stand before its full stops, and one in brackets ends nothing.
 */
export function inlineEnd(text: string, from: number, to: number): number {
	const stop = /([.!?])\s+(?=\p{Lu})|\r\n|\r|\n/gu;
	stop.lastIndex = from;
	let line = from;
	let [seen, opened, closed] = [from, -1, -1];
	for (let found = stop.exec(text); found && found.index < to; found = stop.exec(text)) {
		const { index, 0: all, 1: sign } = found;
		if (sign !== undefined) {
			// "(1. Vorsitzende)"
			const since = text.slice(seen, index);
			if (since.includes('(')) opened = seen + since.lastIndexOf('(');
			if (since.includes(')')) closed = seen + since.lastIndexOf(')');
			seen = index;
			if (opened > Math.max(from, closed)) continue;
			// "Dr. Lee", "J. Lee", "1. Vorsitzende": not the end of a sentence.
			const word = LAST_WORD.exec(text.slice(Math.max(0, index - 12), index))?.[0] ?? '';
			if (sign !== '.' || !(isTitle(word.toLowerCase()) || isShort(word))) return index;
		}
		if (!/[\n\r]/.test(all)) continue;
		const before = text.slice(line, index).trimEnd();
		// A label on the line takes up some of its width.
		const width = index - lineStart(text, index);
		line = index + all.length;
		if (before === '' || OPEN_END().test(before)) continue;
		const next = text.slice(line, Math.min(to, line + 80));
		// "Bo Roe (Harbour\nBoard)"
		const inBrackets = before.lastIndexOf('(') > before.lastIndexOf(')') && CLOSES.test(next);
		const wraps = width >= WIDE && !LABELLED.test(next) && (inBrackets || NAMES.test(next));
		if (!wraps) return index;
	}
	return to;
}

/** Not the end of a longer number: "in 2018. The chair". */
const LAST_WORD = narrowed(/(?<![\p{L}.\d])(?:[\p{L}.]*|\d{1,2})$/u);
/** A line is filled if it has so many characters. */
const WIDE = 60;
const CLOSES = /^[^()\r\n]*\)/;
const NAMES = narrowed(/^[\p{L}'’.-]+(?: [\p{L}'’.-]+){0,3} ?(?:[,;.(]|$)/u);

/** "Afwezig m.k.: An Vos" is not part of the list. */
const LABELLED = /^[^,;:\n\r]{1,40}:\s/;

/** An initial, a number, or an abbreviation ("Wm.", "Chr.", "v.d."): "Foy." is a name, and ends a sentence. */
function isShort(word: string): boolean {
	return /^(?:\d{1,2}|\p{Ll}(?:\.\p{Ll})?|\p{Lu}\p{Ll}?|\p{Lu}[^\P{Ll}aeiouyäöüáéíóú]{2})$/u.test(word);
}

/** Offsets between `from` and `to` at which one of `signs` stands outside parentheses. */
function separators(text: string, from: number, to: number, signs: string): number[] {
	const found: number[] = [];
	let depth = 0;
	for (let i = from; i < to; i++) {
		const sign = text[i]!;
		if (sign === '(' || sign === '[') depth++;
		else if (sign === ')' || sign === ']') depth = Math.max(0, depth - 1);
		else if (depth === 0 && signs.includes(sign)) found.push(i);
	}
	return found;
}

interface Stretch {
	readonly from: number;
	readonly to: number;
}

function cut(text: string, { from, to }: Stretch, signs: string): Stretch[] {
	const parts: Stretch[] = [];
	let start = from;
	for (const at of separators(text, from, to, signs)) {
		parts.push({ from: start, to: at });
		start = at + 1;
	}
	parts.push({ from: start, to });
	return parts.map((part) => trim(text, part)).filter((part) => part.to > part.from);
}

function trim(text: string, { from, to }: Stretch): Stretch {
	let start = from;
	let end = to;
	while (start < end && /\s/.test(text[start]!)) start++;
	while (end > start && /[\s.]/.test(text[end - 1]!)) end--;
	// "Jr." keeps its full stop, which does the name no harm.
	return { from: start, to: end };
}

/** How many entries {@link readInline} can find in `text` at most. */
export function mostEntries(text: string): number {
	return 1 + separators(text, 0, text.length, ',;•·|').length + conjunctions(text).length;
}

/** "Kenya: Mr. James Otieno": the person on a line that begins with an affiliation, if that is beyond doubt. */
export function readKeyed(text: string): InlineEntry[] {
	const group = PREFIX.exec(text)?.[1];
	if (group === undefined || isRole(group)) return [];
	const pieces = readInline(text, 0, text.length);
	const sure = ({ entry, group: of }: InlineEntry): boolean =>
		of === group && isNamed(entry) && (entry.name.titles.length > 0 || isCountry(group));
	return pieces.length === 1 && sure(pieces[0]!) ? pieces : [];
}

/** All entries between `from` and `to`. */
export function readInline(text: string, from: number, to: number): InlineEntry[] {
	const whole = { from, to };
	const strong = separators(text, from, to, ';•·|');
	if (strong.length === 0) return readCommas(text, whole);
	const parts = cut(text, whole, ';•·|');
	const manner = { wrapped: true, inverted: areInverted(text, parts) };
	return parts.flatMap((part) => {
		const group = PREFIX.exec(text.slice(part.from, part.to));
		if (group && !isRole(group[1]!)) return readCommas(text, part);
		const entries = readCommas(text, part);
		const names = entries.filter(({ entry }) => isNamed(entry));
		if (entries.length >= 3 && names.length >= entries.length * 0.66) return entries;
		// "LEROY Sylvie, PERRIN Alain, adjoints", "Mmes Odile Garric, Sylvie Nadal"
		if (entries.length === 2 && names.length === 2) {
			const both = names.every(({ entry }) => isShouted(entry.name.text));
			if (both || names[0]!.entry.name.titles.some((title) => PLURAL().has(title))) return entries;
		}
		const entry = readEntry(text, part.from, part.to, manner);
		return entry ? [{ from: part.from, entry }] : [];
	});
}

/** "Lee, Ann; Roe, Bo; de Wit, Jan": each is a family name, a comma and a given name. */
function areInverted(text: string, parts: readonly Stretch[]): boolean {
	if (parts.length < 3 || parts.some(({ from, to }) => !text.slice(from, to).includes(','))) return false;
	return parts.every(({ from, to }) => {
		const plain = readEntry(text, from, to)?.name;
		const turned = readEntry(text, from, to, { inverted: true });
		if (!plain || !turned?.personal || turned.name.form !== 'full') return false;
		// "Mr Lee, Lund", "Ann, WHO"
		if (plain.titles.length > 0 || ACRONYM.test(text.slice(from, to))) return false;
		return plain.form === 'full' ? plain.text === turned.name.text : !isGivenName(plain.text.toLowerCase());
	});
}

const ACRONYM = narrowed(/(?<!\p{L})\p{Lu}{2}/u);

/** Titles of several people. */
const PLURAL = lazily(() => allWords(({ people }) => people.pluralTitle));

const AND = lazily(() => narrowed(`^(?:${anyOf(({ grammar }) => grammar.and)}|&) (?=\\p{L}|@)`));

/** Entries separated by commas. What is not a name belongs to the previous name. */
function readCommas(text: string, whole: Stretch): InlineEntry[] {
	const pieces: InlineEntry[] = [];
	let group: string | undefined;
	const parts = cut(text, whole, ',').flatMap((part) => cutLines(text, part));
	parts.forEach((part, index) => {
		let { from } = part;
		from += AND().exec(text.slice(from, from + 6))?.[0].length ?? 0;
		const prefix = PREFIX.exec(text.slice(from, part.to));
		if (prefix && !isRole(prefix[1]!)) {
			group = prefix[1]!;
			from += prefix[0].length;
		}
		const halves = splitLast(text, { from, to: part.to }, index === parts.length - 1);
		for (const half of halves) {
			const entry = readEntry(text, half.from, half.to, { wrapped: true });
			if (entry && half !== halves.at(-1) && isJoined(text, half, halves.at(-1)!)) entry.about.joined = true;
			const before = pieces[pieces.length - 1];
			const plain = text.slice(half.from, half.to);
			const led =
				entry !== undefined &&
				isLed(entry) &&
				(entry.introduced || isLed(pieces[0]?.entry ?? entry) || isToldOf(before?.entry));
			if (before && (!entry?.personal || (isRole(plain) && !plain.includes('(') && !led))) {
				pieces[pieces.length - 1] = { ...before, entry: addTo(before.entry, plain, half.to) };
			} else if (entry) {
				pieces.push({ from: half.from, entry, ...(group !== undefined && { group }) });
			}
		}
	});
	return pieces;
}

/** "Ann Lee (WHO)\nBo Roe\nCy Dunn": a line that ends in brackets, or is a name between two others, may lack its comma. */
function cutLines(text: string, { from, to }: Stretch): Stretch[] {
	const ends = [...text.slice(from, to).matchAll(LINE_END)];
	if (ends.length > MOST_JOINTS) return [{ from, to }];
	const parts: Stretch[] = [];
	let start = from;
	for (const { index, 0: end } of ends) {
		const [at, next] = [from + index + 1, from + index + end.length];
		// "Robert (Bob)\nSmith"
		if (readEntry(text, start, at)?.name.form !== 'full') continue;
		const isColumn = /[\r\n][ \t]*$/.test(text.slice(Math.max(0, start - 10), start));
		if (!end.startsWith(')') && !(isColumn && ALONE.test(text.slice(next, to).trim()))) continue;
		parts.push({ from: start, to: at });
		start = next;
	}
	return [...parts, { from: start, to }];
}

const LINE_END = narrowed(/[)\p{L}][ \t]*(?:\r\n|\r|\n)(?=\p{Lu})/gu);
/** A full name, and nothing else on its line, which is trimmed. */
export const ALONE = narrowed(/^\p{Lu}[\p{L}\p{M}'’-]+(?: [\p{L}\p{M}'’.-]+){1,3}(?<!\.),?$/u);

/** Whether it names somebody beyond doubt: by a full name, or a title and a family name. */
export function isNamed({ personal, name }: Entry): boolean {
	return personal && (name.form === 'full' || (name.form === 'single' && name.titles.length > 0));
}

/** "Ann (WaterNet)", among others like her. */
export function isGivenOf(text: string, { personal, name, about }: Entry): boolean {
	return personal && name.form === 'single' && about.affiliation !== undefined && text.startsWith(' (', name.to);
}

/** "LEROY Sylvie": the letter case reveals the family name. */
function isShouted(name: string): boolean {
	return /(?<!\p{L})\p{Lu}{2}[\p{Lu}'’-]*(?!\p{L})/u.test(name) && /\p{Lu}\p{Ll}/u.test(name);
}

/** "Bürgermeister Alfons Reitmeier": a role precedes the name. */
function isLed({ personal, name }: Entry): boolean {
	return personal && name.titles.some(isRoleWord);
}

/** An affiliation or role is already known: what follows is about somebody else. */
function isToldOf(entry: Entry | undefined): boolean {
	return entry?.about.affiliation !== undefined || entry?.about.role !== undefined;
}

function addTo(entry: Entry, words: string, to: number): Entry {
	const about = { ...entry.about };
	if (isRole(words)) about.role ??= words;
	else about.affiliation ??= words;
	return { ...entry, about, to };
}

/** "Mike & Dana Stone" share a family name. */
const COUPLE = lazily(() =>
	narrowed(`^\\p{Lu}\\p{Ll}+ (?:&|${anyOf(({ grammar }) => grammar.and)}) \\p{Lu}\\p{Ll}+ \\p{Lu}`),
);
/** "Ann Lee and Bo Roe (WaterNet)": the brackets are about both. */
function isJoined(text: string, { from, to }: Stretch, last: Stretch): boolean {
	return !text.slice(from, to).includes('(') && text.slice(last.from, last.to).includes('(');
}

/** A line with such an ending continues on the next. */
const OPEN_END = lazily(() => narrowed(`(?:[,;&]|\\p{L} ${anyOf(({ grammar }) => grammar.and)})$`));

/** No list has more of them between two commas; each is tested with the words before it. */
const MOST_JOINTS = 50;

/** "Ann Lee and Bo Roe" is two entries if both sides can be people. */
function splitLast(text: string, part: Stretch, last: boolean): Stretch[] {
	const plain = text.slice(part.from, part.to);
	const parts: Stretch[] = [];
	let start = part.from;
	const joints = conjunctions(plain);
	if (joints.length > MOST_JOINTS) return [part];
	joints.forEach(({ from, to }, index) => {
		const at = part.from + from;
		if (at < start) return;
		const next = { from: part.from + to, to: part.from + (joints[index + 1]?.from ?? plain.length) };
		const head = text.slice(start, at);
		if (head.lastIndexOf('(') > head.lastIndexOf(')')) return;
		// "Marks and Spencer" in the middle of a list is one entry.
		const isPerson = (of: Stretch): boolean => {
			const entry = readEntry(text, of.from, of.to, { wrapped: true });
			return entry?.personal === true && (last || entry.name.form === 'full');
		};
		const couple = COUPLE().test(plain.slice(start - part.from)) && isPerson(next);
		if (!couple && !(isPerson({ from: start, to: at }) && isPerson(next))) return;
		parts.push({ from: start, to: at });
		start = part.from + to;
	});
	return [...parts, { from: start, to: part.to }];
}
