import { isUpper, type Span } from '../../text/index.js';

/** A run of UTF-8 characters that were decoded as Windows-1252. */
export interface BrokenText {
	readonly span: Span;
	/** What was written. */
	readonly meant: string;
}

/** What the second and later bytes of a character become in Windows-1252 or Latin-1. */
const LATER = '[\\x80-\\xBF€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]';
/** Two, three or four bytes of UTF-8 (RFC 3629, section 3); a lead byte is never a continuation byte. */
const SEQUENCE = new RegExp(`(?:[\\xC2-\\xDF]${LATER}|[\\xE0-\\xEF]${LATER}{2}|[\\xF0-\\xF4]${LATER}{3})+`, 'g');

/** What people write in reports: Latin letters, punctuation, currencies, arrows, signs, emoji. */
const LIKELY = /^[\xA0-\u024F\u1E00-\u1EFF\u2000-\u206F\u20A0-\u20CF\u2100-\u21FF\u2500-\u27BF\u{1F000}-\u{1FAFF}]+$/u;

/** Text that was garbled several times is repaired in as many steps. */
const STEPS = 3;

/** The garbled runs of `text`, in order. Linear. */
export function brokenTexts(text: string): BrokenText[] {
	const found: BrokenText[] = [];
	for (const { 0: garbled, index } of text.matchAll(SEQUENCE)) {
		const meant = decode(garbled);
		const span = { from: index, to: index + garbled.length };
		if (meant !== undefined && isSure(garbled, meant, text, span)) found.push({ span, meant });
	}
	return found;
}

function decode(garbled: string): string | undefined {
	let meant: string | undefined;
	let next = garbled;
	for (let step = 0; step < STEPS; step++) {
		const decoded = decodeOnce(next);
		if (decoded === undefined || !LIKELY.test(decoded)) break;
		meant = decoded;
		next = decoded;
	}
	return meant;
}

function decodeOnce(garbled: string): string | undefined {
	try {
		return new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(garbled, byteOf));
	} catch {
		return undefined;
	}
}

/** Latin-1 has control characters where Windows-1252 has quotation marks, and those are their own bytes. */
function byteOf(character: string): number {
	const code = character.charCodeAt(0);
	return code < 0x100 ? code : 0x80 + WINDOWS.indexOf(character);
}

/**
 * The bytes 80 to 9F in Windows-1252, with blanks for undefined ones (Encoding Standard, section 9.1). `TextDecoder` is
 * no help: Node 20 decodes Windows-1252 as Latin-1.
 */
const WINDOWS = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ';

/** The Windows-1252 character for a control character: nobody ever wants that one itself. */
export function windowsCharacter(control: string): string | undefined {
	const meant = WINDOWS[control.charCodeAt(0) - 0x80];
	return meant === ' ' ? undefined : meant;
}

/**
 * Two characters alone may be genuine: „Ä“ in German quotation marks, “Å”. In garbled text they are inside a word, and
 * the first is a capital that nobody would write there.
 */
function isSure(garbled: string, meant: string, text: string, { from, to }: Span): boolean {
	if (garbled.length > 2) return true;
	const [before, after] = [text[from - 1] ?? ' ', text[to] ?? ' '];
	if (/\p{L}/u.test(meant)) {
		// “CAFÈ’s” has an apostrophe.
		const alone = /^[^Ã][‘’“”]/.test(garbled);
		return /\p{Ll}/u.test(before) || (!alone && /\p{Ll}/u.test(after));
	}
	// “Â°” for “°”.
	return garbled[0] === 'Â' && !isUpper(before, 0);
}
