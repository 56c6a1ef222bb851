/**
 * Finds characters that nobody sees: what copying from web pages, PDF files and word processors brings along.
 */
import { type Facts, outermost } from '../report/index.js';
import { countWhile, hasLetterOrDigit, type Span } from '../text/index.js';
import type { Fix, Rule } from './rule.js';
import { type BlockFinding, inEachBlock } from './support/place.js';

export const invisibleCharacter: Rule = {
	id: 'invisible-character',
	since: '0.1.0',
	severity: 'information',
	scope: 'markdown',
	theme: 'markup',
	docs: {
		title: 'Invisible character',
		what: 'A character that is not shown: a zero-width space, a soft hyphen, a line or paragraph separator, a control character, or a byte-order mark inside the text.',
		why: 'A word with one of them in it is not found by searching, an address with one leads nowhere, and some programs show it as a box or a hyphen.',
		fixes:
			'Remove the character; done by "fix all", except where Markdown around it would change its meaning, or where another character was probably meant.',
		reported: [
			'The com\u00ADmittee met.\n',
			'See https://example.org/\u200Bminutes for more.\n',
			'First line\u2028second line\n',
		],
		accepted: [
			'A family 👨‍👩‍👧, a flag 🏳️‍🌈, a hard space: 5\u00A0km.\n',
			'```text\nzero\u200Bwidth\n```\n',
			'ภาษา\u200Bไทย\n',
		],
		source:
			'[The Unicode Standard](https://www.unicode.org/versions/latest/), “Layout Controls”, which says what these characters are for',
	},
	check: inEachBlock((facts, source) => {
		if (!INVISIBLE.test(source)) return [];
		const found: BlockFinding[] = [];
		for (const { index, 0: run } of source.matchAll(RUNS)) {
			const span = { from: index, to: index + run.length };
			if (isShown(facts, span) && !isWanted(run, source, span)) found.push(finding(run, source, span));
		}
		return found;
	}),
};

const INVISIBLE = /[\0-\x08\x0B\x0C\x0E-\x1F\x7F-\x9F\xAD\u200B\u2028\u2029\u2060\uFEFF]/;
const RUNS = new RegExp(`(?:\\x1B\\[[\\d;]{0,20}m|${INVISIBLE.source})+`, 'g');

const NAMES: Readonly<Record<string, string>> = {
	'\xAD': 'soft hyphen',
	'\u200B': 'zero-width space',
	'\u2028': 'line separator',
	'\u2029': 'paragraph separator',
	'\u2060': 'word joiner',
	'\uFEFF': 'byte-order mark',
};

/** In running text or an address; code is as its author wants it. */
function isShown({ prose, definitions }: Facts, { from, to }: Span): boolean {
	const around = <T extends { readonly span: Span }>(all: readonly T[]): T | undefined => {
		const one = all[countWhile(all, ({ span }) => span.to <= from)];
		return one && one.span.from <= from && to <= one.span.to ? one : undefined;
	};
	if (around(definitions)) return true;
	const paragraph = around(prose);
	return paragraph !== undefined && !around(outermost(paragraph, 'code', 'html'));
}

/** Scripts without spaces between words, in which a zero-width space says where a line may break. */
const UNSPACED = /[\u0E00-\u0FFF\u1000-\u109F\u1780-\u17FF\u3040-\u30FF\u3400-\u9FFF\uAC00-\uD7AF]/;

/** Where people write one on purpose; between `@` and a name it keeps people from being notified. */
function isWanted(run: string, source: string, { from, to }: Span): boolean {
	if (!/^[\u200B\u2060]+$/.test(run)) return false;
	const before = source[from - 1] ?? '';
	return UNSPACED.test(before) || UNSPACED.test(source[to] ?? '') || before === '@' || before === '#';
}

function finding(run: string, source: string, span: Span): BlockFinding {
	const kinds = new Set(run);
	const name = kinds.size === 1 ? (NAMES[run[0]!] ?? `control character ${codeOf(run)}`) : 'invisible characters';
	return {
		message: `There ${run.length > 1 ? 'are' : 'is'} ${run.length > 1 ? plural(name) : `a ${name}`} here that nobody sees, remove ${run.length > 1 ? 'them' : 'it'}`,
		span,
		fixes: () => fixesFor(run, source, span, run.length > 1 ? plural(name) : name),
	};
}

function plural(name: string): string {
	return name.startsWith('control') ? 'control characters' : name.endsWith('s') ? name : `${name}s`;
}

function codeOf(run: string): string {
	return `U+${run.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
}

function fixesFor(run: string, source: string, span: Span, name: string): Fix[] {
	const before = source[span.from - 1] ?? '\n';
	const after = source[span.to] ?? '\n';
	const meant = run.length === 1 ? windows(run) : undefined;
	// A line break of the word processor parts words as a space does.
	const parts = /[\x0B\x0C\x0E\u2028\u2029]/.test(run) && /\S/.test(before) && /\S/.test(after);
	const insert = run === '\x1E' ? '-' : parts ? ' ' : '';
	const safe = meant === undefined && staysText(before, after);
	const remove: Fix = {
		title: insert === '' ? `Remove the ${name}` : `Replace the ${name} by a ${insert === '-' ? 'hyphen' : 'space'}`,
		safety: safe ? 'safe' : 'unsafe',
		edits: [{ span, insert }],
	};
	if (meant === undefined) return [remove];
	return [{ title: `Replace it by ${meant}`, safety: 'unsafe', edits: [{ span, insert: meant }] }, remove];
}

/** Whether nothing that means something in Markdown begins or ends to mean it when the two come together. */
function staysText(before: string, after: string): boolean {
	if (/[\r\n]/.test(before)) return /[\p{L}\r\n]/u.test(after);
	if (/[*~]/.test(before)) return hasLetterOrDigit(after);
	if (/[*~]/.test(after)) return /[\p{L}\p{N}.!?]/u.test(before);
	return !/[\\_`[\]<>#|&]/.test(before) && !/[_`[\]<>#|;]/.test(after);
}

/** What bytes 80 to 9F are in Windows; as control characters nobody has ever wanted them. */
const WINDOWS = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ';

function windows(character: string): string | undefined {
	const code = character.charCodeAt(0) - 0x80;
	const meant = code >= 0 ? WINDOWS[code] : undefined;
	return meant === ' ' ? undefined : meant;
}
