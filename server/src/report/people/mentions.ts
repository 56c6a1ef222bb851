/**
 * Names of people in the text of a report: two words or more with a capital, in a row.
 */
import { collector } from '../collector.js';
import { derived } from '../derived.js';
import type { Prose, Report } from '../model.js';
import { isTitle, readName } from './names.js';

/** What looks like a full name; it may have words too many on either side. */
export interface Mention {
	/** The start of its block. */
	readonly block: number;
	readonly prose: Prose;
	/** In the prose's plain text, titles aside. */
	readonly from: number;
	readonly to: number;
}

type Found = Omit<Mention, 'block'> & {
	/** One word after a title: "Mr Lee". */
	readonly titled: boolean;
};

const collect = collector(({ prose }): readonly Found[] | undefined => {
	let found: Found[] | undefined;
	for (const each of prose) {
		if (each.container === 'quote') continue;
		for (const run of runsIn(each.text)) {
			found ??= [];
			found.push({ prose: each, ...run });
		}
	}
	return found;
});

/** All mentions in the order of the text. */
export const mentions = derived((report: Report): readonly Mention[] => placed(report, false));

/** Family names alone, after a title: "Mr Lee", "de heer Bakker". */
export const titledNames = derived((report: Report): readonly Mention[] => placed(report, true));

function placed(report: Report, titled: boolean): Mention[] {
	const all: Mention[] = [];
	for (const { from: block, value } of collect(report)) {
		for (const { prose, from, to, titled: one } of value) if (one === titled) all.push({ block, prose, from, to });
	}
	return all;
}

/** Looks for a capital after which another follows soon, since most capitals only begin a sentence. */
function* runsIn(text: string): Iterable<Pick<Found, 'from' | 'to' | 'titled'>> {
	let at = 0;
	while (at < text.length) {
		if (!isUpper(text, at)) {
			at++;
			continue;
		}
		const end = wordEnd(text, at);
		if (at === 0 || !isJoined(text.charCodeAt(at - 1))) {
			const name = goesOn(text, end) ? readName(text, at, true) : undefined;
			if (name?.form === 'full' || (name && name.titles.length > 0)) {
				yield { from: name.from, to: name.to, titled: name.form !== 'full' };
				at = Math.max(name.to, end);
				continue;
			}
			if (followsTitle(text, at)) yield { from: at, to: end, titled: true };
		}
		at = end;
	}
}

function isUpper(text: string, at: number): boolean {
	const code = text.charCodeAt(at);
	if (code < 128) return code > 64 && code < 91;
	return code !== 0xfffc && code > 0xbf && /\p{Lu}/u.test(text[at]!);
}

/** What stands before a name is no part of a word, an address or a handle. */
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

/** Whether the word before is a title in lower case: "mevrouw Yilmaz", "la dott.ssa Serra". */
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
		if (next - at > 3) return /^\p{Ll}{1,3}['’-]\p{Lu}/u.test(text.slice(at, at + 6));
		at = next;
	}
	return false;
}
