/**
 * Names of people in the text of a report: two or more capitalised words in a row.
 */

import { isLower, isUpper } from '../../text/index.js';
import type { Facts, Prose } from '../facts/model.js';
import { type BlockContent, ofBlock } from '../facts/queries.js';
import { readName } from './names.js';
import { isTitle } from './vocabulary.js';

/** A stretch of a prose's plain text. */
export interface Stretch {
	readonly prose: Prose;
	readonly from: number;
	readonly to: number;
}

/** What looks like a full name, titles aside; it may include extra words on either side. */
export interface Mention extends Stretch {
	/** As written. One string for all callers, since it is looked up again and again. */
	readonly written: string;
}

interface Run {
	readonly from: number;
	readonly to: number;
	/** One word after a title: "Mr Lee". */
	readonly titled: boolean;
}

interface Found {
	readonly full: readonly Mention[];
	readonly titled: readonly Mention[];
}

const read = ofBlock(({ prose }: Facts): Found => {
	let full: Mention[] | undefined;
	let titled: Mention[] | undefined;
	for (const each of prose) {
		if (each.within === 'quote') continue;
		for (const { from, to, titled: alone } of runsIn(each.text, headsOf(each))) {
			const mention = { prose: each, from, to, written: each.text.slice(from, to) };
			if (alone) {
				titled ??= [];
				titled.push(mention);
			} else {
				full ??= [];
				full.push(mention);
			}
		}
	}
	return full || titled ? { full: full ?? NONE, titled: titled ?? NONE } : NOBODY;
});

const NONE: readonly Mention[] = [];
const NOBODY: Found = { full: NONE, titled: NONE };

/** The mentions of a block, in order. */
export function mentionsOf(block: BlockContent): readonly Mention[] {
	return read(block).full;
}

/** Family names alone, after a title: "Mr Lee", "de heer Bakker". */
export function titledNamesOf(block: BlockContent): readonly Mention[] {
	return read(block).titled;
}

/** Where bold labels that open a line end: "**Questions** Ann Lee asks". No name continues past them. */
function headsOf({ text, marks }: Prose): ReadonlySet<number> {
	let ends: Set<number> | undefined;
	for (const { kind, plain } of marks) {
		const { from, to } = plain;
		if (kind !== 'strong' || (from > 0 && text[from - 1] !== '\n') || !/^\S+$/.test(text.slice(from, to))) continue;
		ends ??= new Set();
		ends.add(to);
	}
	return ends ?? NOWHERE;
}

const NOWHERE: ReadonlySet<number> = new Set();

/** Looks for a capital soon followed by another, since most capitals only begin a sentence. */
function runsIn(text: string, heads: ReadonlySet<number>): Run[] {
	const runs: Run[] = [];
	for (let at = nextCapital(text, 0); at >= 0; at = nextCapital(text, at)) {
		const end = wordEnd(text, at);
		// A given name may be bold as well, and is one word before a single other.
		if (heads.has(end) && goesOn(text, end) && isFull(text, end + 1)) {
			at = end;
			continue;
		}
		if (at === 0 || !isJoined(text.charCodeAt(at - 1))) {
			const name = goesOn(text, end) ? readName(text, at, true) : undefined;
			if (name?.form === 'full' || (name && name.titles.length > 0)) {
				runs.push({ from: name.from, to: name.to, titled: name.form !== 'full' });
				at = Math.max(name.to, end);
				continue;
			}
			if (followsTitle(text, at)) runs.push({ from: at, to: end, titled: true });
		}
		at = end;
	}
	return runs;
}

/** A regular expression finds it three times as fast as testing each character. */
function nextCapital(text: string, from: number): number {
	MAYBE_CAPITAL.lastIndex = from;
	while (MAYBE_CAPITAL.test(text)) {
		const at = MAYBE_CAPITAL.lastIndex - 1;
		if (isUpper(text, at)) return at;
	}
	return -1;
}

const MAYBE_CAPITAL = /[A-Z\u00C0-\u1FFF\u2070-\uFFFB]/g;

function isFull(text: string, at: number): boolean {
	return isUpper(text, at) && readName(text, at, true)?.form === 'full';
}

/** A name does not start inside a word, an address or a handle. */
function isJoined(code: number): boolean {
	return (
		(code > 47 && code < 58) ||
		(code > 63 && code < 91) ||
		(code > 94 && code < 123) ||
		code === 47 ||
		code === 35 ||
		(code > 0xbf && code < 0x2000)
	);
}

function isLetter(code: number): boolean {
	return (
		(code > 64 && code < 91) ||
		(code > 96 && code < 123) ||
		code === 45 ||
		code === 39 ||
		code === 0x2010 ||
		code === 0x2011 ||
		code === 0x2019 ||
		(code > 0xbf && code < 0x2000)
	);
}

function wordEnd(text: string, at: number): number {
	let end = at + 1;
	while (end < text.length && isLetter(text.charCodeAt(end))) end++;
	return end;
}

/** Whether the previous word is a title in lower case: "mevrouw Yilmaz", "la dott.ssa Serra". */
function followsTitle(text: string, at: number): boolean {
	const before = text.charCodeAt(at - 1);
	if (before !== 32 && before !== 0xa0) return false;
	let start = at - 1;
	while (start > 0 && at - start < 16 && !isBlank(text.charCodeAt(start - 1))) start--;
	return !isUpper(text, start) && isTitle(text.slice(start, at - 1).replace(/\.$/, ''));
}

function isBlank(code: number): boolean {
	return code <= 32 || code === 0xa0;
}

/** Whether a capital follows within a few short words: "Anna", "van der", "Berg". */
function goesOn(text: string, end: number): boolean {
	let at = end;
	for (let words = 0; words < 4; words++) {
		if (text.charCodeAt(at) === 46) at++;
		const code = text.charCodeAt(at);
		if (code !== 32 && code !== 10 && code !== 13 && code !== 0xa0) return false;
		at += code === 13 && text.charCodeAt(at + 1) === 10 ? 2 : 1;
		if (isUpper(text, at) || text.charCodeAt(at) === 39 || text.charCodeAt(at) === 0x2019) return true;
		const next = wordEnd(text, at);
		// Particles are short; "el-Hadi" has its capital inside.
		if (next - at > 3) return hasLateCapital(text, at);
		at = next;
	}
	return false;
}

/** "el-Hadi", "d'Arc" */
function hasLateCapital(text: string, at: number): boolean {
	let joint = at;
	while (joint < at + 3 && isLower(text, joint)) joint++;
	const code = text.charCodeAt(joint);
	return joint > at && (code === 39 || code === 45 || code === 0x2019) && isUpper(text, joint + 1);
}
