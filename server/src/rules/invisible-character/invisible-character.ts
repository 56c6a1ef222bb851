/** Finds invisible characters, as copied from web pages, PDF files and word processors. */
import { type Facts, outermost } from '../../report/index.js';
import { countWhile, hasLetterOrDigit, type Span } from '../../text/index.js';
import { type BlockFinding, type Fix, type Rule, unsafeFix } from '../rule.js';
import { type BrokenText, brokenTexts, windowsCharacter } from './broken-encoding.js';

export const invisibleCharacter: Rule = {
	id: 'invisible-character',
	since: '0.1.0',
	severity: 'information',
	scope: 'markdown',
	theme: 'markup',
	docs: {
		title: 'Invisible character',
		what: 'A character that is not shown: a zero-width space, a soft hyphen, a line or paragraph separator, a control character, or a byte-order mark inside the text. Also characters that were garbled on the way, such as `â€™` for an apostrophe or `PoznaÅ„` for Poznań.',
		why: 'A word with one of them in it is not found by searching, an address with one leads nowhere, and some programs show it as a box or a hyphen.',
		fixes:
			'Remove the character, or break the line where a line separator parts words; or put garbled characters right; done by "fix all", except where Markdown around it would change its meaning, or where another character was probably meant.',
		reported: [
			'The com\u00ADmittee met.\n',
			'See https://example.org/\u200Bminutes for more.\n',
			'First line\u2028second line\n',
			'The chairâ€™s note from PoznaÅ„.\n',
		],
		accepted: [
			'A family 👨‍👩‍👧, a flag 🏳️‍🌈, a hard space: 5\u00A0km.\n',
			'```text\nzero\u200Bwidth\n```\n',
			'ภาษา\u200Bไทย\n',
			'Die Note „Ä“ und das Zeichen “Å”; À Évreux, 5 °C.\n',
		],
		source:
			'[The Unicode Standard](https://www.unicode.org/versions/latest/), “Layout Controls”, which says what these characters are for',
	},
	checkBlock: (facts, source) => {
		if (!INVISIBLE.test(source) && !GARBLED.test(source)) return [];
		const found: BlockFinding[] = [];
		const broken = brokenTexts(source);
		for (const each of broken) if (isShown(facts, each.span)) found.push(garbled(each, source));
		const eol = source.includes('\r\n') ? '\r\n' : '\n';
		let next = 0;
		for (const { index, 0: run } of source.matchAll(RUNS)) {
			const span = { from: index, to: index + run.length };
			while (next < broken.length && broken[next]!.span.to <= span.from) next++;
			// It is the rest of a character.
			if (next < broken.length && broken[next]!.span.from < span.to) continue;
			if (isShown(facts, span) && !isWanted(run, source, span)) found.push(finding(run, source, span, eol));
		}
		return found.sort((a, b) => a.span.from - b.span.from);
	},
};

const INVISIBLE = /[\0-\x08\x0B\x0C\x0E-\x1F\x7F-\x9F\xAD\u200B\u2028\u2029\u2060\uFEFF]/;
const RUNS = new RegExp(`(?:\\x1B\\[[\\d;]{0,20}m|${INVISIBLE.source})+`, 'g');

/** Lead characters of UTF-8 decoded as Windows-1252. */
const GARBLED = /[\xC2-\xF4][^\0-\x7F\xC0-\xFF]/;

const NAMES: Readonly<Record<string, string>> = {
	'\xAD': 'soft hyphen',
	'\u200B': 'zero-width space',
	'\u2028': 'line separator',
	'\u2029': 'paragraph separator',
	'\u2060': 'word joiner',
	'\uFEFF': 'byte-order mark',
};

/** In running text or a URL; code is left as its author wants it. */
function isShown({ prose, definitions }: Facts, { from, to }: Span): boolean {
	const around = <T extends { readonly span: Span }>(all: readonly T[]): T | undefined => {
		const one = all[countWhile(all, ({ span }) => span.to <= from)];
		return one && one.span.from <= from && to <= one.span.to ? one : undefined;
	};
	if (around(definitions)) return true;
	const paragraph = around(prose);
	return paragraph !== undefined && !around(outermost(paragraph, 'code', 'html'));
}

/** Scripts without spaces between words, in which a zero-width space marks a possible line break. */
const UNSPACED = /[\u0E00-\u0FFF\u1000-\u109F\u1780-\u17FF\u3040-\u30FF\u3400-\u9FFF\uAC00-\uD7AF]/;

/** Where people write one on purpose; between `@` and a name it keeps people from being notified. */
function isWanted(run: string, source: string, { from, to }: Span): boolean {
	if (!/^[\u200B\u2060]+$/.test(run)) return false;
	const before = source[from - 1] ?? '';
	return UNSPACED.test(before) || UNSPACED.test(source[to] ?? '') || before === '@' || before === '#';
}

/** “PoznaÅ„”: the text was decoded in the wrong encoding. */
function garbled({ span, meant }: BrokenText, source: string): BlockFinding {
	const seen = source.slice(span.from, span.to);
	const shown = INVISIBLE.test(seen) ? 'What stands here' : `“${seen}”`;
	// In a message a hard space looks like an ordinary one.
	const right = meant === '\xA0' ? 'space' : QUOTE.test(meant) ? `quotation mark (${meant})` : `“${meant}”`;
	return {
		message: `${shown} is a garbled ${right}. Replace it`,
		span,
		fixes: () => [
			{
				title: `Replace it with ${meant === '\xA0' ? 'a space' : QUOTE.test(meant) ? meant : right}`,
				safety: 'safe',
				alters: 'words',
				edits: [{ span, insert: meant }],
			},
		],
	};
}

/** In quotation marks of our own, it would be a riddle. */
const QUOTE = /^["“”„‟]$/;

function finding(run: string, source: string, span: Span, eol: string): BlockFinding {
	const kinds = new Set(run);
	const name = kinds.size === 1 ? (NAMES[run[0]!] ?? 'control character') : 'invisible characters';
	return {
		message: `There ${run.length > 1 ? 'are' : 'is'} ${run.length > 1 ? plural(name) : `a ${name}`} here that nobody sees. Remove ${run.length > 1 ? 'them' : 'it'}`,
		span,
		fixes: () => fixesFor(run, { source, span, eol }, run.length > 1 ? plural(name) : name),
	};
}

function plural(name: string): string {
	return name.endsWith('s') ? name : `${name}s`;
}

/** Where a run is, and how the lines around it end. */
interface Place {
	readonly source: string;
	readonly span: Span;
	readonly eol: string;
}

function fixesFor(run: string, place: Place, name: string): Fix[] {
	const { source, span } = place;
	const before = source[span.from - 1] ?? '\n';
	const after = source[span.to] ?? '\n';
	const meant = run.length === 1 ? windowsCharacter(run) : undefined;
	if (/[\x0B\x0C\x0E\u2028\u2029]/.test(run) && partsLines(source, span)) return [breakLine(place, name)];
	const insert = run === '\x1E' ? '-' : '';
	const safe = meant === undefined && staysText(before, after);
	const remove: Fix = {
		title: insert === '' ? `Remove the ${name}` : `Replace the ${name} with a hyphen`,
		safety: safe ? 'safe' : 'unsafe',
		// Terminal colour codes contain letters.
		alters: insert === '' && !hasLetterOrDigit(run) ? 'blanks' : 'words',
		edits: [{ span, insert }],
	};
	if (meant === undefined) return [remove];
	return [unsafeFix(`Replace it by ${meant}`, [{ span, insert: meant }]), remove];
}

/** What may open a line before its words. */
const OPENING = /^[\s>]*(?:(?:[-+*]|\d{1,9}[.)]|#{1,6})\s*)?$/;

/**
 * Whether there are words before and after it on its line. Closing bold markers and brackets belong to the words
 * before.
 */
function partsLines(source: string, span: Span): boolean {
	const [before, after] = lineAround(source, span);
	return /[^\s*_~)\].,;:!?”’»"]/.test(after) && !OPENING.test(before);
}

function lineAround(source: string, { from, to }: Span): readonly [before: string, after: string] {
	const before = source.slice(Math.max(0, from - NEAR), from).split(LINE_BREAK);
	return [before.at(-1)!, source.slice(to, to + NEAR).split(LINE_BREAK, 1)[0]!];
}

/** The search for words goes no further: a line of many such characters is not scanned again for each. */
const NEAR = 200;
const LINE_BREAK = /[\r\n]/;

/** The word processor's line break may separate two speakers, so it stays a line break. */
function breakLine({ source, span: { from, to }, eol }: Place, name: string): Fix {
	const blanks = /^[ \t]*/.exec(source.slice(to))![0].length;
	let start = from;
	while (/[ \t]/.test(source[start - 1] ?? '')) start--;
	const title = `Replace the ${name} with a line break`;
	const span = { from: start, to: to + blanks };
	// A row of a table ends with its line, even of one that is not quite a table yet.
	if (lineAround(source, { from, to }).some((side) => side.includes('|')))
		return unsafeFix(title, [{ span, insert: '<br>' }]);
	return { title, safety: 'safe', alters: 'blanks', edits: [{ span, insert: `${eol}${indentBelow(source, from)}` }] };
}

/** What the next line of the same item begins with. */
function indentBelow(source: string, at: number): string {
	const near = source.slice(Math.max(0, at - LINE), at);
	const line = near.split(LINE_BREAK).at(-1)!;
	// The line begins too far away.
	if (line === near && at > LINE) return '';
	return INDENT.exec(line)![0].replace(/[^\s>]/g, ' ');
}

const LINE = 2_000;
const INDENT = /^[\s>]*(?:(?:[-+*]|\d{1,9}[.)])\s+)?/;

/** Whether joining the two neither creates nor destroys any Markdown syntax. */
function staysText(before: string, after: string): boolean {
	if (/[\r\n]/.test(before)) return /[\p{L}\r\n]/u.test(after);
	if (/[*~]/.test(before)) return hasLetterOrDigit(after);
	if (/[*~]/.test(after)) return /[\p{L}\p{N}.!?]/u.test(before);
	return !/[\\_`[\]<>#|&]/.test(before) && !/[_`[\]<>#|;]/.test(after);
}
