import type { Span } from '../../text/index.js';
import type { Prose } from '../facts/model.js';

/** Fewer words with a full stop behind them may be a title. */
const WORDS = 5;
/** What programs read at the top of a file. */
const FIELDS = /^(?:[\w-]+:[^\r\n]*(?:\r\n|\r|\n|$))+$/;

/**
 * Where the rule is that has made a heading of a paragraph right above it (CommonMark section 4.3): its dashes, with the
 * line break before them. `undefined` for other prose, and for a title that is underlined.
 */
export function accidentalRule({ kind, depth, text, span }: Prose, source: string): Span | undefined {
	if (kind !== 'heading' || depth !== 2 || source[span.from] === '#') return undefined;
	const whole = source.slice(span.from, span.to);
	const rule = /(?:\r\n|\r|\n)[ \t>]*(-+)[ \t]*$/.exec(whole);
	const lines = text.trim().split(/\r\n|\r|\n/);
	if (!rule || (FIELDS.test(text.trim()) && span.from === 0 && lines.length > 1 && isLowerField(text)))
		return undefined;
	// As long as the words above it, it underlines them.
	if (Math.abs(rule[1]!.length - lines.at(-1)!.length) < 2) return undefined;
	const isText = lines.length > 1 || (/[.;,:]["”»’)*_]*$/.test(text.trim()) && text.trim().split(/\s+/).length > WORDS);
	return isText ? { from: span.from + rule.index, to: span.from + rule.index + rule[0].trimEnd().length } : undefined;
}

/** `title: …`, and not `Present: …`. */
function isLowerField(text: string): boolean {
	return /^[a-z]/.test(text);
}
