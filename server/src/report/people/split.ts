/**
 * Takes apart what stands on one line after the label of a list: "Ann Lee (FAO), Bob Roe and Cy Dee".
 */
import { lean } from '../../text/index.js';
import { conjunctions, type Entry, isRole, readEntry } from './entry.js';
import { isRoleWord, isTitle } from './vocabulary.js';

/** One entry of an inline list; `group`: the words before it, as in "FAO: Ann Lee, Bob Roe". */
export interface Piece {
	readonly from: number;
	readonly entry: Entry;
	readonly group?: string;
}

/** Where the inline list that begins at `from` ends: with its sentence, or where another line begins. */
export function inlineEnd(text: string, from: number, to: number): number {
	const stop = /([.!?])\s+(?=\p{Lu})|\r\n|\r|\n/gu;
	stop.lastIndex = from;
	let line = from;
	for (let found = stop.exec(text); found && found.index < to; found = stop.exec(text)) {
		const { index, 0: all, 1: sign } = found;
		if (sign !== undefined) {
			// "(1. Vorsitzende)"
			if (text.lastIndexOf('(', index) > Math.max(from, text.lastIndexOf(')', index))) continue;
			// "Dr. Lee", "J. Lee": no end of a sentence.
			const word = /(?<![\p{L}.])[\p{L}.]*$/u.exec(text.slice(Math.max(0, index - 12), index))![0];
			if (sign !== '.' || !(isTitle(word.toLowerCase()) || /^\p{Lu}\p{Ll}{0,2}$/u.test(word))) return index;
		}
		if (!/[\n\r]/.test(all)) continue;
		const before = text.slice(line, index).trimEnd();
		line = index + all.length;
		if (before === '' || /(?:[,;&]|\p{L} (?:and|et|y|e|und|en))$/u.test(before)) continue;
		const next = text.slice(line, Math.min(to, line + 80));
		const wraps = before.length >= 60 && /^[\p{L}'’.-]+(?: [\p{L}'’.-]+){0,3} ?(?:[,;.(]|$)/u.test(next);
		if (!wraps) return index;
	}
	return to;
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
	// "Jr." keeps its full stop, which costs a name nothing.
	return { from: start, to: end };
}

/** The words before a part of the list: "FAO: ", "Guests: ". */
const GROUP = lean(/^(\p{L}[^:,;()@]{0,60}):\s+/u);

/** Whether {@link readInline} can find more than one entry in `text`. */
export function isParted(text: string): boolean {
	return separators(text, 0, text.length, ',;•·|').length > 0 || conjunctions(text).length > 0;
}

/** All entries between `from` and `to`. */
export function readInline(text: string, from: number, to: number): Piece[] {
	const whole = { from, to };
	const strong = separators(text, from, to, ';•·|');
	if (strong.length === 0) return readCommas(text, whole, undefined);
	return cut(text, whole, ';•·|').flatMap((part) => {
		const group = GROUP.exec(text.slice(part.from, part.to));
		if (group && !isRole(group[1]!)) return readCommas(text, part, undefined);
		const entries = readCommas(text, part, undefined);
		const names = entries.filter(({ entry }) => entry.personal && entry.name.form === 'full');
		if (entries.length >= 3 && names.length >= entries.length * 0.66) return entries;
		// "LEROY Sylvie, PERRIN Alain, adjoints"
		if (entries.length === 2 && names.every(({ entry }) => isShouted(entry.name.text)) && names.length === 2)
			return entries;
		const entry = readEntry(text, part.from, part.to, { wrapped: true });
		return entry ? [{ from: part.from, entry }] : [];
	});
}

const AND = lean(/^(?:and|et|y|e|und|en|&) (?=\p{L}|@)/u);

/** Entries parted by commas. What is no name belongs to the name before it. */
function readCommas(text: string, whole: Stretch, named: string | undefined): Piece[] {
	const pieces: Piece[] = [];
	let group = named;
	const parts = cut(text, whole, ',');
	parts.forEach((part, index) => {
		let { from } = part;
		from += AND.exec(text.slice(from, from + 6))?.[0].length ?? 0;
		const prefix = GROUP.exec(text.slice(from, part.to));
		if (prefix && !isRole(prefix[1]!)) {
			group = prefix[1]!;
			from += prefix[0].length;
		}
		const halves = splitLast(text, { from, to: part.to }, index === parts.length - 1);
		for (const half of halves) {
			const entry = readEntry(text, half.from, half.to, { wrapped: true });
			const before = pieces[pieces.length - 1];
			const plain = text.slice(half.from, half.to);
			const led = entry !== undefined && isLed(entry) && (entry.introduced || isLed(pieces[0]?.entry ?? entry));
			if (before && (!entry?.personal || (isRole(plain) && !plain.includes('(') && !led))) {
				pieces[pieces.length - 1] = { ...before, entry: addTo(before.entry, plain, half.to) };
			} else if (entry) {
				pieces.push({ from: half.from, entry, ...(group !== undefined && { group }) });
			}
		}
	});
	return pieces;
}

/** "LEROY Sylvie": the letter case tells the family name. */
function isShouted(name: string): boolean {
	return /(?<!\p{L})\p{Lu}{2}[\p{Lu}'’-]*(?!\p{L})/u.test(name) && /\p{Lu}\p{Ll}/u.test(name);
}

/** "Bürgermeister Alfons Reitmeier": what he does stands before his name. */
function isLed({ personal, name }: Entry): boolean {
	return personal && name.form === 'full' && name.titles.some(isRoleWord);
}

function addTo(entry: Entry, words: string, to: number): Entry {
	const about = { ...entry.about };
	if (isRole(words)) about.role ??= words;
	else about.affiliation ??= words;
	return { ...entry, about, to };
}

/** "Ann Lee and Bo Roe" are two where both sides can be people. */
function splitLast(text: string, part: Stretch, last: boolean): Stretch[] {
	const plain = text.slice(part.from, part.to);
	const parts: Stretch[] = [];
	let start = part.from;
	const joints = conjunctions(plain);
	joints.forEach(({ from, to }, index) => {
		const at = part.from + from;
		if (at < start) return;
		const next = { from: part.from + to, to: part.from + (joints[index + 1]?.from ?? plain.length) };
		const head = text.slice(start, at);
		if (head.lastIndexOf('(') > head.lastIndexOf(')')) return;
		// "Marks and Spencer" amid a list is one.
		const isPerson = (of: Stretch): boolean => {
			const entry = readEntry(text, of.from, of.to, { wrapped: true });
			return entry?.personal === true && (last || entry.name.form === 'full');
		};
		if (!isPerson({ from: start, to: at }) || !isPerson(next)) return;
		parts.push({ from: start, to: at });
		start = part.from + to;
	});
	return [...parts, { from: start, to: part.to }];
}
